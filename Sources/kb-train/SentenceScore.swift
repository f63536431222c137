import Language

/// Sentences cut from a treebank's plain text, against its own: right is one with the same beginning and end.
enum SentenceScore {
  static func f1(_ sentences: [GoldSentence]) -> Double {
    var right = 0
    var total = 0
    var start = 0
    while start < sentences.count {
      var end = start
      while end < sentences.count, sentences[end].article == sentences[start].article { end += 1 }
      let (text, gold) = plain(sentences[start..<end])
      let found = Set(ranges(Document(text, analysis: .sentences)))
      right += found.intersection(gold).count
      total += found.count + gold.count
      start = end
    }
    return 200 * Double(right) / Double(max(1, total))
  }

  /// The text of a document, and its sentences as ranges of bytes that are no white space.
  private static func plain(_ sentences: ArraySlice<GoldSentence>) -> (String, Set<Range<Int>>) {
    var bytes: [UInt8] = []
    var ranges: Set<Range<Int>> = []
    var written = 0
    for sentence in sentences {
      if !bytes.isEmpty { bytes += sentence.startsParagraph ? [0x0A, 0x0A] : [0x20] }
      bytes += sentence.bytes
      let length = sentence.bytes.filter { !isSpace($0) }.count
      ranges.insert(written..<written + length)
      written += length
    }
    return (String(decoding: bytes, as: UTF8.self), ranges)
  }

  private static func ranges(_ document: Document) -> [Range<Int>] {
    var position = 0
    var written = 0
    func count(to end: Int) -> Int {
      while position < end {
        if !isSpace(document.bytes[position]) { written += 1 }
        position += 1
      }
      return written
    }
    return document.sentences.map { sentence in
      let start = count(to: Int(document.tokens[sentence.lowerBound].start))
      return start..<count(to: Int(document.tokens[sentence.upperBound - 1].end))
    }
  }

  private static func isSpace(_ byte: UInt8) -> Bool { byte <= 0x20 }
}
