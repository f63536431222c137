import Language
import News

/// Roles that are told in other words: messages that are carried, guests that are welcome.
extension ParticipantReader {
  static let carrying: WordSet = ["carry", "relay", "pass", "ferry", "convey", "exchange"]

  /// "Omani diplomats carried messages between them": mediating by its deed.
  mutating func addCarriers(
    of verb: Int, in sentence: Range<Int>, to found: inout [Round.Participant]
  ) {
    let view = document[sentence: document.sentence(at: verb)]
    let near = verb + 1..<max(verb + 1, min(verb + 8, sentence.upperBound))
    guard RoundPredicate.tense(of: verb, view, document) != .unreal,
      near.contains(where: { ["message", "proposal"].contains(document.tokens[$0].lemma) }),
      near.contains(where: { document.tokens[$0].lower == "between" }),
      let actor = actor(of: verb, view)
    else { return }
    addHolders(actor, .mediator, to: &found)
  }

  /// "The truce was brokered by Norway", "Norway, which brokered the truce": nothing of talks.
  func isAgreement(of verb: Int) -> Bool {
    let view = document[sentence: document.sentence(at: verb)]
    var bearers = view.dependents(of: verb).filter {
      document.tokens[$0].relation == .obj || document.tokens[$0].relation == .nsubjPassive
    }
    if document.tokens[verb].tag == .VBN, document.tokens[verb].relation.universal == .acl {
      bearers.append(Int(document.tokens[verb].head))
    }
    return bearers.contains {
      [
        "extension", "truce", "ceasefire", "cease-fire", "armistice", "agreement", "accord", "deal",
        "pact",
      ]
      .contains(document.tokens[$0].lemma)
    }
  }

  /// "was pleased to host the talks": it does, and says so.
  func isGladly(_ verb: Int) -> Bool {
    let token = document.tokens[verb]
    return token.relation == .xcomp && token.head >= 0
      && ["pleased", "glad", "happy", "proud", "honoured", "honored", "delighted"].contains(
        document.tokens[Int(token.head)].lower)
  }

  /// "Oman's foreign ministry said it was pleased to host": whoever speaks is meant by the pronoun.
  func speaker(as subject: Int, of verb: Int, _ view: Sentence) -> Int? {
    let token = document.tokens[verb]
    guard ["it", "they", "we"].contains(document.tokens[subject].lower), token.relation == .ccomp,
      token.head >= 0, document.tokens[Int(token.head)].lemma == "say"
    else { return nil }
    return view.dependents(of: Int(token.head)).first {
      document.tokens[$0].relation.isSubject
    }
  }

  /// "announced an extension of their truce": theirs, and not one between others.
  func isTheirExtension(_ head: Int) -> Bool {
    document.tokens[head].lemma == "extension"
      && (head..<min(head + 4, document.tokens.count)).contains {
        document.tokens[$0].lower == "their"
      }
  }

  /// "chaired the sessions along with Norway's envoy": who does it beside the subject.
  mutating func addCompanions(
    of object: Int, of verb: Int, _ role: Round.Participant.Role, _ view: Sentence,
    to found: inout [Round.Participant]
  ) {
    for bearer in [object, verb] {
      for index in view.dependents(of: bearer)
      where index > object && document.tokens[index].tag.isNoun {
        let words = view.dependents(of: index).map { document.tokens[$0].lower }
        guard
          words.contains("alongside")
            || words.contains("with") && (words.contains("along") || words.contains("together"))
        else { continue }
        addHolders(view.phrase(of: index), role, to: &found)
      }
    }
  }

  /// "Qatar is mediating, with Mali and Togo as observers": those between the two small words.
  func company(as noun: Int, in sentence: Range<Int>) -> Range<Int>? {
    guard
      let mark = (max(sentence.lowerBound, noun - 3)..<noun).last(where: {
        document.tokens[$0].lower == "as"
      }),
      let with = (max(sentence.lowerBound, mark - 16)..<mark).last(where: {
        document.tokens[$0].lower == "with"
      }), !(with..<mark).contains(where: { document.tokens[$0].tag.isVerb })
    else { return nil }
    return with + 1..<mark
  }

  /// "while Mali, Togo and Benin act as guarantors": names right in front of a verb, where the tree may have lost them.
  func namesInFront(of verb: Int, in sentence: Range<Int>) -> Range<Int>? {
    guard isActing(verb) else { return nil }
    var start = verb
    while start > sentence.lowerBound {
      let token = document.tokens[start - 1]
      guard
        mentionAt[start - 1] != nil || token.tag == .comma || token.tag == .DT
          || token.lower == "and"
      else { break }
      start -= 1
    }
    return (start..<verb).contains { mentionAt[$0] != nil } ? start..<verb : nil
  }

  /// "act as guarantors": the tree may take the verb for a noun.
  func isActing(_ verb: Int) -> Bool {
    ["act", "serve"].contains(document.tokens[verb].lemma) && verb + 1 < document.tokens.count
      && document.tokens[verb + 1].lower == "as"
  }
}
