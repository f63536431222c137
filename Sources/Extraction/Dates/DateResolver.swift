import Language
import News

/// Reads dates of news text against the article's own date. Without that date relative words give nothing.
struct DateResolver {
  let document: Document
  /// The day of the article, if known.
  let published: CalendarDay?

  /// A date in the text, with the tokens that say it.
  struct Found {
    var tokens: Range<Int>
    var date: NewsDate
    /// Of a span the end: "from Sunday to Tuesday".
    var last: NewsDate?
  }

  /// The dates of a range of tokens, in order.
  func dates(in range: Range<Int>) -> [Found] {
    var found: [Found] = []
    var index = range.lowerBound
    while index < range.upperBound {
      if mayBegin(index, limit: range.upperBound),
        let date = date(at: index, limit: range.upperBound)
      {
        found.append(date)
        index = date.tokens.upperBound
      } else {
        index += 1
      }
    }
    return found
  }

  func word(_ index: Int) -> String { document.tokens[index].lower }

  /// Whether a date is looked for at a token: at most none can begin.
  private func mayBegin(_ index: Int, limit: Int) -> Bool {
    document.tokens[index].shape.contains(.number) || Self.openings.contains(word(index))
      || document.begins(index, with: "m") && word(index).hasPrefix("mid-")
      || index + 2 < limit && document.begins(index + 2, with: "a") && word(index + 2) == "ago"
  }

  private static let openings = WordSet(
    weekdays.words + months.words
      + ["today", "tonight", "yesterday", "tomorrow", "weekend", "last", "next", "this"])

  private func date(at index: Int, limit: Int) -> Found? {
    let lower = word(index)
    if let weekday = Self.weekdays[lower] {
      // "last week's Monday" is no date of ours; "next Monday" and "Monday" are.
      return weekdayDate(weekday, at: index, limit: limit)
    }
    if let month = Self.months[lower], document.tokens[index].isCapitalised {
      return monthFirst(month, at: index, limit: limit)
    }
    // "mid-December", where it is one token.
    if lower.hasPrefix("mid-"), let month = Self.months[String(lower.dropFirst(4))] {
      return resolve(
        year: nil, month: month, day: nil, tokens: index..<index + 1, forward: looksForward(index))
    }
    if lower.hasPrefix("mid-"), let year = Self.year(String(lower.dropFirst(4))) {
      return NewsDate(pad(year, 4)).map { Found(tokens: index..<index + 1, date: $0) }
    }
    if let found = ago(at: index, limit: limit) { return found }
    if document.tokens[index].shape.contains(.number) {
      if let found = dayFirst(at: index, limit: limit) { return found }
      if lower.utf8.count == 10, let date = NewsDate(lower), date.precision == .day {
        return Found(tokens: index..<index + 1, date: date)
      }
      return yearAlone(at: index)
    }
    guard let published else { return nil }
    switch lower {
    case "today", "tonight": return Found(tokens: index..<index + 1, date: NewsDate(published))
    case "yesterday":
      return Found(tokens: index..<index + 1, date: NewsDate(published.adding(days: -1)))
    case "tomorrow":
      return Found(tokens: index..<index + 1, date: NewsDate(published.adding(days: 1)))
    case "weekend":
      guard index > 0, word(index - 1) == "the" else { return nil }
      // Two days, of which nothing says which one: the month is certain.
      let back = (published.weekday + 2) % 7
      let forward = looksForward(index) ? 7 : 0
      return month(of: published.adding(days: forward - back), tokens: index..<index + 1)
    case "last", "next", "this": return relative(lower, at: index, limit: limit)
    default: return nil
    }
  }

  /// The nearest such day: before the article's, or after it where the words look forward.
  private func weekdayDate(_ weekday: Int, at index: Int, limit: Int) -> Found? {
    guard let published else { return nil }
    let before = index > 0 ? word(index - 1) : ""
    let forward = before == "next" || looksForward(index)
    var delta = weekday - published.weekday
    if forward {
      if delta <= 0 { delta += 7 }
    } else if delta > 0 {
      delta -= 7
    }
    if before == "last", delta == 0 { delta = -7 }
    return Found(tokens: index..<index + 1, date: NewsDate(published.adding(days: delta)))
  }

  /// Whether the clause speaks of what is to come: "will meet on Tuesday", "due to begin Monday".
  private func looksForward(_ index: Int) -> Bool {
    let sentence = document.sentences[document.sentence(at: index)]
    if index > sentence.lowerBound, word(index - 1) == "since" { return false }
    for probe in stride(from: index - 1, through: max(sentence.lowerBound, index - 20), by: -1) {
      let token = document.tokens[probe]
      // Titles and names may stand in between, another clause may not.
      if probe < index - 12, token.tag == .VBZ || token.tag == .VBP || token.tag == .colon {
        return false
      }
      if Self.forward.contains(token.lower) { return true }
      // "agreed to meet on Friday"
      if token.lower == "to", probe > sentence.lowerBound, document.tokens[probe + 1].tag == .VB,
        Self.resolving.contains(document.tokens[probe - 1].lemma)
      {
        return true
      }
      // "are to go on until Saturday"
      if token.lower == "to", probe > sentence.lowerBound, ["is", "are"].contains(word(probe - 1)) {
        return true
      }
      if token.tag == .VBD, !["was", "were", "had"].contains(token.lower) { return false }
    }
    return false
  }

