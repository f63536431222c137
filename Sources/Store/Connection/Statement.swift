internal import CSQLite

/// A prepared statement. It is finalised when the last reference goes.
final class Statement {
  let handle: OpaquePointer
  let sql: String
  /// The database file, for messages.
  let path: String
  /// Whether it is lent out: the cache must not lend it again.
  var isInUse = false
  /// When the cache lent it last, by the cache's own count.
  var lastUse: UInt64 = 0
  private var arguments: [any Bindable] = []
  private var hasStepped = false

  /// Prepares the first statement of `sql`, by `sqlite3_prepare_v3`.
  ///
  /// - Throws: `misuse` if nothing, or a second statement, stands in `sql`.
  init(
    _ sql: String, on connection: OpaquePointer, path: String, isPersistent: Bool
  ) throws(StoreError) {
    var handle: OpaquePointer?
    var hasTail = false
    var text = sql
    let result = text.withUTF8 { bytes in
      let start = UnsafeRawPointer(bytes.baseAddress)?.assumingMemoryBound(to: CChar.self)
      var tail: UnsafePointer<CChar>?
      let flags = isPersistent ? UInt32(SQLITE_PREPARE_PERSISTENT) : 0
      let result = sqlite3_prepare_v3(
        connection, start, Int32(clamping: bytes.count), flags, &handle, &tail)
      if let start, let tail {
        hasTail = bytes[(tail - start)...].contains { $0 > 0x20 }
      }
      return ResultCode(rawValue: result)
    }
    guard result == .ok else {
      throw StoreError(result, on: connection, path: path, sql: sql)
    }
    guard let handle else {
      throw StoreError(.misuse, "An empty statement was given.", sql: sql)
    }
    self.handle = handle
    self.sql = sql
    self.path = path
    if hasTail {
      throw StoreError(.misuse, "Several statements were given where one is expected.", sql: sql)
    }
  }

  deinit { sqlite3_finalize(handle) }

  var columnCount: Int { Int(sqlite3_column_count(handle)) }

  func columnName(_ index: Int) -> String {
    sqlite3_column_name(handle, Int32(index)).map { String(cString: $0) } ?? ""
  }

  /// Whether it changes nothing in the file, by `sqlite3_stmt_readonly`.
  var isReadOnly: Bool { sqlite3_stmt_readonly(handle) != 0 }

  /// Gives the parameters their values, in order.
  ///
  /// - Throws: `misuse` unless there are as many values as parameters.
  func bind(_ values: [any Bindable]) throws(StoreError) {
    arguments = values
    try bind(rows: CollectionOfOne(values))
  }

  /// Gives the parameters their values, row by row.
  ///
  /// - Throws: `misuse` unless there are as many values as parameters.
  func bind(rows: some Sequence<[any Bindable]>) throws(StoreError) {
    let count = sqlite3_bind_parameter_count(handle)
    var index: Int32 = 0
    for values in rows {
      for value in values {
        index += 1
        guard index <= count else { continue }
        let result = ResultCode(rawValue: bind(value.databaseValue, at: index))
        guard result == .ok else { throw error(result) }
      }
    }
    guard index == count else {
      throw StoreError(
        .misuse, "A statement has \(count) parameters and was given \(index) values.", sql: sql)
    }
  }

  private func bind(_ value: Value, at index: Int32) -> Int32 {
    switch value {
    case .null: return sqlite3_bind_null(handle, index)
    case .integer(let number): return sqlite3_bind_int64(handle, index, number)
    case .real(let number): return sqlite3_bind_double(handle, index, number)
    case .text(var text):
      return text.withUTF8 { bytes in
        // A null pointer would bind NULL instead of an empty text.
        guard let start = bytes.baseAddress, !bytes.isEmpty else {
          return kb_sqlite3_bind_text(handle, index, "", 0)
        }
        return start.withMemoryRebound(to: CChar.self, capacity: bytes.count) {
          kb_sqlite3_bind_text(handle, index, $0, UInt64(bytes.count))
        }
      }
    case .blob(let bytes):
      guard !bytes.isEmpty else { return sqlite3_bind_zeroblob(handle, index, 0) }
      return bytes.withUnsafeBytes {
        kb_sqlite3_bind_blob(handle, index, $0.baseAddress, UInt64($0.count))
      }
    }
  }

  /// Goes to the next row, by `sqlite3_step`.
  ///
  /// The first step tries again while the file is busy in a way that SQLite's own waiting does not cure.
  ///
  /// - Returns: `false` when there are no more rows.
  func step(retryingWith retry: inout BusyRetry) throws(StoreError) -> Bool {
    while true {
      let result = ResultCode(rawValue: sqlite3_step(handle))
      switch result {
      case .row:
        hasStepped = true
        return true
      case .done:
        hasStepped = true
        return false
      case .busy where !hasStepped && retry.pause():
        sqlite3_reset(handle)
      default: throw error(result)
      }
    }
  }

  /// Makes it ready for the next use and lets go of its values and locks.
  func reset() {
    sqlite3_reset(handle)
    sqlite3_clear_bindings(handle)
    arguments = []
    hasStepped = false
  }

  private func error(_ code: ResultCode) -> StoreError {
    StoreError(
      code, on: sqlite3_db_handle(handle), path: path, sql: sql,
      arguments: arguments.map(\.databaseValue))
  }
}

// A statement belongs to its connection, which is opened without SQLite's mutexes.
@available(*, unavailable)
extension Statement: Sendable {}
