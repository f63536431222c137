internal import CSQLite

extension Connection {
  /// Hardens the connection before it reads anything, after https://www.sqlite.org/security.html: what comes from
  /// elsewhere is data and must not be able to run.
  func configure() throws(StoreError) {
    let handle = try opened()
    let switches: [(Int32, Int32)] = [
      (SQLITE_DBCONFIG_DEFENSIVE, 1),
      (SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0),
      (SQLITE_DBCONFIG_ENABLE_TRIGGER, 0),
      (SQLITE_DBCONFIG_ENABLE_FKEY, 1),
      (SQLITE_DBCONFIG_DQS_DDL, 0),
      (SQLITE_DBCONFIG_DQS_DML, 0),
    ]
    for (option, isOn) in switches {
      let result = ResultCode(rawValue: kb_sqlite3_db_config(handle, option, isOn))
      guard result == .ok else { throw StoreError(result, on: handle, path: path) }
    }
    let limits: [(Int32, Int32)] = [
      (SQLITE_LIMIT_LENGTH, 256 << 20),
      (SQLITE_LIMIT_SQL_LENGTH, 4 << 20),
      (SQLITE_LIMIT_COLUMN, 200),
      (SQLITE_LIMIT_EXPR_DEPTH, 200),
      (SQLITE_LIMIT_COMPOUND_SELECT, 50),
      (SQLITE_LIMIT_ATTACHED, 0),
      (SQLITE_LIMIT_LIKE_PATTERN_LENGTH, 1000),
      (SQLITE_LIMIT_TRIGGER_DEPTH, 10),
      (SQLITE_LIMIT_WORKER_THREADS, 0),
    ]
    for (limit, value) in limits { sqlite3_limit(handle, limit, value) }
    setBusyTimeout(busyTimeout)
    try execute(
      """
      PRAGMA cell_size_check = ON;
      PRAGMA mmap_size = 0;
      PRAGMA temp_store = MEMORY;
      PRAGMA cache_size = -16384;
      """)
    if access == .readOnly {
      // Questions read here and there in a large file, the same pages again and again.
      try execute("PRAGMA cache_size = -65536; PRAGMA query_only = ON")
    }
  }

  /// Runs a script that may write to the schema table if it asks for that by `PRAGMA writable_schema`.
  ///
  /// For migrations alone, whose text the program carries: all other statements run with SQLITE_DBCONFIG_DEFENSIVE.
  func executeMigration(_ script: String) throws(StoreError) {
    let handle = try opened()
    _ = kb_sqlite3_db_config(handle, SQLITE_DBCONFIG_DEFENSIVE, 0)
    defer {
      _ = kb_sqlite3_db_config(handle, SQLITE_DBCONFIG_DEFENSIVE, 1)
      // A script that was broken off may have left it on.
      try? execute("PRAGMA writable_schema = OFF")
    }
    try execute(script)
  }

  /// Sets how long SQLite's own busy handler waits, by `sqlite3_busy_timeout`.
  func setBusyTimeout(_ timeout: Duration) {
    guard let handle else { return }
    let (seconds, attoseconds) = timeout.components
    let milliseconds = seconds * 1000 + attoseconds / 1_000_000_000_000_000
    sqlite3_busy_timeout(handle, Int32(clamping: milliseconds))
  }

  /// Whether closing as the last one moves the write-ahead log into the file (SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE).
  func setCheckpointOnClose(_ isOn: Bool) {
    guard let handle else { return }
    _ = kb_sqlite3_db_config(handle, SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, isOn ? 0 : 1)
  }
}
