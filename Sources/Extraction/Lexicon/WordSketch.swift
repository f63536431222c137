/// Which words a text may hold: one of 128 bits for each of them. What it denies is nowhere in the text; what it grants has to
/// be looked for.
struct WordSketch {
  private var low: UInt64 = 0
  private var high: UInt64 = 0

  init() {}

  init(_ words: [String]) {
    for word in words { insert(word) }
  }

  mutating func insert(_ word: String) {
    let hash = WordIndex.hash(word)
    let bit: UInt64 = 1 << UInt64(hash & 63)
    if hash & 64 == 0 { low |= bit } else { high |= bit }
  }

  func mayHold(_ word: String) -> Bool {
    let hash = WordIndex.hash(word)
    return (hash & 64 == 0 ? low : high) & (1 << UInt64(hash & 63)) != 0
  }
}
