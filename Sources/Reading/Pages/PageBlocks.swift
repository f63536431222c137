/// Cuts a page into blocks and says of each whether it can be the article's.
struct PageBlocks {
  private(set) var blocks: [PageBlock] = []
  /// For each node, whether it stands in something that is never the article's.
  private(set) var skipped: [Bool]
  /// For each element, what its class and id say.
  private(set) var verdicts: [ClassWords.Verdict]

  /// - Parameter keepsAll: for fragments of mail and feeds, of which everything that is shown is the text.
  init(_ tree: MarkupTree, keepsAll: Bool = false) {
    let count = tree.nodes.count
    skipped = [Bool](repeating: false, count: count)
    verdicts = [ClassWords.Verdict](repeating: [], count: count)
    var seen: [[UInt8]: ClassWords.Verdict] = [:]
    let roles = tree.names.map { AttributeRole(rawValue: $0) }
    for index in 0..<count where tree.nodes[index].tag != .text {
      let node = tree.nodes[index]
      if node.attributeCount > 0 { verdicts[index] = Self.verdict(tree, node, roles, &seen) }
    }
    let masses = keepsAll ? [] : Self.masses(tree)
    let total = masses.first ?? 0
    let sheltered = keepsAll ? [] : sheltered(tree, masses)
    var owners = [Int32](repeating: 0, count: count)
    var links = [Bool](repeating: false, count: count)
    var preformatted = [Bool](repeating: false, count: count)
    var builder = BlockBuilder()
    for index in 0..<count {
      let node = tree.nodes[index]
      let parent = Int(max(node.parent, 0))
      if node.tag == .text {
        if !skipped[parent] || !keepsAll {
          builder.add(
            tree.bytes[Int(node.start)..<Int(node.start + node.count)], owner: Int(owners[parent]),
            linked: links[parent], skipped: skipped[parent], preformatted: preformatted[parent])
        }
        continue
      }
      let verdict = verdicts[index]
      let mass = keepsAll ? 0 : masses[index]
      skipped[index] =
        skipped[parent] && index > 0
        || (keepsAll || !sheltered[index])
          && Self.isNeverText(tree, index, verdict, keepsAll: keepsAll, mass: mass, total: total)
      let isBlock = node.tag.isBlock
      owners[index] = isBlock ? Int32(index) : owners[parent]
      links[index] = node.tag == .a || links[parent]
      preformatted[index] = node.tag == .pre || preformatted[parent]
      if node.tag == .br {
        builder.lineBreak()
      } else if isBlock {
        builder.finish()
      } else if skipped[index] != skipped[parent] {
        builder.finish(sameLine: true)
      }
    }
    builder.finish()
    blocks = builder.blocks
  }

  /// The bytes of running text below each node: what no class name can talk away.
  private static func masses(_ tree: MarkupTree) -> [Int] {
    let count = tree.nodes.count
    var masses = [Int](repeating: 0, count: count)
    var linked = [Bool](repeating: false, count: count)
    var never = [Bool](repeating: false, count: count)
    for index in 0..<count {
      let node = tree.nodes[index]
      let parent = Int(max(node.parent, 0))
      if node.tag == .text {
        if !linked[parent], !never[parent], node.count >= 40 {
          masses[index] = Int(node.count)
        }
      } else {
        linked[index] = node.tag == .a || linked[parent]
        never[index] = never[parent] || hardTags.contains(node.tag)
      }
    }
    for index in stride(from: count - 1, to: 0, by: -1) {
      masses[Int(max(tree.nodes[index].parent, 0))] += masses[index]
    }
    return masses
  }

  /// Elements that are, or hold, what calls itself the article's body and has running text.
  private func sheltered(_ tree: MarkupTree, _ masses: [Int]) -> [Bool] {
    var sheltered = [Bool](repeating: false, count: masses.count)
    for index in stride(from: masses.count - 1, through: 0, by: -1) {
      if verdicts[index].contains(.body), masses[index] >= 200,
        verdicts[index].isDisjoint(with: [.comments, .hidden]),
        !Self.hardTags.contains(tree.nodes[index].tag)
      {
        sheltered[index] = true
      }
      if sheltered[index] { sheltered[Int(max(tree.nodes[index].parent, 0))] = true }
    }
    return sheltered
  }

  private static let hardTags: Set<MarkupTree.Tag> = [
    .head, .nav, .footer, .figcaption, .button, .select, .option, .menu, .dialog, .input, .video,
    .audio, .object, .canvas, .title,
  ]

