import Language

/// Cues out of the scores of their labels: the best sequence in which each label may follow the one before.
struct CueDecoder {
  private var path: [UInt8] = []
  private var pointers: [UInt8] = []

  private static let labels = AttributionNetwork.cueLabels
  /// For each label, whether it may follow each.
  private static let follows = CueLabel.allCases.flatMap { label in
    CueLabel.allCases.map { label.follows($0) }
  }
  private static let isOpen = CueLabel.allCases.map(\.isOpen)

  /// - Parameters:
  ///   - layer: what gave the sums.
  ///   - sums: of `count` tokens.
  /// - Returns: the tokens of each cue.
  mutating func cues(_ layer: Projection, _ sums: UnsafePointer<Int32>, count: Int) -> [Range<Int>]
  {
    if !takeHighest(layer, sums, count) { search(layer, sums, count) }
    var cues: [Range<Int>] = []
    var start = 0
    for (index, label) in path.enumerated() where label != CueLabel.outside.rawValue {
      if label == CueLabel.begin.rawValue || label == CueLabel.unit.rawValue { start = index }
      if label == CueLabel.last.rawValue || label == CueLabel.unit.rawValue {
        cues.append(start..<index + 1)
      }
    }
    return cues
  }

  /// Each token's highest label: where they may follow each other, as they nearly always may, no sequence is better.
  private mutating func takeHighest(
    _ layer: Projection, _ sums: UnsafePointer<Int32>, _ count: Int
  ) -> Bool {
    path.removeAll(keepingCapacity: true)
    let follows = Self.follows
    var before = 0
    for index in 0..<count {
      let label = layer.best(sums + index &* layer.outputs, among: Self.labels)
      guard follows[label &* Self.labels &+ before] else { return false }
      path.append(UInt8(label))
      before = label
    }
    return !Self.isOpen[before]
  }

  /// Viterbi 1967.
  private mutating func search(
    _ layer: Projection, _ sums: UnsafePointer<Int32>, _ count: Int
  ) {
    let labels = Self.labels
    let follows = Self.follows
    var best = [Float](repeating: -.infinity, count: labels)
    best[0] = 0
    var next = best
    pointers.removeAll(keepingCapacity: true)
    for index in 0..<count {
      for label in 0..<labels {
        var from = 0
        var value = -Float.infinity
        for before in 0..<labels
        where best[before] > value && follows[label &* labels &+ before] {
          value = best[before]
          from = before
        }
        let sum = sums[index &* layer.outputs &+ label]
        next[label] = value + (Float(sum) * layer.factors[label] + layer.biases[label])
        pointers.append(UInt8(from))
      }
      swap(&best, &next)
    }
    var label = 0
    for place in 1..<labels where !Self.isOpen[place] && best[place] > best[label] {
      label = place
    }
    path.removeAll(keepingCapacity: true)
    for index in stride(from: count - 1, through: 0, by: -1) {
      path.append(UInt8(label))
      label = Int(pointers[index &* labels &+ label])
    }
    path.reverse()
  }
}
