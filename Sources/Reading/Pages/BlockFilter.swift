/// Takes out of an article's blocks what stands among them and is not its text.
struct BlockFilter {
  private let tree: MarkupTree
  private let title: [UInt8]?

  init(_ tree: MarkupTree, title: String?) {
    self.tree = tree
    self.title = title.map(Self.folded)
  }

  func kept(_ blocks: [PageBlock]) -> (blocks: [PageBlock], before: [String]) {
    // What a heading calls related is not the article, nor is what follows.
    var read = 0
    var after = blocks.reduce(0) { $0 + Self.weight($1) }
    var end = blocks.count
    for (index, block) in blocks.enumerated() {
      if read > 300,
        read > after && ClutterLines.endsArticle(block.text)
          || ClutterLines.surelyEndsArticle(block.text)
      {
        end = index
        break
      }
      read += Self.weight(block)
      after -= Self.weight(block)
    }
    var kept = blocks.prefix(end).filter(isText)
    // What stands before the first paragraph: stamps, names, sections.
    var before: [String] = []
    if let first = kept.firstIndex(where: isParagraph) {
      before = kept.prefix(first).map { String(decoding: $0.text, as: UTF8.self) }
      kept.removeFirst(first)
    }
    while let last = kept.last, kept.count > 1, isHeading(last) || isContact(last) {
      kept.removeLast()
    }
    return (Array(kept), before)
  }

  private func isContact(_ block: PageBlock) -> Bool {
    ClutterLines.isContact(String(decoding: block.text, as: UTF8.self))
  }

  private func isText(_ block: PageBlock) -> Bool {
    let tag = tree.nodes[block.owner].tag
    if tag == .h1 { return false }
    if let title, block.text.count < 2 * title.count + 20, Self.folded(block.text) == title {
      return false
    }
    if ClutterLines.contains(block.text) { return false }
    // A link alone, in capitals: “MORE ON THE TALKS”.
    if block.linkShare > 0.9,
      !block.text.contains(where: { (0x61...0x7A).contains($0) || $0 >= 0x80 })
    {
      return false
    }
    return !isCaption(block)
  }

  /// A short line without a sentence beside a picture.
  private func isCaption(_ block: PageBlock) -> Bool {
    let owner = block.owner
    guard block.text.count < 150, !block.endsSentence,
      [.div, .td, .center].contains(tree.nodes[owner].tag),
      Int(tree.nodes[owner].end) - owner < 40
    else { return false }
    return (owner..<Int(tree.nodes[owner].end)).contains {
      tree.nodes[$0].tag == .img || tree.nodes[$0].tag == .picture
    }
  }

  /// The bytes of a block that is running text by its length, 0 of another.
  private static func weight(_ block: PageBlock) -> Int {
    block.text.count >= 60 && block.linkShare < 0.5 ? block.text.count : 0
  }

  private func isHeading(_ block: PageBlock) -> Bool { tree.nodes[block.owner].tag.isHeading }

  private func isParagraph(_ block: PageBlock) -> Bool {
    !isHeading(block)
      && (block.text.count >= 80 || block.text.count >= 25 && block.endsSentence)
  }

  /// Letters and digits alone, small.
  static func folded(_ text: String) -> [UInt8] { folded(Array(text.utf8)) }

  static func folded(_ text: [UInt8]) -> [UInt8] {
    text.compactMap { byte in
      switch byte {
      case 0x41...0x5A: byte | 0x20
      case 0x30...0x39, 0x61...0x7A: byte
      case 0x80...: byte
      default: nil
      }
    }
  }
}
