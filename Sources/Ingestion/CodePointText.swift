import News

/// A text that can be cut by code points without walking it from its start each time.
struct CodePointText {
  private let bytes: [UInt8]
  /// The byte offset of every code point and of the end; empty for ASCII, where they are the same.
  private let offsets: [Int32]

  init(_ text: String) {
    bytes = Array(text.utf8)
    if bytes.allSatisfy({ $0 < 0x80 }) {
      offsets = []
    } else {
      var offsets: [Int32] = []
      offsets.reserveCapacity(bytes.count + 1)
      for (offset, byte) in bytes.enumerated() where byte & 0xC0 != 0x80 {
        offsets.append(Int32(offset))
      }
      offsets.append(Int32(bytes.count))
      self.offsets = offsets
    }
  }

  /// The words of a span that lies inside the text.
  subscript(span: Span) -> String {
    let range =
      offsets.isEmpty ? span.start..<span.end : Int(offsets[span.start])..<Int(offsets[span.end])
    return String(decoding: bytes[range], as: UTF8.self)
  }
}
