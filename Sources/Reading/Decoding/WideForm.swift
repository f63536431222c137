/// A Unicode encoding form in units of two or four bytes.
struct WideForm: Equatable {
  let unit: Int
  let littleEndian: Bool

  /// The form that a byte order mark declares, and where the text begins behind it.
  static func declared(in bytes: [UInt8]) -> (form: WideForm, start: Int)? {
    // FF FE opens both UTF-16 and UTF-32: the longer mark goes first, as a text never begins with NUL.
    if bytes.starts(with: [0xFF, 0xFE, 0, 0]) { return (WideForm(unit: 4, littleEndian: true), 4) }
    if bytes.starts(with: [0, 0, 0xFE, 0xFF]) {
      return (WideForm(unit: 4, littleEndian: false), 4)
    }
    if bytes.starts(with: [0xFF, 0xFE]) { return (WideForm(unit: 2, littleEndian: true), 2) }
    if bytes.starts(with: [0xFE, 0xFF]) { return (WideForm(unit: 2, littleEndian: false), 2) }
    return nil
  }

  /// UTF-16 without a mark: of the first 512 bytes, most on one side of the pairs are NUL and none on the other.
  static func guessed(from bytes: [UInt8]) -> WideForm? {
    let pairs = min(bytes.count, 512) / 2
    guard pairs >= 2 else { return nil }
    var first = 0
    var second = 0
    for pair in 0..<pairs {
      if bytes[2 * pair] == 0 { first += 1 }
      if bytes[2 * pair + 1] == 0 { second += 1 }
    }
    if first == 0 && second * 10 >= pairs * 7 { return WideForm(unit: 2, littleEndian: true) }
    if second == 0 && first * 10 >= pairs * 7 { return WideForm(unit: 2, littleEndian: false) }
    return nil
  }

  /// The character at `index` and its length in bytes. Where there is none, `nil` and the bytes to pass over; more
  /// than are left if the end of the bytes cuts it off.
  func scalar(in bytes: [UInt8], at index: Int) -> (scalar: Unicode.Scalar?, length: Int) {
    guard index + unit <= bytes.count else { return (nil, unit) }
    let value = number(in: bytes, at: index)
    guard unit == 2, (0xD800...0xDBFF).contains(value) else {
      return (Unicode.Scalar(value), unit)
    }
    guard index + 4 <= bytes.count else { return (nil, 4) }
    let low = number(in: bytes, at: index + 2)
    guard (0xDC00...0xDFFF).contains(low) else { return (nil, 2) }
    return (Unicode.Scalar(0x10000 + (value - 0xD800) << 10 + (low - 0xDC00)), 4)
  }

  private func number(in bytes: [UInt8], at index: Int) -> UInt32 {
    var value: UInt32 = 0
    for place in 0..<unit {
      let byte = UInt32(bytes[index + place])
      value |= byte << UInt32(8 * (littleEndian ? place : unit - 1 - place))
    }
    return value
  }
}
