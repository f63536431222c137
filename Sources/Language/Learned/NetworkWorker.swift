/// A network at work: the scratch space for one sentence, used again for the next, and what came out of it. One per thread.
///
/// Call `read`, `encodeFirst` and `tag`; for names and trees `encodeRest`, then `label` and `parse`. Nothing is
/// allocated but for a sentence longer than all before it.
package final class NetworkWorker {
  package let network: ReadingNetwork
  /// Raw values of `Tag`.
  package private(set) var tags: [UInt8] = []
  /// Raw values of `NameLabel`.
  package private(set) var labels: [UInt8] = []
  /// Indices in the sentence, -1 for the root.
  package var heads: [Int32] { decoder.heads }
  /// Raw values of `Relation`.
  package private(set) var relations: [UInt8] = []

  private var count = 0
  private var capacity = 0
  private var decoder = TreeDecoder()
  private var cache: FeatureCache
  private var floats: UnsafeMutablePointer<Float>
  private var integers: UnsafeMutablePointer<Int16>
  private var sums: UnsafeMutablePointer<Int32>
  private var features: UnsafeMutablePointer<UInt64>
  // Places in `floats`.
  private var projected = 0
  private var input = 0
  private var output = 0
  private var hidden = 0
  private var heading = 0
  private var products = 0
  private var scores = 0
  private var lastScores = 0
  /// What the distance of a head is worth, from far in front to far behind.
  private let distances: [Float]
  private static let farthest = 24
  /// What the root is worth whatever the word.
  private let rootWorth: Float

  package init(_ network: ReadingNetwork) {
    self.network = network
    cache = FeatureCache(width: network.gates)
    floats = .allocate(capacity: 1)
    integers = .allocate(capacity: 1)
    sums = .allocate(capacity: 1)
    features = .allocate(capacity: WordFeatures.count)
    let arcs = network.arcs
    let arc = network.arc
    distances = (-Self.farthest...Self.farthest).map { gap in
      arcs[3 * arc + network.label + ReadingNetwork.distance(head: gap, dependent: 0)]
    }
    rootWorth = (0..<arc).reduce(0) { $0 + arcs[$1] * arcs[2 * arc + $1] }
    reserve(128)
  }

  deinit {
    floats.deallocate()
    integers.deallocate()
    sums.deallocate()
    features.deallocate()
  }

  private func reserve(_ words: Int) {
    guard words > capacity else { return }
    capacity = (words + 63) / 64 * 64
    floats.deallocate()
    integers.deallocate()
    sums.deallocate()
    var size = 0
    func place(_ count: Int) -> Int {
      defer { size += (count + 15) / 16 * 16 }
      return size
    }
    let rows = capacity + 2
    let widest = max(network.trees.outputs, network.gates)
    projected = place(rows * widest)
    input = place(rows * network.gates)
    output = place(rows * network.width)
    hidden = place(rows * max(network.tagHidden.outputs, network.nameHidden.outputs, network.label))
    heading = place(rows + 16)
    products = place((network.arc + 1) * rows + 16)
    lastScores = place(rows + 16)
    scores = place(capacity * (capacity + 1))
    floats = .allocate(capacity: size)
    floats.initialize(repeating: 0, count: size)
    let integerCount = rows * max(network.gates, network.width)
    integers = .allocate(capacity: integerCount)
    integers.initialize(repeating: 0, count: integerCount)
    sums = .allocate(capacity: rows * widest)
    sums.initialize(repeating: 0, count: rows * widest)
  }

  // MARK: The layers

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
    WordFeatures.read(bytes, count: count, bounds: bounds) { look($1, at: $0) }
  }

  /// Sums what the first layer makes of a word's features, or takes the sum from the cache.
  @inline(__always)
  private func look(_ word: WordFeatures, at index: Int) {
    let gates = network.gates
    let (sum, isKnown) = cache.find(word.key)
    if !isKnown {
      sum.update(repeating: 0, count: gates)
      word.fill(features)
      for slot in 0..<WordFeatures.count {
        if let row = network.vocabulary.row(of: features[slot]) {
          network.vocabulary.add(row: row, to: sum)
        } else if slot == 0 {
          network.vocabulary.add(row: FeatureTable.unknown, to: sum)
        }
      }
    }
    (integers + index * gates).update(from: sum, count: gates)
  }

  /// The first pair of layers.
  package func encodeFirst() {
    let gates = network.gates
    for place in stride(from: 0, to: count * gates, by: 4) {
      let sum = UnsafeRawPointer(integers + place).loadUnaligned(as: SIMD4<Int16>.self)
      floats.put(Lanes(SIMD4<Int32>(truncatingIfNeeded: sum)), projected + place)
    }
    let blend = network.blend
    for index in 0..<count {
      let own = projected + index * gates
      let target = input + index * gates
      // At the sentence's ends there is nothing: the word's own row stands in and is taken off again.
      let before = index > 0 ? own - gates : -1
      let after = index + 1 < count ? own + gates : -1
      for place in stride(from: 0, to: gates, by: 4) {
        var sum = floats.lanes(own + place) * blend.lanes(gates + place)
        sum += blend.lanes(3 * gates + place)
        if before >= 0 { sum += floats.lanes(before + place) * blend.lanes(place) }
        if after >= 0 { sum += floats.lanes(after + place) * blend.lanes(2 * gates + place) }
        floats.put(sum, target + place)
      }
    }
    recurFirst()
  }

  /// Runs the first pair of layers over the sentence.
  private func recurFirst() {
    let units = network.units
    let gates = network.gates
    let width = network.width
    for direction in 0..<2 {
      let rise = direction == 0 ? 1 : -1
      for unit in stride(from: 0, to: units, by: 4) {
        let column = direction &* units &+ unit
        let factor = network.openings.lanes(column)
        let bias = network.openings.lanes(width + column)
        var state = Lanes.zero
        let start = direction == 0 ? 0 : count - 1
        var place = input + start &* gates &+ 3 &* direction &* units &+ unit
        var target = output + start &* width &+ column
        for _ in 0..<count {
          let candidate = floats.lanes(place)
          let keep = softStep(floats.lanes(place &+ units))
          state = candidate + keep * (state - candidate)
          let open = softStep(floats.lanes(place &+ 2 &* units) + factor * state + bias)
          floats.put(open * state, target)
          place &+= rise &* gates
          target &+= rise &* width
        }
      }
    }
  }

  /// The other two pairs of layers.
  package func encodeRest() {
    for (level, layer) in [network.second, network.third].enumerated() {
      multiply(layer, from: output)
      recur(layer, opening: network.openings + (level + 1) * 2 * network.width)
    }
  }

  /// Runs a further pair of layers, whose inputs are in `sums`, over the sentence, and adds its output to what is there.
  private func recur(_ layer: Projection, opening: UnsafePointer<Float>) {
    let units = network.units
    let gates = network.gates
    let width = network.width
    let sums = UnsafePointer(sums)
    for direction in 0..<2 {
      let rise = direction == 0 ? 1 : -1
      for unit in stride(from: 0, to: units, by: 4) {
        let gate = 3 &* direction &* units &+ unit
        let column = direction &* units &+ unit
        let candidateScale = layer.scale(gate)
        let keepScale = layer.scale(gate &+ units)
        let openScale = layer.scale(gate &+ 2 &* units)
        let factor = opening.lanes(column)
        // What opens a unit has a bias of its own beside the input's.
        let bias = opening.lanes(width + column) + openScale.bias
        var state = Lanes.zero
        let start = direction == 0 ? 0 : count - 1
        var place = start &* gates &+ gate
        var target = output + start &* width &+ column
        for _ in 0..<count {
          let candidate = sums.lanes(place) * candidateScale.factor + candidateScale.bias
          let keep = softStep(
            sums.lanes(place &+ units) * keepScale.factor + keepScale.bias)
          state = candidate + keep * (state - candidate)
          let open = softStep(
            sums.lanes(place &+ 2 &* units) * openScale.factor + factor * state + bias)
          floats.put(floats.lanes(target) + open * state, target)
          place &+= rise &* gates
          target &+= rise &* width
        }
      }
    }
  }

  /// Rounds rows of floats and multiplies them; the sums are in `sums`.
  private func multiply(_ layer: Projection, from start: Int) {
    for index in 0..<count {
      layer.round(
        UnsafePointer(floats + start + index * layer.inputs), into: integers + index * layer.inputs)
    }
    layer.multiply(count, integers, into: sums)
  }

  /// A layer of hidden units that are never negative, then a layer of scores, which are left in `sums`.
  private func score(_ first: Projection, _ second: Projection) {
    multiply(first, from: output)
    let width = first.outputs
    let sums = UnsafePointer(sums)
    for index in 0..<count {
      for place in stride(from: 0, to: width, by: 4) {
        let value = first.lanes(sums + index * width, place)
        floats.put(value.replacing(with: 0, where: value .< .zero), hidden + index * width + place)
      }
    }
    multiply(second, from: hidden)
  }

  /// The scores of a word, as single floats.
  @inline(__always)
  private func score(_ layer: Projection, _ index: Int, _ place: Int) -> Float {
    Float(sums[index * layer.outputs + place]) * layer.factors[place] + layer.biases[place]
  }

  private func best(_ layer: Projection, _ index: Int, among count: Int) -> UInt8 {
    var best = 0
    var value = score(layer, index, 0)
    for place in 1..<count {
      let other = score(layer, index, place)
      if other > value {
        value = other
        best = place
      }
    }
    return UInt8(best)
  }

  // MARK: What comes out

  /// Finds the parts of speech.
  package func tag() {
    score(network.tagHidden, network.tags)
    tags.removeAll(keepingCapacity: true)
    for index in 0..<count {
      tags.append(best(network.tags, index, among: Tag.allCases.count))
    }
  }

  /// Finds the names, each label such as may follow the one before.
  package func label() {
    score(network.nameHidden, network.names)
    labels.removeAll(keepingCapacity: true)
    var previous = 0
    for index in 0..<count {
      let allowed = NameLabel.successors[previous]
      var best = -1
      var value: Float = 0
      for place in 0..<NameLabel.count where allowed >> UInt32(place) & 1 == 1 {
        let other = score(network.names, index, place)
        if best < 0 || other > value {
          value = other
          best = place
        }
      }
      labels.append(UInt8(best))
      previous = best
    }
  }

  /// Finds the tree.
  package func parse() {
    let arc = network.arc
    let outputs = network.trees.outputs
    multiply(network.trees, from: output)
    let source = UnsafePointer(sums)
    // Heads and dependents lose what is negative; the parts of relations keep it.
    for index in 0..<count {
      for place in stride(from: 0, to: outputs, by: 4) {
        var value = network.trees.lanes(source + index * outputs, place)
        if place < 2 * arc { value.replace(with: 0, where: value .< .zero) }
        floats.put(value, projected + index * outputs + place)
      }
    }
    compareHeads(outputs)
    for index in 0..<count { scoreHeads(of: index, outputs) }
    decoder.decode(UnsafePointer(floats + scores), count: count)
    relate(outputs)
  }

  /// Multiplies the heads' vectors, and lays them out word beside word.
  private func compareHeads(_ outputs: Int) {
    let arc = network.arc
    let rows = capacity + 2
    for index in 0..<count {
      network.product.round(
        UnsafePointer(floats + projected + index * outputs), into: integers + index * arc)
    }
    network.product.multiply(count, integers, into: sums)
    let source = UnsafePointer(sums)
    let preference = network.arcs + 2 * arc
    for index in 0..<count {
      var worth = Lanes.zero
      for column in stride(from: 0, to: arc, by: 4) {
        let product = network.product.lanes(source + index &* arc, column)
        var target = products &+ column &* rows &+ index
        for lane in 0..<4 {
          floats[target] = product[lane]
          target &+= rows
        }
        let place = projected &+ index &* outputs &+ column
        worth += floats.lanes(place) * preference.lanes(column)
      }
      floats[heading + index] = worth.sum()
    }
  }

  /// Scores every head of a word, and the root behind them.
  private func scoreHeads(of index: Int, _ outputs: Int) {
    let arc = network.arc
    let rows = capacity + 2
    let own = UnsafePointer(floats + projected + index * outputs + arc)
    let row = floats + scores + index * (count + 1)
    for place in stride(from: 0, to: count, by: 16) {
      // Sixteen heads at a time, so that no sum waits for the one before.
      var a = floats.lanes(heading &+ place)
      var b = floats.lanes(heading &+ place &+ 4)
      var c = floats.lanes(heading &+ place &+ 8)
      var d = floats.lanes(heading &+ place &+ 12)
      var source = products &+ place
      for column in 0..<arc {
        let factor = Lanes(repeating: own[column])
        a += factor * floats.lanes(source)
        b += factor * floats.lanes(source &+ 4)
        c += factor * floats.lanes(source &+ 8)
        d += factor * floats.lanes(source &+ 12)
        source &+= rows
      }
      floats.put(a, lastScores &+ place)
      floats.put(b, lastScores &+ place &+ 4)
      floats.put(c, lastScores &+ place &+ 8)
      floats.put(d, lastScores &+ place &+ 12)
    }
    for other in 0..<count {
      let gap = max(-Self.farthest, min(Self.farthest, other &- index))
      row[other] = floats[lastScores &+ other] + distances[gap &+ Self.farthest]
    }
    var root = Lanes.zero
    for column in stride(from: 0, to: arc, by: 4) {
      root += own.lanes(column) * (network.arcs + arc).lanes(column)
    }
    row[count] = root.sum() + rootWorth
  }

  /// Tells the relation of each word to its head.
  private func relate(_ outputs: Int) {
    let arc = network.arc
    let label = network.label
    for index in 0..<count {
      let head = decoder.heads[index]
      let own = floats + projected + index * outputs + 2 * arc + label
      let from =
        head < 0
        ? network.arcs + 3 * arc
        : UnsafePointer(floats + projected + Int(head) * outputs + 2 * arc)
      for place in stride(from: 0, to: label, by: 4) {
        let value = own.lanes(place) + from.lanes(place)
        floats.put(value.replacing(with: 0, where: value .< .zero), hidden + index * label + place)
      }
    }
    multiply(network.labels, from: hidden)
    relations.removeAll(keepingCapacity: true)
    for index in 0..<count {
      relations.append(best(network.labels, index, among: Relation.count))
    }
  }
}
