import Language
import News

/// Statements that are printed without quotation marks: paragraphs behind "… the minister said:", up to the end of the
/// text or to where somebody else has the word. Each of their sentences is a claim of whoever makes the statement.
struct StatementFinder {
  private let document: Document

  init(_ document: Document) { self.document = document }

  struct Statement {
    /// The draft that leads it in.
    var lead: Int
    /// Its paragraphs.
    var paragraphs: Range<Int>
  }

  /// Adds the sentences of statements to the drafts. The first goes to the draft that leads in.
  ///
  /// - Returns: the drafts, and the tokens of each statement with those of its source.
  func attach(_ drafts: [AttributionDraft]) -> (
    drafts: [AttributionDraft], statements: [(tokens: Range<Int>, source: Range<Int>)]
  ) {
    var drafts = drafts
    var found: [(tokens: Range<Int>, source: Range<Int>)] = []
    for statement in statements(drafts) {
      let lead = drafts[statement.lead]
      if let source = lead.source, let last = statement.paragraphs.last {
        let start = document.paragraphs[statement.paragraphs.lowerBound].lowerBound
        found.append((start..<document.paragraphs[last].upperBound, source))
      }
      var isFirst = lead.content.isEmpty
      for paragraph in statement.paragraphs {
        for sentence in sentences(in: document.paragraphs[paragraph]) {
          // What somebody says in the statement's own sentence is said by them.
          guard let content = content(of: sentence),
            !drafts.contains(where: { $0.holdsMost(of: content) })
          else { continue }
          if isFirst {
            drafts[statement.lead].content = [content]
          } else {
            drafts.append(
              AttributionDraft(
                source: lead.source, cue: nil, cueHead: nil, lemma: lead.lemma, act: .assert,
                content: [content], rule: "statement", confidence: 0.6))
          }
          isFirst = false
        }
      }
    }
    return (drafts.filter { !$0.content.isEmpty }.sorted { $0.start < $1.start }, found)
  }

  private func statements(_ drafts: [AttributionDraft]) -> [Statement] {
    drafts.indices.compactMap { index in
      guard let cue = drafts[index].cue, drafts[index].source != nil else { return nil }
      let paragraph = document.paragraph(at: cue.lowerBound)
      let range = document.paragraphs[paragraph]
      guard document.tokens[range.upperBound - 1].lower == ":",
        document.sentence(at: cue.lowerBound) == document.sentence(at: range.upperBound - 1)
      else { return nil }
      var end = paragraph + 1
      while end < document.paragraphs.count, goesOn(document.paragraphs[end], drafts) { end += 1 }
      return end > paragraph + 1 ? Statement(lead: index, paragraphs: paragraph + 1..<end) : nil
    }
  }

  /// Whether a paragraph belongs to a statement: whole sentences, no quotation, nobody else who speaks.
  private func goesOn(_ paragraph: Range<Int>, _ drafts: [AttributionDraft]) -> Bool {
    let last = document.tokens[paragraph.upperBound - 1]
    guard last.tag == .period, paragraph.count > 4,
      !document.tokens[paragraph.lowerBound].isQuotationMark
    else { return false }
    return !drafts.contains { draft in
      guard let cue = draft.cue, paragraph.contains(cue.lowerBound),
        let source = draft.source?.lowerBound
      else { return false }
      return !Self.ownWords.contains(document.tokens[source].lower)
        && ReportingVerbs.entry(draft.lemma)?.frames.contains(.clause) == true
    }
  }

  private static let ownWords: WordSet = ["i", "we", "my", "our", "it", "this", "that"]

  private func sentences(in paragraph: Range<Int>) -> [Range<Int>] {
    let first = document.sentence(at: paragraph.lowerBound)
    return document.sentences[first...].prefix { $0.lowerBound < paragraph.upperBound }.map { $0 }
  }

  private func content(of sentence: Range<Int>) -> Range<Int>? {
    var range = sentence
    while let last = range.last, document.tokens[last].tag == .period { range.removeLast() }
    return range.contains { document.tokens[$0].tag.isFinite } ? range : nil
  }
}
