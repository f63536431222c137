/// The exact way from byte offsets of a UTF-8 text to code-point offsets.
///
/// One count is kept for every 64 bytes; the rest is counted at the call. ASCII text needs no table.
public struct CodePointOffsets: Sendable {
  private static let stride = 64
  private let counts: [Int32]
  private let isASCII: Bool

  public init(_ bytes: [UInt8]) {
    isASCII = bytes.withUnsafeBytes { raw in
      var all: UInt64 = 0
      var offset = 0
      while offset + 8 <= raw.count {
        all |= raw.loadUnaligned(fromByteOffset: offset, as: UInt64.self)
        offset += 8
      }
      while offset < raw.count {
        all |= UInt64(raw[offset])
        offset += 1
      }
      return all & 0x8080_8080_8080_8080 == 0
    }
    guard !isASCII else {
      counts = []
      return
    }
    var counts: [Int32] = []
    counts.reserveCapacity(bytes.count / Self.stride + 1)
    var count: Int32 = 0
    bytes.withUnsafeBufferPointer { bytes in
      var block = 0
      while block < bytes.count {
        counts.append(count)
        let end = min(block + Self.stride, bytes.count)
        // A continuation byte is below -64 as a signed one.
        var here: UInt8 = 0
        for offset in block..<end { here &+= Int8(bitPattern: bytes[offset]) >= -64 ? 1 : 0 }
        count += Int32(here)
        block = end
      }
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
