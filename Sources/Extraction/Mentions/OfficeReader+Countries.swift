import Language
import News

/// Which country an office serves where its title does not say.
extension OfficeReader {
  struct Voice {
    var country: Country.Code?
    var ministry: Int?
    var organization: Int?
  }

  /// "Chad's government dismissed the charge. “…,” spokesman Idris Mahamat said.": a spokesman without a body, or who holds
  /// an office of state, speaks for the one that the paragraph was just about; "its" envoy is the envoy of what did last
  /// something.
  func spokenFor(
    _ draft: PositionDraft, _ isOfState: Bool, _ mentions: [MentionDraft], _ table: EntityTable
  ) -> Voice? {
    let title = draft.title
    guard let word = title.tokens.last, organization(in: title.tokens, mentions, table) == nil
    else { return nil }
    let first = title.tokens.lowerBound
    let owner = first > 0 ? document.tokens[first - 1].lower : ""
    if owner == "his" || owner == "her" {
      return country(ofPersonBefore: first, mentions, table).map { Voice(country: $0) }
    }
    let isOwned = owner == "its"
    let isVoice = document.tokens[word].lower.hasPrefix("spokes")
    guard isOwned || isOfState || isVoice else { return nil }
    // "Its commander": of what the sentence before, or this one, is about.
    let start =
      isOwned
      ? document.sentences[max(0, document.sentence(at: word) - 1)].lowerBound
      : document.paragraphs[document.paragraph(at: word)].lowerBound
    let body = mentions.last { mention in
      mention.tokens.lowerBound >= start && mention.tokens.upperBound <= first
        && mention.kind != .pronoun && isSubject(mention)
        && (isOwned || isVoice && mention.kind != .place || speaks(mention))
        && isBody(table.entities[mention.entity])
    }
    guard let body else { return nil }
    let country = table.country(of: body.entity)
    if isOfState { return country.map { Voice(country: $0) } }
    switch table.entities[body.entity] {
    case .ministry: return Voice(country: country, ministry: body.entity)
    case .organization: return Voice(country: country, organization: body.entity)
    default: return Voice(country: country)
    }
  }

