import Language
import News

/// Rounds that are told without their nouns: by a verb, a number or a pronoun.
extension RoundPhraseFinder {
  /// "an extension of the truce", "extended the ceasefire": a truce that is made longer is agreed on anew.
  func extensionOfTruce(at index: Int, in range: Range<Int>) -> RoundPhrase? {
    guard ["truce", "ceasefire", "cease-fire"].contains(document.tokens[index].lower) else {
      return nil
    }
    let before = max(range.lowerBound, index - 5)..<index
    guard
      let start = before.last(where: {
        ["extension", "renewal"].contains(document.tokens[$0].lower)
          || document.tokens[$0].lemma == "extend" && document.tokens[$0].tag.isVerb
      })
    else { return nil }
    guard isDone(start, in: range) else { return nil }
    let isVerb = document.tokens[start].tag.isVerb
    var phrase = RoundPhrase(
      tokens: (isVerb ? start + 1 : start)..<index + 1, head: isVerb ? index : start,
      kind: isVerb ? .agreement : .meeting)
    phrase.isNamed = false
    phrase.status = .agreed
    phrase.isExtension = true
    return phrase
  }

  /// Not "without agreeing on an extension", "rejected an extension", "discussed extending the truce".
  private func isDone(_ index: Int, in range: Range<Int>) -> Bool {
    let before = max(range.lowerBound, index - 4)..<index
    if before.contains(where: {
      ["without", "no", "not", "any", "possible", "proposed", "over", "about", "if"].contains(
        document.tokens[$0].lower)
        || document.tokens[$0].lemma == "fail"
    }) {
      return false
    }
    let verb =
      document.tokens[index].tag.isVerb ? index : RoundPredicate.token(of: index, in: document)
    guard let verb else { return true }
    let lemmas = [verb, Int(document.tokens[verb].head)].filter { $0 >= 0 }.map {
      document.tokens[$0].lemma
    }
    return !lemmas.contains {
      [
        "discuss", "seek", "demand", "urge", "propose", "reject", "refuse", "consider", "want",
        "request", "oppose", "weigh", "debate", "call", "ask", "fail", "hope",
      ].contains($0)
    }
  }

  /// "The next one is due on May 4", "The next is planned for May 4": the noun is left out.
  func nextOne(at index: Int, in range: Range<Int>) -> RoundPhrase? {
    let isOne = document.tokens[index].lower == "one"
    let start = isOne ? index - 2 : index - 1
    guard tellsOfTalks, start >= range.lowerBound, document.tokens[start].lower == "the",
      ["next", "last", "previous"].contains(document.tokens[start + 1].lower),
      index + 1 < range.upperBound,
      document.tokens[index + 1].tag == .MD || document.tokens[index + 1].tag.isFinite
    else { return nil }
    if !isOne { guard start == range.lowerBound else { return nil } }
    var phrase = RoundPhrase(tokens: start..<index + 1, head: index, kind: .round)
    phrase.isNext = document.tokens[start + 1].lower == "next"
    phrase.isEarlier = !phrase.isNext
    return phrase
  }

  /// "X will meet Y in Cairo on Tuesday": a meeting told by its verb.
  func meeting(at index: Int) -> RoundPhrase? {
    let token = document.tokens[index]
    if token.lemma == "negotiate" { return negotiating(at: index) }
    guard token.tag.isVerb, ["meet", "reconvene"].contains(token.lemma), happens(index) else {
      return nil
    }
    var phrase = RoundPhrase(tokens: index..<index + 1, head: index, kind: .meeting)
    if let subject = subject(of: index) {
      phrase.isOfTheSides = isSides(subject) || isTheirPeople(subject) && !meetsOthers(index)
      phrase.needsSides = !isSides(subject)
    }
    phrase.ordinal = times(behind: index)
    phrase.isNext =
      token.lemma == "reconvene"
      || index + 1 < document.tokens.count && document.tokens[index + 1].lower == "again"
    phrase.isEarlier = index > 0 && document.tokens[index - 1].lower == "last"
    return phrase
  }

  /// "met union leaders", "met with lawmakers": not one another.
  private func meetsOthers(_ verb: Int) -> Bool {
    let view = document[sentence: document.sentence(at: verb)]
    return view.dependents(of: verb).contains { index in
      document.tokens[index].relation == .obj
        || view.dependents(of: index).contains { document.tokens[$0].lower == "with" }
    }
  }

  /// "have been negotiating since May 4": talks that are told by their verb.
  private func negotiating(at index: Int) -> RoundPhrase? {
    let limit = document.sentences[document.sentence(at: index)].upperBound
    guard document.tokens[index].tag == .VBG, let subject = subject(of: index), isSides(subject),
      RoundPredicate(of: index, in: document)?.tense == .progressive,
      (index..<min(index + 8, limit)).contains(where: { document.tokens[$0].lower == "since" })
    else { return nil }
    var phrase = RoundPhrase(tokens: index..<index + 1, head: index, kind: .round)
    phrase.isOfTheSides = true
    phrase.refersBack = true
    phrase.status = .ongoing
    return phrase
  }

  /// "met for the third time"
  private func times(behind index: Int) -> Int? {
    let limit = document.sentences[document.sentence(at: index)].upperBound
    guard
      let time = (index..<min(index + 12, limit)).first(where: {
        document.tokens[$0].lower == "time"
      }), time - 3 >= index, document.tokens[time - 2].lower == "the",
      document.tokens[time - 3].lower == "for"
    else { return nil }
    return Self.ordinal(document.tokens[time - 1].lower).flatMap { $0 > 1 ? $0 : nil }
  }

