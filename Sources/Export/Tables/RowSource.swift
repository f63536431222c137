public import Store

/// A question to the database whose rows are to be written.
public struct RowSource: Sendable, Hashable {
  /// One SELECT.
  public let sql: String
  /// The values of its parameters, in order.
  public let arguments: [Value]

  public init(_ sql: String, _ arguments: [Value] = []) {
    self.sql = sql
    self.arguments = arguments
  }
}

extension Connection {
  /// Writes all rows of a source, from the column names to the writer's end, and holds one row at a time.
  ///
  /// - Returns: the number of rows.
  /// - Throws: the database's error as `store`, or the output's.
  @discardableResult
  public func write(
    _ source: RowSource, to writer: inout any RowWriter
  ) throws(ExportError) -> Int {
    try writer.begin(columns(of: source))
    var count = 0
    try forEachRow(source) { row throws(ExportError) in
      try writer.write(row.values)
      count += 1
    }
    try writer.end()
    return count
  }

  /// The names of a source's columns, there even if it has no rows.
  func columns(of source: RowSource) throws(ExportError) -> [String] {
    do throws(StoreError) {
      return try columnNames(source.sql)
    } catch {
      throw ExportError(error)
    }
  }

  /// `forEach` for a body that writes. The first failed write ends the reading.
  func forEachRow(
    _ source: RowSource, _ body: (borrowing Row) throws(ExportError) -> Void
  ) throws(ExportError) {
    var failure: ExportError?
    do throws(StoreError) {
      try forEach(source.sql, source.arguments) { row throws(StoreError) in
        do throws(ExportError) {
          try body(row)
        } catch {
          failure = error
          throw StoreError(.misuse, "The reading was ended by a failed write.")
        }
      }
    } catch {
      throw failure ?? ExportError(error)
    }
  }
}

extension Row {
  /// All cells.
  var values: [Value] { (0..<columnCount).map { value($0) } }
}
