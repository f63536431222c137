import Language
import News

/// Roles that are told by sentences of their own: "Kenya is mediating", "Djibouti, the host, urged both to compromise".
extension ParticipantReader {
  /// Whom a sentence gives a role, and at which token.
  struct RoleStatement {
    var token: Int
    /// Whether it tells who made an agreement, and not who leads talks.
    var isOfAgreement = false
    var participants: [Round.Participant]
  }

  /// What a sentence says of those who mediate, host and observe talks, whichever round it means.
  mutating func roleStatements(in sentence: Range<Int>) -> [RoleStatement] {
    var statements: [RoleStatement] = []
    for index in sentence {
      let token = document.tokens[index]
      var found: [Round.Participant] = []
      if token.tag.isVerb, Self.carrying.contains(token.lemma) {
        addCarriers(of: index, in: sentence, to: &found)
      } else if token.tag.isVerb, let role = Self.roleVerbs[token.lemma] {
        addActors(of: index, role, to: &found)
      } else if token.tag.isNoun, let role = Self.roleNouns[token.lemma] {
        addBearers(of: index, role, in: sentence, to: &found)
      } else {
        addHeads(of: index, in: sentence, to: &found)
      }
      if !found.isEmpty {
        statements.append(
          RoleStatement(
            token: index, isOfAgreement: token.tag.isVerb && isAgreement(of: index),
            participants: found))
      }
    }
    return statements
  }

  /// Verbs of those who take part without being a side.
  private static let roleVerbs: WordTable<Round.Participant.Role> = [
    "mediate": .mediator, "broker": .mediator, "facilitate": .mediator, "moderate": .mediator,
    "chair": .mediator, "co-chair": .mediator, "convene": .mediator, "shuttle": .mediator,
    "co-mediate": .mediator, "co-facilitate": .mediator, "co-sponsor": .mediator,
    "preside": .mediator, "sponsor": .mediator, "oversee": .mediator, "host": .host,
    "co-host": .host, "observe": .observer,
  ]

  /// What they are called.
  static let roleNouns: WordTable<Round.Participant.Role> = [
    "mediator": .mediator, "intermediary": .mediator, "go-between": .mediator,
    "facilitator": .mediator, "moderator": .mediator, "guarantor": .mediator,
    "broker": .mediator, "co-chair": .mediator, "host": .host, "co-host": .host,
    "observer": .observer,
  ]

  private static let talks: WordSet = [
    "talk", "talks", "negotiation", "negotiations", "meeting", "session", "round", "discussion",
    "discussions", "process", "dialogue", "summit", "conference", "truce", "ceasefire",
    "cease-fire", "agreement", "accord", "deal", "contact", "effort", "side", "party",
    "delegation", "rival", "enemy", "extension",
  ]

  // MARK: Verbs

  private mutating func addActors(
    of verb: Int, _ role: Round.Participant.Role, to found: inout [Round.Participant]
  ) {
    let view = document[sentence: document.sentence(at: verb)]
    let dependents = view.dependents(of: verb)
    // "offered to mediate", "could host the talks": nobody does it yet.
    guard RoundPredicate.tense(of: verb, view, document) != .unreal || isGladly(verb) else {
      return
    }
    let agent = dependents.first { index in
      document.tokens[index].relation.universal == .obl
        && view.dependents(of: index).contains { document.tokens[$0].lower == "by" }
    }
    if let agent {
      guard isOfTalks(sufferer(of: verb, dependents, view)) else { return }
      addHolders(view.phrase(of: agent), role, to: &found)
      return
    }
    guard !dependents.contains(where: { document.tokens[$0].relation == .auxPassive }) else {
      return
    }
    let object = dependents.first { document.tokens[$0].relation == .obj }
    // Mediating needs no object; much else than talks is hosted, chaired and observed.
    if let object {
      guard isOfTalks(object) else { return }
    } else if !["mediate", "co-mediate", "shuttle"].contains(document.tokens[verb].lemma),
      !dependents.contains(where: {
        document.tokens[$0].relation.universal == .obl && isOfTalks($0)
      })
    {
      return
    }
    if let actor = actor(of: verb, view) { addHolders(actor, role, to: &found) }
    if let object { addCompanions(of: object, of: verb, role, view, to: &found) }
  }

