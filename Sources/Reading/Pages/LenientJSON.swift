/// JSON as sites write it: raw line ends in strings, commas too many, comments, an end that is missing.
///
/// What cannot be read ends the value that it stands in; what was read before is kept. Values nested deeper than
/// sixty-four are null.
indirect enum LenientJSON: Hashable, Sendable {
  case null
  case bool(Bool)
  /// As it is written.
  case number(String)
  case string(String)
  case array([LenientJSON])
  /// In the order of the text.
  case object([Member])

  struct Member: Hashable, Sendable {
    var key: String
    var value: LenientJSON
  }

  init(_ bytes: some Collection<UInt8>) {
    var reader = Reader(bytes: Array(bytes))
    self = reader.value(depth: 0)
  }

  subscript(_ key: String) -> LenientJSON {
    firstMembers.first { $0.key == key }?.value ?? .null
  }

  /// The members of an object among which it is searched: an article's fields are not behind thousands of others.
  var firstMembers: ArraySlice<Member> {
    guard case .object(let members) = self else { return [] }
    return members.prefix(10_000)
  }

  var string: String? {
    switch self {
    case .string(let text): text
    case .number(let text): text
    default: nil
    }
  }

  /// The elements of an array; of anything else but null, itself.
  var elements: [LenientJSON] {
    switch self {
    case .array(let elements): elements
    case .null: []
    default: [self]
    }
  }

  var isObject: Bool {
    if case .object = self { true } else { false }
  }
}

private struct Reader {
  let bytes: [UInt8]
  var index = 0

  mutating func value(depth: Int) -> LenientJSON {
    skipBlanks()
    guard index < bytes.count else { return .null }
    switch bytes[index] {
    case UInt8(ascii: "{"): return object(depth: depth)
    case UInt8(ascii: "["): return array(depth: depth)
    case UInt8(ascii: "\""): return .string(string())
    default: return word()
    }
  }

  private mutating func object(depth: Int) -> LenientJSON {
    index += 1
    var members: [LenientJSON.Member] = []
    while true {
      skipBlanks(andCommas: true)
      guard index < bytes.count, bytes[index] == UInt8(ascii: "\"") else { break }
      let key = string()
      skipBlanks()
      guard index < bytes.count, bytes[index] == UInt8(ascii: ":") else { break }
      index += 1
      let value = nested(depth: depth)
      members.append(LenientJSON.Member(key: key, value: value))
    }
    if index < bytes.count, bytes[index] == UInt8(ascii: "}") { index += 1 }
    return .object(members)
  }

  private mutating func array(depth: Int) -> LenientJSON {
    index += 1
    var elements: [LenientJSON] = []
    while true {
      skipBlanks(andCommas: true)
      guard index < bytes.count, bytes[index] != UInt8(ascii: "]") else { break }
      let start = index
      elements.append(nested(depth: depth))
      if index == start { break }
    }
    if index < bytes.count, bytes[index] == UInt8(ascii: "]") { index += 1 }
    return .array(elements)
  }

  private mutating func nested(depth: Int) -> LenientJSON {
    guard depth < 64 else {
      index = bytes.count
      return .null
    }
    return value(depth: depth + 1)
  }

  private mutating func word() -> LenientJSON {
    let start = index
    while index < bytes.count {
      let byte = bytes[index]
      let isWord =
        (0x61...0x7A).contains(byte | 0x20) || (0x30...0x39).contains(byte)
        || "+-.".utf8.contains(byte)
      guard isWord else { break }
      index += 1
    }
    let word = String(decoding: bytes[start..<index], as: UTF8.self)
    switch word {
    case "true": return .bool(true)
    case "false": return .bool(false)
    default:
      return word.utf8.contains { (0x30...0x39).contains($0) } ? .number(word) : .null
    }
  }

  private mutating func string() -> String {
    index += 1
    var text: [UInt8] = []
    while index < bytes.count {
      let byte = bytes[index]
      index += 1
      if byte == UInt8(ascii: "\"") { break }
      guard byte == UInt8(ascii: "\\"), index < bytes.count else {
        text.append(byte)
        continue
      }
      let escape = bytes[index]
      index += 1
      switch escape {
      case UInt8(ascii: "n"): text.append(0x0A)
      case UInt8(ascii: "t"): text.append(0x09)
      case UInt8(ascii: "r"): text.append(0x0D)
      case UInt8(ascii: "b"), UInt8(ascii: "f"): text.append(0x20)
      case UInt8(ascii: "u"): text += String(scalar()).utf8
      default: text.append(escape)
      }
    }
    return String(decoding: text, as: UTF8.self)
  }

  /// Behind `\u`; a pair of surrogates is one character, a lone one U+FFFD.
  private mutating func scalar() -> Unicode.Scalar {
    let first = unit()
    if let scalar = Unicode.Scalar(first) { return scalar }
    guard first < 0xDC00, index + 1 < bytes.count, bytes[index] == UInt8(ascii: "\\"),
      bytes[index + 1] == UInt8(ascii: "u")
    else { return "\u{FFFD}" }
    index += 2
    let second = unit()
    guard (0xDC00...0xDFFF).contains(second) else { return "\u{FFFD}" }
    return Unicode.Scalar(0x10000 + (first - 0xD800) << 10 + (second - 0xDC00)) ?? "\u{FFFD}"
  }

  private mutating func unit() -> UInt32 {
    var value: UInt32 = 0
    for _ in 0..<4 {
      guard index < bytes.count, let digit = Character(Unicode.Scalar(bytes[index])).hexDigitValue
      else { break }
      value = value << 4 | UInt32(digit)
      index += 1
    }
    return value
  }

  private mutating func skipBlanks(andCommas: Bool = false) {
    while index < bytes.count {
      let byte = bytes[index]
      if byte <= 0x20 || andCommas && byte == UInt8(ascii: ",") || byte == UInt8(ascii: ";") {
        index += 1
      } else if bytes[index...].starts(with: [0xEF, 0xBB, 0xBF]) {
        index += 3
      } else if bytes[index...].starts(with: "/*".utf8) {
        index += 2
        while index < bytes.count, !bytes[index...].starts(with: "*/".utf8) { index += 1 }
        index = min(bytes.count, index + 2)
      } else if bytes[index...].starts(with: "//".utf8) || bytes[index...].starts(with: "<!".utf8) {
        // A comment, or the CDATA mark that some set in front: to the end of the line.
        while index < bytes.count, bytes[index] != 0x0A { index += 1 }
      } else {
        return
      }
    }
  }
}
