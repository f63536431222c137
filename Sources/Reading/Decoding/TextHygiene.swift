/// Takes out of a text what nobody wrote: controls, marks of the encoding, foreign line endings.
///
/// A terminal obeys controls and overrides of the writing direction, and they hide words from a reader who looks at
/// the page. Everything else stays as it is: no normalisation, no folding, nothing trimmed.
enum TextHygiene {
  /// - Parameter decoded: valid UTF-8; repairs are added to its log.
  static func clean(_ decoded: inout DecodedText) -> String {
    let bytes = decoded.bytes
    var output: [UInt8] = []
    var copied = 0
    var index = 0
    while index < bytes.count {
      let byte = bytes[index]
      if isPlain(byte) {
        index += 1
        continue
      }
      let (scalar, length) = scalar(in: bytes, at: index)
      if let (what, replacement) = mend(
        scalar, followedBy: index + 1 < bytes.count ? bytes[index + 1] : 0)
      {
        output += bytes[copied..<index]
        output += replacement.utf8
        decoded.log.note(what)
        copied = index + length
      }
      index += length
    }
    if copied == 0 { return String(decoding: bytes, as: UTF8.self) }
    output += bytes[copied...]
    return String(decoding: output, as: UTF8.self)
  }

  /// Whether no character that needs a repair begins with, or consists of, this byte.
  private static func isPlain(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x09, 0x0A, 0x20..<0x7F: true
    case 0xC2, 0xE2, 0xEF, 0xF0...0xF4: false
    default: byte >= 0x80
    }
  }

  private static func mend(
    _ scalar: UInt32, followedBy next: UInt8
  ) -> (what: Repair.What, replacement: String)? {
    switch scalar {
    case 0x0D: (.lineEnding, next == 0x0A ? "" : "\n")
    case 0x0B, 0x0C, 0x2028, 0x2029: (.lineEnding, "\n")
    case 0x00...0x1F, 0x7F: (.control, "")
    case 0x80...0x9F:
      // windows-1252 that somebody took for ISO 8859-1, on whose C1 controls nobody's text calls.
      Windows1252.scalar(UInt8(scalar)).map { (.windows1252, String($0)) } ?? (.control, "")
    case 0x202A...0x202E, 0x2066...0x2069: (.directionControl, "")
    case 0xFEFF: (.byteOrderMark, "")
    case 0xFDD0...0xFDEF: (.noncharacter, "")
    case _ where scalar & 0xFFFE == 0xFFFE: (.noncharacter, "")
    default: nil
    }
  }

  /// The character of valid UTF-8 that begins at `index`, and its length in bytes.
  private static func scalar(in bytes: [UInt8], at index: Int) -> (value: UInt32, length: Int) {
    let lead = bytes[index]
    let length = lead < 0x80 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4
    var value = length == 1 ? UInt32(lead) : UInt32(lead) & (0x7F >> UInt32(length))
    for place in 1..<max(length, 1) { value = value << 6 | UInt32(bytes[index + place] & 0x3F) }
    return (value, length)
  }
}
