/// Finds where paragraphs begin.
///
/// A blank line parts paragraphs. A single line break does so too unless the text is broken into lines of a fixed
/// width: there a line that neither ends a sentence nor is shorter than its fellows runs on into the next.
struct Paragraphs {
  /// Marks the first token of every paragraph; returns the paragraphs as token ranges.
  static func mark(_ tokens: inout [Token], bytes: [UInt8]) -> [Range<Int>] {
    guard !tokens.isEmpty else { return [] }
    var starts = [0]
    var lineStart = Int(tokens[0].start)
    for index in 1..<tokens.count where tokens[index].shape.contains(.lineBefore) {
      let previous = tokens[index - 1]
      let width = Int(previous.end) - lineStart
      lineStart = Int(tokens[index].start)
      if lineBreaks(bytes[Int(previous.end)..<lineStart]) > 1
        || endsParagraph(previous, width: width, next: tokens[index])
      {
        starts.append(index)
      }
    }
    for start in starts { tokens[start].shape.insert(.paragraphStart) }
    return starts.indices.map { index in
      starts[index]..<(index + 1 < starts.count ? starts[index + 1] : tokens.count)
    }
  }

  private static func lineBreaks(_ gap: ArraySlice<UInt8>) -> Int {
    gap.reduce(0) { $0 + ($1 == 0x0A ? 1 : 0) }
  }

  private static func endsParagraph(_ last: Token, width: Int, next: Token) -> Bool {
    if width > 100 || width < 50 && (next.isCapitalised || !next.isWord) { return true }
    if last.isQuotationMark || next.isQuotationMark { return true }
    return [".", "!", "?", "…", "...", ":", ")", "]"].contains(last.lower)
      || last.shape.contains(.abbreviation) && width < 50
  }
}
