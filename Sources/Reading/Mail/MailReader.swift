internal import News

/// A message in, the story that it holds out: newsletters, forwarded articles, pages saved as one file (MHTML).
enum MailReader {
  private static let deepest = 16

  /// Text is preferred to HTML. Quoted replies and signatures stay.
  ///
  /// - Throws: `noArticle` if no part is text; `undecodable` or `binary`.
  static func story(of bytes: [UInt8], from source: String) throws(ReadingError) -> Story {
    let message = MailPart(bytes[...])
    let texts = texts(of: message, depth: 0)
    let page = texts.first { $0.type == "text/html" || $0.type == "application/xhtml+xml" }
    if let page, isSavedPage(message) {
      let url =
        WebAddress.clean(message.headers["snapshot-content-location"], base: nil)
        ?? WebAddress.clean(page.headers["content-location"], base: nil)
      var story = try PageReader().read(page.content, charset: page.charset, url: url)
      story.url = story.url ?? url
      story.title = story.title ?? title(of: message)
      return story
    }
    var log = RepairLog()
    var story = Story(text: "")
    if let plain = texts.first(where: { $0.type == "text/plain" }) {
      let raw = try text(of: plain, source, &log)
      story.url = browserAddress(in: raw)
      story.text = PlainBody.text(
        withoutBrowserLine(raw), unwrapping: !isFlowed(plain), log: &log)
    }
    if story.text.isEmpty, let page {
      let raw = try text(of: page, source, &log)
      story.text = try HTMLText.text(ofFragment: raw, log: &log)
      story.mimeType = "text/html"
    }
    guard !story.text.isEmpty else {
      throw ReadingError(.noArticle, source: source, reason: "the message has no text")
    }
    story.title = title(of: message)
    story.url =
      story.url ?? WebAddress.clean(message.headers["archived-at"].map(unbracketed), base: nil)
    story.publisher = sender(message)
    let written = message.headers["date"]
    story.published = written.flatMap(WrittenDate.read)
    if written != nil, story.published == nil { log.note(.unreadDate) }
    story.language = LanguageTag.primary(message.headers["content-language"])
    story.repairs = log.repairs
    return story
  }

  /// The parts that are text, first to last, those that are attached left out.
  private static func texts(of part: MailPart, depth: Int) -> [MailPart] {
    guard depth < deepest else { return [] }
    if part.type.hasPrefix("multipart/") {
      return part.parts.flatMap { texts(of: $0, depth: depth + 1) }
    }
    if part.type == "message/rfc822" {
      // A copy of all that is in it costs memory: not many of those.
      return texts(of: part.message, depth: depth + (part.isEncoded ? deepest / 3 : 1))
    }
    return part.isAttached || !(part.type.hasPrefix("text/") || part.type.hasSuffix("xhtml+xml"))
      ? [] : [part]
  }

  private static func isSavedPage(_ message: MailPart) -> Bool {
    if message.headers["snapshot-content-location"] != nil { return true }
    guard message.type == "multipart/related" else { return false }
    return message.headers["to"] == nil
      || (message.headers["from"] ?? "").lowercased().contains("<saved by")
  }

  private static func text(
    of part: MailPart, _ source: String, _ log: inout RepairLog
  ) throws(ReadingError) -> String {
    let decoded = try PageDecoder.decode(part.content, charset: part.charset, from: source)
    log.add(decoded.log)
    let text = String(decoding: decoded.bytes, as: UTF8.self)
    return isFlowed(part) ? unflowed(text) : text
  }

  private static func isFlowed(_ part: MailPart) -> Bool {
    HeaderParameters.value("format", in: part.headers["content-type"] ?? "")?.lowercased()
      == "flowed"
  }

  /// Lines that end in a blank go on in the next (RFC 3676).
  private static func unflowed(_ text: String) -> String {
    var output: [String] = []
    var goesOn = false
    for line in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline) {
      if goesOn, !output.isEmpty {
        output[output.count - 1] += line
      } else {
        output.append(String(line))
      }
      goesOn = line.hasSuffix(" ") && line != "-- "
    }
    return output.joined(separator: "\n")
  }

  private static func title(of message: MailPart) -> String? {
    guard let subject = message.headers["subject"] else { return nil }
    var title = EncodedWords.decoded(subject).trimmingBlanks()
    while let mark = ["re:", "fw:", "fwd:", "aw:", "wg:"].first(where: {
      title.lowercased().hasPrefix($0)
    }) {
      title = String(title.dropFirst(mark.count)).trimmingBlanks()
    }
    return PageMetadata.line(title)
  }

  /// The name beside the address, else the address's domain.
  private static func sender(_ message: MailPart) -> String? {
    guard let from = message.headers["from"] else { return nil }
    let decoded = EncodedWords.decoded(from)
    guard let open = decoded.lastIndex(of: "<") else {
      return decoded.split(separator: "@").last.map { String($0).trimmingBlanks() }
    }
    let name = decoded[..<open].filter { $0 != "\"" }
    if let line = PageMetadata.line(String(name)) { return line }
    return decoded[open...].split(separator: "@").last.map { $0.filter { $0 != ">" && $0 != " " } }
  }

  private static func unbracketed(_ text: String) -> String {
    text.filter { $0 != "<" && $0 != ">" }
  }

  private static func isBrowserLine(_ line: Substring) -> Bool {
    guard line.utf8.count < 400 else { return false }
    let lower = line.lowercased()
    return lower.contains("browser")
      && (lower.contains("view") || lower.contains("open") || lower.contains("read"))
  }

  /// "View in browser: https://…" names the story's own address.
  private static func browserAddress(in text: String) -> String? {
    let lines = text.split(maxSplits: 40, whereSeparator: \.isNewline).prefix(40)
    for (index, line) in lines.enumerated() where isBrowserLine(line) {
      for candidate in [line, index + 1 < lines.count ? lines[index + 1] : ""] {
        guard let start = candidate.firstRange(of: "http") else { continue }
        let address = candidate[start.lowerBound...].prefix {
          !$0.isWhitespace && !"<>()[]\"".contains($0)
        }
        if let clean = WebAddress.clean(String(address), base: nil) { return clean }
      }
    }
    return nil
  }

  private static func withoutBrowserLine(_ text: String) -> String {
    guard text.lowercased().contains("browser") else { return text }
    return text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
      .filter { !isBrowserLine($0) || !$0.contains("http") }.joined(separator: "\n")
  }
}
