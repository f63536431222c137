private import CKernels

/// Finds the best tree among scored arcs (Chu and Liu 1965, Edmonds 1967), with one word under the root.
///
/// Mostly the best heads of all words make a tree already, and nothing more is done.
package struct TreeDecoder {
  /// Indices in the sentence, -1 for the root.
  package private(set) var heads: [Int32] = []
  private var marks: [Int32] = []

  package init() {}

  /// Fills `heads`. Guaranteed: one word has the root for its head, and every other is led to it by its heads.
  ///
  /// - Parameter scores: of every word a row of count + 1 heads, the root last; a word's own place is not looked at.
  ///   They must be finite.
  package mutating func decode(_ scores: UnsafePointer<Float>, count: Int) {
    heads.removeAll(keepingCapacity: true)
    guard count > 0 else { return }
    var roots = 0
    for word in 0..<count {
      let head = Self.best(scores + word * (count + 1), among: count + 1, except: word)
      if head == count { roots += 1 }
      heads.append(head == count ? -1 : Int32(head))
    }
    if roots != 1 || hasCircle() { search(scores, count) }
  }

  /// The first of the highest in a row.
  static func best(
    _ row: UnsafePointer<Float>, among count: Int, except word: Int, by kernels: Kernels? = .widest
  ) -> Int {
    if let kernels { return kernels.run.best_except(count, row, word) }
    var best = word == 0 ? 1 : 0
    for head in 0..<count where head != word && row[head] > row[best] { best = head }
    return best
  }

  private mutating func hasCircle() -> Bool {
    marks.removeAll(keepingCapacity: true)
    for _ in heads { marks.append(0) }
    for start in heads.indices {
      // Every way up is walked once: it ends at the root, at a word of an earlier walk, or in its own steps.
      var word = start
      let mark = Int32(start + 1)
      while marks[word] == 0 {
        marks[word] = mark
        guard heads[word] >= 0 else { break }
        word = Int(heads[word])
        if marks[word] == mark { return true }
      }
    }
    return false
  }

  /// The whole search: the word that gains most by it gets the root, then circles are contracted.
  private mutating func search(_ scores: UnsafePointer<Float>, _ count: Int) {
    let size = count + 1
    var root = 0
    var gain = -Float.infinity
    for word in 0..<count {
      let row = scores + word * size
      let other = count > 1 ? row[Self.best(row, among: count, except: word)] : 0
      if row[count] - other > gain {
        gain = row[count] - other
        root = word
      }
    }
    // Rows are dependents, columns heads; the chosen word is the root of the rest.
    var matrix = [Float](repeating: 0, count: count * count)
    for word in 0..<count {
      for head in 0..<count { matrix[word * count + head] = scores[word * size + head] }
    }
    let found = Self.branching(matrix, count, root: root)
    for word in 0..<count { heads[word] = word == root ? -1 : Int32(found[word]) }
  }

  /// The best branching of a full graph.
  private static func branching(_ scores: [Float], _ count: Int, root: Int) -> [Int] {
    var heads = [Int](repeating: -1, count: count)
    for word in 0..<count where word != root {
      var best = -1
      for head in 0..<count
      where head != word && (best < 0 || scores[word * count + head] > scores[word * count + best])
      {
        best = head
      }
      heads[word] = best
    }
    guard let circle = circle(heads, root: root) else { return heads }
    let inside = Set(circle)
    let outside = (0..<count).filter { !inside.contains($0) }
    let size = outside.count + 1
    let one = size - 1
    var smaller = [Float](repeating: 0, count: size * size)
    // Where the circle is entered from a head, and by which of its words it heads a dependent.
    var entries = [Int](repeating: 0, count: size)
    var exits = [Int](repeating: 0, count: size)
    for (place, word) in outside.enumerated() {
      for (other, head) in outside.enumerated() {
        smaller[place * size + other] = scores[word * count + head]
      }
      let exit = circle.max { scores[word * count + $0] < scores[word * count + $1] } ?? circle[0]
      exits[place] = exit
      smaller[place * size + one] = scores[word * count + exit]
      let gain = { (member: Int) in
        scores[member * count + word] - scores[member * count + heads[member]]
      }
      let entry = circle.max { gain($0) < gain($1) } ?? circle[0]
      entries[place] = entry
      smaller[one * size + place] = gain(entry)
    }
    let rootPlace = outside.firstIndex(of: root) ?? 0
    let found = branching(smaller, size, root: rootPlace)
    for (place, word) in outside.enumerated() where word != root {
      heads[word] = found[place] == one ? exits[place] : outside[found[place]]
    }
    heads[entries[found[one]]] = outside[found[one]]
    return heads
  }

  /// The words of a circle, if there is one.
  private static func circle(_ heads: [Int], root: Int) -> [Int]? {
    var marks = [Int](repeating: -1, count: heads.count)
    for start in heads.indices {
      var word = start
      while word != root, marks[word] < 0 {
        marks[word] = start
        word = heads[word]
      }
      guard word != root, marks[word] == start else { continue }
      var circle = [word]
      var next = heads[word]
      while next != word {
        circle.append(next)
        next = heads[next]
      }
      return circle
    }
    return nil
  }
}
