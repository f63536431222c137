import Store

extension SQLCompiler {
  /// Statements that stand right before, in or soon behind a sentence whose words match.
  static func claims(
    _ request: ClaimRequest, besideSentences match: String, limit: Int
  ) -> CompiledQuery {
    var arguments: [Value] = [.text(match)]
    let filter = filters(request, withActs: true, &arguments)
    return CompiledQuery(
      "statements beside sentences with the words",
      """
      SELECT \(claimColumns)
      FROM (SELECT DISTINCT c.id FROM (SELECT sentences_fts.rowid AS id FROM sentences_fts
          WHERE sentences_fts MATCH ? LIMIT 400) f
        CROSS JOIN sentences n ON n.id = f.id
        CROSS JOIN sentences s ON s.article_id = n.article_id AND s.ordinal BETWEEN n.ordinal - 1 AND n.ordinal + 2
        CROSS JOIN claims c ON c.sentence_id = s.id
        CROSS JOIN articles a ON a.id = c.article_id
        WHERE c.id > 0\(filter) LIMIT \(limit)) found
      JOIN claims c ON c.id = found.id
      \(claimJoins)
      ORDER BY a.text_sha256, s.ordinal, c.id
      """, arguments, then: "only those that have no words of their own are kept")
  }

  /// Statements in the sentences right behind one.
  static func claims(behind sentence: Int64, within distance: Int) -> CompiledQuery {
    CompiledQuery(
      "statements right behind it",
      """
      SELECT \(claimColumns)
      FROM (SELECT n.article_id, n.ordinal FROM sentences n WHERE n.id = ?) f
      CROSS JOIN sentences s ON s.article_id = f.article_id AND s.ordinal BETWEEN f.ordinal + 1 AND f.ordinal + ?
      CROSS JOIN claims c ON c.sentence_id = s.id
      JOIN articles a ON a.id = c.article_id
      LEFT JOIN entities e ON e.id = c.source_id
      LEFT JOIN organizations o ON o.id = c.source_id
      LEFT JOIN entities ad ON ad.id = c.addressee_id
      LEFT JOIN entities ta ON ta.id = c.target_id
      ORDER BY s.ordinal, c.id
      """, [.integer(sentence), .integer(Int64(distance))],
      then: "only those that give a reason are kept")
  }
}
