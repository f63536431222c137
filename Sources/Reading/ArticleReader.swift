public import News

/// An article, and what had to be mended to read it.
public struct ReadArticle: Sendable, Hashable {
  public let article: Article
  /// One item a kind of repair, in the order of `Repair.What`; empty when the text stands as it came.
  public let repairs: [Repair]
}

/// Bytes of a plain text in, an article out.
///
/// The article's text is the text of the bytes: nothing is trimmed or folded, the headline's line stays, so that offsets
/// agree with the user's own file as far as they can. Letters are composed with their accents (NFC); beside that only
/// what `Repair.What` names is changed, and each change is counted.
public struct ArticleReader: Sendable {
  /// 50 MB: some hundred times the longest news report, and little enough to be held in memory.
  public static let defaultSizeLimit = 50_000_000

  /// The greatest number of bytes that is read.
  public let sizeLimit: Int

  public init(sizeLimit: Int = Self.defaultSizeLimit) {
    self.sizeLimit = sizeLimit
  }

  /// Reads one plain text: UTF-8; UTF-16 or UTF-32 with a byte order mark, UTF-16 also without; and
  /// windows-1252, alone or strewn into UTF-8.
  ///
  /// - Parameters:
  ///   - bytes: the whole content of the input.
  ///   - source: the path or URL that `Article.source` keeps and that errors name.
  ///   - given: what the user says of it. It goes before everything that the text says of itself. A date is never
  ///     taken from anywhere else.
  /// - Returns: the article, with its language (see `LanguageRecognition`) and without a dateline,
  ///   which is a finding of extraction.
  /// - Throws: `tooLarge`, `unsupportedFormat`, `binary`, `undecodable` or `empty`.
  public func read(
    _ bytes: [UInt8], from source: String, given: GivenMetadata = GivenMetadata()
  ) throws(ReadingError) -> ReadArticle {
    guard bytes.count <= sizeLimit else {
      throw ReadingError(
        .tooLarge, source: source, reason: ReadingError.tooLargeReason(limit: sizeLimit))
    }
    if let format = FileSignature.format(of: bytes) {
      throw ReadingError(
        .unsupportedFormat, source: source,
        reason: "it looks like \(format), which is not plain text: give its text", byteOffset: 0)
    }
    let decoded = try TextDecoder.decode(bytes, from: source)
    var log = decoded.log
    var text = StoryHygiene.repaired(String(decoding: decoded.bytes, as: UTF8.self), log: &log)
    // The last line's end is the file's, not the text's: in any wrapper the same story has the same hash.
    while text.unicodeScalars.last?.properties.isWhitespace == true {
      text.unicodeScalars.removeLast()
    }
    guard text.unicodeScalars.contains(where: \.isVisible) else {
      throw ReadingError(
        .empty, source: source, reason: "it is empty or holds only white space: give a text")
    }
    let article = Article(
      title: GivenMetadata.oneLine(given.title) ?? TitleFinder.title(of: text),
      url: GivenMetadata.oneLine(given.url), publisher: GivenMetadata.oneLine(given.publisher),
      author: GivenMetadata.oneLine(given.author),
      published: given.published, language: LanguageRecognition.language(of: text), source: source,
      text: text)
    return ReadArticle(article: article, repairs: log.repairs)
  }
}

extension ReadingError {
  static func tooLargeReason(limit: Int) -> String {
    let size = limit >= 1_000_000 ? "\(limit / 1_000_000) MB" : "\(limit) bytes"
    return "it is larger than \(size), the most that is read as one article: split it"
  }
}

extension Unicode.Scalar {
  /// Whether it is a letter, a digit or a mark of ASCII.
  var isPlain: Bool { (0x21...0x7E).contains(value) }

  /// Whether it puts ink on the page or belongs to what does: no white space, no zero-width mark.
  var isVisible: Bool {
    isPlain
      || !properties.isWhitespace && properties.generalCategory != .format
        && properties.generalCategory != .control
  }
}
