import Language
import News

/// Dates that are counted from the article's own.
extension DateResolver {
  func relative(_ word: String, at index: Int, limit: Int) -> Found? {
    guard let published, index + 1 < limit else { return nil }
    let step = word == "last" ? -1 : word == "next" ? 1 : 0
    switch self.word(index + 1) {
    case "month":
      let number = published.year * 12 + published.month - 1 + step
      return NewsDate(pad(number / 12, 4) + "-" + pad(number % 12 + 1, 2)).map {
        Found(tokens: index..<index + 2, date: $0)
      }
    case "week":
      // A day of seven: the month of its Monday.
      let monday = published.adding(days: 7 * step - published.weekday)
      return month(of: monday, tokens: index..<index + 2)
    case "year":
      return NewsDate(pad(published.year + step, 4)).map {
        Found(tokens: index..<index + 2, date: $0)
      }
    default: return nil
    }
  }

  func month(of day: CalendarDay, tokens: Range<Int>) -> Found? {
    NewsDate(pad(day.year, 4) + "-" + pad(day.month, 2)).map { Found(tokens: tokens, date: $0) }
  }

  /// "three days ago", "two months ago", "a year earlier": as precise as the unit that is counted.
  func ago(at index: Int, limit: Int) -> Found? {
    guard let published, index + 2 < limit, word(index + 2) == "ago",
      let count = Self.counts[word(index)] ?? Int(word(index)), (1...500).contains(count)
    else { return nil }
    let tokens = index..<index + 3
    switch document.tokens[index + 1].lemma {
    case "day": return Found(tokens: tokens, date: NewsDate(published.adding(days: -count)))
    case "week": return month(of: published.adding(days: -7 * count), tokens: tokens)
    case "month":
      let number = published.year * 12 + published.month - 1 - count
      return NewsDate(pad(number / 12, 4) + "-" + pad(number % 12 + 1, 2)).map {
        Found(tokens: tokens, date: $0)
      }
    case "year":
      return NewsDate(pad(published.year - count, 4)).map { Found(tokens: tokens, date: $0) }
    default: return nil
    }
  }

  static let counts: WordTable<Int> = [
    "a": 1, "an": 1, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7,
    "eight": 8, "nine": 9, "ten": 10, "eleven": 11, "twelve": 12,
  ]

  /// "in June last year": the year is counted from the article's.
  func yearCounted(_ month: Int, _ day: Int?, from index: Int, at end: Int, limit: Int)
    -> Found?
  {
    var next = end
    if next < limit, word(next) == "of" { next += 1 }
    guard let published, next + 1 < limit, word(next + 1) == "year",
      let step = ["last": -1, "this": 0, "next": 1][word(next)]
    else { return nil }
    return resolve(
      year: published.year + step, month: month, day: day, tokens: index..<next + 2, forward: false)
  }
}
