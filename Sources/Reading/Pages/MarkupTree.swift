/// Elements and texts of a page or a feed in document order, flat: what stands in an element follows it.
struct MarkupTree {
  struct Node {
    /// Index into `names`; texts have none.
    var name: Int32
    var tag: Tag
    var parent: Int32
    /// Behind the last node within it.
    var end: Int32
    /// The text's place in `bytes`.
    var start: Int32 = 0
    var count: Int32 = 0
    /// The element's attributes in `attributes`.
    var firstAttribute: Int32 = 0
    var attributeCount: Int32 = 0
  }

  struct Attribute {
    var name: Int32
    var start: Int32
    var count: Int32
  }

  /// The most elements and texts that a page or a feed may have: twenty for each word that an article may have. Time and
  /// memory grow with them.
  static let mostNodes = 1_000_000
  /// The greatest number of elements that are open at once; those within lose their tags.
  static let deepest = 256
  static let nodesOfBeginning = 500

  var nodes: [Node] = []
  /// Whether there was more than ``mostNodes``, so that it is not whole.
  var isCut = false
  var attributes: [Attribute] = []
  var bytes: [UInt8] = []
  var names: [String] = []

  /// The node's own text, or `""` for an element.
  func text(_ index: Int) -> String {
    let node = nodes[index]
    return string(node.start, node.count)
  }

  func name(_ index: Int) -> String {
    let name = nodes[index].name
    return name < 0 ? "" : names[Int(name)]
  }

  /// The value of an attribute, by its name in small letters.
  func attribute(_ wanted: String, of index: Int) -> String? {
    let node = nodes[index]
    for place in Int(node.firstAttribute)..<Int(node.firstAttribute + node.attributeCount)
    where names[Int(attributes[place].name)] == wanted {
      return string(attributes[place].start, attributes[place].count)
    }
    return nil
  }

  /// All text within a node, as it stands.
  func content(_ index: Int) -> String {
    var collected: [UInt8] = []
    for place in index..<Int(nodes[index].end) where nodes[place].tag == .text {
      let node = nodes[place]
      collected += bytes[Int(node.start)..<Int(node.start + node.count)]
    }
    return String(decoding: collected, as: UTF8.self)
  }

  /// The text of the first ``nodesOfBeginning`` nodes of a node: of what is a line or two where it is sound.
  func beginning(_ index: Int) -> String {
    var collected: [UInt8] = []
    for place in index..<min(Int(nodes[index].end), index + Self.nodesOfBeginning)
    where nodes[place].tag == .text {
      let node = nodes[place]
      collected += bytes[Int(node.start)..<Int(node.start + min(node.count, 10_000))]
      if collected.count > 10_000 { break }
    }
    return String(decoding: collected, as: UTF8.self)
  }

  /// The nodes directly within another.
  func children(_ index: Int) -> [Int] {
    var found: [Int] = []
    var child = index + 1
    while child < Int(nodes[index].end) {
      found.append(child)
      child = Int(nodes[child].end)
    }
    return found
  }

  private func string(_ start: Int32, _ count: Int32) -> String {
    String(decoding: bytes[Int(start)..<Int(start + count)], as: UTF8.self)
  }
}

extension MarkupTree {
  /// What reading a page has to tell apart; in feeds all elements are `.other`.
  enum Tag: UInt8 {
    case text, other, html, head, body, title, meta, link, base
    case p, div, section, article, main, header, footer, nav, aside, form, fieldset, center
    case h1, h2, h3, h4, h5, h6, ul, ol, li, dl, dt, dd, blockquote, pre, address, hr, br
    case table, caption, tr, td, th, tbody, thead, tfoot
    case figure, figcaption, picture, img, video, audio, object, embed, canvas
    case a, time, span, button, input, select, option, label, menu, dialog, details, summary
    case q, sup, sub

    static let byName: [String: Tag] = {
      var tags: [String: Tag] = [:]
      for value in Tag.html.rawValue...Tag.sub.rawValue {
        if let tag = Tag(rawValue: value) { tags["\(tag)"] = tag }
      }
      return tags
    }()

    /// Whether a new line begins and ends with it.
    var isBlock: Bool {
      switch self {
      case .text, .other, .a, .time, .span, .button, .input, .label, .img, .picture, .br, .q, .sup,
        .sub:
        false
      default: true
      }
    }

    var isHeading: Bool { rawValue >= Tag.h1.rawValue && rawValue <= Tag.h6.rawValue }
  }
}
