import Language

/// One thread's forward and backward pass through a network, over a few sentences at a time.
final class NetworkPass {
  typealias Floats = UnsafeMutablePointer<Float>

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
  /// The gradient of all weights; what no sentence touched is zero.
  let gradient: Floats
  /// The rows of the embeddings that sentences touched.
  private(set) var touched: [Int32] = []
  private var isTouched: [Bool]

  var inputDropout: Float = 0.2
  var dropout: Float = 0.3
  /// What a wrong tag and a wrong name weigh beside a wrong arc.
  var tagWeight: Float = 1
  var nameWeight: Float = 1
  var silverWeight: Float = 1

  /// Whether `predict` notes the largest input of each matrix, by the matrix's offset, in `ranges`.
  var measuresRanges = false
  private(set) var ranges: [Int: Float] = [:]

  private let width: Int
  private let gates: Int
  private let chosen: UnsafeMutablePointer<Int32>
  private let input, projected, projectedGradient: Floats
  private let inputs, states, outputs, dropped, droppedGradient, gradients: [Floats]
  private let masks: [Floats]
  private let inputMask: Floats
  private let hidden, hiddenGradient, scores: Floats
  private let head, dependent, product, labelHead, labelDependent: Floats
  private let headGradient, dependentGradient, productGradient: Floats
  private let labelHeadGradient, labelDependentGradient: Floats
  private let arcScores, pair, pairScores: Floats
  private let transposed: Floats
  private var arcCapacity = 402

  init(_ network: Network, capacity: Int) {
    self.network = network
    self.capacity = capacity
    shape = network.shape
    let units = network.shape.units
    width = 2 * units
    gates = shape.gates
    func floats(_ count: Int) -> Floats {
      let memory = Floats.allocate(capacity: count)
      memory.initialize(repeating: 0, count: count)
      return memory
    }
    let layers = network.shape.layers
    gradient = floats(network.parameters.count)
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
    transposed = floats(shape.gates * max(width, shape.embedding))
  }

  // MARK: Small steps

  private func zero(_ place: Floats, _ count: Int) { place.update(repeating: 0, count: count) }

  /// result = left · weights (+ bias).
  private func project(
    _ count: Int, _ left: Floats, _ weights: Parameters.Block, _ bias: Parameters.Block?,
    _ result: Floats
  ) {
    if measuresRanges {
      var largest = ranges[weights.offset] ?? 0
      for place in 0..<count * weights.rows { largest = max(largest, abs(left[place])) }
      ranges[weights.offset] = largest
    }
    if let bias {
      let values = network.values(bias)
      for row in 0..<count {
        (result + row * weights.columns).update(from: values, count: weights.columns)
      }
    } else {
      zero(result, count * weights.columns)
    }
    Matrix.addProduct(
      rows: count, columns: weights.columns, inner: weights.rows, left, leftRow: weights.rows,
      leftColumn: 1, network.values(weights), rightRow: weights.columns, to: result,
      resultRow: weights.columns)
  }

  /// Adds to the gradients of what `project` took.
  private func unproject(
    _ count: Int, _ left: Floats, _ weights: Parameters.Block, _ bias: Parameters.Block?,
    _ slope: Floats, leftGradient: Floats?
  ) {
    let columns = weights.columns
    if let bias {
      let sums = gradient + bias.offset
      for row in 0..<count { Matrix.add(slope + row * columns, times: 1, to: sums, columns) }
    }
    Matrix.addProduct(
      rows: weights.rows, columns: columns, inner: count, left, leftRow: 1,
      leftColumn: weights.rows, slope, rightRow: columns, to: gradient + weights.offset,
      resultRow: columns)
    if let leftGradient {
      Matrix.transpose(
        network.values(weights), rows: weights.rows, columns: columns, into: transposed)
      Matrix.addProduct(
        rows: count, columns: weights.rows, inner: columns, slope, leftRow: columns, leftColumn: 1,
        transposed, rightRow: weights.rows, to: leftGradient, resultRow: weights.rows)
    }
  }

  private func rectify(_ values: Floats, _ count: Int) {
    for place in 0..<count where values[place] < 0 { values[place] = 0 }
  }

  private func unrectify(_ slope: Floats, _ values: Floats, _ count: Int) {
    for place in 0..<count where values[place] <= 0 { slope[place] = 0 }
  }

