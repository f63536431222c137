import Language
import News

/// Dates that say from when to when: "from Sunday to Tuesday", "on May 4 and 5".
extension DateResolver {
  /// The dates of a range of tokens, in order; the first and the last day of a span are one.
  func spans(in range: Range<Int>) -> [Found] {
    var spans: [Found] = []
    for found in dates(in: range) {
      if let before = spans.last, before.last == nil, let span = span(before, found, in: range) {
        spans[spans.count - 1] = span
      } else {
        spans.append(daysBehind(found, in: range) ?? daysBefore(found, in: range) ?? found)
      }
    }
    return spans
  }

  /// "from Sunday to Tuesday", "between May 4 and June 2", "on Sunday and Monday".
  private func span(_ first: Found, _ last: Found, in range: Range<Int>) -> Found? {
    guard last.tokens.lowerBound == first.tokens.upperBound + 1,
      first.date.precision == last.date.precision
    else { return nil }
    let start = first.tokens.lowerBound
    let before = start > range.lowerBound ? word(start - 1) : ""
    let joint = word(first.tokens.upperBound)
    let isPair = joint == "and" && before != "between"
    switch (before, joint) {
    case ("from", "to"), ("from", "until"), ("from", "till"), ("from", "through"):
      if isMoved(start - 1, in: range) { return nil }
    case ("between", "and"), (_, "-"), (_, "–"), (_, "through"): break
    case ("on", "and"): break
    default: return nil
    }
    var (opening, closing) = (first.date, last.date)
    // The weekday that is nearest may be of another week than that of the other end.
    if closing.text < opening.text {
      guard let day = opening.day, let end = closing.day, Self.weekdays[word(start)] != nil,
        Self.weekdays[word(last.tokens.lowerBound)] != nil, let published
      else { return nil }
      if day.number > published.number {
        closing = NewsDate(end.adding(days: 7))
      } else {
        opening = NewsDate(day.adding(days: -7))
      }
    }
    if isPair {
      guard let day = opening.day, let end = closing.day, end.number - day.number == 1 else {
        return nil
      }
    }
    return Found(
      tokens: start..<last.tokens.upperBound, date: opening, last: closing)
  }

  /// "put off from May 4 to May 9": one date stands for the other.
  private func isMoved(_ from: Int, in range: Range<Int>) -> Bool {
    (max(range.lowerBound, from - 4)..<from).contains {
      ["move", "put", "postpone", "delay", "shift", "reschedule", "extend", "change"].contains(
        document.tokens[$0].lemma)
    }
  }

  /// "May 4 to 6", "May 4 and 5", "May 4-6, 2024": days of the month in front.
  private func daysBehind(_ found: Found, in range: Range<Int>) -> Found? {
    guard let day = found.date.day, Self.months[word(found.tokens.lowerBound)] != nil else {
      return nil
    }
    var end = found.tokens.upperBound
    let last: Int
    if let closing = Self.closingDay(word(end - 1)) {
      last = closing
    } else {
      guard end + 1 < range.upperBound,
        ["to", "and", "-", "–", "through", "until"].contains(word(end)),
        let closing = Self.day(word(end + 1)),
        // "on May 4 and 12 people": another noun's number.
        end + 2 >= range.upperBound
          || !document.tokens[end + 2].tag.isNoun && !document.tokens[end + 2].tag.isAdjective
      else { return nil }
      last = closing
      end += 2
    }
    guard last > day.day else { return nil }
    var year = day.year
    if end + 1 < range.upperBound, word(end) == ",", let named = Self.year(word(end + 1)) {
      year = named
      end += 2
    }
    return span(
      year: year, month: day.month, from: day.day, to: last, found.tokens.lowerBound..<end)
  }

  /// "16 to 18 November", "16 and 17 November".
  private func daysBefore(_ found: Found, in range: Range<Int>) -> Found? {
    let start = found.tokens.lowerBound - 2
    guard let day = found.date.day, start > range.lowerBound,
      Self.day(word(found.tokens.lowerBound)) == day.day,
      ["to", "and", "-", "–"].contains(word(start + 1)), let first = Self.day(word(start)),
      first < day.day, ["from", "on", "between", "of", "held"].contains(word(start - 1))
    else { return nil }
    return span(
      year: day.year, month: day.month, from: first, to: day.day,
      start..<found.tokens.upperBound)
  }

  private func span(year: Int, month: Int, from first: Int, to last: Int, _ tokens: Range<Int>)
    -> Found?
  {
    guard let opening = CalendarDay(year: year, month: month, day: first),
      let closing = CalendarDay(year: year, month: month, day: last)
    else { return nil }
    return Found(tokens: tokens, date: NewsDate(opening), last: NewsDate(closing))
  }

  /// 6 for "4-6", where it is one token.
  static func closingDay(_ word: String) -> Int? {
    let parts = word.split(separator: word.contains("–") ? "–" : "-")
    guard parts.count == 2, let first = day(String(parts[0])), let last = day(String(parts[1])),
      first < last
    else { return nil }
    return last
  }
}
