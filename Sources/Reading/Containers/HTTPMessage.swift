/// What a server answered: a status, headers, a body as it travelled.
struct HTTPMessage {
  let status: Int
  /// In small letters; of several of a name, the last.
  private(set) var headers: [String: String] = [:]
  private let rest: ArraySlice<UInt8>

  /// - Returns: `nil` if the bytes do not begin as an answer does.
  init?(_ bytes: [UInt8]) {
    guard bytes.starts(with: "HTTP/".utf8) else { return nil }
    var index = 0
    func line() -> ArraySlice<UInt8>? {
      guard index < bytes.count else { return nil }
      let end = bytes[index...].firstIndex(of: 0x0A) ?? bytes.count
      var line = bytes[index..<end]
      index = min(bytes.count, end + 1)
      if line.last == 0x0D { line = line.dropLast() }
      return line
    }
    let parts = (line() ?? []).split(separator: 0x20, maxSplits: 2)
    guard parts.count >= 2, let status = Int(String(decoding: parts[1], as: UTF8.self)) else {
      return nil
    }
    self.status = status
    headers = Self.headers(&index, bytes[...])
    rest = bytes[index...]
  }

  /// How many bytes there are in front of the body.
  var headLength: Int { rest.startIndex }

  /// Of more, the first are known.
  private static let mostHeaders = 1000

  /// Reads lines of "Name: value", folded ones included, up to and with the empty line.
  static func headers(_ index: inout Int, _ bytes: ArraySlice<UInt8>) -> [String: String] {
    var headers: [String: String] = [:]
    var last: String?
    while index < bytes.endIndex {
      let end = bytes[index...].firstIndex(of: 0x0A) ?? bytes.endIndex
      var line = bytes[index..<end]
      index = min(bytes.endIndex, end + 1)
      if line.last == 0x0D { line = line.dropLast() }
      if line.isEmpty { break }
      let text = String(decoding: line, as: UTF8.self)
      if text.first == " " || text.first == "\t" {
        if let last { headers[last, default: ""] += " " + text.trimmingBlanks() }
        continue
      }
      guard let colon = text.firstIndex(of: ":") else { continue }
      let name = text[..<colon].lowercased().trimmingBlanks()
      guard headers.count < mostHeaders || headers[name] != nil else {
        last = nil
        continue
      }
      headers[name] = String(text[text.index(after: colon)...]).trimmingBlanks()
      last = name
    }
    return headers
  }

  var contentType: String {
    (headers["content-type"] ?? "").prefix { $0 != ";" }.lowercased().trimmingBlanks()
  }

  var charset: String? { HeaderParameters.value("charset", in: headers["content-type"] ?? "") }

  /// The body without transfer and content encodings. What claims an encoding that it does not have is left as it is.
  ///
  /// - Throws: `tooLarge` if it unpacks to more than `limit`.
  func body(limit: Int, source: String, expansion: Expansion?) throws(ReadingError) -> [UInt8] {
    var body = Array(rest)
    if headers["transfer-encoding"]?.lowercased().contains("chunked") == true {
      body = Self.unchunked(body) ?? body
    }
    let codings = (headers["content-encoding"] ?? "").lowercased().split(separator: ",")
      .map { String($0).trimmingBlanks() }
    for coding in codings.reversed() {
      switch coding {
      case "gzip", "x-gzip":
        guard body.starts(with: [0x1F, 0x8B]) else { continue }
        body = try Self.unpacked(body, .gzip, limit, source, expansion) ?? body
      case "deflate":
        // Some mean zlib's wrapper by it, some bare deflate.
        if let whole = try Self.unpacked(body, .zlib, limit, source, expansion) {
          body = whole
        } else {
          body = try Self.unpacked(body, .none, limit, source, expansion) ?? body
        }
      case "br": body = Brotli.unpacked(body, limit: limit) ?? body
      case "zstd":
        let unpacker = ZstdSource(ByteReader(body), source: source, expansion: expansion)
        if let whole = try? ByteReader(unpacker).readAll(limit: limit) { body = whole }
      default: continue
      }
    }
    return body
  }

  private static func unpacked(
    _ bytes: [UInt8], _ wrapper: DeflateSource.Wrapper, _ limit: Int, _ source: String,
    _ expansion: Expansion?
  ) throws(ReadingError) -> [UInt8]? {
    let reader = ByteReader(
      DeflateSource(ByteReader(bytes), wrapper, source: source, expansion: expansion))
    do throws(ReadingError) {
      guard let whole = try reader.readAll(limit: limit) else {
        throw ReadingError(
          .tooLarge, source: source, reason: ReadingError.tooLargeReason(limit: limit))
      }
      return whole.isEmpty ? nil : whole
    } catch {
      if error.code == .tooLarge { throw error }
      return nil
    }
  }

  /// RFC 9112, section 7.1; `nil` if the bytes are not in chunks. Chunks that are missing at the end are missing.
  private static func unchunked(_ bytes: [UInt8]) -> [UInt8]? {
    var output: [UInt8] = []
    var index = 0
    while index < bytes.count {
      guard let end = bytes[index...].prefix(1000).firstIndex(of: 0x0A) else { break }
      let digits = bytes[index..<end].prefix { $0 != UInt8(ascii: ";") && $0 != 0x0D && $0 != 0x20 }
      guard !digits.isEmpty, digits.count <= 8,
        let size = Int(String(decoding: digits, as: UTF8.self), radix: 16), size >= 0
      else { return output.isEmpty ? nil : output }
      index = end + 1
      if size == 0 { return output }
      output += bytes[index..<min(bytes.count, index + size)]
      index += size
      while index < bytes.count, bytes[index] == 0x0D || bytes[index] == 0x0A { index += 1 }
    }
    return output.isEmpty ? nil : output
  }
}

/// Parameters of headers: `text/html; charset="utf-8"`.
enum HeaderParameters {
  /// Continued and encoded ones (RFC 2231) included.
  static func value(_ name: String, in header: String) -> String? {
    var pieces: [Int: String] = [:]
    for part in parts(of: header).dropFirst() {
      guard let equals = part.firstIndex(of: "=") else { continue }
      var key = part[..<equals].lowercased().trimmingBlanks()
      var value = String(part[part.index(after: equals)...]).trimmingBlanks()
      if value.hasPrefix("\"") { value = String(value.dropFirst().prefix { $0 != "\"" }) }
      let isEncoded = key.hasSuffix("*")
      if isEncoded { key.removeLast() }
      let number = key.split(separator: "*")
      guard number.first.map(String.init) == name else { continue }
      if isEncoded, let mark = value.lastIndex(of: "'") {
        value = String(value[value.index(after: mark)...])
      }
      pieces[number.count > 1 ? Int(number[1]) ?? 0 : 0] = value
    }
    let whole = pieces.sorted { $0.key < $1.key }.map(\.value).joined()
    return whole.isEmpty ? nil : whole
  }

  /// Cut at semicolons outside of quotation marks.
  private static func parts(of header: String) -> [String] {
    var parts = [""]
    var isQuoted = false
    for character in header {
      if character == "\"" { isQuoted.toggle() }
      if character == ";", !isQuoted {
        parts.append("")
      } else {
        parts[parts.count - 1].append(character)
      }
    }
    return parts
  }
}
