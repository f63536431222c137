public import News

/// What the user says of an input, on the command line or in a manifest, because it does not say it itself.
public struct GivenMetadata: Sendable, Hashable {
  public var title: String?
  public var url: String?
  public var publisher: String?
  /// Several authors are joined by "; ".
  public var author: String?
  public var published: NewsDate?

  public init(
    title: String? = nil, url: String? = nil, publisher: String? = nil, author: String? = nil,
    published: NewsDate? = nil
  ) {
    self.title = title
    self.url = url
    self.publisher = publisher
    self.author = author
    self.published = published
  }

  /// Fills what is not given here from `other`: the command line goes before the manifest.
  public func filled(from other: GivenMetadata) -> GivenMetadata {
    GivenMetadata(
      title: title ?? other.title, url: url ?? other.url, publisher: publisher ?? other.publisher,
      author: author ?? other.author, published: published ?? other.published)
  }
}
