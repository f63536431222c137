public import News

/// A sentence of an article.
public struct SentenceRecord: Sendable, Hashable {
  public var articleID: Int64
  /// From 1.
  public var ordinal: Int
  public var span: Span
  public var text: String

  public init(articleID: Int64, ordinal: Int, span: Span, text: String) {
    self.articleID = articleID
    self.ordinal = ordinal
    self.span = span
    self.text = text
  }

  /// "s12".
  public var name: String { "s\(ordinal)" }
}

extension SentenceRecord: TableRecord {
  static let sql = TableStatements(
    "sentences", "article_id", "ordinal", "name", "start_offset", "end_offset", "text")

  var values: [any Bindable] { [articleID, ordinal, name, span.start, span.end, text] }

  init(_ row: borrowing Row) throws(StoreError) {
    self.init(
      articleID: row.int64(1), ordinal: row.int(2), span: row.span(4), text: row.text(6))
  }
}

/// The table `sentences`.
public struct SentencesTable {
  private let connection: Connection

  init(_ connection: Connection) { self.connection = connection }

  public func insert(_ record: SentenceRecord) throws(StoreError) -> Int64 {
    try connection.insert(record)
  }

  /// Enters sentences in the order given, inside a transaction; cheaper than one by one.
  ///
  /// - Returns: their ids.
  /// - Throws: what the first one that is refused throws by itself.
  public func insert(_ records: [SentenceRecord]) throws(StoreError) -> [Int64] {
    try connection.insert(records)
  }

  public func find(_ id: Int64) throws(StoreError) -> Stored<SentenceRecord>? {
    try connection.find(id)
  }

  /// The sentences of an article in their order.
  public func all(ofArticle article: Int64) throws(StoreError) -> [Stored<SentenceRecord>] {
    try connection.select("WHERE article_id = ? ORDER BY ordinal", [article])
  }
}
