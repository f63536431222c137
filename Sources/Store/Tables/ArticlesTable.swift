public import News

/// An article as it is stored.
public struct ArticleRecord: Sendable, Hashable {
  public var article: Article
  /// Of the UTF-8 bytes of the text, in hexadecimal; unique in the file.
  public var textSHA256: String
  /// The article whose text this one repeats in all but form.
  public var duplicateOf: Int64?
  /// The run that added it.
  public var runID: Int64

  /// - Parameter textSHA256: computed from the text if it is not given.
  public init(
    _ article: Article, textSHA256: String? = nil, duplicateOf: Int64? = nil, runID: Int64
  ) {
    self.article = article
    self.textSHA256 = textSHA256 ?? SHA256.hexDigest(of: article.text)
    self.duplicateOf = duplicateOf
    self.runID = runID
  }
}

extension ArticleRecord: TableRecord {
  static let sql = TableStatements(
    "articles", "title", "url", "publisher", "author", "published_on", "published_precision",
    "language", "dateline", "source", "mime_type", "text", "text_sha256", "duplicate_of", "run_id")

  var values: [any Bindable] {
    [
      article.title, article.url, article.publisher, article.author, article.published?.text,
      article.published?.precision, article.language, article.dateline, article.source,
      article.mimeType, article.text, textSHA256, duplicateOf, runID,
    ]
  }

  init(_ row: borrowing Row) throws(StoreError) {
    self.init(
      Article(
        title: row.text(1), url: row.optionalText(2), publisher: row.optionalText(3),
        author: row.optionalText(4), published: row.date(5), language: row.optionalText(7),
        dateline: row.optionalText(8), source: row.text(9), mimeType: row.text(10),
        text: row.text(11)),
      textSHA256: row.text(12), duplicateOf: row.optionalInt64(13), runID: row.int64(14))
  }
}

/// The table `articles`.
public struct ArticlesTable {
  private let connection: Connection

  init(_ connection: Connection) { self.connection = connection }

  public func insert(_ record: ArticleRecord) throws(StoreError) -> Int64 {
    try connection.insert(record)
  }

  public func find(_ id: Int64) throws(StoreError) -> Stored<ArticleRecord>? {
    try connection.find(id)
  }

  /// The article with exactly this text.
  public func find(textSHA256: String) throws(StoreError) -> Stored<ArticleRecord>? {
    try connection.selectFirst("WHERE text_sha256 = ?", [textSHA256])
  }

  /// The articles that came from this path or URL, oldest first.
  public func all(fromSource source: String) throws(StoreError) -> [Stored<ArticleRecord>] {
    try connection.select("WHERE source = ? ORDER BY id", [source])
  }

  /// The ids of all articles in order.
  public func ids() throws(StoreError) -> [Int64] {
    try connection.rows("SELECT id FROM articles ORDER BY id") { $0.int64(0) }
  }

  public func count() throws(StoreError) -> Int {
    try connection.count("SELECT count(*) FROM articles")
  }

  /// Replaces what is known of an article besides its text: title, URL, publisher, author, date, language, dateline,
  /// source and MIME type. The text and its hash stay.
  public func update(_ id: Int64, metadata article: Article) throws(StoreError) {
    try connection.run(
      """
      UPDATE articles SET title = ?, url = ?, publisher = ?, author = ?, published_on = ?,
        published_precision = ?, language = ?, dateline = ?, source = ?, mime_type = ?
      WHERE id = ?
      """,
      [
        article.title, article.url, article.publisher, article.author, article.published?.text,
        article.published?.precision, article.language, article.dateline, article.source,
        article.mimeType, id,
      ])
  }

  public func update(_ id: Int64, duplicateOf original: Int64?) throws(StoreError) {
    try connection.run("UPDATE articles SET duplicate_of = ? WHERE id = ?", [original, id])
  }

  /// Deletes an article with all that was read from it: first its rows in the full-text index, then, by foreign keys,
  /// its sentences, mentions, positions, claims, quotes, round events and round reports. Entities and rounds stay.
  public func delete(_ id: Int64) throws(StoreError) {
    try FullTextIndex(connection).delete(article: id)
    try connection.run(ArticleRecord.sql.delete, [id])
  }

  /// Deletes what was read from an article and keeps the article: for reading it anew.
  public func deleteFindings(_ id: Int64) throws(StoreError) {
    try FullTextIndex(connection).delete(article: id)
    try connection.run("DELETE FROM claims WHERE article_id = ?", [id])
    try connection.run("DELETE FROM quotes WHERE article_id = ?", [id])
    try connection.run("DELETE FROM round_events WHERE article_id = ?", [id])
    try connection.run("DELETE FROM round_reports WHERE article_id = ?", [id])
    try connection.run("DELETE FROM mentions WHERE article_id = ?", [id])
    try connection.run("DELETE FROM sentences WHERE article_id = ?", [id])
  }
}
