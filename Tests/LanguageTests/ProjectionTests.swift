import Language
import TestSupport
import Testing

@Suite("Projection")
struct ProjectionTests {
  @Test(
    "Wide vectors give the very sums that any machine gives", arguments: [0, 1, 2, 3, 4, 5, 7, 10])
  func sums(words: Int) throws {
    let network = try #require(ReadingNetwork(EmbeddedModels.english))
    var generator = SeededGenerator(seed: UInt64(words))
    for layer in [network.second, network.tagHidden, network.trees] {
      let rows = words + words % 2
      let integers = (0..<rows * layer.inputs).map { _ in
        Int16.random(in: -8191...8191, using: &generator)
      }
      var wide = [Int32](repeating: -1, count: rows * layer.outputs)
      var anywhere = wide
      layer.multiply(words, integers, into: &wide)
      layer.multiplyAnywhere(words, integers, into: &anywhere)
      #expect(wide == anywhere)
    }
  }
}
