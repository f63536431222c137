internal import CSQLite

/// A connection to one SQLite file, for one thread at a time.
///
///     let connection = try Connection.open("kb.sqlite", access: .readWrite)
///     let titles = try connection.rows("SELECT title FROM articles") { $0.text(0) }
///     try connection.close()
///
/// Every connection is hardened: DEFENSIVE, no trusted schema, no triggers, foreign keys and cell sizes checked, no
/// memory mapping, tight limits. It knows nothing of the schema; `KnowledgeBase` does.
///
/// ## Topics
/// - Opening and closing: ``open(_:access:busyTimeout:)``, ``close()``
/// - Queries: ``run(_:_:)``, ``rows(_:_:_:)``, ``first(_:_:_:)``, ``forEach(_:_:_:)``, ``execute(_:)``
/// - Transactions: ``write(_:)``, ``read(_:)``, ``savepoint(_:)``
public final class Connection {
  /// What a connection may do with its file.
  public enum Access: Sendable, Hashable, CaseIterable {
    /// The file must exist; statements that would change it are refused.
    case readOnly
    /// The file must exist and be writable.
    case readWrite
    /// The file is created if it is missing.
    case create
  }

  /// How long a statement waits for another process to let go of the file.
  public static let defaultBusyTimeout = Duration.seconds(30)

  /// The file as it was named on opening.
  public let path: String
  public let access: Access
  let busyTimeout: Duration
  /// `nil` once closed.
  var handle: OpaquePointer?
  var cache = StatementCache()
  /// How many savepoints are open, for their names.
  var savepointDepth = 0

  private init(handle: OpaquePointer, path: String, access: Access, busyTimeout: Duration) {
    self.handle = handle
    self.path = path
    self.access = access
    self.busyTimeout = busyTimeout
  }

  /// Opens a file, by `sqlite3_open_v2` with extended result codes and without SQLite's mutexes.
  ///
  /// For reading, too, SQLite opens the file for writing where it may: only so can the last one out remove a
  /// write-ahead log. `PRAGMA query_only` then keeps statements from writing.
  ///
  /// - Parameters:
  ///   - path: a file, or ":memory:"; never read as a URI.
  ///   - access: what the connection may do.
  ///   - busyTimeout: how long statements wait for other processes.
  /// - Throws: `cannotOpen`, `cannotCreate`, `notWritable`, or what the first look at the file brings up.
  public static func open(
    _ path: String, access: Access, busyTimeout: Duration = defaultBusyTimeout
  ) throws(StoreError) -> Connection {
    let flags =
      access == .create ? SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE : SQLITE_OPEN_READWRITE
    return try open(path, name: path, flags: flags, access: access, busyTimeout: busyTimeout)
  }

  /// Opens a file that nobody can be writing to, without locks and without files beside it
  /// (https://www.sqlite.org/uri.html, "immutable").
  static func openImmutable(_ path: String) throws(StoreError) -> Connection {
    var name = "file:"
    for byte in path.utf8 {
      let isPlain =
        (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte)
        || (0x61...0x7A).contains(byte) || "/-_.".utf8.contains(byte)
      let hexadecimal = String(byte, radix: 16)
      name +=
        isPlain
        ? String(UnicodeScalar(byte)) : "%" + (byte < 16 ? "0" : "") + hexadecimal
    }
    return try open(
      path, name: name + "?immutable=1", flags: SQLITE_OPEN_READONLY | SQLITE_OPEN_URI,
      access: .readOnly, busyTimeout: defaultBusyTimeout)
  }

  private static func open(
    _ path: String, name: String, flags: Int32, access: Access, busyTimeout: Duration
  ) throws(StoreError) -> Connection {
    Library.prepare()
    var handle: OpaquePointer?
    let result = ResultCode(
      rawValue: sqlite3_open_v2(
        name, &handle, flags | SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE, nil))
    guard result == .ok, let handle else {
      let error = StoreError(result, on: handle, path: path)
      sqlite3_close_v2(handle)
      guard access == .create, error.code == .cannotOpen else { throw error }
      throw StoreError(
        .cannotCreate,
        "\(path) cannot be created. Check that its folder exists and may be written to.",
        resultCode: result)
    }
    let connection = Connection(
      handle: handle, path: path, access: access, busyTimeout: busyTimeout)
    try connection.configure()
    return connection
  }

  deinit {
    cache.removeAll()
    // Never fails: the handle lives on until its last statement goes.
    sqlite3_close_v2(handle)
  }

  /// Closes the connection, by `sqlite3_close`. Closing again does nothing.
  ///
  /// - Throws: `unfinalisedStatements`, naming them, if rows are still being read; the connection stays open.
  public func close() throws(StoreError) {
    guard let handle else { return }
    cache.removeAll()
    let result = ResultCode(rawValue: sqlite3_close(handle))
    guard result != .ok else {
      self.handle = nil
      return
    }
    var statements: [String] = []
    var next = sqlite3_next_stmt(handle, nil)
    while let statement = next {
      if let sql = sqlite3_sql(statement) { statements.append(String(cString: sql)) }
      next = sqlite3_next_stmt(handle, statement)
    }
    guard !statements.isEmpty else { throw StoreError(result, on: handle, path: path) }
    throw StoreError(
      .unfinalisedStatements,
      "\(path) cannot be closed while statements are being read: "
        + statements.joined(separator: "; ") + ".", resultCode: result)
  }

  /// The open handle.
  func opened() throws(StoreError) -> OpaquePointer {
    guard let handle else { throw StoreError(.closed, "\(path) was closed before this.") }
    return handle
  }

  /// Whether the file itself is open for reading only, by `sqlite3_db_readonly`: its permissions or its file system
  /// allow no more.
  var isFileReadOnly: Bool { handle.map { sqlite3_db_readonly($0, "main") == 1 } ?? true }

  /// Whether a transaction is open, by `sqlite3_get_autocommit`.
  public var isInTransaction: Bool { handle.map { sqlite3_get_autocommit($0) == 0 } ?? false }
}

// SQLite's own mutexes are off, and the statement cache has none: one thread at a time.
@available(*, unavailable)
extension Connection: Sendable {}