  private static let forward: WordSet = [
    "will", "'ll", "would", "due", "scheduled", "expected", "planned", "set", "slated", "upcoming",
  ]

  /// Verbs of those who mean to do something.
  private static let resolving: WordSet = [
    "agree", "plan", "expect", "promise", "pledge", "decide", "intend", "hope", "vow", "want",
    "invite", "prepare",
  ]

  /// "March 9", "Nov. 7, 2025", "October 2025", "in October".
  private func monthFirst(_ month: Int, at index: Int, limit: Int) -> Found? {
    var end = index + 1
    var day: Int?
    if end < limit, document.tokens[end].shape.contains(.number), let number = Self.day(word(end)) {
      day = number
      end += 1
    } else if end < limit, Self.closingDay(word(end)) != nil {
      // "November 4-6" is of the first of these days.
      day = Self.day(word(end).prefix { $0.isNumber }.lowercased())
      end += 1
    }
    if let found = yearCounted(month, day, from: index, at: end, limit: limit) { return found }
    var year: Int?
    var behind = end
    if behind < limit, word(behind) == ",", day != nil { behind += 1 }
    if behind < limit, let number = Self.year(word(behind)) {
      year = number
      end = behind + 1
    }
    // "may" and "march" are months only with a number or a preposition.
    if day == nil, year == nil,
      index == 0
        || ![
          "in", "since", "last", "next", "by", "until", "early", "late", "mid", "this", "of",
          "from", "to", "and", "mid-",
        ].contains(word(index - 1))
          && !(word(index - 1) == "-" && index > 1 && word(index - 2) == "mid")
    {
      return nil
    }
    return resolve(
      year: year, month: month, day: day, tokens: index..<end, forward: looksForward(index))
  }

  /// "9 March", "30 November 2016", "the 9th of March".
  private func dayFirst(at index: Int, limit: Int) -> Found? {
    guard let day = Self.day(word(index)) else { return nil }
    var next = index + 1
    if next < limit, word(next) == "of" { next += 1 }
    guard next < limit, let month = Self.months[word(next)], document.tokens[next].isCapitalised
    else { return nil }
    var end = next + 1
    if let found = yearCounted(month, day, from: index, at: end, limit: limit) { return found }
    var year: Int?
    if end < limit, let number = Self.year(word(end)) {
      year = number
      end += 1
    }
    return resolve(
      year: year, month: month, day: day, tokens: index..<end, forward: looksForward(index))
  }

  private func yearAlone(at index: Int) -> Found? {
    guard index > 0, let year = Self.year(word(index)) else { return nil }
    // "in late 2024"
    let isPart = index > 1 && ["late", "early", "mid"].contains(word(index - 1))
    guard ["in", "since", "by", "of", "until"].contains(word(isPart ? index - 2 : index - 1)) else {
      return nil
    }
    return NewsDate(pad(year, 4)).map { Found(tokens: index..<index + 1, date: $0) }
  }

  /// The year that the article's date implies: the nearest such day, past unless the words look forward.
  func resolve(year: Int?, month: Int, day: Int?, tokens: Range<Int>, forward: Bool)
    -> Found?
  {
    var year = year
    if year == nil, let published {
      year = published.year
      if forward, month < published.month { year = published.year + 1 }
      if !forward, month > published.month || month == published.month && (day ?? 0) > published.day
      {
        year = published.year - 1
      }
      // A few days ahead is this year's: announcements name the coming day without "will".
      if !forward, let day, let ahead = CalendarDay(year: published.year, month: month, day: day),
        ahead.number - published.number > 0, ahead.number - published.number < 60
      {
        year = published.year
      }
    }
    guard let year else { return nil }
    let text = pad(year, 4) + "-" + pad(month, 2) + (day.map { "-" + pad($0, 2) } ?? "")
    return NewsDate(text).map { Found(tokens: tokens, date: $0) }
  }

  func pad(_ value: Int, _ width: Int) -> String {
    let text = String(value)
    return String(repeating: "0", count: max(0, width - text.utf8.count)) + text
  }

  static func day(_ word: String) -> Int? {
    var digits = word
    for ending in ["st", "nd", "rd", "th"] where digits.hasSuffix(ending) { digits.removeLast(2) }
    guard digits.utf8.count <= 2, let number = Int(digits), (1...31).contains(number) else {
      return nil
    }
    return number
  }

  static func year(_ word: String) -> Int? {
    guard word.utf8.count == 4, let number = Int(word), (1900...2100).contains(number) else {
      return nil
    }
    return number
  }

  static let weekdays: WordTable<Int> = [
    "monday": 0, "tuesday": 1, "wednesday": 2, "thursday": 3, "friday": 4, "saturday": 5,
    "sunday": 6,
  ]

  static let months: WordTable<Int> = [
    "january": 1, "february": 2, "march": 3, "april": 4, "may": 5, "june": 6, "july": 7,
    "august": 8, "september": 9,
    "october": 10, "november": 11, "december": 12, "jan.": 1, "feb.": 2, "mar.": 3, "apr.": 4,
    "jun.": 6, "jul.": 7,
    "aug.": 8, "sept.": 9, "sep.": 9, "oct.": 10, "nov.": 11, "dec.": 12,
    "jan": 1, "feb": 2, "apr": 4, "jun": 6, "jul": 7, "aug": 8, "sept": 9, "sep": 9, "oct": 10,
    "nov": 11, "dec": 12,
  ]
}