  func isBody(_ entity: Entity) -> Bool {
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
      guard token.head >= 0, [.nmod, .amod, .compound, .flat].contains(token.relation.universal),
        !isSomewhere(index)
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

  /// "the mission | in Chad", "the embassy | to Chad": where a body is does not say whose it is.
  private func isSomewhere(_ index: Int) -> Bool {
    document[sentence: document.sentence(at: index)].dependents(of: index).contains {
      document.tokens[$0].relation == .caseMarker
        && ["in", "to", "at", "near"].contains(document.tokens[$0].lower)
    }
  }

  /// "Qatar, which chairs the bloc, tried to calm both. Foreign Minister …": the one country that the sentence before, in
  /// the same paragraph, tells of, where it is not the article's own.
  func actingCountry(
    before draft: PositionDraft, _ mentions: [MentionDraft], _ table: EntityTable,
    home: Country.Code?
  ) -> Country.Code? {
    let sentence = document.sentence(at: draft.title.tokens.lowerBound)
    guard sentence > 0,
      case let before = document.sentences[sentence - 1],
      document.paragraph(at: before.lowerBound)
        == document.paragraph(at: draft.title.tokens.lowerBound),
      !before.contains(where: { home != nil && finder.countryAt[$0] == home }),
      let actor = mentions.first(where: {
        before.contains($0.tokens.lowerBound) && $0.kind != .place && isSubject($0)
      }), case .country(let code) = table.entities[actor.entity]
    else { return nil }
    return code
  }

  /// "South Korea's president … His minister": the country of whoever was named last.
  private func country(
    ofPersonBefore index: Int, _ mentions: [MentionDraft], _ table: EntityTable
  ) -> Country.Code? {
    let start = document.paragraphs[document.paragraph(at: index)].lowerBound
    let person = mentions.last { mention in
      guard mention.tokens.lowerBound >= start, mention.tokens.upperBound <= index else {
        return false
      }
      if case .person = table.entities[mention.entity] { return true }
      return false
    }
    return person.flatMap { table.country(of: $0.entity) }
  }

  /// "Addis Ababa rejected the figures": whose minister comes next has just spoken.
  private func speaks(_ mention: MentionDraft) -> Bool {
    guard let last = mention.tokens.last, document.tokens[last].head >= 0 else { return false }
    let verb = document.tokens[Int(document.tokens[last].head)]
    return verb.tag.isVerb && ReportingVerbs.entry(verb.lemma) != nil
  }

  /// "the Taliban government's | acting defence minister"
  func ownerCountry(
    _ draft: PositionDraft, _ mentions: [MentionDraft], _ table: EntityTable
  ) -> Country.Code? {
    var place = draft.title.tokens.lowerBound - 1
    guard place > 1, document.tokens[place].tag == .POS else { return nil }
    place -= 1
    if Descriptions.governments.contains(document.tokens[place].lower) { place -= 1 }
    return mentions.last { $0.tokens.contains(place) }.flatMap { table.country(of: $0.entity) }
  }

  /// "President Idris Mahamat of Chad"
  func countryBehindName(_ draft: PositionDraft) -> Country.Code? {
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

  /// The one country that the title's sentence names: in front of the office, or as what will do something by its holder's
  /// word ("Defence Minister … warned that Pakistan would not …"). Of another one he may just have complained.
  func nearCountry(_ draft: PositionDraft, home: Country.Code?) -> Country.Code? {
    let sentence = document[sentence: document.sentence(at: draft.title.tokens.lowerBound)]
    let places = sentence.range.filter { finder.countryAt[$0] != nil && !isNameOfTalks($0) }
    let voices = Set(places.filter(speaksFor).compactMap { finder.countryAt[$0] })
    if voices.count == 1, let voice = voices.first { return voice }
    let countries = Set(places.compactMap { finder.countryAt[$0] })
    guard countries.count == 1, let country = countries.first else { return nil }
    let end = max(draft.title.tokens.upperBound, finder.mentions[draft.mention].tokens.upperBound)
    let isTrusted = places.contains { $0 < end } || home == country
    return isTrusted ? country : nil
  }

  /// The country of an office of state that names none: what stands in front of it, in its sentence or the one before, or the
  /// article's own; not one that its holder speaks against.
  func likelyCountry(
    _ draft: PositionDraft, _ mentions: [MentionDraft], _ table: EntityTable, _ home: Country.Code?
  ) -> Country.Code? {
    if let seat = seat(before: draft) { return seat }
    let country =
      nearCountry(draft, home: home) ?? actingCountry(before: draft, mentions, table, home: home)
      ?? home
    return isOpponent(draft, of: country) ? nil : country
  }

  /// "In Beijing, | foreign ministry spokesman Guo Li said": a capital in front of the office of a state.
  func seat(before draft: PositionDraft) -> Country.Code? {
    let title = draft.title.tokens.lowerBound
    let sentence = document.sentences[document.sentence(at: title)]
    guard
      let comma = (sentence.lowerBound..<title).last(where: {
        document.tokens[$0].tag == .comma
      }), title - comma <= 2, comma - 1 > sentence.lowerBound,
      document.tokens[sentence.lowerBound].lower == "in",
      let place = finder.mentions.first(where: {
        $0.tokens == sentence.lowerBound + 1..<comma && $0.rule == "capital"
      }), let country = finder.countryAt[place.tokens.lowerBound], !places.holdsTalks(place)
    else { return nil }
    return country
  }

  /// "The spokesman accused | Chad of …": against whom he speaks he does not speak for.
  func isOpponent(_ draft: PositionDraft, of country: Country.Code?) -> Bool {
    let name = finder.mentions[draft.mention].tokens
    guard let country, let last = name.last else { return false }
    let view = document[sentence: document.sentence(at: last)]
    guard
      let verb = view.range.first(where: { index in
        document.tokens[index].tag.isVerb
          && ["accuse", "condemn", "denounce", "warn", "urge", "blame", "criticise", "criticize"]
            .contains(document.tokens[index].lemma)
          && view.dependents(of: index).contains {
            document.tokens[$0].relation.isSubject
              && (name.contains($0) || draft.title.tokens.contains($0))
          }
      })
    else { return false }
    return view.dependents(of: verb).contains {
      document.tokens[$0].relation == .obj && finder.countryAt[$0] == country
    }
  }

  /// "Pretoria is not dead": the agreement, not the state.
  private func isNameOfTalks(_ token: Int) -> Bool {
    finder.mentions.contains { $0.kind == .place && $0.tokens.contains(token) }
      && citiesOfTalks.contains(document.tokens[token].lower)
  }

  /// "Pakistan will …", "Pakistan wants …"
  private func speaksFor(_ index: Int) -> Bool {
    let token = document.tokens[index]
    guard token.relation.isSubject, token.tag.isProperNoun, token.head >= 0 else { return false }
    let verb = Int(token.head)
    let auxiliaries = document[sentence: document.sentence(at: index)].dependents(of: verb)
    return auxiliaries.contains {
      ["will", "would", "can", "could", "shall", "wo", "ca", "'ll"].contains(
        document.tokens[$0].lower)
    } || ["want", "seek", "reserve", "remain", "stand"].contains(document.tokens[verb].lemma)
  }

  /// "Senator": an American one, unless the article is of another country and names no other.
  func presumedCountry(_ draft: PositionDraft, home: Country.Code?) -> Country.Code? {
    guard let presumed = draft.title.presumed else { return nil }
    guard let home, home != presumed, !finder.countryAt.values.contains(presumed) else {
      return presumed
    }
    return home
  }

  /// Offices of a state, which somebody holds for the article's own country when no other is named.
  static func isNational(_ title: Title) -> Bool {
    let text = title.text.lowercased()
    return Offices.national.contains { office in
      text.hasSuffix(office)
        && (text == office || text.utf8.dropLast(office.utf8.count).last == UInt8(ascii: " "))
    }
  }

  /// Whether talks are held there: then the reporter is a guest, too.
  private func isHost(_ country: Int, _ mentions: [MentionDraft]) -> Bool {
    mentions.contains { mention in
      mention.entity == country && mention.kind == .place
        && dateline?.contains(mention.tokens.lowerBound) != true
        && places.holdsTalks(mention)
    }
  }

  private var places: PlaceRole { PlaceRole(document: document, gazetteer: gazetteer) }

  /// The country whose story the article tells: named at least twice and clearly more often than the next; the one that it
  /// is written from, if that is among those named most.
  func homeCountry(_ mentions: [MentionDraft], _ table: EntityTable) -> Country.Code? {
    var counts: [Country.Code: Int] = [:]
    for mention in mentions where mention.kind != .place {
      if case .country(let code) = table.entities[mention.entity],
        // "GENEVA —" is where the reporter sits; the seat of a government may be what the story is of.
        dateline?.contains(mention.tokens.lowerBound) != true || places.isCapital(mention, of: code)
      {
        counts[code, default: 0] += mention.kind == .name ? 2 : 1
      }
    }
    let ordered = counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
    guard let first = ordered.first else { return nil }
    if let place = mentions.first(where: { dateline?.contains($0.tokens.lowerBound) == true }),
      let country = table.country(of: place.entity), let count = counts[country],
      count * 2 >= first.value, !isHost(place.entity, mentions)
    {
      return country
    }
    guard first.value >= 4 else { return nil }
    if ordered.count > 1, Double(first.value) < 1.3 * Double(ordered[1].value) { return nil }
    return first.key
  }
}
