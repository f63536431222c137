import Language

/// Packs trained weights into the bytes of a model file.
struct ModelWriter {
  private var sections: [[UInt8]] = []

  /// Adds the two sections of a linear model, its weights in ten bits, the small ones left out.
  ///
  /// - Parameter keep: the share of the weights to keep, the largest first.
  mutating func add(_ perceptron: AveragedPerceptron, keep: Double) {
    add([(perceptron, firstLabel: 0)], keep: keep)
  }

  /// Adds the two sections of one linear model that does the work of several which have their features in common.
  ///
  /// - Parameters:
  ///   - perceptrons: each with the number that its first class gets.
  ///   - keep: the share of the weights to keep, the largest first.
  ///   - slotsForFour: how many slots there are for every four features: more are faster, fewer are smaller.
  mutating func add(
    _ perceptrons: [(perceptron: AveragedPerceptron, firstLabel: UInt16)], keep: Double,
    slotsForFour: Int = 6
  ) {
    var all: [(feature: UInt64, entry: UInt16)] = []
    for (perceptron, firstLabel) in perceptrons {
      let rows = perceptron.averaged()
      let sizes = rows.flatMap { $0.weights.map { abs($0.value) } }.sorted()
      guard let largest = sizes.last, largest > 0 else { continue }
      // A few very large weights may be cut for the sake of the finer steps of all others.
      let scale = 511 / sizes[min(sizes.count - 1, Int(Double(sizes.count) * 0.9998))]
      let dropped = min(sizes.count - 1, Int(Double(sizes.count) * (1 - keep)))
      let threshold = max(0.5 / scale, sizes[dropped])
      for row in rows {
        for weight in row.weights where abs(weight.value) >= threshold {
          let value = Int16(max(-511, min(511, (weight.value * scale).rounded())))
          all.append(
            (row.feature, UInt16(weight.label) + firstLabel | UInt16(bitPattern: value << 6)))
        }
      }
    }
    all.sort { ($0.feature, $0.entry & 0x3F) < ($1.feature, $1.entry & 0x3F) }
    var kept: [(feature: UInt64, entries: [UInt16])] = []
    for (feature, entry) in all {
      if kept.last?.feature == feature {
        kept[kept.count - 1].entries.append(entry)
      } else {
        kept.append((feature, [entry]))
      }
    }
    let slotCount = kept.count * slotsForFour / 4 + 8
    var slots = [UInt64](repeating: 0, count: slotCount)
    var weights: [UInt16] = []
    for row in kept {
      let payload = UInt64(weights.count) << 8 | UInt64(row.entries.count)
      guard Self.put(payload, row.feature, into: &slots) else { continue }
      weights += row.entries
    }
    if weights.isEmpty { weights = [0] }
    precondition(weights.count < 1 << 24, "A slot has 24 bits for the place of its weights.")
    sections.append(Self.bytes(slots))
    sections.append(Self.bytes(weights))
  }

  /// Adds the section of a lexicon: 32 bits for each word.
  mutating func add(_ lexicon: [(word: UInt64, value: UInt32)]) {
    var slots = [UInt64](repeating: 0, count: lexicon.count * 3 / 2 + 8)
    for entry in lexicon.sorted(by: { $0.word < $1.word }) {
      _ = Self.put(UInt64(entry.value), entry.word, into: &slots)
    }
    sections.append(Self.bytes(slots))
  }

  /// Adds a section as it is.
  mutating func add(section: [UInt8]) { sections.append(section) }

  /// The whole file.
  func bytes() -> [UInt8] {
    var body: [UInt8] = []
    var table: [UInt64] = [UInt64(sections.count)]
    let start = (24 + 16 * sections.count + 63) / 64 * 64
    for section in sections {
      body += [UInt8](repeating: 0, count: (64 - body.count % 64) % 64)
      table += [UInt64(start + body.count), UInt64(section.count)]
      body += section
    }
    var file = ModelFile.magic + [UInt8](repeating: 0, count: 8) + Self.bytes(table)
    file += [UInt8](repeating: 0, count: start - file.count)
    file += body
    let sum = file.withUnsafeBytes { ModelFile.checksum(of: $0) }
    file.replaceSubrange(8..<16, with: Self.bytes([sum]))
    return file
  }

  /// Puts a payload into the first free slot for a feature; false if another feature there looks alike.
  private static func put(_ payload: UInt64, _ feature: UInt64, into slots: inout [UInt64]) -> Bool
  {
    var index = LinearModel.home(feature, UInt64(slots.count))
    let check = LinearModel.check(feature)
    while slots[index] != 0 {
      if slots[index] >> 32 == check { return false }
      index = (index + 1) % slots.count
    }
    slots[index] = check << 32 | payload
    return true
  }

  private static func bytes<Value: FixedWidthInteger>(_ values: [Value]) -> [UInt8] {
    values.flatMap { value in
      withUnsafeBytes(of: value.littleEndian) { Array($0) }
    }
  }
}
