public import Store

/// Writes what a knowledge base holds in the forms that other tools read, row by row, whole.
public struct Exporter {
  /// The forms of a whole export.
  public enum Format: String, Sendable, Hashable, CaseIterable {
    case csv, json, jsonl, md
  }

  private let connection: Connection
  private let filter: RowFilter
  private let safeCells: Bool

  /// - Parameters:
  ///   - filter: only its dates and its limit are looked at; the limit is each table's.
  ///   - safeCells: whether CSV cells that a spreadsheet would run are defused.
  public init(_ connection: Connection, filter: RowFilter = RowFilter(), safeCells: Bool = false) {
    self.connection = connection
    self.filter = filter
    self.safeCells = safeCells
  }

  /// Writes one table, or the default of the format: claims as CSV, every view as JSON and JSON Lines, a report to be
  /// read as Markdown. All of it is one state of the file.
  ///
  /// - Returns: the number of rows written.
  public func write(
    _ table: ExportTable?, as format: Format, to output: Output
  ) throws(ExportError) -> Int {
    var outcome: Result<Int, ExportError> = .success(0)
    do throws(StoreError) {
      try connection.read { () throws(StoreError) in
        do throws(ExportError) {
          outcome = .success(try rows(table, format, output))
        } catch {
          outcome = .failure(error)
        }
      }
    } catch {
      throw ExportError(error)
    }
    return try outcome.get()
  }

  private func rows(
    _ table: ExportTable?, _ format: Format, _ output: Output
  ) throws(ExportError) -> Int {
    switch (format, table) {
    case (.csv, let table?): return try one(table, .csv, output)
    case (.csv, nil): return try one(.named("claims"), .csv, output)
    case (.json, let table?): return try one(table, .json, output)
    case (.json, nil): return try object(output)
    case (.jsonl, let table?): return try one(table, .jsonl, output)
    case (.jsonl, nil):
      var count = 0
      for table in ExportTable.views { count += try one(table, .jsonl, output) }
      return count
    case (.md, let table?): return try one(table, .md, output)
    case (.md, nil): return try MarkdownReport(connection, filter).write(to: output)
    }
  }

  private func one(
    _ table: ExportTable, _ format: RowFormat, _ output: Output
  ) throws(ExportError) -> Int {
    let options = RowOptions(safeCells: safeCells, tableName: table.name)
    var writer = format.writer(to: output, options: options)
    return try connection.write(table.source(filter), to: &writer)
  }

  /// One object with an array for each view.
  private func object(_ output: Output) throws(ExportError) -> Int {
    var json = JSONWriter(output)
    var count = 0
    try json.beginObject()
    for table in ExportTable.views {
      let source = table.source(filter)
      let columns = try connection.columns(of: source)
      try json.key(table.name)
      try json.beginArray()
      try connection.forEachRow(source) { row throws(ExportError) in
        try json.object(columns, row.values)
        count += 1
      }
      try json.endArray()
    }
    try json.endObject()
    try json.finish()
    return count
  }
}
