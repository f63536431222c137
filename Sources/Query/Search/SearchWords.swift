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
        add(String(rest[..<end]), isPrefix: false)
        rest = end == rest.endIndex ? rest[rest.endIndex...] : rest[rest.index(after: end)...]
      } else {
        let end =
          rest.firstIndex { $0.properties.isWhitespace || Self.marks.contains($0) }
          ?? rest.endIndex
        let word = String(rest[..<end])
        add(word, isPrefix: word.unicodeScalars.last == "*")
        rest = rest[end...]
      }
    }
  }

  private static let marks: Set<Unicode.Scalar> = ["\"", "“", "”", "„", "«", "»"]

  private mutating func add(_ text: String, isPrefix: Bool) {
    let word = isPrefix ? String(text.dropLast()) : text
    if let term = MatchExpression.phrase(word, isPrefix: isPrefix), !terms.contains(term) {
      terms.append(term)
    }
  }
}
