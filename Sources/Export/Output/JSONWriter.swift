public import Store

/// Writes JSON piece by piece, so that a document may be longer than memory.
///
///     var json = JSONWriter(output)
///     try json.beginObject()
///     try json.member("name", .text("Asif"))
///     try json.endObject()
///     try json.finish()
///
/// Commas, line ends and indentation are the writer's; that begins and ends match is the caller's.
public struct JSONWriter {
  public enum Style: Sendable, Hashable {
    /// Each element on a line of its own, indented by two spaces.
    case indented
    /// All on one line.
    case compact
  }

  private let output: Output
  private let style: Style
  /// For each open object or array, how many elements it has so far.
  private var counts: [Int] = []
  private var isAfterKey = false

  public init(_ output: Output, style: Style = .indented) {
    self.output = output
    self.style = style
  }

  public mutating func beginObject() throws(ExportError) { try begin("{") }
  public mutating func endObject() throws(ExportError) { try end("}") }
  public mutating func beginArray() throws(ExportError) { try begin("[") }
  public mutating func endArray() throws(ExportError) { try end("]") }

  /// The name of the next member of an object.
  public mutating func key(_ name: String) throws(ExportError) {
    try separate()
    try output.write(JSONText.quoted(name) + (style == .indented ? ": " : ":"))
    isAfterKey = true
  }

  /// An element of an array, or what stands behind a key.
  ///
  /// A number that JSON cannot write (not finite) becomes null; bytes become a string of hexadecimal digits.
  public mutating func value(_ value: Value) throws(ExportError) {
    try separate()
    switch value {
    case .null: try output.write("null")
    case .integer(let number): try output.write(String(number))
    case .real(let number): try output.write(number.isFinite ? String(number) : "null")
    case .text(let text): try output.write(JSONText.quoted(text))
    case .blob(let bytes):
      let digits = bytes.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }
      try output.write(JSONText.quoted(digits.joined()))
    }
  }

  public mutating func value(_ isTrue: Bool) throws(ExportError) {
    try separate()
    try output.write(isTrue ? "true" : "false")
  }

  public mutating func member(_ name: String, _ value: Value) throws(ExportError) {
    try key(name)
    try self.value(value)
  }

  public mutating func member(_ name: String, _ text: String?) throws(ExportError) {
    try member(name, text.map { .text($0) } ?? .null)
  }

  public mutating func member(_ name: String, _ number: Int) throws(ExportError) {
    try member(name, .integer(Int64(number)))
  }

  /// The line end behind a whole document.
  public mutating func finish() throws(ExportError) { try output.write("\n") }

  private mutating func begin(_ bracket: String) throws(ExportError) {
    try separate()
    try output.write(bracket)
    counts.append(0)
  }

  private mutating func end(_ bracket: String) throws(ExportError) {
    let count = counts.popLast() ?? 0
    if count > 0 { try breakLine() }
    try output.write(bracket)
  }

  private mutating func separate() throws(ExportError) {
    if isAfterKey {
      isAfterKey = false
      return
    }
    guard let count = counts.last else { return }
    if count > 0 { try output.write(",") }
    counts[counts.count - 1] = count + 1
    try breakLine()
  }

  private func breakLine() throws(ExportError) {
    guard style == .indented else { return }
    try output.write("\n" + String(repeating: "  ", count: counts.count))
  }
}
