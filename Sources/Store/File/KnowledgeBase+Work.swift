extension KnowledgeBase {
  /// Prepares for many transactions: a write-ahead log, so that readers go on reading.
  ///
  /// A commit survives the end of the process at once; that of the machine as soon as the log is moved into the file
  /// (`synchronous = NORMAL`). Where there can be no log, or another process will not let go in time, work goes on
  /// with the journal as it is.
  public func beginWork() throws(StoreError) {
    guard setJournalMode("wal", patience: .seconds(2)) else { return }
    // Pages that many transactions change are moved once for several of them.
    try connection.execute("PRAGMA synchronous = NORMAL; PRAGMA wal_autocheckpoint = 4000")
  }

  /// Moves the log into the file and takes it out of use, so that one file can be handed over.
  ///
  /// If another process has the file open, the last one out does it; that is no error.
  public func finishWork() throws(StoreError) {
    handOver(patience: .milliseconds(250))
    try connection.execute("PRAGMA synchronous = FULL")
  }

  /// Goes back to a journal that is there only during a transaction, if the file has a log and nobody else is in it.
  ///
  /// - Parameter patience: how long to wait for others to leave.
  func handOver(patience: Duration) {
    guard !connection.isInTransaction, !connection.isFileReadOnly, journalMode == "wal" else {
      return
    }
    let isReader = connection.access == .readOnly
    if isReader { try? connection.execute("PRAGMA query_only = OFF") }
    connection.setBusyTimeout(.zero)
    _ = try? answer("PRAGMA wal_checkpoint(TRUNCATE)")
    setJournalMode("delete", patience: patience)
    connection.setBusyTimeout(connection.busyTimeout)
    if isReader { try? connection.execute("PRAGMA query_only = ON") }
  }

  /// A number that changes whenever another connection has written to the file (`PRAGMA data_version`).
  ///
  /// Asked inside a transaction it holds until its end.
  public func versionOfOthers() throws(StoreError) -> Int {
    try connection.count("PRAGMA data_version")
  }

  /// How the file keeps what a rollback needs: "delete" at rest, "wal" during work.
  public var journalMode: String? {
    (try? answer("PRAGMA journal_mode")) ?? nil
  }

  /// - Returns: whether the mode is now the one asked for.
  @discardableResult
  private func setJournalMode(_ mode: String, patience: Duration) -> Bool {
    // SQLite's busy handler does not wait for this change: the retry does.
    var retry = BusyRetry(patience: patience)
    repeat {
      if let now = try? answer("PRAGMA journal_mode = \(mode)"), now == mode { return true }
    } while retry.pause()
    return false
  }

  /// A pragma's answer, without waiting for others.
  private func answer(_ pragma: String) throws(StoreError) -> String? {
    try connection.answer(pragma, patience: .zero)
  }
}
