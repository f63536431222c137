import Extraction

/// One thread's forward and backward pass through an attribution network, over a few passages at a time.
final class AttributionPass: LearningPass {
  struct Losses {
    var words = 0
    var cues: Float = 0
    var spans: Float = 0
  }

  let model: AttributionModel
  let shape: AttributionShape
  var inputDropout: Float = 0.3
  var dropout: Float = 0.4
  /// How often the word of a token is hidden, so that its surroundings learn to stand alone.
  var hiding: Float = 0.15
  /// What a wrong role weighs beside a wrong cue.
  static let roleWeight: Float = 0.3

  private let capacity: Int
  let input, inputMask, inputGradient: Floats
  let inputs, states, outputs, masks, dropped, droppedGradient, gradients: [Floats]
  let slopes: Floats
  let hidden, hiddenGradient, scores: Floats
  let spanBase, spanBaseGradient, spanGates, spanSlopes: Floats
  let spanStates, spanOutput, spanMask, spanGradient: Floats
  let cueGates, cueGradient: Floats
  private var chosen: [Int32] = []
  private var relationRows: [Int32] = []

  init(_ model: AttributionModel, capacity: Int) {
    self.model = model
    self.capacity = capacity
    shape = model.shape
    let floats = Self.floats
    let shape = model.shape
    input = floats(capacity * shape.inputs)
    inputMask = floats(capacity * shape.inputs)
    inputGradient = floats(capacity * shape.inputs)
    let wide = { (_: Int) in floats(capacity * shape.gates) }
    let narrow = { (_: Int) in floats(capacity * shape.width) }
    inputs = (0..<2).map(wide)
    states = (0..<2).map(narrow)
    outputs = (0..<2).map(narrow)
    masks = (0..<2).map(narrow)
    dropped = (0..<2).map(narrow)
    droppedGradient = (0..<2).map(narrow)
    gradients = (0..<2).map(narrow)
    slopes = floats(capacity * shape.gates)
    let hiddenWidth = max(shape.cueHidden, shape.spanHidden)
    hidden = floats(capacity * hiddenWidth)
    hiddenGradient = floats(capacity * hiddenWidth)
    scores = floats(capacity * max(shape.cueLabels, shape.roles))
    spanBase = floats(capacity * shape.gates)
    spanBaseGradient = floats(capacity * shape.gates)
    spanGates = floats(capacity * shape.gates)
    spanSlopes = floats(capacity * shape.gates)
    spanStates = floats(capacity * shape.width)
    spanOutput = floats(capacity * shape.width)
    spanMask = floats(capacity * shape.width)
    spanGradient = floats(capacity * shape.width)
    cueGates = floats(shape.gates)
    cueGradient = floats(shape.gates)
    super.init(model.parameters)
  }

  /// Adds the gradient of some passages to `gradient`.
  func learn(_ examples: [AttributionExample], _ generator: inout SeededGenerator) -> Losses {
    let words = examples.reduce(0) { $0 + $1.count }
    var losses = Losses(words: words)
    encode(examples, words, &generator, learn: true)
    for level in 0..<2 { zero(droppedGradient[level], words * shape.width) }
    losses.cues = learnCues(examples, words)
    losses.spans = learnSpans(examples, words, &generator)
    unencode(examples, words)
    return losses
  }

  /// Runs over some passages only to note the ranges of the matrices' inputs.
  func measure(_ examples: [AttributionExample]) {
    var generator = SeededGenerator(seed: 1)
    measuresRanges = true
    for example in examples {
      encode([example], example.count, &generator, learn: false)
      _ = learnCues([example], example.count)
      _ = learnSpans([example], example.count, &generator, learn: false)
    }
    measuresRanges = false
    gradient.update(repeating: 0, count: parameters.count)
  }

  // MARK: Layers

