/// The Secure Hash Algorithm with 256 bits, after FIPS 180-4.
///
///     SHA256.hexDigest(of: "abc")  // "ba7816bf 8f01cfea …" without spaces
///
/// It names texts and migrations; nothing secret depends on it.
public struct SHA256: Sendable {
  private var state: [UInt32] = [
    0x6a09_e667, 0xbb67_ae85, 0x3c6e_f372, 0xa54f_f53a,
    0x510e_527f, 0x9b05_688c, 0x1f83_d9ab, 0x5be0_cd19,
  ]
  /// Bytes that do not yet fill a block of 64.
  private var pending: [UInt8] = []
  private var byteCount: UInt64 = 0

  public init() { pending.reserveCapacity(128) }

  /// The digest of the UTF-8 bytes of `text`, in 64 lower-case hexadecimal digits.
  public static func hexDigest(of text: String) -> String {
    var text = text
    return text.withUTF8 { hexDigest(of: UnsafeRawBufferPointer($0)) }
  }

  /// The digest of `bytes`, in 64 lower-case hexadecimal digits.
  public static func hexDigest(of bytes: [UInt8]) -> String {
    bytes.withUnsafeBytes { hexDigest(of: $0) }
  }

  /// The digest of `bytes`, in 64 lower-case hexadecimal digits.
  public static func hexDigest(of bytes: UnsafeRawBufferPointer) -> String {
    var hash = SHA256()
    hash.update(bytes)
    return hash.hexDigest()
  }

  /// Takes in the next bytes.
  public mutating func update(_ bytes: UnsafeRawBufferPointer) {
    byteCount &+= UInt64(bytes.count)
    var start = 0
    if !pending.isEmpty {
      start = min(64 - pending.count, bytes.count)
      pending.append(contentsOf: bytes[..<start])
      guard pending.count == 64 else { return }
      pending.withUnsafeBytes { Self.compress($0, into: &state) }
      pending.removeAll(keepingCapacity: true)
    }
    while start + 64 <= bytes.count {
      Self.compress(UnsafeRawBufferPointer(rebasing: bytes[start..<start + 64]), into: &state)
      start += 64
    }
    pending.append(contentsOf: bytes[start...])
  }

  /// The digest of all bytes taken in so far, in 64 lower-case hexadecimal digits.
  public func hexDigest() -> String {
    var last = self
    // Padding: a one bit, zeros, and the length in bits at the end of a block (section 5.1.1).
    last.pending.append(0x80)
    while last.pending.count % 64 != 56 { last.pending.append(0) }
    let bits = byteCount &* 8
    for shift in stride(from: UInt64(56), through: 0, by: -8) {
      last.pending.append(UInt8(truncatingIfNeeded: bits >> shift))
    }
    last.pending.withUnsafeBytes { padded in
      for start in stride(from: 0, to: padded.count, by: 64) {
        Self.compress(
          UnsafeRawBufferPointer(rebasing: padded[start..<start + 64]), into: &last.state)
      }
    }
    var text = ""
    text.reserveCapacity(64)
    for word in last.state {
      let digits = String(word, radix: 16)
      text += String(repeating: "0", count: 8 - digits.utf8.count) + digits
    }
    return text
  }

