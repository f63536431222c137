import Language
import News

/// Types every quotation and ties it to the claim whose content holds it.
struct QuoteFinder {
  let document: Document

  struct Found {
    var quotation: Quotation
    /// Index of the claim, in the order of the drafts.
    var claim: Int?
    var form: Quote.Form
    var confidence: Double
  }

  func quotes(_ drafts: [AttributionDraft]) -> [Found] {
    // Token → the narrowest content that holds it.
    var owner = [Int?](repeating: nil, count: document.tokens.count)
    var width = [Int](repeating: .max, count: document.tokens.count)
    for (index, draft) in drafts.enumerated() {
      let size = draft.content.reduce(0) { $0 + $1.count }
      for range in draft.content {
        for token in range where size < width[token] {
          owner[token] = index
          width[token] = size
        }
      }
    }
    return document.quotations.compactMap { quotation in
      guard !quotation.tokens.isEmpty else { return nil }
      let middle = quotation.tokens.lowerBound + quotation.tokens.count / 2
      let claim = owner[quotation.tokens.lowerBound] ?? owner[middle]
      let form = form(quotation, claimed: claim != nil)
      return Found(
        quotation: quotation, claim: form == .scare ? nil : claim, form: form,
        confidence: claim.map { drafts[$0].confidence } ?? 0.5)
    }
  }

  private func form(_ quotation: Quotation, claimed: Bool) -> Quote.Form {
    let tokens = quotation.tokens
    let words = tokens.filter { document.tokens[$0].isWord }
    guard let first = words.first else { return .scare }
    let hasVerb = tokens.contains { document.tokens[$0].tag.isFinite }
    let ends = document.tokens[tokens.upperBound - 1].tag.isPunctuation
    if quotation.continues || quotation.closing == nil { return .full }
    if document.tokens[first].isCapitalised && hasVerb && (ends || words.count > 6) { return .full }
    if hasVerb && ends && words.count > 4 { return .full }
    // "“Come with cameras,” he wrote", "she replied: “Never.”": an order is a sentence, and so is an answer.
    if claimed, ends, document.tokens[first].isCapitalised,
      document.tokens[first].tag == .VB || document.tokens[tokens.upperBound - 1].tag == .period
    {
      return .full
    }
    if !claimed, words.count <= 3 { return .scare }
    // One word in marks is a term, unless a verb of speech owns it alone.
    if words.count == 1, !claimed { return .scare }
    return .partial
  }
}
