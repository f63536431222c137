/// The lines of JSON Lines.
final class LinesSource: ItemSource {
  private let reader: ByteReader
  private var parts: NumberedParts

  init(_ reader: ByteReader, source: String, limit: Int) {
    self.reader = reader
    parts = NumberedParts(of: source, kind: "line", limit: limit)
  }

  func next() throws(ReadingError) -> Found? {
    while let line = try reader.line(limit: parts.limit) {
      let name = parts.next()
      if line.count >= parts.limit, line.last != 0x0A {
        while let rest = try reader.line(limit: parts.limit), rest.last != 0x0A {}
        return .item(Item(source: name, .failed(parts.tooLarge(name))))
      }
      if JSONScan.isBlank(line[...]) || line == [0xEF, 0xBB, 0xBF, 0x0A] { continue }
      return .item(JSONItem.item(line, name))
    }
    return nil
  }
}
