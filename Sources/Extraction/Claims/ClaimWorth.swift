import Language

/// Which attributions are claims that somebody can be held to.
struct ClaimWorth {
  let document: Document

  func isClaim(_ draft: AttributionDraft) -> Bool {
    guard hasContent(draft) else { return false }
    guard let source = draft.source else { return isReport(draft) }
    // What nobody says is no claim.
    return !["nobody", "none", "nothing"].contains(document.tokens[source.lowerBound].lower)
  }

  /// "which was acknowledged": what is said stands elsewhere, and is a claim there or not at all.
  private func hasContent(_ draft: AttributionDraft) -> Bool {
    draft.content.joined().contains { index in
      let token = document.tokens[index]
      return token.isWord && !Self.pointers.contains(token.tag)
    }
  }

  private static let pointers: Set<Tag> = [.WDT, .WP, .PRP, .DT, .IN, .TO]

  /// Without a source: words in quotation marks, speech that goes on without a cue, and what "is reported". The rest
  /// ("a deduction for …") tells of no speech.
  private func isReport(_ draft: AttributionDraft) -> Bool {
    guard let head = draft.cueHead else { return true }
    if draft.content.joined().contains(where: document.isQuoted) { return true }
    return document.tokens[head].tag == .VBN && draft.lemma != "ask"
      && ReportingVerbs.entry(draft.lemma) != nil
  }
}
