/// The words of a search as people type them: words, "phrases in quotation marks" and beginnings*.
///
/// Every text can be read; what is neither letter nor digit finds nothing and does no harm.
struct SearchWords: Hashable {
  /// Expressions of FTS5, one for each word or phrase.
  var terms: [String] = []

  init(_ text: String) {
    var rest = text.unicodeScalars[...]
    while let scalar = rest.first {
      if scalar.properties.isWhitespace {
        rest.removeFirst()
      } else if Self.marks.contains(scalar) {
        rest.removeFirst()
        let end = rest.firstIndex(where: Self.marks.contains) ?? rest.endIndex
        let phrase = String(rest[..<end])
        rest = end == rest.endIndex ? rest[rest.endIndex...] : rest[rest.index(after: end)...]
        // "water do"* is a phrase whose last word is a beginning.
        add(phrase + (rest.first == "*" ? "*" : ""), isPrefix: rest.first == "*")
      } else {
        let end =
          rest.firstIndex { $0.properties.isWhitespace || Self.marks.contains($0) }
          ?? rest.endIndex
        for word in Self.parts(rest[..<end]) {
          add(word, isPrefix: word.unicodeScalars.last == "*")
        }
        rest = rest[end...]
      }
    }
  }

  private static let marks: Set<Unicode.Scalar> = ["\"", "“", "”", "„", "«", "»"]

  /// "water:dam" is two words, and the owner in "Soto's" is found where he owns nothing. What a hyphen or a point joins
  /// stays together.
  private static func parts(_ text: Substring.UnicodeScalarView) -> [String] {
    text.split(whereSeparator: separators.contains).map { part in
      var part = part
      let tail = Array(part.suffix(2))
      if part.count > 2, tail.last == "s", tail.first == "'" || tail.first == "’" {
        part = part.dropLast(2)
      }
      return String(String.UnicodeScalarView(part))
    }
  }

  private static let separators: Set<Unicode.Scalar> = [
    ":", ";", ",", "/", "|", "&", "=", "+", "(", ")", "[", "]", "{", "}",
  ]

  private mutating func add(_ text: String, isPrefix: Bool) {
    let word = isPrefix ? String(text.dropLast()) : text
    if let term = MatchExpression.phrase(word, isPrefix: isPrefix), !terms.contains(term) {
      terms.append(term)
    }
  }
}
