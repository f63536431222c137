public import News

/// Words inside quotation marks, as they are stored.
public struct QuoteRecord: Sendable, Hashable {
  public var articleID: Int64
  public var sentenceID: Int64
  public var claimID: Int64?
  public var speakerID: Int64?
  public var speakerText: String?
  /// Inside the marks.
  public var text: String
  public var span: Span
  public var form: Quote.Form
  /// 0 to 1.
  public var confidence: Double

  public init(
    articleID: Int64, sentenceID: Int64, claimID: Int64? = nil, speakerID: Int64? = nil,
    speakerText: String? = nil, text: String, span: Span, form: Quote.Form, confidence: Double
  ) {
    self.articleID = articleID
    self.sentenceID = sentenceID
    self.claimID = claimID
    self.speakerID = speakerID
    self.speakerText = speakerText
    self.text = text
    self.span = span
    self.form = form
    self.confidence = confidence
  }
}

extension QuoteRecord: TableRecord {
  static let sql = TableStatements(
    "quotes", "article_id", "sentence_id", "claim_id", "speaker_id", "speaker_text", "text",
    "start_offset", "end_offset", "form", "confidence")

  var values: [any Bindable] {
    [
      articleID, sentenceID, claimID, speakerID, speakerText, text, span.start, span.end, form,
      confidence,
    ]
  }

  init(_ row: borrowing Row) throws(StoreError) {
    self.init(
      articleID: row.int64(1), sentenceID: row.int64(2), claimID: row.optionalInt64(3),
      speakerID: row.optionalInt64(4), speakerText: row.optionalText(5), text: row.text(6),
      span: row.span(7), form: try row.word(9), confidence: row.double(10))
  }
}

/// The table `quotes`.
public struct QuotesTable {
  private let connection: Connection

  init(_ connection: Connection) { self.connection = connection }

  public func insert(_ record: QuoteRecord) throws(StoreError) -> Int64 {
    try connection.insert(record)
  }

  /// Enters quotes in the order given, inside a transaction; cheaper than one by one.
  ///
  /// - Returns: their ids.
  /// - Throws: what the first one that is refused throws by itself.
  public func insert(_ records: [QuoteRecord]) throws(StoreError) -> [Int64] {
    try connection.insert(records)
  }

  public func find(_ id: Int64) throws(StoreError) -> Stored<QuoteRecord>? {
    try connection.find(id)
  }

  /// The quotes of an article in the order of the text.
  public func all(ofArticle article: Int64) throws(StoreError) -> [Stored<QuoteRecord>] {
    try connection.select("WHERE article_id = ? ORDER BY start_offset, id", [article])
  }

  /// Lets one entity stand for another as speaker.
  ///
  /// - Parameter article: in this article only; `nil` for all.
  public func reassign(
    speaker: Int64, to other: Int64, inArticle article: Int64? = nil
  ) throws(StoreError) {
    try connection.run(
      """
      UPDATE quotes SET speaker_id = ?2
      WHERE speaker_id = ?1 AND (?3 IS NULL OR article_id = ?3)
      """, [speaker, other, article])
  }
}
