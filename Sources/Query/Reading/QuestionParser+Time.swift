import News
import Store

extension QuestionParser {
  static let months = [
    "january": 1, "february": 2, "march": 3, "april": 4, "may": 5, "june": 6, "july": 7,
    "august": 8, "september": 9, "october": 10, "november": 11, "december": 12, "jan": 1, "feb": 2,
    "mar": 3, "apr": 4, "jun": 6, "jul": 7, "aug": 8, "sep": 9, "sept": 9, "oct": 10, "nov": 11,
    "dec": 12,
  ]

  private static let openers: Set<String> = [
    "in", "on", "since", "after", "before", "until", "till", "during", "by", "from", "of",
    "between",
  ]

  /// Reads one date or stretch of time with the preposition before it.
  ///
  /// A month without a year is that of the day given as today, else of the newest article. "Since" and "until" hold the
  /// day itself, "after" and "before" do not.
  mutating func readTime() throws(StoreError) {
    for index in question.words.indices {
      if try readRelativeTime(at: index) { return }
      guard let (date, end) = try date(at: index) else { continue }
      let opener = lower(index - 1)
      let isOpened = Self.openers.contains(opener)
      // A bare number or a month's name that is a verb or a name is no date.
      if !isOpened, date.utf8.count < 10, end - index < 2 { continue }
      var last = end
      var range = Self.range(opener, date)
      let joiners = ["between": ["and"], "from": ["to", "until", "till"]]
      if joiners[opener]?.contains(lower(end)) == true,
        let (until, behind) = try self.date(at: end + 1)
      {
        range = TimeRange(since: date, until: until, label: "\(date) to \(until)")
        last = behind
      }
      range.words = question.words[index..<last].map(\.text)
      question.time = range
      use((isOpened ? index - 1 : index)..<last)
      return
    }
    try readTimeOfTalks()
  }

  /// What a preposition makes of a date.
  static func range(_ opener: String, _ date: String) -> TimeRange {
    switch opener {
    case "since", "from": return TimeRange(since: date, label: "since \(date)")
    case "after":
      let next = lastDay(of: date)?.adding(days: 1).text ?? date
      return TimeRange(since: next, label: "after \(date)")
    case "before":
      let last = firstDay(of: date)?.adding(days: -1).text ?? date
      return TimeRange(until: last, label: "before \(date)")
    case "until", "till", "by": return TimeRange(until: date, label: "until \(date)")
    default: return TimeRange(since: date, until: date, label: date)
    }
  }

  private static func firstDay(of date: String) -> CalendarDay? {
    switch date.utf8.count {
    case 4: CalendarDay(date + "-01-01")
    case 7: CalendarDay(date + "-01")
    default: CalendarDay(String(date.prefix(10)))
    }
  }

  private static func lastDay(of date: String) -> CalendarDay? {
    guard let first = firstDay(of: date) else { return nil }
    switch date.utf8.count {
    case 4: return CalendarDay(year: first.year, month: 12, day: 31)
    case 7:
      let next = first.month == 12 ? (first.year + 1, 1) : (first.year, first.month + 1)
      return CalendarDay(year: next.0, month: next.1, day: 1)?.adding(days: -1)
    default: return first
    }
  }

  /// A date in ISO 8601, as precise as written, and the index behind it.
  private func date(at index: Int) throws(StoreError) -> (String, Int)? {
    let word = lower(index)
    if NewsDate(word)?.precision == .day || NewsDate(word)?.precision == .month {
      return (word, index + 1)
    }
    if let month = Self.months[word] {
      if let day = day(lower(index + 1)), let year = year(lower(index + 2)) {
        return iso(year, month, day).map { ($0, index + 3) }
      }
      if let year = year(lower(index + 1)) { return iso(year, month, nil).map { ($0, index + 2) } }
      let year = try defaultYear()
      if let day = day(lower(index + 1)) { return iso(year, month, day).map { ($0, index + 2) } }
      return iso(year, month, nil).map { ($0, index + 1) }
    }
    if let day = day(word), let month = Self.months[lower(index + 1)] {
      if let year = year(lower(index + 2)) {
        return iso(year, month, day).map { ($0, index + 3) }
      }
      return iso(try defaultYear(), month, day).map { ($0, index + 2) }
    }
    return year(word).map { (String($0), index + 1) }
  }

  private func defaultYear() throws(StoreError) -> Int { try today()?.year ?? 1 }

  /// The day that "last week" counts from: the given one, else that of the newest article.
  func today() throws(StoreError) -> CalendarDay? {
    if let today = options.today { return today }
    let newest = try gazetteer.connection.first("SELECT max(published_on) FROM articles") {
      row throws(StoreError) in row.optionalText(0)
    }
    return (newest ?? nil).flatMap { Self.lastDay(of: $0) }
  }

  private func day(_ word: String) -> Int? {
    var digits = word[...]
    for suffix in ["st", "nd", "rd", "th"] where digits.hasSuffix(suffix) {
      digits = digits.dropLast(2)
    }
    guard digits.utf8.count <= 2, let day = Int(digits), (1...31).contains(day) else { return nil }
    return day
  }

  private func year(_ word: String) -> Int? {
    guard word.utf8.count == 4, let year = Int(word), (1900...2100).contains(year) else {
      return nil
    }
    return year
  }

  private func iso(_ year: Int, _ month: Int, _ day: Int?) -> String? {
    guard let day else { return "\(pad(year, 4))-\(pad(month, 2))" }
    return CalendarDay(year: year, month: month, day: day)?.text
  }

  func pad(_ value: Int, _ width: Int) -> String {
    let digits = String(value)
    return String(repeating: "0", count: max(0, width - digits.utf8.count)) + digits
  }
}
