import Language

/// What a network makes of a sentence, in single precision.
extension NetworkPass {
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

  func best(_ scores: Floats, _ count: Int) -> Int {
    var best = 0
    for place in 1..<count where scores[place] > scores[best] { best = place }
    return best
  }
}
