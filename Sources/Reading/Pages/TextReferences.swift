internal import CXML

/// Resolves character references in text that was escaped once too often.
enum TextReferences {
  /// Resolved until nothing changes, twice at most; a bare ampersand stays, and no tag comes back as markup.
  static func resolved(_ text: String) -> String {
    guard text.utf8.contains(UInt8(ascii: "&")) else { return text }
    let once = resolvedOnce(text)
    return once == text ? text : resolvedOnce(once)
  }

  static func resolvedOnce(_ text: String) -> String {
    let bytes = Array(text.utf8)
    var output: [UInt8] = []
    output.reserveCapacity(bytes.count)
    bytes.withUnsafeBufferPointer { buffer in
      var index = 0
      while index < buffer.count {
        if buffer[index] == UInt8(ascii: "&"), let (scalar, length) = reference(buffer, index) {
          output += String(scalar).utf8
          index += length
        } else {
          output.append(buffer[index])
          index += 1
        }
      }
    }
    return String(decoding: output, as: UTF8.self)
  }

  /// The reference that begins at an ampersand, and its length.
  static func reference(
    _ buffer: UnsafeBufferPointer<UInt8>, _ index: Int
  ) -> (scalar: Unicode.Scalar, length: Int)? {
    if let (value, length) = MarkupScrubber.numericReference(buffer, index) {
      if (128...159).contains(value) {
        return Windows1252.scalar(UInt8(value)).map { ($0, length) }
      }
      guard value != 0, let scalar = UInt32(exactly: value).flatMap(Unicode.Scalar.init) else {
        return ("\u{FFFD}", length)
      }
      return (scalar, length)
    }
    var end = index + 1
    while end < buffer.count, end - index < 12,
      (0x61...0x7A).contains(buffer[end] | 0x20) || (0x30...0x39).contains(buffer[end])
    {
      end += 1
    }
    guard end > index + 1, end < buffer.count, buffer[end] == UInt8(ascii: ";") else { return nil }
    let name = String(decoding: buffer[index + 1..<end], as: UTF8.self)
    guard let value = value(of: name), let scalar = Unicode.Scalar(value) else { return nil }
    return (scalar, end + 1 - index)
  }

  private static func value(of name: String) -> UInt32? {
    if name == "apos" { return 0x27 }
    return htmlEntityLookup(name).map { UInt32($0.pointee.value) }
  }
}
