import Language

/// Quotations, which are taken whole.
extension ContentRepair {
  /// "The envoy continued:" and a new paragraph in quotation marks.
  func quotationBehindColon(_ draft: AttributionDraft) -> [Range<Int>] {
    guard let cue = draft.cue else { return [] }
    let sentence = document.sentences[document.sentence(at: cue.lowerBound)]
    guard sentence.upperBound < document.tokens.count,
      document.tokens[sentence.upperBound - 1].lower == ":",
      let quotation = quotations.opening(at: sentence.upperBound), quotation.depth == 0
    else { return [] }
    return [quotation.tokensWithMarks] + quotations.continuations(after: quotation)
  }

  /// Of a quotation of which more than half is content, all is, with what goes on in the paragraphs before and behind.
  func wholeQuotations(_ content: [Range<Int>], outside draft: AttributionDraft)
    -> [Range<Int>]
  {
    let quoted = content.joined().filter { quotations.isOuter(at: $0) }
    guard !quoted.isEmpty else { return content }
    var marked = TokenSet(content, of: document)
    var seen: Set<Int> = []
    var last = -1
    for index in quoted {
      guard let quotation = quotations.outer(at: index), quotation.opening != last,
        seen.insert(quotation.opening).inserted
      else { continue }
      last = quotation.opening
      let inside = quotation.tokens.count { marked.contains($0) }
      guard inside * 2 > quotation.tokens.count,
        !(draft.cue.map { $0.overlaps(quotation.tokens) } ?? false)
      else { continue }
      marked.formUnion(quotation.tokensWithMarks)
      for piece in quotations.continuations(after: quotation) {
        guard !taken.contains(piece.lowerBound) else { break }
        marked.formUnion(piece)
      }
      for piece in quotations.withContinuations(before: quotation).reversed() {
        guard !taken.contains(piece.lowerBound) else { break }
        marked.formUnion(piece)
      }
    }
    return ranges(marked)
  }

  /// The runs of tokens; paragraphs part them.
  private func ranges(_ marked: TokenSet) -> [Range<Int>] {
    var ranges: [Range<Int>] = []
    for index in marked.tokens {
      if let last = ranges.last, last.upperBound == index,
        !document.tokens[index].shape.contains(.paragraphStart)
      {
        ranges[ranges.count - 1] = last.lowerBound..<index + 1
      } else {
        ranges.append(index..<index + 1)
      }
    }
    return ranges
  }
}
