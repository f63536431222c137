/// What can be rebuilt from what is there. See `FileRepair` in Ingestion, which also reads articles anew.
extension KnowledgeBase {
  /// Copies the file beside itself, under a name of its own: `kb.sqlite.before-repair`. A file that is there is never
  /// written over.
  ///
  /// - Parameter occasion: what the copy is made before: a part of its name.
  /// - Returns: the path of the copy; `nil` if the knowledge base is in no file.
  /// - Throws: `cannotCreate`, `diskFull`, `inputOutput`.
  public func backUp(before occasion: String) throws(StoreError) -> String? {
    try Backup.make(of: path, before: occasion)?.path
  }

  /// Makes the indexes of all tables anew, by REINDEX.
  public func rebuildIndexes() throws(StoreError) { try connection.execute("REINDEX") }

  /// Takes the counts of all finished runs from their rows in `inputs`. Inside a transaction.
  public func recountRuns() throws(StoreError) {
    for run in try runs.all() where run.endedAt != nil { try runs.recount(run.id) }
  }

  /// Does away with references to rows that are not there. Inside a transaction.
  ///
  /// A run or an entity that rows still refer to is entered again, with what the rows tell of it. Else the reference
  /// becomes unknown (NULL) where it may be, and a row that means nothing without it is deleted with all that hangs
  /// on it.
  public func mendReferences() throws(StoreError) {
    try connection.execute(Self.lostParents)
    for table in FirstLook.tables {
      for reference in try references(of: table) {
        let orphans = """
          \(reference.column) IS NOT NULL AND NOT EXISTS
            (SELECT 1 FROM \(reference.parent) p WHERE p.id = \(table).\(reference.column))
          """
        try connection.run(
          reference.isRequired
            ? "DELETE FROM \(table) WHERE \(orphans)"
            : "UPDATE \(table) SET \(reference.column) = NULL WHERE \(orphans)")
      }
    }
  }

  private struct Reference {
    let column: String
    let parent: String
    let isRequired: Bool
  }

  /// The references of a table that consist of one column; the others are of entities, see `lostParents`.
  private func references(of table: String) throws(StoreError) -> [Reference] {
    try connection.rows(
      """
      SELECT k."from", k."table", c."notnull" OR c.pk > 0
      FROM pragma_foreign_key_list(?1) k JOIN pragma_table_info(?1) c ON c.name = k."from"
      WHERE k.id NOT IN (SELECT id FROM pragma_foreign_key_list(?1) WHERE seq > 0)
      ORDER BY k.id
      """, [table]
    ) { Reference(column: $0.text(0), parent: $0.text(1), isRequired: $0.int(2) != 0) }
  }

  private static let lostParents = """
    INSERT INTO runs (id, title, command, tool_version, extractor_version, started_at, ended_at)
      SELECT DISTINCT r.run_id, 'lost run ' || r.run_id, 'unknown', 'unknown', 'unknown', '', ''
      FROM (SELECT run_id FROM articles UNION SELECT run_id FROM inputs) r
      WHERE r.run_id NOT IN (SELECT id FROM runs);
    """
    + [
      ("people", "person"), ("ministries", "ministry"), ("organizations", "organization"),
      ("countries", "country"),
    ].map { table, kind in
      """

      INSERT INTO entities (id, kind, name)
        SELECT t.id, '\(kind)', t.name FROM \(table) t WHERE t.id NOT IN (SELECT id FROM entities);
      UPDATE \(table) SET name = (SELECT e.name FROM entities e WHERE e.id = \(table).id)
        WHERE name <> (SELECT e.name FROM entities e WHERE e.id = \(table).id);
      """
    }.joined()
}