  private static func verdict(
    _ tree: MarkupTree, _ node: MarkupTree.Node, _ attributeRoles: [AttributeRole?],
    _ seen: inout [[UInt8]: ClassWords.Verdict]
  ) -> ClassWords.Verdict {
    var verdict: ClassWords.Verdict = []
    for place in Int(node.firstAttribute)..<Int(node.firstAttribute + node.attributeCount) {
      let attribute = tree.attributes[place]
      guard let role = attributeRoles[Int(attribute.name)] else { continue }
      let value = tree.bytes[Int(attribute.start)..<Int(attribute.start + attribute.count)]
      switch role {
      case .class, .id:
        let key = Array(value.prefix(200))
        if let known = seen[key] {
          verdict.formUnion(known)
        } else {
          let found = ClassWords.verdict(of: key[...])
          seen[key] = found
          verdict.formUnion(found)
        }
      case .itemprop, .property:
        if value.elementsEqual("articleBody".utf8) { verdict.insert(.body) }
        if value.elementsEqual("author".utf8) || value.elementsEqual("datePublished".utf8) {
          verdict.insert(.apparatus)
        }
      case .hidden:
        verdict.insert(.hidden)
      case .ariaHidden:
        if value.elementsEqual("true".utf8) { verdict.insert(.hidden) }
      case .role:
        if roles.contains(String(decoding: value, as: UTF8.self)) { verdict.insert(.clutter) }
      case .style:
        if Self.hides(value) { verdict.insert(.hidden) }
      }
    }
    return verdict
  }

  /// Attributes that tell something of an element's part.
  private enum AttributeRole: String {
    case `class`, id, itemprop, property, hidden, role, style
    case ariaHidden = "aria-hidden"
  }

  private static let roles: Set<String> = [
    "navigation", "banner", "complementary", "contentinfo", "search", "dialog", "alert",
    "menu", "menubar", "toolbar", "button", "tablist",
  ]

  private static let marks = ["display:none", "visibility:hidden", "mso-hide:all"].map {
    Array($0.utf8)
  }

  private static func hides(_ style: ArraySlice<UInt8>) -> Bool {
    guard style.contains(UInt8(ascii: ":")), style.count >= 12 else { return false }
    let small = style.filter { $0 > 0x20 }.map { $0 | 0x20 }
    return marks.contains { mark in
      small.indices.contains { small[$0] == mark[0] && small[$0...].starts(with: mark) }
    }
  }

  private static func isNeverText(
    _ tree: MarkupTree, _ index: Int, _ verdict: ClassWords.Verdict, keepsAll: Bool, mass: Int,
    total: Int
  ) -> Bool {
    let node = tree.nodes[index]
    if hardTags.contains(node.tag) { return true }
    if keepsAll { return verdict.contains(.hidden) && node.tag != .body }
    switch node.tag {
    case .html, .body, .main: return false
    case .aside, .form, .header, .figure, .label, .fieldset, .address, .time:
      return mass * 5 < total * 2
    default: break
    }
    if !verdict.isDisjoint(with: [.clutter, .hidden, .apparatus, .comments]) {
      return mass * 5 < total * 2
    }
    return false
  }
}

/// Puts texts together to blocks.
private struct BlockBuilder {
  private(set) var blocks: [PageBlock] = []
  private var text: [UInt8] = []
  private var linked = 0
  private var owner = -1
  private var skipped = false
  private var continues = false
  private var breaks = 0

  mutating func add(
    _ bytes: ArraySlice<UInt8>, owner: Int, linked isLinked: Bool, skipped: Bool, preformatted: Bool
  ) {
    if owner != self.owner || skipped != self.skipped { finish(sameLine: owner == self.owner) }
    self.owner = owner
    self.skipped = skipped
    let before = text.count
    bytes.withUnsafeBufferPointer { buffer in
      var index = 0
      while index < buffer.count {
        let byte = buffer[index]
        if byte <= 0x20 {
          if byte == 0x0A, preformatted {
            linked += isLinked ? text.count - before : 0
            lineBreak()
          } else if let last = text.last, last != 0x20 {
            text.append(0x20)
          }
          index += 1
        } else if byte == 0xC2, index + 1 < buffer.count, buffer[index + 1] == 0xA0 {
          if let last = text.last, last != 0x20 { text.append(0x20) }
          index += 2
        } else {
          breaks = 0
          text.append(byte)
          index += 1
        }
      }
    }
    if isLinked, text.count > before { linked += text.count - before }
  }

  mutating func lineBreak() {
    breaks += 1
    let count = breaks
    finish(sameLine: count == 1)
    breaks = count
  }

  /// - Parameter sameLine: whether what follows is of the same paragraph.
  mutating func finish(sameLine: Bool = false) {
    while text.last == 0x20 { text.removeLast() }
    if !text.isEmpty {
      blocks.append(
        PageBlock(
          owner: max(owner, 0), text: text, linked: min(linked, text.count), skipped: skipped,
          continues: continues))
      text.removeAll(keepingCapacity: true)
      continues = sameLine
    } else if !sameLine {
      continues = false
    }
    linked = 0
    if !sameLine { breaks = 0 }
  }
}
