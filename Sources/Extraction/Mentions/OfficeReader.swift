import Language
import News

/// Turns titles beside names into positions: with the ministry they head or speak for and the country they serve.
struct OfficeReader {
  let document: Document
  let gazetteer: Gazetteer
  let finder: MentionFinder

  /// - Returns: the positions, with the ministries that only titles show added to the table.
  func offices(_ table: EntityTable, mentions: [MentionDraft]) -> (
    table: EntityTable, positions: [Position]
  ) {
    var table = table
    var positions: [Position] = []
    let home = homeCountry(mentions, table)
    for draft in finder.positions {
      // The resolver keeps the finder's mentions in front of its own.
      let own =
        draft.title.country ?? countryBehindName(draft) ?? personCountry(draft.person)
        ?? knownCountry(draft.person, table)
        ?? (draft.title.portfolio != nil || Self.national(draft.title)
          ? onlyCountry(besides: draft) ?? home : nil)
      let voice = own == nil ? spokenFor(draft, mentions, table) : nil
      let country = own ?? voice?.country
      var ministry = voice?.ministry
      if let portfolio = draft.title.portfolio {
        ministry = table.ministry(
          portfolio, country: country.flatMap { gazetteer.countries[$0] },
          inferred: !draft.title.namesMinistry, form: nil)
      }
      let organization =
        ministry == nil
        ? organization(in: draft.title.tokens, mentions, table) ?? voice?.organization : nil
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
        let country = owner(of: mention)
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

  private struct Voice {
    var country: Country.Code?
    var ministry: Int?
    var organization: Int?
  }

  /// "Chad's government dismissed the charge. “…,” spokesman Idris Mahamat said.": a spokesman without a body speaks for the
  /// one that the paragraph was just about.
  private func spokenFor(_ draft: PositionDraft, _ mentions: [MentionDraft], _ table: EntityTable)
    -> Voice?
  {
    let title = draft.title
    guard title.portfolio == nil, let word = title.tokens.last,
      document.tokens[word].lower.hasPrefix("spokes"),
      organization(in: title.tokens, mentions, table) == nil
    else { return nil }
    let start = document.paragraphs[document.paragraph(at: word)].lowerBound
    let body = mentions.last { mention in
      mention.tokens.lowerBound >= start && mention.tokens.upperBound <= title.tokens.lowerBound
        && mention.kind != .place && mention.kind != .pronoun && isSubject(mention)
        && isBody(table.entities[mention.entity])
    }
    guard let body else { return nil }
    let country = table.country(of: body.entity)
    switch table.entities[body.entity] {
    case .ministry: return Voice(country: country, ministry: body.entity)
    case .organization: return Voice(country: country, organization: body.entity)
    default: return Voice(country: country)
    }
  }

  private func isBody(_ entity: Entity) -> Bool {
    switch entity {
    case .country, .ministry: true
    case .organization(let organization): organization.classification != .media
    case .person: false
    }
  }

  /// Whether a mention does something, or the government, army or ministry of it.
  private func isSubject(_ mention: MentionDraft) -> Bool {
    guard var index = mention.tokens.last else { return false }
    for _ in 0..<3 {
      let token = document.tokens[index]
      if token.relation.isSubject { return true }
      guard token.head >= 0, [.nmod, .amod, .compound, .flat].contains(token.relation.universal)
      else { return false }
      index = Int(token.head)
      // "a critic of Chad": whoever that is.
      guard
        mention.tokens.contains(index)
          || Descriptions.governments.contains(
            document.tokens[index].lemma)
          || Descriptions.forces.contains(document.tokens[index].lemma)
      else { return false }
    }
    return false
  }

  /// "Chad's Idris Mahamat"
  private func owner(of mention: MentionDraft) -> Country.Code? {
    let name = mention.tokens.lowerBound
    guard mention.kind == .name, mention.bytes == nil, name >= 2,
      document.tokens[name - 1].tag == .POS, document.tokens[name - 2].tag.isProperNoun
    else { return nil }
    return finder.countryAt[name - 2]
  }

  /// "President Idris Mahamat of Chad"
  private func countryBehindName(_ draft: PositionDraft) -> Country.Code? {
    let name = finder.mentions[draft.mention].tokens
    guard draft.title.tokens.upperBound <= name.lowerBound else { return nil }
    let limit = document.sentences[document.sentence(at: name.lowerBound)].upperBound
    var place = name.upperBound
    guard place + 1 < limit, document.tokens[place].lower == "of" else { return nil }
    place += document.tokens[place + 1].lower == "the" ? 2 : 1
    guard place < limit, let country = finder.countryAt[place], document.tokens[place].tag.isNoun
    else { return nil }
    // "of Chad Airlines"
    let end = (place..<limit).first { finder.countryAt[$0] == nil } ?? limit
    return end < limit && document.tokens[end].isCapitalised ? nil : country
  }

  /// The one country that the title's sentence names.
  private func onlyCountry(besides draft: PositionDraft) -> Country.Code? {
    let sentence = document[sentence: document.sentence(at: draft.title.tokens.lowerBound)]
    let countries = Set(sentence.range.compactMap { finder.countryAt[$0] })
    return countries.count == 1 ? countries.first : nil
  }

  /// Offices of a state, which somebody holds for the article's own country when no other is named.
  private static func national(_ title: Title) -> Bool {
    let text = title.text.lowercased()
    return [
      "president", "prime minister", "king", "queen", "sultan", "emir", "chancellor", "premier",
    ].contains(text)
  }

  private func personCountry(_ person: Int) -> Country.Code? {
    finder.positions.first { $0.person == person && $0.title.country != nil }?.title.country
  }

  private func organization(in tokens: Range<Int>, _ mentions: [MentionDraft], _ table: EntityTable)
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

  /// The country whose story the article tells: named at least twice and clearly more often than the next.
  private func homeCountry(_ mentions: [MentionDraft], _ table: EntityTable) -> Country.Code? {
    var counts: [Country.Code: Int] = [:]
    for mention in mentions where mention.kind != .place {
      if case .country(let code) = table.entities[mention.entity] {
        counts[code, default: 0] += mention.kind == .name ? 2 : 1
      }
    }
    let ordered = counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
    guard let first = ordered.first, first.value >= 4 else { return nil }
    if ordered.count > 1, Double(first.value) < 1.3 * Double(ordered[1].value) { return nil }
    return first.key
  }
}
