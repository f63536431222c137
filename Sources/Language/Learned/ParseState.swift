/// How far a sentence is parsed: the words on the stack, the next word, and the arcs so far.
///
/// The moves are those of the arc-eager system (Nivre 2003). A head is known as soon as it can be: by `left` the top of
/// the stack is put under the next word, by `right` the next word under the top.
package struct ParseState {
  package enum Move: Int, CaseIterable, Sendable {
    case shift, reduce, left, right
  }

  /// A word with what hangs on it so far.
  package struct Node {
    package var word: UInt64 = 0
    package var tag: UInt64 = 0xFE
    package var head: Int32 = -1
    package var relation: UInt64 = 0xFE
    // The outermost and the second outermost dependents; the index past the last word stands for none.
    package var left: Int32
    package var left2: Int32
    package var right: Int32
    package var right2: Int32
    package var leftCount: UInt64 = 0
    package var rightCount: UInt64 = 0
    package var leftRelations: UInt64 = 0
    package var rightRelations: UInt64 = 0

    package init(none: Int32) {
      left = none
      left2 = none
      right = none
      right2 = none
    }
  }

  package private(set) var nodes: [Node] = []
  package private(set) var stack: [Int32] = []
  package private(set) var next = 0
  package private(set) var count = 0

  package init() {}

  /// Begins a sentence.
  ///
  /// - Parameters:
  ///   - words: what stands for each word in the features.
  ///   - tags: raw values of `Tag`.
  package mutating func begin(words: [UInt64], tags: [UInt8]) {
    count = tags.count
    nodes.removeAll(keepingCapacity: true)
    let none = Int32(count)
    for index in 0..<count {
      var node = Node(none: none)
      node.word = words[index]
      node.tag = UInt64(tags[index])
      nodes.append(node)
    }
    nodes.append(Node(none: none))
    stack.removeAll(keepingCapacity: true)
    next = 0
  }

  /// Whether every word has been read.
  @inline(__always)
  package var isFinal: Bool { next == count }

  /// The word at some depth of the stack; the index past the last word if there is none.
  @inline(__always)
  package func top(_ depth: Int = 0) -> Int {
    stack.count > depth ? Int(stack[stack.count - 1 - depth]) : count
  }

  @inline(__always)
  package func allows(_ move: Move) -> Bool {
    switch move {
    case .shift: true
    case .reduce: !stack.isEmpty && nodes[top()].head >= 0
    case .left: !stack.isEmpty && nodes[top()].head < 0
    case .right: !stack.isEmpty
    }
  }

  /// Makes a move that is allowed; an arc gets its relation.
  @inline(__always)
  package mutating func make(_ move: Move, relation: UInt8) {
    switch move {
    case .shift:
      stack.append(Int32(next))
      next += 1
    case .reduce:
      stack.removeLast()
    case .left:
      let dependent = Int(stack.removeLast())
      nodes[dependent].head = Int32(next)
      nodes[dependent].relation = UInt64(relation)
      nodes[next].left2 = nodes[next].left
      nodes[next].left = Int32(dependent)
      nodes[next].leftCount += 1
      nodes[next].leftRelations |= 1 << UInt64(relation)
    case .right:
      let head = top()
      nodes[next].head = Int32(head)
      nodes[next].relation = UInt64(relation)
      nodes[head].right2 = nodes[head].right
      nodes[head].right = Int32(next)
      nodes[head].rightCount += 1
      nodes[head].rightRelations |= 1 << UInt64(relation)
      stack.append(Int32(next))
      next += 1
    }
  }

  /// Makes a tree of what is left when every word has been read: of the words without a head one becomes the root, the
  /// first finite verb if there is one, and the others go under it.
  package mutating func finish() {
    var root = -1
    var rank = -1
    for index in 0..<count where nodes[index].head < 0 {
      let tag = Tag(rawValue: UInt8(nodes[index].tag)) ?? .FW
      let value = tag.isPunctuation ? 0 : tag.isFinite ? 3 : tag.isVerb ? 2 : 1
      if value > rank {
        root = index
        rank = value
      }
    }
    for index in 0..<count where nodes[index].head < 0 {
      let isRoot = index == root
      let tag = Tag(rawValue: UInt8(nodes[index].tag)) ?? .FW
      let relation: Relation = isRoot ? .root : tag.isPunctuation ? .punct : .parataxis
      nodes[index].head = isRoot ? -1 : Int32(root)
      nodes[index].relation = UInt64(relation.rawValue)
    }
  }
}
