/// One value of JSON as an article to be.
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
