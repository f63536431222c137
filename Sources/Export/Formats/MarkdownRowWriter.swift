public import Store

/// A table of GitHub Flavored Markdown (https://github.github.com/gfm/#tables-extension-).
///
/// Nothing in a cell acts as markup: Markdown's own characters are escaped, and those of HTML are entities.
public struct MarkdownRowWriter: RowWriter {
  private let output: Output

  public init(_ output: Output) { self.output = output }

  public mutating func begin(_ columns: [String]) throws(ExportError) {
    try line(columns.map(MarkdownText.escaped))
    try line(columns.map { _ in "---" })
  }

  public mutating func write(_ row: [Value]) throws(ExportError) {
    try line(row.map { $0.isNumber ? $0.cellText : MarkdownText.escaped($0.cellText) })
  }

  public mutating func end() throws(ExportError) {}

  private func line(_ cells: [String]) throws(ExportError) {
    try output.write("| " + cells.joined(separator: " | ") + " |\n")
  }
}
