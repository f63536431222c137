import Language

extension LearningPass {
  /// The section of a `Projection` made of blocks side by side, all with the same inputs, whose range was measured.
  func packed(_ blocks: [Parameters.Block], _ biases: [Parameters.Block?]) -> [UInt8] {
    let inputs = blocks[0].rows
    let outputs = blocks.reduce(0) { $0 + $1.columns }
    let padded = (outputs + 15) / 16 * 16
    var weights = [Float](repeating: 0, count: inputs * padded)
    var bias = [Float](repeating: 0, count: padded)
    var range: Float = 1e-3
    var start = 0
    for (block, blockBias) in zip(blocks, biases) {
      let own = Array(UnsafeBufferPointer(start: values(block), count: block.count))
      for row in 0..<inputs {
        for column in 0..<block.columns {
          weights[row * padded + start + column] = own[row * block.columns + column]
        }
      }
      if let blockBias {
        for (column, value) in UnsafeBufferPointer(start: values(blockBias), count: blockBias.count)
          .enumerated()
        { bias[start + column] = value }
      }
      range = max(range, ranges[block.offset] ?? 0)
      start += block.columns
    }
    let inputScale = Projection.largestInput / (range * 1.25)
    var packed = [Int16](repeating: 0, count: inputs * padded)
    var factors = [Float](repeating: 0, count: padded)
    for column in 0..<padded {
      var largest: Float = 1e-6
      var sum: Float = 1e-6
      for row in 0..<inputs {
        largest = max(largest, abs(weights[row * padded + column]))
        sum += abs(weights[row * padded + column])
      }
      // Neither a weight nor the sum of all products may leave its integer.
      let scale = min(32_000 / largest, 2_000_000_000 / (Projection.largestInput * sum))
      factors[column] = 1 / (scale * inputScale)
      for row in 0..<inputs {
        let place =
          (column / 16 * inputs / 2 + row / 2) * 32 + column % 16 * 2 + row % 2
        packed[place] = Int16((weights[row * padded + column] * scale).rounded())
      }
    }
    var section = ModelWriter.bytes([Int32(inputs), Int32(padded)])
    section += ModelWriter.bytes([inputScale.bitPattern])
    section += [UInt8](repeating: 0, count: 64 - section.count)
    section += ModelWriter.bytes(packed)
    section += ModelWriter.bytes(factors.map(\.bitPattern))
    section += ModelWriter.bytes(bias.map(\.bitPattern))
    return section
  }
}
