internal import News

/// Reads dates as pages, feeds and mail write them: ISO 8601, RFC 5322, and English words.
enum WrittenDate {
  /// - Returns: `nil` for what is no date, and for what two readers would read in two ways: 03/04/2026.
  static func read(_ written: String) -> NewsDate? {
    let text = String(written.prefix(80)).trimmingBlanks()
    guard text.utf8.count >= 8 else { return nil }
    return iso(text) ?? words(text)
  }

  private static func iso(_ text: String) -> NewsDate? {
    if let date = NewsDate(text), date.precision == .day || date.precision == .minute {
      return date
    }
    // "2024-08-08 09:00:00 -0400", "2024-08-08T09:00 EDT".
    var parts = text.split(whereSeparator: { $0 == " " || $0 == "T" || $0 == "t" }).map(String.init)
    guard parts.count >= 2, parts[0].utf8.count == 10, NewsDate(parts[0]) != nil else { return nil }
    if parts.count > 2, let offset = zones[parts[2].uppercased()] { parts[2] = offset }
    let time = parts[1].dropFirst().first == ":" ? "0" + parts[1] : parts[1]
    let joined = parts[0] + "T" + time.uppercased() + (parts.count > 2 ? parts[2] : "")
    return NewsDate(joined) ?? NewsDate(parts[0])
  }

  /// "Tue, 03 Mar 2026 07:30:00 +0300", "March 3, 2026, 3:04 p.m. EST", "3 March 2026".
  private static func words(_ text: String) -> NewsDate? {
    var day: Int?
    var month: Int?
    var year: Int?
    var time: (hour: Int, minute: Int)?
    var offset = ""
    var afternoon: Bool?
    for word in text.split(whereSeparator: {
      $0 == " " || $0 == "," || $0 == "\t" || $0 == "\n" || $0 == "|"
    }) {
      let lower = word.lowercased().filter { $0 != "." && $0 != "(" && $0 != ")" }
      if lower.contains(":"), time == nil {
        guard let read = clock(lower) else { return nil }
        time = (read.hour, read.minute)
        afternoon = read.afternoon ?? afternoon
      } else if lower == "am" || lower == "pm" {
        afternoon = lower == "pm"
      } else if time != nil, lower.hasPrefix("+") || lower.hasPrefix("-"), lower.utf8.count >= 5 {
        offset = lower
      } else if time != nil, let zone = zones[lower.uppercased()] {
        offset = zone
      } else if let number = Int(
        lower.hasSuffix("st") || lower.hasSuffix("nd") || lower.hasSuffix("rd")
          || lower.hasSuffix("th") ? String(lower.dropLast(2)) : lower)
      {
        if lower.utf8.count == 4, year == nil {
          year = number
        } else if day == nil, (1...31).contains(number) {
          day = number
        } else if year == nil, month != nil, day != nil, lower.utf8.count == 2 {
          year = number < 70 ? 2000 + number : 1900 + number
        }
      } else if month == nil, let found = months.firstIndex(where: { lower.hasPrefix($0) }) {
        month = found + 1
      }
    }
    guard let day, let month, let year, (1000...9999).contains(year) else { return nil }
    let date = "\(year)-" + two(month) + "-" + two(day)
    guard var time else { return NewsDate(date) }
    if afternoon == true, time.hour < 12 { time.hour += 12 }
    if afternoon == false, time.hour == 12 { time.hour = 0 }
    // A time that no clock shows makes the whole doubtful.
    return NewsDate(date + "T" + two(time.hour) + ":" + two(time.minute) + offset)
  }

  private static func clock(_ word: String) -> (hour: Int, minute: Int, afternoon: Bool?)? {
    let afternoon: Bool? = word.hasSuffix("pm") ? true : word.hasSuffix("am") ? false : nil
    let parts = word.split(separator: ":").map { Int($0.prefix { $0.isNumber }) }
    guard parts.count >= 2, let hour = parts[0], let minute = parts[1] else { return nil }
    return (hour, minute, afternoon)
  }

  private static func two(_ value: Int) -> String { value < 10 ? "0\(value)" : "\(value)" }

  private static let months = [
    "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec",
  ]

  /// RFC 5322, section 4.3, and those of Europe.
  private static let zones = [
    "GMT": "+00:00", "UT": "+00:00", "UTC": "+00:00", "Z": "+00:00", "EST": "-05:00",
    "EDT": "-04:00", "CST": "-06:00", "CDT": "-05:00", "MST": "-07:00", "MDT": "-06:00",
    "PST": "-08:00", "PDT": "-07:00", "CET": "+01:00", "CEST": "+02:00", "BST": "+01:00",
    "WET": "+00:00", "EET": "+02:00", "EEST": "+03:00", "MSK": "+03:00",
  ]
}

extension String {
  /// Without white space at its ends.
  func trimmingBlanks() -> String {
    let scalars = unicodeScalars
    guard let start = scalars.firstIndex(where: { !$0.properties.isWhitespace }),
      let last = scalars.lastIndex(where: { !$0.properties.isWhitespace })
    else { return "" }
    return String(scalars[start...last])
  }
}
