import TestSupport
import Testing

@testable import Language

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

  @Test("Wide vectors round as any machine does, and cut off what is too large")
  func rounding() throws {
    let layer = try #require(ReadingNetwork(EmbeddedModels.english)).second
    var generator = SeededGenerator(seed: 5)
    let limit = Projection.largestInput / layer.inputScale
    var values = (0..<layer.inputs).map { _ in
      Float.random(in: -2 * limit...2 * limit, using: &generator)
    }
    values[0] = 0.5 / layer.inputScale
    values[1] = -1.5 / layer.inputScale
    var wide = [Int16](repeating: 0, count: layer.inputs)
    var anywhere = wide
    layer.round(values, into: &wide)
    layer.roundAnywhere(values, into: &anywhere)
    #expect(wide == anywhere)
    #expect(wide.contains(8191) && wide.contains(-8191))
  }
}
