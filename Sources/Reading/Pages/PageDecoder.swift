/// Finds the encoding of a page or feed and turns its bytes into UTF-8 without a byte order mark.
///
/// A byte order mark decides; then whether the bytes are UTF-8, whatever anybody declares, for nothing else looks
/// like it; then the header's word, then the page's own. Without any it is read as plain text is.
enum PageDecoder {
  static func decode(
    _ bytes: [UInt8], charset: String?, from source: String
  ) throws(ReadingError) -> DecodedText {
    let isWide = WideForm.declared(in: bytes) != nil || WideForm.guessed(from: bytes) != nil
    if isWide { return try TextDecoder.decode(bytes, from: source) }
    if isUTF8(bytes) {
      return DecodedText(
        bytes: bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(bytes[3...]) : bytes)
    }
    for label in [charset, declared(in: bytes)].compactMap(\.self) {
      // Bytes that are not UTF-8 though they say so are mended piece by piece.
      if Charset.isUTF8(label) || Charset.isWestern(label) { break }
      if let decoded = Charset.decode(bytes[...], named: label) { return decoded }
    }
    return try TextDecoder.decode(withoutNULs(bytes), from: source)
  }

  /// A page with a NUL in it is still a page.
  private static func withoutNULs(_ bytes: [UInt8]) -> [UInt8] {
    bytes.contains(0) ? bytes.filter { $0 != 0 } : bytes
  }

  private static func isUTF8(_ bytes: [UInt8]) -> Bool {
    var index = 0
    while index < bytes.count {
      // Pages are ASCII for the most part: eight bytes at a time.
      index = bytes.withUnsafeBytes { buffer in
        var place = index
        while place + 8 <= buffer.count,
          buffer.loadUnaligned(fromByteOffset: place, as: UInt64.self) & 0x8080_8080_8080_8080 == 0
        {
          place += 8
        }
        return place
      }
      guard index < bytes.count else { break }
      if bytes[index] < 0x80 {
        index += 1
        continue
      }
      switch UTF8Sequence(in: bytes, at: index) {
      case .whole(let length): index += length
      case .cut, .none: return false
      }
    }
    return true
  }

  /// The encoding that `<meta charset>`, its elder form, or the XML declaration names in the first 2048 bytes.
  static func declared(in bytes: [UInt8]) -> String? {
    let head = String(
      decoding: bytes.prefix(2048).map {
        $0 < 0x80 ? $0 | ($0 >= 0x41 && $0 <= 0x5A ? 0x20 : 0) : 0x3F
      }, as: UTF8.self)
    let marks = head.hasPrefix("<?xml") ? ["encoding", "charset"] : ["charset"]
    for mark in marks {
      var rest = head[...]
      while let found = rest.firstRange(of: mark) {
        rest = rest[found.upperBound...]
        let value = rest.drop { $0 == " " }
        guard value.first == "=" else { continue }
        let label = value.dropFirst().drop { $0 == " " || $0 == "\"" || $0 == "'" }
          .prefix { $0.isLetter || $0.isNumber || "-_:.".contains($0) }
        if !label.isEmpty { return String(label) }
      }
    }
    return nil
  }
}
