/// Messages one behind the other, each behind a line that begins with "From ".
final class MailboxSource: ItemSource {
  private let reader: ByteReader
  private var parts: NumberedParts
  private var hasBegun = false

  init(_ reader: ByteReader, source: String, limit: Int) {
    self.reader = reader
    parts = NumberedParts(of: source, kind: "message", limit: limit)
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
      isTooLarge = message.count > parts.limit
    }
    guard isOpen else { return nil }
    let name = parts.next()
    guard !isTooLarge else {
      return .item(Item(source: name, .failed(parts.tooLarge(name))))
    }
    return .item(Item(source: name, .bytes(message, .mail)))
  }
}
