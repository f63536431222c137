public import News

/// What a search goes through.
public enum SearchScope: String, Sendable, Hashable, CaseIterable {
  case sentences, claims, quotes
}

/// A stretch of text that has the words of a search.
public struct SearchHit: Sendable, Hashable {
  public var scope: SearchScope
  /// The row of the table that the scope names.
  public var id: Int64
  public var articleID: Int64
  public var title: String
  /// ISO 8601; `nil` if the article is undated.
  public var publishedOn: String?
  public var publisher: String?
  /// Who said it, for claims and quotes.
  public var speaker: String?
  /// The sentence, the content of the claim or the words of the quote, whole and as it stands in the article.
  public var text: String
  /// Where the words stand: code points of `text`, half-open, in order.
  public var matches: [Span]
  /// Where the text stands in the article, in code points.
  public var startOffset: Int
  public var endOffset: Int
  /// SQLite's bm25 with its sign turned: more is better, comparable within one search only.
  public var score: Double
  /// Whether only some of the words are in it, because no text has all of them.
  public var isPartial: Bool

  public init(
    scope: SearchScope, id: Int64, articleID: Int64, title: String, publishedOn: String? = nil,
    publisher: String? = nil, speaker: String? = nil, text: String, matches: [Span],
    startOffset: Int, endOffset: Int, score: Double, isPartial: Bool = false
  ) {
    self.scope = scope
    self.id = id
    self.articleID = articleID
    self.title = title
    self.publishedOn = publishedOn
    self.publisher = publisher
    self.speaker = speaker
    self.text = text
    self.matches = matches
    self.startOffset = startOffset
    self.endOffset = endOffset
    self.score = score
    self.isPartial = isPartial
  }
}