  /// Turns scores into the gradient of the cross entropy; returns the loss.
  private func soften(_ scores: Floats, _ count: Int, gold: Int, weight: Float) -> Float {
    var largest = scores[0]
    for place in 1..<count where scores[place] > largest { largest = scores[place] }
    var sum: Float = 0
    for place in 0..<count {
      scores[place] = Exponential.value(scores[place] - largest)
      sum += scores[place]
    }
    let loss = -Logarithm.value(max(scores[gold] / sum, 1e-10)) * weight
    let factor = weight / sum
    for place in 0..<count { scores[place] *= factor }
    scores[gold] -= weight
    return loss
  }

  private func mask(
    _ place: Floats, _ width: Int, _ count: Int, _ chance: Float,
    _ generator: inout SeededGenerator
  ) {
    let kept = 1 / (1 - chance)
    let limit = UInt32(chance * Float(UInt16.max))
    for column in 0..<width {
      place[column] = UInt32(generator.next() >> 48) < limit ? 0 : kept
    }
    for row in 1..<max(count, 1) { (place + row * width).update(from: place, count: width) }
  }

  private func multiply(_ first: Floats, _ second: Floats, _ count: Int, into result: Floats) {
    for place in stride(from: 0, to: count, by: 8) {
      Matrix.store(Matrix.load(first + place) * Matrix.load(second + place), result + place)
    }
  }

  // MARK: Forward

  private func embed(
    _ sentences: [NetworkExample], _ generator: inout SeededGenerator, learn: Bool
  ) {
    let width = shape.embedding
    let table = network.values(network.embeddings)
    var word = 0
    for sentence in sentences {
      if learn {
        mask(inputMask + word * width, width, sentence.count, inputDropout, &generator)
      }
      for index in 0..<sentence.count {
        let isHidden =
          learn && Float(generator.next() >> 40) / 16_777_216 < sentence.hiding[index]
        let target = input + word * width
        zero(target, width)
        for slot in 0..<WordFeatures.count {
          var row = sentence.rows[index * WordFeatures.count + slot]
          if isHidden, slot < 2 { row = slot == 0 ? FeatureVocabulary.unknown : -1 }
          chosen[word * WordFeatures.count + slot] = row
          if row >= 0 { Matrix.add(table + Int(row) * width, times: 1, to: target, width) }
        }
        word += 1
      }
    }
    if learn { multiply(input, inputMask, word * width, into: input) }
  }

  private func blend(_ sentences: [NetworkExample]) {
    let weights = network.values(network.blend)
    var word = 0
    for sentence in sentences {
      for index in 0..<sentence.count {
        let from = projected + word * gates
        let target = inputs[0] + word * gates
        for column in stride(from: 0, to: gates, by: 8) {
          var sum =
            Matrix.load(from + column) * Matrix.load(weights + gates + column)
            + Matrix.load(weights + 3 * gates + column)
          if index > 0 {
            sum += Matrix.load(from - gates + column) * Matrix.load(weights + column)
          }
          if index + 1 < sentence.count {
            sum += Matrix.load(from + gates + column) * Matrix.load(weights + 2 * gates + column)
          }
          Matrix.store(sum, target + column)
        }
        word += 1
      }
    }
  }

  private func unblend(_ sentences: [NetworkExample], _ slope: Floats) {
    let weights = network.values(network.blend)
    let sums = gradient + network.blend.offset
    var word = 0
    for sentence in sentences {
      for index in 0..<sentence.count {
        let from = projected + word * gates
        let target = projectedGradient + word * gates
        let own = slope + word * gates
        for column in stride(from: 0, to: gates, by: 8) {
          let here = Matrix.load(own + column)
          var sum = here * Matrix.load(weights + gates + column)
          Matrix.store(
            Matrix.load(sums + gates + column) + here * Matrix.load(from + column),
            sums + gates + column)
          Matrix.store(
            Matrix.load(sums + 3 * gates + column) + here, sums + 3 * gates + column)
          if index > 0 {
            Matrix.store(
              Matrix.load(sums + column) + here * Matrix.load(from - gates + column),
              sums + column)
            sum += Matrix.load(own - gates + column) * Matrix.load(weights + 2 * gates + column)
          }
          if index + 1 < sentence.count {
            Matrix.store(
              Matrix.load(sums + 2 * gates + column) + here * Matrix.load(from + gates + column),
              sums + 2 * gates + column)
            sum += Matrix.load(own + gates + column) * Matrix.load(weights + column)
          }
          Matrix.store(sum, target + column)
        }
        word += 1
      }
    }
  }

