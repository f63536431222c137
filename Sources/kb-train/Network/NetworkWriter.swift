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
    withdrawPersons()
    add([network.names], [network.namesBias])
    add(
      [trees.head, trees.dependent, trees.labelHead, trees.labelDependent],
      [trees.headBias, trees.dependentBias, nil, trees.labelBias])
    add([trees.product], [nil])
    add([trees.labels], [trees.labelsBias])
    writeArcs(trees)
  }

  /// Takes some worth off the labels of persons: in news, which most of the names to learn from stand in, a strange name
  /// is a person's far more often than elsewhere.
  private func withdrawPersons() {
    let biases = network.values(network.namesBias)
    for part in [NameLabel.Part.begin, .inside, .last, .unit] {
      biases[Int(NameLabel(.person, part).rawValue)] -= Self.personSurplus
    }
  }

  /// In units of log probability. For 0, 0.25, 0.5, 0.75, 1 and 1.5 all names of GUM dev have F1 78.2, 78.7, 79.0, 79.5,
  /// 79.5 and 78.8, those of the silver articles held out 88.4, 88.4, 88.3, 88.0, 87.8 and 87.2.
  private static let personSurplus: Float = 0.75

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

  private mutating func add(_ blocks: [Parameters.Block], _ biases: [Parameters.Block?]) {
    writer.add(section: pass.packed(blocks, biases))
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
