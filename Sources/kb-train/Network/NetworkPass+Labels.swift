import Language

/// Parts of speech and names.
extension NetworkPass {
  func learnTags(_ sentences: [NetworkExample], _ words: Int) -> Float {
    project(words, dropped[0], network.tagHidden, network.tagHiddenBias, hidden)
    rectify(hidden, words * shape.tagHidden)
    project(words, hidden, network.tags, network.tagsBias, scores)
    var loss: Float = 0
    var word = 0
    for sentence in sentences {
      for index in 0..<sentence.count {
        loss += soften(
          scores + word * shape.tags, shape.tags, gold: Int(sentence.tags[index]),
          weight: Self.tagWeight)
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

  func learnNames(_ sentences: [NetworkExample], _ words: Int) -> Float {
    let top = shape.layers - 1
    project(words, dropped[top], network.nameHidden, network.nameHiddenBias, hidden)
    rectify(hidden, words * shape.nameHidden)
    project(words, hidden, network.names, network.namesBias, scores)
    var loss: Float = 0
    var word = 0
    for sentence in sentences {
      let weight = sentence.scheme == 0 ? Self.nameWeights.hand : Self.nameWeights.silver
      for index in 0..<sentence.count {
        let gold = sentence.names[index]
        if gold == NameLabels.unknown {
          zero(scores + word * shape.names, shape.names)
        } else {
          loss += soften(
            scores + word * shape.names, shape.names, gold: Int(gold), weight: weight)
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
}
