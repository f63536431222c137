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
    var phrase = RoundPhrase(
      tokens: (document.tokens[start].tag.isVerb ? start + 1 : start)..<index + 1, head: index,
      kind: .meeting)
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

  /// "The next one is due on May 4": the noun is left out.
  func nextOne(at index: Int, in range: Range<Int>) -> RoundPhrase? {
    guard tellsOfTalks, document.tokens[index].lower == "one", index > range.lowerBound + 1,
      ["next", "last", "previous"].contains(document.tokens[index - 1].lower),
      index + 1 < range.upperBound,
      document.tokens[index + 1].tag == .MD || document.tokens[index + 1].tag.isFinite
    else { return nil }
    var phrase = RoundPhrase(tokens: index - 2..<index + 1, head: index, kind: .round)
    phrase.isNext = document.tokens[index - 1].lower == "next"
    phrase.isEarlier = !phrase.isNext
    return phrase
  }

  /// "X will meet Y in Cairo on Tuesday": a meeting told by its verb.
  func meeting(at index: Int) -> RoundPhrase? {
    let token = document.tokens[index]
    guard token.tag.isVerb, ["meet", "reconvene"].contains(token.lemma), happens(index) else {
      return nil
    }
    var phrase = RoundPhrase(tokens: index..<index + 1, head: index, kind: .meeting)
    phrase.isOfTheSides = hasSidesAsSubject(index)
    phrase.ordinal = times(behind: index)
    phrase.isNext =
      token.lemma == "reconvene"
      || index + 1 < document.tokens.count && document.tokens[index + 1].lower == "again"
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
    case "speak", "talk":
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
      predicate.tense != .progressive
    else { return false }
    return !document[sentence: document.sentence(at: verb)].dependents(of: verb).contains {
      [
        "often", "frequently", "regularly", "usually", "routinely", "periodically", "sometimes",
        "rarely", "seldom", "always", "repeatedly",
      ].contains(document.tokens[$0].lower)
    }
  }

  /// "the two sides are to meet", "the delegations met again".
  private func hasSidesAsSubject(_ verb: Int) -> Bool {
    let sentence = document[sentence: document.sentence(at: verb)]
    var bearer = verb
    for _ in 0..<3 {
      if let subject = sentence.dependents(of: bearer).first(where: {
        document.tokens[$0].relation.isSubject
      }) {
        return ["side", "party", "delegation", "team", "negotiator", "they"]
          .contains(document.tokens[subject].lemma)
      }
      guard document.tokens[bearer].relation == .xcomp, document.tokens[bearer].head >= 0 else {
        return false
      }
      bearer = Int(document.tokens[bearer].head)
    }
    return false
  }

  /// "The second round ended … A third is planned": the noun is left out.
  func numberAlone(at index: Int, in range: Range<Int>) -> RoundPhrase? {
    guard numbersRounds, index > range.lowerBound, index + 1 < range.upperBound,
      let ordinal = Self.ordinal(document.tokens[index].lower),
      ["a", "the"].contains(document.tokens[index - 1].lower)
    else { return nil }
    let next = document.tokens[index + 1]
    guard next.tag == .MD || next.tag.isFinite || next.lower == "in" && index + 2 < range.upperBound
    else { return nil }
    var phrase = RoundPhrase(tokens: index - 1..<index + 1, head: index, kind: .round)
    phrase.ordinal = ordinal
    phrase.isEarlier = ordinal == 1
    return phrase
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
    "founder", "end", "conclude", "stall", "schedule", "due",
  ]
}
