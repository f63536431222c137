import Language
import News

/// Reads from a sentence what has become of the round that it names.
struct StatusReader {
  let document: Document

  struct Reading {
    var status: Round.Status
    /// The verb or adjective that says so.
    var token: Int?
    /// For an end, the article's own words for the outcome.
    var outcome: String?
    /// Whether all of the round lies in it: "met on Monday".
    var isWhole = false

    static let none = Reading(status: .unknown)
  }

  /// What verbs and adjectives say of a round.
  private enum Turn {
    case begin, hold, go, resume, suspend, fail, end, agree, plan
  }

  func status(of phrase: RoundPhrase) -> Reading {
    let modified = modified(phrase)
    if let modified, !modified.isWhole { return modified }
    let told = predicated(phrase) ?? followed(phrase)
    // "The round, held in May, collapsed": that it was held is the least of it.
    if modified != nil, var told, told.status != .unknown {
      told.isWhole = true
      return told
    }
    return modified ?? told ?? .none
  }

  // MARK: In the phrase

  /// "the stalled talks", "talks held in Doha", "a meeting scheduled for Tuesday", "the collapse of the talks".
  private func modified(_ phrase: RoundPhrase) -> Reading? {
    let tokens = document.tokens
    let sentence = document[sentence: document.sentence(at: phrase.head)]
    for index in sentence.dependents(of: phrase.head) {
      let token = tokens[index]
      switch token.relation.universal {
      case .amod:
        if let status = Self.adjectives[token.lower] {
          return Reading(status: status, token: index)
        }
      case .acl where token.tag == .VBN || token.tag == .VBG:
        // "who met": relative clauses have a subject of their own.
        guard token.relation == .acl, let turn = Self.turns[token.lemma] else { continue }
        return reading(turn, .past, at: index, phrase)
      default: continue
      }
    }
    // "the collapse of the talks"
    let head = Int(tokens[phrase.head].head)
    if sentence.range.contains(head), tokens[head].tag.isNoun,
      tokens[phrase.head].relation.universal == .nmod,
      let status = Self.nouns[tokens[head].lemma]
    {
      return Reading(status: status, token: head)
    }
    return nil
  }

  private static let adjectives: [String: Round.Status] = [
    "stalled": .suspended, "suspended": .suspended, "deadlocked": .suspended,
    "postponed": .suspended, "frozen": .suspended, "ongoing": .ongoing, "continuing": .ongoing,
    "current": .ongoing, "resumed": .resumed, "renewed": .resumed, "planned": .scheduled,
    "upcoming": .scheduled, "scheduled": .scheduled, "forthcoming": .scheduled,
    "failed": .collapsed, "collapsed": .collapsed, "abortive": .collapsed,
    "inconclusive": .collapsed, "fruitless": .collapsed, "unsuccessful": .collapsed,
    "cancelled": .collapsed, "canceled": .collapsed, "concluded": .concluded,
  ]

  private static let nouns: [String: Round.Status] = [
    "collapse": .collapsed, "failure": .collapsed, "breakdown": .collapsed,
    "suspension": .suspended, "postponement": .suspended, "resumption": .resumed,
    "conclusion": .concluded, "end": .concluded, "start": .ongoing, "opening": .ongoing,
  ]

  // MARK: In the clause