  /// Runs the recurrent layers.
  private func encode(
    _ sentences: [NetworkExample], _ words: Int, _ generator: inout SeededGenerator, learn: Bool
  ) {
    embed(sentences, &generator, learn: learn)
    project(words, input, network.firstProjection, nil, projected)
    blend(sentences)
    for level in 0..<shape.layers {
      if level > 0 {
        let (weights, bias) = network.projections[level - 1]
        project(words, dropped[level - 1], weights, bias, inputs[level])
      }
      let layer = GatedLayer(units: shape.units)
      var word = 0
      for sentence in sentences {
        layer.forward(
          sentence.count, inputs[level] + word * gates,
          opening: network.values(network.openings[level]), states: states[level] + word * width,
          output: outputs[level] + word * width)
        if learn {
          mask(masks[level] + word * width, width, sentence.count, dropout, &generator)
        }
        word += sentence.count
      }
      if level > 0 {
        Matrix.add(outputs[level - 1], times: 1, to: outputs[level], words * width)
      }
      if learn {
        multiply(outputs[level], masks[level], words * width, into: dropped[level])
      } else {
        dropped[level].update(from: outputs[level], count: words * width)
      }
    }
  }

  // MARK: Learning

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

  private func learnTags(_ sentences: [NetworkExample], _ words: Int) -> Float {
    project(words, dropped[0], network.tagHidden, network.tagHiddenBias, hidden)
    rectify(hidden, words * shape.tagHidden)
    project(words, hidden, network.tags, network.tagsBias, scores)
    var loss: Float = 0
    var word = 0
    for sentence in sentences {
      for index in 0..<sentence.count {
        loss += soften(
          scores + word * shape.tags, shape.tags, gold: Int(sentence.tags[index]),
          weight: tagWeight)
        word += 1
      }
    }
    zero(hiddenGradient, words * shape.tagHidden)
    unproject(words, hidden, network.tags, network.tagsBias, scores, leftGradient: hiddenGradient)
    unrectify(hiddenGradient, hidden, words * shape.tagHidden)
    unproject(
      words, dropped[0], network.tagHidden, network.tagHiddenBias, hiddenGradient,
      leftGradient: droppedGradient[0])
    return loss
  }

  private func learnNames(_ sentences: [NetworkExample], _ words: Int) -> Float {
    let top = shape.layers - 1
    project(words, dropped[top], network.nameHidden, network.nameHiddenBias, hidden)
    rectify(hidden, words * shape.nameHidden)
    project(words, hidden, network.names, network.namesBias, scores)
    var loss: Float = 0
    var word = 0
    for sentence in sentences {
      for index in 0..<sentence.count {
        let gold = sentence.names[index]
        if gold == NameLabels.unknown {
          zero(scores + word * shape.names, shape.names)
        } else {
          loss += soften(
            scores + word * shape.names, shape.names, gold: Int(gold), weight: nameWeight)
        }
        word += 1
      }
    }
    zero(hiddenGradient, words * shape.nameHidden)
    unproject(words, hidden, network.names, network.namesBias, scores, leftGradient: hiddenGradient)
    unrectify(hiddenGradient, hidden, words * shape.nameHidden)
    unproject(
      words, dropped[top], network.nameHidden, network.nameHiddenBias, hiddenGradient,
      leftGradient: droppedGradient[top])
    return loss
  }

  private func projectTrees(_ trees: Network.Trees, _ base: Floats, _ words: Int) {
    project(words, base, trees.head, trees.headBias, head)
    rectify(head, words * shape.arc)
    project(words, base, trees.dependent, trees.dependentBias, dependent)
    rectify(dependent, words * shape.arc)
    // The root stands behind the words.
    (head + words * shape.arc).update(from: network.values(trees.root), count: shape.arc)
    project(words + 1, head, trees.product, nil, product)
    project(words, base, trees.labelHead, nil, labelHead)
    project(words, base, trees.labelDependent, trees.labelBias, labelDependent)
  }

