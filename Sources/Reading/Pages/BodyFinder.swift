/// Finds the article among the blocks of a page.
///
/// The part of the page is taken in which running text most outweighs everything else (after the maximum subsequence
/// of Pasternack and Roth 2009, on subtrees), unless an element within it that is called the article's body holds
/// most of it. Of its blocks those stay that read as text (features after Kohlschütter et al. 2010: length, share of
/// links, what stands around).
struct BodyFinder {
  private let tree: MarkupTree
  private let page: PageBlocks

  init(_ tree: MarkupTree, _ page: PageBlocks) {
    self.tree = tree
    self.page = page
  }

  /// The article's paragraphs.
  ///
  /// - Parameter title: the article's, which its body does not repeat.
  func body(title: String?) -> String {
    let container = self.container()
    let end = Int(tree.nodes[container].end)
    let blocks = page.blocks.filter { container <= $0.owner && $0.owner < end && !$0.skipped }
    return Self.text(BlockFilter(tree, title: title).kept(blocks))
  }

  /// Blocks as text: an empty line between paragraphs.
  static func text(_ blocks: [PageBlock]) -> String {
    var bytes: [UInt8] = []
    for block in blocks {
      if !bytes.isEmpty { bytes += block.continues ? [0x0A] : [0x0A, 0x0A] }
      bytes += block.text
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  private func container() -> Int {
    let count = tree.nodes.count
    var scores = [Double](repeating: 0, count: count)
    for block in page.blocks where !block.skipped {
      scores[block.owner] += Self.worth(of: block)
    }
    for index in stride(from: count - 1, to: 0, by: -1) {
      scores[Int(max(tree.nodes[index].parent, 0))] += scores[index]
    }
    var best = 0
    for index in 0..<count where tree.nodes[index].tag != .text && scores[index] >= scores[best] {
      best = index
    }
    var named = -1
    for index in best..<Int(tree.nodes[best].end)
    where page.verdicts[index].contains(.body) && !page.skipped[index] {
      if named < 0 || scores[index] >= scores[named] { named = index }
    }
    if named >= 0, scores[named] >= 0.6 * scores[best] { return named }
    return best
  }

  /// What a block says for its being of the article, in bytes of running text; below zero if it speaks against.
  private static func worth(of block: PageBlock) -> Double {
    let length = Double(min(block.text.count, 2000))
    if block.linkShare > 0.5 { return -length }
    if length >= 80 || length >= 40 && block.endsSentence {
      return length * (1 - block.linkShare) * (block.endsSentence ? 1 : 0.5)
    }
    return block.linkShare > 0.2 ? -0.5 * length : -0.1 * length
  }
}
