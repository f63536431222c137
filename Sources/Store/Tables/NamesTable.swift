public import News

/// The table `names`: every form that an entity is called by.
public struct NamesTable {
  private let connection: Connection

  init(_ connection: Connection) { self.connection = connection }

  /// Enters a form unless the entity has it already in that kind.
  ///
  /// - Returns: whether it was new.
  @discardableResult
  public func insertIfNew(_ name: Name, of entity: Int64) throws(StoreError) -> Bool {
    let changes = try connection.run(
      """
      INSERT INTO names (entity_id, name, kind) VALUES (?, ?, ?)
      ON CONFLICT (entity_id, name, kind) DO NOTHING
      """, [entity, name.text, name.kind])
    return changes.count > 0
  }

  /// The forms of an entity in the order of their entry.
  public func all(of entity: Int64) throws(StoreError) -> [Name] {
    try connection.rows("SELECT name, kind FROM names WHERE entity_id = ? ORDER BY id", [entity]) {
      row throws(StoreError) in Name(row.text(0), try row.word(1))
    }
  }

  /// The entities that go by exactly this form, each once.
  public func entities(calledBy form: String) throws(StoreError) -> [Int64] {
    try connection.rows(
      "SELECT DISTINCT entity_id FROM names WHERE name = ? ORDER BY entity_id", [form]
    ) { $0.int64(0) }
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
