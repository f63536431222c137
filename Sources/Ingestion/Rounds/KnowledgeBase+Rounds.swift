import Store

/// The few questions that settlement asks of rounds.
extension KnowledgeBase {
  func reportIDs(ofRound round: Int64) throws(StoreError) -> [Int64] {
    try connection.rows("SELECT id FROM round_reports WHERE round_id = ?", [round]) { $0.int64(0) }
  }

  /// The status that the latest reports give, of several on one day the one that comes last in the course of a round; how
  /// talks ended says more than that they did.
  func settleStatus(ofRound round: Int64) throws(StoreError) {
    try connection.run(
      """
      UPDATE rounds SET status = coalesce((
        SELECT v.status FROM round_events v JOIN articles a ON a.id = v.article_id
        JOIN sentences s ON s.id = v.sentence_id
        WHERE v.round_id = ?1 AND v.status <> 'unknown'
        ORDER BY substr(coalesce(a.published_on, ''), 1, 10) DESC,
          CASE v.status WHEN 'scheduled' THEN 1 WHEN 'ongoing' THEN 2 WHEN 'suspended' THEN 3
            WHEN 'resumed' THEN 4 WHEN 'concluded' THEN
              (SELECT CASE kind WHEN 'agreement' THEN 6 ELSE 5 END FROM rounds WHERE id = ?1)
            ELSE 6 END DESC, a.text_sha256, s.ordinal LIMIT 1), 'unknown')
      WHERE id = ?1
      """, [round])
  }

  func removeEmptyProcesses() throws(StoreError) {
    try connection.run(
      "DELETE FROM processes WHERE NOT EXISTS (SELECT 1 FROM rounds r WHERE r.process_id = processes.id)"
    )
  }
}
