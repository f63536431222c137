import Language
import News

/// Sources that a cue takes over from another.
extension AttributionFinder {
  /// The source of the verb before this one in the sentence, else the sentence's subject.
  func inheritedSource(_ context: VerbContext) -> Range<Int>? {
    if let last = drafts[firstOfSentence...].last(where: {
      $0.source != nil && $0.rule != "according" && ($0.cueHead ?? 0) < context.verb
    }) {
      return last.source
    }
    let floor = sentence.lowerBound
    guard
      let verb = (floor..<context.groupStart).first(where: {
        tokens[$0].tag.isFinite && quotations.outer(at: $0) == nil
      })
    else {
      // "Speaking in Doha, …" has its subject behind it.
      return nil
    }
    let start = phrases.verbGroupStart(verb, floor: floor)
    let border = phrases.clauseStart(before: start, floor: floor)
    return phrases.nounPhrase(endingAt: start, floor: border)
      ?? phrases.nounPhrase(endingAt: start, floor: floor)
  }

  /// Behind the last quotation that ends before the token, or the start of the sentence.
  func floorBehindQuotation(_ index: Int) -> Int {
    (sentence.lowerBound..<index).last {
      tokens[$0].shape.contains(.closesQuotation)
        && tokens[$0 - 1 < sentence.lowerBound ? $0 : $0 - 1].tag.isPunctuation
    }.map { $0 + 1 } ?? sentence.lowerBound
  }
}
