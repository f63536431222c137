import Language
import News

/// Quotations that a sentence with a colon leads in, whatever its verb: "The envoy continued: “…”", "She made this
/// comment: “…”".
struct LeadIns {
  private let document: Document
  private let quotations: QuotationIndex

  init(_ document: Document, _ quotations: QuotationIndex) {
    self.document = document
    self.quotations = quotations
  }

  /// The drafts with those of the quotations that none of them holds.
  func attach(_ drafts: [AttributionDraft]) -> [AttributionDraft] {
    let held = TokenSet(drafts.lazy.map(\.content).joined(), of: document)
    let found = document.quotations.compactMap { quotation -> AttributionDraft? in
      guard quotation.depth == 0, quotation.tokens.count > 3,
        !quotation.tokensWithMarks.contains(where: held.contains)
      else { return nil }
      return draft(quotation)
    }
    return found.isEmpty ? drafts : (drafts + found).sorted { $0.start < $1.start }
  }

  private func draft(_ quotation: Quotation) -> AttributionDraft? {
    let colon = quotation.opening - 1
    guard colon > 0, document.tokens[colon].lower == ":", quotations.outer(at: colon) == nil else {
      return nil
    }
    let sentence = document[sentence: document.sentence(at: colon)]
    guard let verb = sentence.root, verb < colon, document.tokens[verb].tag.isVerb,
      quotations.outer(at: verb) == nil,
      let subject = sentence.dependents(of: verb).first(where: {
        document.tokens[$0].relation == .nsubj
      }), subject < verb, speaks(subject)
    else { return nil }
    let source = sentence.phrase(of: subject)
    guard source.upperBound <= verb else { return nil }
    let cue = colon - verb <= 6 ? verb..<colon : verb..<verb + 1
    return AttributionDraft(
      source: source, cue: cue, cueHead: verb, lemma: document.tokens[verb].lemma, act: .assert,
      content: [quotation.tokensWithMarks] + quotations.continuations(after: quotation),
      rule: "lead-in", confidence: 0.7)
  }

  /// A name, a pronoun for people, or a noun for those who speak and for what they write.
  private func speaks(_ index: Int) -> Bool {
    let token = document.tokens[index]
    return token.tag.isProperNoun || ["he", "she", "they"].contains(token.lower)
      || Descriptions.speakers.contains(token.lemma) || Offices.isHead(token.lemma)
      || [
        "piece", "article", "report", "statement", "letter", "communique", "editorial", "message",
        "paper", "newspaper", "magazine", "website", "agency", "ministry", "document", "memo",
      ]
      .contains(token.lemma)
  }
}
