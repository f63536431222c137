import Language

/// Numbers for the features that are seen often enough.
struct FeatureVocabulary {
  private(set) var rows: [UInt64: Int32] = [:]
  private(set) var frequencies: [UInt64: Int] = [:]

  /// The row that stands for all unknown words.
  static let unknown: Int32 = 0

  init(_ sentences: [GoldSentence], leastWord: Int, leastPart: Int) {
    var counts: [UInt64: Int] = [:]
    var words: Set<UInt64> = []
    for sentence in sentences {
      let features = Self.features(sentence)
      for (index, feature) in features.enumerated()
      where index % WordFeatures.count != WordFeatures.nameSlot {
        counts[feature, default: 0] += 1
        if index % WordFeatures.count == 0 { words.insert(feature) }
      }
    }
    var next: Int32 = 1
    for (feature, count) in counts.sorted(by: { ($1.value, $0.key) < ($0.value, $1.key) })
    where count >= (words.contains(feature) ? leastWord : leastPart) {
      rows[feature] = next
      next += 1
    }
    frequencies = counts
    var sets: [UInt32: Int32] = [:]
    for (feature, set) in NameLexicon.sets().sorted(by: { $0.key < $1.key }) {
      if sets[set] == nil {
        sets[set] = next
        next += 1
      }
      rows[feature] = sets[set]
    }
    count = Int(next)
  }

  /// How many rows there are.
  let count: Int

  static func features(_ sentence: GoldSentence) -> [UInt64] {
    var features = [UInt64](repeating: 0, count: sentence.count * WordFeatures.count)
    features.withUnsafeMutableBufferPointer { features in
      sentence.bytes.withUnsafeBufferPointer { bytes in
        guard let base = features.baseAddress else { return }
        WordFeatures.read(bytes, count: sentence.count, bounds: { sentence.bounds[$0] }) {
          $1.fill(base + $0 * WordFeatures.count)
        }
      }
    }
    return features
  }

  /// The rows of a sentence's words, and how likely each word is hidden in training.
  func rows(_ sentence: GoldSentence, hiding: Float) -> (rows: [Int32], hiding: [Float]) {
    let features = Self.features(sentence)
    var result = features.map { rows[$0] ?? -1 }
    var chances: [Float] = []
    for index in 0..<sentence.count {
      let place = index * WordFeatures.count
      if result[place] < 0 { result[place] = Self.unknown }
      let frequency = Float(frequencies[features[place]] ?? 0)
      chances.append(hiding / (hiding + frequency))
    }
    return (result, chances)
  }
}
