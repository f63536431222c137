import Language
import Testing

@testable import kb_train

@Suite("AveragedPerceptron and ModelWriter")
struct AveragedPerceptronTests {
  /// Three classes; each has features of its own, and all share some.
  private static func examples(seed: UInt64) -> [(features: [UInt64], label: Int)] {
    var generator = SeededGenerator(seed: seed)
    return (0..<300).map { _ in
      let label = Int.random(in: 0..<3, using: &generator)
      let own = FeatureHash.of(1, UInt64(label * 100 + Int.random(in: 0..<10, using: &generator)))
      let shared = FeatureHash.of(2, UInt64.random(in: 0..<5, using: &generator))
      return ([own, shared], label)
    }
  }

  private static func trained(seed: UInt64) -> AveragedPerceptron {
    let perceptron = AveragedPerceptron()
    for _ in 0..<40 {
      for example in examples(seed: seed) {
        var scores = [Float](repeating: 0, count: 3)
        example.features.withUnsafeBufferPointer { features in
          scores.withUnsafeMutableBufferPointer { scores in
            if let base = scores.baseAddress { perceptron.add(features, to: base) }
          }
          perceptron.tick()
          let best = (0..<3).max { scores[$0] < scores[$1] } ?? 0
          if best != example.label {
            perceptron.update(features, example.label, by: 1)
            perceptron.update(features, best, by: -1)
          }
        }
      }
    }
    return perceptron
  }

  @Test("What was learned survives the file, in place and in small numbers", arguments: 1...5)
  func roundTrip(seed: Int) throws {
    var writer = ModelWriter()
    writer.add(Self.trained(seed: UInt64(seed)), keep: 1)
    writer.add([(word: 7, value: 99), (word: 1 << 40, value: 5)])
    let file = Training.keep(writer.bytes())
    #expect(file.isValid)
    #expect(ModelFile.checksum(of: file.bytes) == file.checksum)
    let model = try #require(LinearModel(file, section: 0))
    let lexicon = try #require(Lexicon(file, section: 2))
    #expect(lexicon[7] == 99 && lexicon[1 << 40] == 5 && lexicon[8] == 0)
    var right = 0
    let examples = Self.examples(seed: UInt64(seed))
    for example in examples {
      var scores = [Int32](repeating: 0, count: 64)
      example.features.withUnsafeBufferPointer { features in
        scores.withUnsafeMutableBufferPointer { scores in
          if let base = scores.baseAddress { model.add(features, to: base) }
        }
      }
      if (0..<3).max(by: { scores[$0] < scores[$1] }) == example.label { right += 1 }
    }
    #expect(right * 10 > examples.count * 9, "\(right) of \(examples.count)")
  }

  @Test("The same examples give the same bytes")
  func isDeterministic() {
    var first = ModelWriter()
    first.add(Self.trained(seed: 3), keep: 0.9)
    var second = ModelWriter()
    second.add(Self.trained(seed: 3), keep: 0.9)
    #expect(first.bytes() == second.bytes())
  }

  @Test("Features that are too rare are not learned")
  func minimum() {
    let perceptron = AveragedPerceptron()
    perceptron.minimum = 2
    let features = [FeatureHash.of(1, 1), FeatureHash.of(1, 2)]
    features.withUnsafeBufferPointer { perceptron.count($0) }
    features[..<1].withUnsafeBufferPointer { perceptron.count($0) }
    features.withUnsafeBufferPointer { perceptron.update($0, 0, by: 1) }
    #expect(perceptron.featureCount == 1)
  }
}
