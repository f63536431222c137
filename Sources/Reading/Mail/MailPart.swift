/// A message or a part of one (RFC 2045, 2046): headers and a body as it travelled.
struct MailPart {
  let headers: [String: String]
  private let body: ArraySlice<UInt8>
  /// Of one part; the story is among the first.
  private static let mostParts = 1000

  init(_ bytes: ArraySlice<UInt8>) {
    var index = bytes.startIndex
    headers = HTTPMessage.headers(&index, bytes)
    body = bytes[index...]
  }

  /// "text/plain" where nothing is said.
  var type: String {
    let written = (headers["content-type"] ?? "").prefix { $0 != ";" }.lowercased()
      .trimmingBlanks()
    return written.isEmpty ? "text/plain" : written
  }

  var charset: String? { HeaderParameters.value("charset", in: headers["content-type"] ?? "") }

  var isAttached: Bool {
    (headers["content-disposition"] ?? "").lowercased().hasPrefix("attachment")
  }

  /// The body as bytes of its own type.
  var content: [UInt8] {
    switch (headers["content-transfer-encoding"] ?? "").lowercased().trimmingBlanks() {
    case "quoted-printable": TransferEncoding.quotedPrintable(body)
    case "base64": TransferEncoding.base64(body)
    default: Array(body)
    }
  }

  /// Whether it takes memory of its own to read the body.
  var isEncoded: Bool {
    ["quoted-printable", "base64"].contains(
      (headers["content-transfer-encoding"] ?? "").lowercased().trimmingBlanks())
  }

  /// The message that the part is.
  var message: MailPart { MailPart(isEncoded ? content[...] : body) }

  /// The parts of a part that has several; an end that is missing is no harm.
  var parts: [MailPart] {
    guard type.hasPrefix("multipart/"),
      let boundary = HeaderParameters.value("boundary", in: headers["content-type"] ?? "")
    else { return [] }
    let mark = Array("--\(boundary)".utf8)
    var parts: [MailPart] = []
    var start: Int?
    var index = body.startIndex
    while index < body.endIndex {
      let end = body[index...].firstIndex(of: 0x0A).map { $0 + 1 } ?? body.endIndex
      let line = body[index..<end]
      if line.starts(with: mark) {
        let rest = line.dropFirst(mark.count).filter { $0 > 0x20 }
        if rest.isEmpty || rest == [0x2D, 0x2D] {
          if let start { parts.append(MailPart(body[start..<index])) }
          guard parts.count < Self.mostParts else { return parts }
          start = rest.isEmpty ? end : nil
          if !rest.isEmpty { break }
        }
      }
      index = end
    }
    if let start, start < body.endIndex { parts.append(MailPart(body[start...])) }
    return parts
  }
}

/// How bytes are written in seven bits.
enum TransferEncoding {
  /// RFC 2045, section 6.7; what is no escape is kept.
  static func quotedPrintable(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
    var output: [UInt8] = []
    output.reserveCapacity(bytes.count)
    var index = bytes.startIndex
    while index < bytes.endIndex {
      guard bytes[index] == UInt8(ascii: "=") else {
        output.append(bytes[index])
        index += 1
        continue
      }
      let rest = bytes[(index + 1)...]
      if let high = rest.first.flatMap(digit), let low = rest.dropFirst().first.flatMap(digit) {
        output.append(high << 4 | low)
        index += 3
        continue
      }
      let blanks = rest.prefix { $0 == 0x20 || $0 == 0x09 || $0 == 0x0D }.count
      if rest.dropFirst(blanks).first == 0x0A {
        index += blanks + 2
      } else if rest.dropFirst(blanks).isEmpty {
        index = bytes.endIndex
      } else {
        output.append(bytes[index])
        index += 1
      }
    }
    return output
  }

  /// RFC 4648; whatever is no digit is passed over.
  static func base64(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
    var output: [UInt8] = []
    output.reserveCapacity(bytes.count * 3 / 4)
    var bits: UInt32 = 0
    var count = 0
    for byte in bytes {
      let value: UInt8
      switch byte {
      case 0x41...0x5A: value = byte - 0x41
      case 0x61...0x7A: value = byte - 0x61 + 26
      case 0x30...0x39: value = byte - 0x30 + 52
      case UInt8(ascii: "+"), UInt8(ascii: "-"): value = 62
      case UInt8(ascii: "/"), UInt8(ascii: "_"): value = 63
      default: continue
      }
      bits = bits << 6 | UInt32(value)
      count += 6
      if count >= 8 {
        count -= 8
        output.append(UInt8(truncatingIfNeeded: bits >> UInt32(count)))
      }
    }
    return output
  }

  static func digit(_ byte: UInt8) -> UInt8? {
    switch byte {
    case 0x30...0x39: byte - 0x30
    case 0x41...0x46: byte - 0x41 + 10
    case 0x61...0x66: byte - 0x61 + 10
    default: nil
    }
  }
}

/// Words of headers in other alphabets (RFC 2047): `=?utf-8?B?…?=`.
enum EncodedWords {
  private static let longest = 4000

  /// - Returns: the beginning, of a header that is longer than any.
  static func decoded(_ whole: String) -> String {
    let header = whole.utf8.count > longest ? String(whole.prefix(longest)) : whole
    guard header.contains("=?") else { return header }
    var output = ""
    var rest = header[...]
    var wasWord = false
    while let open = rest.firstRange(of: "=?") {
      let between = rest[..<open.lowerBound]
      guard let (text, end) = word(rest[open.upperBound...]) else {
        output += rest[..<open.upperBound]
        rest = rest[open.upperBound...]
        wasWord = false
        continue
      }
      // Blanks between two words are there for the width of lines alone.
      if !wasWord || !between.allSatisfy(\.isWhitespace) { output += between }
      output += text
      rest = rest[end...]
      wasWord = true
    }
    return output + rest
  }

  /// Behind "=?".
  private static func word(_ text: Substring) -> (text: String, end: String.Index)? {
    let parts = text.split(separator: "?", maxSplits: 2, omittingEmptySubsequences: false)
    guard parts.count == 3, parts[0].utf8.count < 60,
      let end = parts[2].firstRange(of: "?=")
    else { return nil }
    let written = Array(parts[2][..<end.lowerBound].utf8)
    let bytes: [UInt8]
    switch parts[1].lowercased() {
    case "b": bytes = TransferEncoding.base64(written[...])
    case "q":
      bytes = TransferEncoding.quotedPrintable(
        written.map { $0 == UInt8(ascii: "_") ? 0x20 : $0 }[...])
    default: return nil
    }
    let charset = String(parts[0].prefix { $0 != "*" })
    guard let decoded = try? PageDecoder.decode(bytes, charset: charset, from: "") else {
      return nil
    }
    return (String(decoding: decoded.bytes, as: UTF8.self), end.upperBound)
  }
}
