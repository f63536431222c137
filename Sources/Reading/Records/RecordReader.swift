internal import News

/// A record of JSON or a row of a table in, the story that it holds out.
enum RecordReader {
  /// - Parameter isExact: whether U+FFFD in it came from the source, not from an escape that stands for nothing.
  /// - Throws: `noArticle` if it has no text.
  static func story(
    of record: LenientJSON, names: FieldNames, from source: String, isExact: Bool = true
  ) throws(ReadingError) -> Story {
    let fields = RecordFields(record, names: names)
    guard let raw = words(fields[.text]) else {
      throw ReadingError(
        .noArticle, source: source,
        reason: "it has no text: if a field of another name holds it, say --map text=NAME")
    }
    var log = RepairLog()
    if !isExact { log.note(.undecodable, raw.unicodeScalars.count { $0 == "\u{FFFD}" }) }
    let isMarkup = PlainBody.isMarkup(raw)
    var story = Story(
      text: try isMarkup
        ? HTMLText.text(ofFragment: raw, log: &log) : PlainBody.text(raw, log: &log))
    if isMarkup { story.mimeType = "text/html" }
    story.title = PageMetadata.line(words(fields[.title]))
    story.url = WebAddress.clean(words(fields[.url]), base: nil)
    let publisher = fields[.publisher]
    story.publisher = PageMetadata.line(
      publisher.string ?? publisher["name"].string ?? publisher["title"].string)
    for author in fields[.author].elements.prefix(64) {
      let names = AuthorNames.names(
        in: author.string ?? author["name"].string ?? "", publisher: story.publisher)
      for name in names where !story.authors.contains(name) { story.authors.append(name) }
    }
    if case let value = fields[.published], value != .null {
      story.published = date(value)
      if story.published == nil { log.note(.unreadDate) }
    }
    story.language = LanguageTag.primary(fields[.language].string)
    story.repairs = log.repairs
    return story
  }

  /// A string; an array of strings as paragraphs; an object with a text of its own.
  private static func words(_ value: LenientJSON) -> String? {
    switch value {
    case .string(let text): return text.allSatisfy(\.isWhitespace) ? nil : text
    case .number(let text): return text
    case .array(let elements):
      let parts = elements.compactMap { $0.string ?? $0["text"].string }
      return parts.isEmpty ? nil : parts.joined(separator: "\n\n")
    case .object: return value["text"].string ?? value["rendered"].string ?? value["value"].string
    default: return nil
    }
  }

  /// A date as it is written, or seconds or milliseconds since 1970.
  private static func date(_ value: LenientJSON) -> NewsDate? {
    guard let written = value.string ?? value["$date"].string else { return nil }
    if let number = Double(written), number > 100_000_000, !written.contains("-") {
      return UniversalTime.date(secondsSince1970: number > 100_000_000_000 ? number / 1000 : number)
    }
    if written.utf8.count == 8, written.utf8.allSatisfy({ (0x30...0x39).contains($0) }) {
      let text = Array(written)
      return NewsDate("\(String(text[0..<4]))-\(String(text[4..<6]))-\(String(text[6..<8]))")
    }
    // Four digits are a year only where years may be.
    let isYear = (1800...2200).contains(Int(written) ?? 0)
    if let date = NewsDate(written), isYear || written.contains("-") { return date }
    return WrittenDate.read(written)
  }
}

/// Days and minutes of Universal Time.
enum UniversalTime {
  /// After Hinnant's `civil_from_days`. `nil` beyond the year 9999.
  static func date(secondsSince1970 seconds: Double) -> NewsDate? {
    guard seconds >= 0, seconds < 253_402_300_800 else { return nil }
    let minutes = Int(seconds) / 60
    let days = minutes / 1440 + 719_468
    let era = days / 146_097
    let dayOfEra = days % 146_097
    let yearOfEra =
      (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shifted = (5 * dayOfYear + 2) / 153
    let day = dayOfYear - (153 * shifted + 2) / 5 + 1
    let month = shifted < 10 ? shifted + 3 : shifted - 9
    let year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
    func two(_ value: Int) -> String { value < 10 ? "0\(value)" : "\(value)" }
    return NewsDate(
      "\(year)-\(two(month))-\(two(day))T\(two(minutes % 1440 / 60)):\(two(minutes % 60))Z")
  }
}
