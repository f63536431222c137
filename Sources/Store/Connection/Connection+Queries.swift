internal import CSQLite

/// What a statement that was run has changed.
public struct Changes: Sendable, Hashable {
  /// The rows inserted, updated or deleted by the statement itself, not by foreign keys (`sqlite3_changes64`).
  public let count: Int
  /// The id of the row inserted last on the connection (`sqlite3_last_insert_rowid`).
  public let lastInsertRowID: Int64
}

extension Connection {
  /// Runs one statement to its end and drops any rows.
  ///
  /// - Parameters:
  ///   - sql: one statement; it is prepared once and kept.
  ///   - arguments: the values of its parameters, in order.
  /// - Returns: what it has changed.
  @discardableResult
  public func run(
    _ sql: String, _ arguments: [any Bindable] = []
  ) throws(StoreError) -> Changes {
    try forEach(sql, arguments) { _ in }
    let handle = try opened()
    return Changes(
      count: Int(sqlite3_changes64(handle)), lastInsertRowID: sqlite3_last_insert_rowid(handle))
  }

  /// Calls `body` with each row in turn. Other statements may be run from inside, the same one included.
  public func forEach(
    _ sql: String, _ arguments: [any Bindable] = [],
    _ body: (borrowing Row) throws(StoreError) -> Void
  ) throws(StoreError) {
    let statement = try lend(sql)
    defer { takeBack(statement) }
    try statement.bind(arguments)
    var retry = BusyRetry(patience: patience)
    let row = Row(statement)
    while try statement.step(retryingWith: &retry) { try body(row) }
  }

  /// What `transform` makes of each row, in order.
  public func rows<T>(
    _ sql: String, _ arguments: [any Bindable] = [],
    _ transform: (borrowing Row) throws(StoreError) -> T
  ) throws(StoreError) -> [T] {
    var result: [T] = []
    try forEach(sql, arguments) { row throws(StoreError) in result.append(try transform(row)) }
    return result
  }

  /// What `transform` makes of the first row; `nil` if there is none.
  public func first<T>(
    _ sql: String, _ arguments: [any Bindable] = [],
    _ transform: (borrowing Row) throws(StoreError) -> T
  ) throws(StoreError) -> T? {
    let statement = try lend(sql)
    defer { takeBack(statement) }
    try statement.bind(arguments)
    var retry = BusyRetry(patience: patience)
    guard try statement.step(retryingWith: &retry) else { return nil }
    let row = Row(statement)
    return try transform(row)
  }

  /// The whole number in the first column of the first row; 0 if there is none.
  public func count(_ sql: String, _ arguments: [any Bindable] = []) throws(StoreError) -> Int {
    try first(sql, arguments) { $0.int(0) } ?? 0
  }

  /// Runs a script of statements without parameters, and forgets the prepared ones: it may change the schema.
  ///
  /// It stops at the first error; what went before stays done unless a transaction is around it.
  public func execute(_ script: String) throws(StoreError) {
    let handle = try opened()
    cache.removeAll()
    let result = script.withCString { start in
      Self.execute(start, byteCount: script.utf8.count, on: handle, path: path)
    }
    try result.get()
  }

  private static func execute(
    _ start: UnsafePointer<CChar>, byteCount: Int, on handle: OpaquePointer, path: String
  ) -> Result<Void, StoreError> {
    var position = start
    let end = start + byteCount
    while position < end {
      var statement: OpaquePointer?
      var tail: UnsafePointer<CChar>?
      // The count takes in the closing zero: otherwise SQLite copies the rest of the script each time.
      let count = Int32(clamping: end - position + 1)
      var result = sqlite3_prepare_v3(handle, position, count, 0, &statement, &tail)
      while result == SQLITE_OK || result == SQLITE_ROW, statement != nil {
        result = sqlite3_step(statement)
      }
      let code = ResultCode(rawValue: result)
      guard code == .ok || code == .done else {
        let sql = statement.flatMap { sqlite3_sql($0) }.map { String(cString: $0) }
        let error = StoreError(code, on: handle, path: path, sql: sql)
        sqlite3_finalize(statement)
        return .failure(error)
      }
      sqlite3_finalize(statement)
      guard let tail, tail > position else { break }
      position = tail
    }
    return .success(())
  }

  /// How long to try again where SQLite does not wait. Inside a transaction only its end can cure that.
  var patience: Duration { isInTransaction ? .zero : busyTimeout }

  /// Runs one statement with a patience of its own.
  ///
  /// - Returns: the first column of its first row; `nil` if there is no row.
  @discardableResult
  func answer(_ sql: String, patience: Duration) throws(StoreError) -> String? {
    let statement = try lend(sql)
    defer { takeBack(statement) }
    var retry = BusyRetry(patience: patience)
    guard try statement.step(retryingWith: &retry) else { return nil }
    let row = Row(statement)
    return row.text(0)
  }

  /// A statement for `sql`, from the cache if it is free there, to be taken back after use.
  func lend(_ sql: String) throws(StoreError) -> Statement {
    let handle = try opened()
    if let statement = cache.take(sql) { return statement }
    // A second one for the same SQL, while the first is being read, lives for this use only.
    let isKept = !cache.contains(sql)
    let statement = try Statement(sql, on: handle, path: path, isPersistent: isKept)
    if isKept { cache.add(statement) }
    return statement
  }

  func takeBack(_ statement: Statement) {
    statement.reset()
    statement.isInUse = false
  }
}
