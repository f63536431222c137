/// The rows of a table in text.
final class CSVSource: ItemSource {
  private let reader: ByteReader
  private var parts: NumberedParts
  private let names: [String]
  private var splitter: CSVSplitter
  private var isHeaderRead = false

  init(_ reader: ByteReader, _ header: CSVHeader, source: String, limit: Int) {
    self.reader = reader
    parts = NumberedParts(of: source, kind: "row", limit: limit)
    names = header.names
    splitter = CSVSplitter(delimiter: header.delimiter)
  }

  func next() throws(ReadingError) -> Found? {
    while true {
      let ahead = try reader.peek(4096)
      if ahead.isEmpty {
        let isInside = splitter.isInside
        guard let row = splitter.finish() else { return nil }
        let name = parts.next()
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
        return .item(item(row, parts.next()))
      }
      try reader.skip(ahead.count)
      guard splitter.size <= parts.limit else {
        throw ReadingError(
          .tooLarge, source: parts.next(),
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