  /// What a passive is said of: its subject, or the noun that a participle stands behind.
  private func sufferer(of verb: Int, _ dependents: [Int], _ view: Sentence) -> Int? {
    if let subject = dependents.first(where: { document.tokens[$0].relation.isSubject }) {
      return antecedent(of: subject, verb: verb)
    }
    let token = document.tokens[verb]
    guard token.head >= 0 else { return nil }
    let head = Int(token.head)
    // "hosted by A and brokered by B": both participles are of the same noun.
    if token.relation == .conj, document.tokens[head].tag.isVerb {
      return sufferer(of: head, view.dependents(of: head), view)
    }
    guard token.relation.universal == .acl || token.relation.universal == .advcl else { return nil }
    // "held talks on Wednesday, chaired by Norway": behind a comma it is of the talks, whatever stands between.
    let start = view.range.lowerBound
    if let comma = (start..<verb).last(where: { document.tokens[$0].tag == .comma }),
      verb - comma <= 3, let talks = (start..<comma).last(where: { isOfTalks($0) })
    {
      return talks
    }
    return head
  }

  /// The words for who does something.
  func actor(of verb: Int, _ view: Sentence) -> Range<Int>? {
    if isThanked(verb, view) {
      return view.dependents(of: Int(document.tokens[verb].head))
        .first { document.tokens[$0].relation == .obj }.map { name(at: $0, view) }
    }
    let bearer = subjectBearer(of: verb, view)
    if let subject = view.dependents(of: bearer).first(where: {
      [.nsubj, .expl].contains(document.tokens[$0].relation.universal)
    }) {
      if let speaker = speaker(as: subject, of: bearer, view) { return name(at: speaker, view) }
      return name(at: antecedent(of: subject, verb: bearer), view)
    }
    // "with Omani diplomats shuttling between them"
    let token = document.tokens[verb]
    guard token.tag == .VBG, token.relation.universal == .acl, token.head >= 0 else { return nil }
    return name(at: Int(token.head), view)
  }

  /// "Qatar, which is mediating": whom the pronoun stands for.
  func antecedent(of subject: Int, verb: Int) -> Int {
    let tag = document.tokens[subject].tag
    guard tag == .WDT || tag == .WP, document.tokens[verb].head >= 0 else { return subject }
    return Int(document.tokens[verb].head)
  }

  /// A noun with those that it is named together with, without clauses about them.
  private func name(at head: Int, _ view: Sentence) -> Range<Int> {
    var first = head
    while document.tokens[first].relation == .conj, document.tokens[first].head >= 0,
      document.tokens[Int(document.tokens[first].head)].tag.isNoun
    { first = Int(document.tokens[first].head) }
    return whole(first, view)
  }

  func isOfTalks(_ index: Int?) -> Bool {
    guard let index else { return false }
    return Self.talks.contains(document.tokens[index].lemma)
      || document.tokens[index].tag == .PRP
  }

  // MARK: Nouns

