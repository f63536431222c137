import Language

/// The attribution network at work on one passage after another: its scratch space, and what came out. One per thread.
package final class AttributionWorker {
  /// A cue with what belongs to it; indices of the passage's tokens.
  package struct Reading {
    package var cue: Range<Int>
    /// How sure the cue is, 0 to 1.
    package var confidence: Float
    /// For each token of the passage, its `AttributionRole`.
    package var roles: [UInt8]
  }

  package let network: AttributionNetwork
  private var capacity = 0
  private var floats: UnsafeMutablePointer<Float>
  private var integers: UnsafeMutablePointer<Int16>
  private var sums: UnsafeMutablePointer<Int32>
  private var embedded: UnsafeMutablePointer<Int16>
  // Places in `floats`.
  private var input = 0
  private var gates = 0
  private var output = 0
  private var spanBase = 0
  private var spanOutput = 0
  private var hidden = 0
  private var cueInput = 0
  private var rows: [Int32] = []
  private var decoder = CueDecoder()

  package init(_ network: AttributionNetwork) {
    self.network = network
    floats = .allocate(capacity: 1)
    integers = .allocate(capacity: 1)
    sums = .allocate(capacity: 1)
    embedded = .allocate(capacity: network.embedding)
    reserve(128)
  }

  deinit {
    floats.deallocate()
    integers.deallocate()
    sums.deallocate()
    embedded.deallocate()
  }

  private func reserve(_ count: Int) {
    guard count > capacity else { return }
    capacity = (count + 63) / 64 * 64
    floats.deallocate()
    integers.deallocate()
    sums.deallocate()
    var size = 0
    func place(_ width: Int) -> Int {
      defer { size += (capacity + 2) * width }
      return size
    }
    input = place(network.first.inputs)
    gates = place(network.gates)
    output = place(network.width)
    spanBase = place(network.gates)
    spanOutput = place(network.width)
    hidden = place(max(network.cueHidden.outputs, network.spanHidden.outputs))
    cueInput = size
    size += network.gates
    floats = .allocate(capacity: size)
    floats.initialize(repeating: 0, count: size)
    let widest = max(network.gates, network.first.inputs)
    integers = .allocate(capacity: (capacity + 2) * widest)
    integers.initialize(repeating: 0, count: (capacity + 2) * widest)
    sums = .allocate(capacity: (capacity + 2) * widest)
    sums.initialize(repeating: 0, count: (capacity + 2) * widest)
  }

  /// Reads a passage.
  ///
  /// - Parameter vectors: the reading network's, `network.vector` numbers for each token.
  package func read(_ passage: Passage, vectors: UnsafePointer<Float>) -> [Reading] {
    reserve(passage.count)
    encode(passage, vectors)
    let cues = findCues(passage.count)
    guard !cues.isEmpty else { return [] }
    var relations = CueRelations(passage, cues: cues.map(\.words))
    multiply(network.span, from: output, passage.count)
    network.span.scale(passage.count, sums, floored: 0, to: floats + spanBase)
    return cues.map { cue in
      let roles = roles(of: cue.words, passage.count, &relations)
      return Reading(cue: cue.words, confidence: cue.confidence, roles: roles)
    }
  }

  // MARK: Layers

  private func encode(_ passage: Passage, _ vectors: UnsafePointer<Float>) {
    let width = network.first.inputs
    let vector = network.vector
    // In hand while it is filled: each access to a member of a class is checked.
    var rows = self.rows
    self.rows = []
    for index in 0..<passage.count {
      let row = floats + input + index * width
      row.update(from: vectors + index * vector, count: vector)
      rows.removeAll(keepingCapacity: true)
      for slot in 0..<Passage.featureCount {
        let feature = passage.features[index * Passage.featureCount + slot]
        if let place = network.vocabulary.row(of: feature) { rows.append(Int32(place)) }
      }
      network.vocabulary.sum(rows, into: embedded)
      for place in stride(from: 0, to: network.embedding, by: 4) {
        row.put(embedded.lanes(place) * network.featureScales.lanes(place), vector + place)
      }
    }
    self.rows = rows
    multiply(network.first, from: input, passage.count)
    recurrence(0).run(
      passage.count, from: sums, of: network.first, to: floats + output, adds: false)
    multiply(network.second, from: output, passage.count)
    recurrence(1).run(
      passage.count, from: sums, of: network.second, to: floats + output, adds: true)
  }

  private func recurrence(_ level: Int) -> Recurrence {
    Recurrence(units: network.units, openings: network.openings + level * 2 * network.width)
  }

  private func multiply(_ layer: Projection, from place: Int, _ count: Int) {
    for index in 0..<count {
      layer.round(
        UnsafePointer(floats + place + index * layer.inputs), into: integers + index * layer.inputs)
    }
    layer.multiply(count, integers, into: sums)
  }

  /// Hidden units that are never negative, then scores, which are left in `sums`.
  private func score(_ first: Projection, _ second: Projection, from place: Int, _ count: Int) {
    multiply(first, from: place, count)
    first.scale(count, sums, floored: first.outputs, to: floats + hidden)
    multiply(second, from: hidden, count)
  }

  @inline(__always)
  private func score(_ layer: Projection, _ index: Int, _ place: Int) -> Float {
    Float(sums[index * layer.outputs + place]) * layer.factors[place] + layer.biases[place]
  }

  // MARK: Cues and roles

  private func findCues(_ count: Int) -> [(words: Range<Int>, confidence: Float)] {
    score(network.cueHidden, network.cues, from: output, count)
    return decoder.cues(network.cues, sums, count: count).map { words in
      (words, 1 - probability(ofOutside: words.lowerBound))
    }
  }

  private func probability(ofOutside index: Int) -> Float {
    let scores = (0..<AttributionNetwork.cueLabels).map { score(network.cues, index, $0) }
    let top = scores.max() ?? 0
    let powers = scores.map { Exponential.value($0 - top) }
    return powers[0] / powers.reduce(0, +)
  }

  private func roles(of cue: Range<Int>, _ count: Int, _ relations: inout CueRelations) -> [UInt8] {
    let width = network.width
    let wide = network.gates
    relations.rows(for: cue, into: &rows)
    // The cue's own part in all tokens' inputs.
    let head = floats + output + relations.head(of: cue) * width
    network.cue.round(UnsafePointer(head), into: integers)
    network.cue.multiply(1, integers, into: sums)
    network.cue.scale(1, sums, floored: 0, to: floats + cueInput)
    RowSum.add(
      count, columns: wide, base: floats + spanBase, all: floats + cueInput,
      table: network.relations, rows: rows, slots: CueRelations.slots, to: floats + gates)
    recurrence(2).run(count, from: floats + gates, to: floats + spanOutput, adds: false)
    score(network.spanHidden, network.roles, from: spanOutput, count)
    return (0..<count).map { index in
      UInt8(
        network.roles.best(
          sums + index * network.roles.outputs, among: AttributionNetwork.roles))
    }
  }
}
