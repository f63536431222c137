import Language
import News

/// Gives quotations that stand without a cue of their own to whoever spoke last.
///
/// "Stone was blunt. “It is a problem.”" and a paragraph that is nothing but a quotation go on with the speaker of
/// the attribution before, if it is near and was itself a quotation or leads in with a colon.
struct FloatingQuotations {
  private let document: Document
  private let quotations: QuotationIndex

  init(_ document: Document, _ quotations: QuotationIndex) {
    self.document = document
    self.quotations = quotations
  }

  /// How many paragraphs may lie between the speaker and the quotation.
  private static let reach = 1

  func attach(_ drafts: [AttributionDraft]) -> [AttributionDraft] {
    var drafts = drafts
    var held = TokenSet(drafts.lazy.map(\.content).joined(), of: document)
    for quotation in document.quotations
    where quotation.depth == 0 && !held.contains(quotation.tokens.lowerBound) {
      // A name in front of a colon may stand inside the marks, too.
      guard quotation.tokens.count(where: held.contains) * 2 < quotation.tokens.count,
        isWholeSpeech(quotation),
        let owner = owner(of: quotation, drafts)
      else { continue }
      drafts[owner].content.append(quotation.tokensWithMarks)
      held.formUnion(quotation.tokensWithMarks)
    }
    return drafts
  }

  /// A quotation that is a sentence or more and begins one.
  private func isWholeSpeech(_ quotation: Quotation) -> Bool {
    let sentence = document.sentences[document.sentence(at: quotation.opening)]
    guard
      quotation.continues || sentence.lowerBound == quotation.opening
        || isColon(quotation.opening - 1)
    else { return false }
    let tokens = quotation.tokens
    guard tokens.count > 4, tokens.contains(where: { document.tokens[$0].tag.isFinite }) else {
      return false
    }
    let end = min(
      sentence.upperBound,
      document.sentences[document.sentence(at: tokens.upperBound - 1)].upperBound)
    let rest =
      quotation.tokensWithMarks
      .upperBound..<max(
        end, quotation.tokensWithMarks.upperBound)
    // "“You went on television to blame thousands of poor” clerks.": the end of the clause without its marks.
    return rest.count <= 1
      || rest.count <= 4 && tokens.count > 8
        && rest.allSatisfy {
          document.tokens[$0].tag.isNoun || document.tokens[$0].tag.isPunctuation
        }
  }

  private func isColon(_ index: Int) -> Bool { index >= 0 && document.tokens[index].lower == ":" }

  /// The draft whose speech the quotation goes on with.
  private func owner(of quotation: Quotation, _ drafts: [AttributionDraft]) -> Int? {
    let paragraph = document.paragraph(at: quotation.opening)
    var best: (index: Int, end: Int)?
    for (index, draft) in drafts.enumerated()
    where draft.source != nil && draft.rule != "noun-cue" && draft.rule != "passive" {
      guard let end = draft.content.last?.upperBound, end <= quotation.opening,
        draft.anchor < quotation.opening,
        paragraph - document.paragraph(at: max(draft.anchor, end - 1)) <= Self.reach
      else { continue }
      let isSpeech = draft.content.contains { range in
        range.contains { quotations.outer(at: $0) != nil }
      }
      guard
        isSpeech || isColon(quotation.opening - 1)
          || ReportingVerbs.entry(draft.lemma)?.frames.contains(.clause) == true
            && document.paragraph(at: draft.anchor) == paragraph
      else { continue }
      // Another's name between the two takes the word.
      if best.map({ end > $0.end }) ?? true { best = (index, end) }
    }
    return best?.index
  }
}
