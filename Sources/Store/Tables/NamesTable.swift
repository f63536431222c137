public import News

/// A form that an entity is called by.
public struct NameRecord: Sendable, Hashable {
  public var entityID: Int64
  public var name: Name

  public init(_ name: Name, of entity: Int64) {
    entityID = entity
    self.name = name
  }
}

extension NameRecord: InsertableRow {
  static let insertion = InsertStatement(
    into: "names", ["entity_id", "name", "kind"],
    suffix: " ON CONFLICT (entity_id, name, kind) DO NOTHING")

  var values: [any Bindable] { [entityID, name.text, name.kind] }
}

/// The table `names`: every form that an entity is called by.
public struct NamesTable {
  private let connection: Connection

  init(_ connection: Connection) { self.connection = connection }

  /// Enters a form unless the entity has it already in that kind.
  ///
  /// - Returns: whether it was new.
  @discardableResult
  public func insertIfNew(_ name: Name, of entity: Int64) throws(StoreError) -> Bool {
    let record = NameRecord(name, of: entity)
    let isNew = try !contains(record)
    if isNew { try connection.insertRow(record) }
    return isNew
  }

  /// Enters in the order given those forms that their entities do not have yet in that kind; inside a transaction.
  public func insertIfNew(_ records: [NameRecord]) throws(StoreError) {
    var new: [NameRecord] = []
    for record in records where try !contains(record) { new.append(record) }
    try connection.insertRows(new)
  }

  /// Asks first, because most forms are known, and an INSERT that does nothing costs ten times as much.
  private func contains(_ record: NameRecord) throws(StoreError) -> Bool {
    try connection.first(
      "SELECT 1 FROM names WHERE entity_id = ? AND name = ? AND kind = ?", record.values
    ) { _ in true } ?? false
  }

  /// The forms of an entity in the order of their entry.
  public func all(of entity: Int64) throws(StoreError) -> [Name] {
    try connection.rows("SELECT name, kind FROM names WHERE entity_id = ? ORDER BY id", [entity]) {
      row throws(StoreError) in Name(row.text(0), try row.word(1))
    }
  }

  /// The entities that go by exactly this form, each once, oldest first.
  public func entities(calledBy form: String) throws(StoreError) -> [Int64] {
    Set(
      try connection.rows("SELECT entity_id FROM names WHERE name = ?", [form]) { $0.int64(0) }
    ).sorted()
  }

  public func delete(_ name: Name, of entity: Int64) throws(StoreError) {
    try connection.run(
      "DELETE FROM names WHERE entity_id = ? AND name = ? AND kind = ?",
      [entity, name.text, name.kind])
  }

  /// Gives all forms of one entity to another, which keeps one of each.
  public func reassign(_ entity: Int64, to other: Int64) throws(StoreError) {
    try connection.run(
      "UPDATE OR IGNORE names SET entity_id = ?2 WHERE entity_id = ?1", [entity, other])
    if entity != other {
      try connection.run("DELETE FROM names WHERE entity_id = ?", [entity])
    }
  }
}
