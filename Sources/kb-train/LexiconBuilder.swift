import Language

/// Finds the ambiguity class of each word that is seen often enough: which tags it usually has, the commonest first.
enum LexiconBuilder {
  /// - Returns: for each word a number that stands for its class, never 0.
  static func classes(_ sentences: [GoldSentence], least: Int) -> [UInt64: UInt32] {
    var counts: [UInt64: [UInt8: Int]] = [:]
    var occurrences: [UInt64: Int] = [:]
    for sentence in sentences {
      // A hand-checked word tells as much as three of the others.
      let weight = sentence.source == .treebank ? 3 : 1
      sentence.bytes.withUnsafeBufferPointer { bytes in
        for index in 0..<sentence.count {
          let form = WordForm(UnsafeBufferPointer(rebasing: bytes[sentence.bounds[index]]))
          occurrences[form.lower, default: 0] += 1
          counts[form.lower, default: [:]][sentence.tags[index], default: 0] += weight
        }
      }
    }
    var classes: [UInt64: UInt32] = [:]
    for (word, tags) in counts {
      let total = tags.values.reduce(0, +)
      guard occurrences[word, default: 0] >= least else { continue }
      let usual = tags.filter { $0.value * 12 >= total }
        .sorted { ($0.value, $1.key) > ($1.value, $0.key) }
      var number: UInt64 = 0
      for tag in usual.prefix(4) { number = number << 8 | UInt64(tag.key + 1) }
      classes[word] = UInt32(truncatingIfNeeded: FeatureHash.mix(number)) | 1
    }
    return classes
  }
}
