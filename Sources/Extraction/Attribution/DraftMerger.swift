import Language

/// Joins what the rules found and what the network found.
struct DraftMerger {
  private let document: Document
  private let quotations: QuotationIndex

  init(_ document: Document, _ quotations: QuotationIndex) {
    self.document = document
    self.quotations = quotations
  }

  /// Rules whose drafts stand although the network saw no cue there: the form leaves no doubt.
  private static let certain: Set<String> = ["transcript", "signed"]

  func merge(rules: [AttributionDraft], network: [AttributionDraft]) -> [AttributionDraft] {
    var merged: [AttributionDraft] = []
    var used: Set<Int> = []
    for draft in network {
      guard let cue = draft.cue else { continue }
      let twin = rules.indices.first { index in
        !used.contains(index) && (rules[index].cue.map { $0.overlaps(cue) } ?? false)
      }
      var draft = draft
      if let twin {
        used.insert(twin)
        let rule = rules[twin]
        draft.addressee = rule.addressee
        draft.target = rule.target
        draft.lemma = rule.lemma
        draft.act = rule.act
        draft.cueHead = rule.cueHead
        draft.rule = rule.rule
        draft.confidence = max(draft.confidence, rule.confidence)
        if draft.source == nil { draft.source = rule.source }
      }
      merged.append(draft)
    }
    for (index, draft) in rules.enumerated() where !used.contains(index) {
      if Self.certain.contains(draft.rule) { merged.append(draft) }
    }
    return merged.sorted { $0.start < $1.start }
  }
}
