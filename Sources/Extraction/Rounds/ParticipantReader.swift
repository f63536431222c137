import Language
import News

/// Reads from a sentence who takes part in the round that it names, and as what.
struct ParticipantReader {
  let document: Document
  let mentions: [MentionDraft]
  /// Token → the mention that holds it.
  let mentionAt: [Int: Int]
  /// Body → the same body by its better known name.
  let aliases: [Int: Int]
  /// Where the article comes from, which takes part in nothing.
  let dateline: Range<Int>
  /// Knows whom descriptions mean ("The Foreign Secretary"); countries are added to its table.
  var resolver: SourceResolver

  var entities: [Entity] { resolver.table.entities }

  /// - Parameter speaker: who says what the words stand in: one side of "talks with Russia".
  mutating func participants(of phrase: RoundPhrase, in sentence: Range<Int>, speaker: Int?)
    -> [Round
    .Participant]
  {
    guard phrase.kind != .agreement || isMade(phrase) else { return [] }
    let kind = phrase.kind
    let isVerb = document.tokens[phrase.head].tag.isVerb && kind != .agreement
    let head = phrase.head
    let isOfTheSides = phrase.isOfTheSides
    let phrase = phrase.tokens
    var found: [Round.Participant] = []
    if !isVerb {
      addLeaders(of: phrase, to: &found)
      addNames(of: phrase, to: &found)
    }
    let predicate = isVerb ? nil : RoundPredicate(of: head, in: document)
    // Who hosts talks hosts; who hosts a guest for talks takes part.
    let own =
      predicate.flatMap { $0.isArgument ? Self.roles[document.tokens[$0.token].lemma] : nil }
      ?? .party
    var joined = arguments(of: head, isVerb: isVerb)
    for part in joined {
      // "The delegations" are those who have been named.
      if isOfTheSides {
        add(part, isHelp(part) ? .mediator : own, false, to: &found)
      } else {
        add(argument: part, own, to: &found)
      }
    }
    if isOfTheSides, found.count < 2 {
      add(sidesElsewhere(in: sentence), .party, false, to: &found)
    }
    // The tree of a sentence behind a dateline may have lost who met.
    if isVerb, joined.isEmpty, dateline.overlaps(sentence) {
      let start = Phrases(document).clauseStart(
        before: phrase.lowerBound, floor: max(sentence.lowerBound, dateline.upperBound))
      joined.append(joinedStart(start, in: sentence)..<phrase.lowerBound)
      add(argument: joined[0], own, to: &found)
    }
    if let subject = subject(of: phrase, in: sentence) {
      add(subject, .party, false, to: &found)
      joined.append(subject)
    }
    var index = phrase.upperBound
    let limit = min(sentence.upperBound, phrase.upperBound + 24)
    while index < limit {
      let list = list(after: index, limit: sentence.upperBound)
      switch document.tokens[index].lower {
      case "between", "involving", "among":
        add(list, .party, true, to: &found)
        joined.append(list)
        index = list.upperBound
      case "with" where isHelp(list):
        add(list, .mediator, true, to: &found)
        index = list.upperBound
      case "with":
        if let role = role(behind: list.upperBound, in: sentence),
          !belongsElsewhere(list, than: phrase)
        {
          add(list, role, true, to: &found)
        }
        index = max(list.upperBound, index + 1)
      case "of" where index == phrase.upperBound && kind != .agreement:
        if RoundPhraseFinder.isOfBody(head, in: document) {
          for country in countries(in: list) { add(country, .party, to: &found) }
        } else {
          add(list, .party, true, to: &found)
        }
        joined.append(list)
        index = max(list.upperBound, index + 1)
      case "under", "through":
        if let leads = patronage(behind: index, in: sentence) {
          add(index + 1..<leads, .mediator, true, to: &found)
        }
        index += 1
      case "mediated", "brokered", "facilitated", "chaired":
        add(list, .mediator, true, to: &found)
        index = max(list.upperBound, index + 1)
      case "hosted":
        add(list, .host, true, to: &found)
        index = max(list.upperBound, index + 1)
      default: index += 1
      }
    }
    addUnlisted(joined, own, kind, in: sentence, to: &found)
    if kind != .call || found.count < 2, let speaker, hasOtherSideOnly(phrase, sentence),
      speaksForItself(speaker)
    {
      add(aliases[speaker] ?? speaker, .party, to: &found)
    }
    return found
  }

  /// "the ninth session of the Chadian-Nigerien commission": the sides are in the body's name, and it is none.
  private func countries(in list: Range<Int>) -> [Int] {
    list.compactMap { mentionAt[$0] }.map { mentions[$0].entity }.filter {
      if case .country = entities[$0] { true } else { false }
    }
  }

  /// Whether the sentence tells who made an agreement: those who sign it, or between whom it is.
  private func isMade(_ phrase: RoundPhrase) -> Bool {
    guard let predicate = RoundPredicate(of: phrase.head, in: document) else {
      return phrase.isExtension
    }
    return !phrase.isNamed
      || ["sign", "reach", "strike"].contains(
        document.tokens[predicate.token].lemma)
  }

  private mutating func add(
    _ tokens: Range<Int>, _ role: Round.Participant.Role, _ places: Bool,
    to found: inout [Round.Participant]
  ) {
    for token in tokens {
      guard let entity = participant(at: token, places: places) else { continue }
      add(entity, isLed(token) ? .mediator : role, to: &found)
    }
  }

