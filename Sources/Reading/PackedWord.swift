/// A word of at most 16 bytes in two integers: what tables of small words are asked for, without an allocation a word.
struct PackedWord: Hashable {
  private var low: UInt64 = 0
  private var high: UInt64 = 0
  /// The bytes taken so far, also those for which there was no room.
  private(set) var count = 0

  static let longest = 16

  init() {}

  init(_ word: String) {
    for byte in word.utf8 { append(byte) }
  }

  var isEmpty: Bool { count == 0 }

  /// Whether it holds all bytes that it was given.
  var isWhole: Bool { count <= Self.longest }

  mutating func append(_ byte: UInt8) {
    // Of a place of bits the shift takes the last six bits: the ninth byte is the first of the second integer.
    let moved = UInt64(byte) &<< UInt64(truncatingIfNeeded: count &* 8)
    if count < 8 {
      low |= moved
    } else if count < Self.longest {
      high |= moved
    }
    count &+= 1
  }

  func hash(into hasher: inout Hasher) { hasher.combine(low ^ (high &* 0x9E37_79B9_7F4A_7C15)) }

  /// All bits in one integer, the upper half of which every byte reaches.
  var mixed: UInt64 {
    (low ^ (high &* 0x9E37_79B9_7F4A_7C15)) &* 0x517C_C1B7_2722_0A95
  }
}
