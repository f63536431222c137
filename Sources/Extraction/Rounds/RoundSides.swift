import Language
import News

/// Finds the sides of talks that an article never names together: "the two neighbours" are the two that it is about.
struct RoundSides {
  let document: Document
  let mentions: [MentionDraft]
  let table: EntityTable

  /// Gives the rounds of an article in which no side is named the two countries that it is about, if it speaks of two and
  /// no third is named nearly as often.
  func complete(_ rounds: inout [Round]) {
    let talks = rounds.indices.filter {
      rounds[$0].kind == .round || rounds[$0].kind == .summit || rounds[$0].kind == .meeting
    }
    guard !talks.isEmpty, speaksOfTwo,
      !rounds.contains(where: { $0.participants.contains { $0.role == .party } }),
      let pair = pair(outside: rounds)
    else { return }
    for index in talks {
      rounds[index].participants += pair.map { Round.Participant(entity: $0, role: .party) }
    }
  }

  /// "the two sides", "both countries"
  private var speaksOfTwo: Bool {
    document.tokens.indices.dropFirst().contains { index in
      guard Self.pairs.contains(document.tokens[index].lower) else { return false }
      var before = index - 1
      if before > 0, document.tokens[before].tag.isAdjective { before -= 1 }
      return document.tokens[before].lower == "two" || document.tokens[before].lower == "both"
    }
  }

  private static let pairs: WordSet = [
    "sides", "neighbours", "neighbors", "countries", "governments", "parties", "nations",
    "states", "rivals", "enemies", "capitals", "delegations", "militaries", "armies",
  ]

  /// The two countries that act in the article, those aside that mediate, host or lend the place.
  private func pair(outside rounds: [Round]) -> [Int]? {
    var others = Set(rounds.flatMap(\.participants).map(\.entity))
    others.formUnion(rounds.compactMap(\.country).compactMap(entity))
    var counts: [Int: Int] = [:]
    for mention in mentions where mention.kind != .place && mention.kind != .pronoun {
      guard let code = table.country(of: mention.entity), let entity = entity(of: code),
        !others.contains(entity)
      else { continue }
      counts[entity, default: 0] += 1
    }
    let ordered = counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
    guard ordered.count >= 2, ordered[1].value >= 2, leads(ordered[0].key), leads(ordered[1].key),
      ordered.count == 2 || ordered[2].value * 3 <= ordered[1].value * 2
    else { return nil }
    return [ordered[0].key, ordered[1].key].sorted()
  }

  /// Whether the headline or the lead names a country or somebody of it.
  private func leads(_ country: Int) -> Bool {
    mentions.contains { mention in
      mention.tokens.lowerBound < Self.lead
        && table.country(of: mention.entity).flatMap(entity(of:)) == country
    }
  }

  /// In tokens.
  private static let lead = 80

  private func entity(of code: Country.Code) -> Int? {
    table.entities.firstIndex { entity in
      if case .country(let other) = entity { return other == code }
      return false
    }
  }
}
