import Export
import News

/// Shows the words that matched.
struct Highlight {
  /// Whether escape sequences may be used; without them the text stays as it is.
  let isOn: Bool

  func bold(_ text: String) -> String { isOn ? "\u{1B}[1m\(text)\u{1B}[0m" : text }

  /// The text, safe to show and on one line, with the stretches that `spans` count in it set in bold.
  func text(_ text: String, _ spans: [Span]) -> String {
    guard isOn, !spans.isEmpty else { return VisibleText.text(text, layout: .oneLine) }
    let scalars = Array(text.unicodeScalars)
    var result = ""
    var position = 0
    for span in spans where span.start >= position && span.end <= scalars.count {
      result += Self.visible(scalars[position..<span.start])
      result += bold(Self.visible(scalars[span.start..<span.end]))
      position = span.end
    }
    return result + Self.visible(scalars[position...])
  }

  /// The same for words and their inflections: "strike" shows "strikes", "striking" and "struck" it does not know.
  func text(_ text: String, words: [String]) -> String {
    guard isOn, !words.isEmpty else { return VisibleText.text(text, layout: .oneLine) }
    let wanted = words.flatMap { $0.lowercased().split(separator: " ").map(String.init) }
    var spans: [Span] = []
    var start: Int?
    let scalars = Array(text.unicodeScalars)
    for index in 0...scalars.count {
      let isLetter = index < scalars.count && scalars[index].properties.isAlphabetic
      if isLetter, start == nil { start = index }
      if !isLetter, let first = start {
        var word = String.UnicodeScalarView()
        word.append(contentsOf: scalars[first..<index])
        let token = String(word).lowercased()
        if wanted.contains(where: { Self.isForm(token, of: $0) }) {
          spans.append(Span(start: first, end: index))
        }
        start = nil
      }
    }
    return self.text(text, spans)
  }

  /// Whether two words may be forms of one: they share all but the last letters.
  private static func isForm(_ token: String, of word: String) -> Bool {
    if token == word { return true }
    let shared = zip(token.utf8, word.utf8).prefix { $0 == $1 }.count
    let isEnding = token.utf8.count - shared <= 3 && word.utf8.count - shared <= 1
    return shared >= 4 && isEnding
  }

  /// Single spaces at the ends of a piece stay: the next piece follows.
  private static func visible(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
    var view = String.UnicodeScalarView()
    for scalar in scalars { view.append(scalar == "\n" || scalar == "\t" ? " " : scalar) }
    return VisibleText.text(String(view))
  }
}
