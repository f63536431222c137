/// What the search for sentence boundaries knows of one token.
package struct BoundaryToken {
  /// The classes of words and marks that matter at a boundary.
  package enum Kind: UInt64 {
    case none, small, capitalised, capitals, letter, number, title, initial, initials, abbreviation
    case address
    case fullStop, exclamation, question, ellipsis
    case comma, semicolon, colon, dash, slash
    case openingQuotation, closingQuotation, quotation
    case openingBracket, closingBracket, less, greater, bullet, sign, symbol
  }

  /// A hash of the word in small letters; 0 where there is no token.
  package var word: UInt32 = 0
  /// The last bytes of the word, in small letters.
  package var tail: UInt32 = 0
  package var kind = Kind.none
  package var isGlued = false
  package var beginsLine = false
  /// How the word is mostly written, as `SentenceModel` has it: 0 unknown, 1 small, 2 capitalised, 3 either.
  package var habit: UInt8 = 0

  init() {}

  package init(_ token: borrowing Token, _ bytes: UnsafeBufferPointer<UInt8>) {
    self.init(token.shape, start: Int(token.start), end: Int(token.end), bytes)
  }

  /// Of a token's shape and bytes, for whom the whole of it is too much to copy.
  init(_ shape: Token.Shape, start: Int, end: Int, _ bytes: UnsafeBufferPointer<UInt8>) {
    isGlued = !shape.contains(.spaceBefore)
    beginsLine = shape.contains(.lineBefore)
    let length = end - start
    let (head, tail) = Self.ends(bytes, start, length)
    // The first byte in memory has the lowest place.
    word = Self.hash(head, tail, length)
    self.tail = UInt32(truncatingIfNeeded: (tail | Self.smallLetters) >> 40)
    let first = bytes[start]
    let last = bytes[start + length - 1]
    if shape.contains(.word) {
      kind = Self.kind(ofWord: shape, first, length, bytes, start)
      // Numbers are alike but for their length.
      if kind == .number {
        word = UInt32(min(length, 5)) << 8 | UInt32(last >= 0x41 ? 1 : 0) | 2
        self.tail = 0
      }
    } else {
      kind = Self.kind(ofMark: shape, first, length, bytes, start)
    }
  }

  /// Makes letters small, roughly: it also makes marks of other marks, which kinds keep apart.
  private static let smallLetters: UInt64 = 0x2020_2020_2020_2020

  /// A hash of a word by its ends and its length: long words that share them are taken for one.
  @inline(__always)
  private static func hash(_ head: UInt64, _ tail: UInt64, _ length: Int) -> UInt32 {
    let ends = (head | smallLetters) ^ (tail | smallLetters) &* 0x9E37_79B9_7F4A_7C15
    var bits = ends &+ UInt64(min(length, 16))
    bits = (bits ^ bits >> 32) &* 0xD6E8_FEB8_6659_FD93
    return UInt32(truncatingIfNeeded: bits >> 32) | 1
  }

  /// What `word` is for a word in small letters.
  static func hash(of word: String) -> UInt32 {
    Array(word.utf8).withUnsafeBufferPointer { bytes in
      let (head, tail) = ends(bytes, 0, bytes.count)
      return hash(head, tail, bytes.count)
    }
  }

  /// The first and the last eight bytes.
  @inline(__always)
  private static func ends(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ length: Int) -> (
    UInt64, UInt64
  ) {
    guard let base = bytes.baseAddress else { return (0, 0) }
    let raw = UnsafeRawPointer(base + start)
    if length >= 8 {
      return (
        UInt64(littleEndian: raw.loadUnaligned(as: UInt64.self)),
        UInt64(littleEndian: raw.loadUnaligned(fromByteOffset: length - 8, as: UInt64.self))
      )
    }
    var value: UInt64 = 0
    if start + 8 <= bytes.count {
      value = UInt64(littleEndian: raw.loadUnaligned(as: UInt64.self))
      value &= (1 << (8 &* UInt64(length))) &- 1
    } else {
      for offset in 0..<length { value |= UInt64(bytes[start + offset]) << (8 &* UInt64(offset)) }
    }
    return (value, value << (64 &- 8 &* UInt64(length)))
  }

  private static func kind(
    ofWord shape: Token.Shape, _ first: UInt8, _ length: Int, _ bytes: UnsafeBufferPointer<UInt8>,
    _ start: Int
  ) -> Kind {
    if shape.contains(.abbreviation) {
      if shape.contains(.beforeName) { return .title }
      if length == 2 { return .initial }
      return bytes[start + 1] == 0x2E ? .initials : .abbreviation
    }
    if shape.contains(.number) { return .number }
    if length > 6, bytes[start + 3] == 0x2E || bytes[start + 4] == 0x3A || bytes[start + 5] == 0x3A,
      first | 0x20 == 0x77 || first | 0x20 == 0x68
    {
      return .address
    }
    if !shape.contains(.capitalised) { return .small }
    if length == 1 { return .letter }
    return shape.contains(.allCapitals) ? .capitals : .capitalised
  }

  private static func kind(
    ofMark shape: Token.Shape, _ first: UInt8, _ length: Int, _ bytes: UnsafeBufferPointer<UInt8>,
    _ start: Int
  ) -> Kind {
    if shape.contains(.opensQuotation) { return .openingQuotation }
    if shape.contains(.closesQuotation) { return .closingQuotation }
    switch first {
    case 0x2E: return length == 1 ? .fullStop : .ellipsis
    case 0x21: return .exclamation
    case 0x3F: return .question
    case 0x2C: return .comma
    case 0x3B: return .semicolon
    case 0x3A: return .colon
    case 0x2D: return .dash
    case 0x2F: return .slash
    case 0x22, 0x27, 0x60: return .quotation
    case 0x28, 0x5B, 0x7B: return .openingBracket
    case 0x29, 0x5D, 0x7D: return .closingBracket
    case 0x3C: return .less
    case 0x3E: return .greater
    case 0x2A, 0x3D, 0x5F, 0x7E, 0x7C, 0x2B: return .bullet
    case 0x23, 0x24, 0x25, 0x26, 0x40: return .sign
    case 0xC2 where length == 2:
      switch bytes[start + 1] {
      case 0xAB, 0xBB: return .quotation
      case 0xB7: return .bullet
      default: return .sign
      }
    case 0xE2 where length == 3:
      if bytes[start + 1] != 0x80 { return .symbol }
      switch bytes[start + 2] {
      case 0x90...0x95: return .dash
      case 0x98...0x9F, 0xB9, 0xBA: return .quotation
      case 0xA2: return .bullet
      case 0xA6: return .ellipsis
      default: return .symbol
      }
    case 0xE3 where length == 3 && bytes[start + 1] == 0x80 && bytes[start + 2] == 0x82:
      return .fullStop
    default: return .symbol
    }
  }

  /// Ends sentences without more.
  @inline(__always)
  package var isTerminator: Bool {
    kind.rawValue >= Kind.fullStop.rawValue && kind.rawValue <= Kind.ellipsis.rawValue
  }

  @inline(__always)
  package var isAbbreviation: Bool {
    kind.rawValue >= Kind.initial.rawValue && kind.rawValue <= Kind.abbreviation.rawValue
  }

  @inline(__always)
  package var isWord: Bool {
    kind.rawValue >= Kind.small.rawValue && kind.rawValue <= Kind.address.rawValue
  }

  /// Closes what a sentence has opened: no sentence begins with it.
  @inline(__always)
  package var isCloser: Bool {
    kind == .closingQuotation || kind == .closingBracket || kind == .quotation && isGlued
  }
}
