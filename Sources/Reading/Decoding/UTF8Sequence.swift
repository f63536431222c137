/// What stands at one place of bytes that ought to be UTF-8.
///
/// The rules are table 3-7 of The Unicode Standard, "Well-Formed UTF-8 Byte Sequences".
enum UTF8Sequence: Equatable {
  /// A whole character of so many bytes.
  case whole(Int)
  /// The beginning of a character, of so many bytes, cut off by the end of the bytes.
  case cut(Int)
  /// No character begins here.
  case none

  init(in bytes: [UInt8], at index: Int) {
    let lead = bytes[index]
    if lead < 0x80 {
      self = .whole(1)
      return
    }
    let length: Int
    var second: ClosedRange<UInt8> = 0x80...0xBF
    switch lead {
    case 0xC2...0xDF: length = 2
    case 0xE0: (length, second) = (3, 0xA0...0xBF)
    case 0xED: (length, second) = (3, 0x80...0x9F)
    case 0xE1...0xEF: length = 3
    case 0xF0: (length, second) = (4, 0x90...0xBF)
    case 0xF4: (length, second) = (4, 0x80...0x8F)
    case 0xF1...0xF3: length = 4
    default:
      self = .none
      return
    }
    for place in 1..<length {
      guard index + place < bytes.count else {
        self = .cut(place)
        return
      }
      guard (place == 1 ? second : 0x80...0xBF).contains(bytes[index + place]) else {
        self = .none
        return
      }
    }
    self = .whole(length)
  }
}