  private mutating func addBearers(
    of noun: Int, _ role: Round.Participant.Role, in sentence: Range<Int>,
    to found: inout [Round.Participant]
  ) {
    let view = document[sentence: document.sentence(at: noun)]
    let phrase = view.phrase(of: noun)
    // "the host country", "a mediator role": a word of another noun.
    if role != .observer, let bearer = namedInFront(of: noun, in: sentence) {
      addHolders(bearer, role, to: &found)
      return
    }
    if noun + 1 < sentence.upperBound, document.tokens[noun + 1].tag == .NN,
      mentionAt[noun + 1] == nil
    {
      return
    }
    if role == .observer, !sitsIn(noun, view) { return }
    if let list = company(as: noun, in: sentence) {
      addHolders(list, role, to: &found)
      return
    }
    // "Turkish mediators", "the host, Djibouti", "mediator Qatar", "mediators from Egypt and Qatar"
    let start = document.tokens[..<noun].lastIndex {
      $0.tag == .comma || $0.tag.isVerb || $0.tag == .IN
    }
    addHolders(max(phrase.lowerBound, (start ?? -1) + 1)..<noun, role, to: &found)
    var behind = noun + 1
    if behind < sentence.upperBound, document.tokens[behind].tag == .comma { behind += 1 }
    if behind < sentence.upperBound, let mention = mentionAt[behind],
      behind == noun + 1 || isApposition(of: noun, at: behind)
    {
      let end = min(mentions[mention].tokens.upperBound, sentence.upperBound)
      addHolders(behind..<max(end, behind + 1), role, to: &found)
    } else if noun + 1 < sentence.upperBound, document.tokens[noun + 1].lower == "from" {
      addHolders(list(after: noun + 1, limit: sentence.upperBound), role, to: &found)
    }
    guard found.isEmpty else { return }
    let token = document.tokens[noun]
    let dependents = view.dependents(of: noun)
    if token.relation == .appos, token.head >= 0 {
      addHolders(name(at: Int(token.head), view), role, to: &found)
    } else if dependents.contains(where: { document.tokens[$0].relation == .cop }),
      let subject = dependents.first(where: { document.tokens[$0].relation.isSubject }),
      RoundPredicate.tense(of: noun, view, document) != .unreal
    {
      addHolders(name(at: antecedent(of: subject, verb: noun), view), role, to: &found)
    } else if dependents.contains(where: { document.tokens[$0].lower == "as" })
      || token.relation == .obj && role == .observer, token.head >= 0
    {
      // "acted as a go-between", "attended as observers", "has sent observers"
      let verb = Int(token.head)
      let isPresent = view.dependents(of: verb).contains { document.tokens[$0].relation == .cop }
      guard document.tokens[verb].tag.isVerb || isPresent || isActing(verb),
        RoundPredicate.tense(of: verb, view, document) != .unreal,
        let actor = namesInFront(of: verb, in: sentence) ?? actor(of: verb, view)
      else { return }
      addHolders(actor, role, to: &found)
    }
  }

  /// "observers from the European Union attended": others watch ceasefires and borders.
  private func sitsIn(_ noun: Int, _ view: Sentence) -> Bool {
    if view.dependents(of: noun).contains(where: { document.tokens[$0].lower == "as" }) {
      return true
    }
    // "Mali and Togo were observers"
    if view.dependents(of: noun).contains(where: { document.tokens[$0].relation == .cop }) {
      return !view.phrase(of: noun).contains {
        ["truce", "ceasefire", "border", "election", "vote", "mission"].contains(
          document.tokens[$0].lemma)
      }
    }
    let head = Int(document.tokens[noun].head)
    return head >= 0
      && ["attend", "send", "sit", "follow", "join"].contains(
        document.tokens[head].lemma)
  }

  private func isApposition(of noun: Int, at index: Int) -> Bool {
    let token = document.tokens[index]
    return token.relation == .appos && Int(token.head) == noun
  }

  /// Adds those whom words name: bodies rather than those who speak for them ("the African Union's envoy, Kofi Mensah").
  mutating func addHolders(
    _ part: Range<Int>, _ role: Round.Participant.Role, to found: inout [Round.Participant]
  ) {
    var bodies: [Int] = []
    var people: [Int] = []
    for token in part {
      // "the envoy for Chad": for whom, and not who.
      if token > part.lowerBound, document.tokens[token - 1].lower == "for" { continue }
      guard let entity = participant(at: token, places: true) else { continue }
      if case .person = entities[entity] { people.append(entity) } else { bodies.append(entity) }
    }
    for entity in bodies.isEmpty ? people : bodies { add(entity, role, to: &found) }
  }
}
