internal import News

/// The items of RSS and Atom.
struct XMLFeed {
  private(set) var stories: [Story] = []
  private let tree: MarkupTree
  private let blocks: [PageBlock]
  /// Places in `blocks`, by the elements that they are of.
  private let byOwner: [Int]
  private let log: RepairLog
  private let base: String?
  private let publisher: String?
  private let language: String?

  init(_ tree: MarkupTree, url: String?, log: RepairLog) {
    self.tree = tree
    self.log = log
    let blocks = PageBlocks(tree, keepsAll: true).blocks
    self.blocks = blocks
    byOwner = blocks.indices.sorted { (blocks[$0].owner, $0) < (blocks[$1].owner, $1) }
    let items = Self.items(tree)
    let head =
      tree.nodes.indices.first { ["channel", "feed"].contains(Self.local(tree.name($0))) } ?? 0
    let children = tree.children(head)
    func text(_ name: String) -> String? {
      children.first { Self.local(tree.name($0)) == name }.flatMap {
        PageMetadata.line(tree.content($0))
      }
    }
    publisher = text("title")
    language = LanguageTag.primary(
      text("language") ?? text("dc:language") ?? tree.attribute("xml:lang", of: head))
    let declared = tree.attribute("xml:base", of: head)
    base = (declared.flatMap { WebAddress.resolved($0, base: url) }) ?? text("link") ?? url
    stories = items.map(story)
  }

  /// None lies in another.
  private static func items(_ tree: MarkupTree) -> [Int] {
    var items: [Int] = []
    var index = 0
    while index < tree.nodes.count {
      if ["item", "entry"].contains(local(tree.name(index))) {
        items.append(index)
        index = Int(tree.nodes[index].end)
      } else {
        index += 1
      }
    }
    return items
  }

  /// Names of Atom may carry its prefix.
  private static func local(_ name: String) -> String {
    name.hasPrefix("atom:") ? String(name.dropFirst(5)) : name
  }

  private func story(_ item: Int) -> Story {
    var log = log
    var children: [String: [Int]] = [:]
    for child in tree.children(item) {
      children[Self.local(tree.name(child)), default: []].append(child)
    }
    func all(_ name: String) -> [Int] { children[name] ?? [] }
    func text(_ name: String) -> String? {
      all(name).lazy.compactMap { PageMetadata.line(tree.content($0)) }.first
    }
    var story = Story(text: "")
    story.mimeType = "text/html"
    for name in ["content:encoded", "content", "description", "summary", "body", "xhtml:body"]
    where story.text.isEmpty {
      if let element = all(name).first { story.text = body(element, log: &log) }
    }
    story.title = all("title").first.flatMap(title)
    story.url = address(item, links: all("link"), guid: all("guid").first)
    story.authors = authors(all("author") + all("dc:creator"))
    let written = ["pubDate", "published", "dc:date", "issued", "updated", "date", "modified"].lazy
      .compactMap { text($0) }.first
    story.published = written.flatMap(WrittenDate.read)
    if written != nil, story.published == nil { log.note(.unreadDate) }
    story.publisher = publisher
    story.language =
      LanguageTag.primary(tree.attribute("xml:lang", of: item) ?? text("dc:language")) ?? language
    story.repairs = log.repairs
    return story
  }

  private func title(_ element: Int) -> String? {
    let type = tree.attribute("type", of: element)
    let content = tree.content(element)
    if type == "html" { return PageMetadata.line(try? HTMLText.text(ofFragment: content)) }
    if type == "text" {
      let words = content.split(whereSeparator: \.isWhitespace)
      return words.isEmpty ? nil : words.joined(separator: " ")
    }
    return PageMetadata.line(content)
  }

  /// Markup as elements, as escaped text, or none.
  private func body(_ element: Int, log: inout RepairLog) -> String {
    let type = tree.attribute("type", of: element)
    let hasElements = tree.children(element).contains { tree.nodes[$0].tag != .text }
    if type == "xhtml" || hasElements {
      let range = element..<Int(tree.nodes[element].end)
      let inside = blocks(within: range).filter { !ClutterLines.contains($0.text) }
      if !inside.isEmpty { return StoryHygiene.mended(BodyFinder.text(inside), log: &log) }
    }
    let content = tree.content(element)
    let isMarkup =
      type != "text" && type != "text/plain" && (content.contains("<") || content.contains("&"))
    return isMarkup
      ? (try? HTMLText.text(ofFragment: content, log: &log)) ?? ""
      : StoryHygiene.mended(content, log: &log)
  }

  /// The blocks of some elements, in the order of the feed.
  private func blocks(within range: Range<Int>) -> [PageBlock] {
    func place(of owner: Int) -> Int {
      var (low, high) = (0, byOwner.count)
      while low < high {
        let middle = (low + high) / 2
        if blocks[byOwner[middle]].owner < owner { low = middle + 1 } else { high = middle }
      }
      return low
    }
    return byOwner[place(of: range.lowerBound)..<place(of: range.upperBound)].sorted()
      .map { blocks[$0] }
  }

  private func address(_ item: Int, links: [Int], guid: Int?) -> String? {
    let base =
      tree.attribute("xml:base", of: item).flatMap { WebAddress.resolved($0, base: self.base) }
      ?? self.base
    for link in links {
      let relation = tree.attribute("rel", of: link) ?? "alternate"
      guard relation == "alternate" else { continue }
      let address = tree.attribute("href", of: link) ?? tree.content(link)
      if let found = WebAddress.clean(address, base: base) { return found }
    }
    guard let guid, tree.attribute("isPermaLink", of: guid) != "false" else { return nil }
    return WebAddress.clean(tree.content(guid), base: nil)
  }

  private func authors(_ elements: [Int]) -> [String] {
    var names: [String] = []
    for element in elements {
      let named = tree.children(element).first { Self.local(tree.name($0)) == "name" } ?? element
      let line = PageMetadata.line(tree.content(named)) ?? ""
      for name in AuthorNames.names(in: Self.withoutAddress(line), publisher: nil)
      where !names.contains(name) {
        names.append(name)
      }
    }
    return names
  }

  /// RSS has "desk@news.example (Jo Quill)".
  private static func withoutAddress(_ line: String) -> String {
    guard line.contains("@"), let open = line.firstIndex(of: "(") else { return line }
    return String(line[line.index(after: open)...].prefix { $0 != ")" })
  }
}
