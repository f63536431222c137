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
        if let status = StatusWords.adjectives[token.lower] {
          return Reading(status: status, token: index)
        }
      case .acl where token.tag == .VBN || token.tag == .VBG:
        // "who met": relative clauses have a subject of their own.
        guard token.relation == .acl, let turn = StatusWords.turns[token.lemma] else { continue }
        return reading(turn, .past, at: index, phrase)
      default: continue
      }
    }
    if phrase.kind == .agreement, !phrase.isNamed, let verb = relativeEffect(behind: phrase) {
      return Reading(status: .agreed, token: verb)
    }
    // "the collapse of the talks"
    let head = Int(tokens[phrase.head].head)
    if sentence.range.contains(head), tokens[head].tag.isNoun,
      tokens[phrase.head].relation.universal == .nmod,
      let status = StatusWords.nouns[tokens[head].lemma]
    {
      return Reading(status: status, token: head)
    }
    return nil
  }

  /// "a truce between A and B that took effect on Monday"
  private func relativeEffect(behind phrase: RoundPhrase) -> Int? {
    let limit = document.sentences[document.sentence(at: phrase.head)].upperBound
    let start = phrase.tokens.upperBound
    let near = start..<max(start, min(start + 12, limit - 1))
    guard
      let pronoun = near.first(where: { ["that", "which"].contains(document.tokens[$0].lower) })
    else { return nil }
    return takesEffect(pronoun + 1) ? pronoun + 1 : nil
  }

  // MARK: In the clause

  private func predicated(_ phrase: RoundPhrase) -> Reading? {
    guard let predicate = RoundPredicate(of: phrase.head, in: document) else { return nil }
    let token = document.tokens[predicate.token]
    if ["after", "during", "at", "in", "following"].contains(predicate.preposition),
      failsToAgree(predicate.token)
    {
      return Reading(
        status: .collapsed, token: predicate.token, outcome: outcome(Int(token.head)))
    }
    if predicate.tense == .unreal { return nil }
    if Self.isReturn(predicate.token, in: document), predicate.preposition == "to" {
      return reading(.resume, predicate.tense, at: predicate.token, phrase)
    }
    if predicate.isArgument, let reading = fruitless(predicate.token) { return reading }
    if phrase.kind == .agreement, !phrase.isNamed, takesEffect(predicate.token) {
      return reading(.agree, predicate.tense, at: predicate.token, phrase)
    }
    let turn = document.tokens[phrase.head].tag.isVerb ? .hold : turn(predicate.token)
    if let turn,
      predicate.isArgument || turn == .hold || turn == .go
        || turn == .agree && ["to", "on"].contains(predicate.preposition)
    {
      return reading(turn, predicate.tense, at: predicate.token, phrase)
    }
    // "described the round as unsuccessful", "called the talks a failure".
    if predicate.isArgument, let status = judgement(behind: predicate.token, phrase) {
      return status
    }
    if let status = StatusWords.adjectives[token.lower], !token.tag.isVerb || predicate.isArgument {
      return Reading(status: status, token: predicate.token)
    }
    switch predicate.preposition {
    case "during", "at", "after", "following", "in":
      guard token.tag.isVerb, predicate.tense == .past,
        phrase.tokens.count > 1 || predicate.preposition == "during",
        predicate.preposition != "in" || phrase.kind == .call
      else { return nil }
      return Reading(
        status: .concluded, token: predicate.token,
        isWhole: !["after", "following"].contains(predicate.preposition))
    case "before": return Reading(status: .scheduled, token: nil)
    case "of" where precedes("ahead", phrase): return Reading(status: .scheduled, token: nil)
    case "for":
      // "travelled to Doha for talks", "joined him in Paris for talks".
      guard token.tag.isVerb, StatusWords.arrivals.contains(token.lemma) else { return nil }
      if token.lemma == "sit", predicate.tense == .past {
        return Reading(status: .ongoing, token: predicate.token)
      }
      return predicate.tense == .past && ["join", "meet", "gather", "host"].contains(token.lemma)
        ? Reading(status: .concluded, token: predicate.token, isWhole: true)
        : Reading(status: .scheduled, token: nil)
    default:
      // "The next one is due on May 4."
      if predicate.tense == .future, !token.tag.isVerb, predicate.isArgument {
        return Reading(status: .scheduled, token: predicate.token)
      }
      let isSubject = document.tokens[phrase.head].relation.isSubject
      return isSubject && predicate.tense == .progressive
        ? Reading(status: .ongoing, token: predicate.token) : nil
    }
  }

  /// "failed to reach a deal after eight hours of talks"
  private func failsToAgree(_ verb: Int) -> Bool {
    let token = document.tokens[verb]
    guard ["reach", "agree", "strike", "make", "bridge", "narrow"].contains(token.lemma),
      token.head >= 0
    else { return false }
    let above = document.tokens[Int(token.head)]
    return above.lemma == "fail" && token.relation == .xcomp
  }

  /// "returned to talks", "came back to the table".
  static func isReturn(_ verb: Int, in document: Document) -> Bool {
    let next = verb + 1 < document.tokens.count ? document.tokens[verb + 1].lower : ""
    return document.tokens[verb].lemma == "return"
      || ["go", "come", "get"].contains(document.tokens[verb].lemma) && next == "back"
  }

  /// "came into force", "took effect".
  private func takesEffect(_ verb: Int) -> Bool {
    let behind = (verb + 1..<min(verb + 3, document.tokens.count)).map {
      document.tokens[$0].lower
    }
    return document.tokens[verb].lemma == "take" && behind.first == "effect"
      || ["come", "go", "enter"].contains(document.tokens[verb].lemma) && behind.first == "into"
        && ["force", "effect"].contains(behind.last)
  }

  /// "made no headway", "yielded little": an end without its word.
  private func fruitless(_ verb: Int) -> Reading? {
    guard
      ["make", "yield", "produce", "bring", "achieve", "see", "bear"].contains(
        document.tokens[verb].lemma)
    else { return nil }
    let words = outcomeRange(verb).dropFirst().prefix(5).map { document.tokens[$0].lower }
    guard words.contains(where: ["no", "little", "few", "nothing"].contains),
      words.contains(where: {
        [
          "headway", "progress", "breakthrough", "result", "results", "agreement", "deal", "fruit",
          "accord", "nothing", "little",
        ].contains($0)
      })
    else { return nil }
    return Reading(status: .collapsed, token: verb, outcome: outcome(verb))
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

  private func turn(_ index: Int) -> StatusWords.Turn? {
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
    default: return StatusWords.turns[token.lemma]
    }
  }

  private func reading(
    _ turn: StatusWords.Turn, _ tense: RoundPredicate.Tense, at token: Int, _ phrase: RoundPhrase
  ) -> Reading? {
    let isToCome = tense == .future
    if phrase.kind == .agreement, let status = fate(of: turn, tense) {
      return Reading(status: status, token: token)
    }
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
      let failed = words.contains(where: StatusWords.failure.contains)
      let agreed = !failed && words.contains(where: StatusWords.success.contains)
      return Reading(
        status: failed ? .collapsed : agreed ? .agreed : .concluded, token: token,
        outcome: outcome(token))
    case .agree:
      guard phrase.kind == .agreement, !isToCome else { return nil }
      return Reading(status: .agreed, token: token)
    case .plan: return Reading(status: .scheduled, token: token)
    }
  }

  /// What becomes of an agreement is told by the verbs of talks, and means something else: one that holds goes on.
  private func fate(of turn: StatusWords.Turn, _ tense: RoundPredicate.Tense) -> Round.Status? {
    switch turn {
    case .begin: tense == .future ? .scheduled : .agreed
    case .hold, .go: tense == .future ? nil : .ongoing
    case .fail: tense == .future ? nil : .collapsed
    case .end: tense == .future ? nil : .concluded
    case .resume, .suspend, .agree, .plan: nil
    }
  }

  /// "as unsuccessful", "a failure".
  private func judgement(behind verb: Int, _ phrase: RoundPhrase) -> Reading? {
    let sentence = document.sentences[document.sentence(at: verb)]
    let behind = phrase.tokens.upperBound..<min(sentence.upperBound, phrase.tokens.upperBound + 4)
    guard
      let index = behind.first(where: {
        StatusWords.adjectives[document.tokens[$0].lower] == .collapsed
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
}
