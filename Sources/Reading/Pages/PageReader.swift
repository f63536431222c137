/// Bytes of a web page in, the story that it tells out.
struct PageReader: Sendable {
  /// - Parameters:
  ///   - bytes: the whole page, in any encoding.
  ///   - charset: the encoding that a header names, if one does.
  ///   - url: where the page was got, against which addresses in it are resolved.
  /// - Throws: `undecodable`, `binary`, or `tooLarge` if it has too many elements.
  func read(_ bytes: [UInt8], charset: String? = nil, url: String? = nil) throws(ReadingError)
    -> Story
  {
    let decoded = try PageDecoder.decode(bytes, charset: charset, from: url ?? "the page")
    var log = decoded.log
    let scrubber = MarkupScrubber(decoded.bytes)
    let tree = MarkupTree(page: scrubber.output)
    guard !tree.isCut else { throw .tooManyNodes(url ?? "the page") }
    var metadata = PageMetadata(tree, linkedData: scrubber.linkedData, url: url)
    let (body, bylines) = BodyFinder(tree, PageBlocks(tree)).body(title: metadata.title)
    metadata.addBylines(bylines)
    let text = StoryHygiene.mended(body, log: &log)
    return Story(
      text: text, title: metadata.title, authors: metadata.authors, published: metadata.published,
      publisher: metadata.publisher, url: metadata.url,
      language: LanguageRecognition.language(of: text) ?? metadata.language, mimeType: "text/html",
      repairs: log.repairs)
  }
}
