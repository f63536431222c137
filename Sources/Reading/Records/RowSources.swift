/// The lines of JSON Lines.
final class LinesSource: ItemSource {
  private let reader: ByteReader
  private let source: String
  private let limit: Int
  private var number = 0

  init(_ reader: ByteReader, source: String, limit: Int) {
    self.reader = reader
    self.source = source
    self.limit = limit
  }

  func next() throws(ReadingError) -> Found? {
    while let line = try reader.line(limit: limit) {
      number += 1
      let name = "\(source)#line-\(number)"
      if line.count >= limit, line.last != 0x0A {
        while let rest = try reader.line(limit: limit), rest.last != 0x0A {}
        return .item(
          Item(
            source: name,
            .failed(
              ReadingError(
                .tooLarge, source: name, reason: ReadingError.tooLargeReason(limit: limit)))))
      }
      if JSONScan.isBlank(line[...]) || line == [0xEF, 0xBB, 0xBF, 0x0A] { continue }
      return .item(JSONItem.item(line, name))
    }
    return nil
  }
}

/// The objects in one JSON text: the elements of an array, alone or in a field of the text's object.
final class JSONItemsSource: ItemSource {
  private let reader: ByteReader
  private let source: String
  private let limit: Int
  private var number = 0
  private var hasBegun = false

  /// - Parameter reader: at the array's first byte.
  init(_ reader: ByteReader, source: String, limit: Int) {
    self.reader = reader
    self.source = source
    self.limit = limit
  }

  func next() throws(ReadingError) -> Found? {
    if !hasBegun {
      hasBegun = true
      try reader.skip(1)
    }
    while let byte = try reader.peek(1).first, byte <= 0x20 || byte == UInt8(ascii: ",") {
      try reader.skip(1)
    }
    guard let first = try reader.peek(1).first, first != UInt8(ascii: "]") else { return nil }
    number += 1
    let name = "\(source)#item-\(number)"
    var scanner = JSONScan.Scanner()
    var element: [UInt8] = []
    while true {
      let ahead = try reader.peek(4096)
      guard !ahead.isEmpty else {
        throw ReadingError(
          .damaged, source: name, reason: "the JSON ends in the midst of it: fetch the file again")
      }
      for (count, byte) in ahead.enumerated() where scanner.take(byte) {
        let end = scanner.isBehind ? count : count + 1
        element += ahead.prefix(end)
        try reader.skip(max(end, element.isEmpty ? 1 : 0))
        return .item(JSONItem.item(element, name))
      }
      element += ahead
      try reader.skip(ahead.count)
      guard element.count <= limit else {
        throw ReadingError(
          .tooLarge, source: name, reason: ReadingError.tooLargeReason(limit: limit))
      }
    }
  }
}

enum JSONItem {
  /// The bytes of one value as an item, which fails if they are no whole object.
  static func item(_ bytes: [UInt8], _ name: String) -> Item {
    func failed(_ reason: String) -> Item {
      Item(
        source: name, .failed(ReadingError(.undecodable, source: name, reason: reason)), raw: bytes)
    }
    let start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    let first = bytes[start...].first { $0 > 0x20 }
    guard let first, first == UInt8(ascii: "{") else {
      return failed("it is no object: write {\"title\": …, \"text\": …}")
    }
    guard let end = JSONScan.end(of: bytes[...], from: start), JSONScan.isBlank(bytes[end...])
    else { return failed("it is not JSON: write one object a line, and close its marks") }
    let decoded = (try? PageDecoder.decode(bytes, charset: nil, from: name))?.bytes ?? bytes
    return Item(
      source: name,
      .record(LenientJSON(decoded), isExact: bytes.firstRange(of: [0xEF, 0xBF, 0xBD]) != nil),
      raw: bytes)
  }

  /// The array of objects that an object keeps its articles in, and its elements' bytes.
  static let lists = [
    "articles", "items", "results", "stories", "news", "docs", "documents", "entries", "posts",
    "hits", "records", "rows", "data",
  ]
}

/// The rows of a table in text.
final class CSVSource: ItemSource {
  private let reader: ByteReader
  private let source: String
  private let limit: Int
  private let names: [String]
  private var splitter: CSVSplitter
  private var number = 0
  private var isHeaderRead = false