  private func predicated(_ phrase: RoundPhrase) -> Reading? {
    guard let predicate = RoundPredicate(of: phrase.head, in: document) else { return nil }
    let token = document.tokens[predicate.token]
    if predicate.tense == .unreal { return nil }
    if let turn = turn(predicate.token), predicate.isArgument || turn == .hold || turn == .go {
      return reading(turn, predicate.tense, at: predicate.token, phrase)
    }
    // "described the round as unsuccessful", "called the talks a failure".
    if predicate.isArgument, let status = judgement(behind: predicate.token, phrase) {
      return status
    }
    if let status = Self.adjectives[token.lower], !token.tag.isVerb || predicate.isArgument {
      return Reading(status: status, token: predicate.token)
    }
    switch predicate.preposition {
    case "during", "at", "after", "following", "in":
      guard token.tag.isVerb, predicate.tense == .past,
        phrase.tokens.count > 1 || predicate.preposition == "during",
        predicate.preposition != "in" || phrase.kind == .call
      else { return nil }
      return Reading(status: .concluded, token: predicate.token, isWhole: true)
    case "before": return Reading(status: .scheduled, token: nil)
    case "of" where precedes("ahead", phrase): return Reading(status: .scheduled, token: nil)
    case "for":
      // "travelled to Doha for talks", "joined him in Paris for talks".
      guard token.tag.isVerb, Self.arrivals.contains(token.lemma) else { return nil }
      return predicate.tense == .past && ["join", "meet", "gather", "host"].contains(token.lemma)
        ? Reading(status: .concluded, token: predicate.token, isWhole: true)
        : Reading(status: .scheduled, token: nil)
    default:
      let isSubject = document.tokens[phrase.head].relation.isSubject
      return isSubject && predicate.tense == .progressive
        ? Reading(status: .ongoing, token: predicate.token) : nil
    }
  }

  /// "talks with … had begun", "talks … are getting closer": the first verb behind the words, where the tree has another
  /// one.
  private func followed(_ phrase: RoundPhrase) -> Reading? {
    let tokens = document.tokens
    let sentence = document[sentence: document.sentence(at: phrase.head)]
    let limit = min(sentence.range.upperBound, phrase.tokens.upperBound + 18)
    for index in phrase.tokens.upperBound..<max(limit, phrase.tokens.upperBound) {
      let token = tokens[index]
      switch token.tag {
      case .comma, .period, .colon, .WDT, .WP, .TO: return nil
      case .VBD, .VBZ, .VBP, .MD: break
      default:
        if token.relation == .mark { return nil }
        continue
      }
      // The verb itself stands behind its auxiliaries.
      guard
        let verb = (index..<min(limit, index + 5)).last(where: { tokens[$0].tag.isVerb }),
        verb == index || tokens[index].relation == .aux || tokens[index].relation == .auxPassive
      else { return nil }
      let tense = RoundPredicate.tense(of: verb, sentence, document)
      if tense == .unreal { return nil }
      if let turn = turn(verb), [.begin, .resume, .suspend, .fail, .end, .go].contains(turn) {
        return reading(turn, tense, at: verb, phrase)
      }
      return tense == .progressive
        || tokens[verb].tag == .VBG && ["are", "is"].contains(token.lower)
        ? Reading(status: .ongoing, token: verb) : nil
    }
    return nil
  }

  private func precedes(_ word: String, _ phrase: RoundPhrase) -> Bool {
    let start = document.sentences[document.sentence(at: phrase.head)].lowerBound
    return (max(start, phrase.tokens.lowerBound - 3)..<phrase.tokens.lowerBound).contains {
      document.tokens[$0].lower == word
    }
  }

  /// Whether a verb tells what becomes of rounds.
  func tells(_ verb: Int) -> Bool { turn(verb) != nil }

  private func turn(_ index: Int) -> Turn? {
    let token = document.tokens[index]
    let next = index + 1 < document.tokens.count ? document.tokens[index + 1].lower : ""
    switch (token.lemma, next) {
    case ("break", "down"), ("break", "off"), ("break", "up"), ("fall", "apart"), ("walk", "out"),
      ("call", "off"):
      return .fail
    case ("take", "place"): return .hold
    case ("get", "under"), ("get", "underway"), ("kick", "off"): return .begin
    case ("go", "on"), ("drag", "on"), ("go", "ahead"): return .go
    case ("wrap", "up"): return .end
    case ("be", _), ("break", _), ("take", _), ("get", _), ("kick", _), ("go", _), ("call", _):
      return nil
    default: return Self.turns[token.lemma]
    }
  }

