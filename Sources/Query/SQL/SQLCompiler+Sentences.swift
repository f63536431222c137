import Store

extension SQLCompiler {
  private static let sentenceColumns = """
    s.id, s.article_id, s.start_offset, s.end_offset, s.text, a.title, a.published_on, a.publisher,
    a.text_sha256, a.duplicate_of
    """

  /// Sentences whose words match; if there are more than the limit, the shortest.
  static func sentences(
    matching match: String, since: String?, until: String?, limit: Int
  ) -> CompiledQuery {
    var arguments: [Value] = [.text(match)]
    let filter = dates("a.published_on", since, until, &arguments)
    let joins =
      filter.isEmpty
      ? ""
      : """
       CROSS JOIN sentences s ON s.id = sentences_fts.rowid
      CROSS JOIN articles a ON a.id = s.article_id
      """
    return CompiledQuery(
      "sentences with the words",
      """
      SELECT \(sentenceColumns)
      FROM (SELECT sentences_fts.rowid AS id FROM sentences_fts\(joins)
        CROSS JOIN sentences_fts_docsize d ON d.id = sentences_fts.rowid
        WHERE sentences_fts MATCH ?\(filter)
        ORDER BY \(Path.sentences.shortest), 1 LIMIT \(limit)) found
      JOIN sentences s ON s.id = found.id JOIN articles a ON a.id = s.article_id
      ORDER BY a.text_sha256, s.ordinal
      """, arguments, then: choosing)
  }

  /// Sentences of some articles whose words match, in their order.
  static func sentences(
    matching match: String, inArticles articles: [Int64], limit: Int
  ) -> CompiledQuery {
    CompiledQuery(
      "sentences with the words in the same articles",
      """
      SELECT \(sentenceColumns)
      FROM sentences_fts CROSS JOIN sentences s ON s.id = sentences_fts.rowid
      CROSS JOIN articles a ON a.id = s.article_id
      WHERE sentences_fts MATCH ? AND s.article_id IN (SELECT value FROM json_each(?))
      ORDER BY a.text_sha256, s.ordinal LIMIT \(limit)
      """, [.text(match), .text(QuerySession.array(articles))])
  }

  /// The first of some sentences, given as a JSON array of ids, that are of the time asked for.
  static func sentences(
    ids: String, since: String?, until: String?, limit: Int
  ) -> CompiledQuery {
    var arguments: [Value] = [.text(ids)]
    let filter = dates("a.published_on", since, until, &arguments)
    return CompiledQuery(
      "sentences with most of the words",
      """
      SELECT \(sentenceColumns)
      FROM json_each(?) j CROSS JOIN sentences s ON s.id = j.value
      CROSS JOIN articles a ON a.id = s.article_id
      WHERE s.id > 0\(filter) LIMIT \(limit)
      """, arguments, then: choosing)
  }
}
