import Language
import News

/// Says whom some words mean: a name in them, the person behind a pronoun or an office, the body behind a
/// description. It abstains rather than guesses, and every decision carries the rule that made it.
struct SourceResolver {
  private let document: Document
  private let phrases: Phrases
  private let gazetteer: Gazetteer
  private let quotations: QuotationIndex
  private(set) var table: EntityTable
  private(set) var mentions: [MentionDraft]
  private let positions: [PositionDraft]
  private let countryAt: [Int: Country.Code]
  /// Mentions by name, by the token they begin with.
  private var startingAt: [Int: [Int]] = [:]
  /// People's names, by sentence.
  private var peopleIn: [Int: [Int]] = [:]
  /// Countries and bodies, by sentence.
  private var bodiesIn: [Int: [Int]] = [:]
  private var genders: [Int: Gender] = [:]
  /// Sentence → the person who spoke last in it.
  private var speakers: [Int: Int] = [:]
  /// Words already resolved as a description: the mention is recorded once.
  private var described: [Range<Int>: Int] = [:]

  init(_ document: Document, finder: MentionFinder, quotations: QuotationIndex) {
    self.document = document
    self.quotations = quotations
    phrases = Phrases(document)
    gazetteer = finder.gazetteer
    table = finder.table
    mentions = finder.mentions
    positions = finder.positions
    countryAt = finder.countryAt
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

  private static func gender(of person: Person) -> Gender? {
    if let honorific = person.honorific,
      let gender = Offices.honorifics[honorific.lowercased()] ?? nil
    {
      return gender
    }
    return person.givenName.flatMap(GivenNames.gender)
  }

  /// Notes who speaks in a sentence: the next "he" most likely means them.
  mutating func note(speaker: Int, sentence: Int) {
    if case .person = table.entities[speaker] { speakers[sentence] = speaker }
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
  private mutating func promotePlaces(_ range: Range<Int>, to entity: Int) {
    for token in range {
      for index in startingAt[token] ?? []
      where mentions[index].entity == entity && mentions[index].kind == .place {
        mentions[index].kind = .metonym
      }
    }
  }

  private mutating func decide(_ range: Range<Int>) -> (Int, String, Mention.Kind)? {
    guard let first = range.first else { return nil }
    let token = document.tokens[first]
    if range.count == 1 {
      switch token.tag {
      case .PRP, .PRPS:
        return pronoun(token.lower, at: first).map { ($0, "pronoun-" + token.lower, .pronoun) }
      case .WP, .WDT: return antecedent(of: first).map { ($0, "relative-pronoun", .pronoun) }
      default: break
      }
      if token.lower == "who" || token.lower == "which" {
        return antecedent(of: first).map { ($0, "relative-pronoun", .pronoun) }
      }
    }
    if let person = person(in: range) { return (person, "name", .name) }
    let head = head(of: range)
    if let named = mention(covering: head, in: range) { return (named, "name", .name) }
    return description(range, head: head)
  }

  // MARK: Names

  private func indices(in range: Range<Int>) -> [Int] { range.flatMap { startingAt[$0] ?? [] } }

  /// The person whom the phrase names: not one who only owns something in it ("Rubio's adviser") or stands behind
  /// a preposition ("a spokesman for Rubio").
  private func person(in range: Range<Int>) -> Int? {
    for index in indices(in: range) {
      let mention = mentions[index]
      guard case .person = table.entities[mention.entity],
        mention.tokens.upperBound <= range.upperBound
      else { continue }
      let after = mention.tokens.upperBound
      if after < document.tokens.count, document.tokens[after].tag == .POS { continue }
      // What stands in front of it in its own part of the phrase: a comma begins a new one.
      let start =
        (range.lowerBound..<mention.tokens.lowerBound).last { document.tokens[$0].tag == .comma }
        .map { $0 + 1 } ?? range.lowerBound
      let before = (start..<mention.tokens.lowerBound).map { document.tokens[$0] }
      if before.contains(where: { $0.tag == .IN && $0.lower != "of" || $0.tag == .WP }) { continue }
      if let of = before.lastIndex(where: { $0.lower == "of" }),
        of + 1 == before.count || !before[of...].contains(where: { $0.tag == .comma }),
        !before.contains(where: { $0.tag == .comma }),
        !Offices.heads.contains(before.last?.lower ?? ""), before.last?.isCapitalised != true
      {
        continue
      }
      return mention.entity
    }
    return nil
  }

  /// The last noun of the phrase's first part, before any preposition, comma or relative clause.
  private func head(of range: Range<Int>) -> Int {
    var head = range.lowerBound
    for index in range {
      let token = document.tokens[index]
      if index > range.lowerBound,
        token.tag == .IN || token.tag == .TO || token.tag == .comma || token.tag == .WP
          || token.tag == .WDT || token.tag == .openingBracket
      {
        break
      }
      if token.tag.isNoun || token.isCapitalised || token.tag == .CD { head = index }
    }
    return head
  }

  private func mention(covering head: Int, in range: Range<Int>) -> Int? {
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

  // MARK: Pronouns

  private func pronoun(_ word: String, at index: Int) -> Int? {
    switch word {
    case "he", "him", "his", "himself": return person(before: index, gender: .male)
    case "she", "her", "hers", "herself": return person(before: index, gender: .female)
    case "it", "its", "itself": return body(before: index, plural: false)
    case "they", "them", "their": return body(before: index, plural: true)
    default: return nil
    }
  }

  private func person(before index: Int, gender: Gender) -> Int? {
    let sentence = document.sentence(at: index)
    let fits = { (entity: Int) in genders[entity].map { $0 == gender } ?? true }
    for back in 0...8 where sentence - back >= 0 {
      let here = sentence - back
      if back > 0, let speaker = speakers[here], fits(speaker) { return speaker }
      // The subject stands first; what is said inside quotations names others.
      let candidates = (peopleIn[here] ?? []).filter {
        mentions[$0].tokens.lowerBound < index && fits(mentions[$0].entity)
      }
      if let subject = candidates.first(where: {
        !isOwner($0) && !insideQuotation(mentions[$0].tokens.lowerBound)
      }) ?? (back == 0 ? nil : candidates.first) {
        return mentions[subject].entity
      }
      if let speaker = speakers[here], fits(speaker) { return speaker }
    }
    return nil
  }

  private func isOwner(_ mention: Int) -> Bool {
    let after = mentions[mention].tokens.upperBound
    return after < document.tokens.count && document.tokens[after].tag == .POS
  }

  private func insideQuotation(_ index: Int) -> Bool { quotations.outer(at: index) != nil }

  private func body(before index: Int, plural: Bool) -> Int? {
    let sentence = document.sentence(at: index)
    for back in 0...2 where sentence - back >= 0 {
      let candidates = (bodiesIn[sentence - back] ?? []).filter {
        mentions[$0].tokens.lowerBound < index
      }
      let fitting = candidates.filter { index in
        guard plural else { return true }
        guard case .organization(let organization) = table.entities[mentions[index].entity] else {
          return false
        }
        return organization.classification != .media && organization.classification != .company
      }
      if let subject = fitting.first { return mentions[subject].entity }
    }
    return nil
  }

  /// What "who" and "which" stand for: the phrase in front of them.
  private mutating func antecedent(of index: Int) -> Int? {
    let floor = document.sentences[document.sentence(at: index)].lowerBound
    guard let phrase = phrases.nounPhrase(endingAt: index, floor: floor),
      phrase.upperBound <= index, phrase.lowerBound < index, phrase.count < 20
    else { return nil }
    // Names beat the rest: "Attaullah Tarrar, who earlier described …".
    if let person = person(in: phrase) { return person }
    let head = head(of: phrase)
    return mention(covering: head, in: phrase) ?? description(phrase, head: head)?.0
  }

  // MARK: Descriptions

  private mutating func description(_ range: Range<Int>, head: Int) -> (Int, String, Mention.Kind)?
  {
    let word = document.tokens[head].lower
    let lemma = document.tokens[head].tag == .NNS ? document.tokens[head].lemma : word
    let country = range.compactMap { countryAt[$0] }.first
    let definite =
      ["the", "this", "that"].contains(document.tokens[range.lowerBound].lower)
      || document.tokens[range.lowerBound].isCapitalised
    if Descriptions.governments.contains(word) {
      if let country { return (table.country(country), "government", .nominal) }
      guard definite, word == "government" || word == "authorities",
        let country = lastCountry(before: range.lowerBound)
      else { return nil }
      return (table.country(country), "government-of-last-country", .nominal)
    }
    if let ministry = indices(in: range).first(where: {
      if case .ministry = table.entities[mentions[$0].entity] { true } else { false }
    }), Descriptions.speakers.contains(lemma) {
      return (
        unnamed(range, country: table.country(of: mentions[ministry].entity)),
        "official-of-ministry", .nominal
      )
    }
    if country == nil, definite {
      if let person = holder(of: lemma, range: range, before: range.lowerBound) {
        return (person, "office", .nominal)
      }
      if let body = bodyDescribed(as: lemma, before: range.lowerBound) {
        return (body, "description", .nominal)
      }
    }
    if Descriptions.forces.contains(word), let country {
      let name = nameOf(country, word)
      return (
        table.organization(
          name, word.hasSuffix("media") || word == "television" ? .media : .other, country: country,
          form: plainText(range)), "state-body", .nominal
      )
    }
    if Descriptions.delegations.contains(lemma), let country {
      return (
        table.organization(
          nameOf(country, word), .delegation, country: country, form: plainText(range)),
        "delegation", .nominal
      )
    }
    if Descriptions.delegations.contains(lemma) || Descriptions.mediators.contains(lemma) {
      return (
        table.organization(plainText(range), .delegation, country: nil, form: plainText(range)),
        "delegation", .nominal
      )
    }
    if Descriptions.speakers.contains(lemma) {
      var country = country
      if country == nil, lemma == "official", range.count == 1 {
        country = actingCountry(before: range.lowerBound)
      }
      return (unnamed(range, country: country), "unnamed-source", .nominal)
    }
    return nil
  }

  private func nameOf(_ country: Country.Code, _ word: String) -> String {
    let record = gazetteer.countries[country]
    return (record?.demonym ?? record?.name ?? country.iso2) + " " + word
  }

  private func plainText(_ range: Range<Int>) -> String {
    var start = range.lowerBound
    while start + 1 < range.upperBound, [.DT, .PRPS].contains(document.tokens[start].tag) {
      start += 1
    }
    let end =
      (start..<range.upperBound).first { document.tokens[$0].tag == .comma } ?? range.upperBound
    return document.text(of: start..<max(end, start + 1))
  }

  private mutating func unnamed(_ range: Range<Int>, country: Country.Code?) -> Int {
    let text = plainText(range)
    var name = text.prefix(1).lowercased() + text.dropFirst()
    if text.first?.isUppercase == true,
      text.dropFirst().contains(where: \.isUppercase) || countryAt[range.lowerBound] != nil
    {
      name = text
    }
    if let country, range.allSatisfy({ countryAt[$0] == nil }), range.count == 1 {
      name = nameOf(country, name)
    }
    return table.organization(String(name), .officials, country: country, form: text)
  }

  /// The country named last in this sentence or the two before, by name or demonym.
  private func lastCountry(before index: Int) -> Country.Code? {
    let sentence = document.sentence(at: index)
    let floor = document.sentences[max(0, sentence - 2)].lowerBound
    return stride(from: index - 1, through: floor, by: -1).lazy.compactMap { countryAt[$0] }.first
  }

  /// The country whose doings the sentence before tells, if it is one alone.
  private func actingCountry(before index: Int) -> Country.Code? {
    let sentence = document.sentence(at: index)
    for here in [sentence, sentence - 1] where here >= 0 {
      let range = document.sentences[here]
      for mention in bodiesIn[here] ?? [] where mentions[mention].tokens.lowerBound < index {
        if case .country(let code) = table.entities[mentions[mention].entity],
          mentions[mention].tokens.lowerBound - range.lowerBound <= 2
        {
          return code
        }
      }
    }
    return nil
  }

  /// "the minister", "the Foreign Secretary": the last person before with such a title.
  private func holder(of word: String, range: Range<Int>, before index: Int) -> Int? {
    guard Offices.heads.contains(word) else { return nil }
    let modifiers = range.map { document.tokens[$0].lower }.filter { $0 != "the" && $0 != word }
    let holders = positions.filter { position in
      let title = position.title.tokens.map { document.tokens[$0].lower }
      return title.contains(word) && modifiers.allSatisfy(title.contains)
        && mentions[position.mention].tokens.lowerBound < index
    }
    if let last = holders.max(by: {
      mentions[$0.mention].tokens.lowerBound < mentions[$1.mention].tokens.lowerBound
    }) {
      return last.person
    }
    // Named only later in the text, as headlines do: one holder alone.
    let all = Set(
      positions.filter { position in
        let title = position.title.tokens.map { document.tokens[$0].lower }
        return title.contains(word) && modifiers.allSatisfy(title.contains)
      }.map(\.person))
    return all.count == 1 ? all.first : nil
  }

  /// "the ministry", "the group", "the newspaper": the last body of that kind.
  private func bodyDescribed(as word: String, before index: Int) -> Int? {
    guard let test = Descriptions.bodies[word] else { return nil }
    let last = mentions.indices.filter {
      mentions[$0].tokens.upperBound <= index && test(table.entities[mentions[$0].entity])
    }
    .max { mentions[$0].tokens.lowerBound < mentions[$1].tokens.lowerBound }
    return last.map { mentions[$0].entity }
  }
}
