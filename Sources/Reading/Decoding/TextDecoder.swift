/// A text as valid UTF-8, on its way in.
struct DecodedText {
  var bytes: [UInt8]
  var log = RepairLog()
}

/// Finds the encoding of a plain text and turns its bytes into UTF-8.
enum TextDecoder {
  /// - Throws: `binary` or `undecodable`.
  static func decode(_ bytes: [UInt8], from source: String) throws(ReadingError) -> DecodedText {
    if let (form, start) = WideForm.declared(in: bytes) {
      return try wide(bytes, from: start, form, source)
    }
    if let form = WideForm.guessed(from: bytes) {
      var decoded = try wide(bytes, from: 0, form, source)
      decoded.log.note(.missingByteOrderMark)
      return decoded
    }
    try refuseBinary(bytes, source)
    let start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    var index = start
    while index < bytes.count, case .whole(let length) = UTF8Sequence(in: bytes, at: index) {
      index += length
    }
    guard index < bytes.count else {
      return DecodedText(bytes: start == 0 ? bytes : Array(bytes[start...]))
    }
    if !bytes[start..<index].contains(where: { $0 >= 0x80 }), MacRoman.isLikely(bytes[index...]),
      var decoded = Charset.decode(bytes[start...], named: "macintosh")
    {
      decoded.log.note(.macRoman, bytes[index...].reduce(0) { $0 + ($1 >= 0x80 ? 1 : 0) })
      return decoded
    }
    return try mixed(bytes, from: start, firstInvalid: index, source)
  }

  /// Bytes that are not all UTF-8. What is, stays; each other byte is read as windows-1252, for texts are put
  /// together from pieces. Where these are more than a quarter, it is some other encoding: no western language has
  /// so many letters beyond ASCII.
  private static func mixed(
    _ bytes: [UInt8], from start: Int, firstInvalid: Int, _ source: String
  ) throws(ReadingError) -> DecodedText {
    var output = Array(bytes[start..<firstInvalid])
    output.reserveCapacity(bytes.count + bytes.count / 8)
    var log = RepairLog()
    var legacy = 0
    var severalByteCharacters = bytes[start..<firstInvalid].contains { $0 >= 0x80 } ? 1 : 0
    var index = firstInvalid
    while index < bytes.count {
      switch UTF8Sequence(in: bytes, at: index) {
      case .whole(let length):
        output += bytes[index..<index + length]
        severalByteCharacters += length > 1 ? 1 : 0
        index += length
      case .cut(let length) where length > 1 || severalByteCharacters > 0:
        log.note(.cutCharacter)
        index = bytes.count
      case .cut, .none:
        if let scalar = Windows1252.scalar(bytes[index]) {
          output += String(scalar).utf8
          log.note(.windows1252)
        } else {
          output += "\u{FFFD}".utf8
          log.note(.undecodable)
        }
        legacy += 1
        index += 1
      }
    }
    guard legacy * 4 <= bytes.count - start else {
      throw ReadingError(
        .undecodable, source: source,
        reason: "it is neither UTF-8 nor windows-1252 text (first invalid byte at byte "
          + "\(firstInvalid)): convert it to UTF-8, with iconv for instance",
        byteOffset: firstInvalid)
    }
    return DecodedText(bytes: output, log: log)
  }

  /// Refuses bytes that no text holds: a NUL, or more than one in fifty of the controls that not even
  /// terminal output holds.
  private static func refuseBinary(_ bytes: [UInt8], _ source: String) throws(ReadingError) {
    var controls = 0
    var first: Int?
    for (index, byte) in bytes.enumerated() where byte < 0x20 {
      if byte == 0 {
        throw .binary(source, at: index)
      }
      if !(0x07...0x0D).contains(byte) && byte != 0x1B {
        controls += 1
        first = first ?? index
      }
    }
    if let first, controls * 50 > bytes.count {
      throw .binary(source, at: first)
    }
  }

  private static func wide(
    _ bytes: [UInt8], from start: Int, _ form: WideForm, _ source: String
  ) throws(ReadingError) -> DecodedText {
    var decoded = DecodedText(bytes: [])
    decoded.bytes.reserveCapacity(bytes.count)
    var index = start
    while index < bytes.count {
      let (scalar, length) = form.scalar(in: bytes, at: index)
      switch scalar {
      case .some(let scalar):
        if scalar.value == 0 { throw .binary(source, at: index) }
        decoded.bytes += String(scalar).utf8
      case nil where index + length > bytes.count:
        decoded.log.note(.cutCharacter)
      case nil:
        decoded.bytes += "\u{FFFD}".utf8
        decoded.log.note(.undecodable, length)
      }
      index += length
    }
    return decoded
  }
}

extension ReadingError {
  fileprivate static func binary(_ source: String, at offset: Int) -> ReadingError {
    ReadingError(
      .binary, source: source,
      reason: "it looks like a binary file (first at byte \(offset)): give plain text",
      byteOffset: offset)
  }
}
