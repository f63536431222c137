import Store

/// Runs the queries of one question and remembers them for the explanation.
final class QuerySession {
  let connection: Connection
  let gazetteer: Gazetteer
  /// Whether only statements with all the words count: enough for drafts of questions, and quick.
  let isStrict: Bool
  private(set) var log: [CompiledQuery] = []
  private var counts: [CompiledQuery: Int] = [:]
  private var lists: [CompiledQuery: [Int64]] = [:]
  private var isFound: [CompiledQuery: Bool] = [:]
  private var holders: [String: Set<Int64>] = [:]
  private var sentences: [Int64: StemmedText] = [:]

  init(_ connection: Connection) {
    self.connection = connection
    isStrict = false
    gazetteer = Gazetteer(connection: connection)
  }

  /// A session for drafts of another one's question, with what that one has found.
  init(draftsFor other: QuerySession) {
    connection = other.connection
    isStrict = true
    gazetteer = other.gazetteer
    lists = other.lists
    isFound = other.isFound
    holders = other.holders
    sentences = other.sentences
  }

  func rows<T>(
    _ query: CompiledQuery, _ transform: (borrowing Row) throws(StoreError) -> T
  ) throws(StoreError) -> [T] {
    let found = try connection.rows(query.sql, query.arguments, transform)
    if counts[query] == nil { log.append(query) }
    counts[query] = found.count
    return found
  }

  /// The queries as SQL, each with the number of its rows and what the program then did with them.
  var explained: [String] { log.map { $0.inlined(rows: counts[$0]) } }

  func claims(_ query: CompiledQuery) throws(StoreError) -> [ClaimRow] {
    try rows(query) { row throws(StoreError) in ClaimRow(row) }
  }

  func sentences(_ query: CompiledQuery) throws(StoreError) -> [SentenceRow] {
    try rows(query) { row throws(StoreError) in SentenceRow(row) }
  }

  /// The ids of the texts that match, in their order; the same list is read once.
  func ids(matching match: String, in path: SQLCompiler.Path) throws(StoreError) -> [Int64] {
    let index = path.index
    let query = CompiledQuery(
      "\(path == .claims ? "statements" : "sentences") with a part of the words",
      "SELECT rowid FROM \(index) WHERE \(index) MATCH ? ORDER BY rowid", [.text(match)])
    if let known = lists[query] { return known }
    let ids = try rows(query) { row throws(StoreError) in row.int64(0) }
    lists[query] = ids
    return ids
  }

  /// Whether any text has all the parts; the same is asked once.
  ///
  /// Without their commonest part is asked first: rarer words often never meet, which is known at once, while the
  /// list of a common one is long to walk.
  func hasTexts(
    with parts: [PartialSearch.Part], in path: SQLCompiler.Path
  ) throws(StoreError) -> Bool {
    var expressions = parts.map(\.expression)
    let common = parts.indices.max { parts[$0].count < parts[$1].count }
    if parts.count > 1, let common {
      expressions.remove(at: common)
      guard try hasText(matching: expressions, in: path) else { return false }
      expressions.append(parts[common].expression)
    }
    return try hasText(matching: expressions, in: path)
  }

  private func hasText(
    matching expressions: [String], in path: SQLCompiler.Path
  ) throws(StoreError) -> Bool {
    guard let match = MatchExpression.all(expressions) else { return false }
    let query = CompiledQuery(
      "whether \(path == .claims ? "statements" : "sentences") have the words",
      "SELECT count(*) FROM (SELECT 1 FROM \(path.index) WHERE \(path.index) MATCH ? LIMIT 1)",
      [.text(match)])
    if let known = isFound[query] { return known }
    let found = try rows(query) { row throws(StoreError) in row.int(0) }.first == 1
    isFound[query] = found
    return found
  }

  /// Orders texts by how many words they have, by the sizes that the full-text index keeps.
  func shortestFirst(
    _ ids: [Int64], in path: SQLCompiler.Path
  ) throws(StoreError) -> [Int64] {
    try connection.rows(
      """
      SELECT d.id FROM json_each(?) j CROSS JOIN \(path.index)_docsize d ON d.id = j.value
      ORDER BY \(path.shortest), d.id
      """, [Self.array(ids)]
    ) { row throws(StoreError) in row.int64(0) }
  }

  /// The words of a statement's sentence, which may hold several statements and be found several times.
  func stemmed(_ row: ClaimRow) -> StemmedText {
    if let known = sentences[row.sentenceID] { return known }
    let text = StemmedText(row.sentence)
    sentences[row.sentenceID] = text
    return text
  }

  /// Ids as a JSON array: one value, however many they are.
  static func array(_ ids: [Int64]) -> String {
    "[" + ids.map(String.init).joined(separator: ",") + "]"
  }

  /// A matcher whose weights come from how common the topics are in the file.
  func matcher(_ topics: [TopicGroup], few: Int = 3) throws(StoreError) -> TopicMatcher {
    var numbers: [Int] = []
    for topic in topics {
      var count = try gazetteer.sentences(holding: topic.terms)
      if count == 0 { count = try gazetteer.sentences(holding: topic.synonyms) }
      numbers.append(count)
    }
    return TopicMatcher(
      topics, counts: numbers, sentences: try gazetteer.sentenceCount(),
      articles: try articles(topics), few: few)
  }

  /// The articles that have the topics that are names.
  private func articles(_ topics: [TopicGroup]) throws(StoreError) -> [String: Set<Int64>] {
    guard topics.count > 2 else { return [:] }
    var articles: [String: Set<Int64>] = [:]
    for topic in topics where topic.label.first?.isUppercase ?? false {
      if let known = holders[topic.label] {
        articles[topic.label] = known
        continue
      }
      guard let match = MatchExpression.any(topic.terms) else { continue }
      let ids = try connection.rows(
        """
        SELECT s.article_id FROM sentences_fts JOIN sentences s ON s.id = sentences_fts.rowid
        WHERE sentences_fts MATCH ? LIMIT 1000
        """, [match]
      ) { row throws(StoreError) in row.int64(0) }
      articles[topic.label] = Set(ids)
      holders[topic.label] = Set(ids)
    }
    return articles
  }
}
