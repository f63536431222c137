import Store

extension Answerer {
  /// The capital that the table of countries gives, with a sentence that names it, else the country.
  func capital(of actor: Actor) throws(StoreError) -> [Answer] {
    let rows = try session.rows(SQLCompiler.capital(of: actor.ids)) { row throws(StoreError) in
      (
        name: row.text(0),
        evidence: Evidence(
          articleID: row.int64(1), title: row.text(4), publishedOn: row.optionalText(5),
          publisher: row.optionalText(6), sentence: ClaimRow.oneLine(row.text(7)),
          startOffset: row.int(2), endOffset: row.int(3))
      )
    }
    guard let first = rows.first else { return [] }
    return [
      Answer(
        text: first.name, kind: .place, score: 1, evidence: [first.evidence],
        note: "from the table of countries")
    ]
  }
}

extension SQLCompiler {
  static func capital(of ids: [Int64]) -> CompiledQuery {
    var arguments: [Value] = []
    return CompiledQuery(
      "capital of the country",
      """
      SELECT k.capital, m.article_id, m.start_offset, m.end_offset, t.title, t.published_on, t.publisher,
        (SELECT s.text FROM sentences s WHERE s.article_id = m.article_id AND s.start_offset <= m.start_offset
          AND s.end_offset > m.start_offset ORDER BY s.ordinal LIMIT 1) AS sentence
      FROM countries k JOIN mentions m ON m.entity_id = k.id JOIN articles t ON t.id = m.article_id
      WHERE k.id IN (\(Self.ids(ids, &arguments))) AND k.capital IS NOT NULL AND sentence IS NOT NULL
      ORDER BY m.text <> k.capital, t.published_on, t.text_sha256, m.start_offset LIMIT 1
      """, arguments)
  }
}