  private func learnTrees(
    _ sentences: [NetworkExample], _ start: Int, _ words: Int, _ losses: inout Losses
  ) {
    guard let scheme = sentences.first?.scheme, scheme >= 0, words > 0 else { return }
    let trees = network.trees[scheme]
    let top = shape.layers - 1
    let weight: Float = scheme == 1 ? silverWeight : 1
    let base = dropped[top] + start * width
    projectTrees(trees, base, words)
    zero(headGradient, (words + 1) * shape.arc)
    zero(dependentGradient, words * shape.arc)
    zero(productGradient, (words + 1) * shape.arc)
    zero(labelHeadGradient, words * shape.label)
    zero(labelDependentGradient, words * shape.label)
    let preference = network.values(trees.preference)
    let distances = network.values(trees.distance)
    let rootProduct = product + words * shape.arc
    let rootHead = head + words * shape.arc
    var first = 0
    for sentence in sentences {
      let count = sentence.count
      guard count < arcCapacity else {
        first += count
        continue
      }
      for index in 0..<count {
        let own = dependent + (first + index) * shape.arc
        for other in 0..<count {
          arcScores[other] =
            other == index
            ? -1e4
            : Matrix.dot(own, product + (first + other) * shape.arc, shape.arc)
              + Matrix.dot(preference, head + (first + other) * shape.arc, shape.arc)
              + distances[network.distance(other, index)]
        }
        arcScores[count] =
          Matrix.dot(own, rootProduct, shape.arc) + Matrix.dot(preference, rootHead, shape.arc)
        let gold = sentence.heads[index] < 0 ? count : Int(sentence.heads[index])
        losses.arcs += soften(arcScores, count + 1, gold: gold, weight: weight)
        let ownGradient = dependentGradient + (first + index) * shape.arc
        for other in 0...count {
          let slope = arcScores[other]
          if abs(slope) < 1e-6 { continue }
          let place = other == count ? words : first + other
          Matrix.add(product + place * shape.arc, times: slope, to: ownGradient, shape.arc)
          Matrix.add(own, times: slope, to: productGradient + place * shape.arc, shape.arc)
          Matrix.add(preference, times: slope, to: headGradient + place * shape.arc, shape.arc)
          Matrix.add(
            head + place * shape.arc, times: slope, to: gradient + trees.preference.offset,
            shape.arc)
          if other < count {
            gradient[trees.distance.offset + network.distance(other, index)] += slope
          }
        }
        losses.labels += learnLabel(
          trees, head: gold == count ? nil : first + gold, dependent: first + index,
          gold: Int(sentence.relations[index]), weight: weight)
      }
      first += count
    }
    unproject(words + 1, head, trees.product, nil, productGradient, leftGradient: headGradient)
    Matrix.add(
      headGradient + words * shape.arc, times: 1, to: gradient + trees.root.offset, shape.arc)
    unrectify(headGradient, head, words * shape.arc)
    unrectify(dependentGradient, dependent, words * shape.arc)
    let below = droppedGradient[top] + start * width
    unproject(words, base, trees.head, trees.headBias, headGradient, leftGradient: below)
    unproject(
      words, base, trees.dependent, trees.dependentBias, dependentGradient, leftGradient: below)
    unproject(words, base, trees.labelHead, nil, labelHeadGradient, leftGradient: below)
    unproject(
      words, base, trees.labelDependent, trees.labelBias, labelDependentGradient,
      leftGradient: below)
  }

  /// Scores the relations of an arc into `pairScores`.
  private func scoreLabel(_ trees: Network.Trees, head: Int?, dependent: Int) {
    let from = head.map { labelHead + $0 * shape.label } ?? network.values(trees.labelRoot)
    let own = labelDependent + dependent * shape.label
    for column in 0..<shape.label { pair[column] = max(0, from[column] + own[column]) }
    project(1, pair, trees.labels, trees.labelsBias, pairScores)
  }

  private func learnLabel(
    _ trees: Network.Trees, head: Int?, dependent: Int, gold: Int, weight: Float
  ) -> Float {
    scoreLabel(trees, head: head, dependent: dependent)
    let loss = soften(pairScores, shape.relations, gold: gold, weight: weight)
    let slopes = pair + shape.label
    Matrix.add(
      pairScores, times: 1, to: gradient + trees.labelsBias.offset, shape.relations)
    let weights = network.values(trees.labels)
    for column in 0..<shape.label {
      slopes[column] = 0
      guard pair[column] > 0 else { continue }
      Matrix.add(
        pairScores, times: pair[column],
        to: gradient + trees.labels.offset + column * shape.relations, shape.relations)
      slopes[column] = Matrix.dot(weights + column * shape.relations, pairScores, shape.relations)
    }
    Matrix.add(
      slopes, times: 1, to: labelDependentGradient + dependent * shape.label, shape.label)
    Matrix.add(
      slopes, times: 1,
      to: head.map { labelHeadGradient + $0 * shape.label }
        ?? gradient + trees.labelRoot.offset, shape.label)
    return loss
  }

