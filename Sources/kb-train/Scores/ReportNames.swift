import Language

/// The names among the mentions of a report, without what conventions differ on.
///
/// The corpus re3d marks every mention and often its parts: "Iraqi President Fuad Masum", "President Fuad", "he", "the
/// Minister", "May". Counted are names: a mention without its article, possessive mark and, of persons, titles, if what is
/// left begins and ends with a word that has a capital in it ("al-Abadi"). Of persons, a mention within a larger one that
/// is itself a name does not count, nor one within a place ("Jordan" is marked as both).
struct ReportNames {
  struct Mention {
    /// Code points of the text.
    var span: Range<Int>
    var kind: EntityKind
  }

  private let text: [Unicode.Scalar]

  init(_ text: String) { self.text = Array(text.unicodeScalars) }

  /// The names that the mentions stand for.
  func names(_ mentions: [Mention]) -> Set<NamedEntity> {
    let places = mentions.filter { $0.kind == .location }.map(\.span)
    let names = mentions.compactMap { mention in
      name(mention).map { Mention(span: $0, kind: mention.kind) }
    }
    let counted = names.indices.filter { index in
      let name = names[index]
      let others = names.indices.lazy.filter {
        names[$0].kind == name.kind && names[$0].span != name.span
      }
      if name.kind == .person {
        return !places.contains { Self.holds($0, name.span) }
          && !others.contains { Self.holds(names[$0].span, name.span) }
      }
      return !others.contains { Self.holds(name.span, names[$0].span) }
    }
    return Set(counted.map { NamedEntity(tokens: names[$0].span, kind: names[$0].kind) })
  }

  /// A name without an article in front.
  func trimmed(_ span: Range<Int>) -> Range<Int> {
    let words = words(in: span)
    guard words.count > 1, let first = words.first, Self.articles.contains(string(first)) else {
      return span
    }
    return words[1].lowerBound..<span.upperBound
  }

  private func name(_ mention: Mention) -> Range<Int>? {
    var words = words(in: mention.span)
    while let first = words.first, Self.articles.contains(string(first)) { words.removeFirst() }
    if mention.kind == .person {
      if let title = words.lastIndex(where: { NamelessWords.isTitle(string($0)) }) {
        words.removeFirst(title + 1)
        words = withoutDuty(words)
      }
      if words.contains(where: { !hasCapital($0) && !Self.particles.contains(string($0)) }) {
        return nil
      }
    }
    guard let first = words.first, var last = words.last, hasCapital(first), hasCapital(last)
    else { return nil }
    let tail = last.suffix(2)
    if tail.count == 2, Self.apostrophes.contains(text[tail.lowerBound]),
      text[tail.lowerBound + 1] == "s"
    {
      last = last.lowerBound..<last.upperBound - 2
    }
    let word = string(first)
    if words.count == 1,
      Self.pronouns.contains(word) || NamelessWords.isCalendar(word)
        || NamelessWords.isMonth(word)
    {
      return nil
    }
    return first.lowerBound..<last.upperBound
  }

  /// What stands behind an office's duty: nothing if that is not known and no comma follows it, because a name cannot be
  /// told from a country.
  private func withoutDuty(_ words: [Range<Int>]) -> [Range<Int>] {
    guard let first = words.first, ["of", "for"].contains(string(first)) else { return words }
    if let comma = words.indices.dropFirst().last(where: { isComma(before: words[$0]) }) {
      return Array(words[comma...])
    }
    let rest = words.dropFirst().drop { Self.duties.contains(string($0)) }
    return rest.count + 1 < words.count ? Array(rest) : []
  }

  private func isComma(before word: Range<Int>) -> Bool {
    let before = text[..<word.lowerBound].last { !$0.properties.isWhitespace }
    return before == ","
  }

  private static func holds(_ outer: Range<Int>, _ inner: Range<Int>) -> Bool {
    outer.lowerBound <= inner.lowerBound && inner.upperBound <= outer.upperBound
  }

  private func words(in span: Range<Int>) -> [Range<Int>] {
    let slice = text[span.clamped(to: 0..<text.count)]
    return slice.split { $0.properties.isWhitespace || $0 == "," }
      .map { $0.startIndex..<$0.endIndex }
  }

  private func hasCapital(_ word: Range<Int>) -> Bool {
    text[word].contains { $0.properties.isUppercase }
  }

  private func string(_ word: Range<Int>) -> String {
    var string = String.UnicodeScalarView()
    string.append(contentsOf: text[word])
    return String(string).lowercased()
  }

  private static let articles: Set<String> = [
    "the", "a", "an", "this", "his", "her", "their", "our",
  ]
  private static let apostrophes: Set<Unicode.Scalar> = ["'", "’"]
  private static let pronouns: Set<String> = [
    "i", "he", "she", "his", "her", "my", "we", "they", "it", "you", "our", "their", "its",
  ]
  /// What an office is for: "Secretary of State", "Minister of Foreign Affairs".
  private static let duties: Set<String> = [
    "and", "state", "defense", "defence", "foreign", "affairs", "staff",
    "interior", "finance",
  ]
  private static let particles: Set<String> = [
    "al", "el", "bin", "ibn", "bint", "abu", "de", "la", "von", "van", "der", "ad", "ul",
  ]
}
