import TestSupport
import Testing

@testable import Language

@Suite("Projection")
struct ProjectionTests {
  @Test(
    "Wide vectors give the very sums that any machine gives", arguments: Kernels.all,
    [0, 1, 2, 3, 4, 5, 7, 8, 10, 17])
  func sums(kernels: Kernels, words: Int) throws {
    let network = try #require(ReadingNetwork(EmbeddedModels.english))
    var generator = SeededGenerator(seed: UInt64(words))
    for layer in [network.second, network.tagHidden, network.trees] {
      let rows = words + words % 2
      let integers = (0..<rows * layer.inputs).map { _ in
        Int16.random(in: -8191...8191, using: &generator)
      }
      var wide = [Int32](repeating: -1, count: rows * layer.outputs)
      var anywhere = wide
      layer.multiply(words, integers, into: &wide, by: kernels)
      layer.multiply(words, integers, into: &anywhere, by: nil)
      #expect(wide == anywhere)
    }
  }

  @Test(
    "Wide vectors round as any machine does, and cut off what is too large", arguments: Kernels.all)
  func rounding(kernels: Kernels) throws {
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
    layer.round(values, into: &wide, by: kernels)
    layer.round(values, into: &anywhere, by: nil)
    #expect(wide == anywhere)
    #expect(wide.contains(8191) && wide.contains(-8191))
  }

  @Test("Wide vectors make the outputs that any machine makes", arguments: Kernels.all, [1, 3])
  func outputs(kernels: Kernels, words: Int) throws {
    let network = try #require(ReadingNetwork(EmbeddedModels.english))
    var generator = SeededGenerator(seed: UInt64(words))
    for layer in [network.second, network.tagHidden, network.trees] {
      let sums = (0..<words * layer.outputs).map { _ in
        Int32.random(in: -30_000_000...30_000_000, using: &generator)
      }
      for floored in [0, 24, layer.outputs] {
        var wide = [Float](repeating: 7, count: words * layer.outputs)
        var anywhere = wide
        layer.scale(words, sums, floored: floored, to: &wide, by: kernels)
        layer.scale(words, sums, floored: floored, to: &anywhere, by: nil)
        #expect(wide == anywhere)
        #expect(wide.prefix(floored).allSatisfy { $0 >= 0 })
      }
    }
  }

  @Test("Outputs turned over are the same ones, whatever the vectors", arguments: [1, 3, 4, 9])
  func turned(words: Int) throws {
    let layer = try #require(ReadingNetwork(EmbeddedModels.english)).product
    var generator = SeededGenerator(seed: UInt64(words))
    let rows = (words + 3) / 4 * 4
    let width = rows + 2
    let sums = (0..<rows * layer.outputs).map { _ in
      Int32.random(in: -30_000_000...30_000_000, using: &generator)
    }
    var straight = [Float](repeating: 7, count: rows * layer.outputs)
    layer.scale(words, sums, floored: 0, to: &straight, by: nil)
    for kernels in Kernels.all.map(Optional.some) + [nil] {
      var turned = [Float](repeating: 7, count: width * layer.outputs)
      layer.scale(words, sums, turnedInto: &turned, width: width, by: kernels)
      for word in 0..<words {
        for place in 0..<layer.outputs {
          #expect(turned[place * width + word] == straight[word * layer.outputs + place])
        }
      }
    }
  }

  @Test("Of equal outputs the first is the best, whatever the vectors", arguments: Kernels.all)
  func best(kernels: Kernels) throws {
    let layer = try #require(ReadingNetwork(EmbeddedModels.english)).second
    var generator = SeededGenerator(seed: 11)
    for count in [1, 3, 16, 17, 40] {
      let sums = (0..<layer.outputs).map { _ in Int32.random(in: -3...3, using: &generator) }
      let anywhere = layer.best(sums, among: count, by: nil)
      #expect(layer.best(sums, among: count, by: kernels) == anywhere)
      #expect(anywhere < count)
    }
  }
}
