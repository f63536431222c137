import Language
import News

/// Who does what to a round: the subjects and objects of its verb.
extension ParticipantReader {
  /// The subject and object of the verb that tells of a meeting: "Kerry met Lavrov", "He joined Kerry in Paris for talks".
  func arguments(of head: Int, isVerb: Bool) -> [Range<Int>] {
    let view = document[sentence: document.sentence(at: head)]
    var verb = head
    if !isVerb {
      guard let predicate = RoundPredicate(of: head, in: document),
        document.tokens[predicate.token].tag.isVerb
      else { return [] }
      verb = predicate.token
      let lemma = document.tokens[verb].lemma
      // "was willing to host a round", "offered to host it": nobody does it yet.
      if Self.roles[lemma] != nil, predicate.tense == .unreal, !isGladly(verb) { return [] }
      let holds =
        Self.roles[lemma] != nil && predicate.isArgument
        || Self.holding.contains(lemma)
          && isObject(measure(of: head), orMeasure: head)
        || lemma == "agree" && ["to", "on"].contains(predicate.preposition)
        || lemma == "announce" && isTheirExtension(head) && isJoint(verb, view)
      let joins =
        ["for", "at", "during", "in", "after"].contains(predicate.preposition)
        && (Self.joining.contains(lemma)
          || predicate.preposition == "during"
          || predicate.preposition == "after" && !isBetween(head))
        // "spoke before a meeting with Y": the other side is whoever spoke.
        || ["before", "after"].contains(predicate.preposition) && isOneSided(head)
        // "A and B agreed at a summit", "…, their first meeting"
        || ["at", "during", "after"].contains(predicate.preposition) && isJoint(verb, view)
        || lemma == "meet" && predicate.isArgument
        || predicate.preposition == "to" && StatusReader.isReturn(verb, in: document)
      guard holds || joins else { return background(of: verb, predicate, view) }
    }
    var parts: [Range<Int>] = []
    for index in view.dependents(of: subjectBearer(of: verb, view)) {
      if document.tokens[index].relation.universal == .nsubj, index != head {
        // "The ministers of A and B, who held a meeting with C"
        parts.append(widened(whole(antecedent(of: index, verb: verb), view), view))
      }
    }
    let takesObject = isVerb || Self.joining.contains(document.tokens[verb].lemma)
    for index in view.dependents(of: verb) where takesObject {
      if document.tokens[index].relation == .obj, index != head { parts.append(whole(index, view)) }
      if document.tokens[index].relation.universal == .obl,
        view.dependents(of: index).contains(where: { document.tokens[$0].lower == "with" })
      {
        parts.append(whole(index, view))
      }
    }
    return parts
  }

  /// "wrapped up a day of talks": the tree may take a measure for a time.
  private func isObject(_ measure: Int, orMeasure head: Int) -> Bool {
    let relation = document.tokens[measure].relation
    return relation.universal == .obj || measure != head && relation == .oblUnmarked
  }

  /// "ten days of talks": the noun that stands for them in the tree.
  private func measure(of head: Int) -> Int {
    let outer = Int(document.tokens[head].head)
    guard outer >= 0, document.tokens[head].relation.universal == .nmod,
      RoundPredicate.measures.contains(document.tokens[outer].lemma)
    else { return head }
    return outer
  }

  /// "A and B blamed each other after another round of talks ended in failure": two who do something in its wake.
  private func background(of verb: Int, _ predicate: RoundPredicate, _ view: Sentence) -> [Range<
    Int
  >] {
    let token = document.tokens[verb]
    guard predicate.isArgument, token.relation == .advcl, token.head >= 0,
      isJoint(Int(token.head), view), !hasOwnSides(verb, view)
    else { return [] }
    return view.dependents(of: subjectBearer(of: Int(token.head), view))
      .filter { document.tokens[$0].relation == .nsubj }.map { whole($0, view) }
  }

  private func hasOwnSides(_ verb: Int, _ view: Sentence) -> Bool {
    view.phrase(of: verb).contains {
      ["between", "with", "among"].contains(document.tokens[$0].lower)
    }
  }

