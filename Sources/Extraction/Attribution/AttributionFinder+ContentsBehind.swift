import Language
import News

/// Contents behind their cue: what may stand between, and what the verb takes.
extension AttributionFinder {
  /// Skips what may stand between a verb and its content: hearer, time, place, manner.
  func behindAdjuncts(_ start: Int, hearer: Bool) -> (Int, Range<Int>?) {
    var index = start
    var addressee: Range<Int>?
    if hearer, index < sentence.upperBound, !startsClauseContent(index),
      let phrase = phrases.nounPhrase(
        startingAt: index, limit: sentence.upperBound, apposition: false)
    {
      // "told Reuters", "told the briefing": unless the phrase has a verb of its own.
      if phrase.upperBound >= sentence.upperBound || !tokens[phrase.upperBound].tag.isFinite {
        addressee = phrase
        index = phrase.upperBound
      }
    }
    while index < sentence.upperBound {
      let token = tokens[index]
      if token.tag.isAdverb && token.lower != "so" || Self.days.contains(token.lower)
        || token.lower == "earlier" || token.lower == "later"
      {
        index += 1
      } else if token.tag == .IN, Self.adjunctPrepositions.contains(token.lower),
        index + 1 < sentence.upperBound,
        let phrase = phrases.nounPhrase(
          startingAt: index + 1, limit: sentence.upperBound, apposition: false),
        phrase.upperBound >= sentence.upperBound || !tokens[phrase.upperBound].tag.isFinite
      {
        index = phrase.upperBound
      } else if token.tag == .TO, index + 1 < sentence.upperBound,
        ["reporters", "journalists", "the", "cnn", "reuters", "lawmakers", "supporters"].contains(
          tokens[index + 1].lower),
        let phrase = phrases.nounPhrase(
          startingAt: index + 1, limit: sentence.upperBound, apposition: false)
      {
        addressee = addressee ?? phrase
        index = phrase.upperBound
      } else {
        break
      }
    }
    return (index, addressee)
  }

  func startsClauseContent(_ index: Int) -> Bool {
    let token = tokens[index]
    return token.lower == "that" || token.isQuotationMark || token.tag == .colon
      || token.tag == .PRP && index + 1 < sentence.upperBound
        && (tokens[index + 1].tag.isFinite || tokens[index + 1].tag.isAdverb)
  }

  static let days: WordSet = [
    "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "today",
    "yesterday",
  ]
  static let times: WordSet = [
    "week", "month", "year", "night", "morning", "evening", "afternoon", "weekend", "summer",
    "spring", "fall", "winter", "autumn", "monday", "tuesday", "wednesday", "thursday", "friday",
    "saturday", "sunday", "day",
  ]
  static let adjunctPrepositions: WordSet = [
    "in", "on", "at", "during", "after", "before", "via", "through", "over", "following", "by",
    "from",
  ]

