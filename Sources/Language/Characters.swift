/// Classes of characters, read from UTF-8 bytes.
enum Characters {
  /// Decodes the scalar at `offset`.
  ///
  /// - Returns: the scalar's value and its length in bytes. Bytes that are no UTF-8 count as one character each.
  @inline(__always)
  static func scalar(
    _ bytes: UnsafeBufferPointer<UInt8>, _ offset: Int
  ) -> (value: UInt32, length: Int) {
    let first = bytes[offset]
    return first < 0x80 ? (UInt32(first), 1) : longScalar(bytes, offset)
  }

  private static func longScalar(
    _ bytes: UnsafeBufferPointer<UInt8>, _ offset: Int
  ) -> (value: UInt32, length: Int) {
    let first = bytes[offset]
    let length = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : first >= 0xC2 ? 2 : 1
    guard length > 1, offset + length <= bytes.count else { return (0xFFFD, 1) }
    var value = UInt32(first) & (0xFF >> UInt32(length + 1))
    for place in offset + 1..<offset + length { value = value << 6 | UInt32(bytes[place] & 0x3F) }
    return (value, length)
  }

  @inline(__always)
  static func isSpace(_ value: UInt32) -> Bool {
    value < 0x80 ? value == 0x20 || value &- 0x09 < 5 : isWideSpace(value)
  }

  private static func isWideSpace(_ value: UInt32) -> Bool {
    switch value {
    case 0x85, 0xA0, 0x1680, 0x2000...0x200B, 0x2028, 0x2029, 0x202F, 0x205F,
      0x3000, 0xFEFF:
      true
    default: false
    }
  }

  @inline(__always)
  static func isDigit(_ value: UInt32) -> Bool { value &- 0x30 < 10 }

  /// A letter or digit of ASCII, or the low line.
  @inline(__always)
  static func isPlainWord(_ byte: UInt8) -> Bool {
    (byte | 0x20) &- 0x61 < 26 || byte &- 0x30 < 10 || byte == 0x5F
  }

  /// A letter of any script, or a combining mark. Signs, arrows, punctuation and symbols are none.
  @inline(__always)
  static func isLetter(_ value: UInt32) -> Bool {
    value < 0x80 ? (value | 0x20) &- 0x61 < 26 : isWideLetter(value)
  }

  private static func isWideLetter(_ value: UInt32) -> Bool {
    switch value {
    case 0xAA, 0xB5, 0xBA, 0xC0...0xD6, 0xD8...0xF6, 0xF8...0x1FFF,
      0x2C00...0x2DFF, 0x3040...0xD7FF, 0xF900...0xFDFF, 0xFE70...0xFEFE, 0xFF21...0xFF3A,
      0xFF41...0xFF5A, 0x10000...0x1EFFF, 0x20000...0x3FFFF:
      // Arabic and Armenian punctuation inside the ranges is rare in English news and harmless there.
      true
    default: false
    }
  }

  @inline(__always)
  static func isUpper(_ value: UInt32) -> Bool {
    value < 0x80 ? value &- 0x41 < 26 : isWideUpper(value)
  }

  private static func isWideUpper(_ value: UInt32) -> Bool {
    guard let scalar = UnicodeScalar(value) else { return false }
    return scalar.properties.isUppercase
  }

  static func isApostrophe(_ value: UInt32) -> Bool {
    value == 0x27 || value == 0x2019 || value == 0x02BC
  }
}
