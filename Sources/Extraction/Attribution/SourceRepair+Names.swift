import Language

/// Names and titles, which are not cut in two.
extension SourceRepair {
  /// "“…,” deputy | minister Idris Mahamat told": what stands between a quotation and its speaker is the speaker's.
  func takeTitle(_ draft: inout AttributionDraft) {
    guard let source = draft.source,
      let place = draft.content.firstIndex(where: { $0.upperBound == source.lowerBound }),
      let quotation = document.quotation(openingAt: draft.content[place].lowerBound),
      case let end = quotation.tokensWithMarks.upperBound, end < source.lowerBound,
      source.lowerBound - end <= Self.longestTitle,
      (end..<source.lowerBound).allSatisfy({
        document.tokens[$0].isWord && !document.tokens[$0].tag.isVerb
      })
    else { return }
    draft.source = end..<source.upperBound
    draft.content[place] = draft.content[place].lowerBound..<end
  }

  private static let longestTitle = 5

  /// "…, three mediators | and a diplomat told": a source does not begin with a conjunction.
  func takeFirst(_ draft: inout AttributionDraft) {
    guard let source = draft.source, document.tokens[source.lowerBound].tag == .CC else { return }
    let sentence = document.sentences[document.sentence(at: source.lowerBound)]
    let mark = (sentence.lowerBound..<source.lowerBound).last {
      document.tokens[$0].tag == .comma || document.tokens[$0].isQuotationMark
    }
    guard let mark, case let start = mark + 1, start < source.lowerBound,
      source.lowerBound - start <= Self.longestTitle,
      !(start..<source.lowerBound).contains(where: { document.tokens[$0].tag.isVerb }),
      draft.cue?.overlaps(start..<source.lowerBound) != true
    else {
      draft.source = source.count > 1 ? source.lowerBound + 1..<source.upperBound : source
      return
    }
    extend(
      &draft, from: start, leavingContentTo: document.tokens[mark].tag == .comma ? mark : start)
  }

  /// "…,” Hans | Grundberg told", "…,” Major | General Awad told": a name is not cut in two, nor the title before it.
  func takeName(_ draft: inout AttributionDraft) {
    guard let source = draft.source, document.tokens[source.lowerBound].tag.isProperNoun else {
      return
    }
    var start = source.lowerBound
    while start > 0, !(draft.cue?.contains(start - 1) ?? false),
      isOfName(
        start - 1, before: start..<source.upperBound,
        isFirst: start == source.lowerBound)
    { start -= 1 }
    if start < source.lowerBound { extend(&draft, from: start, leavingContentTo: start) }
  }

  /// Gives words in front of the source to it, of which content ends before them.
  private func extend(
    _ draft: inout AttributionDraft, from start: Int, leavingContentTo end: Int
  ) {
    guard let source = draft.source else { return }
    draft.source = start..<source.upperBound
    draft.content = draft.content.compactMap { piece in
      guard piece.overlaps(start..<source.lowerBound) else { return piece }
      let rest = piece.lowerBound..<max(piece.lowerBound, end)
      return rest.isEmpty ? nil : rest
    }
  }

  /// - Parameter isFirst: whether it stands right before the source as it was found: then only a name's own part goes with it,
  ///   and whatever hangs on that ("the former Prime | Minister …") goes along.
  private func isOfName(_ index: Int, before name: Range<Int>, isFirst: Bool) -> Bool {
    let token = document.tokens[index]
    let next = document.tokens[name.lowerBound]
    if token.tag.isProperNoun, [.flat, .compound].contains(next.relation), Int(next.head) == index {
      return true
    }
    guard name.contains(Int(token.head)) else { return false }
    let parts: Set<Relation> = [.flat, .compound, .nmodDescriptive]
    return token.tag.isProperNoun && parts.contains(token.relation)
      || !isFirst && (parts.contains(token.relation) || [.amod, .det].contains(token.relation))
  }
}
