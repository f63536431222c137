import Extraction

/// A passage with the attributions that people found in it.
struct AttributionExample {
  struct Cue {
    var words: Range<Int>
    /// For each token of the passage, its `AttributionRole`; of a cue that is none, all are `none`.
    var roles: [UInt8]
  }

  var article: Int
  var passage: Passage
  /// The rows of each token's features, -1 for none; `Passage.featureCount` for each.
  var rows: [Int32] = []
  /// The reading network's vectors.
  var vectors: [Float]
  var cues: [Cue]

  var count: Int { passage.count }

  /// The raw values of `CueLabel` for each token.
  var labels: [UInt8] {
    var labels = [UInt8](repeating: CueLabel.outside.rawValue, count: count)
    for cue in cues {
      for index in cue.words { labels[index] = CueLabel.inside.rawValue }
      labels[cue.words.lowerBound] = CueLabel.begin.rawValue
      labels[cue.words.upperBound - 1] =
        cue.words.count == 1 ? CueLabel.unit.rawValue : CueLabel.last.rawValue
    }
    return labels
  }
}
