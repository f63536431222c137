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

  /// The one word of a vocabulary that differs from `word` by one slip; `nil` if there is none, or several.
  static func correction(of word: String, in vocabulary: some Sequence<String>) -> String? {
    guard word.utf8.count >= 5 else { return nil }
    let near = vocabulary.filter { differByOneSlip(word, $0) }
    return near.count == 1 ? near[0] : nil
  }
}