  init(_ reader: ByteReader, _ header: CSVHeader, source: String, limit: Int) {
    self.reader = reader
    self.source = source
    self.limit = limit
    names = header.names
    splitter = CSVSplitter(delimiter: header.delimiter)
  }

  func next() throws(ReadingError) -> Found? {
    while true {
      let ahead = try reader.peek(4096)
      if ahead.isEmpty {
        let isInside = splitter.isInside
        guard let row = splitter.finish() else { return nil }
        number += 1
        let name = "\(source)#row-\(number)"
        if isInside {
          return .item(
            Item(
              source: name,
              .failed(
                ReadingError(
                  .damaged, source: name,
                  reason:
                    "its quotation marks are never closed: close them, and double those within"
                ))))
        }
        return .item(item(row, name))
      }
      for (count, byte) in ahead.enumerated() {
        guard let row = splitter.take(byte) else { continue }
        try reader.skip(count + 1)
        guard isHeaderRead else {
          isHeaderRead = true
          return try next()
        }
        number += 1
        return .item(item(row, "\(source)#row-\(number)"))
      }
      try reader.skip(ahead.count)
      guard splitter.size <= limit else {
        throw ReadingError(
          .tooLarge, source: "\(source)#row-\(number + 1)",
          reason: "it is larger than an article: perhaps a quotation mark before it is never closed"
        )
      }
    }
  }

  private func item(_ row: [[UInt8]], _ name: String) -> Item {
    let raw = Array(row.joined(separator: [0x1F]))
    let isUTF8 = String(validating: raw, as: UTF8.self) != nil
    var members: [LenientJSON.Member] = []
    for (key, value) in zip(names, row) {
      let bytes =
        isUTF8 ? value : (try? PageDecoder.decode(value, charset: nil, from: name))?.bytes ?? value
      members.append(
        LenientJSON.Member(key: key, value: .string(String(decoding: bytes, as: UTF8.self))))
    }
    return Item(source: name, .record(.object(members), isExact: true), raw: raw)
  }
}

/// Messages one behind the other, each behind a line that begins with "From ".
final class MailboxSource: ItemSource {
  private let reader: ByteReader
  private let source: String
  private let limit: Int
  private var number = 0
  private var hasBegun = false

  init(_ reader: ByteReader, source: String, limit: Int) {
    self.reader = reader
    self.source = source
    self.limit = limit
  }

  func next() throws(ReadingError) -> Found? {
    if !hasBegun {
      hasBegun = true
      if try reader.peek(5).elementsEqual("From ".utf8) { _ = try reader.line(limit: 1 << 16) }
    }
    var message: [UInt8] = []
    var wasEmpty = false
    var isTooLarge = false
    var isOpen = false
    while let line = try reader.line(limit: 1 << 20) {
      if line.starts(with: "From ".utf8), wasEmpty { break }
      isOpen = true
      wasEmpty = line == [0x0A] || line == [0x0D, 0x0A]
      if isTooLarge { continue }
      let quoted = line.drop { $0 == UInt8(ascii: ">") }
      // ">From " was "From " until it was put into the box.
      message +=
        quoted.count < line.count && quoted.starts(with: "From ".utf8)
        ? line.dropFirst() : line[...]
      isTooLarge = message.count > limit
    }
    guard isOpen else { return nil }
    number += 1
    let name = "\(source)#message-\(number)"
    guard !isTooLarge else {
      return .item(
        Item(
          source: name,
          .failed(
            ReadingError(
              .tooLarge, source: name, reason: ReadingError.tooLargeReason(limit: limit)))))
    }
    return .item(Item(source: name, .bytes(message, .mail)))
  }
}

/// Stories that were read at once.
final class StoriesSource: ItemSource {
  private var stories: ArraySlice<Story>
  private let source: String
  private var number = 0

  init(_ stories: [Story], source: String) {
    self.stories = stories[...]
    self.source = source
  }

  func next() throws(ReadingError) -> Found? {
    guard let story = stories.popFirst() else { return nil }
    number += 1
    let raw = [story.title, story.url, story.text].compactMap(\.self).joined(separator: "\n")
    return .item(
      Item(source: "\(source)#item-\(number)", .story(story), raw: Array(raw.utf8)))
  }
}
