import Language

/// One thread's forward and backward pass through a network, over a few sentences at a time.
final class NetworkPass: LearningPass {
  struct Losses {
    var words = 0
    var tags: Float = 0
    var names: Float = 0
    var arcs: Float = 0
    var labels: Float = 0
  }

  let network: Network
  let shape: NetworkShape
  let capacity: Int
  /// The rows of the embeddings that sentences touched.
  var touched: [Int32] = []
  var isTouched: [Bool]

  var inputDropout: Float = 0.2
  var dropout: Float = 0.3
  /// What a wrong tag and a wrong name, in silver sentences and in those named by hand, weigh beside a wrong arc.
  static let tagWeight: Float = 1.5
  static let nameWeights: (silver: Float, hand: Float) = (2, 3)

  let width: Int
  let gates: Int
  let chosen: UnsafeMutablePointer<Int32>
  let input, projected, projectedGradient: Floats
  let inputs, states, outputs, dropped, droppedGradient, gradients: [Floats]
  let masks: [Floats]
  let inputMask: Floats
  let hidden, hiddenGradient, scores: Floats
  let head, dependent, product, labelHead, labelDependent: Floats
  let headGradient, dependentGradient, productGradient: Floats
  let labelHeadGradient, labelDependentGradient: Floats
  let arcScores, pair, pairScores: Floats
  var arcCapacity = 402

  init(_ network: Network, capacity: Int) {
    self.network = network
    self.capacity = capacity
    shape = network.shape
    let units = network.shape.units
    width = 2 * units
    gates = shape.gates
    let floats = Self.floats
    let layers = network.shape.layers
    isTouched = [Bool](repeating: false, count: network.embeddings.rows)
    chosen = .allocate(capacity: capacity * WordFeatures.count)
    input = floats(capacity * shape.embedding)
    projected = floats(capacity * shape.gates)
    projectedGradient = floats(capacity * shape.gates)
    inputs = (0..<layers).map { [shape] _ in floats(capacity * shape.gates) }
    let make = { (_: Int) in floats(capacity * 2 * units) }
    states = (0..<layers).map(make)
    outputs = (0..<layers).map(make)
    dropped = (0..<layers).map(make)
    droppedGradient = (0..<layers).map(make)
    gradients = (0..<layers).map(make)
    masks = (0..<layers).map(make)
    inputMask = floats(capacity * shape.embedding)
    let mlp = max(shape.tagHidden, shape.nameHidden)
    hidden = floats(capacity * mlp)
    hiddenGradient = floats(capacity * mlp)
    scores = floats(capacity * 64)
    head = floats((capacity + 1) * shape.arc)
    dependent = floats(capacity * shape.arc)
    product = floats((capacity + 1) * shape.arc)
    labelHead = floats(capacity * shape.label)
    labelDependent = floats(capacity * shape.label)
    headGradient = floats((capacity + 1) * shape.arc)
    dependentGradient = floats(capacity * shape.arc)
    productGradient = floats((capacity + 1) * shape.arc)
    labelHeadGradient = floats(capacity * shape.label)
    labelDependentGradient = floats(capacity * shape.label)
    arcScores = floats(arcCapacity)
    pair = floats(shape.label * 2)
    pairScores = floats(shape.relations * 2)
    super.init(network.parameters)
  }

  /// Adds the gradient of some sentences to `gradient`. Sentences of one scheme must stand together.
  func learn(_ sentences: [NetworkExample], _ generator: inout SeededGenerator) -> Losses {
    var losses = Losses()
    let words = sentences.reduce(0) { $0 + $1.count }
    losses.words = words
    encode(sentences, words, &generator, learn: true)
    for level in 0..<shape.layers { zero(droppedGradient[level], words * width) }
    losses.tags = learnTags(sentences, words)
    losses.names = learnNames(sentences, words)
    var start = 0
    var word = 0
    while start < sentences.count {
      var end = start
      var length = 0
      while end < sentences.count, sentences[end].scheme == sentences[start].scheme {
        length += sentences[end].count
        end += 1
      }
      learnTrees(Array(sentences[start..<end]), word, length, &losses)
      word += length
      start = end
    }
    unencode(sentences, words)
    return losses
  }

  /// Forgets which rows were touched.
  func clearTouched() {
    for row in touched { isTouched[Int(row)] = false }
    touched.removeAll(keepingCapacity: true)
  }

  func hasTouched(_ row: Int32) -> Bool { isTouched[Int(row)] }
}
