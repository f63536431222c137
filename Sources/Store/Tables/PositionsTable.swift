public import News

/// An office that somebody holds, held or will hold, as it is stored.
public struct PositionRecord: Sendable, Hashable {
  public var personID: Int64
  /// As written.
  public var title: String
  public var ministryID: Int64?
  public var organizationID: Int64?
  public var countryID: Int64?
  public var status: Position.Status
  /// The dates of the first and the last article that say so.
  public var firstSeen: NewsDate?
  public var lastSeen: NewsDate?
  /// The mention beside which the title stands.
  public var mentionID: Int64

  public init(
    personID: Int64, title: String, ministryID: Int64? = nil, organizationID: Int64? = nil,
    countryID: Int64? = nil, status: Position.Status = .current, firstSeen: NewsDate? = nil,
    lastSeen: NewsDate? = nil, mentionID: Int64
  ) {
    self.personID = personID
    self.title = title
    self.ministryID = ministryID
    self.organizationID = organizationID
    self.countryID = countryID
    self.status = status
    self.firstSeen = firstSeen
    self.lastSeen = lastSeen
    self.mentionID = mentionID
  }
}

extension PositionRecord: TableRecord {
  static let sql = TableStatements(
    "positions", "person_id", "title", "ministry_id", "organization_id", "country_id", "status",
    "first_seen_on", "last_seen_on", "mention_id")

  var values: [any Bindable] {
    [
      personID, title, ministryID, organizationID, countryID, status, firstSeen?.text,
      lastSeen?.text, mentionID,
    ]
  }

  init(_ row: borrowing Row) throws(StoreError) {
    self.init(
      personID: row.int64(1), title: row.text(2), ministryID: row.optionalInt64(3),
      organizationID: row.optionalInt64(4), countryID: row.optionalInt64(5),
      status: try row.word(6), firstSeen: row.date(7), lastSeen: row.date(8),
      mentionID: row.int64(9))
  }
}

/// The table `positions`.
public struct PositionsTable {
  private let connection: Connection

  init(_ connection: Connection) { self.connection = connection }

  public func insert(_ record: PositionRecord) throws(StoreError) -> Int64 {
    try connection.insert(record)
  }

  /// Enters positions in the order given, inside a transaction; cheaper than one by one.
  ///
  /// - Returns: their ids.
  /// - Throws: what the first one that is refused throws by itself.
  public func insert(_ records: [PositionRecord]) throws(StoreError) -> [Int64] {
    try connection.insert(records)
  }

  public func find(_ id: Int64) throws(StoreError) -> Stored<PositionRecord>? {
    try connection.find(id)
  }

  /// The position of the same person with the same title, bodies, country and status, whenever it was seen.
  public func find(like record: PositionRecord) throws(StoreError) -> Stored<PositionRecord>? {
    try connection.selectFirst(
      """
      WHERE person_id = ? AND title = ? AND ministry_id IS ? AND organization_id IS ?
        AND country_id IS ? AND status = ? ORDER BY id LIMIT 1
      """,
      [
        record.personID, record.title, record.ministryID, record.organizationID, record.countryID,
        record.status,
      ])
  }

  /// The positions of a person, oldest row first.
  public func all(ofPerson person: Int64) throws(StoreError) -> [Stored<PositionRecord>] {
    try connection.select("WHERE person_id = ? ORDER BY id", [person])
  }

  /// The positions that stand beside a mention in an article.
  public func all(ofArticle article: Int64) throws(StoreError) -> [Stored<PositionRecord>] {
    try connection.select(
      """
      WHERE mention_id IN (SELECT id FROM mentions WHERE article_id = ?) ORDER BY id
      """, [article])
  }

  public func update(_ id: Int64, to record: PositionRecord) throws(StoreError) {
    try connection.update(id, to: record)
  }

  public func delete(_ id: Int64) throws(StoreError) {
    try connection.run(PositionRecord.sql.delete, [id])
  }

  /// Gives the positions of one person to another.
  public func reassign(person: Int64, to other: Int64) throws(StoreError) {
    try connection.run(
      "UPDATE positions SET person_id = ?2 WHERE person_id = ?1", [person, other])
  }

  /// Lets the positions in one ministry be in another.
  public func reassign(ministry: Int64, to other: Int64) throws(StoreError) {
    try connection.run(
      "UPDATE positions SET ministry_id = ?2 WHERE ministry_id = ?1", [ministry, other])
  }

  /// Lets the positions in one organization be in another.
  public func reassign(organization: Int64, to other: Int64) throws(StoreError) {
    try connection.run(
      "UPDATE positions SET organization_id = ?2 WHERE organization_id = ?1",
      [organization, other])
  }
}
