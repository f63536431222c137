import News
import Store

/// The few questions that resolution asks of rounds.
extension KnowledgeBase {
  func agreements(named name: String) throws(StoreError) -> [Stored<RoundRecord>] {
    let ids = try connection.rows(
      "SELECT id FROM rounds WHERE kind = 'agreement' AND name = ? ORDER BY id", [name]
    ) { $0.int64(0) }
    var found: [Stored<RoundRecord>] = []
    for id in ids {
      if let round = try rounds.find(id) { found.append(round) }
    }
    return found
  }

  /// The status that the latest report gives, of several in it the one that comes last in the course of a round.
  func settleStatus(ofRound round: Int64) throws(StoreError) {
    try connection.run(
      """
      UPDATE rounds SET status = coalesce((
        SELECT v.status FROM round_events v JOIN articles a ON a.id = v.article_id
        JOIN sentences s ON s.id = v.sentence_id
        WHERE v.round_id = ?1 AND v.status <> 'unknown'
        ORDER BY coalesce(a.published_on, '') DESC, a.text_sha256,
          CASE v.status WHEN 'scheduled' THEN 1 WHEN 'ongoing' THEN 2 WHEN 'suspended' THEN 3
            WHEN 'resumed' THEN 4 ELSE 5 END DESC, s.ordinal LIMIT 1), 'unknown')
      WHERE id = ?1
      """, [round])
  }

  /// Lets numbered rounds of one process name the round before them.
  func settleOrder(ofProcess process: Int64) throws(StoreError) {
    try connection.run(
      """
      UPDATE rounds SET previous_round_id = (
        SELECT p.id FROM rounds p WHERE p.process_id = rounds.process_id AND p.kind = rounds.kind
          AND p.ordinal = rounds.ordinal - 1 ORDER BY p.venue, p.started_on LIMIT 1)
      WHERE process_id = ?1 AND ordinal IS NOT NULL
      """, [process])
  }
}
