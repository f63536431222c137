/// The knowledge base: one SQLite file with the public schema of the folder Migrations.
///
///     let kb = try KnowledgeBase.open("kb.sqlite", access: .create)
///     try kb.write {
///       let id = try kb.articles.insert(record)
///       …
///     }
///     try kb.close()
///
/// A file that is not ours, that a newer kb has made or that is damaged is refused before anything is written. For
/// one thread at a time; several processes may have the file open at once.
///
/// ## Topics
/// - Opening and closing: ``open(_:access:busyTimeout:now:)``, ``close()``
/// - Transactions: ``write(_:)``, ``read(_:)``, ``savepoint(_:)``
/// - Long work: ``beginWork()``, ``finishWork()``
/// - Tables: ``articles``, ``sentences``, ``claims`` and the others, ``fullText``
public final class KnowledgeBase {
  /// The application id in the file's header: "kbkb".
  public static let applicationID: UInt32 = 0x6B62_6B62

  /// The connection, for queries that no table type offers.
  public let connection: Connection

  init(_ connection: Connection) { self.connection = connection }

  deinit { handOver(patience: .zero) }

  /// The file as it was named on opening.
  public var path: String { connection.path }

  /// Closes the file, and leaves no write-ahead log behind if nobody else has it open.
  ///
  /// - Throws: `unfinalisedStatements`, naming them, if rows are still being read.
  public func close() throws(StoreError) {
    handOver(patience: .zero)
    try connection.close()
  }

  /// See ``Connection/write(_:)``.
  public func write<T>(_ body: () throws(StoreError) -> T) throws(StoreError) -> T {
    try connection.write(body)
  }

  /// See ``Connection/read(_:)``.
  public func read<T>(_ body: () throws(StoreError) -> T) throws(StoreError) -> T {
    try connection.read(body)
  }

  /// See ``Connection/savepoint(_:)``.
  public func savepoint<T>(_ body: () throws(StoreError) -> T) throws(StoreError) -> T {
    try connection.savepoint(body)
  }
}

// It holds a connection, which is for one thread at a time.
@available(*, unavailable)
extension KnowledgeBase: Sendable {}
