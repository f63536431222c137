import News

/// A person as they are stored.
public struct PersonRecord: Sendable, Hashable {
  /// The fullest known.
  public var name: String
  public var givenName: String?
  public var familyName: String?
  public var honorific: String?
  /// The country they speak for.
  public var countryID: Int64?

  public init(
    name: String, givenName: String? = nil, familyName: String? = nil, honorific: String? = nil,
    countryID: Int64? = nil
  ) {
    self.name = name
    self.givenName = givenName
    self.familyName = familyName
    self.honorific = honorific
    self.countryID = countryID
  }
}

extension PersonRecord: TableRecord {
  static let sql = TableStatements(
    "people", "name", "given_name", "family_name", "honorific", "country_id")

  var values: [any Bindable] { [name, givenName, familyName, honorific, countryID] }

  init(_ row: borrowing Row) throws(StoreError) {
    self.init(
      name: row.text(1), givenName: row.optionalText(2), familyName: row.optionalText(3),
      honorific: row.optionalText(4), countryID: row.optionalInt64(5))
  }
}

/// The table `people`.
public struct PeopleTable {
  private let connection: Connection

  init(_ connection: Connection) { self.connection = connection }

  /// Enters a person and their entity.
  public func insert(_ record: PersonRecord) throws(StoreError) -> Int64 {
    let id = try EntitiesTable(connection).insert(EntityRecord(kind: .person, name: record.name))
    try connection.run(
      """
      INSERT INTO people (id, name, given_name, family_name, honorific, country_id)
      VALUES (?, ?, ?, ?, ?, ?)
      """, [id] + record.values)
    return id
  }

  public func find(_ id: Int64) throws(StoreError) -> Stored<PersonRecord>? {
    try connection.find(id)
  }

  /// The people with exactly this family name, oldest first.
  public func all(familyName: String) throws(StoreError) -> [Stored<PersonRecord>] {
    try connection.select("WHERE family_name = ? ORDER BY id", [familyName])
  }

  /// The people with this form among their names, oldest first.
  public func all(calledBy form: String) throws(StoreError) -> [Stored<PersonRecord>] {
    try connection.find(try NamesTable(connection).entities(calledBy: form))
  }

  /// The people whose own name is exactly this one, oldest first.
  public func all(named name: String) throws(StoreError) -> [Stored<PersonRecord>] {
    try connection.find(try EntitiesTable(connection).ids(.person, named: name))
  }

  public func all() throws(StoreError) -> [Stored<PersonRecord>] {
    try connection.select("ORDER BY id")
  }

  /// Replaces all that is known of a person; their entity is renamed with them.
  public func update(_ id: Int64, to record: PersonRecord) throws(StoreError) {
    try EntitiesTable(connection).rename(id, to: record.name)
    try connection.update(id, to: record)
  }
}
