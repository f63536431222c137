public import Store

/// Writes rows one after another: `begin` once, `write` for each row, `end` once.
public protocol RowWriter {
  /// Takes the names of the columns. Every row that follows has as many cells.
  mutating func begin(_ columns: [String]) throws(ExportError)
  mutating func write(_ row: [Value]) throws(ExportError)
  mutating func end() throws(ExportError)
}

extension Value {
  /// The cell as text, unsafe characters and all; empty for NULL.
  var cellText: String {
    switch self {
    case .null: ""
    case .integer(let number): String(number)
    case .real(let number): String(number)
    case .text(let text): text
    case .blob(let bytes): bytes.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
    }
  }

  var isNumber: Bool {
    switch self {
    case .integer, .real: true
    case .null, .text, .blob: false
    }
  }
}
