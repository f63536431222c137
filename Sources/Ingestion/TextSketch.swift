/// Sixty numbers that two texts share as often as they share their runs of four words (Broder's MinHash).
struct TextSketch: Sendable, Hashable {
  static let length = 60
  /// Three numbers a band: of two texts that have half of their runs in common, 14 of 15 share a band.
  private static let bandWidth = 3
  private static let fewestRuns = 30

  /// The least value of each hash function over all runs.
  private(set) var numbers: [UInt32]

  /// - Returns: `nil` for a text of so few words that chance could make it like another.
  init?(_ text: String) {
    var text = text
    let words = text.withUTF8 { Self.words($0) }
    guard words.count >= Self.fewestRuns + 3 else { return nil }
    let runs = (0...(words.count - 4)).map { start in
      words[start..<start + 4].reduce(0) { Self.mixed($0 ^ $1) }
    }
    numbers = runs.withUnsafeBufferPointer { runs in
      Self.functions.map { factor, summand in
        // The upper half of the least is the least of the upper halves.
        var least = UInt64.max
        for run in runs { least = min(least, run &* factor &+ summand) }
        return UInt32(truncatingIfNeeded: least >> 32)
      }
    }
  }

  /// - Returns: `nil` for bytes that are no sketch.
  init?(bytes: [UInt8]) {
    guard bytes.count == Self.length * 4 else { return nil }
    numbers = stride(from: 0, to: bytes.count, by: 4).map { index in
      bytes[index..<index + 4].reversed().reduce(0) { $0 << 8 | UInt32($1) }
    }
  }

  /// The numbers, the lowest byte of each first.
  var bytes: [UInt8] {
    numbers.flatMap { number in
      [0, 8, 16, 24].map { UInt8(truncatingIfNeeded: number >> $0) }
    }
  }

  var bands: [Int64] {
    stride(from: 0, to: numbers.count, by: Self.bandWidth).map { start in
      var hash = UInt64(start) &+ 1
      for number in numbers[start..<start + Self.bandWidth] {
        hash = Self.mixed(hash ^ UInt64(number))
      }
      return Int64(bitPattern: hash)
    }
  }

  /// Whether half of the runs are in both, as near as sixty numbers can tell.
  func isAlike(_ other: TextSketch) -> Bool {
    zip(numbers, other.numbers).count { $0 == $1 } * 2 >= Self.length
  }

  /// A hash of each word, without its case and without what stands between words.
  private static func words(_ bytes: UnsafeBufferPointer<UInt8>) -> [UInt64] {
    var words: [UInt64] = []
    // FNV-1a.
    let start: UInt64 = 0xCBF2_9CE4_8422_2325
    var hash = start
    for byte in bytes {
      switch byte {
      case UInt8(ascii: "A")...UInt8(ascii: "Z"):
        hash = (hash ^ UInt64(byte | 0x20)) &* 0x100_0000_01B3
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"), 0x80...:
        hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3
      default:
        if hash != start { words.append(hash) }
        hash = start
      }
    }
    if hash != start { words.append(hash) }
    return words
  }

  /// Factors and summands, from a row that SplitMix64 makes; files rely on it.
  private static let functions: [(UInt64, UInt64)] = (0..<UInt64(length)).map {
    (mixed($0 &* 2 &+ 1) | 1, mixed($0 &* 2 &+ 2))
  }

  /// The end of SplitMix64.
  private static func mixed(_ value: UInt64) -> UInt64 {
    var value = value &+ 0x9E37_79B9_7F4A_7C15
    value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
    value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
    return value ^ (value >> 31)
  }
}
