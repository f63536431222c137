/// Tells text of old Macintoshes from windows-1252, by the marks that news is full of.
enum MacRoman {
  /// Whether the bytes beyond ASCII make sense as Mac OS Roman and less so as windows-1252: Õ between letters is an
  /// apostrophe, Ò before a word and Ó behind one are quotation marks, ª and Ð in blanks a dash.
  static func isLikely(_ bytes: ArraySlice<UInt8>) -> Bool {
    var mac = 0
    var western = 0
    var previous: UInt8 = 0x20
    for index in bytes.indices where bytes[index] >= 0x80 || previous >= 0x80 {
      let byte = bytes[index]
      let before = index > bytes.startIndex ? bytes[index - 1] : 0x20
      let after = index + 1 < bytes.endIndex ? bytes[index + 1] : 0x20
      previous = byte
      guard byte >= 0x80 else { continue }
      switch byte {
      case 0xD5 where isSmall(before) && isSmall(after): mac += 1
      case 0xD2 where before <= 0x20 && isLetter(after): mac += 1
      case 0xD3 where !isLetter(before) && before > 0x20 && before < 0x80 && after <= 0x20: mac += 1
      case 0xD0, 0xD1: mac += before == 0x20 && after == 0x20 ? 1 : 0
      case 0x8E, 0x8F, 0x95, 0x8D: mac += isSmall(before) ? 1 : 0
      case 0x92 where isSmall(before) && isSmall(after): western += 2
      case 0x93 where before <= 0x20 && isLetter(after): western += 2
      case 0x94 where before > 0x20 && after <= 0x20: western += 2
      case 0x96, 0x97: western += before == 0x20 && after == 0x20 ? 2 : 0
      case 0xE0...0xF6: western += isSmall(before) || isSmall(after) ? 1 : 0
      default: break
      }
    }
    return mac >= 2 && mac > western
  }

  private static func isSmall(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte) }
  private static func isLetter(_ byte: UInt8) -> Bool { isSmall(byte | 0x20) }
}
