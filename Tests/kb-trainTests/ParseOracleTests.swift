import Language
import Testing

@testable import kb_train

@Suite("ParseOracle")
struct ParseOracleTests {
  /// A tree without crossing arcs: a head is chosen in a stretch of words, and the stretches on either side hang on it.
  private static func tree(_ count: Int, _ generator: inout SeededGenerator) -> [Int32] {
    var heads = [Int32](repeating: -1, count: count)
    var work: [(words: Range<Int>, head: Int32)] = [(0..<count, -1)]
    while let (words, head) = work.popLast() {
      guard !words.isEmpty else { continue }
      let middle = Int.random(in: words, using: &generator)
      heads[middle] = head
      work.append((words.lowerBound..<middle, Int32(middle)))
      work.append((middle + 1..<words.upperBound, Int32(middle)))
    }
    return heads
  }

  @Test("Moves that cost nothing lead to the right tree", arguments: 1...60)
  func free(seed: Int) {
    var generator = SeededGenerator(seed: UInt64(seed))
    let count = Int.random(in: 1...25, using: &generator)
    let heads = Self.tree(count, &generator)
    var state = ParseState()
    state.begin(
      words: [UInt64](repeating: 1, count: count),
      tags: [UInt8](repeating: Language.Tag.NN.rawValue, count: count))
    while !state.isFinal {
      let costs = ParseOracle.costs(state, heads: heads)
      let free = ParseState.Move.allCases.filter { state.allows($0) && costs[$0.rawValue] == 0 }
      guard let move = free.randomElement(using: &generator) else {
        Issue.record("no move without cost")
        return
      }
      state.make(move, relation: 3)
    }
    state.finish()
    #expect((0..<count).map { state.nodes[$0].head } == heads)
  }
}
