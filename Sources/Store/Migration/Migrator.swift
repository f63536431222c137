/// Brings a file up to date, one migration after the other.
///
/// Each is applied in one IMMEDIATE transaction with foreign keys off, checked by `foreign_key_check` before it is
/// committed, and recorded with its hash in the table `migrations`. The first one also marks the file as ours. It may
/// write to the schema table, for which DEFENSIVE is off while it runs.
public struct Migrator {
  private let connection: Connection
  private let migrations: [Migration]

  init(_ connection: Connection, migrations: [Migration] = Migration.all) {
    self.connection = connection
    self.migrations = migrations
  }

  /// The names of the migrations in the file, oldest first.
  public func appliedNames() throws(StoreError) -> [String] { try applied().map(\.name) }

  /// The migrations that the file still lacks, oldest first.
  ///
  /// - Throws: `changedMigration` if one that was applied has another hash now, `newerVersion` if the file has one
  ///   that this program does not know.
  public func pending() throws(StoreError) -> [Migration] {
    try pending(hashes: migrations.map(\.sha256))
  }

  /// - Parameter hashes: of all migrations.
  private func pending(hashes: [String]) throws(StoreError) -> [Migration] {
    let applied = try applied()
    guard applied.count <= migrations.count else {
      throw StoreError(
        .newerVersion,
        "\(connection.path) has the migration \(applied[migrations.count].name), which this kb "
          + "does not know. Use the newer kb.")
    }
    for ((migration, hash), record) in zip(zip(migrations, hashes), applied)
    where migration.name != record.name || hash != record.sha256 {
      throw StoreError(
        .changedMigration,
        "The migration \(record.name) in \(connection.path) differs from \(migration.name) in this "
          + "kb. The file was made by another build: use that one, or ingest into a new file.")
    }
    return Array(migrations.dropFirst(applied.count))
  }

  /// Applies what is pending. Several processes may do so at once: each migration is applied once.
  ///
  /// Before the first one is applied to a file in which work was done, a copy of the file is made beside it, named after
  /// that migration: `kb.sqlite.before-0003-what-it-does`.
  ///
  /// - Parameters:
  ///   - now: the time to record.
  ///   - onBackup: called with the path of that copy once it is made.
  /// - Returns: the names of those applied by this call.
  /// - Throws: what ``pending()`` throws, `brokenMigration`, or SQLite's error; the file then stands after the last
  ///   migration that went well.
  @discardableResult
  public func migrate(
    now: Timestamp = .now, onBackup: (String) -> Void = { _ in }
  ) throws(StoreError) -> [String] {
    // One of them is long, and all are asked for before each.
    let hashes = migrations.map(\.sha256)
    guard try !pending(hashes: hashes).isEmpty else { return [] }
    // Has no effect inside a transaction, so it stands around all of them.
    try connection.execute("PRAGMA foreign_keys = OFF")
    defer { try? connection.execute("PRAGMA foreign_keys = ON") }
    var names: [String] = []
    while let name = try applyNext(
      hashes, now: now, isFirst: names.isEmpty, onBackup: onBackup)
    { names.append(name) }
    return names
  }

  private func applyNext(
    _ hashes: [String], now: Timestamp, isFirst: Bool, onBackup: (String) -> Void
  ) throws(StoreError) -> String? {
    try connection.write { () throws(StoreError) in
      // Another process may have been first.
      guard let migration = try pending(hashes: hashes).first else { return nil }
      let number = try applied().count + 1
      // Here nobody else can write: the copy is what the migration begins with.
      if isFirst, try hasRuns() {
        let occasion = migration.name.split(separator: ".")[0]
        let backup = try Backup.make(of: connection.path, before: String(occasion))
        if let backup { onBackup(backup.path) }
      }
      if number == 1 {
        try connection.execute(
          """
          PRAGMA application_id = \(KnowledgeBase.applicationID);
          CREATE TABLE IF NOT EXISTS migrations (
            id INTEGER PRIMARY KEY,
            name TEXT NOT NULL UNIQUE,
            sha256 TEXT NOT NULL,
            applied_at TEXT NOT NULL
          );
          """)
      }
      try connection.executeMigration(migration.sql)
      try checkForeignKeys(after: migration)
      try connection.run(
        "INSERT INTO migrations (id, name, sha256, applied_at) VALUES (?, ?, ?, ?)",
        [number, migration.name, hashes[number - 1], now.text])
      try connection.execute("PRAGMA user_version = \(number)")
      return migration.name
    }
  }

  /// Whether anything was ever taken in. A file whose making was broken off holds nothing to keep.
  private func hasRuns() throws(StoreError) -> Bool {
    let table = "SELECT count(*) FROM sqlite_master WHERE type = 'table' AND name = 'runs'"
    guard try connection.count(table) > 0 else { return false }
    return try connection.count("SELECT count(*) FROM (SELECT 1 FROM runs LIMIT 1)") > 0
  }

  private func checkForeignKeys(after migration: Migration) throws(StoreError) {
    let table = try connection.first("PRAGMA foreign_key_check") { $0.text(0) }
    if let table {
      throw StoreError(
        .brokenMigration,
        "The migration \(migration.name) leaves rows of \(table) that refer to nothing. It was "
          + "undone.")
    }
  }

  private func applied() throws(StoreError) -> [(name: String, sha256: String)] {
    let isThere = try connection.count(
      "SELECT count(*) FROM sqlite_master WHERE type = 'table' AND name = 'migrations'")
    guard isThere > 0 else { return [] }
    return try connection.rows("SELECT name, sha256 FROM migrations ORDER BY id") {
      ($0.text(0), $0.text(1))
    }
  }
}
