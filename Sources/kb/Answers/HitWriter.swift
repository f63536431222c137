import Export
import Query
import Store

/// Writes what a search has found, for people on a terminal.
struct HitWriter {
  private let output: Output

  init(_ output: Output) { self.output = output }

  static let columns = [
    "rank", "id", "speaker", "text", "article_id", "title", "published_on", "publisher",
    "start_offset", "end_offset", "score",
  ]

  static func row(_ hit: SearchHit, rank: Int) -> [Value] {
    [
      .integer(Int64(rank)), .integer(hit.id), .optional(hit.speaker), .text(hit.text),
      .integer(hit.articleID), .text(hit.title), .optional(hit.publishedOn),
      .optional(hit.publisher), .integer(Int64(hit.startOffset)), .integer(Int64(hit.endOffset)),
      .real((hit.score * 1000).rounded() / 1000),
    ]
  }

  /// Each text with the words found in bold, under the article it stands in.
  func write(_ hits: [SearchHit]) throws(ExportError) {
    let highlight = Highlight(isOn: Terminal.isStyled)
    for hit in hits {
      let text = highlight.text(hit.text, hit.matches)
      let facts = [hit.title, hit.publishedOn ?? "undated", hit.publisher, hit.speaker]
        .compactMap { $0 }.map { VisibleText.text($0, layout: .oneLine) }
      try output.write(text + "\n     " + facts.joined(separator: " · ") + "\n")
    }
  }
}
