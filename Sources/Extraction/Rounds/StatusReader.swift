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
    /// Whether the round began with it: "opened on Monday".
    var begins = false
    /// 2 for "for a second day".
    var dayNumber: Int?
    /// Of an aside that tells when it began: "the talks, which opened on Sunday, …".
    var aside: Int?
    /// "will go on next week": to come, if a day is named.
    var goesOnLater = false
    /// "due to end on Friday": the day of an end to come, and of nothing that has been.
    var endsLater = false
    /// "ended on Tuesday with the signing of a protocol": agreed, and over on that day.
    var isEnd = false
    /// "five weeks after the talks collapsed": the sentence's date is another's.
    var isUndated = false

    static let none = Reading(status: .unknown)
  }

  func status(of phrase: RoundPhrase) -> Reading {
    let aside = RoundAsides(document: document).aside(about: phrase)
    var reading = own(phrase, beside: aside)
    if let aside {
      // What had been expected of it says less than what has happened.
      if reading.status == .unknown || reading.status == .scheduled && aside.status != .scheduled {
        reading = Reading(status: aside.status, token: aside.verb)
      }
      if aside.isBeginning { reading.aside = aside.verb }
    }
    if reading.status == .ongoing, let first = reading.token, let fate = fate(behind: first, phrase)
    {
      reading = fate
      reading.aside = first
    }
    if [.concluded, .collapsed].contains(reading.status), phrase.isOfTalks,
      lastsHours(phrase) || reading.token.map(isOverInHours) ?? false
    {
      reading.isWhole = true
    } else if reading.isEnd, phrase.isOfTalks, let days = daysLong(phrase) {
      reading.isWhole = true
      reading.dayNumber = days
    }
    return reading
  }

  /// "opened on Thursday and collapsed a day later": what became of what had begun.
  private func fate(behind first: Int, _ phrase: RoundPhrase) -> Reading? {
    let view = document[sentence: document.sentence(at: first)]
    for verb in view.dependents(of: first)
    where verb > first && document.tokens[verb].relation == .conj
      && [.VBD, .VBN].contains(document.tokens[verb].tag)
      && !view.dependents(of: verb).contains(where: { document.tokens[$0].relation.isSubject })
    {
      if let turn = turn(verb), [.fail, .end, .suspend].contains(turn) {
        return reading(turn, .past, at: verb, phrase)
      }
    }
    return nil
  }

  private func own(_ phrase: RoundPhrase, beside aside: RoundAsides.Aside?) -> Reading {
    let modified = modified(phrase, beside: aside?.verb)
    if let modified, !modified.isWhole, modified.status != .scheduled { return modified }
    let told = predicated(phrase) ?? followed(phrase)
    // "The talks planned for Friday were put off."
    if let modified, modified.status == .scheduled {
      guard let told, [.suspended, .collapsed].contains(told.status) else { return modified }
      return told
    }
    // "The round, held in May, collapsed": that it was held is the least of it.
    if modified != nil, var told, told.status != .unknown {
      told.isWhole = true
      return told
    }
    return modified ?? told ?? .none
  }

  /// "five hours of talks", "a day of talks": over on the day on which it began.
  private func lastsHours(_ phrase: RoundPhrase) -> Bool {
    let start = phrase.tokens.lowerBound
    guard start > 2, document.tokens[start - 1].lower == "of" else { return false }
    let measure = document.tokens[start - 2]
    return ["hour", "minute"].contains(measure.lemma)
      || measure.lower == "day" && ["a", "one"].contains(document.tokens[start - 3].lower)
  }

  /// 2 for "two days of talks" and "the two-day meeting".
  private func daysLong(_ phrase: RoundPhrase) -> Int? {
    let start = phrase.tokens.lowerBound
    if start > 2, document.tokens[start - 1].lower == "of",
      document.tokens[start - 2].lower == "days"
    {
      return days(document.tokens[start - 3].lower)
    }
    let measure = (max(0, start - 1)..<max(start, phrase.head)).first {
      document.tokens[$0].lower.hasSuffix("-day")
    }
    return measure.flatMap { days(document.tokens[$0].lower.dropLast(4)) }
  }

  private func days(_ word: some StringProtocol) -> Int? {
    DateResolver.counts[String(word)] ?? Int(word).flatMap { (2...31).contains($0) ? $0 : nil }
  }

  private func predicated(_ phrase: RoundPhrase) -> Reading? {
    guard let predicate = RoundPredicate(of: phrase.head, in: document) else { return nil }
    let token = document.tokens[predicate.token]
    if ["after", "during", "at", "in", "following"].contains(predicate.preposition),
      failsToAgree(predicate.token)
    {
      return Reading(
        status: .collapsed, token: predicate.token, outcome: outcome(Int(token.head)))
    }
    // "thanked Oman for hosting the talks": whether they are over is not told.
    if predicate.tense == .unreal || token.tag == .VBG && isReason(predicate.token) { return nil }
    // "The second round followed a meeting in Lima": it was held, on a day that is not told.
    if predicate.isArgument, predicate.tense == .past, token.lemma == "follow",
      document.tokens[phrase.head].relation == .nsubj, phrase.isOfTalks
    {
      return Reading(status: .concluded, isUndated: true)
    }
    if Self.isReturn(predicate.token, in: document), predicate.preposition == "to" {
      return reading(.resume, predicate.tense, at: predicate.token, phrase)
    }
    if predicate.isArgument, let reading = fruitless(predicate.token) ?? fruitful(predicate) {
      return reading
    }
    if phrase.kind == .agreement, !phrase.isNamed, takesEffect(predicate.token) {
      return reading(.agree, predicate.tense, at: predicate.token, phrase)
    }
    if phrase.kind == .agreement, predicate.isArgument, predicate.tense == .past,
      token.tag == .VBN, RoundAsides.makings.contains(token.lemma)
    {
      return Reading(status: .agreed, token: predicate.token, begins: true)
    }
    let isVerb = document.tokens[phrase.head].tag.isVerb && phrase.kind != .agreement
    let turn = isVerb ? .hold : turn(predicate.token)
    if let turn, !isDoing(predicate.token, turn, phrase),
      predicate.isArgument || (turn == .hold || turn == .go) && phrase.kind != .agreement
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
        phrase.tokens.count > 1 || predicate.preposition == "during" || phrase.venue != nil
          || lastsHours(phrase),
        predicate.preposition != "in" || phrase.kind == .call
      else { return nil }
      if predicate.preposition == "after", isLongAfter(phrase) {
        return followed(phrase) ?? Reading(status: .concluded, isUndated: true)
      }
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

  /// "talks with … had begun", "talks … are getting closer": the first verb behind the words, where the tree has another
  /// one.
  private func followed(_ phrase: RoundPhrase) -> Reading? {
    let tokens = document.tokens
    let sentence = document[sentence: document.sentence(at: phrase.head)]
    let limit = min(sentence.range.upperBound, phrase.tokens.upperBound + 18)
    let other = otherName(behind: phrase.tokens.upperBound, limit: limit)
    for index in phrase.tokens.upperBound..<max(limit, phrase.tokens.upperBound)
    where !other.contains(index) {
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
      if let turn = turn(verb), [.begin, .resume, .suspend, .fail, .end, .go].contains(turn),
        !hasObject(verb, turn)
      {
        return reading(turn, tense, at: verb, phrase)
      }
      return tense == .progressive
        || tokens[verb].tag == .VBG && ["are", "is"].contains(token.lower)
        ? Reading(status: .ongoing, token: verb) : nil
    }
    return nil
  }

  /// "resumed talks on Monday, five weeks after their last meeting collapsed": over by then, and not on that day.
  private func isLongAfter(_ phrase: RoundPhrase) -> Bool {
    let after = phrase.tokens.lowerBound - 1
    return after > 0 && document.tokens[after].lower == "after"
      && ["day", "week", "month", "year"].contains(document.tokens[after - 1].lemma)
  }

  private func precedes(_ word: String, _ phrase: RoundPhrase) -> Bool {
    let start = document.sentences[document.sentence(at: phrase.head)].lowerBound
    return (max(start, phrase.tokens.lowerBound - 3)..<phrase.tokens.lowerBound).contains {
      document.tokens[$0].lower == word
    }
  }
}
