public import News

/// What one article by itself says of a round.
public struct RoundReportRecord: Sendable, Hashable {
  public var roundID: Int64
  public var articleID: Int64
  public var name: String
  public var kind: Round.Kind
  public var ordinal: Int?
  public var isEarlier: Bool
  public var venue: String?
  public var countryID: Int64?
  public var started: NewsDate?
  public var ended: NewsDate?
  public var status: Round.Status
  public var outcome: String?

  /// - Parameter round: as the article reports it; its participants and events are rows of other tables.
  public init(_ round: Round, roundID: Int64, articleID: Int64, countryID: Int64?) {
    self.roundID = roundID
    self.articleID = articleID
    name = round.name
    kind = round.kind
    ordinal = round.ordinal
    isEarlier = round.isEarlier
    venue = round.venue
    self.countryID = countryID
    started = round.started
    ended = round.ended
    status = round.status
    outcome = round.outcome
  }
}

extension RoundReportRecord: TableRecord {
  static let sql = TableStatements(
    "round_reports", "round_id", "article_id", "name", "kind", "ordinal", "is_earlier", "venue",
    "country_id", "started_on", "started_precision", "ended_on", "ended_precision", "status",
    "outcome")

  var values: [any Bindable] {
    [
      roundID, articleID, name, kind, ordinal, isEarlier, venue, countryID, started?.text,
      started?.precision, ended?.text, ended?.precision, status, outcome,
    ]
  }

  init(_ row: borrowing Row) throws(StoreError) {
    var round = Round(
      name: row.text(3), kind: try row.word(4), ordinal: row.optionalInt(5),
      venue: row.optionalText(7), started: row.date(9), ended: row.date(11),
      status: try row.word(13), outcome: row.optionalText(14))
    round.isEarlier = row.bool(6)
    self.init(
      round, roundID: row.int64(1), articleID: row.int64(2), countryID: row.optionalInt64(8))
  }
}

/// The tables `round_reports` and `round_report_participants`.
public struct RoundReportsTable {
  private let connection: Connection

  init(_ connection: Connection) { self.connection = connection }

  public func insert(_ record: RoundReportRecord) throws(StoreError) -> Int64 {
    try connection.insert(record)
  }

  public func find(_ id: Int64) throws(StoreError) -> Stored<RoundReportRecord>? {
    try connection.find(id)
  }

  /// The reports that an article gives, in its order.
  public func all(ofArticle article: Int64) throws(StoreError) -> [Stored<RoundReportRecord>] {
    try connection.select("WHERE article_id = ? ORDER BY id", [article])
  }

  /// Says that a report means another round, for it and for the events and claims of its article.
  public func assign(_ report: Stored<RoundReportRecord>, to round: Int64) throws(StoreError) {
    guard report.roundID != round else { return }
    let moved: [any Bindable] = [round, report.roundID, report.articleID]
    try connection.run("UPDATE round_reports SET round_id = ? WHERE id = ?", [round, report.id])
    try connection.run(
      "UPDATE round_events SET round_id = ? WHERE round_id = ? AND article_id = ?", moved)
    try connection.run(
      "UPDATE claims SET round_id = ? WHERE round_id = ? AND article_id = ?", moved)
  }

  // MARK: Participants

  /// Enters who takes part as a report says; each role is kept once.
  public func insert(
    _ participants: [(entity: Int64, role: Round.Participant.Role)], of report: Int64
  ) throws(StoreError) {
    for participant in participants {
      try connection.run(
        """
        INSERT INTO round_report_participants (report_id, entity_id, role) VALUES (?, ?, ?)
        ON CONFLICT (report_id, entity_id, role) DO NOTHING
        """, [report, participant.entity, participant.role])
    }
  }

  public func participants(of report: Int64) throws(StoreError)
    -> [(entity: Int64, role: Round.Participant.Role)]
  {
    try connection.rows(
      """
      SELECT entity_id, role FROM round_report_participants WHERE report_id = ?
      ORDER BY entity_id, role
      """, [report]
    ) { row throws(StoreError) in (row.int64(0), try row.word(1)) }
  }

  /// Lets one entity take the part of another in what an article reports.
  public func reassign(_ entity: Int64, to other: Int64, inArticle article: Int64)
    throws(StoreError)
  {
    guard entity != other else { return }
    let reports = "report_id IN (SELECT id FROM round_reports WHERE article_id = ?)"
    try connection.run(
      """
      INSERT OR IGNORE INTO round_report_participants (report_id, entity_id, role)
      SELECT report_id, ?, role FROM round_report_participants WHERE entity_id = ? AND \(reports)
      """, [other, entity, article])
    try connection.run(
      "DELETE FROM round_report_participants WHERE entity_id = ? AND \(reports)",
      [entity, article])
  }
}
