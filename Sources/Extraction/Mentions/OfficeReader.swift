import Language
import News

/// Turns titles beside names into positions: with the ministry they head or speak for and the country they serve.
struct OfficeReader {
  let document: Document
  let gazetteer: Gazetteer
  let finder: MentionFinder
  /// The tokens of the dateline.
  let dateline: Range<Int>?
  /// `PlaceRole.citiesOfTalks`.
  let citiesOfTalks: Set<String>

  /// - Returns: the positions, with the ministries that only titles show added to the table.
  func offices(_ table: EntityTable, mentions: [MentionDraft]) -> (
    table: EntityTable, positions: [Position]
  ) {
    var table = table
    var positions: [Position] = []
    let home = homeCountry(mentions, table)
    for draft in finder.positions {
      let told =
        draft.title.country ?? countryBehindName(draft) ?? ownerCountry(draft, mentions, table)
        ?? personCountry(draft.person) ?? knownCountry(draft.person, table)
      let body = organization(in: draft.title.tokens, mentions, table)
      let isOfState =
        draft.title.portfolio != nil || body == nil && Self.isNational(draft.title)
      let voice = told == nil ? spokenFor(draft, isOfState, mentions, table) : nil
      let likely =
        isOfState && voice == nil && told == nil ? likelyCountry(draft, mentions, table, home) : nil
      let country = told ?? voice?.country ?? likely ?? presumedCountry(draft, home: home)
      var ministry = voice?.ministry
      if let portfolio = draft.title.portfolio {
        ministry = table.ministry(
          portfolio, country: country.flatMap { gazetteer.countries[$0] },
          inferred: !draft.title.namesMinistry, form: nil)
      }
      let organization = ministry == nil ? body ?? voice?.organization : nil
      if let country { table.update(draft.person) { $0.country = $0.country ?? country } }
      positions.append(
        Position(
          person: draft.person, title: draft.title.text, ministry: ministry,
          organization: organization, country: country,
          status: draft.title.status, mention: draft.mention))
    }
    for index in table.entities.indices {
      if let country = knownCountry(index, table) {
        table.update(index) { $0.country = $0.country ?? country }
      }
    }
    for mention in mentions {
      if case .person(let person) = table.entities[mention.entity], person.country == nil,
        let country = owner(of: mention, mentions, table)
      {
        table.update(mention.entity) { $0.country = country }
      }
    }
    return (table, positions)
  }

  private func knownCountry(_ index: Int, _ table: EntityTable) -> Country.Code? {
    guard case .person(let person) = table.entities[index] else { return nil }
    return KnownPeople.country(of: person.name)
  }

  /// "Chad's Idris Mahamat", "the Chadian foreign ministry's Idris Mahamat"
  private func owner(
    of mention: MentionDraft, _ mentions: [MentionDraft], _ table: EntityTable
  ) -> Country.Code? {
    let name = mention.tokens.lowerBound
    guard mention.kind == .name, mention.bytes == nil, name >= 2,
      document.tokens[name - 1].tag == .POS
    else { return nil }
    if let body = mentions.last(where: { $0.tokens.upperBound == name - 1 }),
      isBody(table.entities[body.entity])
    {
      return table.country(of: body.entity)
    }
    return document.tokens[name - 2].tag.isProperNoun ? finder.countryAt[name - 2] : nil
  }

  private func personCountry(_ person: Int) -> Country.Code? {
    finder.positions.first { $0.person == person && $0.title.country != nil }?.title.country
  }

  func organization(in tokens: Range<Int>, _ mentions: [MentionDraft], _ table: EntityTable)
    -> Int?
  {
    mentions.first { mention in
      guard tokens.contains(mention.tokens.lowerBound),
        mention.tokens.upperBound <= tokens.upperBound
      else { return false }
      if case .organization = table.entities[mention.entity] { return true }
      return false
    }?.entity
  }
}
