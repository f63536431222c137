import Language
import News

/// Says whom some words mean: a name in them, the person behind a pronoun or an office, the body behind a
/// description. It abstains rather than guesses, and every decision carries the rule that made it.
struct SourceResolver {
  let document: Document
  let phrases: Phrases
  let gazetteer: Gazetteer
  let quotations: QuotationIndex
  var table: EntityTable
  var mentions: [MentionDraft]
  let positions: [PositionDraft]
  let countryAt: [Int: Country.Code]
  /// The same without places that only host talks or the reporter: their governments are not meant by "the government".
  private(set) var concernedAt: [Int: Country.Code]
  /// Mentions by name, by the token they begin with.
  var startingAt: [Int: [Int]] = [:]
  /// People's names, by sentence.
  var peopleIn: [Int: [Int]] = [:]
  /// Countries and bodies, by sentence.
  var bodiesIn: [Int: [Int]] = [:]
  var genders: [Int: Gender] = [:]
  /// Sentence → the person who spoke last in it, named or not.
  var speakers: [Int: Int] = [:]
  /// Sentence → the country or body that spoke last in it, and where its words end.
  var speakingBodies: [Int: (entity: Int, end: Int)] = [:]
  /// Sentence → the people without a name who spoke last in it.
  var groups: [Int: Int] = [:]
  let firstPerson: FirstPerson
  /// Words already resolved as a description: the mention is recorded once.
  var described: [Range<Int>: Int] = [:]

  /// - Parameter attributions: has run.
  init(_ document: Document, finder: MentionFinder, attributions: AttributionFinder) {
    self.document = document
    quotations = attributions.quotations
    phrases = Phrases(document)
    gazetteer = finder.gazetteer
    table = finder.table
    mentions = finder.mentions
    firstPerson = FirstPerson(
      document, mentions: finder.mentions,
      isPerson: { mention in
        if case .person = finder.table.entities[mention.entity] { true } else { false }
      }, statements: attributions.statements)
    positions = finder.positions
    countryAt = finder.countryAt
    concernedAt = finder.countryAt
    for mention in mentions
    where mention.kind == .place && isGuestsPlace(mention) || isPlaceOfTalks(mention) {
      for token in mention.tokens { concernedAt[token] = nil }
    }
    for (index, mention) in mentions.enumerated() {
      startingAt[mention.tokens.lowerBound, default: []].append(index)
      let sentence = document.sentence(at: mention.tokens.lowerBound)
      if case .person(let person) = table.entities[mention.entity] {
        peopleIn[sentence, default: []].append(index)
        if genders[mention.entity] == nil { genders[mention.entity] = Self.gender(of: person) }
      } else if mention.kind != .demonym, mention.kind != .place {
        bodiesIn[sentence, default: []].append(index)
      }
    }
  }

  static func gender(of person: Person) -> Gender? {
    if let honorific = person.honorific,
      let gender = Offices.honorifics[honorific.lowercased()] ?? nil
    {
      return gender
    }
    return person.givenName.flatMap(GivenNames.gender)
  }

  /// Whose statement the whole text is.
  var announcedSpeaker: Int? { firstPerson.announced.map { mentions[$0].entity } }

  /// Notes who speaks in a sentence: the next "he", "she" or "they" most likely means them.
  ///
  /// - Parameter words: the source as it stands in the text.
  mutating func note(speaker: Int, as words: Range<Int>?, sentence: Int) {
    switch table.entities[speaker] {
    case .person: speakers[sentence] = speaker
    case .organization(let body) where body.classification == .officials:
      guard let words else { return }
      let head = document.tokens[head(of: core(of: words))]
      if head.tag == .NNS {
        groups[sentence] = speaker
      } else if head.tag == .NN {
        speakers[sentence] = speaker
        genders[speaker] = Descriptions.gender(head.lemma)
      }
    case .country, .organization:
      guard let words else { return }
      speakingBodies[sentence] = (speaker, words.upperBound)
    default: break
    }
  }

  /// Goes on with a table that others have added to.
  mutating func take(_ table: EntityTable) { self.table = table }

  /// The entity that some words stand for, as the source, the hearer or the target of a claim.
  mutating func resolve(_ range: Range<Int>, speaks: Bool) -> Int? {
    if let known = described[range] { return known }
    guard let (entity, rule, kind) = decide(range) else { return nil }
    if rule == "name" {
      if speaks { promotePlaces(range, to: entity) }
    } else {
      mentions.append(MentionDraft(tokens: range, entity: entity, kind: kind, rule: rule))
    }
    described[range] = entity
    return entity
  }

  /// A capital that speaks stands for its government.
  mutating func promotePlaces(_ range: Range<Int>, to entity: Int) {
    for token in range {
      for index in startingAt[token] ?? []
      where mentions[index].entity == entity && mentions[index].kind == .place {
        mentions[index].kind = .metonym
      }
    }
  }