  private func encode(
    _ examples: [AttributionExample], _ words: Int, _ generator: inout SeededGenerator, learn: Bool
  ) {
    embed(examples, &generator, learn: learn)
    for level in 0..<2 {
      if level == 0 {
        project(words, input, model.first, model.firstBias, inputs[0])
      } else {
        project(words, dropped[0], model.second, model.secondBias, inputs[1])
      }
      let layer = GatedLayer(units: shape.units)
      var word = 0
      for example in examples {
        layer.forward(
          example.count, inputs[level] + word * shape.gates,
          opening: values(model.openings[level]), states: states[level] + word * shape.width,
          output: outputs[level] + word * shape.width)
        if learn {
          mask(
            masks[level] + word * shape.width, shape.width, example.count, dropout, &generator)
        }
        word += example.count
      }
      if level == 1 { Matrix.add(outputs[0], times: 1, to: outputs[1], words * shape.width) }
      if learn {
        multiply(outputs[level], masks[level], words * shape.width, into: dropped[level])
      } else {
        dropped[level].update(from: outputs[level], count: words * shape.width)
      }
    }
  }

  private func embed(
    _ examples: [AttributionExample], _ generator: inout SeededGenerator, learn: Bool
  ) {
    let table = values(model.embeddings)
    chosen.removeAll(keepingCapacity: true)
    var word = 0
    for example in examples {
      if learn {
        mask(
          inputMask + word * shape.inputs, shape.inputs, example.count, inputDropout, &generator)
      }
      for index in 0..<example.count {
        let row = input + (word + index) * shape.inputs
        example.vectors.withUnsafeBufferPointer { vectors in
          guard let base = vectors.baseAddress else { return }
          row.update(from: base + index * shape.vector, count: shape.vector)
        }
        let target = row + shape.vector
        zero(target, shape.embedding)
        let isHidden = learn && generator.isTrue(hiding)
        for slot in 0..<Passage.featureCount {
          var place = example.rows[index * Passage.featureCount + slot]
          if isHidden, slot == 0 { place = -1 }
          chosen.append(place)
          if place >= 0 {
            Matrix.add(table + Int(place) * shape.embedding, times: 1, to: target, shape.embedding)
          }
        }
      }
      word += example.count
    }
    if learn { multiply(input, inputMask, word * shape.inputs, into: input) }
  }

  private func unencode(_ examples: [AttributionExample], _ words: Int) {
    let layer = GatedLayer(units: shape.units)
    for level in [1, 0] {
      multiply(droppedGradient[level], masks[level], words * shape.width, into: gradients[level])
      if level == 0 { Matrix.add(gradients[1], times: 1, to: gradients[0], words * shape.width) }
      var word = 0
      for example in examples {
        layer.backward(
          example.count, inputs[level] + word * shape.gates,
          opening: values(model.openings[level]), states: states[level] + word * shape.width,
          outputGradient: gradients[level] + word * shape.width,
          inputGradient: slopes + word * shape.gates,
          openingGradient: gradient + model.openings[level].offset)
        word += example.count
      }
      if level == 1 {
        unproject(
          words, dropped[0], model.second, model.secondBias, slopes,
          leftGradient: droppedGradient[0])
      }
    }
    zero(inputGradient, words * shape.inputs)
    unproject(words, input, model.first, model.firstBias, slopes, leftGradient: inputGradient)
    multiply(inputGradient, inputMask, words * shape.inputs, into: inputGradient)
    let table = gradient + model.embeddings.offset
    for word in 0..<words {
      let source = inputGradient + word * shape.inputs + shape.vector
      for slot in 0..<Passage.featureCount {
        let row = Int(chosen[word * Passage.featureCount + slot])
        if row >= 0 {
          Matrix.add(source, times: 1, to: table + row * shape.embedding, shape.embedding)
        }
      }
    }
  }

  // MARK: Cues

  private func learnCues(_ examples: [AttributionExample], _ words: Int) -> Float {
    project(words, dropped[1], model.cueHidden, model.cueHiddenBias, hidden)
    rectify(hidden, words * shape.cueHidden)
    project(words, hidden, model.cues, model.cuesBias, scores)
    var loss: Float = 0
    var word = 0
    for example in examples {
      for label in example.labels {
        loss += soften(scores + word * shape.cueLabels, shape.cueLabels, gold: Int(label))
        word += 1
      }
    }
    zero(hiddenGradient, words * shape.cueHidden)
    unproject(words, hidden, model.cues, model.cuesBias, scores, leftGradient: hiddenGradient)
    unrectify(hiddenGradient, hidden, words * shape.cueHidden)
    unproject(
      words, dropped[1], model.cueHidden, model.cueHiddenBias, hiddenGradient,
      leftGradient: droppedGradient[1])
    return loss
  }

