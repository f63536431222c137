public import Store

/// Comma-separated values by RFC 4180, with a head line and with LF as line end, which every reader takes.
///
/// Line feeds and tabs inside a cell stay; unsafe characters are written as `\u{1b}`. NULL is an empty cell, an empty
/// text is `""`.
public struct CSVRowWriter: RowWriter {
  private let output: Output
  private let safeCells: Bool

  /// - Parameter safeCells: whether a text that a spreadsheet would take for a formula gets a `'` in front.
  public init(_ output: Output, safeCells: Bool = false) {
    self.output = output
    self.safeCells = safeCells
  }

  public mutating func begin(_ columns: [String]) throws(ExportError) {
    try write(columns.map { .text($0) })
  }

  public mutating func write(_ row: [Value]) throws(ExportError) {
    var line = ""
    for (index, value) in row.enumerated() {
      if index > 0 { line += "," }
      line += cell(value)
    }
    try output.write(line + "\n")
  }

  public mutating func end() throws(ExportError) {}

  private func cell(_ value: Value) -> String {
    guard case .text(var text) = value else { return value.cellText }
    text = VisibleText.text(text)
    if safeCells, Self.isFormula(text) { text = "'" + text }
    let needsQuotes =
      text.isEmpty
      || text.utf8.contains { byte in
        byte == UInt8(ascii: ",") || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\n")
          || byte == UInt8(ascii: "\t")
      } || text.utf8.first == UInt8(ascii: " ") || text.utf8.last == UInt8(ascii: " ")
    guard needsQuotes else { return text }
    let doubled = text.split(separator: "\"", omittingEmptySubsequences: false)
      .joined(separator: "\"\"")
    return "\"" + doubled + "\""
  }

  /// Whether a spreadsheet would run the text (OWASP, "CSV Injection"): it begins with = + - @ or a tab, white space
  /// left aside.
  private static func isFormula(_ text: String) -> Bool {
    guard let first = text.unicodeScalars.first else { return false }
    if first == "\t" || first == "\r" || first == "\n" { return true }
    let start = text.unicodeScalars.first { $0 != " " } ?? first
    return "=+-@\u{FF1D}\u{FF0B}\u{FF0D}\u{FF20}".unicodeScalars.contains(start)
  }
}
