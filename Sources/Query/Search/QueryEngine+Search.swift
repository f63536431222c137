import News
import Store

extension QueryEngine {
  /// Finds the texts with some words: all of them, or if no text has all, most of them.
  ///
  /// - Parameters:
  ///   - words: whatever a person types: words, "phrases in quotation marks", beginnings*. Never an error.
  ///   - scope: sentences, what was claimed, or what was quoted.
  ///   - options: `limit`, `since` and `until`; for claims and quotes `country` and `speaker`, for claims `type` as well.
  /// - Returns: the texts, best first by bm25; none if no word of the search is in the file.
  /// - Throws: `badFilter`, or `store` if the file cannot be read.
  public func search(
    _ words: String, scope: SearchScope = .sentences, options: QueryOptions = QueryOptions()
  ) throws(QueryError) -> [SearchHit] {
    let terms = SearchWords(words).terms
    guard let all = MatchExpression.all(terms) else { return [] }
    let filters = try filters(options, Gazetteer(connection: connection))
    do {
      let hits = try hits(all, scope, filters, isPartial: false)
      guard hits.isEmpty, terms.count > 1, let either = MatchExpression.either(terms) else {
        return hits
      }
      return try self.hits(either, scope, filters, isPartial: true)
    } catch {
      throw QueryError(error)
    }
  }

  /// Finds texts by an expression in FTS5's own language (https://www.sqlite.org/fts5.html, part 3).
  ///
  /// - Throws: `badFullTextExpression` if FTS5 does not read it, `badFilter`, `store`.
  public func search(
    expression: String, scope: SearchScope = .sentences, options: QueryOptions = QueryOptions()
  ) throws(QueryError) -> [SearchHit] {
    let filters = try filters(options, Gazetteer(connection: connection))
    do {
      return try hits(expression, scope, filters, isPartial: false)
    } catch {
      guard error.kind == .programFault else { throw QueryError(error) }
      throw QueryError(
        .badFullTextExpression,
        "The full-text expression cannot be read: \(error.message)", underlying: error)
    }
  }

  private func hits(
    _ match: String, _ scope: SearchScope, _ filters: Filters, isPartial: Bool
  ) throws(StoreError) -> [SearchHit] {
    let query = SQLCompiler.search(match, scope, filters)
    return try connection.rows(query.sql, query.arguments) { row throws(StoreError) in
      let text = row.text(7)
      return SearchHit(
        scope: scope, id: row.int64(0), articleID: row.int64(1), title: row.text(2),
        publishedOn: row.optionalText(3), publisher: row.optionalText(4),
        speaker: row.optionalText(5), text: text,
        matches: Self.matches(in: text, marked: row.text(8)), startOffset: row.int(9),
        endOffset: row.int(10), score: -row.double(6), isPartial: isPartial)
    }
  }

  /// Where FTS5's highlight() has put its marks, as spans of the text without marks.
  ///
  /// Both texts are walked side by side, so that a mark that the text itself holds is not taken for one of highlight().
  static func matches(in text: String, marked: String) -> [Span] {
    var spans: [Span] = []
    var plain = text.unicodeScalars.makeIterator()
    var next = plain.next()
    var offset = 0
    var start: Int?
    for scalar in marked.unicodeScalars {
      if scalar == next {
        next = plain.next()
        offset += 1
      } else if scalar.value == 1 {
        start = offset
      } else if scalar.value == 2, let first = start {
        if offset > first { spans.append(Span(start: first, end: offset)) }
        start = nil
      }
    }
    return spans
  }
}

extension SQLCompiler {
  /// Rows of the scope that match, best first.
  static func search(_ match: String, _ scope: SearchScope, _ filters: Filters) -> CompiledQuery {
    var arguments: [Value] = [.text(match)]
    let table = "\(scope.rawValue)_fts"
    var filter = ""
    let speaker = scope == .claims ? "x.source_id" : "x.speaker_id"
    if scope != .sentences, let speakers = filters.speakers {
      filter += " AND +\(speaker) IN (\(ids(speakers, &arguments)))"
    }
    if scope == .claims, let act = filters.act {
      filter += " AND +x.speech_act = ?"
      arguments.append(.text(act.rawValue))
    }
    filter += dates("a.published_on", filters.since, filters.until, &arguments)
    arguments.append(.integer(Int64(max(0, filters.limit))))
    let (text, column, start, end): (String, Int, String, String) =
      switch scope {
      case .claims:
        (
          "x.content", 1,
          "(SELECT min(p.start_offset) FROM claim_spans p WHERE p.claim_id = x.id AND p.part = 'content')",
          "(SELECT max(p.end_offset) FROM claim_spans p WHERE p.claim_id = x.id AND p.part = 'content')"
        )
      case .sentences, .quotes: ("x.text", 0, "x.start_offset", "x.end_offset")
      }
    let name =
      scope == .sentences ? "NULL" : "(SELECT e.name FROM entities e WHERE e.id = \(speaker))"
    return CompiledQuery(
      "\(scope.rawValue) with the words",
      """
      SELECT x.id, x.article_id, a.title, a.published_on, a.publisher, \(name), \(table).rank, \(text),
        highlight(\(table), \(column), char(1), char(2)), \(start), \(end)
      FROM \(table) JOIN \(scope.rawValue) x ON x.id = \(table).rowid JOIN articles a ON a.id = x.article_id
      WHERE \(table) MATCH ?\(filter)
      ORDER BY \(table).rank, a.published_on DESC, a.text_sha256, 10, x.id LIMIT ?
      """, arguments)
  }
}
