import News
import Store

extension QuestionParser {
  private static let weekdays = [
    "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday",
  ]

  private static let units: [String: Int] = [
    "day": 1, "days": 1, "week": 7, "weeks": 7, "month": 30, "months": 30, "year": 365,
    "years": 365,
  ]

  private static let numbers: [String: Int] = [
    "a": 1, "one": 1, "two": 2, "couple": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7,
    "eight": 8, "nine": 9, "ten": 10,
  ]

  static let timeWords = Set(weekdays).union(units.keys).union(numbers.keys).union([
    "today", "yesterday", "recent", "previous",
  ])

  /// "yesterday", "last week", "this month", "in the past three days", "two weeks ago", "on Monday".
  mutating func readRelativeTime(at index: Int) throws(StoreError) -> Bool {
    guard let found = try stretch(at: index) else { return false }
    guard let today = try today() else { return false }
    let range: (since: CalendarDay, until: CalendarDay)
    let monday = today.adding(days: -today.weekday)
    switch found.kind {
    case .daysAgo(let count):
      range = (today.adding(days: -count), today.adding(days: -count))
    case .past(let count): range = (today.adding(days: -count), today)
    case .weekday(let number):
      let days = (today.weekday - number + 7) % 7
      let day = today.adding(days: -(days == 0 && found.isLast ? 7 : days))
      range = (day, day)
    case .week:
      range = found.isLast ? (monday.adding(days: -7), monday.adding(days: -1)) : (monday, today)
    case .month, .year:
      var (year, month) = (today.year, today.month)
      if found.isLast {
        if found.kind == .year { year -= 1 } else { month -= 1 }
        if month == 0 { (year, month) = (year - 1, 12) }
      }
      let text = found.kind == .year ? pad(year, 4) : "\(pad(year, 4))-\(pad(month, 2))"
      question.time = TimeRange(since: text, until: text, label: text + basis(today))
      use(found.range)
      return true
    }
    let label =
      range.since == range.until ? range.since.text : "\(range.since.text) to \(range.until.text)"
    question.time = TimeRange(
      since: range.since.text, until: range.until.text, label: label + basis(today))
    use(found.range)
    return true
  }

  /// What the reader must be told when no day was given.
  private func basis(_ today: CalendarDay) -> String {
    options.today == nil ? " (counted from \(today.text), the newest article)" : ""
  }

  private struct Stretch {
    enum Kind: Equatable {
      case daysAgo(Int)
      case past(Int)
      case weekday(Int)
      case week, month, year
    }

    var kind: Kind
    var isLast = false
    var range: Range<Int>
  }

  private func stretch(at index: Int) throws(StoreError) -> Stretch? {
    let first = lower(index)
    let second = lower(index + 1)
    // "over the past week", "in the last days".
    var start = index
    while ["the", "in", "over", "during", "within", "on"].contains(lower(start - 1)) { start -= 1 }
    switch first {
    case "today": return Stretch(kind: .daysAgo(0), range: start..<index + 1)
    case "yesterday": return Stretch(kind: .daysAgo(1), range: start..<index + 1)
    case "last", "past", "previous", "this", "recent":
      if let count = number(second), let unit = Self.units[lower(index + 2)], first != "this" {
        return Stretch(kind: .past(count * unit), range: start..<index + 3)
      }
      if let weekday = Self.weekdays.firstIndex(of: second) {
        return Stretch(kind: .weekday(weekday), isLast: first == "last", range: start..<index + 2)
      }
      let isLast = first != "this"
      // "the last week" is seven days, "last week" the one before this.
      if first == "past", let unit = Self.units[second] {
        return Stretch(kind: .past(unit), range: start..<index + 2)
      }
      switch second {
      case "week": return Stretch(kind: .week, isLast: isLast, range: start..<index + 2)
      case "month": return Stretch(kind: .month, isLast: isLast, range: start..<index + 2)
      case "year": return Stretch(kind: .year, isLast: isLast, range: start..<index + 2)
      default: return nil
      }
    default:
      if let count = number(first), let unit = Self.units[second], lower(index + 2) == "ago" {
        return Stretch(kind: .daysAgo(count * unit), range: start..<index + 3)
      }
      guard lower(index - 1) == "on", let weekday = Self.weekdays.firstIndex(of: first) else {
        return nil
      }
      return Stretch(kind: .weekday(weekday), range: start..<index + 1)
    }
  }

  private func number(_ word: String) -> Int? {
    Self.numbers[word] ?? Int(word).flatMap { (1...999).contains($0) ? $0 : nil }
  }
}
