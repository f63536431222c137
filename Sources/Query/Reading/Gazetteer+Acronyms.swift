import Store

extension Gazetteer {
  /// The bodies for which the texts say that some capitals stand: "the National Ferry Union, or UNF", "Lake Front (LF)".
  ///
  /// The capitals may be known as a body of their own, when the file does not hold the two for the same.
  func writtenOut(_ acronym: String) throws(StoreError) -> [Int64] {
    guard (2...6).contains(acronym.utf8.count), acronym.allSatisfy(\.isUppercase),
      let match = MatchExpression.phrase(acronym)
    else { return [] }
    let rows = try connection.rows(
      """
      SELECT s.article_id, s.start_offset + max(instr(s.text, ?), instr(s.text, ?)) - 1
      FROM (SELECT rowid AS id FROM sentences_fts WHERE sentences_fts MATCH ? LIMIT 400) found
      CROSS JOIN sentences s ON s.id = found.id
      WHERE instr(s.text, ?) OR instr(s.text, ?)
      """, [" (\(acronym))", ", or \(acronym)", match, " (\(acronym))", ", or \(acronym)"]
    ) { row throws(StoreError) in (article: row.int64(0), end: row.int(1)) }
    var found: [Int64] = []
    for row in rows {
      found += try bodies(inArticle: row.article, endingAt: row.end).filter { !found.contains($0) }
    }
    return found
  }

  private func bodies(inArticle article: Int64, endingAt end: Int) throws(StoreError) -> [Int64] {
    try connection.rows(
      """
      SELECT DISTINCT m.entity_id FROM mentions m JOIN entities e ON e.id = m.entity_id
      WHERE m.article_id = ? AND m.end_offset = ? AND e.kind = 'organization' ORDER BY 1
      """, [article, Int64(end)] as [any Bindable]
    ) { row throws(StoreError) in row.int64(0) }
  }
}
