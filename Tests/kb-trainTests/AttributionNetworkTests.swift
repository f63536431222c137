import Extraction
import Foundation
import Language
import Testing

@testable import kb_train

@Suite("Attribution network")
struct AttributionNetworkTests {
  /// Articles of one sentence, in the corpus's form, with marks for source, cue and content.
  private static func corpus(_ sentences: [(source: String, cue: String, content: String)]) throws
    -> [AttributionExample]
  {
    let lines = sentences.map { sentence in
      let text = "\(sentence.source) \(sentence.cue) \(sentence.content)."
      let cue = sentence.source.unicodeScalars.count + 1
      let content = cue + sentence.cue.unicodeScalars.count + 1
      return """
        {"text": "\(text)", "attributions": [{"source": [[0, \(cue - 1)]], "cue": [[\(cue), \(content - 1)]], \
        "content": [[\(content), \(text.unicodeScalars.count - 1)]]}]}
        """
    }
    let path = FileManager.default.temporaryDirectory
      .appending(path: "attributions-\(UInt64.random(in: 0 ... .max)).jsonl").path()
    try Data(lines.joined(separator: "\n").utf8).write(to: URL(filePath: path))
    defer { try? FileManager.default.removeItem(atPath: path) }
    return try AttributionCorpus.read(path)
  }

  private static func examples(_ count: Int) throws -> [AttributionExample] {
    var generator = SeededGenerator(seed: 11)
    let sources = ["The envoy", "Çelik", "Two officials", "Maria Lindqvist"]
    let cues = ["said", "said that", "warned of", "denied"]
    let contents = ["the talks failed", "more strikes on the town", "that report", "a long war"]
    return try corpus(
      (0..<count).map { _ in
        (
          sources.randomElement(using: &generator) ?? "",
          cues.randomElement(using: &generator) ?? "",
          contents.randomElement(using: &generator) ?? ""
        )
      })
  }

  private static func trainer(_ examples: [AttributionExample], epochs: Int = 1)
    -> AttributionTrainer
  {
    let vector = examples[0].vectors.count / examples[0].count
    let shape = AttributionShape(
      vector: vector, embedding: 16, units: 8, cueHidden: 16, spanHidden: 16)
    let trainer = AttributionTrainer(examples, shape: shape, seed: 3)
    trainer.epochs = epochs
    trainer.batchWords = 60
    return trainer
  }

  @Test("Spans of the corpus become tokens")
  func tokens() throws {
    let example = try #require(
      try Self.corpus([("Çelik", "warned of", "more strikes")]).first)
    #expect(example.cues.map(\.words) == [1..<3])
    #expect(example.cues.first?.roles == [1, 0, 0, 2, 2, 0])
    #expect(example.labels == [0, 1, 3, 0, 0, 0])
  }

  @Test("The gradient is the slope of the loss, weight by weight")
  func gradient() throws {
    let examples = try Self.examples(5)
    let trainer = Self.trainer(examples)
    let pass = trainer.firstPass
    pass.inputDropout = 0
    pass.dropout = 0
    pass.hiding = 0
    let parameters = trainer.model.parameters
    func loss() -> Float {
      var generator = SeededGenerator(seed: 1)
      pass.gradient.update(repeating: 0, count: parameters.count)
      let losses = pass.learn(trainer.examples, &generator)
      return losses.cues + losses.spans
    }
    _ = loss()
    let slopes = Array(UnsafeBufferPointer(start: pass.gradient, count: parameters.count))
    var generator = SeededGenerator(seed: 9)
    var measured = 0
    while measured < 150 {
      let place = Int.random(in: 0..<parameters.count, using: &generator)
      guard abs(slopes[place]) > 0.02 else { continue }
      measured += 1
      let value = parameters.values[place]
      let step: Float = 0.004
      parameters.values[place] = value + step
      let above = loss()
      parameters.values[place] = value - step
      let below = loss()
      parameters.values[place] = value
      let slope = (above - below) / (2 * step)
      #expect(
        abs(slope - slopes[place]) < 0.05 + 0.15 * abs(slopes[place]),
        "weight \(place): \(slope), not \(slopes[place])")
    }
  }

  @Test("What there is to learn is learned, survives the file, and is the same each time")
  func learns() throws {
    let examples = try Self.examples(60)
    let files = (0..<2).map { _ in
      let trainer = Self.trainer(examples, epochs: 80)
      trainer.train { _ in }
      return trainer.bytes()
    }
    #expect(files[0] == files[1])
    let network = try #require(AttributionNetwork(Training.keep(files[0])))
    let worker = AttributionWorker(network)
    let score = AttributionScore(examples, worker)
    #expect(score.values.allSatisfy { $0.value > 90 }, "\(score.values)")
  }

  @Test("A file that is cut short is refused", arguments: [0, 8, 100, 3000])
  func refuses(length: Int) throws {
    let bytes = Self.trainer(try Self.examples(5)).bytes()
    #expect(AttributionNetwork(Training.keep(bytes)) != nil)
    #expect(AttributionNetwork(Training.keep(Array(bytes.prefix(length)))) == nil)
  }
}
