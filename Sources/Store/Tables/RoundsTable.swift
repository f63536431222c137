public import News

/// A round of talks, a meeting, a call or an agreement, as it is stored.
public struct RoundRecord: Sendable, Hashable {
  public var processID: Int64?
  public var name: String
  public var kind: Round.Kind
  public var ordinal: Int?
  public var venue: String?
  public var countryID: Int64?
  public var started: NewsDate?
  public var ended: NewsDate?
  public var status: Round.Status
  public var outcome: String?
  public var previousRoundID: Int64?

  public init(
    processID: Int64? = nil, name: String, kind: Round.Kind, ordinal: Int? = nil,
    venue: String? = nil, countryID: Int64? = nil, started: NewsDate? = nil,
    ended: NewsDate? = nil, status: Round.Status = .unknown, outcome: String? = nil,
    previousRoundID: Int64? = nil
  ) {
    self.processID = processID
    self.name = name
    self.kind = kind
    self.ordinal = ordinal
    self.venue = venue
    self.countryID = countryID
    self.started = started
    self.ended = ended
    self.status = status
    self.outcome = outcome
    self.previousRoundID = previousRoundID
  }
}

extension RoundRecord: TableRecord {
  static let sql = TableStatements(
    "rounds", "process_id", "name", "kind", "ordinal", "venue", "country_id", "started_on",
    "started_precision", "ended_on", "ended_precision", "status", "outcome", "previous_round_id")

  var values: [any Bindable] {
    [
      processID, name, kind, ordinal, venue, countryID, started?.text, started?.precision,
      ended?.text, ended?.precision, status, outcome, previousRoundID,
    ]
  }

  init(_ row: borrowing Row) throws(StoreError) {
    self.init(
      processID: row.optionalInt64(1), name: row.text(2), kind: try row.word(3),
      ordinal: row.optionalInt(4), venue: row.optionalText(5), countryID: row.optionalInt64(6),
      started: row.date(7), ended: row.date(9), status: try row.word(11),
      outcome: row.optionalText(12), previousRoundID: row.optionalInt64(13))
  }
}

/// The table `rounds`.
public struct RoundsTable {
  private let connection: Connection

  init(_ connection: Connection) { self.connection = connection }

  public func insert(_ record: RoundRecord) throws(StoreError) -> Int64 {
    try connection.insert(record)
  }

  public func find(_ id: Int64) throws(StoreError) -> Stored<RoundRecord>? {
    try connection.find(id)
  }

  /// The rounds of a process by their start, those without a date last; `nil` finds those of no process.
  public func all(ofProcess process: Int64?) throws(StoreError) -> [Stored<RoundRecord>] {
    try connection.select(
      "WHERE process_id IS ? ORDER BY started_on IS NULL, started_on, id", [process])
  }

  /// The rounds that an article tells of, oldest row first.
  public func all(ofArticle article: Int64) throws(StoreError) -> [Stored<RoundRecord>] {
    try connection.select(
      "WHERE id IN (SELECT round_id FROM round_events WHERE article_id = ?) ORDER BY id", [article])
  }

  public func all() throws(StoreError) -> [Stored<RoundRecord>] {
    try connection.select("ORDER BY id")
  }

  public func update(_ id: Int64, to record: RoundRecord) throws(StoreError) {
    try connection.update(id, to: record)
  }

  /// Deletes a round with its participants and events; claims about it stay, without it.
  public func delete(_ id: Int64) throws(StoreError) {
    try connection.run(RoundRecord.sql.delete, [id])
  }
}
