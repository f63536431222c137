public import News

/// What one sentence says has become of a round.
public struct RoundEventRecord: Sendable, Hashable {
  public var roundID: Int64
  public var articleID: Int64
  public var sentenceID: Int64
  public var status: Round.Status
  public var on: NewsDate?

  public init(
    roundID: Int64, articleID: Int64, sentenceID: Int64, status: Round.Status, on: NewsDate? = nil
  ) {
    self.roundID = roundID
    self.articleID = articleID
    self.sentenceID = sentenceID
    self.status = status
    self.on = on
  }
}

extension RoundEventRecord: TableRecord {
  static let sql = TableStatements(
    "round_events", "round_id", "article_id", "sentence_id", "status", "on_date", "on_precision")

  var values: [any Bindable] {
    [roundID, articleID, sentenceID, status, on?.text, on?.precision]
  }

  init(_ row: borrowing Row) throws(StoreError) {
    self.init(
      roundID: row.int64(1), articleID: row.int64(2), sentenceID: row.int64(3),
      status: try row.word(4), on: row.date(5))
  }
}

/// The table `round_events`.
public struct RoundEventsTable {
  private let connection: Connection

  init(_ connection: Connection) { self.connection = connection }

  public func insert(_ record: RoundEventRecord) throws(StoreError) -> Int64 {
    try connection.insert(record)
  }

  /// The events of a round by date, those without one last.
  public func all(ofRound round: Int64) throws(StoreError) -> [Stored<RoundEventRecord>] {
    try connection.select(
      "WHERE round_id = ? ORDER BY on_date IS NULL, on_date, id", [round])
  }

  /// The events that an article tells of, oldest row first.
  public func all(ofArticle article: Int64) throws(StoreError) -> [Stored<RoundEventRecord>] {
    try connection.select("WHERE article_id = ? ORDER BY id", [article])
  }

  /// Gives the events of one round to another.
  ///
  /// - Parameter article: those of this article only; `nil` for all.
  public func reassign(
    round: Int64, to other: Int64, inArticle article: Int64? = nil
  ) throws(StoreError) {
    try connection.run(
      """
      UPDATE round_events SET round_id = ?2
      WHERE round_id = ?1 AND (?3 IS NULL OR article_id = ?3)
      """, [round, other, article])
  }
}