  /// "the Sudanese–Chadian talks": whose names they bear; a single capital is where they are held.
  private mutating func addNames(of phrase: Range<Int>, to found: inout [Round.Participant]) {
    let capitals = Set(
      phrase.compactMap { mentionAt[$0] }.filter {
        mentions[$0].kind == .metonym && mentions[$0].rule == "capital"
      })
    for token in phrase {
      if capitals.count == 1, mentionAt[token].map(capitals.contains) ?? false, !isLed(token) {
        continue
      }
      add(token..<token + 1, .party, false, to: &found)
    }
  }

  mutating func add(
    _ entity: Int, _ role: Round.Participant.Role, to found: inout [Round.Participant]
  ) {
    for (entity, role) in represented(entity, role)
    where !found.contains(where: { $0.entity == entity }) {
      found.append(Round.Participant(entity: entity, role: role))
    }
  }

  /// Who does something: the people named, not what their titles name; else the bodies; else whom the words describe.
  private mutating func add(
    argument part: Range<Int>, _ role: Round.Participant.Role, to found: inout [Round.Participant]
  ) {
    let part = max(part.lowerBound, min(dateline.upperBound, part.upperBound))..<part.upperBound
    let people = part.filter { token in
      guard let mention = mentionAt[token], case .person = entities[mentions[mention].entity] else {
        return false
      }
      return true
    }
    let mediates =
      isHelp(part)
      || part.contains { Descriptions.mediators.contains(document.tokens[$0].lemma) }
    if mediates {
      add(part, .mediator, true, to: &found)
      return
    }
    if !people.isEmpty {
      for token in people { add(token..<token + 1, role, false, to: &found) }
      return
    }
    let before = found.count
    add(part, role, false, to: &found)
    guard found.count == before, let (entity, _, _) = resolver.decide(part) else { return }
    if case .organization(let body) = entities[entity],
      Self.isNobody(body.name)
        || [.officials, .media, .company].contains(body.classification)
    {
      return
    }
    add(entity, role, to: &found)
  }

  /// Whoever speaks for a country takes part as its delegate.
  private mutating func represented(_ entity: Int, _ role: Round.Participant.Role) -> [(
    Int, Round.Participant.Role
  )] {
    guard case .person(let person) = entities[entity] else { return [(entity, role)] }
    guard let code = person.country else { return [] }
    return [(resolver.table.country(code), role), (entity, .delegate)]
  }

  /// "talks with Russia", where no side is named in front.
  private func hasOtherSideOnly(_ phrase: Range<Int>, _ sentence: Range<Int>) -> Bool {
    phrase.upperBound < sentence.upperBound && document.tokens[phrase.upperBound].lower == "with"
  }

  /// The words that may hold names behind a preposition: to the next verb, comma or clause.
  func list(after index: Int, limit: Int) -> Range<Int> {
    var end = index + 1
    while end < limit, end - index < 14 {
      let token = document.tokens[end]
      if token.tag.isFinite || token.tag == .period || token.tag == .colon || token.tag == .WDT
        || token.tag == .WP
      {
        break
      }
      if token.tag == .comma, end + 1 < limit,
        mentionAt[end + 1] == nil || isSpeaker(behind: end, limit: limit)
      {
        break
      }
      // "with Oman mediating", "hosted by Egypt and brokered by Qatar"
      if token.tag == .VBG || token.tag == .VBN, end > index + 1, token.relation != .amod { break }
      if end > index + 1, token.tag == .IN, !["of", "by"].contains(token.lower),
        !isTogether(end, limit: limit)
      {
        break
      }
      end += 1
    }
    return index + 1..<max(end, index + 1)
  }

  /// "mediated by Kenya together with Norway": as good as "and".
  private func isTogether(_ index: Int, limit: Int) -> Bool {
    let words = ["together", "along"]
    let word = document.tokens[index].lower
    return word == "alongside" || word == "with" && words.contains(document.tokens[index - 1].lower)
      || words.contains(word) && index + 1 < limit && document.tokens[index + 1].lower == "with"
  }

  func participant(at token: Int, places: Bool) -> Int? {
    guard let index = mentionAt[token], mentions[index].kind != .pronoun,
      !dateline.contains(token), !isOfAgreementName(token)
    else { return nil }
    if mentions[index].kind == .place, !(places && mentions[index].rule == "capital") { return nil }
    let entity = aliases[mentions[index].entity] ?? mentions[index].entity
    switch entities[entity] {
    case .country, .person: return entity
    case .organization(let organization):
      // "the mediators", "Russian delegations": whoever they are, it is not told here.
      if Self.isNobody(organization.name) { return nil }
      switch organization.classification {
      case .armedGroup, .party, .intergovernmental, .delegation: return entity
      case .other where mentions[index].kind == .name && (places || Self.isForce(organization)):
        return entity
      default: return nil
      }
    default: return nil
    }
  }

  private static func isNobody(_ name: String) -> Bool {
    let last = name.split(separator: " ").last.map(String.init) ?? ""
    return [
      "sides", "side", "parties", "mediators", "mediator", "delegations", "delegation",
      "delegates", "negotiators", "teams", "team", "party",
    ].contains(last)
  }
}
