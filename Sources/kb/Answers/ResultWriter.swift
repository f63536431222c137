import Export
import Query
import Store

/// Writes the answers to a question.
struct ResultWriter {
  /// Pieces of evidence that are shown of one answer; the other forms have all.
  private static let shownEvidence = 3

  let output: Output
  private let options: OutputOptions

  init(_ output: Output, _ options: OutputOptions) {
    self.output = output
    self.options = options
  }

  func write(_ result: QueryResult) throws(ExportError) {
    switch options.format ?? .table {
    case .table: try writeText(result)
    case .json: try writeJSON(result)
    case let format:
      var writer = format.writer(to: output)
      try writer.begin(Self.columns)
      for (number, answer) in result.answers.enumerated() {
        for evidence in answer.evidence {
          try writer.write(Self.row(number + 1, answer, evidence))
        }
      }
      try writer.end()
    }
  }

  private static let columns = [
    "rank", "answer", "kind", "score", "article_id", "title", "published_on", "publisher",
    "sentence", "claim_id", "start_offset", "end_offset",
  ]

  private static func row(_ rank: Int, _ answer: Answer, _ evidence: Evidence) -> [Value] {
    [
      .integer(Int64(rank)), .text(answer.text), .text(answer.kind.rawValue), .real(answer.score),
      .integer(evidence.articleID), .text(evidence.title), .optional(evidence.publishedOn),
      .optional(evidence.publisher), .text(evidence.sentence),
      evidence.claimID.map { .integer($0) } ?? .null, .integer(Int64(evidence.startOffset)),
      .integer(Int64(evidence.endOffset)),
    ]
  }

  /// The answer on a line, its evidence indented under it.
  private func writeText(_ result: QueryResult) throws(ExportError) {
    let highlight = Highlight(isOn: Terminal.isStyled)
    for (number, answer) in result.answers.enumerated() {
      let text = VisibleText.text(answer.text, layout: .oneLine)
      var line = "\(number + 1). " + highlight.bold(text)
      if answer.reports > 1 || answer.statements > 1 {
        line +=
          " (\(Self.counted(answer.statements, "statement")), "
          + "\(Self.counted(answer.reports, "report")))"
      }
      if let note = answer.note { line += " — " + VisibleText.text(note, layout: .oneLine) }
      try output.write(line + "\n")
      let passages = Self.passages(answer.evidence)
      for passage in passages.prefix(Self.shownEvidence) {
        try write(passage, answer.matchedWords, highlight)
      }
      let more = passages.count - Self.shownEvidence
      if more > 0 { try output.write("     and \(more) more; --format json has all\n") }
    }
  }

  /// The evidence by sentence: two claims of one sentence are shown with it once.
  private static func passages(_ evidence: [Evidence]) -> [[Evidence]] {
    var passages: [[Evidence]] = []
    for piece in evidence {
      let same = passages.firstIndex { passage in
        passage.first.map { $0.articleID == piece.articleID && $0.sentence == piece.sentence }
          == true
      }
      if let same { passages[same].append(piece) } else { passages.append([piece]) }
    }
    return passages
  }

  private func write(
    _ passage: [Evidence], _ words: [String], _ highlight: Highlight
  ) throws(ExportError) {
    guard let evidence = passage.first else { return }
    var facts = [VisibleText.text(evidence.title, layout: .oneLine)]
    facts += [evidence.publishedOn ?? "undated", evidence.publisher].compactMap { $0 }
      .map { VisibleText.text($0, layout: .oneLine) }
    let claims = passage.compactMap(\.claimID)
    if let claim = claims.first, claims.count == 1 { facts.append("claim \(claim)") }
    if claims.count > 1 {
      facts.append("claims " + claims.map(String.init).joined(separator: ", "))
    }
    let width = max(40, Terminal.width ?? 100) - 7
    for line in WordWrap.lines(facts.joined(separator: " · "), width: width + 2) {
      try output.write("     " + line + "\n")
    }
    let sentence = VisibleText.text(evidence.sentence, layout: .oneLine)
    for line in WordWrap.lines(sentence, width: width) {
      try output.write("       " + highlight.text(line, words: words) + "\n")
    }
  }

  private static func counted(_ count: Int, _ noun: String) -> String {
    count == 1 ? "1 \(noun)" : "\(count) \(noun)s"
  }
}

extension Value {
  /// NULL for nothing.
  static func optional(_ text: String?) -> Value { text.map { .text($0) } ?? .null }
}
