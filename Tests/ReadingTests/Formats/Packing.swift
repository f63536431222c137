import CBzip2
import CZlib
import CZstd
import Testing

/// Packs bytes as other programs do, for tests.
enum Packing {
  /// - Parameter bits: 31 for gzip, 15 for zlib's wrapper, -15 for none.
  static func deflated(_ bytes: [UInt8], bits: Int32) throws -> [UInt8] {
    var stream = z_stream()
    try #require(kb_deflate_init(&stream, bits) == Z_OK)
    defer { deflateEnd(&stream) }
    var input = bytes
    var output = [UInt8](repeating: 0, count: bytes.count + bytes.count / 100 + 1000)
    let room = output.count
    let left = input.withUnsafeMutableBufferPointer { input in
      output.withUnsafeMutableBufferPointer { output in
        stream.next_in = input.baseAddress
        stream.avail_in = UInt32(input.count)
        stream.next_out = output.baseAddress
        stream.avail_out = UInt32(room)
        deflate(&stream, Z_FINISH)
        return Int(stream.avail_out)
      }
    }
    return Array(output[..<(room - left)])
  }

  static func gzip(_ text: String) throws -> [UInt8] { try deflated(Array(text.utf8), bits: 31) }

  static func bzip2(_ bytes: [UInt8]) throws -> [UInt8] {
    var input = bytes.map { CChar(bitPattern: $0) }
    var output = [CChar](repeating: 0, count: bytes.count * 2 + 1000)
    var count = UInt32(output.count)
    try #require(
      BZ2_bzBuffToBuffCompress(&output, &count, &input, UInt32(input.count), 9, 0, 0) == BZ_OK)
    return output[..<Int(count)].map { UInt8(bitPattern: $0) }
  }

  static func zstd(_ bytes: [UInt8]) throws -> [UInt8] {
    var output = [UInt8](repeating: 0, count: ZSTD_compressBound(bytes.count))
    let count = ZSTD_compress(&output, output.count, bytes, bytes.count, 3)
    try #require(ZSTD_isError(count) == 0)
    return Array(output[..<count])
  }

  struct Member {
    var name: String
    var bytes: [UInt8]
    /// 0 stored, 8 deflated.
    var method = 8
    var isEncrypted = false

    init(_ name: String, _ text: String, method: Int = 8, isEncrypted: Bool = false) {
      self.init(name, Array(text.utf8), method: method, isEncrypted: isEncrypted)
    }

    init(_ name: String, _ bytes: [UInt8], method: Int = 8, isEncrypted: Bool = false) {
      self.name = name
      self.bytes = bytes
      self.method = method
      self.isEncrypted = isEncrypted
    }
  }

  static func zip(_ members: [Member]) throws -> [UInt8] {
    var output: [UInt8] = []
    var directory: [UInt8] = []
    for member in members {
      let packed = member.method == 8 ? try deflated(member.bytes, bits: -15) : member.bytes
      let sum = crc32(0, member.bytes, UInt32(member.bytes.count))
      let flags = 0x800 | (member.isEncrypted ? 1 : 0)
      let name = Array(member.name.utf8)
      let common =
        short(20) + short(flags) + short(member.method) + long(0) + long(Int(sum))
        + long(packed.count) + long(member.bytes.count) + short(name.count) + short(0)
      directory += [0x50, 0x4B, 1, 2] + short(20) + common + short(0) + short(0) + short(0)
      directory += long(0) + long(output.count) + name
      output += [0x50, 0x4B, 3, 4] + common + name + packed
    }
    let start = output.count
    output += directory + [0x50, 0x4B, 5, 6] + long(0) + short(members.count)
    output += short(members.count) + long(directory.count) + long(start) + short(0)
    return output
  }

  static func tar(_ members: [Member]) -> [UInt8] {
    var output: [UInt8] = []
    for member in members {
      var header = [UInt8](repeating: 0, count: 512)
      func put(_ text: String, _ place: Int) {
        for (index, byte) in text.utf8.enumerated() { header[place + index] = byte }
      }
      put(member.name, 0)
      put("0000644", 100)
      put(octal(member.bytes.count), 124)
      put("        ", 148)
      put("0", 156)
      put("ustar\u{0}00", 257)
      put(octal(header.reduce(0) { $0 + Int($1) }).suffix(6) + "\u{0} ", 148)
      output += header + member.bytes
      output += [UInt8](repeating: 0, count: (512 - member.bytes.count % 512) % 512)
    }
    return output + [UInt8](repeating: 0, count: 1024)
  }

  /// The same with the sum that each header of tar should have.
  static func withSums(_ bytes: [UInt8]) -> [UInt8] {
    var output = bytes
    for start in stride(from: 0, to: bytes.count - 511, by: 512) {
      guard output[(start + 257)...].starts(with: "ustar".utf8) else { continue }
      let field = start + 148..<start + 156
      output.replaceSubrange(field, with: repeatElement(0x20, count: 8))
      let sum = output[start..<start + 512].reduce(0) { $0 + Int($1) }
      output.replaceSubrange(field, with: Array(octal(sum).utf8.suffix(6)) + [0, 0x20])
    }
    return output
  }

  private static func octal(_ number: Int) -> String {
    let digits = String(number, radix: 8)
    return String(repeating: "0", count: 11 - digits.utf8.count) + digits
  }

  private static func short(_ value: Int) -> [UInt8] {
    [UInt8(truncatingIfNeeded: value), UInt8(truncatingIfNeeded: value >> 8)]
  }

  private static func long(_ value: Int) -> [UInt8] { short(value) + short(value >> 16) }
}
