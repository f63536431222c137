public import Store

/// One array of objects, each row an object with the columns as keys.
public struct JSONRowWriter: RowWriter {
  private var json: JSONWriter
  private var columns: [String] = []

  public init(_ output: Output) { json = JSONWriter(output) }

  public mutating func begin(_ columns: [String]) throws(ExportError) {
    self.columns = columns
    try json.beginArray()
  }

  public mutating func write(_ row: [Value]) throws(ExportError) {
    try json.object(columns, row)
  }

  public mutating func end() throws(ExportError) {
    try json.endArray()
    try json.finish()
  }
}

/// One object a line, without an array around them: each line can be read by itself.
public struct JSONLinesRowWriter: RowWriter {
  private let output: Output
  private let table: String?
  private var columns: [String] = []

  /// - Parameter table: the value of a first member "table" in every object; `nil` for none.
  public init(_ output: Output, table: String? = nil) {
    self.output = output
    self.table = table
  }

  public mutating func begin(_ columns: [String]) throws(ExportError) {
    self.columns = table == nil ? columns : ["table"] + columns
  }

  public mutating func write(_ row: [Value]) throws(ExportError) {
    var json = JSONWriter(output, style: .compact)
    try json.object(columns, table.map { [.text($0)] + row } ?? row)
    try json.finish()
  }

  public mutating func end() throws(ExportError) {}
}

extension JSONWriter {
  /// An object of a row's cells under their columns' names.
  public mutating func object(_ columns: [String], _ row: [Value]) throws(ExportError) {
    try beginObject()
    for (column, value) in zip(columns, row) { try member(column, value) }
    try endObject()
  }
}
