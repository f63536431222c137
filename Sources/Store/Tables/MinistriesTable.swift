public import News

/// A ministry as it is stored.
public struct MinistryRecord: Sendable, Hashable {
  public var name: String
  public var portfolio: Portfolio
  public var countryID: Int64?
  /// Whether only a minister's title was printed so far.
  public var inferred: Bool

  public init(name: String, portfolio: Portfolio, countryID: Int64? = nil, inferred: Bool = false) {
    self.name = name
    self.portfolio = portfolio
    self.countryID = countryID
    self.inferred = inferred
  }
}

extension MinistryRecord: TableRecord {
  static let sql = TableStatements("ministries", "name", "portfolio", "country_id", "inferred")

  var values: [any Bindable] { [name, portfolio, countryID, inferred] }

  init(_ row: borrowing Row) throws(StoreError) {
    self.init(
      name: row.text(1), portfolio: try row.word(2), countryID: row.optionalInt64(3),
      inferred: row.bool(4))
  }
}

/// The table `ministries`.
public struct MinistriesTable {
  private let connection: Connection

  init(_ connection: Connection) { self.connection = connection }

  /// Enters a ministry and its entity.
  public func insert(_ record: MinistryRecord) throws(StoreError) -> Int64 {
    let id = try EntitiesTable(connection).insert(
      EntityRecord(kind: .ministry, name: record.name))
    try connection.run(
      """
      INSERT INTO ministries (id, name, portfolio, country_id, inferred) VALUES (?, ?, ?, ?, ?)
      """, [id] + record.values)
    return id
  }

  public func find(_ id: Int64) throws(StoreError) -> Stored<MinistryRecord>? {
    try connection.find(id)
  }

  /// The ministries with this portfolio in this country, oldest first; `nil` finds those whose country is unknown.
  public func all(
    _ portfolio: Portfolio, countryID: Int64?
  ) throws(StoreError) -> [Stored<MinistryRecord>] {
    try connection.select(
      "WHERE portfolio = ? AND country_id IS ? ORDER BY id", [portfolio, countryID])
  }

  public func all() throws(StoreError) -> [Stored<MinistryRecord>] {
    try connection.select("ORDER BY id")
  }

  /// Replaces all that is known of a ministry; its entity is renamed with it.
  public func update(_ id: Int64, to record: MinistryRecord) throws(StoreError) {
    try EntitiesTable(connection).rename(id, to: record.name)
    try connection.update(id, to: record)
  }
}