  /// The content behind a verb, the end of the cue, whom it is said to and whom it is against.
  func contentBehind(_ context: VerbContext) -> (
    content: [Range<Int>], cueEnd: Int, addressee: Range<Int>?, target: Range<Int>?
  )? {
    let frames = context.entry.frames
    let verb = context.verb
    // "called on both sides": no adjunct, however much it looks like one.
    let isCalledOn =
      context.entry.lemma == "call" && verb + 1 < sentence.upperBound
      && ["on", "upon"].contains(tokens[verb + 1].lower)
    var (index, addressee) =
      isCalledOn
      ? (verb + 1, nil) : behindAdjuncts(verb + 1, hearer: frames.contains(.hearer))
    guard index < sentence.upperBound else { return contentInNextParagraph(context) }
    var cueEnd = verb + 1
    var target: Range<Int>?
    let token = tokens[index]

    if token.lower == ":"
      || token.lower == "," && index + 1 < sentence.upperBound && startsNewQuote(index + 1)
    {
      index += 1
    }
    guard index < sentence.upperBound else { return contentInNextParagraph(context) }
    let first = tokens[index]
    if first.tag == .period || first.tag == .closingBracket || first.tag == .comma { return nil }

    var start = index
    if first.lower == "that" && first.tag == .IN
      || first.lower == "that" && frames.contains(.clause) && index + 1 < sentence.upperBound
        && !tokens[index + 1].tag.isFinite
    {
      cueEnd = index == verb + 1 ? index + 1 : cueEnd
      start = index + 1
    } else if first.tag == .TO {
      guard frames.contains(.infinitive) || frames.contains(.order) else { return nil }
      cueEnd = index + 1
      start = index + 1
    } else if first.tag == .IN || first.tag == .RP,
      !(first.lower == "if" || first.lower == "whether")
    {
      guard frames.contains(.preposition) else { return nil }
      guard index == verb + 1 || addressee != nil else { return nil }
      cueEnd = index == verb + 1 ? index + 1 : cueEnd
      start = index + 1
      // "called on Kabul to act": the order behind the hearer.
      if first.lower == "on" || first.lower == "upon",
        let phrase = phrases.nounPhrase(
          startingAt: start, limit: sentence.upperBound, apposition: false),
        phrase.upperBound < sentence.upperBound, tokens[phrase.upperBound].tag == .TO
      {
        addressee = phrase
      }
    } else if startsNewQuote(index) {
      // Behind a quotation mark the quotation decides.
    } else if frames.contains(.object) || frames.contains(.naming) || frames.contains(.order)
      || frames.contains(.clause)
    {
      let phrase = phrases.nounPhrase(
        startingAt: index, limit: sentence.upperBound, apposition: false)
      let behind = phrase?.upperBound ?? index
      let isClause =
        phrase.map {
          behind < sentence.upperBound
            && (tokens[behind].tag.isFinite || tokens[behind].tag.isAdverb
              || tokens[behind].tag == .comma || tokens[behind].tag == .WP
              || tokens[behind].tag == .WDT || tokens[behind].tag == .VBN
              || hasFiniteSoon($0.upperBound))
        }
        ?? (first.tag == .WP || first.tag == .WRB || first.tag == .WDT || first.tag == .EX
          || first.lower == "if" || first.lower == "whether" || hasFiniteSoon(index))
      if let phrase, behind < sentence.upperBound, frames.contains(.order),
        tokens[behind].tag == .TO
      {
        addressee = phrase
      }
      if let phrase,
        context.entry.act == .accuse || frames.contains(.naming) || context.entry.act == .criticise
          || context.entry.act == .praise
      {
        target = phrase
      }
      let takesObject =
        frames.contains(.object) || frames.contains(.naming) || addressee == phrase && phrase != nil
      guard
        isClause && frames.contains(.clause) || takesObject && phrase != nil
          || first.tag == .VBG && frames.contains(.object)
      else { return nil }
    } else {
      return nil
    }
    guard let content = contentRange(from: start, relative: isRelative(context)) else { return nil }
    return (content, cueEnd, addressee, target)
  }

  /// "the Afghan side" of "the Afghan side of delay tactics".
  func untilOf(_ phrase: Range<Int>) -> Range<Int> {
    let end =
      phrase.first { tokens[$0].lower == "of" && $0 > phrase.lowerBound } ?? phrase.upperBound
    return phrase.lowerBound..<end
  }

  func hasFiniteSoon(_ index: Int) -> Bool {
    for probe in index..<min(index + 14, sentence.upperBound) {
      let tag = tokens[probe].tag
      if tag.isFinite { return true }
      if tokens[probe].lower == ";" || tag == .period { return false }
    }
    return false
  }

  /// "He continued:" at a paragraph's end, with the quotation in the next.
  func contentInNextParagraph(_ context: VerbContext) -> (
    [Range<Int>], Int, Range<Int>?, Range<Int>?
  )? {
    guard tokens[sentence.upperBound - 1].tag == .colon || context.verb + 8 > sentence.upperBound
    else { return nil }
    let next = sentence.upperBound
    guard next < document.tokens.count, startsNewQuote(next),
      let quotation = quotations.opening(at: next), tokens[sentence.upperBound - 1].lower == ":"
    else { return nil }
    let end = quotation.tokensWithMarks.upperBound
    if hasOwnCue(after: end) { return nil }
    return ([next..<end] + quotations.continuations(after: quotation), context.verb + 1, nil, nil)
  }
}
