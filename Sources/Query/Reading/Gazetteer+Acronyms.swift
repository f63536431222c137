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
      SELECT s.article_id, s.start_offset, s.text FROM sentences_fts
      CROSS JOIN sentences s ON s.id = sentences_fts.rowid
      WHERE sentences_fts MATCH ? LIMIT 400
      """, [match]
    ) { row throws(StoreError) in (article: row.int64(0), start: row.int(1), text: row.text(2)) }
    var found: [Int64] = []
    for row in rows {
      for marker in [" (\(acronym))", ", or \(acronym)"] {
        guard let place = row.text.firstRange(of: marker) else { continue }
        let end = row.start + row.text[..<place.lowerBound].unicodeScalars.count
        found += try bodies(inArticle: row.article, endingAt: end).filter { !found.contains($0) }
      }
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
