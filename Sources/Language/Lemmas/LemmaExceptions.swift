/// What the rules of spelling do not give: a hash table of words, each with its part of speech, and their base forms.
///
/// Built once, from `LemmaLists`; a look-up hashes the word's bytes and compares 64 bits.
struct LemmaExceptions: Sendable {
  static let shared = LemmaExceptions()

  private static let plainSeed: UInt64 = 1000
  private static let silentSeed: UInt64 = 1001

  /// Open addressing; 0 is empty.
  private var keys: [UInt64]
  private var lemmas: [String]
  private let mask: Int

  private init() {
    let capacity = 8192
    keys = [UInt64](repeating: 0, count: capacity)
    lemmas = [String](repeating: "", count: capacity)
    mask = capacity - 1
    for (family, lists) in LemmaLists.pairs {
      for row in lists.split(whereSeparator: { $0 == "," || $0.isNewline }) {
        let words = row.split(separator: " ")
        guard let lemma = words.first else { continue }
        for form in words.dropFirst() { insert(form, String(lemma), seed: family.rawValue) }
      }
    }
    for row in LemmaLists.verbs.split(whereSeparator: { $0 == "," || $0.isNewline }) {
      let words = row.split(separator: " ")
      guard let base = words.first else { continue }
      for form in words.dropFirst() {
        insert(form, String(base), seed: Lemmatizer.Family.past.rawValue)
      }
    }
    for (tag, list) in LemmaLists.small {
      let words = list.split(separator: " ")
      for index in stride(from: 0, to: words.count - 1, by: 2) {
        insert(
          words[index], String(words[index + 1]),
          seed: Lemmatizer.seed(tag))
      }
    }
    for stem in LemmaLists.plainStems.split(whereSeparator: \.isWhitespace) {
      insert(stem, "", seed: Self.plainSeed)
    }
    for stem in LemmaLists.silentStems.split(whereSeparator: \.isWhitespace) {
      insert(stem, "", seed: Self.silentSeed)
    }
  }

  private mutating func insert(_ word: Substring, _ lemma: String, seed: UInt64) {
    let key = Array(word.utf8).withUnsafeBufferPointer { Self.key($0, seed: seed) }
    var slot = Int(truncatingIfNeeded: key) & mask
    while keys[slot] != 0 {
      // The first entry counts.
      if keys[slot] == key { return }
      slot = (slot + 1) & mask
    }
    keys[slot] = key
    lemmas[slot] = lemma
  }

  /// The base form of an exception; `nil` for others.
  @inline(__always)
  func lemma(of word: UnsafeBufferPointer<UInt8>, seed: UInt64) -> String? {
    slot(of: word, seed: seed).map { lemmas[$0] }
  }

  /// Whether the stem of an -ed or -ing form is a word as it is, against the rules.
  func isPlain(_ stem: UnsafeBufferPointer<UInt8>) -> Bool {
    slot(of: stem, seed: Self.plainSeed) != nil
  }

  /// Whether the stem of an -ed or -ing form lacks an e, against the rules.
  func endsInE(_ stem: UnsafeBufferPointer<UInt8>) -> Bool {
    slot(of: stem, seed: Self.silentSeed) != nil
  }

  @inline(__always)
  private func slot(of word: UnsafeBufferPointer<UInt8>, seed: UInt64) -> Int? {
    let key = Self.key(word, seed: seed)
    var slot = Int(truncatingIfNeeded: key) & mask
    while keys[slot] != 0 {
      if keys[slot] == key { return slot }
      slot = (slot + 1) & mask
    }
    return nil
  }

  /// FNV-1a, mixed; never 0.
  @inline(__always)
  private static func key(_ word: UnsafeBufferPointer<UInt8>, seed: UInt64) -> UInt64 {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325 ^ (seed &* 0x9E37_79B9_7F4A_7C15)
    for byte in word { hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01B3 }
    return FeatureHash.mix(hash) | 1
  }
}
