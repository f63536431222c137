import Language
import News

/// Contents in front of their cue, and the quotations that go on behind it.
extension AttributionFinder {
  /// The content in front of a cue or its source: the quotations that end there, or the clause.
  func contentBefore(_ end: Int) -> [Range<Int>]? {
    var last = end
    while last > sentence.lowerBound, [",", "—", "–"].contains(tokens[last - 1].lower) { last -= 1 }
    guard last > sentence.lowerBound else { return nil }
    if let quotation = quotations.endingNear(last), quotation.opening < last {
      // A whole quotation, with what of it stands in the sentences before.
      let isWhole = quotation.opening <= sentence.lowerBound || isFloatingStart(quotation.opening)
      if isWhole { return quotations.withContinuations(before: quotation) }
      // "The move, “a mistake,” he said": the clause that holds the marks.
      let start = clauseFloor(quotation.opening)
      return trimmed(start..<last).map { [$0] }
    }
    let start = clauseFloor(last)
    return trimmed(start..<last).map { [$0] }
  }

  func isFloatingStart(_ opening: Int) -> Bool {
    guard opening > sentence.lowerBound else { return true }
    let before = tokens[opening - 1]
    return before.tag == .colon
      || before.tag == .comma
        && (drafts[firstOfSentence...].contains {
          ($0.cue?.upperBound ?? 0) <= opening && ($0.cue?.upperBound ?? 0) > opening - 4
        })
  }

  /// Where content in front of `end` begins: the sentence, without conjunctions and what other cues hold.
  func clauseFloor(_ end: Int) -> Int {
    var floor = sentence.lowerBound
    for draft in drafts[firstOfSentence...] {
      if let cue = draft.cue, cue.upperBound <= end, draft.rule != "according",
        let content = draft.content.last, content.lowerBound < end, content.lowerBound >= floor
      {
        floor = max(floor, content.lowerBound)
      }
    }
    while floor < end,
      tokens[floor].tag == .CC || tokens[floor].lower == "," || tokens[floor].tag == .colon
    { floor += 1 }
    return floor
  }

  /// Quotations that go on behind the cue: "…,” he said. “…”", to the end of the paragraph.
  func quotationsBehind(_ index: Int) -> [Range<Int>] {
    var found: [Range<Int>] = []
    var index = index
    let paragraph = document.paragraphs[document.paragraph(at: sentence.lowerBound)]
    while index < paragraph.upperBound {
      let token = tokens[index]
      if token.shape.contains(.opensQuotation), let quotation = quotations.opening(at: index) {
        let inSentence = index < sentence.upperBound
        guard inSentence || opensSentence(index) else { break }
        let end = quotation.tokensWithMarks.upperBound
        // Behind a quotation with a cue of its own the next speaker begins.
        if hasOwnCue(after: end) { break }
        found.append(index..<end)
        found += quotations.continuations(after: quotation)
        index = end
      } else if token.tag == .period || token.tag == .comma || token.tag == .colon {
        index += 1
      } else if index < sentence.upperBound,
        !found.isEmpty || token.isWord && index > sentence.lowerBound
      {
        // Adjuncts of the cue ("in a statement") may stand between; another clause may not.
        guard found.isEmpty,
          let next = (index..<sentence.upperBound).first(where: {
            tokens[$0].shape.contains(.opensQuotation)
          }),
          next - index < 14, !(index..<next).contains(where: { tokens[$0].tag.isFinite }),
          tokens[next - 1].lower == "," || tokens[next - 1].tag == .colon
        else {
          if !found.isEmpty { break }
          index = sentence.upperBound
          continue
        }
        index = next
      } else {
        break
      }
    }
    return found
  }

  func opensSentence(_ index: Int) -> Bool {
    document.sentences[document.sentence(at: index)].lowerBound == index
  }

  /// Whether a verb of speech follows a quotation's end at once: "…,” said", "…,” the envoy said".
  func hasOwnCue(after end: Int) -> Bool {
    var index = end
    let limit = min(end + 12, document.tokens.count)
    let sentenceEnd = document.sentences[document.sentence(at: max(0, end - 1))].upperBound
    while index < min(limit, sentenceEnd) {
      let token = tokens[index]
      if token.tag.isVerb, ReportingVerbs.entry(token.lemma)?.frames.contains(.clause) == true {
        return true
      }
      if token.isQuotationMark || token.tag == .period { return false }
      index += 1
    }
    return false
  }

  func startsNewQuote(_ index: Int) -> Bool {
    tokens[index].shape.contains(.opensQuotation)
  }
}
