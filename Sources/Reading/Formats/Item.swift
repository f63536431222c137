/// One article to be, found in an input: a file of its own, or a part of an archive, a feed, a table, a mailbox.
public struct Item: Sendable {
  enum Content: Sendable {
    case bytes([UInt8], Format)
    case record(LenientJSON, isExact: Bool)
    case story(Story)
    case skipped(ReadingError)
    case failed(ReadingError)
  }

  /// The input's path or URL, and the way from there: "talks.zip!march/1.html", "crawl.warc.gz#record-12".
  public let source: String
  /// The inputs and archives that it lies in, the outermost first; none for an input that is an article itself.
  public internal(set) var containers: [String] = []
  let content: Content
  /// The encoding that a header names.
  var charset: String?
  /// Where it was got.
  var url: String?
  /// What the ledger's hash is of.
  let raw: [UInt8]
  /// How much of all inputs had been read when it was found, in bytes.
  public internal(set) var position = 0

  init(source: String, _ content: Content, raw: [UInt8] = []) {
    self.source = source
    self.content = content
    if case .bytes(let bytes, _) = content { self.raw = bytes } else { self.raw = raw }
  }

  /// What it takes in memory, in bytes, about.
  public var size: Int { raw.count + 256 }

  /// Why it is not to be read, if that is known already.
  public var obstacle: Input.Obstacle? {
    switch content {
    case .skipped(let error): .skipped(error)
    case .failed(let error): .failed(error)
    default: nil
    }
  }

  /// The bytes that the ledger knows it by; `nil` if there are none.
  public var bytes: [UInt8]? { raw.isEmpty ? nil : raw }
}

/// Goes through something that holds several articles.
protocol ItemSource: AnyObject {
  /// - Throws: what ends the whole; what was found before stands.
  func next() throws(ReadingError) -> Found?
}

enum Found {
  case item(Item)
  /// A file in it, to be recognised by its content.
  case entry(Entry)
}

/// A stream of bytes that may be anything.
struct Entry {
  var reader: ByteReader
  var source: String
  /// Given where the bytes are a file's own and can be read at any place.
  var file: OpenFile?
  var format: Format?
  var charset: String?
  var url: String?
}

extension ReadingError {
  /// The same under another name.
  func renamed(_ source: String) -> ReadingError {
    ReadingError(code, source: source, reason: reason, byteOffset: byteOffset, line: line)
  }
}
