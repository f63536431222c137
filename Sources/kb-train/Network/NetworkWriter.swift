import Language

/// Packs a trained network into the bytes of a model file: rows of features in eight bits, weights in sixteen.
struct NetworkWriter {
  private let network: Network
  private let shape: NetworkShape
  private let vocabulary: FeatureVocabulary
  private let pass: NetworkPass
  private var writer = ModelWriter()

  /// - Parameters:
  ///   - sample: sentences on which the range of each layer's inputs is measured.
  static func bytes(
    _ network: Network, _ vocabulary: FeatureVocabulary, pass: NetworkPass,
    sample: some Sequence<NetworkExample>
  ) -> [UInt8] {
    pass.measuresRanges = true
    for sentence in sample { _ = pass.predict(sentence, scheme: 0) }
    pass.measuresRanges = false
    var writer = NetworkWriter(
      network: network, shape: network.shape, vocabulary: vocabulary, pass: pass)
    writer.write()
    return writer.writer.bytes()
  }

  private mutating func write() {
    let trees = network.trees[0]
    writer.add(integers: [Int32(shape.units), Int32(shape.arc), Int32(shape.label), 0])
    writer.add(slots: vocabulary.rows)
    writeFeatures()
    add([network.projections[0].weights], [network.projections[0].bias])
    add([network.projections[1].weights], [network.projections[1].bias])
    add([network.tagHidden], [network.tagHiddenBias])
    add([network.tags], [network.tagsBias])
    add([network.nameHidden], [network.nameHiddenBias])
    add([network.names], [network.namesBias])
    add(
      [trees.head, trees.dependent, trees.labelHead, trees.labelDependent],
      [trees.headBias, trees.dependentBias, nil, trees.labelBias])
    add([trees.product], [nil])
    add([trees.labels], [trees.labelsBias])
    writeArcs(trees)
  }

  private func floats(_ block: Parameters.Block) -> [Float] {
    Array(UnsafeBufferPointer(start: network.values(block), count: block.count))
  }

  /// The rows of the first layer's inputs that each feature gives, and the blend, which undoes their scale.
  private mutating func writeFeatures() {
    let gates = shape.gates
    let rows = network.embeddings.rows
    var products = [Float](repeating: 0, count: rows * gates)
    products.withUnsafeMutableBufferPointer { buffer in
      guard let base = buffer.baseAddress else { return }
      Matrix.addProduct(
        rows: rows, columns: gates, inner: shape.embedding, network.values(network.embeddings),
        leftRow: shape.embedding, leftColumn: 1, network.values(network.firstProjection),
        rightRow: gates, to: base, resultRow: gates)
    }
    var scales = [Float](repeating: 1, count: gates)
    for column in 0..<gates {
      let sizes = (0..<rows).map { abs(products[$0 * gates + column]) }.sorted()
      // A few outliers are cut off for the sake of finer steps for all.
      scales[column] = max(sizes[min(rows - 1, Int(Double(rows) * 0.9998))], 1e-6) / 127
    }
    var bytes: [Int8] = []
    bytes.reserveCapacity(products.count)
    for place in products.indices {
      let value = (products[place] / scales[place % gates]).rounded()
      bytes.append(Int8(max(-127, min(127, value))))
    }
    writer.add(integers: bytes)
    var blend = floats(network.blend)
    for row in 0..<3 {
      for column in 0..<gates { blend[row * gates + column] *= scales[column] }
    }
    writer.add(floats: blend)
    writer.add(floats: network.openings.flatMap(floats))
  }

  /// A projection made of blocks side by side, all with the same inputs.
  private mutating func add(_ blocks: [Parameters.Block], _ biases: [Parameters.Block?]) {
    let inputs = blocks[0].rows
    let outputs = blocks.reduce(0) { $0 + $1.columns }
    let padded = (outputs + 15) / 16 * 16
    var weights = [Float](repeating: 0, count: inputs * padded)
    var bias = [Float](repeating: 0, count: padded)
    var range: Float = 1e-3
    var start = 0
    for (block, blockBias) in zip(blocks, biases) {
      let values = floats(block)
      for row in 0..<inputs {
        for column in 0..<block.columns {
          weights[row * padded + start + column] = values[row * block.columns + column]
        }
      }
      if let blockBias {
        for (column, value) in floats(blockBias).enumerated() { bias[start + column] = value }
      }
      range = max(range, pass.ranges[block.offset] ?? 0)
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
    writer.add(integers: section)
  }

  private mutating func writeArcs(_ trees: Network.Trees) {
    let root = floats(trees.root)
    let product = floats(trees.product)
    let rootProduct = (0..<shape.arc).map { column in
      (0..<shape.arc).reduce(Float(0)) { $0 + root[$1] * product[$1 * shape.arc + column] }
    }
    writer.add(
      floats: root + rootProduct + floats(trees.preference) + floats(trees.labelRoot)
        + floats(trees.distance))
  }
}
