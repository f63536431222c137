import Language
import News

/// What came of a round, where its end is told without the word or in words of its own.
extension StatusReader {
  /// "made no headway", "yielded little": an end without its word.
  func fruitless(_ verb: Int) -> Reading? {
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

  /// "as unsuccessful", "a failure".
  func judgement(behind verb: Int, _ phrase: RoundPhrase) -> Reading? {
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

  /// "broke down after less than three hours", "collapsed within an hour": over on the day on which it began.
  func isOverInHours(_ verb: Int) -> Bool {
    let behind = outcomeRange(verb)
    guard document.tokens[verb].tag.isVerb,
      let hours = behind.first(where: {
        ["hour", "minute"].contains(document.tokens[$0].lemma)
      }), hours > behind.lowerBound + 1,
      (max(behind.lowerBound, hours - 6)..<hours).contains(where: {
        ["after", "within", "in"].contains(document.tokens[$0].lower)
      })
    else { return false }
    let count = document.tokens[hours - 1].lower
    if document.tokens[hours].lemma == "minute" { return true }
    return DateResolver.counts[count] ?? Int(count).flatMap { $0 <= 12 ? $0 : nil } != nil
  }

  /// "with a deal", not "talks on a trade deal": what is talked about is not yet agreed on.
  func isSuccess(_ index: Int) -> Bool {
    guard StatusWords.success.contains(document.tokens[index].lower) else { return false }
    guard document.tokens[index].tag.isNoun else { return true }
    let start = document.sentences[document.sentence(at: index)].lowerBound
    var before = index - 1
    while before > start {
      let tag = document.tokens[before].tag
      guard tag.isNoun || tag.isAdjective || [.DT, .CD, .POS, .HYPH, .VBN].contains(tag) else {
        break
      }
      before -= 1
    }
    return before < start
      || !["on", "for", "about", "over", "towards", "toward", "of"].contains(
        document.tokens[before].lower)
  }

  /// "the National Liberation Army, or NLA, resumed": another name of who is named in front.
  func otherName(behind start: Int, limit: Int) -> Range<Int> {
    let comma = (start..<max(start, limit - 3)).first {
      document.tokens[$0].tag == .comma && document.tokens[$0 + 1].lower == "or"
        && document.tokens[$0 + 2].shape.contains(.allCapitals)
        && document.tokens[$0 + 3].tag == .comma
    }
    return comma.map { $0..<$0 + 4 } ?? start..<start
  }

  func outcome(_ verb: Int) -> String? { document.text(of: outcomeRange(verb)) }

  func outcomeRange(_ start: Int) -> Range<Int> {
    let limit = min(document.sentences[document.sentence(at: start)].upperBound, start + 16)
    var end = start + 1
    while end < limit, document.tokens[end].tag != .comma, document.tokens[end].tag != .period,
      document.tokens[end].tag != .colon, !document.tokens[end].isQuotationMark
    { end += 1 }
    return start..<end
  }

  /// "produced a pledge", "led to a truce": an end that is told by what it brought.
  func fruitful(_ predicate: RoundPredicate) -> Reading? {
    let token = document.tokens[predicate.token]
    guard predicate.tense == .past, token.tag == .VBD,
      ["produce", "yield", "bring", "lead", "result"].contains(token.lemma)
    else { return nil }
    return Reading(
      status: .concluded, token: predicate.token, outcome: outcome(predicate.token), isWhole: true)
  }

  /// "A truce ended the fighting", "the talks halted work": what a round does to something else.
  func isDoing(_ verb: Int, _ turn: StatusWords.Turn, _ phrase: RoundPhrase) -> Bool {
    document.tokens[phrase.head].relation == .nsubj
      && Int(document.tokens[phrase.head].head) == verb && hasObject(verb, turn)
  }

  /// "for hosting"
  func isReason(_ verb: Int) -> Bool { verb > 0 && document.tokens[verb - 1].lower == "for" }

  /// Whether a verb that tells of an end does so of something else: "ended the fighting".
  func hasObject(_ verb: Int, _ turn: StatusWords.Turn) -> Bool {
    guard [.end, .suspend, .fail].contains(turn) else { return false }
    return document[sentence: document.sentence(at: verb)].dependents(of: verb).contains {
      document.tokens[$0].relation == .obj
    }
  }

  /// "for a second day", "entered their third straight day": which day of the round it is.
  func dayNumber(behind verb: Int) -> Int? {
    let limit = document.sentences[document.sentence(at: verb)].upperBound
    let day = (verb + 1..<max(verb + 1, min(verb + 20, limit))).first {
      document.tokens[$0].lower == "day"
    }
    guard let day else { return nil }
    var number = day - 1
    if ["straight", "consecutive", "successive"].contains(document.tokens[number].lower) {
      number -= 1
    }
    guard number - 2 >= verb, let count = RoundPhraseFinder.ordinal(document.tokens[number].lower),
      count > 1, ["a", "the", "its", "their"].contains(document.tokens[number - 1].lower),
      number - 2 == verb || ["for", "into"].contains(document.tokens[number - 2].lower)
    else { return nil }
    return count
  }
}