  private func unencode(_ sentences: [NetworkExample], _ words: Int) {
    let slopes = projectedGradient
    for level in stride(from: shape.layers - 1, through: 0, by: -1) {
      // The gradient of this level's output: through dropout, and straight on from the level above.
      multiply(droppedGradient[level], masks[level], words * width, into: gradients[level])
      if level + 1 < shape.layers {
        Matrix.add(gradients[level + 1], times: 1, to: gradients[level], words * width)
      }
      let layer = GatedLayer(units: shape.units)
      var word = 0
      for sentence in sentences {
        // A level's own output is what it adds to the level below.
        layer.backward(
          sentence.count, inputs[level] + word * gates,
          opening: network.values(network.openings[level]), states: states[level] + word * width,
          outputGradient: gradients[level] + word * width, inputGradient: slopes + word * gates,
          openingGradient: gradient + network.openings[level].offset)
        word += sentence.count
      }
      if level > 0 {
        let (weights, bias) = network.projections[level - 1]
        unproject(
          words, dropped[level - 1], weights, bias, slopes,
          leftGradient: droppedGradient[level - 1])
      }
    }
    // The first level's gates' gradient goes through the blend to the embeddings.
    inputs[0].update(from: slopes, count: words * gates)
    unblend(sentences, inputs[0])
    let embedding = shape.embedding
    unproject(
      words, input, network.firstProjection, nil, projectedGradient, leftGradient: nil)
    Matrix.transpose(
      network.values(network.firstProjection), rows: embedding, columns: gates, into: transposed)
    zero(input, words * embedding)
    Matrix.addProduct(
      rows: words, columns: embedding, inner: gates, projectedGradient, leftRow: gates,
      leftColumn: 1, transposed, rightRow: embedding, to: input, resultRow: embedding)
    multiply(input, inputMask, words * embedding, into: input)
    for word in 0..<words {
      for slot in 0..<WordFeatures.count {
        let row = chosen[word * WordFeatures.count + slot]
        guard row >= 0 else { continue }
        if !isTouched[Int(row)] {
          isTouched[Int(row)] = true
          touched.append(row)
        }
        Matrix.add(
          input + word * embedding, times: 1,
          to: gradient + network.embeddings.offset + Int(row) * embedding, embedding)
      }
    }
  }

  /// Forgets which rows were touched.
  func clearTouched() {
    for row in touched { isTouched[Int(row)] = false }
    touched.removeAll(keepingCapacity: true)
  }

  func hasTouched(_ row: Int32) -> Bool { isTouched[Int(row)] }

  // MARK: Prediction

  struct Prediction {
    var tags: [UInt8] = []
    var names: [UInt8] = []
    var heads: [Int32] = []
    var relations: [UInt8] = []
  }

  /// What the network makes of a sentence, by whichever of its sets of trees.
  func predict(_ sentence: NetworkExample, scheme: Int) -> Prediction {
    var prediction = Prediction()
    var generator = SeededGenerator(seed: 1)
    let words = sentence.count
    let top = shape.layers - 1
    encode([sentence], words, &generator, learn: false)
    project(words, dropped[0], network.tagHidden, network.tagHiddenBias, hidden)
    rectify(hidden, words * shape.tagHidden)
    project(words, hidden, network.tags, network.tagsBias, scores)
    for word in 0..<words {
      prediction.tags.append(UInt8(best(scores + word * shape.tags, Tag.allCases.count)))
    }
    project(words, dropped[top], network.nameHidden, network.nameHiddenBias, hidden)
    rectify(hidden, words * shape.nameHidden)
    project(words, hidden, network.names, network.namesBias, scores)
    var previous = 0
    for word in 0..<words {
      let allowed = NameLabel.successors[previous]
      var choice = -1
      let row = scores + word * shape.names
      for label in 0..<NameLabel.count where allowed >> UInt32(label) & 1 == 1 {
        if choice < 0 || row[label] > row[choice] { choice = label }
      }
      prediction.names.append(UInt8(choice))
      previous = choice
    }
    let trees = network.trees[scheme]
    projectTrees(trees, dropped[top], words)
    let preference = network.values(trees.preference)
    let distances = network.values(trees.distance)
    for index in 0..<words {
      let own = dependent + index * shape.arc
      var choice = -1
      var value: Float =
        Matrix.dot(own, product + words * shape.arc, shape.arc)
        + Matrix.dot(preference, head + words * shape.arc, shape.arc)
      for other in 0..<words where other != index {
        let score =
          Matrix.dot(own, product + other * shape.arc, shape.arc)
          + Matrix.dot(preference, head + other * shape.arc, shape.arc)
          + distances[network.distance(other, index)]
        if score > value {
          value = score
          choice = other
        }
      }
      prediction.heads.append(Int32(choice))
      scoreLabel(trees, head: choice < 0 ? nil : choice, dependent: index)
      prediction.relations.append(UInt8(best(pairScores, shape.relations)))
    }
    return prediction
  }

  private func best(_ scores: Floats, _ count: Int) -> Int {
    var best = 0
    for place in 1..<count where scores[place] > scores[best] { best = place }
    return best
  }
}
