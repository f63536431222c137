extension Connection {
  /// Runs `body` in a transaction that may write: all of it is kept, or nothing.
  ///
  /// It begins IMMEDIATE, because one that begins as a reader and then writes can meet a busy file that no waiting
  /// cures. It commits when `body` returns and rolls back when it throws; the error of `body` is the one thrown, even
  /// if the rollback fails, too. Waits for other writers up to the busy timeout.
  public func write<T>(_ body: () throws(StoreError) -> T) throws(StoreError) -> T {
    try transaction("BEGIN IMMEDIATE", body)
  }

  /// Runs `body` in a transaction in which all reads see the same state of the file.
  public func read<T>(_ body: () throws(StoreError) -> T) throws(StoreError) -> T {
    try transaction("BEGIN DEFERRED", body)
  }

  /// Runs `body` so that its changes alone are undone when it throws. Inside a transaction; may be nested.
  public func savepoint<T>(_ body: () throws(StoreError) -> T) throws(StoreError) -> T {
    guard isInTransaction else {
      throw StoreError(.misuse, "A savepoint was asked for outside a transaction.")
    }
    savepointDepth += 1
    let name = "savepoint_\(savepointDepth)"
    defer { savepointDepth -= 1 }
    try run("SAVEPOINT \(name)")
    do throws(StoreError) {
      let result = try body()
      try run("RELEASE \(name)")
      return result
    } catch {
      // SQLite may have ended the whole transaction by itself: then there is nothing to undo.
      if isInTransaction {
        _ = try? run("ROLLBACK TO \(name)")
        _ = try? run("RELEASE \(name)")
      }
      throw error
    }
  }

  private func transaction<T>(
    _ begin: String, _ body: () throws(StoreError) -> T
  ) throws(StoreError) -> T {
    guard !isInTransaction else {
      throw StoreError(
        .misuse, "A transaction was begun inside another one. Use a savepoint for a part of it.")
    }
    try run(begin)
    do throws(StoreError) {
      let result = try body()
      try commit()
      return result
    } catch {
      // On a full disk and some I/O errors SQLite has rolled back by itself.
      if isInTransaction { _ = try? run("ROLLBACK") }
      throw error
    }
  }

  /// Readers can keep a commit waiting; it may be tried again as long as the transaction stands.
  private func commit() throws(StoreError) { try answer("COMMIT", patience: busyTimeout) }
}
