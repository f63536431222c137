import TestSupport
import Testing

@testable import Language

@Suite("TreeDecoder")
struct TreeDecoderTests {
  private func decoded(_ scores: [Float], _ count: Int) -> [Int32] {
    var decoder = TreeDecoder()
    scores.withUnsafeBufferPointer { buffer in
      if let base = buffer.baseAddress { decoder.decode(base, count: count) }
    }
    return decoder.heads
  }

  private func isTree(_ heads: [Int32]) -> Bool {
    heads.filter { $0 < 0 }.count == 1
      && heads.indices.allSatisfy { start in
        var word = start
        var steps = 0
        while heads[word] >= 0, steps <= heads.count {
          word = Int(heads[word])
          steps += 1
        }
        return steps <= heads.count
      }
  }

  private func worth(_ heads: [Int32], _ scores: [Float], _ count: Int) -> Float {
    heads.indices.reduce(0) { sum, word in
      sum + scores[word * (count + 1) + (heads[word] < 0 ? count : Int(heads[word]))]
    }
  }

  /// Every assignment of heads that is a tree with the given word under the root.
  private func trees(_ count: Int, root: Int) -> [[Int32]] {
    var all: [[Int32]] = [[]]
    for word in 0..<count {
      let choices = word == root ? [-1] : (0..<count).filter { $0 != word }
      all = all.flatMap { tree in choices.map { tree + [Int32($0)] } }
    }
    return all.filter(isTree)
  }

  @Test("Whatever the scores, the heads form a tree with one root", arguments: 1...60)
  func randomScores(seed: Int) {
    var generator = SeededGenerator(seed: UInt64(seed))
    let count = Int.random(in: 1...40, using: &generator)
    let scores = (0..<count * (count + 1)).map { _ in Float.random(in: -1...1, using: &generator) }
    let heads = decoded(scores, count)
    #expect(heads.count == count)
    #expect(isTree(heads), "\(heads)")
  }

  @Test("No tree with the same root is worth more", arguments: 1...60)
  func best(seed: Int) {
    var generator = SeededGenerator(seed: UInt64(seed) &* 31)
    let count = Int.random(in: 1...5, using: &generator)
    let scores = (0..<count * (count + 1)).map { _ in Float.random(in: -1...1, using: &generator) }
    let heads = decoded(scores, count)
    let root = heads.firstIndex(of: -1) ?? 0
    let most = trees(count, root: root).map { worth($0, scores, count) }.max() ?? 0
    #expect(abs(worth(heads, scores, count) - most) < 1e-4, "\(heads)")
  }

  @Test("A circle is opened where that costs least")
  func circle() {
    // Words 0 and 1 want each other; the way in through 1 is cheaper. The last column is the root's.
    let scores: [Float] = [
      0, 5, 0, -9,
      5, 0, 4, -9,
      0, 0, 0, 9,
    ]
    #expect(decoded(scores, 3) == [1, 2, -1])
  }

  @Test("A sentence of no words has no heads")
  func empty() { #expect(decoded([], 0).isEmpty) }

  @Test("The first of the highest heads is taken, never the word itself", arguments: Kernels.all)
  func bestHead(kernels: Kernels) {
    var generator = SeededGenerator(seed: 17)
    for count in [2, 3, 8, 9, 16, 17, 33, 70] {
      let row = (0..<count).map { _ in Float(Int.random(in: -3...3, using: &generator)) }
      for word in [0, count / 2, count - 2] {
        let best = TreeDecoder.best(row, among: count, except: word, by: nil)
        #expect(TreeDecoder.best(row, among: count, except: word, by: kernels) == best)
        #expect(best != word)
        #expect(row.indices.allSatisfy { $0 == word || row[$0] <= row[best] })
      }
    }
  }
}