  mutating func decide(_ range: Range<Int>) -> (Int, String, Mention.Kind)? {
    guard let first = range.first else { return nil }
    let token = document.tokens[first]
    if range.count == 1 {
      switch token.tag {
      case .PRP, .PRPS:
        if FirstPerson.words.contains(token.lower) { return ownSpeaker(at: first) }
        return pronoun(token.lower, at: first).map { ($0, "pronoun-" + token.lower, .pronoun) }
      case .WP, .WDT: return antecedent(of: first).map { ($0, "relative-pronoun", .pronoun) }
      default: break
      }
      if token.lower == "who" || token.lower == "which" {
        return antecedent(of: first).map { ($0, "relative-pronoun", .pronoun) }
      }
    }
    let core = core(of: range)
    if let person = person(in: core) { return (person, "name", .name) }
    let head = head(of: core)
    if let named = mention(covering: head, in: core) {
      if core.count == 1, let union = union(seatedAt: head) {
        return (union, "seat-of-union", .metonym)
      }
      return (named, "name", .name)
    }
    return description(core, head: head)
  }

  /// A phrase without its relative clauses: who stands there does something else.
  func core(of range: Range<Int>) -> Range<Int> {
    guard
      let end = range.dropFirst().first(where: { index in
        let tag = document.tokens[index].tag
        return tag == .WDT || tag == .WP || tag == .WPS
      })
    else { return range }
    let last = document.tokens[end - 1].tag == .comma ? end - 1 : end
    return last > range.lowerBound ? range.lowerBound..<last : range
  }

  // MARK: Names

  func indices(in range: Range<Int>) -> [Int] { range.flatMap { startingAt[$0] ?? [] } }

  /// The person whom the phrase names: not one who only owns something in it ("Rubio's adviser") or stands behind
  /// a preposition ("a spokesman for Rubio").
  func person(in range: Range<Int>) -> Int? {
    for index in indices(in: range) {
      let mention = mentions[index]
      guard case .person = table.entities[mention.entity],
        mention.tokens.upperBound <= range.upperBound
      else { continue }
      let after = mention.tokens.upperBound
      if after < document.tokens.count, document.tokens[after].tag == .POS { continue }
      // What stands in front of it in its own part of the phrase: a comma begins a new one, and a title ends one.
      if hasTitle(index, from: range.lowerBound) { return mention.entity }
      let start =
        (range.lowerBound..<mention.tokens.lowerBound).last { document.tokens[$0].tag == .comma }
        .map { $0 + 1 } ?? range.lowerBound
      let before = (start..<mention.tokens.lowerBound).map { document.tokens[$0] }
      if before.contains(where: { $0.tag == .IN && $0.lower != "of" || $0.tag == .WP }) { continue }
      if let of = before.lastIndex(where: { $0.lower == "of" }),
        of + 1 == before.count || !before[of...].contains(where: { $0.tag == .comma }),
        !before.contains(where: { $0.tag == .comma }),
        !Offices.isHead(before.last?.lower ?? ""), before.last?.isCapitalised != true
      {
        continue
      }
      return mention.entity
    }
    return nil
  }

  /// "US adviser for Africa | Samir Haddan": whether a title begins near a token and ends at the name.
  private func hasTitle(_ mention: Int, from start: Int) -> Bool {
    positions.contains {
      let title = $0.title.tokens
      return $0.mention == mention && title.upperBound == mentions[mention].tokens.lowerBound
        && start + 2 >= title.lowerBound && start < title.upperBound
    }
  }

  /// The last noun of the phrase's first part, before any preposition, comma or relative clause.
  func head(of range: Range<Int>) -> Int {
    var head: Int?
    var last = range.lowerBound
    for index in range {
      let token = document.tokens[index]
      if index > range.lowerBound,
        token.tag == .IN || token.tag == .TO || token.tag == .comma || token.tag == .WP
          || token.tag == .WDT || token.tag == .openingBracket
      {
        break
      }
      // "Armenia and Azerbaijan": of two the first, but "Bosnia and Herzegovina" is one.
      if token.tag == .CC, let head, document.tokens[head].tag.isProperNoun,
        !indices(in: range).contains(where: { mentions[$0].tokens.contains(index) })
      {
        break
      }
      if token.tag.isNoun || token.isCapitalised || token.tag == .CD, token.tag != .DT {
        head = index
      }
      last = index
    }
    return head ?? last
  }

  func mention(covering head: Int, in range: Range<Int>) -> Int? {
    for index in indices(in: range) {
      let mention = mentions[index]
      guard mention.tokens.contains(head), mention.kind != .demonym, mention.bytes == nil else {
        continue
      }
      // The whole head must be the name: "Pakistan" is, "Pakistan officials" is not.
      if mention.tokens.upperBound == head + 1 || mention.tokens.contains(head + 1) {
        return mention.entity
      }
    }
    // A nationality alone: "the Americans", "Afghans".
    if countryAt[head] != nil, document.tokens[head].lower.hasSuffix("s"),
      let index = indices(in: range).first(where: { mentions[$0].tokens.contains(head) })
    {
      return mentions[index].entity
    }
    return nil
  }
}