  // MARK: Sources and contents

  private func learnSpans(
    _ examples: [AttributionExample], _ words: Int, _ generator: inout SeededGenerator,
    learn: Bool = true
  ) -> Float {
    project(words, dropped[1], model.span, model.spanBias, spanBase)
    zero(spanBaseGradient, words * shape.gates)
    var loss: Float = 0
    var word = 0
    for example in examples {
      if !example.cues.isEmpty {
        var relations = CueRelations(example.passage, cues: example.cues.map(\.words))
        for cue in example.cues {
          relations.rows(for: cue.words, into: &relationRows)
          loss += learnSpans(
            of: cue, head: word + relations.head(of: cue.words), example.count, from: word,
            &generator, learn: learn)
        }
      }
      word += example.count
    }
    unproject(
      words, dropped[1], model.span, model.spanBias, spanBaseGradient,
      leftGradient: droppedGradient[1])
    return loss
  }

  /// - Parameters:
  ///   - head: the row of the cue's head.
  ///   - start: the row of the passage's first token.
  private func learnSpans(
    of cue: AttributionExample.Cue, head: Int, _ count: Int, from start: Int,
    _ generator: inout SeededGenerator, learn: Bool
  ) -> Float {
    let gates = shape.gates
    let table = values(model.relations)
    let headRow = dropped[1] + head * shape.width
    project(1, headRow, model.cue, nil, cueGates)
    for index in 0..<count {
      let target = spanGates + index * gates
      target.update(from: spanBase + (start + index) * gates, count: gates)
      Matrix.add(cueGates, times: 1, to: target, gates)
      for slot in 0..<CueRelations.slots {
        let row = Int(relationRows[index * CueRelations.slots + slot])
        Matrix.add(table + row * gates, times: 1, to: target, gates)
      }
    }
    let layer = GatedLayer(units: shape.units)
    let opening = values(model.openings[2])
    layer.forward(count, spanGates, opening: opening, states: spanStates, output: spanOutput)
    if learn {
      mask(spanMask, shape.width, count, dropout, &generator)
      multiply(spanOutput, spanMask, count * shape.width, into: spanOutput)
    }
    project(count, spanOutput, model.spanHidden, model.spanHiddenBias, hidden)
    rectify(hidden, count * shape.spanHidden)
    project(count, hidden, model.roles, model.rolesBias, scores)
    var loss: Float = 0
    for index in 0..<count {
      loss += soften(
        scores + index * shape.roles, shape.roles, gold: Int(cue.roles[index]),
        weight: Self.roleWeight)
    }
    guard learn else { return loss }
    zero(hiddenGradient, count * shape.spanHidden)
    unproject(count, hidden, model.roles, model.rolesBias, scores, leftGradient: hiddenGradient)
    unrectify(hiddenGradient, hidden, count * shape.spanHidden)
    zero(spanGradient, count * shape.width)
    unproject(
      count, spanOutput, model.spanHidden, model.spanHiddenBias, hiddenGradient,
      leftGradient: spanGradient)
    multiply(spanGradient, spanMask, count * shape.width, into: spanGradient)
    layer.backward(
      count, spanGates, opening: opening, states: spanStates, outputGradient: spanGradient,
      inputGradient: spanSlopes, openingGradient: gradient + model.openings[2].offset)
    let tableGradient = gradient + model.relations.offset
    zero(cueGradient, gates)
    for index in 0..<count {
      let slope = spanSlopes + index * gates
      Matrix.add(slope, times: 1, to: cueGradient, gates)
      Matrix.add(slope, times: 1, to: spanBaseGradient + (start + index) * gates, gates)
      for slot in 0..<CueRelations.slots {
        let row = Int(relationRows[index * CueRelations.slots + slot])
        Matrix.add(slope, times: 1, to: tableGradient + row * gates, gates)
      }
    }
    unproject(
      1, headRow, model.cue, nil, cueGradient,
      leftGradient: droppedGradient[1] + head * shape.width)
    return loss
  }
}
