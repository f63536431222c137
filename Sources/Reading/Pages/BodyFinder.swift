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
  /// - Returns: the text, and the short lines that stand over it.
  func body(title: String?) -> (text: String, bylines: [String]) {
    let parts = self.parts()
    var blocks: [PageBlock] = []
    var part = 0
    for block in page.blocks where !block.skipped {
      while part < parts.count, block.owner >= Int(tree.nodes[parts[part]].end) { part += 1 }
      guard part < parts.count else { break }
      if block.owner >= parts[part] { blocks.append(block) }
    }
    let kept = BlockFilter(tree, title: title).kept(blocks)
    return (Self.text(kept.blocks), kept.before + bylines(over: kept.blocks.first))
  }

  /// Lines that begin with "By" among the last before the text, whatever they stand in.
  private func bylines(over first: PageBlock?) -> [String] {
    guard let first else { return [] }
    let above = page.blocks.prefix { $0.owner < first.owner }.suffix(8)
    return above.map { String(decoding: $0.text.prefix(200), as: UTF8.self) }
      .filter { $0.lowercased().hasPrefix("by ") }
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

  /// The elements, none within another, that hold the article.
  private func parts() -> [Int] {
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
    let article = headed(within: best, scores) ?? best
    return named(within: article, scores) ?? [article]
  }

  /// The article that has the page's only main heading, where teasers beside it are articles too.
  private func headed(within best: Int, _ scores: [Double]) -> Int? {
    let range = best..<Int(tree.nodes[best].end)
    let headings = range.filter { tree.nodes[$0].tag == .h1 }
    guard headings.count == 1, var place = headings.first else { return nil }
    while place > best {
      if tree.nodes[place].tag == .article, scores[place] >= 0.15 * scores[best],
        scores[place] > 200
      {
        return place
      }
      place = Int(tree.nodes[place].parent)
    }
    return nil
  }

  /// What is called the article's body: one element, or several alike in one article.
  private func named(within best: Int, _ scores: [Double]) -> [Int]? {
    var outer: [Int] = []
    var index = 0
    while index < tree.nodes.count {
      if page.verdicts[index].contains(.body), !page.skipped[index], scores[index] > 0,
        contains(best, index) || contains(index, best)
      {
        outer.append(index)
      }
      index += 1
    }
    guard let largest = outer.max(by: { scores[$0] <= scores[$1] }) else { return nil }
    if scores[largest] >= 0.35 * scores[best] {
      // The innermost that holds nearly all.
      let inner = outer.last {
        largest <= $0 && $0 < Int(tree.nodes[largest].end) && scores[$0] >= 0.95 * scores[largest]
      }
      let chosen = inner ?? largest
      let alike = outer.filter {
        $0 != chosen && !contains($0, chosen) && !contains(chosen, $0) && isAlike($0, chosen)
      }
      return ([chosen] + alike).sorted()
    }
    let alike = outer.filter { isAlike($0, largest) }
    let sum = alike.reduce(0) { $0 + scores[$1] }
    return sum >= 0.5 * scores[best] ? alike : nil
  }

  private func contains(_ outer: Int, _ inner: Int) -> Bool {
    outer <= inner && inner < Int(tree.nodes[outer].end)
  }

  private func isAlike(_ one: Int, _ other: Int) -> Bool {
    guard let article = article(around: one), article == self.article(around: other) else {
      return false
    }
    return tree.attribute("class", of: one) == tree.attribute("class", of: other)
  }

  private func article(around index: Int) -> Int? {
    var place = Int(tree.nodes[index].parent)
    while place > 0 {
      if tree.nodes[place].tag == .article || tree.nodes[place].tag == .main { return place }
      place = Int(tree.nodes[place].parent)
    }
    return nil
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
