import Store

/// A report for people: article by article, who said what, in whose words, and what became of the talks.
struct MarkdownReport {
  private let connection: Connection
  private let filter: RowFilter

  init(_ connection: Connection, _ filter: RowFilter) {
    self.connection = connection
    self.filter = filter
  }

  /// - Returns: the number of articles, claims and rounds written.
  func write(to output: Output) throws(ExportError) -> Int {
    try output.write("# Who said what\n")
    var count = 0
    try connection.forEachRow(articles) { row throws(ExportError) in
      count += 1
      try output.write("\n## " + MarkdownText.escaped(row.text(1)) + "\n\n")
      let facts = (2...5).compactMap { row.optionalText($0) }.map(MarkdownText.escaped)
      if !facts.isEmpty { try output.write("*" + facts.joined(separator: " · ") + "*\n\n") }
      count += try claims(of: row.int64(0), to: output)
    }
    return count + (try rounds(to: output))
  }

  private var articles: RowSource {
    var conditions = Conditions()
    conditions.addDates("published_on", filter)
    var arguments = conditions.arguments
    var limit = ""
    if let number = filter.limit {
      limit = "\nLIMIT ?"
      arguments.append(.integer(Int64(number)))
    }
    return RowSource(
      """
      SELECT id, title, published_on, publisher, author, url FROM articles\(conditions.sql)
      ORDER BY published_on, title, id\(limit)
      """, arguments)
  }

  private func claims(of article: Int64, to output: Output) throws(ExportError) -> Int {
    var count = 0
    let source = RowSource(
      """
      SELECT coalesce(s.name, c.source_text, 'unnamed'), c.speech_act, c.content, c.condition,
        ad.name, se.text, c.id
      FROM claims c JOIN sentences se ON se.id = c.sentence_id
      LEFT JOIN entities s ON s.id = c.source_id LEFT JOIN entities ad ON ad.id = c.addressee_id
      WHERE c.article_id = ? ORDER BY se.ordinal, c.id
      """, [.integer(article)])
    try connection.forEachRow(source) { row throws(ExportError) in
      count += 1
      var line = "- **\(MarkdownText.escaped(row.text(0)))** (\(MarkdownText.escaped(row.text(1)))"
      if let addressee = row.optionalText(4) { line += " to " + MarkdownText.escaped(addressee) }
      line += "): " + MarkdownText.escaped(row.text(2))
      if let condition = row.optionalText(3) {
        line += " — on the condition: " + MarkdownText.escaped(condition)
      }
      try output.write(line + "\n  \n  > " + MarkdownText.escaped(row.text(5)) + "\n\n")
    }
    if count == 0 { try output.write("Nobody's words are reported.\n") }
    return count
  }

  private func rounds(to output: Output) throws(ExportError) -> Int {
    var conditions = Conditions()
    conditions.addDates("coalesce(on_date, published_on)", filter)
    let source = RowSource(
      """
      SELECT round, on_date, status, sentence, article_title FROM timeline_view\(conditions.sql)
      ORDER BY round, round_id, on_date IS NULL, on_date, published_on, id
      """, conditions.arguments)
    var count = 0
    var current: String?
    try connection.forEachRow(source) { row throws(ExportError) in
      count += 1
      let round = row.text(0)
      if current == nil { try output.write("\n# What became of the talks\n") }
      if current != round { try output.write("\n## " + MarkdownText.escaped(round) + "\n\n") }
      current = round
      let cells = [
        row.optionalText(1) ?? "undated", row.text(2), row.text(3), row.text(4),
      ].map(MarkdownText.escaped)
      try output.write("- \(cells[0]), **\(cells[1])**: \(cells[2]) (*\(cells[3])*)\n")
    }
    return count
  }
}
