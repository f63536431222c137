/// From words to what the recurrent layers make of them.
extension NetworkWorker {
  /// Takes the words of a sentence in and looks their features up.
  ///
  /// - Parameters:
  ///   - bytes: the text.
  ///   - count: the number of words.
  ///   - bounds: the byte offsets of a word, by its index in the sentence.
  package func read(
    _ bytes: UnsafeBufferPointer<UInt8>, count: Int, bounds: (Int) -> Range<Int>
  ) {
    reserve(count)
    self.count = count
    // In hand while they are filled: each access to a member of a class is checked.
    var hasCapital = self.hasCapital
    var forms = self.forms
    var rows = self.rows
    self.hasCapital = []
    self.forms = []
    self.rows = []
    hasCapital.removeAll(keepingCapacity: true)
    forms.removeAll(keepingCapacity: true)
    let gates = network.gates
    WordFeatures.read(bytes, count: count, bounds: bounds) { index, word in
      hasCapital.append(word.form.hasCapital)
      forms.append(word.form.lower)
      (integers + index * gates).update(from: sum(of: word, &rows), count: gates)
    }
    self.hasCapital = hasCapital
    self.forms = forms
    self.rows = rows
  }

  /// Sums what the first layer makes of a word's features, or takes the sum from the cache.
  @inline(__always)
  private func sum(of word: WordFeatures, _ rows: inout [Int32]) -> UnsafePointer<Int16> {
    let (sum, isKnown) = cache.find(word.key)
    if !isKnown {
      word.fill(features)
      rows.removeAll(keepingCapacity: true)
      for slot in 0..<WordFeatures.count {
        if let row = network.vocabulary.row(of: features[slot]) {
          rows.append(Int32(row))
        } else if slot == 0 {
          rows.append(Int32(FeatureTable.unknown))
        }
      }
      network.vocabulary.sum(rows, into: sum)
    }
    return UnsafePointer(sum)
  }

  /// The first pair of layers.
  package func encodeFirst() {
    NeighbourBlend.mix(
      count, columns: network.gates, rows: integers, weights: network.blend, to: floats + input)
    recurrence(0).run(count, from: floats + input, to: floats + output, adds: false)
  }

  /// The other two pairs of layers.
  package func encodeRest() {
    for (level, layer) in [network.second, network.third].enumerated() {
      multiply(layer, from: output)
      recurrence(level + 1).run(count, from: sums, of: layer, to: floats + output, adds: true)
    }
  }

  private func recurrence(_ level: Int) -> Recurrence {
    Recurrence(
      units: network.units, openings: network.openings + level * 2 * network.width)
  }

  /// Adds the outputs of the layers so far, `network.width` for each word, to what is there.
  func addVectors(to vectors: inout [Float]) {
    vectors.append(
      contentsOf: UnsafeBufferPointer(start: floats + output, count: count * network.width))
  }
}
