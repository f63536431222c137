/// How a word is written, as the numbers that features are made of. Computed once for every token.
package struct WordForm {
  /// The word in small letters, with straight quotation marks and every digit as 0.
  package var lower: UInt64 = 0
  /// The word as it is written; of a straight quotation mark also whether it is the sentence's first, second …
  package var exact: UInt64 = 0
  /// The last eight bytes of the lower form, the very last in the lowest place.
  package var tail: UInt64 = 0
  /// The first four bytes of the lower form.
  package var head: UInt64 = 0
  /// The kinds of characters in their order, runs made one: "Xx" for "Kabul", "Xx-x" for "Al-Qaeda-linked".
  package var shape: UInt64 = 0
  /// Whether it is a straight double quotation mark, which does not say if it opens or closes.
  package var isStraightQuotation = false
  /// Follows the word before without white space.
  package var isGlued = false
  /// Begins with a capital letter.
  package var isCapitalised = false
  /// Has letters, and all of them are capitals.
  package var isAllCapitals = false
  package var hasDigit = false
  package var hasHyphen = false
  package var hasLetter = false
  package var hasCapital = false

  package init() {}

  /// The last bytes of the word.
  @inline(__always)
  package func suffix(_ count: UInt64) -> UInt64 { tail & ((1 << (8 &* count)) &- 1) }

  /// Reads the bytes once; a word may be of any length.
  package init(_ bytes: UnsafeBufferPointer<UInt8>) {
    var lower: UInt64 = 0xCBF2_9CE4_8422_2325
    var exact: UInt64 = 0xCBF2_9CE4_8422_2325
    var lastKind: UInt64 = 0
    var capitals = 0
    var small = 0
    var written = 0
    var index = 0
    while index < bytes.count {
      var byte = bytes[index]
      index += 1
      if byte == 0xE2, index + 1 < bytes.count, bytes[index] == 0x80 {
        let plain = Self.plain(bytes[index + 1])
        if plain != 0 {
          exact = (exact ^ UInt64(bytes[index + 1])) &* 0x0000_0100_0000_01B3
          byte = plain
          index += 2
        }
      }
      exact = (exact ^ UInt64(byte)) &* 0x0000_0100_0000_01B3
      let kind: UInt64
      switch byte {
      case 0x41...0x5A:
        byte |= 0x20
        kind = 1
        capitals += 1
      case 0x61...0x7A:
        kind = 2
        small += 1
      case 0x30...0x39:
        byte = 0x30
        kind = 3
        hasDigit = true
      case 0x80...:
        // À to Þ are C3 80 to C3 9E; their small letters lie 32 further on.
        if tail & 0xFF == 0xC3, byte <= 0x9E, byte != 0x97 {
          byte |= 0x20
          kind = 1
          capitals += 1
        } else {
          kind = byte == 0xC3 ? 0 : 2
        }
      default:
        if byte == 0x2D, written > 0 { hasHyphen = true }
        kind = UInt64(byte)
      }
      if kind != 0, kind != lastKind {
        if lastKind == 0 { isCapitalised = kind == 1 }
        shape = shape &* 131 &+ kind
        lastKind = kind
      }
      lower = (lower ^ UInt64(byte)) &* 0x0000_0100_0000_01B3
      tail = tail << 8 | UInt64(byte)
      if written < 4 { head = head << 8 | UInt64(byte) }
      written += 1
    }
    // "USA", "Usa" and "U" differ; "Abc" and "Abcdef" do not.
    if capitals > 1, small == 0 { shape = shape &* 131 &+ 5 }
    if capitals == 1, small == 0 { shape = shape &* 131 &+ 6 }
    isAllCapitals = capitals > 0 && small == 0
    hasLetter = capitals + small > 0
    hasCapital = capitals > 0
    isStraightQuotation = bytes.count == 1 && bytes[0] == 0x22
    self.lower = FeatureHash.mix(lower)
    self.exact = FeatureHash.mix(exact)
  }

  /// The ASCII mark for the third byte of a curly one or of a dash; 0 for others.
  private static func plain(_ byte: UInt8) -> UInt8 {
    switch byte {
    case 0x98, 0x99, 0x9B: 0x27
    case 0x9C, 0x9D, 0x9F: 0x22
    case 0x90...0x95: 0x2D
    default: 0
    }
  }
}
