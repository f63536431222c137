internal import CXML

extension MarkupTree {
  /// Reads a page with libxml2's parser of HTML, which ends whatever is left open.
  ///
  /// - Parameter scrubbed: what `MarkupScrubber` left.
  init(page scrubbed: [UInt8]) {
    self = Listener.listen {
      guard let parser = htmlNewParserCtxt() else { return }
      defer { htmlFreeParserCtxt(parser) }
      Listener.attach($0, to: parser)
      let options =
        HTML_PARSE_RECOVER.rawValue | HTML_PARSE_NOERROR.rawValue | HTML_PARSE_NOWARNING.rawValue
        | HTML_PARSE_NONET.rawValue
      // HTML_PARSE_HUGE, which older headers do not name: texts of more than ten million bytes.
      let huge = Int32(XML_PARSE_HUGE.rawValue)
      scrubbed.withUnsafeBytes { bytes in
        _ = htmlCtxtReadMemory(
          parser, bytes.baseAddress?.assumingMemoryBound(to: CChar.self), Int32(bytes.count), nil,
          "UTF-8", Int32(options) | huge)
      }
    }
  }

  /// Reads a feed with libxml2's parser of XML; no entity is expanded and nothing outside is read.
  ///
  /// - Parameter scrubbed: what `FeedScrubber` left: without a document type, so that there are no entities.
  init(feed scrubbed: [UInt8]) {
    self = Listener.listen {
      guard let parser = xmlNewParserCtxt() else { return }
      defer { xmlFreeParserCtxt(parser) }
      Listener.attach($0, to: parser)
      let options =
        XML_PARSE_RECOVER.rawValue | XML_PARSE_NOERROR.rawValue | XML_PARSE_NOWARNING.rawValue
        | XML_PARSE_NONET.rawValue | XML_PARSE_HUGE.rawValue
      scrubbed.withUnsafeBytes { bytes in
        _ = xmlCtxtReadMemory(
          parser, bytes.baseAddress?.assumingMemoryBound(to: CChar.self), Int32(bytes.count), nil,
          "UTF-8", Int32(options))
      }
    }
  }
}

/// Takes what the parser tells and builds the tree.
private final class Listener {
  private var tree = MarkupTree()
  private var open: [Int32] = []
  /// Elements that are open and left out.
  private var leftOut = 0
  /// The parser keeps one copy of each name.
  private var known: [UnsafePointer<UInt8>: (name: Int32, tag: MarkupTree.Tag)] = [:]
  private var byName: [String: Int32] = [:]

  static func listen(_ parse: (Listener) -> Void) -> MarkupTree {
    let listener = Listener()
    listener.open.append(listener.add(.body, name: listener.name("").name))
    withExtendedLifetime(listener) { parse(listener) }
    for index in listener.open { listener.close(index) }
    return listener.tree
  }

  static func attach(_ listener: Listener, to parser: UnsafeMutablePointer<xmlParserCtxt>) {
    kb_xml_listen(
      parser, Unmanaged.passUnretained(listener).toOpaque(),
      { listener, name, attributes in
        if let name { Listener.from(listener)?.start(name, attributes) }
      },
      { listener, _ in Listener.from(listener)?.finish() },
      { listener, characters, count in
        if let characters { Listener.from(listener)?.text(characters, Int(count)) }
      })
  }

  private static func from(_ pointer: UnsafeMutableRawPointer?) -> Listener? {
    pointer.map { Unmanaged<Listener>.fromOpaque($0).takeUnretainedValue() }
  }

  private func start(
    _ name: UnsafePointer<UInt8>, _ attributes: UnsafeMutablePointer<UnsafePointer<UInt8>?>?
  ) {
    // The scrubber of pages has counted its own; nothing counts those of feeds before.
    guard open.count <= MarkupTree.deepest * 2, tree.nodes.count < MarkupTree.mostNodes else {
      tree.isCut = tree.isCut || tree.nodes.count >= MarkupTree.mostNodes
      leftOut += 1
      return
    }
    let (name, tag) = self.name(at: name)
    let index = add(tag, name: name)
    let first = tree.attributes.count
    if var place = attributes {
      while let attribute = place[0] {
        let start = tree.bytes.count
        if let value = place[1] {
          var count = 0
          while value[count] != 0 { count += 1 }
          tree.bytes.append(contentsOf: UnsafeBufferPointer(start: value, count: count))
        }
        tree.attributes.append(
          MarkupTree.Attribute(
            name: self.name(at: attribute).name, start: Int32(start),
            count: Int32(tree.bytes.count - start)))
        place += 2
      }
    }
    tree.nodes[Int(index)].firstAttribute = Int32(first)
    tree.nodes[Int(index)].attributeCount = Int32(tree.attributes.count - first)
    open.append(index)
  }

  private func finish() {
    guard leftOut == 0 else {
      leftOut -= 1
      return
    }
    // The first is the root, which is ours.
    if open.count > 1, let last = open.popLast() { close(last) }
  }

  private func text(_ characters: UnsafePointer<UInt8>, _ count: Int) {
    guard tree.nodes.count < MarkupTree.mostNodes else {
      tree.isCut = true
      return
    }
    let start = tree.bytes.count
    tree.bytes.append(contentsOf: UnsafeBufferPointer(start: characters, count: count))
    if let last = tree.nodes.indices.last, tree.nodes[last].tag == .text,
      tree.nodes[last].parent == open.last,
      Int(tree.nodes[last].start + tree.nodes[last].count) == start
    {
      tree.nodes[last].count += Int32(count)
      return
    }
    let index = Int(add(.text, name: -1))
    tree.nodes[index].start = Int32(start)
    tree.nodes[index].count = Int32(count)
  }

  private func add(_ tag: MarkupTree.Tag, name: Int32) -> Int32 {
    let index = Int32(tree.nodes.count)
    tree.nodes.append(
      MarkupTree.Node(name: name, tag: tag, parent: open.last ?? -1, end: index + 1))
    return index
  }

  private func close(_ index: Int32) {
    tree.nodes[Int(index)].end = Int32(tree.nodes.count)
  }

  private func name(at pointer: UnsafePointer<UInt8>) -> (name: Int32, tag: MarkupTree.Tag) {
    if let found = known[pointer] { return found }
    let found = name(String(cString: pointer))
    known[pointer] = found
    return found
  }

  private func name(_ name: String) -> (name: Int32, tag: MarkupTree.Tag) {
    let tag = MarkupTree.Tag.byName[name] ?? .other
    if let index = byName[name] { return (index, tag) }
    let index = Int32(tree.names.count)
    tree.names.append(name)
    byName[name] = index
    return (index, tag)
  }
}
