import Language

/// From words to what the recurrent layers make of them, and back.
extension NetworkPass {
  func embed(
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
        let isHidden = learn && generator.isTrue(sentence.hiding[index])
        // Of a hidden name every other time the letters go too.
        let hidesLetters = isHidden && sentence.isName(index) && generator.isTrue(0.5)
        let target = input + word * width
        zero(target, width)
        for slot in 0..<WordFeatures.count {
          var row = sentence.rows[index * WordFeatures.count + slot]
          if isHidden, slot < 2 { row = slot == 0 ? FeatureVocabulary.unknown : -1 }
          if hidesLetters, WordFeatures.letterSlots.contains(slot) { row = -1 }
          chosen[word * WordFeatures.count + slot] = row
          if row >= 0 { Matrix.add(table + Int(row) * width, times: 1, to: target, width) }
        }
        word += 1
      }
    }
    if learn { multiply(input, inputMask, word * width, into: input) }
  }

  func blend(_ sentences: [NetworkExample]) {
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

  /// Runs the recurrent layers.
  func encode(
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

  func unblend(_ sentences: [NetworkExample], _ slope: Floats) {
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

  func unencode(_ sentences: [NetworkExample], _ words: Int) {
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
}
