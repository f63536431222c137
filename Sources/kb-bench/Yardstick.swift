/// A fixed piece of work to measure others against: the different words of a text, counted by hash in a table.
enum Yardstick {
  private static let slotCount = 1 << 14

  /// The number of words, in the sense of runs of bytes above the space.
  static func words(in text: String) -> Int {
    var table = [UInt32](repeating: 0, count: slotCount)
    var words = 0
    var hash: UInt32 = 0x811C_9DC5
    var inside = false
    var text = text
    text.withUTF8 { bytes in
      for byte in bytes {
        if byte > 0x20 {
          hash = (hash ^ UInt32(byte)) &* 0x0100_0193
          inside = true
        } else if inside {
          table[Int(hash) & (slotCount - 1)] &+= 1
          words += 1
          hash = 0x811C_9DC5
          inside = false
        }
      }
    }
    return words + (inside ? 1 : 0)
  }
}
