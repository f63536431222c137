/// Tells formats by their content.
enum FormatSignature {
  /// How many bytes are looked at.
  static let length = 8192

  enum Packing {
    case gzip, bzip2, zstd
  }

  static func packing(of head: ArraySlice<UInt8>) -> Packing? {
    if head.starts(with: [0x1F, 0x8B, 0x08]) { return .gzip }
    if head.starts(with: [0x28, 0xB5, 0x2F, 0xFD]) { return .zstd }
    guard head.count >= 10, head.starts(with: "BZh".utf8) else { return nil }
    let start = head.startIndex
    return head[(start + 4)...].starts(with: [0x31, 0x41, 0x59, 0x26, 0x53, 0x59])
      || head[(start + 4)...].starts(with: [0x17, 0x72, 0x45, 0x38, 0x50, 0x90]) ? .bzip2 : nil
  }

  /// - Parameters:
  ///   - head: the first `length` bytes or more, or fewer if there are no more.
  ///   - textField: the name that the user gives to the field of the text, if they do.
  static func format(of head: [UInt8], textField: String? = nil) -> Format {
    if head.starts(with: [0x50, 0x4B, 3, 4]) || head.starts(with: [0x50, 0x4B, 5, 6]) {
      return .zip
    }
    if head.starts(with: "WARC/".utf8) { return .warc }
    if head.first != UInt8(ascii: "<"), isPDF(head) { return .pdf }
    if head.count >= 512, head[257...].starts(with: "ustar".utf8) { return .tar }
    if MarkupSignature.isFeed(head) { return .feed }
    if isMessage(head) { return .mail }
    if isMailbox(head) { return .mbox }
    if MarkupSignature.isPage(head) { return .html }
    let text = head.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(head[3...]) : head
    if let json = json(text) { return json }
    if isMarkdown(text) { return .markdown }
    return CSVHeader(text, textField: textField)?.hasText == true ? .csv : .text
  }

  /// Whether an object begins whose line does not end in the bytes.
  static func isLineOfJSON(_ head: [UInt8]) -> Bool {
    let text = head.starts(with: [0xEF, 0xBB, 0xBF]) ? head[3...] : head[...]
    guard let start = text.firstIndex(where: { $0 > 0x20 }), text[start] == UInt8(ascii: "{") else {
      return false
    }
    guard let end = text[start...].firstIndex(of: 0x0A) else { return true }
    return !text[end...].contains { $0 > 0x20 }
  }

  /// Readers of PDF look for its signature in the first 1024 bytes.
  private static func isPDF(_ head: [UInt8]) -> Bool {
    let signature = "%PDF-".utf8
    return head.prefix(1024).indices.contains {
      head[$0] == UInt8(ascii: "%") && head[$0...].starts(with: signature)
    }
  }

  private static func json(_ head: [UInt8]) -> Format? {
    let start = head.firstIndex { $0 > 0x20 } ?? head.endIndex
    guard start < head.endIndex else { return nil }
    let next = head[(start + 1)...].first { $0 > 0x20 }
    switch head[start] {
    case UInt8(ascii: "["):
      return next == UInt8(ascii: "{") || next == UInt8(ascii: "[") ? .json : nil
    case UInt8(ascii: "{"):
      guard next == UInt8(ascii: "\"") || next == UInt8(ascii: "}") else { return nil }
      // An object that ends where its line ends, with another line behind it, is one of many.
      guard let end = head[start...].firstIndex(of: 0x0A) else { return .json }
      let line = head[start..<end]
      let isWhole = JSONScan.end(of: line, from: start).map { JSONScan.isBlank(line[$0...]) }
      let hasMore = head[end...].contains { $0 > 0x20 }
      if isWhole == true { return hasMore ? .jsonl : .json }
      // A line too long to be seen whole is no line of a file that was set out for reading.
      return line.count > 400 && !hasMore ? .jsonl : .json
    default: return nil
    }
  }

  /// Whether lines of "Name: value" come first, and two of them are headers of mail (RFC 5322).
  private static func isMessage(_ head: [UInt8]) -> Bool {
    var known = 0
    var rest: ArraySlice<UInt8>? = head[...]
    while let lines = rest {
      let end = lines.firstIndex(of: 0x0A)
      rest = end.map { lines[($0 + 1)...] }
      var line = lines[..<(end ?? lines.endIndex)]
      if line.last == 0x0D { line.removeLast() }
      let isFirst = line.startIndex == head.startIndex
      if line.isEmpty { return !isFirst && known >= 2 }
      if line.first == 0x20 || line.first == 0x09 {
        if isFirst { return false }
        continue
      }
      guard let colon = line.firstIndex(of: UInt8(ascii: ":")), colon > line.startIndex,
        line[..<colon].allSatisfy({ (0x21...0x7E).contains($0) })
      else { return false }
      let name = String(decoding: line[..<colon], as: UTF8.self).lowercased()
      if messageHeaders.contains(name) { known += 1 }
    }
    // More headers than fit into what is looked at.
    return known >= 4
  }

  private static let messageHeaders: Set<String> = [
    "from", "to", "subject", "date", "message-id", "mime-version", "content-type", "received",
    "return-path", "delivered-to", "reply-to", "sender", "cc", "content-transfer-encoding",
    "snapshot-content-location", "list-id", "list-unsubscribe", "x-mailer", "dkim-signature",
    "in-reply-to", "references", "authentication-results", "content-location",
  ]

  private static func isMailbox(_ head: [UInt8]) -> Bool {
    guard head.starts(with: "From ".utf8), let end = head.firstIndex(of: 0x0A) else { return false }
    return isMessage(Array(head[(end + 1)...]))
  }

  /// Front matter between lines of dashes, or a heading of the first rank alone.
  private static func isMarkdown(_ head: [UInt8]) -> Bool {
    let start = head.drop { $0 == 0x0A || $0 == 0x0D }
    guard start.starts(with: "---".utf8) || start.starts(with: "# ".utf8) else { return false }
    let lines = head.split(separator: 0x0A, maxSplits: 200, omittingEmptySubsequences: false)
      .map { $0.last == 0x0D ? $0.dropLast() : $0 }
    guard let first = lines.first else { return false }
    if first.elementsEqual("---".utf8) {
      guard let end = lines.dropFirst().firstIndex(where: { $0.elementsEqual("---".utf8) }) else {
        return false
      }
      return lines[1..<end].contains { $0.contains(UInt8(ascii: ":")) }
    }
    guard let heading = lines.first(where: { !$0.isEmpty }), heading.starts(with: "# ".utf8),
      heading.count < 300
    else { return false }
    return true
  }
}
