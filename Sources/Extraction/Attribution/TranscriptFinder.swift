import Language
import News

/// Lines of a transcript: "PENCE: I think …", "Q: …", "“…” — Maria Karimova".
struct TranscriptFinder {
  let document: Document

  func drafts() -> [AttributionDraft] {
    var drafts: [AttributionDraft] = []
    let quotations = document.quotations
    var next = 0
    for paragraph in document.paragraphs {
      if let draft = line(paragraph) {
        drafts.append(draft)
      } else {
        while next < quotations.count, quotations[next].opening < paragraph.upperBound {
          if quotations[next].opening >= paragraph.lowerBound,
            let draft = signed(
              quotations[next], in: paragraph, before: drafts.last?.source?.upperBound)
          {
            drafts.append(draft)
          }
          next += 1
        }
      }
    }
    return drafts
  }

  private func line(_ paragraph: Range<Int>) -> AttributionDraft? {
    // A transcript that is quoted whole has a mark in front of each speaker.
    let opens = document.tokens[paragraph.lowerBound].shape.contains(.opensQuotation)
    let start = paragraph.lowerBound + (opens ? 1 : 0)
    guard start < paragraph.upperBound,
      let colon = (start..<min(paragraph.upperBound, start + 6)).first(where: {
        document.tokens[$0].lower == ":"
      }), colon > start, colon + 1 < paragraph.upperBound
    else { return nil }
    let name = start..<colon
    let marks = name.filter {
      !document.tokens[$0].shape.contains(.abbreviation) && document.tokens[$0].isWord
    }
    guard !marks.isEmpty, marks.allSatisfy({ document.tokens[$0].shape.contains(.allCapitals) })
    else { return nil }
    // "UPDATE:", "BREAKING:" and the like are no speakers.
    guard !Self.labels.contains(document.tokens[start].lower),
      document.tokens[start].lower.utf8.count > 2
    else { return nil }
    return AttributionDraft(
      source: name, cue: colon..<colon + 1, cueHead: colon, lemma: ":", act: .assert,
      content: [colon + 1..<paragraph.upperBound], rule: "transcript", confidence: 0.85)
  }

  private static let labels: WordSet = [
    "update", "breaking", "editor", "note", "watch", "read", "related", "photo", "video", "source",
    "via", "by", "correction", "exclusive", "live", "report", "poll", "vs", "analysis", "opinion",
  ]

  private static let dashes: WordSet = ["—", "–", "―", "‒", "--", "-"]

  /// "“…” — NAME": a paragraph or a line of its own.
  ///
  /// - Parameter before: where the line before ends, if it is one of these.
  private func signed(_ quotation: Quotation, in paragraph: Range<Int>, before: Int?)
    -> AttributionDraft?
  {
    guard quotation.depth == 0, let closing = quotation.closing,
      closing + 2 < paragraph.upperBound,
      Self.dashes.contains(document.tokens[closing + 1].lower),
      document.tokens[closing + 2].isCapitalised
    else { return nil }
    let sentence = document.sentences[document.sentence(at: closing + 2)]
    let limit = min(sentence.upperBound, paragraph.upperBound)
    // The next line's quotation may follow without a full stop.
    let end = (closing + 2..<limit).first { document.tokens[$0].shape.contains(.opensQuotation) }
    var source = closing + 2..<(end ?? limit)
    if end == nil, quotation.opening == paragraph.lowerBound, paragraph.upperBound - closing < 16 {
      source = source.lowerBound..<paragraph.upperBound
    } else {
      // Amid other lines the dash must be one, and the quotation a line's first word.
      let opening = document.sentences[document.sentence(at: quotation.opening)]
      guard opening.lowerBound == quotation.opening || quotation.opening == before,
        document.tokens[closing + 1].lower.utf8.count > 2
      else { return nil }
    }
    guard source.count < 14, !source.contains(where: { document.tokens[$0].tag.isFinite }) else {
      return nil
    }
    return AttributionDraft(
      source: source, cue: closing + 1..<closing + 2, cueHead: closing + 1, lemma: "—",
      act: .assert, content: [quotation.tokensWithMarks], rule: "signed", confidence: 0.85)
  }
}
