import Language

/// Trees: a score for every arc (Dozat and Manning 2017), and relations of the arcs.
extension NetworkPass {
  func projectTrees(_ trees: Network.Trees, _ base: Floats, _ words: Int) {
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

  func learnTrees(
    _ sentences: [NetworkExample], _ start: Int, _ words: Int, _ losses: inout Losses
  ) {
    guard let scheme = sentences.first?.scheme, scheme >= 0, words > 0 else { return }
    let trees = network.trees[scheme]
    let top = shape.layers - 1
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
        losses.arcs += soften(arcScores, count + 1, gold: gold)
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
          gold: Int(sentence.relations[index]))
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
  func scoreLabel(_ trees: Network.Trees, head: Int?, dependent: Int) {
    let from = head.map { labelHead + $0 * shape.label } ?? network.values(trees.labelRoot)
    let own = labelDependent + dependent * shape.label
    for column in 0..<shape.label { pair[column] = max(0, from[column] + own[column]) }
    project(1, pair, trees.labels, trees.labelsBias, pairScores)
  }

  func learnLabel(
    _ trees: Network.Trees, head: Int?, dependent: Int, gold: Int
  ) -> Float {
    scoreLabel(trees, head: head, dependent: dependent)
    let loss = soften(pairScores, shape.relations, gold: gold)
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
}
