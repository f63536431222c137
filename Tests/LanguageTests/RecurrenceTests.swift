import TestSupport
import Testing

@testable import Language

/// What wide vectors give must be, to the last bit, what any machine gives.
@Suite("Recurrence")
struct RecurrenceTests {
  @Test("From numbers", arguments: Kernels.all, [1, 2, 3, 17])
  func numbers(kernels: Kernels, words: Int) throws {
    let adds = words % 2 == 1
    let network = try #require(ReadingNetwork(EmbeddedModels.english))
    let recurrence = Recurrence(units: network.units, openings: network.openings)
    var generator = SeededGenerator(seed: UInt64(words))
    let inputs = (0..<words * network.gates).map { _ in Float.random(in: -9...9, using: &generator)
    }
    var wide = (0..<words * network.width).map { _ in Float.random(in: -1...1, using: &generator) }
    var anywhere = wide
    recurrence.run(words, from: inputs, to: &wide, adds: adds, by: kernels)
    recurrence.run(words, from: inputs, to: &anywhere, adds: adds, by: nil)
    #expect(wide == anywhere)
  }

  @Test("From a layer's sums", arguments: Kernels.all, [1, 2, 3, 17])
  func sums(kernels: Kernels, words: Int) throws {
    let adds = words % 2 == 1
    let network = try #require(ReadingNetwork(EmbeddedModels.english))
    let recurrence = Recurrence(units: network.units, openings: network.openings)
    var generator = SeededGenerator(seed: UInt64(words))
    let sums = (0..<words * network.gates).map { _ in
      Int32.random(in: -30_000_000...30_000_000, using: &generator)
    }
    var wide = (0..<words * network.width).map { _ in Float.random(in: -1...1, using: &generator) }
    var anywhere = wide
    recurrence.run(words, from: sums, of: network.second, to: &wide, adds: adds, by: kernels)
    recurrence.run(words, from: sums, of: network.second, to: &anywhere, adds: adds, by: nil)
    #expect(wide == anywhere)
  }

  @Test(
    "Each word's output depends on the words before it in one direction, behind it in the other")
  func directions() throws {
    let network = try #require(ReadingNetwork(EmbeddedModels.english))
    let recurrence = Recurrence(units: network.units, openings: network.openings)
    var generator = SeededGenerator(seed: 1)
    var inputs = (0..<3 * network.gates).map { _ in Float.random(in: -2...2, using: &generator) }
    var before = [Float](repeating: 0, count: 3 * network.width)
    var after = before
    recurrence.run(3, from: inputs, to: &before, adds: false)
    for place in 0..<network.gates { inputs[2 * network.gates + place] += 1 }
    recurrence.run(3, from: inputs, to: &after, adds: false)
    let forwards = 0..<network.units
    let backwards = network.units..<network.width
    #expect(before[forwards] == after[forwards])
    #expect(before[backwards] != after[backwards])
  }
}

@Suite("RowSum")
struct RowSumTests {
  @Test("Wide vectors add up as any machine does", arguments: Kernels.all, [1, 2, 9])
  func sums(kernels: Kernels, words: Int) {
    var generator = SeededGenerator(seed: UInt64(words))
    func random(_ count: Int) -> [Float] {
      (0..<count).map { _ in Float.random(in: -2...2, using: &generator) }
    }
    let base = random(words * 24)
    let all = random(24)
    let table = random(7 * 24)
    let rows = (0..<words * 3).map { _ in Int32.random(in: 0..<7, using: &generator) }
    var wide = [Float](repeating: 0, count: words * 24)
    var anywhere = wide
    RowSum.add(
      words, columns: 24, base: base, all: all, table: table, rows: rows, slots: 3, to: &wide,
      by: kernels)
    RowSum.add(
      words, columns: 24, base: base, all: all, table: table, rows: rows, slots: 3, to: &anywhere,
      by: nil)
    #expect(wide == anywhere)
    #expect(
      wide[5] == base[5] + all[5] + table[Int(rows[0]) * 24 + 5]
        + table[Int(rows[1]) * 24 + 5] + table[Int(rows[2]) * 24 + 5])
  }
}

@Suite("NeighbourBlend")
struct NeighbourBlendTests {
  @Test("Wide vectors mix as any machine does", arguments: Kernels.all, [1, 2, 3, 17])
  func mixes(kernels: Kernels, words: Int) {
    var generator = SeededGenerator(seed: UInt64(words))
    let columns = 24
    let rows = (0..<words * columns).map { _ in Int16.random(in: -900...900, using: &generator) }
    let weights = (0..<4 * columns).map { _ in Float.random(in: -2...2, using: &generator) }
    var wide = [Float](repeating: 0, count: words * columns)
    var anywhere = wide
    NeighbourBlend.mix(
      words, columns: columns, rows: rows, weights: weights, to: &wide, by: kernels)
    NeighbourBlend.mix(
      words, columns: columns, rows: rows, weights: weights, to: &anywhere, by: nil)
    #expect(wide == anywhere)
    let before: Float = words > 1 ? Float(rows[(words - 2) * columns + 5]) * weights[5] : 0
    let own = Float(rows[(words - 1) * columns + 5]) * weights[columns + 5]
    #expect(wide[(words - 1) * columns + 5] == own + weights[3 * columns + 5] + before)
  }
}

@Suite("WeightedRows")
struct WeightedRowsTests {
  @Test("Wide vectors add up as any machine does", arguments: Kernels.all, [1, 16, 17, 40])
  func sums(kernels: Kernels, count: Int) {
    var generator = SeededGenerator(seed: UInt64(count))
    let width = 66
    func random(_ count: Int) -> [Float] {
      (0..<count).map { _ in Float.random(in: -2...2, using: &generator) }
    }
    let factors = random(5)
    let first = random(width)
    let products = random(5 * width)
    var wide = [Float](repeating: 0, count: width)
    var anywhere = wide
    WeightedRows.add(
      count, rows: 5, width: width, factors: factors, first: first, products: products, to: &wide,
      by: kernels)
    WeightedRows.add(
      count, rows: 5, width: width, factors: factors, first: first, products: products,
      to: &anywhere, by: nil)
    #expect(wide == anywhere)
    let expected = (0..<5).reduce(first[0]) { $0 + factors[$1] * products[$1 * width] }
    #expect(wide[0] == expected)
  }
}

@Suite("FeatureTable")
struct FeatureTableTests {
  @Test("Wide vectors add rows up as any machine does", arguments: Kernels.all)
  func rows(kernels: Kernels) throws {
    var generator = SeededGenerator(seed: 3)
    let bytes = (0..<4 * 48).map { _ in Int8.random(in: -128...127, using: &generator) }
    let slots: [UInt64] = [0]
    try slots.withUnsafeBytes { slots in
      try bytes.withUnsafeBytes { rows in
        let table = try #require(FeatureTable(slots: slots, rows: rows, width: 48))
        for indices: [Int32] in [[], [1], [3, 0, 3], [0, 1, 2, 3]] {
          var wide = [Int16](repeating: 7, count: 48)
          var anywhere = wide
          table.sum(indices, into: &wide, by: kernels)
          table.sum(indices, into: &anywhere, by: nil)
          #expect(wide == anywhere)
          #expect(wide[5] == indices.reduce(0) { $0 + Int16(bytes[Int($1) * 48 + 5]) })
        }
      }
    }
  }
}
