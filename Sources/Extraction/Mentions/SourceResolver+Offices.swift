import Language
import News

/// Whom an office, and whom the kind of a body means: the last one named before.
extension SourceResolver {
  /// "the minister", "the Foreign Secretary", "Thai PM": the last person before with such a title, of the country if one is
  /// named.
  func holder(
    of word: String, head: Int, in range: Range<Int>, _ country: Country.Code?
  ) -> Int? {
    guard Offices.isHead(word) || Offices.synonyms[word] != nil,
      country == nil || document.tokens[head].tag != .NNS
    else { return nil }
    let modifiers = range.filter { $0 != head && countryAt[$0] == nil }
      .map { document.tokens[$0].lower }.filter { $0 != "the" }
    let index = range.lowerBound
    if let holder = holder(of: word, modifiers, country, before: index) { return holder }
    return Offices.synonyms[word].flatMap {
      holder(of: $0.head, modifiers + $0.modifiers, country, before: index)
    }
  }

  private func holder(
    of head: String, _ modifiers: [String], _ country: Country.Code?, before index: Int
  ) -> Int? {
    let holders = positions.filter { position in
      let title = position.title.tokens.map { document.tokens[$0].lower }
      return title.contains(head) && modifiers.allSatisfy(title.contains)
        && (country == nil || table.country(of: position.person) == country)
    }
    let last = holders.filter { mentions[$0.mention].tokens.lowerBound < index }.max {
      mentions[$0.mention].tokens.lowerBound < mentions[$1.mention].tokens.lowerBound
    }
    if let last { return last.person }
    // Named only later in the text, as headlines do: one holder alone.
    let all = Set(holders.map(\.person))
    return all.count == 1 ? all.first : nil
  }

  /// "Chad's foreign ministry … the Nigerien ministry": that of the country, for what the last ministry named is for.
  mutating func ministry(of country: Country.Code, before range: Range<Int>) -> Int? {
    let floor = document.sentences[max(0, document.sentence(at: range.lowerBound) - 2)].lowerBound
    let last = mentions.filter { mention in
      guard case .ministry = table.entities[mention.entity] else { return false }
      return mention.tokens.lowerBound >= floor && mention.tokens.upperBound <= range.lowerBound
    }.max { $0.tokens.lowerBound < $1.tokens.lowerBound }
    guard let last, case .ministry(let ministry) = table.entities[last.entity] else { return nil }
    return table.ministry(
      ministry.portfolio, country: gazetteer.countries[country], inferred: true, form: nil)
  }

  /// "the ministry", "the group", "the newspaper": the last body of that kind.
  func bodyDescribed(as word: String, before index: Int) -> Int? {
    guard let test = Descriptions.bodies[word] else { return nil }
    let last = mentions.indices.filter {
      mentions[$0].tokens.upperBound <= index && test(table.entities[mentions[$0].entity])
    }
    .max { mentions[$0].tokens.lowerBound < mentions[$1].tokens.lowerBound }
    return last.map { mentions[$0].entity }
  }
}
