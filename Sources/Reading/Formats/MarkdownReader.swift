internal import News

/// Markdown in, the story out: front matter in YAML's simple form, and the text without its marks.
enum MarkdownReader {
  /// - Throws: `undecodable`, `binary` or `noArticle`.
  static func story(of bytes: [UInt8], from source: String) throws(ReadingError) -> Story {
    let decoded = try PageDecoder.decode(bytes, charset: nil, from: source)
    var log = decoded.log
    var lines = String(decoding: decoded.bytes, as: UTF8.self)
      .split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    var matter: [String: [String]] = [:]
    if lines.first == "---",
      let end = lines.dropFirst().firstIndex(where: { $0 == "---" || $0 == "..." })
    {
      matter = FrontMatter.values(lines[1..<end])
      lines.removeSubrange(...end)
    }
    func value(_ keys: String...) -> String? {
      keys.lazy.compactMap { matter[$0]?.first }.first.flatMap(PageMetadata.line)
    }
    var story = Story(text: "", mimeType: "text/markdown")
    story.title = value("title", "headline")
    if let heading = lines.firstIndex(where: { !$0.allSatisfy(\.isWhitespace) }),
      lines[heading].hasPrefix("# ")
    {
      let title = PageMetadata.line(
        MarkdownText.inline(lines[heading].drop { $0 == "#" || $0 == " " }))
      // A heading of the first rank is the headline, which stands in front of the text.
      if story.title == nil || story.title == title {
        story.title = title
        lines.removeSubrange(...heading)
      }
    }
    story.text = PlainBody.text(try MarkdownText.plain(lines), log: &log)
    guard !story.text.isEmpty else {
      throw ReadingError(.noArticle, source: source, reason: "it has no text")
    }
    story.authors = ["author", "authors", "by", "byline"].flatMap { matter[$0] ?? [] }
      .flatMap { AuthorNames.names(in: $0) }
    story.url = WebAddress.clean(
      value("url", "canonical_url", "canonical", "link", "source_url", "source", "permalink"),
      base: nil)
    story.publisher = value("publisher", "publication", "site", "site_name", "outlet")
    let written = value(
      "date", "published", "publishdate", "published_on", "date_published", "created")
    story.published = written.flatMap { NewsDate($0) ?? WrittenDate.read($0) }
    if written != nil, story.published == nil { log.note(.unreadDate) }
    story.language = LanguageTag.primary(value("lang", "language"))
    story.repairs = log.repairs
    return story
  }
}

/// What stands between the lines of dashes: keys with words, lists in brackets or with dashes, and texts of several lines.
enum FrontMatter {
  static func values(_ lines: ArraySlice<Substring>) -> [String: [String]] {
    var values: [String: [String]] = [:]
    var key = ""
    for line in lines {
      let trimmed = String(line).trimmingBlanks()
      if trimmed.isEmpty || trimmed.hasPrefix("#") { continue }
      if trimmed.hasPrefix("- ") || trimmed == "-" {
        var element = String(trimmed.dropFirst()).trimmingBlanks()
        if element.hasPrefix("name:") { element = String(element.dropFirst(5)) }
        append(scalar(element), to: key)
        continue
      }
      if line.first == " " || line.first == "\t" {
        if trimmed.hasPrefix("name:") {
          append(scalar(String(trimmed.dropFirst(5))), to: key)
        } else if !trimmed.contains(": "), let last = values[key]?.popLast() {
          values[key]?.append(last + " " + trimmed)
        } else if !trimmed.contains(": ") {
          append(scalar(trimmed), to: key)
        }
        continue
      }
      guard let colon = trimmed.firstIndex(of: ":") else { continue }
      key = trimmed[..<colon].lowercased().trimmingBlanks()
      let value = String(trimmed[trimmed.index(after: colon)...]).trimmingBlanks()
      if value.hasPrefix("["), value.hasSuffix("]") {
        for element in value.dropFirst().dropLast().split(separator: ",") {
          append(scalar(String(element)), to: key)
        }
      } else if !["", "|", ">", "|-", ">-"].contains(value) {
        append(scalar(value), to: key)
      }
    }
    func append(_ value: String, to key: String) {
      if !value.isEmpty, value != "null", value != "~" { values[key, default: []].append(value) }
    }
    return values
  }

  private static func scalar(_ text: String) -> String {
    let text = text.trimmingBlanks()
    if let first = text.first, first == "\"" || first == "'" {
      var inner = ""
      var rest = text.dropFirst()
      while let character = rest.popFirst() {
        if character == first {
          // Doubled, it stands for itself.
          guard first == "'", rest.first == "'" else { return inner }
          rest.removeFirst()
        } else if character == "\\", first == "\"", let next = rest.popFirst() {
          inner.append(next)
          continue
        }
        inner.append(character)
      }
    }
    // A comment begins behind a blank.
    guard let mark = text.firstRange(of: " #") else { return text }
    return String(text[..<mark.lowerBound]).trimmingBlanks()
  }
}

