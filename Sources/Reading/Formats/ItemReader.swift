import News

/// Finds the articles in inputs of any format, and reads them.
///
/// Formats are recognised by content; archives may hold archives. Finding is quick, goes through an input from its
/// beginning to its end in flat memory, and is done by one; reading is slow, and many may do it at once.
public struct ItemReader: Sendable {
  public let options: ReadingOptions

  public init(options: ReadingOptions = ReadingOptions()) { self.options = options }

  /// What the inputs hold, in order. Every input yields at least one item; what cannot be read is one that says why.
  public func items(in inputs: some Sequence<Input>) -> Items {
    var iterator = inputs.makeIterator()
    return Items(options: options) { iterator.next() }
  }

  /// Reads one item.
  ///
  /// - Parameter given: what the user says of it, which goes before what it says of itself.
  /// - Returns: the article. Its language depends on its text alone; it has no dateline, which is a finding of
  ///   extraction.
  /// - Throws: the item's obstacle, `noArticle` if it has no text, and what its format can throw.
  public func read(_ item: Item, given: GivenMetadata = GivenMetadata()) throws(ReadingError)
    -> ReadArticle
  {
    let story: Story
    switch item.content {
    case .skipped(let error), .failed(let error): throw error
    case .bytes(let bytes, .text):
      var known = given
      known.url = known.url ?? item.url
      let read = try ArticleReader(sizeLimit: options.sizeLimit).read(
        bytes, from: item.source, given: known)
      try refuseIfTooLong(read.article.text, item.source)
      return read
    case .bytes(let bytes, let format):
      do throws(ReadingError) {
        story = try self.story(of: bytes, format, item)
      } catch {
        throw error.renamed(item.source)
      }
    case .record(let record, let isExact):
      do throws(ReadingError) {
        story = try RecordReader.story(
          of: record, names: options.fields, from: item.source, isExact: isExact)
      } catch {
        throw error.renamed(item.source)
      }
    case .story(let found): story = found
    }
    return try article(story, item, given)
  }

  private func story(
    of bytes: [UInt8], _ format: Format, _ item: Item
  ) throws(ReadingError) -> Story {
    switch format {
    case .mail: try MailReader.story(of: bytes, from: item.source)
    case .markdown: try MarkdownReader.story(of: bytes, from: item.source)
    case .pdf:
      try PDFReader.story(of: bytes, from: item.source, textLimit: options.textLimit * 2)
    default: try PageReader().read(bytes, charset: item.charset, url: item.url)
    }
  }

  private func article(
    _ story: Story, _ item: Item, _ given: GivenMetadata
  ) throws(ReadingError) -> ReadArticle {
    guard story.text.unicodeScalars.contains(where: \.isVisible) else {
      throw ReadingError(
        .noArticle, source: item.source,
        reason: story.title.map { "it has a title (“\($0)”) and no text" }
          ?? "no text of an article is found in it")
    }
    try refuseIfTooLong(story.text, item.source)
    let authors = story.authors.joined(separator: "; ")
    let article = Article(
      title: GivenMetadata.oneLine(given.title) ?? GivenMetadata.oneLine(story.title)
        ?? TitleFinder.title(of: story.text),
      url: GivenMetadata.oneLine(given.url) ?? story.url ?? item.url,
      publisher: GivenMetadata.oneLine(given.publisher) ?? GivenMetadata.oneLine(story.publisher),
      author: GivenMetadata.oneLine(given.author) ?? GivenMetadata.oneLine(authors),
      published: given.published ?? story.published,
      language: LanguageRecognition.language(of: story.text), source: item.source,
      mimeType: story.mimeType, text: story.text)
    return ReadArticle(article: article, repairs: story.repairs)
  }

  private func refuseIfTooLong(_ text: String, _ source: String) throws(ReadingError) {
    guard text.utf8.count > options.textLimit else { return }
    throw ReadingError(
      .tooLarge, source: source,
      reason: ReadingError.tooLargeReason(limit: options.textLimit))
  }
}

extension GivenMetadata {
  /// Words with their white space folded and their controls left out; `nil` if nothing remains.
  static func oneLine(_ given: String?) -> String? {
    guard let given else { return nil }
    var decoded = DecodedText(bytes: Array(given.utf8))
    let words = TextHygiene.clean(&decoded).split(whereSeparator: \.isWhitespace)
    return words.isEmpty ? nil : words.joined(separator: " ")
  }
}
