import Language

/// How a token stands to a cue, as rows of a table of learned vectors: how far off, on which branch of the tree, in which
/// sentence and quotation, and behind how many other cues.
package struct CueRelations {
  package static let slots = 5
  private static let distances = 27
  private static let paths = 3 * Relation.count + 2
  private static let branches = Relation.count + 1
  private static let places = 25
  private static let others = 10
  private static let starts = [
    0, distances, distances + paths, distances + paths + branches,
    distances + paths + branches + places,
  ]
  /// The rows of the table.
  package static let count = distances + paths + branches + places + others

  private let passage: Passage
  /// How many cues begin before each token, and whether one holds it.
  private let cuesBefore: [Int32]
  private let isCue: [Bool]
  /// The tokens from the cue's head to its root, and by which relation the one before hangs on each.
  private var ancestors: [Int32] = []
  private var depth: [Int32]

  /// - Parameter cues: all of the passage.
  package init(_ passage: Passage, cues: [Range<Int>]) {
    self.passage = passage
    var isCue = [Bool](repeating: false, count: passage.count)
    var begins = [Int32](repeating: 0, count: passage.count + 1)
    for cue in cues {
      for index in cue { isCue[index] = true }
      begins[cue.lowerBound] += 1
    }
    var sum: Int32 = 0
    self.isCue = isCue
    cuesBefore = begins.map { begin in
      defer { sum += begin }
      return sum
    }
    depth = [Int32](repeating: -1, count: passage.count)
  }

  /// The cue's head: its first word whose own head lies outside.
  package func head(of cue: Range<Int>) -> Int {
    cue.first { !cue.contains(Int(passage.heads[$0])) } ?? cue.lowerBound
  }

  /// Writes the rows of all tokens, `slots` for each.
  package mutating func rows(for cue: Range<Int>, into rows: inout [Int32]) {
    rows.removeAll(keepingCapacity: true)
    let head = head(of: cue)
    ancestors.removeAll(keepingCapacity: true)
    var climber = Int32(head)
    while climber >= 0, ancestors.count < 200 {
      depth[Int(climber)] = Int32(ancestors.count)
      ancestors.append(climber)
      climber = passage.heads[Int(climber)]
    }
    for index in cue where depth[index] < 0 { depth[index] = 0 }
    for index in 0..<passage.count {
      rows.append(Int32(Self.distance(index, cue)))
      let (path, branch) = tree(index, cue)
      rows.append(Int32(Self.starts[1] + path))
      rows.append(Int32(Self.starts[2] + branch))
      rows.append(Int32(Self.starts[3] + place(index, head)))
      rows.append(Int32(Self.starts[4] + otherCues(index, cue)))
    }
    for index in ancestors { depth[Int(index)] = -1 }
    for index in cue { depth[index] = -1 }
  }

  private static func distance(_ index: Int, _ cue: Range<Int>) -> Int {
    if cue.contains(index) {
      return index == cue.lowerBound ? 0 : 1
    }
    let gap = index < cue.lowerBound ? cue.lowerBound - index : index - cue.upperBound + 1
    let size =
      gap < 6
      ? gap - 1
      : gap < 8
        ? 5
        : gap < 11
          ? 6
          : gap < 15
            ? 7
            : gap < 21
              ? 8
              : gap < 31
                ? 9
                : gap < 50 ? 10 : 11
    return (index < cue.lowerBound ? 2 : 14) + size
  }

  /// The branch that a token stands on under the lowest token above both it and the cue, and the cue's branch there.
  private func tree(_ index: Int, _ cue: Range<Int>) -> (path: Int, branch: Int) {
    if cue.contains(index) { return (3 * Relation.count, Relation.count) }
    var climber = index
    var below = -1
    var steps = 0
    while depth[climber] < 0, steps < 200 {
      below = climber
      let next = passage.heads[climber]
      if next < 0 { return (3 * Relation.count + 1, Relation.count) }
      climber = Int(next)
      steps += 1
    }
    guard steps < 200 else { return (3 * Relation.count + 1, Relation.count) }
    let level = Int(depth[climber])
    // 0: under the cue; 1: above it; 2: on another branch.
    let cueBranch =
      level == 0 ? Relation.count : Int(passage.relations[Int(ancestors[level - 1])])
    if below < 0 { return (Relation.count + Int(passage.relations[climber]), cueBranch) }
    let own = Int(passage.relations[below])
    return ((level == 0 ? 0 : 2 * Relation.count) + own, cueBranch)
  }

  private func place(_ index: Int, _ head: Int) -> Int {
    let gap = passage.sentences[index] - passage.sentences[head]
    let sentence = gap == 0 ? 0 : gap == -1 ? 1 : gap == 1 ? 2 : gap < 0 ? 3 : 4
    let own = passage.quotations[index]
    let cue = passage.quotations[head]
    let quotation = own == cue ? (own == 0 ? 0 : 1) : cue == 0 ? 2 : own == 0 ? 3 : 4
    return sentence * 5 + quotation
  }

  private func otherCues(_ index: Int, _ cue: Range<Int>) -> Int {
    let between =
      index < cue.lowerBound
      ? cuesBefore[cue.lowerBound] - cuesBefore[index]
      : cuesBefore[index] - cuesBefore[min(cue.lowerBound + 1, cuesBefore.count - 1)]
    return Int(min(max(between, 0), 3)) + (isCue[index] && !cue.contains(index) ? 4 : 0)
  }
}
