/// Full-text expressions that cannot fail: every word that a person typed stands in double quotes.
///
/// The syntax is that of https://www.sqlite.org/fts5.html, part 3. Outside quotes only our own AND, OR, "*" and
/// parentheses stand.
enum MatchExpression {
  /// A word or a phrase as a string of FTS5; `nil` if no letter or digit is in it, for such a string matches nothing.
  static func phrase(_ text: String, isPrefix: Bool = false) -> String? {
    guard text.unicodeScalars.contains(where: StemmedText.isWordScalar) else { return nil }
    var result = "\""
    for scalar in text.unicodeScalars where scalar.value != 0 {
      result += scalar == "\"" ? "\"\"" : String(scalar)
    }
    return result + (isPrefix ? "\" *" : "\"")
  }

  /// Any of the terms; `nil` if there is no word in them.
  static func any(_ terms: [String]) -> String? { anyOf(telling(terms).compactMap { phrase($0) }) }

  /// Any of the terms, with one word in place of each phrase: it may let through too much.
  static func anyWord(_ terms: [String]) -> String? {
    anyOf(telling(telling(terms).map(tellingWord)).compactMap { phrase($0) })
  }

  private static func anyOf(_ phrases: [String]) -> String? {
    guard let first = phrases.first else { return nil }
    return phrases.count == 1 ? first : "(" + phrases.joined(separator: " OR ") + ")"
  }

  /// The terms without those that find nothing more than another one and take long: "Donald Trump" is left out beside
  /// "Trump", and "U.S.A." beside "U.S.".
  private static func telling(_ terms: [String]) -> [String] {
    var known: Set<[String]> = []
    let texts = terms.map { StemmedText($0) }
    return zip(terms, texts).filter { _, text in
      !text.stems.isEmpty && known.insert(text.stems).inserted
        && !texts.contains { other in
          other.stems.count < text.stems.count && !text.places(of: other.stems).isEmpty
        }
    }.map(\.0)
  }

  /// The longest word of a term, the first of equally long ones: more texts have it than the term, and they are found
  /// sooner, for in "U.S." the places of both letters have to be compared. The term itself if it is one word.
  private static func tellingWord(_ term: String) -> String {
    let words = term.unicodeScalars.split { !StemmedText.isWordScalar($0) }
    guard words.count > 1, let longest = words.max(by: { $0.count < $1.count }) else { return term }
    return String(longest)
  }

  /// All of the parts, each an expression.
  static func all(_ parts: [String]) -> String? {
    parts.isEmpty ? nil : parts.joined(separator: " AND ")
  }

  /// One of the parts, each an expression.
  static func either(_ parts: [String]) -> String? {
    parts.isEmpty ? nil : parts.joined(separator: " OR ")
  }
}
