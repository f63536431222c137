import Dispatch
import Extraction
import Language

/// Trains an attribution network, batch by batch on two threads; the same seed gives the same weights.
final class AttributionTrainer {
  let model: AttributionModel
  let vocabulary: [UInt64: Int32]
  private let passes: [AttributionPass]
  private var generators: [SeededGenerator]
  private var generator: SeededGenerator
  let examples: [AttributionExample]
  var epochs = 8
  var batchWords = 1200
  var rate: Float = 0.002
  /// How often a feature must occur to be known.
  static let leastFeature = 3

  init(_ examples: [AttributionExample], shape: AttributionShape, seed: UInt64) {
    var counts: [UInt64: Int] = [:]
    for example in examples {
      for feature in example.passage.features { counts[feature, default: 0] += 1 }
    }
    var vocabulary: [UInt64: Int32] = [:]
    for example in examples {
      for feature in example.passage.features
      where counts[feature, default: 0] >= Self.leastFeature && vocabulary[feature] == nil {
        vocabulary[feature] = Int32(vocabulary.count)
      }
    }
    self.vocabulary = vocabulary
    self.examples = examples.map { example in
      var example = example
      example.rows = example.passage.features.map { vocabulary[$0] ?? -1 }
      return example
    }
    var generator = SeededGenerator(seed: seed)
    let model = AttributionModel(shape, vocabulary: vocabulary.count, generator: &generator)
    self.model = model
    passes = (0..<2).map { _ in AttributionPass(model, capacity: 2400) }
    generators = (0..<2).map { SeededGenerator(seed: seed + 1 + UInt64($0)) }
    self.generator = generator
  }

  var firstPass: AttributionPass { passes[0] }

  func train(report: (String) -> Void) {
    var order = Array(examples.indices)
    let words = examples.reduce(0) { $0 + $1.count }
    let steps = max(1, epochs * words / batchWords)
    var step = 0
    let clock = ContinuousClock()
    for epoch in 1...epochs {
      let begin = clock.now
      order.shuffle(using: &generator)
      var losses = AttributionPass.Losses()
      var start = 0
      while start < order.count {
        var end = start
        var size = 0
        while end < order.count, size < batchWords {
          size += examples[order[end]].count
          end += 1
        }
        let progress = Float(step) / Float(steps)
        parameters.rate = rate * min(1, Float(step + 1) / 200) * max(0.02, 1 - progress)
        for part in learn(order[start..<end].map { examples[$0] }, size) {
          losses.words += part.words
          losses.cues += part.cues
          losses.spans += part.spans
        }
        step += 1
        start = end
      }
      let scale = 1 / Float(losses.words)
      report(
        "epoch \(epoch): cues \(losses.cues * scale), spans \(losses.spans * scale); "
          + "\(clock.now - begin)")
    }
  }

  private var parameters: Parameters { model.parameters }

  private func learn(_ batch: [AttributionExample], _ words: Int) -> [AttributionPass.Losses] {
    // Two halves of about as much work.
    let ordered = batch.sorted { $0.count * (3 + $0.cues.count) > $1.count * (3 + $1.cues.count) }
    var halves: [[AttributionExample]] = [[], []]
    var sizes = [0, 0]
    for example in ordered {
      let half = sizes[0] <= sizes[1] ? 0 : 1
      halves[half].append(example)
      sizes[half] += example.count * (3 + example.cues.count)
    }
    let work = halves
    nonisolated(unsafe) let trainer = self
    nonisolated(unsafe) let losses = UnsafeMutablePointer<AttributionPass.Losses>.allocate(
      capacity: 2)
    losses.initialize(repeating: AttributionPass.Losses(), count: 2)
    defer { losses.deallocate() }
    // One access to the array for both halves: two at once would be a race.
    generators.withUnsafeMutableBufferPointer { buffer in
      nonisolated(unsafe) let generators = buffer
      DispatchQueue.concurrentPerform(iterations: 2) { half in
        losses[half] = trainer.passes[half].learn(work[half], &generators[half])
      }
    }
    parameters.nextStep()
    let middle = parameters.count / 16 * 8
    let count = parameters.count
    let scale = 1 / Float(words)
    DispatchQueue.concurrentPerform(iterations: 2) { half in
      let start = half == 0 ? 0 : middle
      let length = half == 0 ? middle : count - middle
      let first = trainer.passes[0].gradient + start
      let second = trainer.passes[1].gradient + start
      Matrix.add(second, times: 1, to: first, length)
      second.update(repeating: 0, count: length)
      trainer.parameters.move(start, length, first, scale: scale)
    }
    return [losses[0], losses[1]]
  }

  /// The bytes of the network's file.
  func bytes() -> [UInt8] {
    let pass = passes[0]
    pass.measure(stride(from: 0, to: examples.count, by: 40).map { examples[$0] })
    let shape = model.shape
    var writer = ModelWriter()
    writer.add(
      integers: [Int32(shape.units), Int32(shape.embedding), Int32(shape.vector), Int32(0)])
    writer.add(slots: vocabulary)
    let (rows, scales) = featureRows(pass)
    writer.add(integers: rows)
    writer.add(floats: scales)
    writer.add(floats: model.openings.flatMap { floats($0, pass) })
    writer.add(section: pass.packed([model.first], [model.firstBias]))
    writer.add(section: pass.packed([model.second], [model.secondBias]))
    writer.add(section: pass.packed([model.cueHidden], [model.cueHiddenBias]))
    writer.add(section: pass.packed([model.cues], [model.cuesBias]))
    writer.add(section: pass.packed([model.span], [model.spanBias]))
    writer.add(section: pass.packed([model.cue], [nil]))
    writer.add(floats: floats(model.relations, pass))
    writer.add(section: pass.packed([model.spanHidden], [model.spanHiddenBias]))
    writer.add(section: pass.packed([model.roles], [model.rolesBias]))
    return writer.bytes()
  }

  private func floats(_ block: Parameters.Block, _ pass: AttributionPass) -> [Float] {
    Array(UnsafeBufferPointer(start: pass.values(block), count: block.count))
  }

  /// The features' vectors in eight bits, and what each place has to be multiplied by.
  private func featureRows(_ pass: AttributionPass) -> ([Int8], [Float]) {
    let width = model.shape.embedding
    let values = floats(model.embeddings, pass)
    let scales = (0..<width).map { column in
      let sizes = stride(from: column, to: values.count, by: width).map { abs(values[$0]) }.sorted()
      // A few outliers are cut off for the sake of finer steps for all.
      return max(sizes[Int(Double(sizes.count - 1) * 0.9998)], 1e-6) / 127
    }
    let rows = values.indices.map { place in
      Int8(max(-127, min(127, (values[place] / scales[place % width]).rounded())))
    }
    return (rows, scales)
  }
}
