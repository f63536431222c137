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

  /// Any of the terms.
  static func any(_ terms: [String]) -> String? {
    let parts = terms.compactMap { phrase($0) }
    guard let first = parts.first else { return nil }
    return parts.count == 1 ? first : "(" + parts.joined(separator: " OR ") + ")"
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
