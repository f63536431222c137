/// The objects in one JSON text: the elements of an array, alone or in a field of the text's object.
final class JSONItemsSource: ItemSource {
  private let reader: ByteReader
  private var parts: NumberedParts
  private var hasBegun = false

  /// - Parameter reader: at the array's first byte.
  init(_ reader: ByteReader, source: String, limit: Int) {
    self.reader = reader
    parts = NumberedParts(of: source, kind: "item", limit: limit)
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
    let name = parts.next()
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
      guard element.count <= parts.limit else {
        throw parts.tooLarge(name)
      }
    }
  }
}
