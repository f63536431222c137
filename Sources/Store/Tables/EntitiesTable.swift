public import News

/// Whoever can speak, be spoken to or take part: the row that person, ministry, organization and country share.
public struct EntityRecord: Sendable, Hashable {
  public var kind: Entity.Kind
  public var name: String

  public init(kind: Entity.Kind, name: String) {
    self.kind = kind
    self.name = name
  }
}

extension EntityRecord: TableRecord {
  static let sql = TableStatements("entities", "kind", "name")

  var values: [any Bindable] { [kind, name] }

  init(_ row: borrowing Row) throws(StoreError) {
    self.init(kind: try row.word(1), name: row.text(2))
  }
}

/// The table `entities`. People, ministries and organizations are entered through their own tables, which call this one.
public struct EntitiesTable {
  private let connection: Connection

  init(_ connection: Connection) { self.connection = connection }

  public func insert(_ record: EntityRecord) throws(StoreError) -> Int64 {
    try connection.insert(record)
  }

  public func find(_ id: Int64) throws(StoreError) -> Stored<EntityRecord>? {
    try connection.find(id)
  }

  /// The entities of a kind that bear exactly this name, oldest first.
  public func all(
    _ kind: Entity.Kind, named name: String
  ) throws(StoreError) -> [Stored<EntityRecord>] {
    try connection.select("WHERE kind = ? AND name = ? ORDER BY id", [kind, name])
  }

  /// The ids of the same.
  func ids(_ kind: Entity.Kind, named name: String) throws(StoreError) -> [Int64] {
    try connection.rows(
      "SELECT id FROM entities WHERE kind = ? AND name = ? ORDER BY id", [kind, name]
    ) { $0.int64(0) }
  }

  /// Gives an entity another name, here and, by foreign key, in the table of its kind.
  public func rename(_ id: Int64, to name: String) throws(StoreError) {
    try connection.run("UPDATE entities SET name = ? WHERE id = ?", [name, id])
  }

  /// Deletes an entity with its row in the table of its kind and its names.
  ///
  /// - Throws: `constraintForeignKey` as long as anything else refers to it.
  public func delete(_ id: Int64) throws(StoreError) {
    try connection.run(EntityRecord.sql.delete, [id])
  }

  /// The people, ministries and organizations that no row refers to but their own names: what the deletion of an
  /// article may leave behind. Countries are always there and never among them.
  public func unreferenced() throws(StoreError) -> [Stored<EntityRecord>] {
    try connection.select(
      """
      WHERE kind <> 'country'
        AND NOT EXISTS (SELECT 1 FROM mentions m WHERE m.entity_id = entities.id)
        AND NOT EXISTS (SELECT 1 FROM positions o WHERE o.person_id = entities.id)
        AND NOT EXISTS (SELECT 1 FROM positions o WHERE o.ministry_id = entities.id)
        AND NOT EXISTS (SELECT 1 FROM positions o WHERE o.organization_id = entities.id)
        AND NOT EXISTS (SELECT 1 FROM organizations g WHERE g.parent_id = entities.id)
        AND NOT EXISTS (SELECT 1 FROM round_participants p WHERE p.entity_id = entities.id)
        AND NOT EXISTS (SELECT 1 FROM round_report_participants p WHERE p.entity_id = entities.id)
        AND NOT EXISTS (SELECT 1 FROM claims c WHERE c.source_id = entities.id)
        AND NOT EXISTS (SELECT 1 FROM claims c WHERE c.addressee_id = entities.id)
        AND NOT EXISTS (SELECT 1 FROM claims c WHERE c.target_id = entities.id)
        AND NOT EXISTS (SELECT 1 FROM quotes q WHERE q.speaker_id = entities.id)
      ORDER BY id
      """)
  }
}
