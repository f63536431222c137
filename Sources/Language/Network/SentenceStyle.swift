/// How a sentence uses capitals. Headlines and shouted lines say little by them.
package enum SentenceStyle: UInt64 {
  case plain, headline, capitals

  /// - Parameters:
  ///   - bytes: the text.
  ///   - count: the number of words.
  ///   - bounds: the byte offsets of a word.
  package init(_ bytes: UnsafeBufferPointer<UInt8>, count: Int, bounds: (Int) -> Range<Int>) {
    var words = 0
    var capitalised = 0
    var capitals = 0
    for index in 0..<count {
      let range = bounds(index)
      let first = bytes[range.lowerBound]
      guard first | 0x20 >= 0x61 && first | 0x20 <= 0x7A || first >= 0x80 else { continue }
      words += 1
      guard first & 0xE0 == 0x40 else { continue }
      capitalised += 1
      if !bytes[range].contains(where: { $0 >= 0x61 && $0 <= 0x7A }) { capitals += 1 }
    }
    self =
      capitals * 10 >= words * 7 ? .capitals : capitalised * 10 >= words * 6 ? .headline : .plain
  }
}
