import Language
import News

/// Who says nothing when asked, in the forms in which nobody speaks: "could not be reached for comment", "made no comment",
/// "There was no immediate comment from …", "Calls to … went unanswered".
extension AttributionFinder {
  mutating func findSilences() {
    for index in sentence
    where Self.silences.contains(tokens[index].lemma) && !quotations.isOuter(at: index) {
      switch tokens[index].lemma {
      case "comment":
        if let draft = unreached(index) ?? withoutComment(index) { drafts.append(draft) }
      case "unanswered", "answer", "return", "respond", "reply":
        if let draft = unanswered(index) ?? withoutAnswer(index) { drafts.append(draft) }
      default: break
      }
    }
  }

  /// "could not immediately be reached for comment", "was unavailable for comment".
  private func unreached(_ comment: Int) -> AttributionDraft? {
    let verb = comment - 2
    guard verb > sentence.lowerBound, tokens[comment - 1].lower == "for",
      Self.reached.contains(tokens[verb].lower)
    else { return nil }
    let start = phrases.verbGroupStart(verb, floor: sentence.lowerBound)
    let isNegated =
      tokens[verb].lower == "unavailable"
      || (start..<verb).contains { ["not", "n't"].contains(tokens[$0].lower) }
    guard isNegated, let source = subject(before: start) else { return nil }
    return silence(source, cue: start..<comment, content: comment..<end(ofComment: comment))
  }

  /// "has made no comment on the strike", "had no comment", "There was no immediate comment from …".
  private func withoutComment(_ comment: Int) -> AttributionDraft? {
    var first = comment
    while first > sentence.lowerBound, tokens[first - 1].tag.isAdjective { first -= 1 }
    let verb = first - 2
    guard verb >= sentence.lowerBound, tokens[first - 1].lower == "no" else { return nil }
    if tokens[verb].lemma == "be", verb > sentence.lowerBound, tokens[verb - 1].lower == "there" {
      guard comment + 1 < sentence.upperBound, ["from", "by"].contains(tokens[comment + 1].lower),
        let source = phrases.nounPhrase(startingAt: comment + 2, limit: sentence.upperBound)
      else { return nil }
      return silence(source, cue: verb - 1..<first, content: first..<comment + 1)
    }
    guard Self.givers.contains(tokens[verb].lemma), tokens[verb].tag.isVerb else { return nil }
    let start = phrases.verbGroupStart(verb, floor: sentence.lowerBound)
    guard let source = subject(before: start) else { return nil }
    return silence(source, cue: start..<first, content: first..<end(ofComment: comment))
  }

  /// "Calls to the ministry went unanswered", "Messages to the army were not returned".
  private func unanswered(_ verb: Int) -> AttributionDraft? {
    let start = phrases.verbGroupStart(verb, floor: sentence.lowerBound)
    let group = start..<verb
    let isSilent =
      tokens[verb].lower == "unanswered"
      ? verb > sentence.lowerBound && ["go", "be"].contains(tokens[verb - 1].lemma)
      : phrases.isPassive(verb, groupStart: start)
        && group.contains { ["not", "n't"].contains(tokens[$0].lower) }
    let cue =
      tokens[verb].lower == "unanswered" && tokens[verb - 1].lemma == "go"
      ? phrases.verbGroupStart(verb - 1, floor: sentence.lowerBound) : start
    guard isSilent,
      let call = (sentence.lowerBound..<cue).first(where: {
        Self.calls.contains(tokens[$0].lemma) && $0 + 2 < cue && tokens[$0 + 1].lower == "to"
      }),
      let source = phrases.nounPhrase(startingAt: call + 2, limit: cue)
    else { return nil }
    return silence(source, cue: cue..<verb + 1, content: call..<call + 1)
  }

  /// "did not answer emailed questions", "has not responded to a request for comment".
  private func withoutAnswer(_ verb: Int) -> AttributionDraft? {
    let start = phrases.verbGroupStart(verb, floor: sentence.lowerBound)
    guard tokens[verb].tag.isVerb, !phrases.isPassive(verb, groupStart: start),
      (start..<verb).contains(where: { ["not", "n't", "never"].contains(tokens[$0].lower) }),
      let source = subject(before: start)
    else { return nil }
    let first =
      verb + 1 < sentence.upperBound && tokens[verb + 1].lower == "to" ? verb + 2 : verb + 1
    guard
      let noun = (first..<min(first + 6, sentence.upperBound)).first(where: {
        Self.calls.contains(tokens[$0].lemma) && tokens[$0].tag.isNoun
      })
    else { return nil }
    var end = noun + 1
    while end + 1 < sentence.upperBound, ["for", "seeking"].contains(tokens[end].lower),
      tokens[end + 1].tag.isNoun
    { end += 2 }
    return silence(source, cue: start..<first, content: first..<end)
  }

  private func silence(_ source: Range<Int>, cue: Range<Int>, content: Range<Int>)
    -> AttributionDraft
  {
    AttributionDraft(
      source: source, cue: cue, cueHead: cue.upperBound - 1, lemma: "comment",
      act: .declineComment, content: [content], rule: "silence", confidence: 0.8)
  }

  private func subject(before start: Int) -> Range<Int>? {
    let border = phrases.clauseStart(before: start, floor: sentence.lowerBound)
    return phrases.nounPhrase(endingAt: start, floor: border)
  }

  /// With what is not commented on.
  private func end(ofComment comment: Int) -> Int {
    guard comment + 2 < sentence.upperBound, ["on", "about"].contains(tokens[comment + 1].lower),
      let topic = phrases.nounPhrase(startingAt: comment + 2, limit: sentence.upperBound)
    else { return comment + 1 }
    return topic.upperBound
  }

  /// The last words of such forms.
  private static let silences: WordSet = [
    "comment", "unanswered", "answer", "return", "respond", "reply",
  ]
  private static let reached: WordSet = [
    "reached", "contacted", "available", "unavailable", "found",
  ]
  private static let givers: WordSet = ["make", "have", "offer", "give", "issue", "provide"]
  private static let calls: WordSet = [
    "call", "message", "email", "e-mail", "request", "letter", "query", "question", "inquiry",
  ]
}
