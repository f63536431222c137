/// The code page in which western text is written when it is not UTF-8.
///
/// The table is the index "windows-1252" of the WHATWG Encoding Standard, less the five bytes that the code page
/// itself leaves undefined (81, 8D, 8F, 90, 9D).
enum Windows1252 {
  /// The code point that a byte from 0x80 on stands for; `nil` for the undefined ones.
  static func scalar(_ byte: UInt8) -> Unicode.Scalar? {
    guard byte < 0xA0 else { return Unicode.Scalar(byte) }
    guard byte >= 0x80 else { return nil }
    let value = high[Int(byte - 0x80)]
    return value == 0 ? nil : Unicode.Scalar(value)
  }

  private static let high: [UInt16] = [
    0x20AC, 0, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021,
    0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0, 0x017D, 0,
    0, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
    0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0, 0x017E, 0x0178,
  ]
}