/// Markdown without its marks.
enum MarkdownText {
  static func plain(_ lines: [Substring]) throws(ReadingError) -> String {
    var output: [String] = []
    var isCode = false
    for line in lines {
      var rest = line.drop { $0 == " " || $0 == "\t" }
      if rest.hasPrefix("```") || rest.hasPrefix("~~~") {
        isCode.toggle()
        continue
      }
      if isCode {
        output.append(String(line))
        continue
      }
      if isRule(rest) || isDefinition(rest) {
        output.append("")
        continue
      }
      while rest.hasPrefix(">") { rest = rest.dropFirst().drop { $0 == " " } }
      let isHeading = rest.hasPrefix("#") && rest.drop { $0 == "#" }.first == " "
      if isHeading { rest = rest.drop { $0 == "#" || $0 == " " } }
      var isListed = false
      if let first = rest.first, "-*+".contains(first), rest.dropFirst().first == " " {
        rest = rest.dropFirst(2)
        isListed = true
      }
      if isHeading || isListed { output.append("") }
      let text = inline(rest)
      // Two blanks or a backslash at the end break the line; any other line end inside a paragraph is the width's.
      let goesOn =
        !isHeading && !isListed && !text.isEmpty && !(output.last ?? "").isEmpty
        && !(output.last ?? "").hasSuffix("\n")
      let breaks = line.hasSuffix("  ") || line.hasSuffix("\\")
      let whole = breaks ? (text.hasSuffix("\\") ? String(text.dropLast()) : text) + "\n" : text
      if goesOn {
        output[output.count - 1] += " " + whole
      } else {
        output.append(whole)
      }
      if isHeading { output.append("") }
    }
    let text = output.joined(separator: "\n")
    return try PlainBody.isMarkup(text) ? HTMLText.text(ofFragment: paragraphs(text)) : text
  }

  /// Paragraphs as HTML has them, where HTML is strewn in.
  private static func paragraphs(_ text: String) -> String {
    text.split(separator: "\n\n").map { "<p>\($0)</p>" }.joined(separator: "\n")
  }

  /// Brackets of one line that open and do not close, after which no more are looked for: each costs a search.
  private static let mostUnclosed = 100

  /// Links become their words, images nothing; emphasis and code lose their marks; escapes are resolved.
  static func inline(_ line: Substring) -> String {
    var output = ""
    var rest = line
    var opened: [String] = []
    var unclosed = 0
    while let character = rest.first {
      if character == "\\", let next = rest.dropFirst().first, next.isPunctuation || next.isSymbol {
        output.append(next)
        rest = rest.dropFirst(2)
      } else if character == "!", rest.dropFirst().first == "[",
        unclosed < mostUnclosed, let link = link(rest.dropFirst())
      {
        rest = link.rest
      } else if character == "[", unclosed < mostUnclosed {
        if let link = link(rest) {
          output += inline(link.words)
          rest = link.rest
        } else {
          unclosed += 1
          output.append(character)
          rest = rest.dropFirst()
        }
      } else if character == "<", rest.hasPrefix("<http"),
        let close = rest.prefix(2000).firstIndex(of: ">")
      {
        output += rest[rest.index(after: rest.startIndex)..<close]
        rest = rest[rest.index(after: close)...]
      } else if character == "*" || character == "_" {
        let run = String(rest.prefix { $0 == character })
        rest = rest.dropFirst(run.count)
        let isLeft = rest.first.map { !$0.isWhitespace } ?? false
        let isInWord =
          character == "_" && (output.last?.isLetter ?? false) && (rest.first?.isLetter ?? false)
        if isInWord || run.count > 3 {
          output += run
        } else if opened.last == run {
          opened.removeLast()
        } else if isLeft, rest.contains(run) {
          opened.append(run)
        } else {
          output += run
        }
      } else if character == "`" {
        let run = rest.prefix { $0 == "`" }
        rest = rest.dropFirst(run.count)
      } else {
        output.append(character)
        rest = rest.dropFirst()
      }
    }
    return output
  }

  /// `[words](address)`, `[words][name]`, `[^note]`.
  private static func link(_ text: Substring) -> (words: Substring, rest: Substring)? {
    var depth = 0
    var index = text.startIndex
    var steps = 0
    while index < text.endIndex, steps < 1000 {
      if text[index] == "[" { depth += 1 }
      if text[index] == "]" { depth -= 1 }
      if depth == 0 { break }
      index = text.index(after: index)
      steps += 1
    }
    guard depth == 0, index < text.endIndex else { return nil }
    let words = text[text.index(after: text.startIndex)..<index]
    let behind = text[text.index(after: index)...]
    if words.hasPrefix("^") { return ("", behind) }
    guard let mark = behind.first, mark == "(" || mark == "[",
      let close = behind.prefix(2000).firstIndex(of: mark == "(" ? ")" : "]")
    else { return nil }
    return (words, behind[behind.index(after: close)...])
  }

  private static func isRule(_ line: Substring) -> Bool {
    let marks = line.filter { !$0.isWhitespace }
    guard marks.count >= 3, let first = marks.first, "-*_=".contains(first) else { return false }
    return marks.allSatisfy { $0 == first }
  }

  /// `[name]: https://…`
  private static func isDefinition(_ line: Substring) -> Bool {
    line.hasPrefix("[") && line.contains("]: ") && line.contains("://")
  }
}