  /// One block of 64 bytes (section 6.2.2).
  private static func compress(_ block: UnsafeRawBufferPointer, into state: inout [UInt32]) {
    withUnsafeTemporaryAllocation(of: UInt32.self, capacity: 64) { schedule in
      for index in 0..<16 {
        schedule[index] = UInt32(
          bigEndian: block.loadUnaligned(fromByteOffset: index * 4, as: UInt32.self))
      }
      for index in 16..<64 {
        let before15 = schedule[index - 15]
        let before2 = schedule[index - 2]
        let sigma0 = rotate(before15, 7) ^ rotate(before15, 18) ^ (before15 >> 3)
        let sigma1 = rotate(before2, 17) ^ rotate(before2, 19) ^ (before2 >> 10)
        schedule[index] = schedule[index - 16] &+ sigma0 &+ schedule[index - 7] &+ sigma1
      }
      constants.withUnsafeBufferPointer { constants in
        for index in 0..<64 { schedule[index] &+= constants[index] }
      }
      var (a, b, c, d) = (state[0], state[1], state[2], state[3])
      var (e, f, g, h) = (state[4], state[5], state[6], state[7])
      // Eight rounds at a time, after which each word has its name again: none is moved.
      for index in stride(from: 0, to: 64, by: 8) {
        round(a, b, c, &d, e, f, g, &h, schedule[index])
        round(h, a, b, &c, d, e, f, &g, schedule[index + 1])
        round(g, h, a, &b, c, d, e, &f, schedule[index + 2])
        round(f, g, h, &a, b, c, d, &e, schedule[index + 3])
        round(e, f, g, &h, a, b, c, &d, schedule[index + 4])
        round(d, e, f, &g, h, a, b, &c, schedule[index + 5])
        round(c, d, e, &f, g, h, a, &b, schedule[index + 6])
        round(b, c, d, &e, f, g, h, &a, schedule[index + 7])
      }
      state.withUnsafeMutableBufferPointer { state in
        (state[0], state[1], state[2]) = (state[0] &+ a, state[1] &+ b, state[2] &+ c)
        (state[3], state[4], state[5]) = (state[3] &+ d, state[4] &+ e, state[5] &+ f)
        (state[6], state[7]) = (state[6] &+ g, state[7] &+ h)
      }
    }
  }

  /// One round, which makes new words of `d` and `h`: the `e` and the `a` of the next.
  ///
  /// - Parameter input: the round's word of the schedule and its constant, added.
  @inline(__always)
  private static func round(
    _ a: UInt32, _ b: UInt32, _ c: UInt32, _ d: inout UInt32,
    _ e: UInt32, _ f: UInt32, _ g: UInt32, _ h: inout UInt32, _ input: UInt32
  ) {
    let sum1 = rotate(e, 6) ^ rotate(e, 11) ^ rotate(e, 25)
    // (e & f) ^ (~e & g) and (a & b) ^ (a & c) ^ (b & c), with an operation less each.
    let choice = g ^ (e & (f ^ g))
    let first = h &+ sum1 &+ choice &+ input
    let sum0 = rotate(a, 2) ^ rotate(a, 13) ^ rotate(a, 22)
    let majority = (a & b) | (c & (a | b))
    d = d &+ first
    h = first &+ sum0 &+ majority
  }

  @inline(__always)
  private static func rotate(_ word: UInt32, _ count: UInt32) -> UInt32 {
    word &>> count | word &<< (32 - count)
  }

  /// The first 32 bits of the fractional parts of the cube roots of the first 64 primes (section 4.2.2).
  private static let constants: [UInt32] = [
    0x428a_2f98, 0x7137_4491, 0xb5c0_fbcf, 0xe9b5_dba5, 0x3956_c25b, 0x59f1_11f1, 0x923f_82a4,
    0xab1c_5ed5, 0xd807_aa98, 0x1283_5b01, 0x2431_85be, 0x550c_7dc3, 0x72be_5d74, 0x80de_b1fe,
    0x9bdc_06a7, 0xc19b_f174, 0xe49b_69c1, 0xefbe_4786, 0x0fc1_9dc6, 0x240c_a1cc, 0x2de9_2c6f,
    0x4a74_84aa, 0x5cb0_a9dc, 0x76f9_88da, 0x983e_5152, 0xa831_c66d, 0xb003_27c8, 0xbf59_7fc7,
    0xc6e0_0bf3, 0xd5a7_9147, 0x06ca_6351, 0x1429_2967, 0x27b7_0a85, 0x2e1b_2138, 0x4d2c_6dfc,
    0x5338_0d13, 0x650a_7354, 0x766a_0abb, 0x81c2_c92e, 0x9272_2c85, 0xa2bf_e8a1, 0xa81a_664b,
    0xc24b_8b70, 0xc76c_51a3, 0xd192_e819, 0xd699_0624, 0xf40e_3585, 0x106a_a070, 0x19a4_c116,
    0x1e37_6c08, 0x2748_774c, 0x34b0_bcb5, 0x391c_0cb3, 0x4ed8_aa4a, 0x5b9c_ca4f, 0x682e_6ff3,
    0x748f_82ee, 0x78a5_636f, 0x84c8_7814, 0x8cc7_0208, 0x90be_fffa, 0xa450_6ceb, 0xbef9_a3f7,
    0xc671_78f2,
  ]
}
