/// The exact way from byte offsets of a UTF-8 text to code-point offsets.
///
/// One count is kept for every 64 bytes; the rest is counted at the call. ASCII text needs no table.
public struct CodePointOffsets: Sendable {
  private static let stride = 64
  private let counts: [Int32]
  private let isASCII: Bool

  public init(_ bytes: [UInt8]) {
    isASCII = bytes.allSatisfy { $0 < 0x80 }
    guard !isASCII else {
      counts = []
      return
    }
    var counts: [Int32] = []
    counts.reserveCapacity(bytes.count / Self.stride + 1)
    var count: Int32 = 0
    for (offset, byte) in bytes.enumerated() {
      if offset % Self.stride == 0 { counts.append(count) }
      if byte & 0xC0 != 0x80 { count += 1 }
    }
    self.counts = counts
  }

  /// The number of code points in front of a byte offset that stands at a character's border.
  public func codePoints(before offset: Int, in bytes: [UInt8]) -> Int {
    if isASCII || offset == 0 { return offset }
    let block = (offset - 1) / Self.stride
    var count = Int(counts[block])
    for byte in bytes[block * Self.stride..<offset] where byte & 0xC0 != 0x80 { count += 1 }
    return count
  }
}
