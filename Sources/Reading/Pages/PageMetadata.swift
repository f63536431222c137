internal import News

/// What a page says of the article beside its text.
///
/// Asked in this order: JSON-LD, OpenGraph and the `article:` vocabulary, the meta elements of citations, Dublin
/// Core and parse.ly, microdata, links of `rel=author`, `<time>`, and the page's own lines.
struct PageMetadata {
  private(set) var title: String?
  private(set) var authors: [String] = []
  private(set) var published: NewsDate?
  private(set) var publisher: String?
  private(set) var url: String?
  private(set) var language: String?

  private let tree: MarkupTree
  private var meta: [String: [String]] = [:]
  private var canonical: String?
  private var htmlLanguage: String?
  private var titleElement: String?
  private var headings: [String] = []
  private var bylines: [String] = []
  private var times: [String] = []
  private var bylineEnd: Int?

  /// - Parameter url: where the page was got.
  init(_ tree: MarkupTree, linkedData: [ArraySlice<UInt8>], url: String?) {
    self.tree = tree
    let linked = LinkedData(linkedData)
    collect()
    publisher =
      first(meta["og:site_name"]) ?? Self.line(linked.publisher)
      ?? first(meta["application-name"]) ?? first(meta["citation_journal_title"])
    title = findTitle(linked)
    authors = findAuthors(linked)
    published =
      (linked.published + Self.dateNames.flatMap { meta[$0] ?? [] } + times).lazy
      .compactMap(WrittenDate.read).first
    let own = canonical ?? first(meta["og:url"]) ?? linked.url
    self.url = WebAddress.clean(own ?? url, base: url) ?? url
    language = LanguageTag.primary(
      htmlLanguage ?? linked.language ?? first(meta["og:locale"]) ?? first(meta["content-language"])
    )
  }

  private static let dateNames = [
    "article:published_time", "og:article:published_time", "datepublished", "parsely-pub-date",
    "citation_publication_date", "citation_date", "dc.date.issued", "dc.date", "dcterms.created",
    "dc.terms.created", "sailthru.date", "article.published", "published-date", "publish-date",
    "pubdate", "publish_date", "date", "cxenseparse:recs:publishtime", "cxenseparse:publishtime",
    "article_date_original", "og:pubdate", "og:published_time", "last-modified-date",
  ]

  /// What is more than that is no byline.
  private static let mostAuthors = 64

  private static let authorNames = [
    "author", "article:author", "og:article:author", "parsely-author", "citation_author",
    "sailthru.author", "dc.creator", "dcterms.creator", "dc.contributor", "byl",
    "article:author_name",
    "cxenseparse:author", "article.author", "authors",
  ]

  private mutating func collect() {
    for index in tree.nodes.indices {
      let node = tree.nodes[index]
      switch node.tag {
      case .meta:
        guard let content = tree.attribute("content", of: index) else { continue }
        for key in ["property", "name", "itemprop", "http-equiv"] {
          if let name = tree.attribute(key, of: index) {
            meta[name.lowercased(), default: []].append(content)
          }
        }
      case .link:
        let relation = tree.attribute("rel", of: index)?.lowercased()
        if relation == "canonical", canonical == nil {
          canonical = tree.attribute("href", of: index)
        }
      case .html:
        htmlLanguage =
          htmlLanguage ?? tree.attribute("lang", of: index) ?? tree.attribute("xml:lang", of: index)
      case .title:
        if titleElement == nil { titleElement = Self.line(tree.content(index)) }
      case .h1:
        if headings.count < 8, let text = Self.line(tree.beginning(index)) { headings.append(text) }
      case .time:
        if times.count < 8,
          let date = tree.attribute("datetime", of: index) ?? tree.attribute("content", of: index)
        {
          times.append(date)
        }
      case .text: break
      default: collectMicrodata(index, node)
      }
    }
  }

