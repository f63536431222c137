/// Likeness of words, for slips of the hand.
enum Spelling {
  /// Whether one letter added, dropped, changed or swapped with its neighbour turns `left` into `right`
  /// (Damerau 1964).
  static func differByOneSlip(_ left: String, _ right: String) -> Bool {
    let a = Array(left.unicodeScalars)
    let b = Array(right.unicodeScalars)
    guard abs(a.count - b.count) <= 1, a != b else { return false }
    var start = 0
    while start < min(a.count, b.count), a[start] == b[start] { start += 1 }
    var end = 0
    while end < min(a.count, b.count) - start, a[a.count - 1 - end] == b[b.count - 1 - end] {
      end += 1
    }
    let restA = a[start..<a.count - end]
    let restB = b[start..<b.count - end]
    if restA.count <= 1, restB.count <= 1 { return true }
    return restA.count == 2 && restB.count == 2 && restA.first == restB.last
      && restA.last == restB.first
  }

  /// The word of a vocabulary that differs from `word` by one slip; `nil` if there is none, or if several do that are
  /// not forms of one word.
  ///
  /// - Parameter isLikely: whether a word of the vocabulary may be meant at all.
  static func correction(
    of word: String, in vocabulary: some Sequence<String>,
    where isLikely: (String) -> Bool = { _ in true }
  ) -> String? {
    guard word.utf8.count >= 5 else { return nil }
    let length = word.utf8.count
    let near = vocabulary.filter { other in
      abs(other.utf8.count - length) <= 2 && differByOneSlip(word, other) && isLikely(other)
    }
    guard let first = near.first else { return nil }
    let stem = PorterStemmer.stem(first)
    return near.allSatisfy { PorterStemmer.stem($0) == stem } ? first : nil
  }
}
