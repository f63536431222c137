import Glibc

/// Readies the bytes of a page for the parser: takes out what is no text, and what has led parsers astray.
///
/// - Comments, scripts, styles and other raw elements go; what JSON-LD scripts hold is handed back. A comment that is
///   never closed loses its mark only, for it would swallow the page.
/// - References to the numbers 128 to 159 are those of windows-1252.
/// - Elements nested deeper than `deepest` lose their tags, and so do end tags that end nothing: the parser looks for
///   each end in all that is open.
///
/// Time is linear in the bytes.
struct MarkupScrubber {
  /// The greatest number of elements that are open at once.
  static let deepest = MarkupTree.deepest

  /// UTF-8, without what is named above.
  private(set) var output: [UInt8] = []
  /// The contents of scripts of type `application/ld+json`.
  private(set) var linkedData: [ArraySlice<UInt8>] = []

  private var open: [Name] = []
  /// Marks that were looked for and do not come any more.
  private var exhausted: Set<String> = []

  /// - Parameter bytes: valid UTF-8.
  init(_ bytes: [UInt8]) {
    output.reserveCapacity(bytes.count / 2)
    var copied = 0
    var index = 0
    bytes.withUnsafeBufferPointer { buffer in
      func keep(to end: Int) {
        if copied < end { output += buffer[copied..<end] }
      }
      while index < buffer.count {
        let byte = buffer[index]
        if byte == UInt8(ascii: "<") {
          let (end, replacement) = markup(in: buffer, bytes, at: index)
          if end > index {
            if let replacement {
              keep(to: index)
              output += replacement
              copied = end
            }
            index = end
          } else {
            index += 1
          }
        } else if byte == UInt8(ascii: "&"), let (scalar, length) = oldReference(buffer, index) {
          keep(to: index)
          output += String(scalar).utf8
          index += length
          copied = index
        } else if byte == 0 {
          keep(to: index)
          index += 1
          copied = index
        } else {
          index += 1
        }
      }
      keep(to: buffer.count)
    }
  }

  /// What begins at a "<": where it ends, and by what it is replaced; `nil` if it stays. No end if it is text.
  private mutating func markup(
    in buffer: UnsafeBufferPointer<UInt8>, _ bytes: [UInt8], at index: Int
  ) -> (end: Int, replacement: [UInt8]?) {
    guard index + 1 < buffer.count else { return (index + 1, []) }
    let next = buffer[index + 1]
    if next == UInt8(ascii: "!") || next == UInt8(ascii: "?") {
      return declaration(in: buffer, at: index)
    }
    let isEnd = next == UInt8(ascii: "/")
    let start = index + (isEnd ? 2 : 1)
    guard start < buffer.count, Self.isLetter(buffer[start]) else {
      // "a < b" is text, which the parser shall not take for a tag.
      return isEnd ? (index + 2, []) : (index + 1, Array("&lt;".utf8))
    }
    let name = Name(buffer, at: start)
    let end = tagEnd(in: buffer, from: start)
    if isEnd {
      guard let place = open.lastIndex(of: name) else {
        return name.isCounted ? (end, [UInt8(ascii: " ")]) : (end, nil)
      }
      open.removeSubrange(place...)
      return (end, nil)
    }
    if let closer = Self.rawElements[name] {
      let closing = find(closer, in: buffer, from: end)
      if name == Name("script"), Self.isLinkedData(buffer[index..<end]) {
        linkedData.append(bytes[end..<closing])
      }
      let after = closing < buffer.count ? tagEnd(in: buffer, from: closing + 2) : closing
      return (after, [UInt8(ascii: " ")])
    }
    // The parser compares each attribute with all before it.
    if end - index > Self.longTag, Self.hasManyAttributes(buffer[index..<end]) {
      return (end, [UInt8(ascii: " ")])
    }
    if name.isCounted, buffer[end - 1] == UInt8(ascii: ">"), buffer[end - 2] != UInt8(ascii: "/") {
      guard open.count < Self.deepest else { return (end, [UInt8(ascii: " ")]) }
      open.append(name)
    }
    return (end, nil)
  }

  private mutating func declaration(
    in buffer: UnsafeBufferPointer<UInt8>, at index: Int
  ) -> (end: Int, replacement: [UInt8]?) {
    let isComment =
      index + 3 < buffer.count && buffer[index + 2] == UInt8(ascii: "-")
      && buffer[index + 3] == UInt8(ascii: "-")
    guard isComment else {
      // Document types, conditional comments, processing instructions; CDATA is text.
      let mark = Array("<![CDATA[".utf8)
      if buffer[index...].starts(with: mark) { return (index + mark.count, []) }
      return (find(">", in: buffer, from: index) + 1, [])
    }
    if index + 4 < buffer.count, buffer[index + 4] == UInt8(ascii: ">") { return (index + 5, []) }
    let end = find("-->", in: buffer, from: index + 4)
    return end < buffer.count ? (end + 3, []) : (index + 4, [])
  }

  private static let longTag = 4000
  private static let mostAttributes = 500

