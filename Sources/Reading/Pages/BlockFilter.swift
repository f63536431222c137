/// Takes out of an article's blocks what stands among them and is not its text.
struct BlockFilter {
  private let tree: MarkupTree
  private let title: [UInt8]?

  init(_ tree: MarkupTree, title: String?) {
    self.tree = tree
    self.title = title.map(Self.folded)
  }

  func kept(_ blocks: [PageBlock]) -> [PageBlock] {
    var kept = blocks.filter(isText)
    // What stands before the first paragraph: stamps, names, sections.
    if let first = kept.firstIndex(where: isParagraph) {
      kept.removeFirst(first)
    }
    if let last = kept.lastIndex(where: { isParagraph($0) || !isHeading($0) }) {
      kept.removeLast(kept.count - 1 - last)
    }
    return kept
  }

  private func isText(_ block: PageBlock) -> Bool {
    let tag = tree.nodes[block.owner].tag
    if tag == .h1 { return false }
    if let title, Self.folded(String(decoding: block.text, as: UTF8.self)) == title { return false }
    if block.linkShare > 0.8 { return block.continues && block.text.count > 200 }
    if ClutterLines.contains(String(decoding: block.text, as: UTF8.self)) { return false }
    return true
  }

  private func isHeading(_ block: PageBlock) -> Bool { tree.nodes[block.owner].tag.isHeading }

  private func isParagraph(_ block: PageBlock) -> Bool {
    !isHeading(block)
      && (block.text.count >= 80 || block.text.count >= 25 && block.endsSentence)
  }

  /// Letters and digits alone, small.
  static func folded(_ text: String) -> [UInt8] {
    text.utf8.compactMap { byte in
      switch byte {
      case 0x41...0x5A: byte | 0x20
      case 0x30...0x39, 0x61...0x7A: byte
      case 0x80...: byte
      default: nil
      }
    }
  }
}