  /// "X spoke by telephone with Y", "X telephoned Y": a call told by its verb.
  func call(at index: Int) -> RoundPhrase? {
    let token = document.tokens[index]
    guard token.tag.isVerb else { return nil }
    switch token.lemma {
    case "telephone", "phone": break
    case "speak", "talk", "discuss", "confer":
      let sentence = document.sentences[document.sentence(at: index)]
      guard
        (index..<min(index + 8, sentence.upperBound)).contains(where: {
          ["telephone", "phone"].contains(document.tokens[$0].lower)
        })
      else { return nil }
    default: return nil
    }
    guard happens(index) else { return nil }
    return RoundPhrase(tokens: index..<index + 1, head: index, kind: .call)
  }

  /// Whether a verb tells of what was, is or will be once: not of a wish, a habit or a refusal.
  private func happens(_ verb: Int) -> Bool {
    guard let predicate = RoundPredicate(of: verb, in: document), predicate.tense != .unreal,
      // "were meeting for a third day": they are, and have been.
      predicate.tense != .progressive
        || StatusReader(document: document).dayNumber(behind: verb) != nil
    else { return false }
    return !document[sentence: document.sentence(at: verb)].dependents(of: verb).contains {
      [
        "often", "frequently", "regularly", "usually", "routinely", "periodically", "sometimes",
        "rarely", "seldom", "always", "repeatedly",
      ].contains(document.tokens[$0].lower)
    }
  }

  /// Who does what a verb says, or the one that it hangs on: "agreed to meet".
  func subject(of verb: Int) -> Int? {
    let sentence = document[sentence: document.sentence(at: verb)]
    var bearer = verb
    for _ in 0..<3 {
      if let subject = sentence.dependents(of: bearer).first(where: {
        document.tokens[$0].relation.isSubject
      }) {
        return subject
      }
      guard document.tokens[bearer].relation == .xcomp, document.tokens[bearer].head >= 0 else {
        return nil
      }
      bearer = Int(document.tokens[bearer].head)
    }
    return nil
  }

  /// "the two sides are to meet", "the delegations met again".
  func isSides(_ subject: Int) -> Bool {
    ["side", "party", "delegation", "team", "negotiator", "they"]
      .contains(document.tokens[subject].lemma)
  }

  /// "the ministers", "the two leaders", "commanders from both armies": whose, another sentence tells.
  private func isTheirPeople(_ subject: Int) -> Bool {
    let token = document.tokens[subject]
    guard token.tag == .NNS || token.tag == .NN && token.lemma != token.lower,
      [
        "minister", "leader", "president", "commander", "envoy", "official", "diplomat", "general",
        "premier", "counterpart", "representative", "officer", "chief", "adviser", "expert",
        "delegate",
      ].contains(token.lemma)
    else { return false }
    let view = document[sentence: document.sentence(at: subject)]
    return view.phrase(of: subject).contains {
      ["the", "both", "two"].contains(document.tokens[$0].lower)
    }
  }

  /// "The second round ended … A third is planned": the noun is left out.
  func numberAlone(at index: Int, in range: Range<Int>) -> RoundPhrase? {
    guard numbersRounds, index > range.lowerBound, index + 1 < range.upperBound,
      let ordinal = Self.ordinal(document.tokens[index].lower),
      ["a", "the"].contains(document.tokens[index - 1].lower)
    else { return nil }
    let next = document.tokens[index + 1]
    guard
      next.tag == .MD || next.tag.isFinite || next.lower == "in" && index + 2 < range.upperBound
        || next.tag == .VBN && document.tokens[index].relation.isSubject
        || isSetOff(index + 1, in: range)
    else { return nil }
    var phrase = RoundPhrase(tokens: index - 1..<index + 1, head: index, kind: .round)
    phrase.ordinal = ordinal
    phrase.isEarlier = ordinal == 1
    return phrase
  }

  /// "The first, held in Oslo in May, failed", "The first, also in Oslo, …".
  private func isSetOff(_ comma: Int, in range: Range<Int>) -> Bool {
    guard document.tokens[comma].tag == .comma, comma + 2 < range.upperBound else { return false }
    // "a second round in Oslo and a third, which opened in May"
    if document.tokens[comma + 1].lower == "which", comma - 3 > range.lowerBound,
      document.tokens[comma - 3].tag == .CC
    {
      return true
    }
    guard comma - 2 == range.lowerBound else { return false }
    let next = document.tokens[comma + 1]
    return ["held", "in", "at", "also"].contains(next.lower)
  }

  /// "They had been due to begin on Monday", "It ended without agreement": a pronoun with the fate of a round.
  func backReference(at index: Int) -> RoundPhrase? {
    let token = document.tokens[index]
    guard token.tag == .PRP, token.relation.isSubject, token.lower == "they" || token.lower == "it",
      let predicate = RoundPredicate.token(of: index, in: document),
      Self.fates.contains(document.tokens[predicate].lemma)
    else { return nil }
    var phrase = RoundPhrase(tokens: index..<index + 1, head: index, kind: .round)
    phrase.refersBack = true
    return phrase
  }

  private static let fates: WordSet = [
    "begin", "start", "open", "resume", "restart", "suspend", "postpone", "adjourn", "collapse",
    "founder", "end", "conclude", "stall", "schedule", "due", "cancel",
  ]
}
