/// The first line of a table in text: which mark parts its fields, and what they are called.
struct CSVHeader {
  let delimiter: UInt8
  let names: [String]
  /// Whether one of the columns is known to hold a text.
  let hasText: Bool

  /// - Parameters:
  ///   - head: the beginning of the file, without a byte order mark.
  ///   - textField: a name of the user's for the column of the text.
  /// - Returns: `nil` if the first line is no line of names.
  init?(_ head: [UInt8], textField: String? = nil) {
    let line = head.prefix { $0 != 0x0A && $0 != 0x0D }
    guard !line.isEmpty, line.count < 4096 else { return nil }
    var best: (delimiter: UInt8, names: [String])?
    for delimiter in [UInt8(ascii: ","), UInt8(ascii: "\t"), UInt8(ascii: ";"), UInt8(ascii: "|")]
    where line.contains(delimiter) {
      var splitter = CSVSplitter(delimiter: delimiter)
      var row: [[UInt8]] = []
      for byte in line { _ = splitter.take(byte) }
      if let last = splitter.finish() { row = last }
      if row.count > best?.names.count ?? 1 {
        best = (delimiter, row.map { String(decoding: $0, as: UTF8.self).trimmingBlanks() })
      }
    }
    guard let best else { return nil }
    delimiter = best.delimiter
    names = best.names
    hasText = names.contains {
      $0 == textField || RecordFields.isText(RecordFields.folded($0))
    }
  }
}

/// Takes rows apart as RFC 4180 has them: quoted fields may hold delimiters, line ends and doubled quotation marks.
struct CSVSplitter {
  let delimiter: UInt8
  private var row: [[UInt8]] = []
  private var field: [UInt8] = []
  private var isQuoted = false
  private var wasQuoted = false
  private var mayClose = false
  private(set) var size = 0

  init(delimiter: UInt8) { self.delimiter = delimiter }

  /// Whether a quotation mark is open.
  var isInside: Bool { isQuoted && !mayClose }

  /// - Returns: a row when the byte ends one that is not empty.
  mutating func take(_ byte: UInt8) -> [[UInt8]]? {
    size += 1
    if isQuoted {
      if mayClose {
        mayClose = false
        if byte == UInt8(ascii: "\"") {
          field.append(byte)
          return nil
        }
        isQuoted = false
      } else {
        if byte == UInt8(ascii: "\"") { mayClose = true } else { field.append(byte) }
        return nil
      }
    }
    switch byte {
    case UInt8(ascii: "\"") where field.isEmpty && !wasQuoted:
      isQuoted = true
      wasQuoted = true
    case delimiter: endField()
    case 0x0A: return finish()
    case 0x0D: break
    default: field.append(byte)
    }
    return nil
  }

  /// What stands behind the last end of a line.
  mutating func finish() -> [[UInt8]]? {
    isQuoted = false
    mayClose = false
    endField()
    let done = row
    row = []
    size = 0
    return done.count == 1 && done[0].isEmpty ? nil : done
  }

  private mutating func endField() {
    row.append(field)
    field = []
    wasQuoted = false
  }
}
