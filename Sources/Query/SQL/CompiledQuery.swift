import Store

/// One SELECT with the values of its parameters.
struct CompiledQuery: Hashable {
  /// What it looks for, for the explanation.
  var purpose: String
  var sql: String
  var arguments: [Value]
  /// What the program then does with the rows, where the answers are not these rows one by one.
  var then: String?

  init(_ purpose: String, _ sql: String, _ arguments: [Value] = [], then: String? = nil) {
    self.purpose = purpose
    self.sql = sql
    self.arguments = arguments
    self.then = then
  }

  /// The statement with its values in place, for pasting into sqlite3.
  ///
  /// The SQL of this module has "?" for parameters only.
  var inlined: String { inlined(rows: nil) }

  /// - Parameter rows: how many there were, for the comment in front.
  func inlined(rows: Int?) -> String {
    var result = "-- \(purpose)"
    if let rows { result += rows == 1 ? ": 1 row" : ": \(rows) rows" }
    if let then { result += "; then \(then)" }
    result += "\n"
    var rest = arguments[...]
    for character in sql.unicodeScalars {
      if character == "?", let value = rest.popFirst() {
        result += Self.literal(value)
      } else {
        result.unicodeScalars.append(character)
      }
    }
    return result + ";"
  }

  /// A literal that survives a terminal and a line-based shell: control characters and marks of direction are written
  /// by char().
  private static func literal(_ value: Value) -> String {
    guard case .text(let text) = value, text.unicodeScalars.contains(where: isUnsafe) else {
      return value.description
    }
    let parts = text.unicodeScalars.map { scalar in
      isUnsafe(scalar) ? "char(\(scalar.value))" : Value.text(String(scalar)).description
    }
    return parts.joined(separator: "||")
  }

  private static func isUnsafe(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator: true
    default: false
    }
  }
}
