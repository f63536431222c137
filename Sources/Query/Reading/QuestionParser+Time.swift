import News
import Store

extension QuestionParser {
  private static let months = [
    "january": 1, "february": 2, "march": 3, "april": 4, "may": 5, "june": 6, "july": 7,
    "august": 8, "september": 9, "october": 10, "november": 11, "december": 12, "jan": 1, "feb": 2,
    "mar": 3, "apr": 4, "jun": 6, "jul": 7, "aug": 8, "sep": 9, "sept": 9, "oct": 10, "nov": 11,
    "dec": 12,
  ]

  private static let openers: Set<String> = [
    "in", "on", "since", "after", "before", "until", "till", "during", "by", "from", "of",
  ]

  /// Reads one date or stretch of time with the preposition before it.
  ///
  /// A month without a year is that of the day given as today, else of the newest article.
  mutating func readTime() throws(StoreError) {
    for index in question.words.indices {
      if readRelativeTime(at: index) { return }
      guard let (date, end) = try date(at: index) else { continue }
      let opener = lower(index - 1)
      let isOpened = Self.openers.contains(opener)
      // A bare number or a month's name that is a verb or a name is no date.
      if !isOpened, date.utf8.count < 10, end - index < 2 { continue }
      var range = TimeRange(since: date, until: date, label: date)
      switch opener {
      case "since", "after", "from": range = TimeRange(since: date, label: "since \(date)")
      case "before", "until", "till", "by":
        range = TimeRange(until: date, label: "until \(date)")
      default: break
      }
      range.words = question.words[index..<end].map(\.text)
      question.time = range
      use((isOpened ? index - 1 : index)..<end)
      return
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

  private mutating func readRelativeTime(at index: Int) -> Bool {
    guard let today = options.today else { return false }
    let first = lower(index)
    let second = lower(index + 1)
    let monday = today.adding(days: -today.weekday)
    var range: (CalendarDay, CalendarDay)?
    var count = 2
    switch (first, second) {
    case ("today", _): (range, count) = ((today, today), 1)
    case ("yesterday", _):
      (range, count) = ((today.adding(days: -1), today.adding(days: -1)), 1)
    case ("this", "week"): range = (monday, today)
    case ("last", "week"): range = (monday.adding(days: -7), monday.adding(days: -1))
    case ("this", "month"), ("this", "year"), ("last", "month"), ("last", "year"):
      let isYear = second == "year"
      var year = today.year
      var month = today.month
      if first == "last" {
        if isYear { year -= 1 } else { month -= 1 }
        if month == 0 { (year, month) = (year - 1, 12) }
      }
      let text = isYear ? pad(year, 4) : "\(pad(year, 4))-\(pad(month, 2))"
      question.time = TimeRange(since: text, until: text, label: text)
      use(index..<index + 2)
      return true
    default: return false
    }
    guard let range else { return false }
    question.time = TimeRange(
      since: range.0.text, until: range.1.text, label: "\(range.0.text) to \(range.1.text)")
    use(index..<min(index + count, question.words.count))
    return true
  }

  private func defaultYear() throws(StoreError) -> Int {
    if let today = options.today { return today.year }
    let newest = try gazetteer.connection.first("SELECT max(published_on) FROM articles") {
      row throws(StoreError) in row.text(0)
    }
    return newest.flatMap { Int($0.prefix(4)) } ?? 1
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

  private func pad(_ value: Int, _ width: Int) -> String {
    let digits = String(value)
    return String(repeating: "0", count: max(0, width - digits.utf8.count)) + digits
  }
}