  /// Whether the tag has more attributes than anybody writes: blanks outside of quoted values.
  private static func hasManyAttributes(_ tag: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
    var count = 0
    var previous: UInt8 = 0
    var quote: UInt8?
    for byte in tag {
      if let open = quote {
        if byte == open { quote = nil }
      } else if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
        if previous == UInt8(ascii: "=") { quote = byte }
      } else if byte <= 0x20 || byte == UInt8(ascii: "/") {
        count += 1
      }
      if byte > 0x20 { previous = byte }
    }
    return count > mostAttributes
  }

  /// Behind the ">" of the tag that began before `start`; quoted values may hold one.
  private mutating func tagEnd(in buffer: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    var index = start
    var previous: UInt8 = 0
    while index < buffer.count {
      let byte = buffer[index]
      if byte == UInt8(ascii: ">") { return index + 1 }
      if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'"), previous == UInt8(ascii: "=") {
        let close = find(byte == UInt8(ascii: "'") ? "'" : "\"", in: buffer, from: index + 1)
        if close < buffer.count { index = close }
      }
      if byte > 0x20 { previous = byte }
      index += 1
    }
    return buffer.count
  }

  /// Where a mark begins, letters in either case; the end of the bytes if it does not come any more.
  private mutating func find(
    _ mark: StaticString, in buffer: UnsafeBufferPointer<UInt8>, from start: Int
  ) -> Int {
    let count = mark.utf8CodeUnitCount
    guard exhausted.isEmpty || !exhausted.contains(mark.description),
      let base = buffer.baseAddress.map({ UnsafeRawPointer($0) })
    else { return buffer.count }
    var index = start
    // No mark begins with a letter.
    let first = Int32(mark.utf8Start[0])
    while index + count <= buffer.count,
      let found = memchr(base + index, first, buffer.count - index)
    {
      index = UnsafeRawPointer(found) - base
      guard index + count <= buffer.count else { break }
      var place = 1
      while place < count {
        let byte = buffer[index + place]
        let lower = (0x41...0x5A).contains(byte) ? byte | 0x20 : byte
        guard lower == mark.utf8Start[place] else { break }
        place += 1
      }
      if place == count { return index }
      index += 1
    }
    exhausted.insert(mark.description)
    return buffer.count
  }

  /// A numeric reference to one of the numbers 128 to 159, and its length.
  private func oldReference(
    _ buffer: UnsafeBufferPointer<UInt8>, _ index: Int
  ) -> (Unicode.Scalar, Int)? {
    guard let (value, length) = Self.numericReference(buffer, index), (128...159).contains(value)
    else { return nil }
    return Windows1252.scalar(UInt8(value)).map { ($0, length) }
  }

  /// `&#147;`, `&#x93;`: the number and the length, the semicolon included if there is one.
  static func numericReference(
    _ buffer: UnsafeBufferPointer<UInt8>, _ index: Int
  ) -> (value: Int, length: Int)? {
    var place = index + 1
    guard place < buffer.count, buffer[place] == UInt8(ascii: "#") else { return nil }
    place += 1
    guard place < buffer.count else { return nil }
    let hexadecimal = buffer[place] | 0x20 == UInt8(ascii: "x")
    if hexadecimal { place += 1 }
    let start = place
    var value = 0
    while place < buffer.count, place - start < 8 {
      let byte = buffer[place] | 0x20
      if (0x30...0x39).contains(buffer[place]) {
        value = value * (hexadecimal ? 16 : 10) + Int(buffer[place] - 0x30)
      } else if hexadecimal, (0x61...0x66).contains(byte) {
        value = value * 16 + Int(byte - 0x57)
      } else {
        break
      }
      place += 1
    }
    guard place > start else { return nil }
    if place < buffer.count, buffer[place] == UInt8(ascii: ";") { place += 1 }
    return (value, place - index)
  }

  private static func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte | 0x20) }

  private static func isLinkedData(_ tag: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
    String(decoding: tag, as: UTF8.self).lowercased().contains("ld+json")
  }

  /// Elements whose content is no markup, or never the article's, and the mark that ends them.
  private static let rawElements: [Name: StaticString] = [
    Name("script"): "</script", Name("style"): "</style", Name("noscript"): "</noscript",
    Name("textarea"): "</textarea", Name("iframe"): "</iframe", Name("noembed"): "</noembed",
    Name("noframes"): "</noframes", Name("template"): "</template", Name("svg"): "</svg",
    Name("xmp"): "</xmp",
  ]
}

extension MarkupScrubber {
  /// The name of a tag: its first sixteen bytes, folded, in two words.
  struct Name: Hashable {
    private var first: UInt64 = 0
    private var second: UInt64 = 0

    init(_ buffer: UnsafeBufferPointer<UInt8>, at start: Int) {
      var index = start
      while index < buffer.count, index - start < 16 {
        let byte = buffer[index]
        let isName =
          (0x61...0x7A).contains(byte | 0x20) || (0x30...0x3A).contains(byte) || byte == 0x2D
        guard isName else { return }
        let folded = UInt64((0x41...0x5A).contains(byte) ? byte | 0x20 : byte)
        if index - start < 8 { first = first << 8 | folded } else { second = second << 8 | folded }
        index += 1
      }
    }

    init(_ name: StaticString) {
      self.init(
        UnsafeBufferPointer(start: name.utf8Start, count: name.utf8CodeUnitCount), at: 0)
    }

    /// Whether it has to be ended: no void element, none that the next of its kind ends.
    var isCounted: Bool { !Self.uncounted.contains(self) }

    private static let uncounted: Set<Name> = [
      Name("area"), Name("base"), Name("br"), Name("col"), Name("embed"), Name("hr"),
      Name("img"), Name("input"), Name("link"), Name("meta"), Name("param"), Name("source"),
      Name("track"), Name("wbr"), Name("p"), Name("li"), Name("dt"), Name("dd"), Name("tr"),
      Name("td"), Name("th"), Name("option"), Name("thead"), Name("tbody"), Name("tfoot"),
      Name("colgroup"), Name("html"), Name("head"), Name("body"),
    ]
  }
}
