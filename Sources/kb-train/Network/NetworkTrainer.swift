import Dispatch
import Language

/// Trains a network, batch by batch on two threads; the same seed gives the same weights.
final class NetworkTrainer {
  let network: Network
  private let passes: [NetworkPass]
  private var generators: [SeededGenerator]
  private var generator: SeededGenerator
  var epochs = 25
  var batchWords = 1200
  var rate: Float = 0.002
  /// The share of the silver sentences that an epoch takes.
  var silverShare = 0.5

  init(_ shape: NetworkShape, vocabulary: Int, seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let network = Network(shape, vocabulary: vocabulary, generator: &generator)
    self.network = network
    passes = (0..<2).map { _ in NetworkPass(network, capacity: 2048) }
    generators = (0..<2).map { SeededGenerator(seed: seed + 1 + UInt64($0)) }
    self.generator = generator
  }

  var firstPass: NetworkPass { passes[0] }

  func train(
    _ gold: [NetworkExample], silver: [NetworkExample], report: (String) -> Void
  ) {
    var silver = silver
    silver.shuffle(using: &generator)
    var silverStart = 0
    var step = 0
    let silverCount = Int(Double(silver.count) * silverShare)
    let perEpoch =
      gold.reduce(0) { $0 + $1.count }
      + Int(Double(silver.reduce(0) { $0 + $1.count }) * silverShare)
    let steps = max(1, epochs * perEpoch / batchWords)
    let clock = ContinuousClock()
    for epoch in 1...epochs {
      let begin = clock.now
      var examples = gold
      for _ in 0..<silverCount {
        examples.append(silver[silverStart])
        silverStart = (silverStart + 1) % silver.count
      }
      examples.shuffle(using: &generator)
      var losses = NetworkPass.Losses()
      var start = 0
      while start < examples.count {
        var end = start
        var words = 0
        while end < examples.count, words < batchWords {
          words += examples[end].count
          end += 1
        }
        let progress = Float(step) / Float(steps)
        network.parameters.rate =
          rate * min(1, Float(step + 1) / 200) * max(0.02, 1 - progress)
        add(learn(Array(examples[start..<end]), words), to: &losses)
        step += 1
        start = end
      }
      let scale = 1 / Float(losses.words)
      report(
        "epoch \(epoch): tags \(losses.tags * scale), names \(losses.names * scale), arcs "
          + "\(losses.arcs * scale), labels \(losses.labels * scale); \(clock.now - begin)")
    }
  }

  private func add(_ more: [NetworkPass.Losses], to losses: inout NetworkPass.Losses) {
    for part in more {
      losses.words += part.words
      losses.tags += part.tags
      losses.names += part.names
      losses.arcs += part.arcs
      losses.labels += part.labels
    }
  }

  private func learn(_ examples: [NetworkExample], _ words: Int) -> [NetworkPass.Losses] {
    // Two halves of about as many words, each ordered by scheme.
    let ordered = examples.sorted { $0.count > $1.count }
    var halves: [[NetworkExample]] = [[], []]
    var sizes = [0, 0]
    for example in ordered {
      let half = sizes[0] <= sizes[1] ? 0 : 1
      halves[half].append(example)
      sizes[half] += example.count
    }
    for half in 0..<2 { halves[half].sort { $0.scheme < $1.scheme } }
    let work = halves
    nonisolated(unsafe) let trainer = self
    nonisolated(unsafe) let losses = UnsafeMutablePointer<NetworkPass.Losses>.allocate(capacity: 2)
    losses.initialize(repeating: NetworkPass.Losses(), count: 2)
    defer { losses.deallocate() }
    // One access to the array for both halves: two at once would be a race.
    generators.withUnsafeMutableBufferPointer { buffer in
      nonisolated(unsafe) let generators = buffer
      DispatchQueue.concurrentPerform(iterations: 2) { half in
        losses[half] = trainer.passes[half].learn(work[half], &generators[half])
      }
    }
    network.parameters.nextStep()
    let scale = 1 / Float(words)
    DispatchQueue.concurrentPerform(iterations: 2) { trainer.move($0, scale) }
    for pass in passes { pass.clearTouched() }
    return [losses[0], losses[1]]
  }

  /// Moves one half of the weights.
  private func move(_ half: Int, _ scale: Float) {
    let parameters = network.parameters
    let width = network.shape.embedding
    let first = passes[0].gradient
    let second = passes[1].gradient
    func shift(_ start: Int, _ count: Int) {
      Matrix.add(second + start, times: 1, to: first + start, count)
      (second + start).update(repeating: 0, count: count)
      parameters.move(start, count, first + start, scale: scale)
    }
    for (index, pass) in passes.enumerated() {
      for row in pass.touched where Int(row) % 2 == half {
        if index == 1, passes[0].hasTouched(row) { continue }
        shift(network.embeddings.offset + Int(row) * width, width)
      }
    }
    let dense = network.denseStart
    let middle = dense + (parameters.count - dense) / 16 * 8
    if half == 0 {
      shift(dense, middle - dense)
    } else {
      shift(middle, parameters.count - middle)
    }
  }
}
