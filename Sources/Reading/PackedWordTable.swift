/// Numbers words, for lists that are asked about every word of a text: open addressing by a multiplied hash, a tenth of the
/// time of the library's, which withstands chosen keys; these keys are the program's own.
struct PackedWordTable: Sendable {
  private let words: [PackedWord]
  /// A word's number and one; 0 in an empty slot.
  private let slots: [Int32]
  private let mask: Int

  /// - Parameter words: no two of them equal.
  init(_ words: [PackedWord]) {
    // At most a quarter full.
    var size = 4
    while size < words.count * 4 { size *= 2 }
    mask = size - 1
    var slots = [Int32](repeating: 0, count: size)
    for (number, word) in words.enumerated() {
      var place = word.place & mask
      while slots[place] > 0 { place = (place + 1) & mask }
      slots[place] = Int32(number + 1)
    }
    self.words = words
    self.slots = slots
  }

  /// The place of a word among those given.
  func number(of word: PackedWord) -> Int? {
    var place = word.place & mask
    while slots[place] > 0 {
      let number = Int(slots[place]) - 1
      if words[number] == word { return number }
      place = (place + 1) & mask
    }
    return nil
  }
}

extension PackedWord {
  /// Where a table looks for it first.
  fileprivate var place: Int { Int(truncatingIfNeeded: mixed >> 32) }
}
