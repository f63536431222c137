extension KnowledgeBase {
  /// Looks the whole file over: its structure, its references, its full-text index, its spans against the texts they
  /// count, and its ledger.
  ///
  /// Everything is read in one transaction and article by article, so memory stays flat. Nothing is changed.
  ///
  /// - Returns: the problems, none if the file is well.
  public func check() throws(StoreError) -> [Problem] {
    try Checker(connection).check()
  }
}

/// The examination behind ``KnowledgeBase/check()``.
struct Checker {
  let connection: Connection

  init(_ connection: Connection) { self.connection = connection }

  func check() throws(StoreError) -> [Problem] {
    let structure = try structureProblems()
    // A damaged file can answer anything else with errors or nonsense.
    guard structure.isEmpty else { return structure }
    var problems = try connection.read { () throws(StoreError) in
      try migrationProblems() + referenceProblems() + fullTextRowProblems() + spanProblems()
        + ledgerProblems() + entityProblems()
    }
    if !problems.contains(where: { $0.kind == .fullText }) {
      problems += try fullTextWordProblems()
    }
    return problems
  }

  /// `PRAGMA integrity_check`.
  private func structureProblems() throws(StoreError) -> [Problem] {
    let lines: [String]
    do throws(StoreError) {
      lines = try connection.rows("PRAGMA integrity_check") { $0.text(0) }
    } catch  where error.code == .damaged {
      lines = ["result code \(error.resultCode ?? .corrupt)"]
    }
    // Newer SQLite looks into the full-text index, too; that has a check of its own here.
    return lines.filter { $0 != "ok" && !$0.contains("inverted index for FTS") }.map { line in
      Problem(Self.isOfIndex(line) ? .index : .structure, what: "SQLite finds: \(line).")
    }
  }

  /// Whether a line of `integrity_check` is about what an index holds: then the rows are well.
  private static func isOfIndex(_ line: String) -> Bool {
    line.hasPrefix("wrong # of entries in index ") || line.hasPrefix("non-unique entry in index ")
      || line.hasPrefix("row ") && line.contains(" missing from index ")
  }

  private func migrationProblems() throws(StoreError) -> [Problem] {
    do throws(StoreError) {
      _ = try Migrator(connection).pending()
      return []
    } catch  where error.code == .changedMigration || error.code == .newerVersion {
      return [
        Problem(.migration, table: "migrations", what: error.message)
      ]
    }
  }

  /// `PRAGMA foreign_key_check`.
  private func referenceProblems() throws(StoreError) -> [Problem] {
    try connection.rows("PRAGMA foreign_key_check") { row throws(StoreError) in
      let table = row.text(0)
      let id = row.optionalInt64(1)
      return Problem(
        .reference, table: table, rowID: id,
        articleID: try id.flatMap { (id) throws(StoreError) in try article(of: id, in: table) },
        what: "It refers to a row of \(row.text(2)) that is not there.")
    }
  }

  /// The article that a row was read from, if both are there.
  private func article(of id: Int64, in table: String) throws(StoreError) -> Int64? {
    let owner: String
    switch table {
    case "sentences", "mentions", "claims", "quotes", "round_events", "round_reports":
      owner = "SELECT article_id FROM \(table) WHERE id = ?"
    case "positions":
      owner = """
        SELECT m.article_id FROM positions p JOIN mentions m ON m.id = p.mention_id WHERE p.id = ?
        """
    default: return nil
    }
    return try connection.first("SELECT id FROM articles WHERE id = (\(owner))", [id]) {
      $0.int64(0)
    }
  }

  /// Whether every row of the tables is indexed and nothing else is: readable on a read-only file, too. The first
  /// thousand are named.
  private func fullTextRowProblems() throws(StoreError) -> [Problem] {
    var problems: [Problem] = []
    for index in FullTextIndex.Index.all {
      let missing = try connection.rows(
        "SELECT id FROM \(index.table) EXCEPT SELECT id FROM \(index.name)_docsize LIMIT 1000"
      ) { $0.int64(0) }
      problems += missing.map { id in
        Problem(
          .fullText, table: index.name, rowID: id,
          what: "The row \(id) of \(index.table) is not in the full-text index.")
      }
      let superfluous = try connection.rows(
        "SELECT id FROM \(index.name)_docsize EXCEPT SELECT id FROM \(index.table) LIMIT 1000"
      ) { $0.int64(0) }
      problems += superfluous.map { id in
        Problem(
          .fullText, table: index.name, rowID: id,
          what: "The full-text index has a row \(id) that \(index.table) does not have.")
      }
    }
    return problems
  }

  /// FTS5's own check of words against rows. It is an INSERT that writes nothing, so it needs a file that may be
  /// written to, and is rolled back.
  private func fullTextWordProblems() throws(StoreError) -> [Problem] {
    guard !connection.isFileReadOnly else { return [] }
    let isReader = connection.access == .readOnly
    if isReader { try connection.execute("PRAGMA query_only = OFF") }
    defer {
      if isReader { try? connection.execute("PRAGMA query_only = ON") }
    }
    let damaged = try connection.write { () throws(StoreError) in
      try FullTextIndex(connection).integrityCheck()
    }
    return damaged.map { name in
      Problem(
        .fullText, table: name, what: "The full-text index differs from the rows it indexes.")
    }
  }

  /// Whether each finished run counts the rows that it has in the ledger.
  private func ledgerProblems() throws(StoreError) -> [Problem] {
    try connection.rows(
      """
      SELECT r.id FROM runs r
      WHERE r.ended_at IS NOT NULL AND (
        r.inputs <> (SELECT count(*) FROM inputs i WHERE i.run_id = r.id)
        OR r.inputs <> r.added + r.updated + r.unchanged + r.skipped + r.failed
        OR EXISTS (
          SELECT 1 FROM (
            SELECT 'added' AS state, r.added AS total UNION ALL SELECT 'updated', r.updated
            UNION ALL SELECT 'duplicate', r.unchanged UNION ALL SELECT 'skipped', r.skipped
            UNION ALL SELECT 'failed', r.failed) c
          WHERE c.total <>
            (SELECT count(*) FROM inputs i WHERE i.run_id = r.id AND i.state = c.state)))
      ORDER BY r.id
      """
    ) { row in
      Problem(
        .ledger, table: "runs", rowID: row.int64(0),
        what: "Its counts differ from its rows in inputs.")
    }
  }

  /// Whether each entity has its row in the table of its kind.
  private func entityProblems() throws(StoreError) -> [Problem] {
    try connection.rows(
      """
      SELECT e.id, e.kind FROM entities e
      WHERE NOT EXISTS (SELECT 1 FROM people t WHERE t.id = e.id AND e.kind = 'person')
        AND NOT EXISTS (SELECT 1 FROM ministries t WHERE t.id = e.id AND e.kind = 'ministry')
        AND NOT EXISTS (SELECT 1 FROM organizations t WHERE t.id = e.id AND e.kind = 'organization')
        AND NOT EXISTS (SELECT 1 FROM countries t WHERE t.id = e.id AND e.kind = 'country')
      ORDER BY e.id
      """
    ) { row in
      Problem(
        .entity, table: "entities", rowID: row.int64(0),
        what: "It is a \(row.text(1)) without a row in the table of its kind.")
    }
  }
}
