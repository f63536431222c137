internal import News

/// Finds what an article has among the fields of a record.
struct RecordFields {
  let record: LenientJSON
  let names: FieldNames
  /// The first that is not empty of each folded name.
  private let values: [String: LenientJSON]

  /// Objects in which others keep the article.
  private static let wrappers = [
    "article", "_source", "source_", "fields", "attributes", "document", "doc", "post", "data",
  ]

  init(_ record: LenientJSON, names: FieldNames) {
    self.names = names
    var inner = record
    if names.names[.text] == nil {
      for wrapper in Self.wrappers where !Self.hasText(inner) {
        let value = record[wrapper]
        if value.isObject, Self.hasText(value) { inner = value }
      }
    }
    self.record = inner
    values = Dictionary(
      inner.firstMembers.lazy.filter { !Self.isEmpty($0.value) }
        .map { (Self.folded($0.key), $0.value) }, uniquingKeysWith: { first, _ in first })
  }

  /// The first field of a kind that is not empty.
  subscript(_ field: FieldNames.Field) -> LenientJSON {
    if let name = names.names[field] {
      let value = record[name]
      if value != .null { return value }
      return name.split(separator: ".").reduce(record) { $0[String($1)] }
    }
    for known in Self.known[field] ?? [] {
      if let value = values[known] { return value }
    }
    return .null
  }

  private static func hasText(_ record: LenientJSON) -> Bool {
    record.firstMembers.contains { isText(folded($0.key)) && !isEmpty($0.value) }
  }

  static func isText(_ name: String) -> Bool { known[.text]?.contains(name) ?? false }

  /// Small letters and figures alone: "Date_Published" is "datepublished".
  static func folded(_ name: String) -> String {
    name.lowercased().filter { $0.isLetter || $0.isNumber }
  }

  private static func isEmpty(_ value: LenientJSON) -> Bool {
    switch value {
    case .null: true
    case .string(let text): text.allSatisfy(\.isWhitespace)
    case .array(let elements): elements.isEmpty
    default: false
    }
  }

  /// In the order in which they are asked.
  private static let known: [FieldNames.Field: [String]] = [
    .title: ["title", "headline", "name", "heading"],
    .text: [
      "text", "body", "articlebody", "maintext", "fulltext", "content", "articletext",
      "articlecontent",
      "contenttext", "bodytext", "plaintext", "storytext", "contenthtml", "bodyhtml", "html",
      "story",
    ],
    .url: ["url", "link", "permalink", "canonicalurl", "articleurl", "sourceurl", "weburl", "uri"],
    .published: [
      "published", "datepublished", "publishedat", "publishedon", "publisheddate",
      "publicationdate",
      "publishdate", "datepublish", "pubdate", "publishedtime", "pubtime", "date", "datetime",
      "firstpublished", "timestamp", "created", "createdat",
    ],
    .author: ["authors", "author", "byline", "creator", "writer", "writers"],
    .publisher: [
      "publisher", "sitename", "source", "sourcename", "outlet", "publication", "newspaper", "site",
      "website", "provider", "sourcedomain", "domain",
    ],
    .language: ["language", "lang", "locale"],
  ]
}
