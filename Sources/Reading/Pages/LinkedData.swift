/// What the scripts of JSON-LD say of the article (schema.org's vocabulary), in whatever shape.
struct LinkedData {
  var headline: String?
  var authors: [String] = []
  var published: [String] = []
  var publisher: String?
  var url: String?
  var language: String?
  /// Names of the organisations that are named as authors.
  var organizations: [String] = []

  init(_ scripts: [ArraySlice<UInt8>]) {
    var objects: [LenientJSON] = []
    for script in scripts {
      Self.collect(LenientJSON(script), into: &objects)
    }
    let articles = objects.filter(Self.isArticle)
    var byAddress: [String: LenientJSON] = [:]
    for object in objects {
      if let address = object["@id"].string, object["name"].string != nil {
        byAddress[address] = object
      }
    }
    for article in articles {
      headline = headline ?? article["headline"].string ?? article["name"].string
      if authors.isEmpty {
        for author in article["author"].elements + article["creator"].elements {
          add(author, byAddress)
        }
      }
      if let date = article["datePublished"].string { published.append(date) }
      publisher = publisher ?? Self.name(article["publisher"], byAddress)
      url =
        url ?? article["url"].string ?? article["mainEntityOfPage"].string
        ?? article["mainEntityOfPage"]["@id"].string
      language = language ?? article["inLanguage"].string
    }
    for page in objects where Self.types(page).contains("WebPage") {
      if published.isEmpty, let date = page["datePublished"].string { published.append(date) }
      language = language ?? page["inLanguage"].string
    }
    for site in objects
    where Self.types(site).contains(where: { $0.hasSuffix("Organization") || $0 == "WebSite" }) {
      publisher = publisher ?? site["name"].string
    }
  }

  private mutating func add(_ author: LenientJSON, _ byAddress: [String: LenientJSON]) {
    var author = author
    if author["name"].string == nil, let address = author["@id"].string,
      let known = byAddress[address]
    {
      author = known
    }
    let isOrganization = Self.types(author).contains { $0.hasSuffix("Organization") }
    let named = author["name"].elements.isEmpty ? author.elements : author["name"].elements
    for name in named.compactMap({ $0.isObject ? $0["name"].string : $0.string }) {
      if isOrganization { organizations.append(name) } else { authors.append(name) }
    }
  }

  private static func name(_ value: LenientJSON, _ byAddress: [String: LenientJSON]) -> String? {
    guard let first = value.elements.first else { return nil }
    if let name = first["name"].string { return name }
    if let address = first["@id"].string { return byAddress[address]?["name"].string }
    return first.string
  }

  private static func types(_ object: LenientJSON) -> [String] {
    object["@type"].elements.compactMap(\.string)
  }

  private static func isArticle(_ object: LenientJSON) -> Bool {
    types(object).contains {
      $0.hasSuffix("Article") || $0.hasSuffix("BlogPosting") || $0 == "Report" || $0 == "Review"
    }
  }

  /// All objects that can be meant, in the order of the text: graphs and lists are opened, entities within too.
  private static func collect(_ value: LenientJSON, into objects: inout [LenientJSON]) {
    for element in value.elements where element.isObject {
      objects.append(element)
      for key in [
        "@graph", "mainEntity", "mainEntityOfPage", "hasPart", "itemListElement", "@list",
      ] {
        if objects.count < 1000 { collect(element[key], into: &objects) }
      }
    }
  }
}
