/// One piece of news, freed of its wrapper.
public struct Article: Sendable, Hashable, Codable {
  /// The headline; of a text without one, its first sentence.
  public var title: String
  public var url: String?
  public var publisher: String?
  /// The authors; several are joined by "; ".
  public var author: String?
  public var published: NewsDate?
  /// ISO 639-1.
  public var language: String?
  /// The dateline in front of the lead, as printed: "ISTANBUL, Nov. 7".
  public var dateline: String?
  /// The path or URL it was read from.
  public var source: String
  public var mimeType: String
  /// The body. All spans count its code points.
  public var text: String

  public init(
    title: String, url: String? = nil, publisher: String? = nil, author: String? = nil,
    published: NewsDate? = nil, language: String? = nil, dateline: String? = nil, source: String,
    mimeType: String = "text/plain", text: String
  ) {
    self.title = title
    self.url = url
    self.publisher = publisher
    self.author = author
    self.published = published
    self.language = language
    self.dateline = dateline
    self.source = source
    self.mimeType = mimeType
    self.text = text
  }
}
