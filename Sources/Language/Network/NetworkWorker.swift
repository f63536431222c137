/// A network at work: the scratch space for one sentence, used again for the next, and what came out of it. One per thread.
///
/// Call `read`, `encodeFirst` and `tag`; for names and trees `encodeRest`, then `label` and `parse`. Nothing is
/// allocated but for a sentence longer than all before it.
package final class NetworkWorker {
  package let network: ReadingNetwork
  /// Raw values of `Tag`.
  package internal(set) var tags: [UInt8] = []
  /// Raw values of `NameLabel`.
  package internal(set) var labels: [UInt8] = []
  /// Indices in the sentence, -1 for the root.
  package var heads: [Int32] { decoder.heads }
  /// Raw values of `Relation`.
  package internal(set) var relations: [UInt8] = []

  var count = 0
  /// Whether each word of the sentence has a capital letter.
  var hasCapital: [Bool] = []
  /// Each word's `WordForm.lower`.
  var forms: [UInt64] = []
  /// The words that may be part of a name.
  var nameWords: [Int] = []
  /// A word's rows in the vocabulary.
  var rows: [Int32] = []
  var capacity = 0
  var decoder = TreeDecoder()
  var cache: FeatureCache
  var floats: UnsafeMutablePointer<Float>
  var integers: UnsafeMutablePointer<Int16>
  var sums: UnsafeMutablePointer<Int32>
  var features: UnsafeMutablePointer<UInt64>
  // Places in `floats`.
  var projected = 0
  var input = 0
  var output = 0
  var hidden = 0
  var heading = 0
  var products = 0
  var scores = 0
  var lastScores = 0
  /// What the distance of a head is worth: `capacity` words in front to as many behind.
  var distances = 0
  /// What the root is worth whatever the word.
  let rootWorth: Float

  package init(_ network: ReadingNetwork) {
    self.network = network
    cache = FeatureCache(width: network.gates)
    floats = .allocate(capacity: 1)
    integers = .allocate(capacity: 1)
    sums = .allocate(capacity: 1)
    features = .allocate(capacity: WordFeatures.count)
    let arcs = network.arcs
    let arc = network.arc
    rootWorth = (0..<arc).reduce(0) { $0 + arcs[$1] * arcs[2 * arc + $1] }
    reserve(128)
  }

  deinit {
    floats.deallocate()
    integers.deallocate()
    sums.deallocate()
    features.deallocate()
  }

  func reserve(_ words: Int) {
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
    distances = place(2 * capacity + 1)
    floats = .allocate(capacity: size)
    floats.initialize(repeating: 0, count: size)
    let worths = network.arcs + 3 * network.arc + network.label
    for gap in -capacity...capacity {
      floats[distances + capacity + gap] =
        worths[ReadingNetwork.distance(head: gap, dependent: 0)]
    }
    let integerCount = rows * max(network.gates, network.width)
    integers = .allocate(capacity: integerCount)
    integers.initialize(repeating: 0, count: integerCount)
    sums = .allocate(capacity: rows * widest)
    sums.initialize(repeating: 0, count: rows * widest)
  }

  /// Rounds rows of floats and multiplies them; the sums are in `sums`.
  func multiply(_ layer: Projection, from start: Int) {
    for index in 0..<count {
      layer.round(
        UnsafePointer(floats + start + index * layer.inputs), into: integers + index * layer.inputs)
    }
    layer.multiply(count, integers, into: sums)
  }

  /// A layer of hidden units that are never negative, then a layer of scores, which are left in `sums`.
  ///
  /// - Parameter rows: the words to score; `nil` for all.
  func score(_ first: Projection, _ second: Projection, rows: [Int]?) {
    let count = rows?.count ?? count
    for row in 0..<count {
      let index = rows?[row] ?? row
      first.round(
        UnsafePointer(floats + output + index * first.inputs), into: integers + row * first.inputs)
    }
    first.multiply(count, integers, into: sums)
    let width = first.outputs
    first.scale(count, sums, floored: width, to: floats + hidden)
    for row in 0..<count {
      second.round(
        UnsafePointer(floats + hidden + row * width), into: integers + row * second.inputs)
    }
    second.multiply(count, integers, into: self.sums)
  }

  /// The scores of a word, as single floats.
  @inline(__always)
  func score(_ layer: Projection, _ index: Int, _ place: Int) -> Float {
    Float(sums[index * layer.outputs + place]) * layer.factors[place] + layer.biases[place]
  }

  func best(_ layer: Projection, _ index: Int, among count: Int) -> UInt8 {
    UInt8(layer.best(sums + index * layer.outputs, among: count))
  }
}
