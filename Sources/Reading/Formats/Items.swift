/// The items in a row of inputs, one by one; see `ItemReader`.
public final class Items: Sequence, IteratorProtocol {
  private static let deepest = 4

  private let options: ReadingOptions
  private let nextInput: () -> Input?
  private var stack: [(source: any ItemSource, name: String, hasYielded: Bool)] = []
  private var expansion: Expansion?
  private var file: OpenFile?
  /// What the inputs before the one at hand had, in bytes.
  private var before = 0
  private lazy var fetcher = PageFetcher(options)

  init(options: ReadingOptions, _ nextInput: @escaping () -> Input?) {
    self.options = options
    self.nextInput = nextInput
  }

  public func next() -> Item? {
    while true {
      var item: Item?
      if let (source, name, hasYielded) = stack.last {
        do throws(ReadingError) {
          guard let found = try source.next() else {
            stack.removeLast()
            if hasYielded { continue }
            return located(nothing(in: name))
          }
          stack[stack.count - 1].hasYielded = true
          switch found {
          case .item(let ready): item = ready
          case .entry(let entry): item = try open(entry, isMember: true)
          }
        } catch {
          stack.removeLast()
          let isPart = error.source.hasPrefix(name) && error.source != name
          item = Item(source: isPart ? error.source : name, .failed(error))
        }
      } else {
        before += file.map { $0.size ?? 0 } ?? 0
        file = nil
        guard let input = nextInput() else { return nil }
        item = begin(input)
      }
      if let item { return located(item) }
    }
  }

  private func located(_ item: Item) -> Item {
    var item = item
    item.containers = stack.map(\.name).filter { $0 != item.source }
    item.position = before + (file?.offset ?? 0)
    return item
  }

  private func nothing(in name: String) -> Item {
    let error = ReadingError(.noArticle, source: name, reason: "there is nothing in it")
    return Item(source: name, stack.isEmpty ? .failed(error) : .skipped(error))
  }

  private func begin(_ input: Input) -> Item? {
    switch input.obstacle {
    case .failed(let error): return Item(source: input.source, .failed(error))
    case .skipped(let error): return Item(source: input.source, .skipped(error))
    case nil: break
    }
    let expansion = Expansion(source: input.source)
    self.expansion = expansion
    do throws(ReadingError) {
      var entry: Entry
      switch input.place {
      case .file(let path):
        let file = try OpenFile(path, expansion: expansion)
        self.file = file
        entry = Entry(reader: ByteReader(file), source: input.source, file: file)
      case .standardInput:
        entry = Entry(
          reader: ByteReader(OpenFile(standardInput: expansion)), source: input.source)
      case .address(let address):
        let page = try fetcher.page(at: address, source: input.source)
        expansion.stated = page.bytes.count
        entry = Entry(
          reader: ByteReader(page.bytes), source: input.source, charset: page.charset,
          url: page.url)
      }
      entry.format = options.format
      return try open(entry, isMember: false)
    } catch {
      return Item(source: input.source, .failed(error.renamed(input.source)))
    }
  }

  // MARK: Recognition

  /// - Returns: the item that the entry is; `nil` if it holds several, which come next.
  private func open(_ entry: Entry, isMember: Bool) throws(ReadingError) -> Item? {
    var entry = entry
    if isMember {
      // Whatever happens here is the entry's own: the archive goes on.
      do throws(ReadingError) {
        if let item = refusal(of: entry) { return item }
        if entry.format == nil, let format = options.format, !format.isArchive {
          entry.format = format
        }
        return try recognised(&entry, isMember: true)
      } catch {
        return Item(source: entry.source, .failed(error.renamed(entry.source)))
      }
    }
    return try recognised(&entry, isMember: false)
  }

  private func refusal(of entry: Entry) -> Item? {
    guard let mark = entry.source.lastIndex(of: "!") else { return nil }
    let way = entry.source[entry.source.index(after: mark)...]
    // A record of an archive inside of another has the name of its page, not that of a file.
    guard !way.contains("#") else { return nil }
    let path = Path(String(way))
    let isHidden = way.split(separator: "/").contains {
      $0.hasPrefix(".") && $0 != "." && $0 != ".." || $0 == "__MACOSX"
    }
    guard isHidden || !path.looksReadable else { return nil }
    return Item(
      source: entry.source,
      .skipped(
        ReadingError(
          .notTextByName, source: entry.source,
          reason: isHidden ? "its name is hidden" : Path.unreadableReason)))
  }