  /// "The two sides are to meet, A and B said": two states that do something else in the sentence.
  func sidesElsewhere(in sentence: Range<Int>) -> Range<Int> {
    func isState(_ index: Int) -> Bool {
      guard let mention = mentionAt[index], case .country = entities[mentions[mention].entity]
      else {
        return false
      }
      return mentions[mention].kind != .place
    }
    let joint = sentence.first { index in
      document.tokens[index].tag == .CC && index > sentence.lowerBound
        && index + 1 < sentence.upperBound && isState(index - 1) && isState(index + 1)
        && !isHelp(max(sentence.lowerBound, index - 4)..<index)
    }
    guard let joint else { return sentence.lowerBound..<sentence.lowerBound }
    return joint - 1..<joint + 2
  }

  /// Whether the sides are named with the words: "talks between X and Y".
  func isBetween(_ head: Int) -> Bool {
    let sentence = document.sentences[document.sentence(at: head)]
    return (head..<min(head + 8, sentence.upperBound)).contains {
      ["between", "with", "among"].contains(document.tokens[$0].lower)
    }
  }

  /// Whether two are named together as those who do something.
  private func isJoint(_ verb: Int, _ view: Sentence) -> Bool {
    view.dependents(of: subjectBearer(of: verb, view)).contains { subject in
      document.tokens[subject].relation == .nsubj
        // The tree may have two names with their titles for one.
        && whole(subject, view).contains { document.tokens[$0].tag == .CC }
        && Set(whole(subject, view).compactMap { mentionAt[$0] }).count >= 2
    }
  }

  /// "a meeting in Geneva with Y": one side is named with the words, and no mediator.
  private func isOneSided(_ head: Int) -> Bool {
    let sentence = document.sentences[document.sentence(at: head)]
    let near = head..<min(head + 6, sentence.upperBound)
    guard let with = near.first(where: { document.tokens[$0].lower == "with" }),
      !near.contains(where: { ["between", "among"].contains(document.tokens[$0].lower) })
    else { return false }
    return role(behind: list(after: with, limit: sentence.upperBound).upperBound, in: sentence)
      == .party
  }

  /// "advanced the truce, including calls with Oman": what stands behind the preposition belongs to another noun.
  func belongsElsewhere(_ list: Range<Int>, than phrase: Range<Int>) -> Bool {
    guard
      let outer = list.lazy.map({ Int(document.tokens[$0].head) }).first(where: {
        $0 >= 0 && !list.contains($0)
      }), outer >= phrase.upperBound, document.tokens[outer].tag.isNoun
    else { return false }
    return (phrase.upperBound..<outer).contains { document.tokens[$0].tag == .comma }
  }

  /// "agreed to meet": the subject stands with the verb above.
  func subjectBearer(of verb: Int, _ view: Sentence) -> Int {
    var bearer = verb
    if isThanked(verb, view) { return bearer }
    for _ in 0..<4 {
      if view.dependents(of: bearer).contains(where: { document.tokens[$0].relation.isSubject }) {
        return bearer
      }
      let token = document.tokens[bearer]
      guard [.xcomp, .conj, .advcl].contains(token.relation), token.head >= 0 else { return bearer }
      bearer = Int(token.head)
    }
    return bearer
  }

  /// "thanked Oman for hosting": who did it is not who thanks.
  func isThanked(_ verb: Int, _ view: Sentence) -> Bool {
    let token = document.tokens[verb]
    return token.tag == .VBG && token.head >= 0 && verb > view.range.lowerBound
      && document.tokens[verb - 1].lower == "for"
      && ["thank", "praise", "commend", "credit", "applaud", "laud", "congratulate"].contains(
        document.tokens[Int(token.head)].lemma)
  }

  /// A noun's phrase without clauses about it.
  func whole(_ head: Int, _ view: Sentence) -> Range<Int> {
    let phrase = view.phrase(of: head)
    let end = phrase.first {
      $0 > head && [.acl, .obl].contains(document.tokens[$0].relation.universal)
    }
    return phrase.lowerBound..<(end ?? phrase.upperBound)
  }

  static let joining: WordSet = [
    "join", "meet", "receive", "travel", "gather", "arrive", "fly", "invite", "greet",
    "return", "go", "host", "sit",
  ]

  static let holding: WordSet = [
    "open", "begin", "start", "hold", "resume", "conclude", "end", "finish", "conduct", "launch",
    "restart", "attend", "have", "enter", "join", "suspend", "extend", "break", "adjourn",
    "postpone", "abandon", "quit", "sign", "reach", "agree", "strike", "seal", "declare", "wrap",
  ]
}