  private static let turns: [String: Turn] = [
    "begin": .begin, "start": .begin, "open": .begin, "launch": .begin, "commence": .begin,
    "enter": .begin, "hold": .hold, "meet": .hold, "attend": .hold, "convene": .begin,
    "conduct": .hold, "have": .hold, "gather": .hold, "host": .hold, "chair": .hold,
    "continue": .go, "proceed": .go, "underway": .go, "resume": .resume, "restart": .resume,
    "reconvene": .resume, "relaunch": .resume, "reopen": .resume, "suspend": .suspend,
    "postpone": .suspend, "pause": .suspend, "stall": .suspend, "halt": .suspend,
    "adjourn": .suspend, "freeze": .suspend, "delay": .suspend, "interrupt": .suspend,
    "collapse": .fail, "fail": .fail, "founder": .fail, "cancel": .fail, "abandon": .fail,
    "scrap": .fail, "boycott": .fail, "end": .end, "conclude": .end, "finish": .end,
    "close": .end, "sign": .agree, "reach": .agree, "seal": .agree, "clinch": .agree,
    "strike": .agree, "agree": .agree, "extend": .agree, "secure": .agree, "announce": .agree,
    "schedule": .plan, "plan": .plan, "slate": .plan, "due": .plan, "arrange": .plan, "set": .plan,
    "expect": .plan,
  ]

  private static let arrivals: Set<String> = [
    "travel", "arrive", "fly", "head", "go", "join", "meet", "gather", "host", "return", "come",
    "visit", "leave", "send", "receive", "invite",
  ]

  private func reading(
    _ turn: Turn, _ tense: RoundPredicate.Tense, at token: Int, _ phrase: RoundPhrase
  ) -> Reading? {
    let isToCome = tense == .future
    switch turn {
    case .begin: return Reading(status: isToCome ? .scheduled : .ongoing, token: token)
    case .hold:
      if isToCome { return Reading(status: .scheduled, token: token, isWhole: true) }
      return tense == .progressive
        ? Reading(status: .ongoing, token: token)
        : tense == .present
          ? Reading(status: .scheduled, token: token)
          : Reading(status: .concluded, token: token, isWhole: true)
    case .go: return Reading(status: .ongoing, token: token)
    case .resume: return Reading(status: isToCome ? .scheduled : .resumed, token: token)
    case .suspend: return Reading(status: .suspended, token: token)
    case .fail:
      return isToCome ? nil : Reading(status: .collapsed, token: token, outcome: outcome(token))
    case .end:
      if isToCome { return Reading(status: .ongoing, token: nil) }
      let words = outcomeRange(token).map { document.tokens[$0].lower }
      let failed = words.contains(where: Self.failure.contains)
      let agreed = !failed && words.contains(where: Self.success.contains)
      return Reading(
        status: failed ? .collapsed : agreed ? .agreed : .concluded, token: token,
        outcome: outcome(token))
    case .agree:
      guard phrase.kind == .agreement, !isToCome else { return nil }
      return Reading(status: .agreed, token: token)
    case .plan: return Reading(status: .scheduled, token: token)
    }
  }

  /// "as unsuccessful", "a failure".
  private func judgement(behind verb: Int, _ phrase: RoundPhrase) -> Reading? {
    let sentence = document.sentences[document.sentence(at: verb)]
    let behind = phrase.tokens.upperBound..<min(sentence.upperBound, phrase.tokens.upperBound + 4)
    guard
      let index = behind.first(where: {
        Self.adjectives[document.tokens[$0].lower] == .collapsed
          || document.tokens[$0].lower == "failure"
      }),
      ["describe", "call", "declare", "brand", "consider", "term"].contains(
        document.tokens[verb].lemma)
    else { return nil }
    return Reading(status: .collapsed, token: nil, outcome: document.text(of: index..<index + 1))
  }

  private func outcome(_ verb: Int) -> String? { document.text(of: outcomeRange(verb)) }

  private func outcomeRange(_ start: Int) -> Range<Int> {
    let limit = min(document.sentences[document.sentence(at: start)].upperBound, start + 16)
    var end = start + 1
    while end < limit, document.tokens[end].tag != .comma, document.tokens[end].tag != .period,
      document.tokens[end].tag != .colon, !document.tokens[end].isQuotationMark
    { end += 1 }
    return start..<end
  }

  private static let failure: Set<String> = [
    "without", "no", "deadlock", "failure", "inconclusive", "unsuccessful", "inconclusively",
    "fruitless", "acrimony", "stalemate", "empty-handed", "abruptly",
  ]

  private static let success: Set<String> = [
    "agreement", "deal", "accord", "pact", "agreeing", "signing", "breakthrough",
  ]
}
