import News
import Store

extension Answerer {
  /// Whoever is known to hold an office, or as a country to take part in talks, and made no such statement.
  ///
  /// All words of the topic must stand in the file: of what nobody has heard, everybody is silent.
  mutating func silent(_ request: ClaimRequest, kind: String?) throws(StoreError) -> [Answer] {
    guard question.unknownWords.isEmpty else { return [] }
    let found = try ClaimFinder(request, session: session).find()
    var speakers: Set<Int64> = []
    for claim in found { if let source = claim.row.sourceID { speakers.insert(source) } }
    let isCountry = kind == "country"
    if isCountry {
      for id in speakers { if let country = try countryID(of: id) { speakers.insert(country) } }
    }
    let rows = try session.rows(
      isCountry ? SQLCompiler.partyCountries : SQLCompiler.officials(limit: 400)
    ) { row throws(StoreError) in
      (
        id: row.int64(0), name: row.text(1), title: row.optionalText(2),
        evidence: Evidence(
          articleID: row.int64(3), title: row.text(6), publishedOn: row.optionalText(7),
          publisher: row.optionalText(8), sentence: ClaimRow.oneLine(row.text(9)),
          startOffset: row.int(4), endOffset: row.int(5))
      )
    }
    var answers: [Answer] = []
    for row in rows where !speakers.contains(row.id) {
      guard !answers.contains(where: { $0.text == row.name }) else { continue }
      answers.append(
        Answer(
          text: row.name, kind: isCountry ? .country : .person, score: 1, evidence: [row.evidence],
          statements: 0,
          note: "no such statement is in the file" + (row.title.map { "; \($0)" } ?? "")))
      if answers.count == limit { break }
    }
    return answers
  }

  private func countryID(of entity: Int64) throws(StoreError) -> Int64? {
    try session.connection.first(
      """
      SELECT country_id FROM people WHERE id = ? AND country_id IS NOT NULL
      UNION ALL SELECT country_id FROM ministries WHERE id = ? AND country_id IS NOT NULL
      UNION ALL SELECT country_id FROM organizations WHERE id = ? AND country_id IS NOT NULL
      UNION ALL SELECT country_id FROM positions WHERE person_id = ? AND country_id IS NOT NULL
      LIMIT 1
      """, [entity, entity, entity, entity]
    ) { row throws(StoreError) in row.int64(0) }
  }
}

extension SQLCompiler {
  private static let silentColumns = """
    m.article_id, m.start_offset, m.end_offset, a.title, a.published_on, a.publisher,
    coalesce((SELECT s.text FROM sentences s WHERE s.article_id = m.article_id
      AND s.start_offset <= m.start_offset AND s.end_offset > m.start_offset ORDER BY s.ordinal LIMIT 1), m.text)
    """

  /// People with an office, by name, each with the place that says so.
  static func officials(limit: Int) -> CompiledQuery {
    CompiledQuery(
      "people with an office",
      """
      SELECT e.id, e.name, o.title, \(silentColumns)
      FROM entities e JOIN positions o ON o.person_id = e.id JOIN mentions m ON m.id = o.mention_id
      JOIN articles a ON a.id = m.article_id
      WHERE e.kind = 'person' ORDER BY e.name, a.text_sha256, m.start_offset LIMIT \(limit)
      """)
  }

  /// Countries that take part in rounds, each with its first mention in a report of one.
  static let partyCountries = CompiledQuery(
    "countries that take part in talks",
    """
    SELECT e.id, e.name, p.role, \(silentColumns)
    FROM round_participants p JOIN entities e ON e.id = p.entity_id JOIN mentions m ON m.id = (
      SELECT x.id FROM round_events v JOIN mentions x ON x.article_id = v.article_id AND x.entity_id = e.id
      WHERE v.round_id = p.round_id ORDER BY x.article_id, x.start_offset LIMIT 1)
    JOIN articles a ON a.id = m.article_id
    WHERE e.kind = 'country' ORDER BY e.name, p.role, a.text_sha256, m.start_offset LIMIT 400
    """)
}
