/// Finds where paragraphs begin.
///
/// A blank line parts paragraphs. A single line break does so too unless the text is broken into lines of a fixed
/// width: there a line that neither ends a sentence nor is shorter than its fellows runs on into the next.
struct Paragraphs {
  /// Marks the first token of every paragraph; returns the paragraphs as token ranges.
  static func mark(_ tokens: inout [Token], bytes: UnsafeBufferPointer<UInt8>) -> [Range<Int>] {
    var paragraphs: [Range<Int>] = []
    tokens.withUnsafeMutableBufferPointer { tokens in
      guard !tokens.isEmpty else { return }
      var start = 0
      var lineStart = Int(tokens[0].start)
      tokens[0].shape.insert(.paragraphStart)
      for index in 1..<tokens.count where tokens[index].shape.contains(.lineBefore) {
        let previousEnd = Int(tokens[index - 1].end)
        let width = previousEnd - lineStart
        lineStart = Int(tokens[index].start)
        if lineBreaks(bytes, previousEnd, lineStart) > 1
          || endsParagraph(tokens[index - 1], width: width, next: tokens[index], bytes)
        {
          paragraphs.append(start..<index)
          tokens[index].shape.insert(.paragraphStart)
          start = index
        }
      }
      paragraphs.append(start..<tokens.count)
    }
    return paragraphs
  }

  private static func lineBreaks(
    _ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int
  ) -> Int {
    var count = 0
    for offset in start..<end where bytes[offset] == 0x0A { count += 1 }
    return count
  }

  private static func endsParagraph(
    _ last: borrowing Token, width: Int, next: borrowing Token, _ bytes: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    if width > 100 || width < 50 && (next.isCapitalised || !next.isWord) { return true }
    if last.isQuotationMark || next.isQuotationMark { return true }
    if last.shape.contains(.abbreviation) { return width < 50 }
    let length = last.end - last.start
    switch bytes[Int(last.start)] {
    // A full stop or three, but neither two nor four.
    case 0x2E: return length == 1 || length == 3
    case 0x21, 0x3F, 0x3A, 0x29, 0x5D: return true
    // "…"
    case 0xE2:
      return length == 3 && bytes[Int(last.start) + 1] == 0x80 && bytes[Int(last.start) + 2] == 0xA6
    default: return false
    }
  }
}
