internal import CSQLite

/// The current row of a statement. It cannot be kept: it is valid only inside the closure it is given to.
///
/// Columns count from 0. Reading follows SQLite's conversions: NULL reads as 0 or "" where no optional is asked for,
/// text that is not UTF-8 is repaired, and a NUL inside a text survives.
public struct Row: ~Copyable {
  let statement: Statement

  init(_ statement: Statement) { self.statement = statement }

  public var columnCount: Int { statement.columnCount }

  /// The name of a column as the statement gives it.
  public func columnName(_ index: Int) -> String {
    statement.columnName(checked(index))
  }

  /// The index of the column `name`.
  ///
  /// - Throws: `misuse` if there is no such column.
  public func index(of name: String) throws(StoreError) -> Int {
    for index in 0..<columnCount where statement.columnName(index) == name { return index }
    let names = (0..<columnCount).map(statement.columnName).joined(separator: ", ")
    throw StoreError(
      .misuse, "There is no column \(name) among \(names).", sql: statement.sql)
  }

  public func isNull(_ index: Int) -> Bool {
    sqlite3_column_type(statement.handle, column(index)) == SQLITE_NULL
  }

  public func int64(_ index: Int) -> Int64 {
    sqlite3_column_int64(statement.handle, column(index))
  }

  public func int(_ index: Int) -> Int { Int(int64(index)) }

  public func bool(_ index: Int) -> Bool { int64(index) != 0 }

  public func double(_ index: Int) -> Double {
    sqlite3_column_double(statement.handle, column(index))
  }

  public func text(_ index: Int) -> String {
    withUTF8(index) { String(decoding: $0, as: UTF8.self) }
  }

  public func blob(_ index: Int) -> [UInt8] {
    let column = column(index)
    guard let start = sqlite3_column_blob(statement.handle, column) else { return [] }
    let count = Int(sqlite3_column_bytes(statement.handle, column))
    return [UInt8](UnsafeRawBufferPointer(start: start, count: count))
  }

  public func value(_ index: Int) -> Value {
    switch sqlite3_column_type(statement.handle, column(index)) {
    case SQLITE_INTEGER: .integer(int64(index))
    case SQLITE_FLOAT: .real(double(index))
    case SQLITE_TEXT: .text(text(index))
    case SQLITE_BLOB: .blob(blob(index))
    default: .null
    }
  }

  /// Reads a text in place. The bytes are UTF-8 as far as the file keeps its word, and valid inside `body` only.
  public func withUTF8<T>(_ index: Int, _ body: (UnsafeBufferPointer<UInt8>) -> T) -> T {
    let column = column(index)
    guard let start = sqlite3_column_text(statement.handle, column) else {
      return body(UnsafeBufferPointer(start: nil, count: 0))
    }
    // sqlite3_column_bytes must follow sqlite3_column_text: it counts what that has converted.
    let count = Int(sqlite3_column_bytes(statement.handle, column))
    return body(UnsafeBufferPointer(start: start, count: count))
  }

  private func column(_ index: Int) -> Int32 { Int32(checked(index)) }

  private func checked(_ index: Int) -> Int {
    precondition(index >= 0 && index < columnCount, "The row has no column \(index).")
    return index
  }
}

// A row is a look at a statement, which belongs to its connection.
@available(*, unavailable)
extension Row: Sendable {}
