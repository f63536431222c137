/// A file of trained weights, used where it lies.
///
/// Layout, little-endian: the eight bytes `kbmodel` and the format's version; the checksum of all that follows (64 bits);
/// the number of sections (64 bits); for each its offset and length in bytes (64 bits each); the sections, each at a
/// multiple of 64 bytes.
package struct ModelFile: @unchecked Sendable {
  // Sendable: the bytes are read-only data of the program, or are kept for its whole life by whoever made them.
  package static let version: UInt8 = 1
  package static let magic: [UInt8] = Array("kbmodel".utf8) + [version]

  package let bytes: UnsafeRawBufferPointer

  /// - Parameter bytes: must outlive the value and begin at a multiple of 64 bytes.
  package init(_ bytes: UnsafeRawBufferPointer) {
    self.bytes = bytes
  }

  /// Whether it has this format and version, and all of its sections.
  package var isValid: Bool {
    guard bytes.count >= 24, bytes.prefix(8).elementsEqual(Self.magic) else { return false }
    let count = sectionCount
    guard count <= 64, bytes.count >= 24 + 16 * count else { return false }
    return (0..<count).allSatisfy { index in
      let offset = word(24 + 16 * index)
      let length = word(32 + 16 * index)
      return offset % 64 == 0 && offset <= bytes.count && length <= UInt64(bytes.count) - offset
    }
  }

  package var checksum: UInt64 { word(8) }

  /// FNV-1a (Fowler, Noll, Vo) over eight bytes at a time of all that follows the checksum.
  package static func checksum(of bytes: UnsafeRawBufferPointer) -> UInt64 {
    var sum: UInt64 = 0xCBF2_9CE4_8422_2325
    var offset = 16
    while offset + 8 <= bytes.count {
      sum =
        (sum ^ bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self))
        &* 0x0000_0100_0000_01B3
      sum ^= sum >> 29
      offset += 8
    }
    while offset < bytes.count {
      sum = (sum ^ UInt64(bytes[offset])) &* 0x0000_0100_0000_01B3
      offset += 1
    }
    return sum
  }

  package var sectionCount: Int { Int(truncatingIfNeeded: word(16) & 0xFFFF_FFFF) }

  /// A section's bytes; empty if there is none of that index.
  package func section(_ index: Int) -> UnsafeRawBufferPointer {
    guard index < sectionCount else { return UnsafeRawBufferPointer(rebasing: bytes[0..<0]) }
    let offset = Int(word(24 + 16 * index))
    return UnsafeRawBufferPointer(rebasing: bytes[offset..<offset + Int(word(32 + 16 * index))])
  }

  private func word(_ offset: Int) -> UInt64 {
    UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self))
  }
}
