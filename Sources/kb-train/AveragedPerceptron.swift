import Language

/// The averaged perceptron (Collins 2002) over hashed sparse features, with a weight only for those pairs of feature and
/// class that an error has touched.
final class AveragedPerceptron {
  private struct Weight {
    var value: Float
    var label: Int32
    /// The sum of every change times the time of the change, from which the average follows.
    var total: Double
  }

  private struct Slot {
    var feature: UInt64 = 0
    var offset: Int32 = 0
    var count: UInt16 = 0
    var capacity: UInt16 = 0
  }

  private var slots: UnsafeMutablePointer<Slot>
  private var slotMask: Int
  private(set) var featureCount = 0
  private var weights: UnsafeMutablePointer<Weight>
  private var weightCount = 0
  private var weightCapacity: Int
  private var time: Double = 1
  /// How often features occur, by 24 bits of theirs, counted up to 255.
  private let occurrences: UnsafeMutablePointer<UInt8>
  private static let occurrenceBits: UInt64 = 26
  /// Features that occur less often are left out.
  var minimum: UInt8 = 1

  init() {
    slotMask = 1 << 20 - 1
    slots = .allocate(capacity: slotMask + 1)
    slots.initialize(repeating: Slot(), count: slotMask + 1)
    weightCapacity = 1 << 20
    weights = .allocate(capacity: weightCapacity)
    occurrences = .allocate(capacity: 1 << Self.occurrenceBits)
    occurrences.initialize(repeating: 0, count: 1 << Self.occurrenceBits)
  }

  deinit {
    slots.deallocate()
    weights.deallocate()
    occurrences.deallocate()
  }

  /// Counts features, ahead of the training.
  func count(_ features: UnsafeBufferPointer<UInt64>) {
    for feature in features {
      let place = Int(feature >> (64 - Self.occurrenceBits))
      if occurrences[place] < 255 { occurrences[place] += 1 }
    }
  }

  /// One decision has gone by: time for the average.
  func tick() { time += 1 }

  func add(_ features: UnsafeBufferPointer<UInt64>, to scores: UnsafeMutablePointer<Float>) {
    for feature in features {
      let slot = slots[find(feature)]
      guard slot.feature != 0 else { continue }
      let row = weights + Int(slot.offset)
      for place in 0..<Int(slot.count) { scores[Int(row[place].label)] += row[place].value }
    }
  }

  func update(_ features: UnsafeBufferPointer<UInt64>, _ label: Int, by change: Float) {
    for feature in features {
      if minimum > 1, occurrences[Int(feature >> (64 - Self.occurrenceBits))] < minimum {
        continue
      }
      adjust(feature, Int32(label), change)
    }
  }

  private func find(_ feature: UInt64) -> Int {
    var index = Int(truncatingIfNeeded: feature) & slotMask
    while slots[index].feature != feature, slots[index].feature != 0 {
      index = (index + 1) & slotMask
    }
    return index
  }

  private func adjust(_ feature: UInt64, _ label: Int32, _ change: Float) {
    var index = find(feature)
    if slots[index].feature == 0 {
      if featureCount * 5 > slotMask * 3 {
        grow()
        index = find(feature)
      }
      slots[index].feature = feature
      featureCount += 1
    }
    let slot = slots[index]
    let row = weights + Int(slot.offset)
    for place in 0..<Int(slot.count) where row[place].label == label {
      row[place].value += change
      row[place].total += Double(change) * time
      return
    }
    if slot.count == slot.capacity { widen(index) }
    weights[Int(slots[index].offset) + Int(slot.count)] = Weight(
      value: change, label: label, total: Double(change) * time)
    slots[index].count += 1
  }

  /// Gives a feature room for more classes.
  private func widen(_ index: Int) {
    let capacity = slots[index].capacity == 0 ? 2 : Int(slots[index].capacity) * 2
    if weightCount + capacity > weightCapacity {
      let larger = UnsafeMutablePointer<Weight>.allocate(capacity: weightCapacity * 2)
      larger.moveInitialize(from: weights, count: weightCount)
      weights.deallocate()
      weights = larger
      weightCapacity *= 2
    }
    let count = Int(slots[index].count)
    (weights + weightCount).initialize(
      repeating: Weight(value: 0, label: 0, total: 0), count: capacity)
    (weights + weightCount).update(from: weights + Int(slots[index].offset), count: count)
    slots[index].offset = Int32(weightCount)
    slots[index].capacity = UInt16(capacity)
    weightCount += capacity
  }

  private func grow() {
    let old = slots
    let oldMask = slotMask
    slotMask = (slotMask + 1) * 2 - 1
    slots = .allocate(capacity: slotMask + 1)
    slots.initialize(repeating: Slot(), count: slotMask + 1)
    for index in 0...oldMask where old[index].feature != 0 {
      slots[find(old[index].feature)] = old[index]
    }
    old.deallocate()
  }

  /// The averaged weights, feature by feature, in the order of the features' bits.
  func averaged() -> [(feature: UInt64, weights: [(label: UInt8, value: Double)])] {
    var rows: [(feature: UInt64, weights: [(label: UInt8, value: Double)])] = []
    rows.reserveCapacity(featureCount)
    for index in 0...slotMask where slots[index].feature != 0 {
      let row = weights + Int(slots[index].offset)
      let averages = (0..<Int(slots[index].count)).map { place in
        (label: UInt8(row[place].label), value: Double(row[place].value) - row[place].total / time)
      }
      rows.append((slots[index].feature, averages))
    }
    return rows.sorted { $0.feature < $1.feature }
  }
}