  private func recognised(_ entry: inout Entry, isMember: Bool) throws(ReadingError) -> Item? {
    var layers = 0
    while true {
      let head = try entry.reader.peek(FormatSignature.length)
      guard let packing = FormatSignature.packing(of: head) else { break }
      layers += 1
      guard layers <= Self.deepest else { throw tooDeep(entry.source) }
      entry.file = nil
      switch packing {
      case .gzip:
        if entry.format == nil || entry.format == .warc, Self.opensArchive(Array(head)) {
          return try push(packedArchive: entry)
        }
        entry.reader = ByteReader(
          DeflateSource(entry.reader, .gzip, source: entry.source, expansion: expansion))
      case .bzip2:
        entry.reader = ByteReader(
          Bzip2Source(entry.reader, source: entry.source, expansion: expansion))
      case .zstd:
        entry.reader = ByteReader(
          ZstdSource(entry.reader, source: entry.source, expansion: expansion))
      }
    }
    let head = try head(of: entry.reader)
    let format =
      entry.format ?? FormatSignature.format(of: head, textField: options.fields.names[.text])
    return try open(&entry, as: format, head, isMember: isMember)
  }

  /// The first bytes; more of them where they are the beginning of a line of JSON, whose end tells whether others follow.
  private func head(of reader: ByteReader) throws(ReadingError) -> [UInt8] {
    var length = FormatSignature.length
    var head = Array(try reader.peek(length))
    while head.count == length, length < 4 << 20, FormatSignature.isLineOfJSON(head) {
      length *= 8
      head = Array(try reader.peek(length))
    }
    return head
  }

  /// Whether a gzip member begins so that holds a web archive's record.
  private static func opensArchive(_ head: [UInt8]) -> Bool {
    let trial = DeflateSource(ByteReader(head), .gzip, source: "")
    return (try? trial.read(5))?.starts(with: "WARC/".utf8) ?? false
  }

  private func push(packedArchive entry: Entry) throws(ReadingError) -> Item? {
    let packed = DeflateSource(
      entry.reader, .gzip, source: entry.source, expansion: expansion, partsRecords: true)
    return try push(
      WARCSource(
        ByteReader(packed), packed: packed, source: entry.source, limit: options.sizeLimit,
        expansion: expansion), entry.source)
  }

  private func open(
    _ entry: inout Entry, as format: Format, _ head: [UInt8], isMember: Bool
  ) throws(ReadingError) -> Item? {
    let (reader, source) = (entry.reader, entry.source)
    let limit = options.sizeLimit
    switch format {
    case .zip:
      let bytes: ZipSource.Bytes
      if let file = entry.file, let size = file.size {
        bytes = .file(file, size: size)
      } else {
        bytes = .memory(try whole(reader, source, limit: options.archiveLimit))
      }
      if head.starts(with: [0x50, 0x4B, 3, 4]), Self.isDocument(head) {
        throw ReadingError(
          .unsupportedFormat, source: source,
          reason: "it is an office document or an e-book: save it as text or PDF", byteOffset: 0)
      }
      return try push(try ZipSource(bytes, source: source, expansion: expansion), source)
    case .tar: return try push(TarSource(reader, source: source), source)
    case .warc:
      return try push(
        WARCSource(reader, source: source, limit: limit, expansion: expansion), source)
    case .mbox: return try push(MailboxSource(reader, source: source, limit: limit), source)
    case .jsonl:
      if Manifest.isLikely(head) {
        return Item(
          source: source,
          .skipped(
            ReadingError(
              .noArticle, source: source,
              reason: "it tells of articles and holds none: give it by --manifest")))
      }
      return try push(LinesSource(reader, source: source, limit: limit), source)
    case .json: return try openJSON(entry, head)
    case .csv:
      return try openTable(entry, head)
    case .feed:
      let bytes = try whole(reader, source, limit: limit)
      let stories = try FeedReader().read(bytes, charset: entry.charset, url: entry.url)
      guard !stories.isEmpty else {
        throw ReadingError(.noArticle, source: source, reason: "the feed has no items")
      }
      return try push(StoriesSource(stories, source: source), source)
    case .text, .html, .mail, .markdown, .pdf:
      let most =
        switch format {
        case .html: Swift.min(limit, options.pageLimit)
        // Nearly all of it is text.
        case .markdown: Swift.min(limit, options.textLimit * 2)
        default: limit
        }
      let bytes = try whole(reader, source, limit: most)
      var item = Item(source: source, .bytes(bytes, format))
      item.charset = entry.charset
      item.url = entry.url
      if isMember, format == .text, let known = FileSignature.format(of: bytes) {
        item = Item(
          source: source,
          .skipped(
            ReadingError(.unsupportedFormat, source: source, reason: "it looks like \(known)")),
          raw: bytes)
      }
      return item
    }
  }

