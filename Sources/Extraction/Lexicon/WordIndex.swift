/// Numbers words, for tables that are asked about every token of a text: open addressing by a hash of eight multiplied bytes
/// and eight more, a third of the time of the library's, which withstands chosen keys; these keys are the program's own.
struct WordIndex: Sendable {
  /// A word's hash and its number, 1 for the first; 0 in an empty slot.
  private struct Slot {
    var hash: UInt32
    var number: UInt32
  }

  private let slots: [Slot]
  private let mask: Int
  private(set) var words: [String] = []

  /// - Parameter words: of equal ones the first counts.
  init(_ words: some Sequence<String>) {
    let all = Array(words)
    // At most half full.
    var size = 4
    while size < all.count * 2 { size *= 2 }
    mask = size - 1
    var slots = [Slot](repeating: Slot(hash: 0, number: 0), count: size)
    var kept: [String] = []
    for word in all {
      let hash = Self.hash(word)
      var place = Int(hash) & mask
      while slots[place].number > 0, kept[Int(slots[place].number) - 1] != word {
        place = (place + 1) & mask
      }
      guard slots[place].number == 0 else { continue }
      kept.append(word)
      slots[place] = Slot(hash: hash, number: UInt32(kept.count))
    }
    self.slots = slots
    self.words = kept
  }

  /// The number of a word, counted from 0.
  func number(of word: String) -> Int? {
    let hash = Self.hash(word)
    var place = Int(hash) & mask
    while slots[place].number > 0 {
      let number = Int(slots[place].number) - 1
      if slots[place].hash == hash, words[number] == word { return number }
      place = (place + 1) & mask
    }
    return nil
  }

  /// Of the first eight bytes, the last eight and the length.
  static func hash(_ word: String) -> UInt32 {
    // As all words of ours it lies in one piece.
    let whole = word.utf8.withContiguousStorageIfAvailable { bytes -> UInt32 in
      Self.hash(of: UnsafeRawBufferPointer(bytes))
    }
    if let whole { return whole }
    var copy = word
    return copy.withUTF8 { Self.hash(of: UnsafeRawBufferPointer($0)) }
  }

  @inline(__always)
  private static func hash(of bytes: UnsafeRawBufferPointer) -> UInt32 {
    let count = bytes.count
    var first: UInt64 = 0
    var last: UInt64 = 0
    if count >= 8 {
      first = bytes.loadUnaligned(as: UInt64.self)
      last = bytes.loadUnaligned(fromByteOffset: count - 8, as: UInt64.self)
    } else if count >= 4 {
      first = UInt64(bytes.loadUnaligned(as: UInt32.self))
      last = UInt64(bytes.loadUnaligned(fromByteOffset: count - 4, as: UInt32.self))
    } else if count > 0 {
      first = UInt64(bytes[0]) | UInt64(bytes[count / 2]) << 8 | UInt64(bytes[count - 1]) << 16
    }
    // The multiplier of FxHash (rustc), and the upper half, which all bits reach.
    let mixed = (first ^ (last &* 0x9E37_79B9_7F4A_7C15) ^ UInt64(count)) &* 0x517C_C1B7_2722_0A95
    return UInt32(truncatingIfNeeded: mixed >> 32)
  }
}

/// A set of words that never changes.
struct WordSet: Sendable, ExpressibleByArrayLiteral {
  private let index: WordIndex

  init(_ words: some Sequence<String>) { index = WordIndex(words) }

  init(arrayLiteral words: String...) { self.init(words) }

  var words: [String] { index.words }

  func contains(_ word: String) -> Bool { index.number(of: word) != nil }

  func union(_ other: WordSet) -> WordSet { WordSet(words + other.words) }

  func subtracting(_ other: WordSet) -> WordSet {
    WordSet(words.filter { !other.contains($0) })
  }
}

/// What words mean, in a table that never changes.
struct WordTable<Value: Sendable>: Sendable, ExpressibleByDictionaryLiteral {
  private let index: WordIndex
  private let values: [Value]

  /// - Parameter entries: of equal words the first counts.
  init(_ entries: some Sequence<(String, Value)>) {
    var values: [Value] = []
    var words: [String] = []
    var known: Set<String> = []
    for (word, value) in entries where known.insert(word).inserted {
      words.append(word)
      values.append(value)
    }
    index = WordIndex(words)
    self.values = values
  }

  init(dictionaryLiteral entries: (String, Value)...) { self.init(entries) }

  var words: [String] { index.words }

  /// As `words` has them.
  var all: [Value] { values }

  subscript(_ word: String) -> Value? { index.number(of: word).map { values[$0] } }
}
