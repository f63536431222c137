private import FoundationEssentials
internal import News

/// What is known of many inputs: JSON Lines with an object a line,
/// `{"path", "published_on", "url", "title", "publisher", "author"}`.
///
/// Only `path` must be there. It is relative to the manifest's folder, or absolute, or a bare file name, which fits a
/// file of that name in whatever folder. A value that is null or empty counts as not given; unknown keys, blank lines
/// and a byte order mark are passed over.
public struct Manifest: Sendable {
  public struct Entry: Sendable, Hashable {
    /// As written.
    public let path: String
    /// Counted from 1.
    public let line: Int
    public let given: GivenMetadata
  }

  /// The path that the manifest was read from.
  public let source: String
  /// In the order of the file.
  public let entries: [Entry]
  private let workingFolder: Path
  private var byPath: [Path: Int] = [:]
  private var byName: [[UInt8]: Int] = [:]

  /// Reads the manifest at `path`; "-" is a file of that name, not standard input.
  ///
  /// - Throws: what a file can throw, or `badManifest` with the line.
  public init(at path: String) throws(ReadingError) {
    let bytes: [UInt8]
    do {
      // A list of a million articles is large and all right.
      bytes = try FileSystem.contents(of: Path(path), limit: .max / 2)
    } catch {
      throw error.error(reading: path)
    }
    try self.init(bytes, from: path)
  }

  /// - Parameter source: the path that the bytes come from: entries are relative to its folder, errors name it.
  /// - Throws: `badManifest` with the line.
  public init(_ bytes: [UInt8], from source: String) throws(ReadingError) {
    self.source = source
    workingFolder = FileSystem.workingFolder
    let folder = Path(source).folder.absolute(in: workingFolder)
    let start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    var entries: [Entry] = []
    let lines = bytes[start...].split(
      separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    for (index, line) in lines.enumerated() {
      guard line.contains(where: { $0 != 0x20 && $0 != 0x09 && $0 != 0x0D }) else { continue }
      let entry = try Self.entry(of: line, number: index + 1, source)
      let path = Path(entry.path)
      // A bare name also stands for the file beside the manifest: that is the same key.
      let first = byPath.updateValue(entries.count, forKey: path.absolute(in: folder))
      if let first {
        throw ReadingError(
          .badManifest, source: source,
          reason: "it describes \(entry.path), as line \(entries[first].line) does: keep one",
          line: entry.line)
      }
      if path.name.count == path.bytes.count { byName[path.bytes] = entries.count }
      entries.append(entry)
    }
    self.entries = entries
  }

  /// Whether a file of JSON Lines begins as a manifest does rather than with an article.
  static func isLikely(_ head: [UInt8]) -> Bool {
    let start = head.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    let record = LenientJSON(head[start...].prefix { $0 != 0x0A })
    return record["path"].string != nil
      && RecordFields(record, names: FieldNames())[.text] == .null
  }

  /// What the manifest says of an input: by its path, else by its bare file name.
  ///
  /// - Parameter source: a path, absolute or from the working folder, as `Input.source` has it.
  public func entry(for source: String) -> Entry? {
    let path = Path(source)
    let index = byPath[path.absolute(in: workingFolder)] ?? byName[Array(path.name)]
    return index.map { entries[$0] }
  }

  /// The values of one line, under the keys of the format.
  private struct Fields: Decodable {
    let path: String?
    let publishedOn: String?
    let url: String?
    let title: String?
    let publisher: String?
    let author: String?

    enum CodingKeys: String, CodingKey {
      case path, url, title, publisher, author
      case publishedOn = "published_on"
    }
  }

  private static func entry(
    of line: ArraySlice<UInt8>, number: Int, _ source: String
  ) throws(ReadingError) -> Entry {
    func bad(_ reason: String) -> ReadingError {
      ReadingError(.badManifest, source: source, reason: reason, line: number)
    }
    func given(_ value: String?) -> String? { value.flatMap { $0.isEmpty ? nil : $0 } }
    let fields: Fields
    do {
      fields = try JSONDecoder().decode(Fields.self, from: Data(line))
    } catch let error as DecodingError {
      throw bad(words(for: error))
    } catch {
      throw bad("it is not JSON: write one object")
    }
    guard let path = given(fields.path) else {
      throw bad("it has no “path”: name the file that it describes")
    }
    var published: NewsDate?
    if let text = given(fields.publishedOn) {
      guard let date = NewsDate(text) else {
        throw bad("“published_on” is “\(text)”, which is no date: write it like 2025-11-07")
      }
      published = date
    }
    return Entry(
      path: path, line: number,
      given: GivenMetadata(
        title: given(fields.title), url: given(fields.url), publisher: given(fields.publisher),
        author: given(fields.author), published: published))
  }

  private static func words(for error: DecodingError) -> String {
    if case .typeMismatch(_, let context) = error, let key = context.codingPath.last {
      return "“\(key.stringValue)” is not a string: write it in quotation marks"
    }
    if case .typeMismatch = error { return "it is not an object: write {\"path\": …}" }
    return "it is not JSON: write one object, {\"path\": …}"
  }
}
