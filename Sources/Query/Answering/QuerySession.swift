import Store

/// Runs the queries of one question and remembers them for the explanation.
final class QuerySession {
  let connection: Connection
  let gazetteer: Gazetteer
  /// Whether only statements with all the words count: enough for drafts of questions, and quick.
  let isStrict: Bool
  private(set) var log: [CompiledQuery] = []
  private var counts: [String: Int] = [:]
  private var sentenceCount: Int?

  init(_ connection: Connection, isStrict: Bool = false) {
    self.connection = connection
    self.isStrict = isStrict
    gazetteer = Gazetteer(connection: connection)
  }

  func rows<T>(
    _ query: CompiledQuery, _ transform: (borrowing Row) throws(StoreError) -> T
  ) throws(StoreError) -> [T] {
    if !log.contains(query) { log.append(query) }
    return try connection.rows(query.sql, query.arguments, transform)
  }

  func claims(_ query: CompiledQuery) throws(StoreError) -> [ClaimRow] {
    try rows(query) { row throws(StoreError) in ClaimRow(row) }
  }

  func sentences(_ query: CompiledQuery) throws(StoreError) -> [SentenceRow] {
    try rows(query) { row throws(StoreError) in SentenceRow(row) }
  }

  /// A matcher whose weights come from how common the topics are in the file.
  func matcher(_ topics: [TopicGroup]) throws(StoreError) -> TopicMatcher {
    var numbers: [Int] = []
    for topic in topics {
      if let known = counts[topic.label] {
        numbers.append(known)
        continue
      }
      var count = try gazetteer.sentences(holding: topic.terms)
      if count == 0 { count = try gazetteer.sentences(holding: topic.synonyms) }
      counts[topic.label] = count
      numbers.append(count)
    }
    let all: Int
    if let sentenceCount {
      all = sentenceCount
    } else {
      all = try gazetteer.sentenceCount()
      sentenceCount = all
    }
    return TopicMatcher(topics, counts: numbers, sentences: all, articles: try articles(topics))
  }

  /// The articles that have the topics that are names.
  private func articles(_ topics: [TopicGroup]) throws(StoreError) -> [String: Set<Int64>] {
    guard topics.count > 2 else { return [:] }
    var articles: [String: Set<Int64>] = [:]
    for topic in topics where topic.label.first?.isUppercase ?? false {
      guard let match = MatchExpression.any(topic.terms) else { continue }
      let ids = try connection.rows(
        """
        SELECT s.article_id FROM sentences_fts JOIN sentences s ON s.id = sentences_fts.rowid
        WHERE sentences_fts MATCH ? LIMIT 1000
        """, [match]
      ) { row throws(StoreError) in row.int64(0) }
      articles[topic.label] = Set(ids)
    }
    return articles
  }
}
