/// A token that is a quotation mark of some kind.
struct QuotationMark {
  enum Family { case double, single, angle }
  /// Which way it looks by its form; only asked of double ones and angles.
  enum Form { case opening, closing, either }

  var token: Int
  var family: Family
  var form: Form

  /// `nil` if the token is no quotation mark.
  @inline(__always)
  init?(_ token: borrowing Token, at index: Int, _ bytes: UnsafeBufferPointer<UInt8>) {
    let start = Int(token.start)
    let length = Int(token.end) - start
    let first = bytes[start]
    // The modifier apostrophe (CA BC) counts as a letter.
    guard length <= 3, !token.shape.contains(.word) || first == 0xCA else { return nil }
    self.token = index
    form = .either
    switch first {
    case 0x22 where length == 1: family = .double
    case 0x27, 0x60:
      family = length == 2 ? .double : .single
      if length == 2 { form = first == 0x60 ? .opening : .closing }
    case 0xCA where length == 2 && bytes[start + 1] == 0xBC: family = .single
    case 0xC2 where length == 2 && bytes[start + 1] | 0x10 == 0xBB:
      family = .angle
      form = bytes[start + 1] == 0xAB ? .opening : .closing
    case 0xE2 where length == 3 && bytes[start + 1] == 0x80:
      switch bytes[start + 2] {
      case 0x98...0x9B, 0xB9, 0xBA: family = .single
      case 0x9C, 0x9E:
        family = .double
        form = .opening
      case 0x9D:
        family = .double
        form = .closing
      case 0x9F: family = .double
      default: return nil
      }
    default: return nil
    }
  }
}
