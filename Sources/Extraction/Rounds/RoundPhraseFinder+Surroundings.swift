import Language
import News

/// What stands around the words of a round and says that they mean one, or something else.
extension RoundPhraseFinder {
  /// "the negotiating table", "returned to the table": other tables have nobody at them.
  func isNegotiatingTable(_ index: Int) -> Bool {
    guard index > 1 else { return false }
    let before = document.tokens[index - 1].lower
    if before == "negotiating" || before == "bargaining" { return true }
    guard before == "the", document.tokens[index - 2].lower == "to",
      let predicate = RoundPredicate(of: index, in: document)
    else { return false }
    return StatusReader.isReturn(predicate.token, in: document)
  }

  /// "ceasefire talks", "truce negotiations": a word of the next noun.
  func isBeforeHead(_ index: Int, in range: Range<Int>) -> Bool {
    guard index + 1 < range.upperBound, document.tokens[index + 1].tag.isNoun,
      let kind = Self.heads[document.tokens[index + 1].lower]
    else { return false }
    return kind != .call
  }

  /// "talks on a truce", "negotiations for a ceasefire", "on the next phase of the truce": what is talked about is not made
  /// there.
  func isTopic(_ start: Int, from floor: Int) -> Bool {
    guard start - 2 >= floor else { return false }
    var noun = start
    if document.tokens[start - 1].lower == "of",
      ["phase", "stage", "terms", "term", "detail", "implementation", "monitoring", "text"]
        .contains(
          document.tokens[start - 2].lemma)
    {
      noun = start - 2
      while noun - 2 >= floor, [.DT, .JJ].contains(document.tokens[noun - 1].tag) { noun -= 1 }
      return noun > floor && ["on", "about", "over"].contains(document.tokens[noun - 1].lower)
    }
    guard
      ["on", "about", "over", "for", "towards", "toward"].contains(document.tokens[start - 1].lower)
    else { return false }
    return Self.heads[document.tokens[start - 2].lower].map { $0 != .agreement } ?? false
  }

  /// "without reaching agreement", "failed to strike a deal": none was made.
  func isMissed(_ index: Int, from floor: Int) -> Bool {
    (max(floor, index - 4)..<index).contains { before in
      document.tokens[before].lower == "without" || document.tokens[before].lemma == "fail"
    }
  }

  func hasPlace(before index: Int) -> Bool { index > 0 && mentionAt[index - 1] != nil }

  /// "the Istanbul round as unsuccessful": the word is an adverb as well.
  func isMisreadRound(_ index: Int) -> Bool {
    guard document.tokens[index].lower == "round", index > 0 else { return false }
    let before = document.tokens[index - 1]
    return before.tag.isNoun || before.tag.isAdjective || before.tag == .DT
  }
}
