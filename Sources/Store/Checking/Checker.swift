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
        + ledgerProblems()
    }
    if !problems.contains(where: { $0.table?.hasSuffix("_fts") == true }) {
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
    return lines.filter { $0 != "ok" }.map { line in
      Problem(
        table: nil, what: "SQLite finds: \(line).",
        remedy: "Restore a copy, or ingest the articles into a new file.")
    }
  }

  private func migrationProblems() throws(StoreError) -> [Problem] {
    do throws(StoreError) {
      _ = try Migrator(connection).pending()
      return []
    } catch  where error.code == .changedMigration || error.code == .newerVersion {
      return [
        Problem(
          table: "migrations", what: error.message, remedy: "Nothing in the file was changed.")
      ]
    }
  }

  /// `PRAGMA foreign_key_check`.
  private func referenceProblems() throws(StoreError) -> [Problem] {
    try connection.rows("PRAGMA foreign_key_check") { row in
      Problem(
        table: row.text(0), rowID: row.optionalInt64(1),
        what: "It refers to a row of \(row.text(2)) that is not there.",
        remedy: "Restore a copy, or ingest the articles into a new file.")
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
          table: index.name, rowID: id,
          what: "The row \(id) of \(index.table) is not in the full-text index.",
          remedy: Self.rebuilding(index.name))
      }
      let superfluous = try connection.rows(
        "SELECT id FROM \(index.name)_docsize EXCEPT SELECT id FROM \(index.table) LIMIT 1000"
      ) { $0.int64(0) }
      problems += superfluous.map { id in
        Problem(
          table: index.name, rowID: id,
          what: "The full-text index has a row \(id) that \(index.table) does not have.",
          remedy: Self.rebuilding(index.name))
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
        table: name, what: "The full-text index differs from the rows it indexes.",
        remedy: Self.rebuilding(name))
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
        table: "runs", rowID: row.int64(0),
        what: "Its counts differ from its rows in inputs.",
        remedy: "Ingest the same inputs again: what is there already is not added twice.")
    }
  }

  private static func rebuilding(_ name: String) -> String {
    "Rebuild the index: INSERT INTO \(name) (\(name)) VALUES ('rebuild')."
  }
}
