import Language
import News

/// Ministries that are named.
extension MentionFinder {
  /// "the Russian defence ministry", "Ministry of Foreign Affairs", "the Azeri Defence Ministry".
  mutating func findMinistries() {
    for index in document.tokens.indices where document.begins(index, with: "m") {
      let lower = document.tokens[index].lower
      guard lower == "ministry" || lower == "ministries" else { continue }
      var start = index
      var end = index + 1
      var portfolio: Portfolio?
      if end < document.tokens.count, document.tokens[end].lower == "of" {
        var rest: [String] = []
        var probe = end + 1
        while probe < min(document.tokens.count, end + 5), document.tokens[probe].isWord {
          rest.append(document.tokens[probe].lower)
          probe += 1
        }
        for length in stride(from: min(3, rest.count), to: 0, by: -1) where portfolio == nil {
          if let found = Offices.portfolios.first(where: { $0.words == Array(rest.prefix(length)) })
          {
            portfolio = found.portfolio
            end += 1 + length
          }
        }
      } else {
        let before = (max(0, index - 3)..<index).map { document.tokens[$0].lower }
        for length in stride(from: min(3, before.count), to: 0, by: -1) where portfolio == nil {
          if let found = Offices.portfolios.first(where: {
            $0.words == Array(before.suffix(length))
          }) {
            portfolio = found.portfolio
            start = index - length
          }
        }
      }
      guard let portfolio else { continue }
      let country =
        countryBefore(start)
        ?? (end + 1 < document.tokens.count && document.tokens[end].lower == "of"
          ? countryAt[end + 1] : nil) ?? owner(before: start)
      let entity = table.ministry(
        portfolio, country: country.flatMap { gazetteer.countries[$0] }, inferred: false,
        form: document.text(of: start..<end), printed: fullName(start..<end))
      mentions.append(
        MentionDraft(tokens: start..<end, entity: entity, kind: .name, rule: "ministry"))
      taken.formUnion(start..<end)
    }
  }

  /// "Qatar condemned the raid. Its foreign ministry said …": the country that the sentence before, or this one, is about.
  private func owner(before start: Int) -> Country.Code? {
    guard start > 0, document.tokens[start - 1].lower == "its" else { return nil }
    let sentence = document.sentence(at: start)
    let floor = document.sentences[max(0, sentence - 1)].lowerBound
    return (floor..<start).last {
      countryAt[$0] != nil && document.tokens[$0].relation.isSubject
    }.flatMap { countryAt[$0] }
  }

  /// "Azeri Defence Ministry": the name with the nationality in front of it, as printed but for capitals; `nil` without one.
  private func fullName(_ range: Range<Int>) -> String? {
    guard range.lowerBound > 0, countryAt[range.lowerBound - 1] != nil,
      isDemonym(range.lowerBound - 1)
    else { return nil }
    return (range.lowerBound - 1..<range.upperBound).map { index in
      let word = document.text(at: index)
      return ["of", "and", "for", "the"].contains(word)
        ? word : word.prefix(1).uppercased() + word.dropFirst()
    }.joined(separator: " ")
  }

  private func isDemonym(_ index: Int) -> Bool {
    mentions.contains { $0.tokens == index..<index + 1 && $0.kind == .demonym }
  }
}
