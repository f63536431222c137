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

  /// Any of the terms. "Donald Trump" is left out beside "Trump", for it finds nothing more and takes long.
  static func any(_ terms: [String]) -> String? {
    var known: [[String]] = []
    var parts: [String] = []
    let stems = terms.map { StemmedText($0).stems }
    for (index, term) in terms.enumerated()
    where !stems[index].isEmpty && !known.contains(stems[index]) {
      known.append(stems[index])
      let isImplied =
        stems[index].count > 1
        && stems.contains { other in
          other.count == 1 && stems[index].contains(other[0])
        }
      if !isImplied, let part = phrase(term) { parts.append(part) }
    }
    guard let first = parts.first else { return nil }
    return parts.count == 1 ? first : "(" + parts.joined(separator: " OR ") + ")"
  }

  /// Texts that have parts of a weight of at least `bound` together.
  ///
  /// One expression holds every combination that is enough: to ask for any of the parts and to weigh what comes takes
  /// long, since a common word stands in very many texts.
  ///
  /// - Parameter parts: expressions with their weights. Of many only the heaviest are asked for, which finds more.
  static func weighing(_ bound: Double, _ parts: [(text: String, weight: Double)]) -> String? {
    let sorted = parts.enumerated().sorted { left, right in
      left.element.weight != right.element.weight
        ? left.element.weight > right.element.weight : left.offset < right.offset
    }.map(\.element)
    let heavy = Array(sorted.prefix(5))
    let bound = bound - sorted.dropFirst(5).reduce(0) { $0 + $1.weight }
    guard bound > 0 else { return either(heavy.map(\.text)) }
    return combinations(bound - 1e-9, heavy[...])
  }

  private static func combinations(
    _ bound: Double, _ parts: ArraySlice<(text: String, weight: Double)>
  ) -> String? {
    guard let first = parts.first, parts.reduce(0, { $0 + $1.weight }) >= bound else { return nil }
    let rest = parts.dropFirst()
    let with: String
    if first.weight >= bound {
      with = first.text
    } else {
      guard let others = combinations(bound - first.weight, rest) else { return nil }
      with = "(\(first.text) AND \(others))"
    }
    guard let without = combinations(bound, rest) else { return with }
    return "(\(with) OR \(without))"
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
