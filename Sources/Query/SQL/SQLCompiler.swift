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
  enum Path {
    case claims, sentences

    var index: String { self == .claims ? "claims_fts" : "sentences_fts" }
    /// The column of `claims` that holds the ids of the index.
    var column: String { self == .claims ? "id" : "sentence_id" }
    var purpose: String {
      self == .claims ? "statements with the words" : "statements in sentences with the words"
    }
    /// Orders by the number of words, which the index keeps as a variable-length integer for each column; of a
    /// statement the title's comes first.
    var shortest: String {
      self == .claims ? "length(d.sz), substr(d.sz, 2)" : "length(d.sz), d.sz"
    }
  }

  /// Statements whose words match a full-text expression; if there are more than the limit, those of the shortest
  /// texts, which are the most about the words.
  ///
  /// SQLite's bm25 would read all the places of every word of the expression for that, many times over.
  ///
  /// - Parameter isWide: whether very many texts match. Then the ids of the source's statements are gathered from
  ///   its index, so that `claims` itself is not read for each text.
  static func claims(
    _ request: ClaimRequest, matching match: String, by path: Path, withActs: Bool = true,
    isWide: Bool = false, limit: Int
  ) -> CompiledQuery {
    var arguments: [Value] = [.text(match)]
    let index = path.index
    let key = path == .claims ? "\(index).rowid" : "c.id"
    var joins = path == .claims ? "" : " CROSS JOIN claims c ON c.sentence_id = \(index).rowid"
    var filter = ""
    if isWide, request.source?.noun == nil, request.since == nil, request.until == nil {
      filter = idFilters(request, key: key, withActs: withActs, &arguments)
    } else {
      filter = filters(request, withActs: withActs, &arguments)
      if path == .claims, !filter.isEmpty { joins = " CROSS JOIN claims c ON c.id = \(key)" }
      if request.since != nil || request.until != nil {
        joins += " JOIN articles a ON a.id = c.article_id"
      }
    }
    return CompiledQuery(
      path.purpose,
      """
      SELECT \(claimColumns)
      FROM (SELECT \(key) AS id FROM \(index)\(joins)
        CROSS JOIN \(index)_docsize d ON d.id = \(index).rowid
        WHERE \(index) MATCH ?\(filter) ORDER BY \(path.shortest), 1 LIMIT \(limit)) found
      JOIN claims c ON c.id = found.id
      \(claimJoins)
      ORDER BY a.text_sha256, s.ordinal, c.id
      """, arguments, then: ranking)
  }

  /// What becomes of statements that were found.
  static let ranking =
    "ranked by worth: those that lack a topic or are of another act are dropped, those that say the same are one answer"

  /// What becomes of sentences that were found.
  static let choosing =
    "ranked by worth: those that lack a topic are dropped, reprints are one answer, and a name asked for is taken from them"

  /// Filters by ids of statements, each from an index alone.
  private static func idFilters(
    _ request: ClaimRequest, key: String, withActs: Bool, _ arguments: inout [Value]
  ) -> String {
    var lists: [(column: String, values: [Value])] = []
    if let source = request.source {
      lists.append(("source_id", source.all.map { .integer($0) }))
    }
    if let speakers = request.speakers {
      lists.append(("source_id", speakers.map { .integer($0) }))
    }
    if !request.articles.isEmpty {
      lists.append(("article_id", request.articles.map { .integer($0) }))
    }
    if withActs, !request.acts.isEmpty {
      lists.append(("speech_act", request.acts.map { .text($0.rawValue) }))
    }
    var filter = ""
    for (column, values) in lists {
      arguments += values
      // "+" keeps the full-text index from being asked once for each id.
      filter +=
        " AND +\(key) IN (SELECT id FROM claims WHERE \(column) IN "
        + "(\(Gazetteer.marks(values.count))))"
    }
    return filter
  }

  /// Which of some texts' statements pass the filters, in the order of the texts; no more than the limit.
  ///
  /// - Parameter texts: ids of statements or of sentences, as the path says, as a JSON array.
  static func passing(
    _ request: ClaimRequest, texts: String, by path: Path, withActs: Bool, limit: Int
  ) -> CompiledQuery {
    var arguments: [Value] = [.text(texts)]
    let filter = filters(request, withActs: withActs, &arguments)
    return CompiledQuery(
      "which of them pass",
      """
      SELECT c.id FROM json_each(?) j CROSS JOIN claims c ON c.\(path.column) = j.value
      CROSS JOIN articles a ON a.id = c.article_id
      WHERE c.id > 0\(filter) LIMIT \(limit)
      """, arguments)
  }

  /// Statements by their ids, a JSON array.
  static func claims(ids: String, by path: Path) -> CompiledQuery {
    CompiledQuery(
      path.purpose,
      """
      SELECT \(claimColumns)
      FROM claims c
      \(claimJoins)
      WHERE c.id IN (SELECT value FROM json_each(?))
      ORDER BY a.text_sha256, s.ordinal, c.id
      """, [.text(ids)], then: ranking)
  }

  /// Statements by their source and act alone; if there are more than the limit, the latest.
  static func claims(_ request: ClaimRequest, limit: Int) -> CompiledQuery {
    var arguments: [Value] = []
    let filter = filters(request, withActs: true, &arguments, isDriven: false)
    return CompiledQuery(
      "statements by source and act",
      """
      SELECT \(claimColumns)
      FROM (SELECT c.id FROM claims c JOIN articles a ON a.id = c.article_id
        WHERE \(filter.isEmpty ? "c.id > 0" : String(filter.dropFirst(5)))
        ORDER BY coalesce(c.said_on, a.published_on) DESC, c.content, c.id LIMIT \(limit)) found
      JOIN claims c ON c.id = found.id
      \(claimJoins)
      ORDER BY coalesce(c.said_on, a.published_on) DESC, a.text_sha256, s.ordinal, c.id
      """, arguments, then: ranking)
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
