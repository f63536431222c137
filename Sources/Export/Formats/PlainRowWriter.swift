public import Store

/// One line a row and a tab between cells, for `cut`, `awk` and `sort`.
///
/// Line feeds and tabs inside a cell are written `\n` and `\t`, unsafe characters as `\u{1b}`.
public struct PlainRowWriter: RowWriter {
  private let output: Output

  public init(_ output: Output) { self.output = output }

  public mutating func begin(_ columns: [String]) throws(ExportError) { try line(columns) }

  public mutating func write(_ row: [Value]) throws(ExportError) {
    try line(row.map(\.cellText))
  }

  public mutating func end() throws(ExportError) {}

  private func line(_ cells: [String]) throws(ExportError) {
    let cells = cells.map { VisibleText.text($0, layout: .escaped) }
    try output.write(cells.joined(separator: "\t") + "\n")
  }
}
