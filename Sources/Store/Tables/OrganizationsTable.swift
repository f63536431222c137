public import News

/// An organization as it is stored.
public struct OrganizationRecord: Sendable, Hashable {
  public var name: String
  public var classification: Organization.Classification
  public var countryID: Int64?
  /// The organization it is a part of.
  public var parentID: Int64?

  public init(
    name: String, classification: Organization.Classification, countryID: Int64? = nil,
    parentID: Int64? = nil
  ) {
    self.name = name
    self.classification = classification
    self.countryID = countryID
    self.parentID = parentID
  }
}

extension OrganizationRecord: TableRecord {
  static let sql = TableStatements(
    "organizations", "name", "classification", "country_id", "parent_id")

  var values: [any Bindable] { [name, classification, countryID, parentID] }

  init(_ row: borrowing Row) throws(StoreError) {
    self.init(
      name: row.text(1), classification: try row.word(2), countryID: row.optionalInt64(3),
      parentID: row.optionalInt64(4))
  }
}

/// The table `organizations`.
public struct OrganizationsTable {
  private let connection: Connection

  init(_ connection: Connection) { self.connection = connection }

  /// Enters an organization and its entity.
  public func insert(_ record: OrganizationRecord) throws(StoreError) -> Int64 {
    let id = try EntitiesTable(connection).insert(
      EntityRecord(kind: .organization, name: record.name))
    try connection.run(
      """
      INSERT INTO organizations (id, name, classification, country_id, parent_id)
      VALUES (?, ?, ?, ?, ?)
      """, [id] + record.values)
    return id
  }

  public func find(_ id: Int64) throws(StoreError) -> Stored<OrganizationRecord>? {
    try connection.find(id)
  }

  /// The organizations that bear exactly this name, oldest first.
  public func all(named name: String) throws(StoreError) -> [Stored<OrganizationRecord>] {
    try connection.find(try EntitiesTable(connection).ids(.organization, named: name))
  }

  public func all() throws(StoreError) -> [Stored<OrganizationRecord>] {
    try connection.select("ORDER BY id")
  }

  /// Replaces all that is known of an organization; its entity is renamed with it.
  public func update(_ id: Int64, to record: OrganizationRecord) throws(StoreError) {
    try EntitiesTable(connection).rename(id, to: record.name)
    try connection.update(id, to: record)
  }
}
