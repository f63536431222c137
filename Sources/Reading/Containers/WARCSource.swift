/// The records of a web archive (ISO 28500): pages that were answered or stored, one by one, in flat memory.
///
/// What is no page is accounted for with its reason. A record that is damaged or cut costs itself alone: reading goes
/// on with the next that can be found.
final class WARCSource: ItemSource {
  private var reader: ByteReader
  /// The packed bytes, where each record is packed by itself.
  private let packed: DeflateSource?
  private let source: String
  private let limit: Int
  private let expansion: Expansion?
  private var number = 0
  private var isLost = false

  init(
    _ reader: ByteReader, packed: DeflateSource? = nil, source: String, limit: Int,
    expansion: Expansion?
  ) {
    self.reader = reader
    self.packed = packed
    self.source = source
    self.limit = limit
    self.expansion = expansion
  }

  private struct Head {
    let headers: [String: String]
    let length: Int

    var type: String { (headers["warc-type"] ?? "").lowercased() }
    var url: String? {
      headers["warc-target-uri"].map { uri in
        uri.hasPrefix("<") && uri.hasSuffix(">") ? String(uri.dropFirst().dropLast()) : uri
      }
    }
  }

  func next() throws(ReadingError) -> Found? {
    while true {
      if isLost {
        guard try findNext() else { return nil }
        isLost = false
      }
      do throws(ReadingError) {
        guard try toRecord() else { return nil }
        number += 1
        return try record(named: "\(source)#record-\(number)")
      } catch {
        if error.code == .tooLarge || error.code == .inputOutput { throw error }
        isLost = true
        // Damage in front of a record is damage of the record that should be there.
        if !hasNumber { number += 1 }
        hasNumber = false
        return .item(
          Item(
            source: "\(source)#record-\(number)",
            .failed(error.renamed("\(source)#record-\(number)"))))
      }
    }
  }

  private var hasNumber = false

  /// Passes over what stands between records, and goes on to the next packed one.
  private func toRecord() throws(ReadingError) -> Bool {
    hasNumber = false
    while true {
      while let byte = try reader.peek(1).first, byte == 0x0D || byte == 0x0A {
        try reader.skip(1)
      }
      if try !reader.isAtEnd() { return true }
      guard let packed, let member = packed.nextMember() else { return false }
      reader = member
    }
  }

  private func record(named name: String) throws(ReadingError) -> Found {
    hasNumber = true
    let head = try head(name)
    guard head.length <= limit else {
      let there = try reader.skip(head.length)
      guard there == head.length else { throw .cut(name) }
      return skipped(name, .tooLarge, "it is of \(head.length) bytes, more than any page has")
    }
    let block = try reader.read(head.length)
    guard block.count == head.length else { throw .cut(name) }
    // Behind it are two line ends and another record or nothing. Some damage shows itself only here.
    packed?.awaitsRecord = true
    defer { packed?.awaitsRecord = false }
    let behind = try reader.peek(9).drop { $0 == 0x0D || $0 == 0x0A }
    guard behind.isEmpty || behind.starts(with: "WARC/".utf8.prefix(behind.count)) else {
      throw .noEnd(name)
    }
    return try found(head, block, name)
  }

  private func head(_ name: String) throws(ReadingError) -> Head {
    guard try reader.peek(5).elementsEqual("WARC/".utf8) else { throw .noRecord(name) }
    var bytes: [UInt8] = []
    while let line = try reader.line(limit: 1 << 16) {
      bytes += line
      if line == [0x0A] || line == [0x0D, 0x0A] { break }
      guard bytes.count < 1 << 18 else { throw .noRecord(name) }
    }
    guard bytes.last == 0x0A else { throw .cut(name) }
    var index = (bytes.firstIndex(of: 0x0A) ?? 0) + 1
    let headers = HTTPMessage.headers(&index, bytes[...])
    guard let length = headers["content-length"].flatMap({ Int($0) }), length >= 0 else {
      throw .noRecord(name)
    }
    return Head(headers: headers, length: length)
  }

  private func found(_ head: Head, _ block: [UInt8], _ name: String) throws(ReadingError) -> Found {
    switch head.type {
    case "response":
      guard head.headers["content-type"]?.lowercased().contains("http") ?? true else {
        return skipped(name, .noArticle, "it is no answer of a web server")
      }
      guard let message = HTTPMessage(block) else {
        return skipped(name, .noArticle, "it is no answer of a web server")
      }
      guard message.status == 200 else {
        return skipped(name, .noArticle, "the server answered with status \(message.status)")
      }
      let body: [UInt8]
      do throws(ReadingError) {
        body = try message.body(limit: limit, source: name, expansion: expansion)
      } catch {
        return .item(Item(source: name, .failed(error)))
      }
      return page(body, message.charset, head, name)
    case "resource", "conversion":
      let charset = HeaderParameters.value("charset", in: head.headers["content-type"] ?? "")
      return page(block, charset, head, name)
    case "revisit":
      let original = head.headers["warc-refers-to-target-uri"] ?? head.url ?? "a page"
      let date = head.headers["warc-refers-to-date"].map { " of \($0)" } ?? ""
      return skipped(
        name, .noArticle, "it is a revisit that found \(original) as it was\(date)")
    case "": return skipped(name, .noArticle, "it does not say what it is")
    case let type: return skipped(name, .noArticle, "it is a record of type \(type), not a page")
    }
  }

  private func page(
    _ body: [UInt8], _ charset: String?, _ head: Head, _ name: String
  ) -> Found {
    guard !body.isEmpty else { return skipped(name, .noArticle, "the page is empty") }
    return .entry(
      Entry(reader: ByteReader(body), source: name, charset: charset, url: head.url))
  }

  private func skipped(_ name: String, _ code: ReadingError.Code, _ reason: String) -> Found {
    .item(Item(source: name, .skipped(ReadingError(code, source: name, reason: reason))))
  }

  /// Goes on to the next bytes that begin as a record does.
  private func findNext() throws(ReadingError) -> Bool {
    if let packed {
      guard let found = try packed.recover() else { return false }
      reader = found
      return true
    }
    let mark = Array("\r\nWARC/1.".utf8)
    while true {
      let ahead = try reader.peek(ByteReader.chunkSize)
      guard ahead.count > mark.count else { return false }
      if let found = ahead.dropFirst().firstRange(of: mark) {
        try reader.skip(found.lowerBound - ahead.startIndex + 2)
        return true
      }
      try reader.skip(ahead.count - mark.count)
    }
  }
}

extension ReadingError {
  fileprivate static func cut(_ name: String) -> ReadingError {
    ReadingError(
      .damaged, source: name, reason: "the record ends too early: fetch or copy the archive again")
  }

  fileprivate static func noEnd(_ name: String) -> ReadingError {
    ReadingError(
      .damaged, source: name,
      reason: "the record does not end where it says: fetch or copy the archive again")
  }

  fileprivate static func noRecord(_ name: String) -> ReadingError {
    ReadingError(
      .damaged, source: name,
      reason: "there is no record where one should begin: fetch or copy the archive again")
  }
}
