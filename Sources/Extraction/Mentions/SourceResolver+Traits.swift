import Language
import News

/// Whom an age or a nationality means.
extension SourceResolver {
  /// "the 71-year-old", "the nonagenarian", "the Norwegian": who is told to be that old; else the one person who spoke or was named just before.
  func calledByTrait(_ range: Range<Int>, head: Int, _ country: Country.Code?) -> Int? {
    guard range.count == 2, document.tokens[range.lowerBound].lower == "the" else { return nil }
    if let ages = Self.ages(document.tokens[head].lower) {
      let told = Set(mentions.filter { age(behind: $0).map(ages.contains) == true }.map(\.entity))
      if told.count == 1 { return told.first }
    }
    guard
      document.tokens[head].lower.hasSuffix("-year-old")
        || country != nil && document.tokens[head].tag != .NNPS
          && document.tokens[head].tag != .NNS && isDemonym(head)
    else { return nil }
    let sentence = document.sentence(at: range.lowerBound)
    var near: Set<Int> = []
    for here in max(0, sentence - 2)...sentence {
      if let speaker = speakers[here] { near.insert(speaker) }
      for index in peopleIn[here] ?? [] where mentions[index].tokens.upperBound <= range.lowerBound
      {
        near.insert(mentions[index].entity)
      }
    }
    let fitting = near.filter { entity in
      guard case .person(let person) = table.entities[entity] else { return false }
      return country == nil || person.country == country
    }
    return fitting.count == 1 ? fitting.first : nil
  }

  /// "Idris Mahamat, 92,"
  private func age(behind mention: MentionDraft) -> Int? {
    let tokens = document.tokens
    let comma = mention.tokens.upperBound
    guard comma + 1 < tokens.count, tokens[comma].tag == .comma,
      let age = Int(tokens[comma + 1].lower),
      case .person = table.entities[mention.entity]
    else { return nil }
    return comma + 2 == tokens.count || tokens[comma + 2].tag.isPunctuation ? age : nil
  }

  /// How old a word says that somebody is.
  private static func ages(_ word: String) -> ClosedRange<Int>? {
    if word.hasSuffix("-year-old") { return Int(word.dropLast(9)).map { $0...$0 } }
    return decades[word].map { $0...$0 + 9 }
  }

  private static let decades: WordTable<Int> = [
    "quadragenarian": 40, "quinquagenarian": 50, "sexagenarian": 60, "septuagenarian": 70,
    "octogenarian": 80, "nonagenarian": 90, "centenarian": 100,
  ]

  private func isDemonym(_ token: Int) -> Bool {
    (startingAt[token] ?? []).contains { mentions[$0].kind == .demonym }
  }
}
