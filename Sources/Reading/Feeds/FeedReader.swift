internal import News

/// Bytes of a feed in, its items out as stories: RSS 0.9x, 1.0 and 2.0 with `content:encoded` and Dublin Core, Atom
/// 1.0, JSON Feed 1.
struct FeedReader: Sendable {
  /// The items in the order of the feed.
  ///
  /// An item's text is its content, else its summary; where it has neither, it is empty. Addresses are resolved
  /// against `xml:base`, the feed's own address and `url`.
  ///
  /// - Parameters:
  ///   - charset: the encoding that a header names, if one does.
  ///   - url: where the feed was got.
  /// - Throws: `undecodable`, `binary`, or `tooLarge` if it has too many elements.
  func read(
    _ bytes: [UInt8], charset: String? = nil, url: String? = nil
  ) throws(ReadingError) -> [Story] {
    let decoded = try PageDecoder.decode(bytes, charset: charset, from: url ?? "the feed")
    if decoded.bytes.first(where: { $0 > 0x20 }) == UInt8(ascii: "{") {
      return JSONFeed(LenientJSON(decoded.bytes), url: url, log: decoded.log).stories
    }
    var log = decoded.log
    let tree = MarkupTree(feed: FeedScrubber.scrubbed(decoded.bytes, log: &log))
    guard !tree.isCut else { throw .tooManyNodes(url ?? "the feed") }
    return XMLFeed(tree, url: url, log: log).stories
  }
}