  /// Whether a zip archive is one of those that office programs and e-books are.
  private static func isDocument(_ head: [UInt8]) -> Bool {
    let name = head.dropFirst(30)
    return name.starts(with: "[Content_Types].xml".utf8) || name.starts(with: "mimetype".utf8)
  }

  private func openJSON(_ entry: Entry, _ head: [UInt8]) throws(ReadingError) -> Item? {
    let (reader, source) = (entry.reader, entry.source)
    if head.starts(with: [0xEF, 0xBB, 0xBF]) { try reader.skip(3) }
    while let byte = try reader.peek(1).first, byte <= 0x20 { try reader.skip(1) }
    if try reader.peek(1).first == UInt8(ascii: "[") {
      return try push(JSONItemsSource(reader, source: source, limit: options.sizeLimit), source)
    }
    let bytes = try whole(reader, source, limit: options.sizeLimit)
    let item = JSONItem.item(bytes, source)
    guard case .record(let record, _) = item.content else { return item }
    for name in JSONItem.lists {
      var list = record[name]
      if name == "hits", list.isObject { list = list["hits"] }
      guard case .array(let elements) = list, elements.contains(where: \.isObject) else { continue }
      return try push(ElementsSource(elements, source: source), source)
    }
    return item
  }

  private func openTable(_ entry: Entry, _ head: [UInt8]) throws(ReadingError) -> Item? {
    if head.starts(with: [0xEF, 0xBB, 0xBF]) { try entry.reader.skip(3) }
    let text = Array(try entry.reader.peek(FormatSignature.length))
    let header = CSVHeader(text, textField: options.fields.names[.text])
    guard let header, header.hasText else {
      let columns = header.map { ": its columns are " + $0.names.joined(separator: ", ") } ?? ""
      throw ReadingError(
        .noArticle, source: entry.source,
        reason: "no column is known to hold the text\(columns); say which with --map text=COLUMN")
    }
    return try push(
      CSVSource(entry.reader, header, source: entry.source, limit: options.sizeLimit), entry.source)
  }

  private func push(_ source: any ItemSource, _ name: String) throws(ReadingError) -> Item? {
    guard stack.count < Self.deepest else { throw tooDeep(name) }
    stack.append((source, name, false))
    return nil
  }

  private func tooDeep(_ source: String) -> ReadingError {
    ReadingError(
      .tooLarge, source: source,
      reason: "it lies in more than \(Self.deepest) archives, one in the other: unpack them")
  }

  private func whole(
    _ reader: ByteReader, _ source: String, limit: Int
  ) throws(ReadingError) -> [UInt8] {
    guard let bytes = try reader.readAll(limit: limit) else {
      throw ReadingError(
        .tooLarge, source: source, reason: ReadingError.tooLargeReason(limit: limit))
    }
    return bytes
  }
}

/// The objects of a JSON text that had to be read whole.
private final class ElementsSource: ItemSource {
  private var elements: ArraySlice<LenientJSON>
  private let source: String
  private var number = 0

  init(_ elements: [LenientJSON], source: String) {
    self.elements = elements[...]
    self.source = source
  }

  func next() throws(ReadingError) -> Found? {
    guard let element = elements.popFirst() else { return nil }
    number += 1
    return .item(
      Item(
        source: "\(source)#item-\(number)", .record(element, isExact: true),
        raw: Array("\(element)".utf8)))
  }
}
