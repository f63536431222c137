import Language

/// What lists of words say of a capitalised word: every set of lists that a word stands in is a feature of its own.
enum NameLexicon {
  private static func words(_ texts: [String]) -> [Substring] {
    texts.flatMap { $0.split(whereSeparator: \.isWhitespace) }
  }

  /// The lists, in the order of the bits of `sets`.
  private static let lists: [[Substring]] =
    GivenNames.Group.allCases.map(GivenNames.names) + [
      words(Places.texts), words([Places.ambiguous]), words([Titles.text]), words([Groups.text]),
    ]

  /// For the feature of each listed word, see `WordFeatures.name`, the lists that it stands in, as bits.
  static func sets() -> [UInt64: UInt32] {
    var sets: [UInt64: UInt32] = [:]
    for (bit, list) in lists.enumerated() {
      for hash in hashes(list) { sets[WordFeatures.name(hash), default: 0] |= 1 << UInt32(bit) }
    }
    return sets
  }

  /// Words as `WordForm.lower` has them.
  static func hashes(_ words: [Substring]) -> Set<UInt64> {
    var hashes: Set<UInt64> = []
    for word in words {
      // The form keeps capitals outside of Latin-1, such as that of "Şahin".
      for written in [String(word), word.prefix(1).uppercased() + word.dropFirst()] {
        hashes.insert(Array(written.utf8).withUnsafeBufferPointer { WordForm($0).lower })
      }
    }
    return hashes
  }
}
