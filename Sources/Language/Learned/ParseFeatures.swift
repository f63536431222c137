/// The features by which the parser decides on moves and relations: those of Zhang and Nivre (2011), and the second word
/// of the stack, the words between, and the sentence's marks.
package struct ParseFeatures {
  /// The most that `fill` writes.
  package static let capacity = 112

  /// - Parameters:
  ///   - verbs: for each word, how many verbs stand before it.
  ///   - marks: for each word, how many commas, colons and quotation marks stand before it.
  /// - Returns: how many features there are.
  @inline(__always)
  package static func fill(
    _ state: borrowing ParseState, _ nodes: UnsafePointer<ParseState.Node>,
    verbs: UnsafePointer<UInt8>, marks: UnsafePointer<UInt8>,
    into features: UnsafeMutablePointer<UInt64>
  ) -> Int {
    let none = state.count
    let s0 = state.top()
    let s1 = state.top(1)
    let n0 = state.next
    let n1 = min(n0 + 1, none)
    let n2 = min(n0 + 2, none)
    let n3 = min(n0 + 3, none)
    @inline(__always) func head(_ index: Int) -> Int {
      let head = nodes[index].head
      return head < 0 ? none : Int(head)
    }
    let s0h = head(s0)
    let s0h2 = head(s0h)
    let s0l = Int(nodes[s0].left)
    let s0r = Int(nodes[s0].right)
    let s0l2 = Int(nodes[s0].left2)
    let s0r2 = Int(nodes[s0].right2)
    let n0l = Int(nodes[n0].left)
    let n0l2 = Int(nodes[n0].left2)
    let wS0 = nodes[s0].word
    let pS0 = nodes[s0].tag
    let wN0 = nodes[n0].word
    let pN0 = nodes[n0].tag
    let pN1 = nodes[n1].tag
    let pN2 = nodes[n2].tag
    let gap = n0 - s0
    let distance: UInt64 =
      s0 == none ? 0 : gap < 5 ? UInt64(gap) : gap < 8 ? 5 : gap < 15 ? 6 : 7
    let headless: UInt64 = s0 == none ? 2 : nodes[s0].head < 0 ? 0 : 1
    let between: UInt64 =
      s0 == none
      ? 0
      : UInt64(min(verbs[n0] &- verbs[s0], 3)) << 4 | UInt64(min(marks[n0] &- marks[s0], 3))

    var count = 0
    @inline(__always) func add(_ feature: UInt64) {
      features[count] = feature
      count &+= 1
    }
    @inline(__always) func add(_ template: UInt64, _ first: UInt64) {
      add(FeatureHash.of(template, first))
    }
    @inline(__always) func add(_ template: UInt64, _ first: UInt64, _ second: UInt64) {
      add(FeatureHash.of(template, first, second))
    }

    // Single words.
    add(1, wS0, pS0)
    add(2, wS0)
    add(3, pS0, headless)
    add(4, wN0, pN0)
    add(5, wN0)
    add(6, pN0, headless)
    add(7, nodes[n1].word, pN1)
    add(8, nodes[n1].word)
    add(9, pN1)
    add(10, nodes[n2].word, pN2)
    add(11, nodes[n2].word)
    add(12, pN2)
    // Pairs.
    add(13, wS0 &+ pS0, wN0 &+ pN0)
    add(14, wS0 &+ pS0, wN0)
    add(15, wS0, wN0 &+ pN0)
    add(16, wS0 &+ pS0, pN0)
    add(17, pS0, wN0 &+ pN0)
    add(18, wS0, wN0)
    add(19, pS0 << 8 | pN0, headless)
    add(20, pN0 << 8 | pN1)
    // Three tags.
    add(21, pN0 << 16 | pN1 << 8 | pN2)
    add(22, pS0 << 16 | pN0 << 8 | pN1, headless)
    add(23, nodes[s0h].tag << 16 | pS0 << 8 | pN0)
    add(24, pS0 << 16 | nodes[s0l].tag << 8 | pN0)
    add(25, pS0 << 16 | nodes[s0r].tag << 8 | pN0)
    add(26, pS0 << 16 | pN0 << 8 | nodes[n0l].tag)
    // Distance.
    add(27, wS0, distance)
    add(28, pS0, distance)
    add(29, wN0, distance)
    add(30, pN0, distance)
    add(31, wS0 &+ wN0 &* 31, distance)
    add(32, pS0 << 8 | pN0, distance)
    // Valency.
    add(33, wS0, nodes[s0].rightCount)
    add(34, pS0, nodes[s0].rightCount)
    add(35, wS0, nodes[s0].leftCount)
    add(36, pS0, nodes[s0].leftCount)
    add(37, wN0, nodes[n0].leftCount)
    add(38, pN0, nodes[n0].leftCount)
    // Heads and dependents.
    add(39, nodes[s0h].word)
    add(40, nodes[s0h].tag)
    add(41, nodes[s0].relation, pN0)
    add(42, nodes[s0l].word)
    add(43, nodes[s0l].tag)
    add(44, nodes[s0l].relation, pS0)
    add(45, nodes[s0r].word)
    add(46, nodes[s0r].tag)
    add(47, nodes[s0r].relation, pS0)
    add(48, nodes[n0l].word)
    add(49, nodes[n0l].tag)
    add(50, nodes[n0l].relation, pN0)
    // Heads and dependents of the second order.
    add(51, nodes[s0h2].word)
    add(52, nodes[s0h2].tag)
    add(53, nodes[s0h].relation)
    add(54, nodes[s0l2].word)
    add(55, nodes[s0l2].tag)
    add(56, nodes[s0l2].relation, pS0)
    add(57, nodes[s0r2].word)
    add(58, nodes[s0r2].tag)
    add(59, nodes[s0r2].relation, pS0)
    add(60, nodes[n0l2].word)
    add(61, nodes[n0l2].tag)
    add(62, nodes[n0l2].relation, pN0)
    add(63, pS0 << 16 | nodes[s0l].tag << 8 | nodes[s0l2].tag)
    add(64, pS0 << 16 | nodes[s0r].tag << 8 | nodes[s0r2].tag)
    add(65, pS0 << 16 | nodes[s0h].tag << 8 | nodes[s0h2].tag)
    add(66, pN0 << 16 | nodes[n0l].tag << 8 | nodes[n0l2].tag)
    // Sets of relations.
    add(67, wS0, nodes[s0].rightRelations)
    add(68, pS0, nodes[s0].rightRelations)
    add(69, wS0, nodes[s0].leftRelations)
    add(70, pS0, nodes[s0].leftRelations)
    add(71, wN0, nodes[n0].leftRelations)
    add(72, pN0, nodes[n0].leftRelations)
    // Beyond Zhang and Nivre: deeper in the stack, further in the sentence, between the two.
    let pS1 = nodes[s1].tag
    add(73, pS1 << 16 | pS0 << 8 | pN0)
    add(74, nodes[s1].word, pS0)
    add(75, nodes[s1].word &+ wS0 &* 31, pN0)
    add(76, pS0 << 16 | pN0 << 8 | between)
    add(77, wS0, between << 8 | pN0)
    add(78, wN0, between << 8 | pS0)
    add(79, pN0 << 24 | pN1 << 16 | pN2 << 8 | nodes[n3].tag, pS0)
    add(80, nodes[s0].relation << 8 | pS0, wN0)
    add(81, nodes[s0].relation << 8 | pN0, wS0)
    add(82, nodes[s0r].word, pN0 << 8 | pS0)
    add(83, nodes[n0l].word, pN0 << 8 | pS0)
    add(84, wS0 &+ nodes[s0h].word &* 31, pN0)
    add(85, nodes[s0h].word &+ wN0 &* 31, pS0)
    add(86, pS1 << 16 | nodes[state.top(2)].tag << 8 | pS0, pN0)
    add(87, nodes[max(n0 - 1, 0)].tag << 16 | pN0 << 8 | pS0)
    add(88, nodes[min(s0 + 1, none)].tag << 16 | pS0 << 8 | pN0)
    add(89, wN0, pN1 << 8 | pS0)
    add(90, wS0, pN1 << 8 | pN0)
    add(91, nodes[n1].word &+ wN0 &* 31, pS0)
    add(92, nodes[s0].leftRelations, pS0 << 8 | pN0)
    add(93, nodes[n0].leftRelations, pS0 << 8 | pN0)
    add(94, nodes[s0].rightRelations, pS0 << 8 | pN0)
    add(95, nodes[s0].rightRelations, wN0)
    add(96, 0)
    return count
  }
}
