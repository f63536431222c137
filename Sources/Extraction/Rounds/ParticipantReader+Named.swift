import Language
import News

/// Sides that no list knows: names that the words for talks join, whatever they are names of.
extension ParticipantReader {
  /// Adds to a round of which fewer than two sides are known those whom its words join.
  mutating func addUnlisted(
    _ parts: [Range<Int>], _ role: Round.Participant.Role, _ kind: Round.Kind,
    in sentence: Range<Int>, to found: inout [Round.Participant]
  ) {
    guard role == .party else { return }
    let isHeadline = Headline.range(in: document) == sentence
    for part in parts where found.count(where: { $0.role == .party }) < 2 {
      addNamedSides(part, byCommas: isHeadline, to: &found)
    }
    guard kind == .call || kind == .meeting, parts.count > 1,
      found.count(where: { $0.role == .party }) < 2
    else { return }
    for part in parts { addOfficeHolders(part, to: &found) }
  }

  /// "talks between Ardenia and the Lusk Front", "Ardenia and Boskov met": adds those who are joined, if each of them has a
  /// name.
  private mutating func addNamedSides(
    _ part: Range<Int>, byCommas: Bool, to found: inout [Round.Participant]
  ) {
    let items = items(of: part, byCommas: byCommas)
    guard (2...4).contains(items.count) else { return }
    var sides: [(Int, Round.Participant.Role)] = []
    for item in items {
      let named = named(in: item)
      guard let first = named.first else { return }
      sides.append(first)
      sides += named.dropFirst().filter { $0.1 == .delegate }
    }
    for (entity, role) in sides where !found.contains(where: { $0.entity == entity }) {
      found.append(Round.Participant(entity: entity, role: role))
    }
  }

  /// "President Moussa spoke by phone with Niger's president": who holds an office takes part, though whose is not told.
  private mutating func addOfficeHolders(_ part: Range<Int>, to found: inout [Round.Participant]) {
    for token in part {
      guard let mention = mentionAt[token], mentions[mention].kind != .pronoun,
        case .person(let person) = entities[mentions[mention].entity], person.country == nil,
        resolver.positions.contains(where: { $0.person == mentions[mention].entity }),
        !found.contains(where: { $0.entity == mentions[mention].entity })
      else { continue }
      found.append(Round.Participant(entity: mentions[mention].entity, role: .delegate))
    }
  }

  /// What "and" joins; in headlines, commas as well.
  private func items(of part: Range<Int>, byCommas: Bool) -> [Range<Int>] {
    var items: [Range<Int>] = []
    var start = part.lowerBound
    var isJoined = false
    for index in part {
      let token = document.tokens[index]
      let isAnd = token.tag == .CC && ["and", "&"].contains(token.lower)
      guard isAnd || token.tag == .comma, index > start else {
        if isAnd || token.tag == .comma { start = index + 1 }
        continue
      }
      items.append(start..<index)
      isJoined = isJoined || isAnd
      start = index + 1
    }
    if start < part.upperBound { items.append(start..<part.upperBound) }
    return isJoined || byCommas ? items : []
  }

  /// The side that an item names, and the person who speaks for it; nobody for what stands behind a preposition of place.
  private mutating func named(in item: Range<Int>) -> [(Int, Round.Participant.Role)] {
    var side: Int?
    var people: [Int] = []
    var index = item.lowerBound
    while index < item.upperBound {
      let token = document.tokens[index]
      if side != nil, people.isEmpty, token.tag.isFinite || token.tag == .IN { break }
      if let mention = mentionAt[index] {
        let end = min(mentions[mention].tokens.upperBound, item.upperBound)
        let entity = aliases[mentions[mention].entity] ?? mentions[mention].entity
        if case .person = entities[entity], !isBareName(entity) {
          if mentions[mention].kind != .pronoun { people.append(entity) }
        } else if side == nil, let name = participant(at: index, places: false),
          mentions[mention].kind != .demonym || isOfPeople(behind: end, in: item)
        {
          side = name
        } else if side == nil, case .organization(let body) = entities[entity],
          mentions[mention].kind == .name, mayNegotiate(body)
        {
          side = entity
        }
        index = max(end, index + 1)
        continue
      }
      if ["in", "at", "on", "near", "outside"].contains(token.lower) { break }
      guard mayBeName(index) else {
        index += 1
        continue
      }
      var end = index + 1
      while end < item.upperBound, mentionAt[end] == nil, mayBeName(end) { end += 1 }
      let isTitle = Offices.isHead(document.tokens[end - 1].lemma)
      let isAdjective = document.tokens[index].tag.isAdjective
      if side == nil, !isTitle, !isAdjective {
        side = resolver.table.organization(
          document.text(of: index..<end), .other, country: nil)
      }
      index = end
    }
    let delegates = people.map { ($0, Round.Participant.Role.delegate) }
    guard let side else {
      // "Presidents Moussa of Chad and …": whose they are, the article may tell elsewhere.
      guard let person = people.first else { return [] }
      guard case .person(let known) = entities[person], let code = known.country else {
        return delegates
      }
      return [(resolver.table.country(code), .party)] + delegates
    }
    return [(side, .party)] + delegates
  }

  /// "the Danish government", and not "the Danish shipping line".
  private func isOfPeople(behind end: Int, in item: Range<Int>) -> Bool {
    let nouns = (end..<max(end, item.upperBound)).prefix { index in
      document.tokens[index].tag.isNoun || document.tokens[index].tag.isAdjective
    }
    return nouns.contains { RoundPhraseFinder.isPeople(document.tokens[$0].lemma) }
  }

  private func mayNegotiate(_ body: Organization) -> Bool {
    ![.media, .company, .officials].contains(body.classification)
  }

  /// A word of a proper name, and of no day, month or agreement.
  private func mayBeName(_ index: Int) -> Bool {
    let token = document.tokens[index]
    return token.isCapitalised && token.tag != .DT && !dateline.contains(index)
      && (token.tag.isProperNoun || token.shape.contains(.allCapitals))
      && DateResolver.months[token.lower] == nil && DateResolver.weekdays[token.lower] == nil
      && RoundPhraseFinder.heads[token.lower] == nil
  }

  /// "the Tunis Understanding": a place in a name takes part in nothing.
  func isOfAgreementName(_ token: Int) -> Bool {
    guard document.tokens[token].tag.isProperNoun || mentionAt[token] != nil else { return false }
    let near = token + 1..<min(token + 4, document.tokens.count)
    // "the Tunis protocol"
    if let mention = mentionAt[token], let next = near.first,
      mentions[mention].kind == .place || mentions[mention].rule == "capital",
      RoundPhraseFinder.heads[document.tokens[next].lower] == .agreement
    {
      return true
    }
    for index in near {
      let word = document.tokens[index]
      guard word.isCapitalised else { return false }
      if RoundPhraseFinder.heads[word.lower] == .agreement { return true }
    }
    return false
  }

  /// Whether an entity is a single word that nothing shows to be a person's name: no title, no office, no given name.
  func isBareName(_ entity: Int) -> Bool {
    guard case .person(let person) = entities[entity] else { return false }
    return person.country == nil && person.honorific == nil && person.givenName == nil
      && !person.name.contains(" ") && person.names.allSatisfy { !$0.text.contains(" ") }
      && !resolver.positions.contains { $0.person == entity }
  }
}