  private mutating func collectMicrodata(_ index: Int, _ node: MarkupTree.Node) {
    guard node.attributeCount > 0, bylines.count < 20 else { return }
    let property = tree.attribute("itemprop", of: index)
    if property == "datePublished" {
      guard times.count < 16 else { return }
      let date = tree.attribute("datetime", of: index) ?? tree.attribute("content", of: index)
      times.insert(date ?? tree.beginning(index), at: 0)
    } else if property == "author" || node.tag == .a && tree.attribute("rel", of: index) == "author"
    {
      let inside = index..<min(Int(node.end), index + MarkupTree.nodesOfBeginning)
      let named = inside.first { tree.attribute("itemprop", of: $0) == "name" }
      let name = tree.attribute("content", of: named ?? index) ?? tree.beginning(named ?? index)
      // Those far behind the first are of other articles.
      let near = bylineEnd.map { index - $0 < 40 } ?? true
      if near, let line = Self.line(name) {
        bylines.append(line)
        bylineEnd = Int(node.end)
      }
    }
  }

  private func findAuthors(_ linked: LinkedData) -> [String] {
    var sources = [linked.authors]
    sources += Self.authorNames.map { meta[$0] ?? [] }
    sources += [bylines, linked.organizations]
    for source in sources {
      var names: [String] = []
      for name in source.prefix(Self.mostAuthors).flatMap({
        AuthorNames.names(in: Self.line($0) ?? "", publisher: publisher)
      })
      where !names.contains(name) {
        names.append(name)
      }
      if !names.isEmpty { return names }
    }
    return []
  }

  private func findTitle(_ linked: LinkedData) -> String? {
    let told = [
      Self.line(linked.headline), first(meta["og:title"]), first(meta["twitter:title"]),
      first(meta["citation_title"]), first(meta["dc.title"]), first(meta["parsely-title"]),
      titleElement,
    ].compactMap(\.self)
    // The heading that readers see, when the page's own words for machines agree with it.
    for heading in headings where heading.utf8.count >= 12 {
      let folded = BlockFilter.folded(heading)
      if told.contains(where: { Self.agree(BlockFilter.folded($0), folded) }) { return heading }
    }
    return (told.first ?? headings.first).map { TitleSite.cut($0, publisher: publisher) }
  }

  private static func agree(_ one: [UInt8], _ other: [UInt8]) -> Bool {
    one == other || one.count > other.count && one.starts(with: other) && other.count >= 20
      || other.count > one.count && other.starts(with: one) && one.count >= 20
  }

  private func first(_ values: [String]?) -> String? {
    values?.lazy.compactMap(Self.line).first
  }

  /// Takes the names of lines that stand over the text, if nothing else named anyone.
  mutating func addBylines(_ lines: [String]) {
    guard authors.isEmpty else { return }
    for line in lines where authors.isEmpty {
      authors = AuthorNames.names(inLine: line, publisher: publisher)
    }
  }

  /// Folded to one line, references resolved that were escaped twice; `nil` if nothing is left.
  static func line(_ text: String?) -> String? {
    guard let text else { return nil }
    let line = TextReferences.resolved(text)
      .split(whereSeparator: { $0.isWhitespace || $0 == "\u{200B}" || $0 == "\u{FEFF}" }).joined(
        separator: " ")
    return line.isEmpty ? nil : line
  }
}

/// Cuts a site's name off a title: "Talks resume | Example Wire".
enum TitleSite {
  static func cut(_ title: String, publisher: String?) -> String {
    for mark in [" | ", " - ", " – ", " — ", " · ", " :: ", " » "] {
      let parts = title.split(separator: mark)
      guard parts.count > 1, let last = parts.last else { continue }
      let site = BlockFilter.folded(String(last))
      let known = publisher.map(BlockFilter.folded)
      if site == known || mark == " | " && last.count <= 40 {
        return parts.dropLast().joined(separator: mark)
      }
    }
    return title
  }
}

/// ISO 639-1 out of what pages write: "en-GB", "en_US", "EN".
enum LanguageTag {
  static func primary(_ tag: String?) -> String? {
    guard let tag else { return nil }
    let code = tag.trimmingBlanks().lowercased().prefix { $0.isLetter && $0.isASCII }
    return code.utf8.count == 2 ? String(code) : nil
  }
}
