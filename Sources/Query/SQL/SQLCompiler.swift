import News
import Store

/// Compiles requests to SQL over the public schema. Values are always bound; the full-text index or an index of the
/// table drives every query, so that no large table is read from end to end.
enum SQLCompiler {
  /// The columns that make a `ClaimRow`, in its order.
  static let claimColumns = """
    c.id, c.article_id, c.sentence_id, c.source_id, e.kind, e.name, c.source_text, c.cue_lemma, c.content,
    c.reporting, c.speech_act, c.polarity, c.condition, c.addressee_id, c.target_id, ad.name, ta.name,
    coalesce(c.said_on, a.published_on), c.said_on, a.title, a.published_on, a.publisher, s.text, c.confidence,
    (SELECT min(p.start_offset) FROM claim_spans p WHERE p.claim_id = c.id),
    (SELECT max(p.end_offset) FROM claim_spans p WHERE p.claim_id = c.id),
    s.start_offset, s.end_offset, a.text_sha256, a.duplicate_of, c.rule, o.classification
    """

  static let claimJoins = """
    JOIN sentences s ON s.id = c.sentence_id
    JOIN articles a ON a.id = c.article_id
    LEFT JOIN entities e ON e.id = c.source_id
    LEFT JOIN organizations o ON o.id = c.source_id
    LEFT JOIN entities ad ON ad.id = c.addressee_id
    LEFT JOIN entities ta ON ta.id = c.target_id
    """

  /// Which full-text index a query goes by.
  enum Path { case claims, sentences }

  /// Statements whose words match a full-text expression.
  ///
  /// - Parameter isRanked: whether the best by bm25 come, which looks at every text that has one of the words.
  static func claims(
    _ request: ClaimRequest, matching match: String, by path: Path, withActs: Bool = true,
    isRanked: Bool = true, limit: Int
  ) -> CompiledQuery {
    var arguments: [Value] = [.text(match)]
    let filter = filters(request, withActs: withActs, &arguments)
    let table = path == .claims ? "claims_fts" : "sentences_fts"
    let join = path == .claims ? "c.id = \(table).rowid" : "c.sentence_id = \(table).rowid"
    let articles =
      request.since == nil && request.until == nil
      ? "" : " JOIN articles a ON a.id = c.article_id"
    return CompiledQuery(
      path == .claims
        ? "statements with the words" : "statements in sentences with the words",
      """
      SELECT \(claimColumns)
      FROM (SELECT c.id, \(isRanked ? "\(table).rank" : "0") AS score FROM \(table)
        JOIN claims c ON \(join)\(articles)
        WHERE \(table) MATCH ?\(filter)\(isRanked ? " ORDER BY \(table).rank, c.id" : "") LIMIT \(limit)) found
      JOIN claims c ON c.id = found.id
      \(claimJoins)
      ORDER BY found.score, a.text_sha256, s.ordinal, c.id
      """, arguments)
  }

  /// Statements by their source and act alone.
  static func claims(_ request: ClaimRequest, limit: Int) -> CompiledQuery {
    var arguments: [Value] = []
    let filter = filters(request, withActs: true, &arguments, isDriven: false)
    return CompiledQuery(
      "statements by source and act",
      """
      SELECT \(claimColumns)
      FROM claims c
      \(claimJoins)
      WHERE \(filter.isEmpty ? "c.id > 0" : String(filter.dropFirst(5)))
      ORDER BY coalesce(c.said_on, a.published_on) DESC, a.text_sha256, s.ordinal, c.id LIMIT \(limit)
      """, arguments)
  }

  /// Sentences whose words match.
  static func sentences(
    matching match: String, since: String?, until: String?, isRanked: Bool = true, limit: Int
  ) -> CompiledQuery {
    var arguments: [Value] = [.text(match)]
    let filter = dates("a.published_on", since, until, &arguments)
    return CompiledQuery(
      "sentences with the words",
      """
      SELECT s.id, s.article_id, s.start_offset, s.end_offset, s.text, a.title, a.published_on, a.publisher,
        a.text_sha256, a.duplicate_of
      FROM sentences_fts JOIN sentences s ON s.id = sentences_fts.rowid JOIN articles a ON a.id = s.article_id
      WHERE sentences_fts MATCH ?\(filter)
      \(isRanked ? "ORDER BY sentences_fts.rank, a.text_sha256, s.ordinal " : "")LIMIT \(limit)
      """, arguments)
  }

  /// Whose statements; "the Syrian army" may be nobody that the file knows, and be called "the army" in an article
  /// about Syria. Such statements are looked for only when something else drives the query.
  private static func sources(
    _ source: SourceFilter, _ arguments: inout [Value], isDriven: Bool
  ) -> String {
    guard let noun = source.noun else {
      return " AND c.source_id IN (\(ids(source.all, &arguments)))"
    }
    var filter = " AND (c.source_id IN (\(ids(source.all, &arguments)))"
    if isDriven {
      filter += """
         OR c.source_id IS NULL AND EXISTS (SELECT 1 FROM mentions m WHERE m.article_id = c.article_id
        AND m.entity_id IN (\(ids(source.direct, &arguments))))
        """
    }
    arguments.append(.containing(noun))
    return filter + ") AND c.source_text LIKE ?"
  }

  /// What stands behind " AND ".
  static func filters(
    _ request: ClaimRequest, withActs: Bool, _ arguments: inout [Value], isDriven: Bool = true
  ) -> String {
    var filter = ""
    if let source = request.source { filter += sources(source, &arguments, isDriven: isDriven) }
    if !request.articles.isEmpty {
      filter += " AND \(isDriven ? "+" : "")c.article_id IN (\(ids(request.articles, &arguments)))"
    }
    if let speakers = request.speakers {
      // "+" keeps the planner from using two indexes for the same column.
      filter += " AND +c.source_id IN (\(ids(speakers, &arguments)))"
    }
    if withActs, !request.acts.isEmpty {
      let marks = Gazetteer.marks(request.acts.count)
      // With a source its index is the better one: it is far more selective.
      filter += " AND \(request.source == nil ? "" : "+")c.speech_act IN (\(marks))"
      arguments += request.acts.map { .text($0.rawValue) }
    }
    return filter
      + dates("coalesce(c.said_on, a.published_on)", request.since, request.until, &arguments)
  }

  /// Dates are compared as far as both are known: a statement of "2025-10" is inside "2025-10-05 or later".
  static func dates(
    _ column: String, _ since: String?, _ until: String?, _ arguments: inout [Value]
  ) -> String {
    var filter = ""
    if let since {
      filter += " AND \(column) >= substr(?, 1, length(\(column)))"
      arguments.append(.text(since))
    }
    if let until {
      filter += " AND substr(\(column), 1, length(?)) <= ?"
      arguments += [.text(until), .text(until)]
    }
    return filter
  }

  static func ids(_ ids: [Int64], _ arguments: inout [Value]) -> String {
    arguments += ids.map { .integer($0) }
    return Gazetteer.marks(ids.count)
  }
}
