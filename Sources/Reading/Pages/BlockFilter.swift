/// Takes out of an article's blocks what stands among them and is not its text.
struct BlockFilter {
  private let tree: MarkupTree
  private let title: [UInt8]?

  init(_ tree: MarkupTree, title: String?) {
    self.tree = tree
    self.title = title.map(Self.folded)
  }

  func kept(_ blocks: [PageBlock]) -> [PageBlock] {
    let lines = blocks.map { String(decoding: $0.text, as: UTF8.self) }
    // What a heading calls related is not the article, nor is what follows.
    var before = 0
    var after = blocks.reduce(0) { $0 + ($1.endsSentence ? $1.text.count : 0) }
    var end = blocks.count
    for (index, block) in blocks.enumerated() {
      if before > 300, before > after, ClutterLines.endsArticle(lines[index]) {
        end = index
        break
      }
      if block.endsSentence {
        before += block.text.count
        after -= block.text.count
      }
    }
    var kept = zip(blocks, lines).prefix(end).filter { isText($0.0, $0.1) }
    // What stands before the first paragraph: stamps, names, sections.
    if let first = kept.firstIndex(where: { isParagraph($0.0) }) {
      kept.removeFirst(first)
    }
    while let last = kept.last, kept.count > 1, isHeading(last.0) || ClutterLines.isContact(last.1) {
      kept.removeLast()
    }
    return kept.map(\.0)
  }

  private func isText(_ block: PageBlock, _ line: String) -> Bool {
    let tag = tree.nodes[block.owner].tag
    if tag == .h1 { return false }
    if let title, Self.folded(line) == title { return false }
    if ClutterLines.contains(line) { return false }
    // A link alone, in capitals: “MORE ON THE TALKS”.
    if block.linkShare > 0.9, !block.text.contains(where: { (0x61...0x7A).contains($0) || $0 >= 0x80 }) {
      return false
    }
    return !isCaption(block)
  }

  /// A short line without a sentence beside a picture.
  private func isCaption(_ block: PageBlock) -> Bool {
    guard block.text.count < 150, !block.endsSentence, !isHeading(block) else { return false }
    let owner = block.owner
    guard tree.nodes[owner].tag == .div || tree.nodes[owner].tag == .td || tree.nodes[owner].tag == .center,
      Int(tree.nodes[owner].end) - owner < 40
    else { return false }
    return (owner..<Int(tree.nodes[owner].end)).contains {
      tree.nodes[$0].tag == .img || tree.nodes[$0].tag == .picture
    }
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
