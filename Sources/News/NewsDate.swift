/// A date as precise as its source, in ISO 8601: `2025`, `2025-11`, `2025-11-07`, `2025-11-07T09:30+05:00`.
///
/// Nothing is ever made up: a report that says "in November" gives month precision and no day.
public struct NewsDate: Sendable, Hashable, Codable {
  /// How much of the date is known.
  public enum Precision: String, Sendable, Hashable, Codable, CaseIterable {
    case year, month, day, minute
  }

  /// The ISO 8601 text, as stored in the date columns.
  public let text: String
  /// What the precision column says.
  public let precision: Precision

  /// Reads an ISO 8601 date, or a date and time with its offset.
  ///
  /// - Parameter text: `YYYY`, `YYYY-MM`, `YYYY-MM-DD`, or a day followed by `T` or a space and `HH:MM`, optional
  ///   seconds (dropped) and an optional offset (`Z`, `+05:00`, `+0500`).
  /// - Returns: `nil` if the text has another form or names a day that no calendar has.
  public init?(_ text: String) {
    let bytes = Array(text.utf8)
    guard let year = Self.number(bytes, 0, 4), year >= 1 else { return nil }
    if bytes.count == 4 {
      self.init(text: text, precision: .year)
      return
    }
    guard bytes.count >= 7, bytes[4] == UInt8(ascii: "-"), let month = Self.number(bytes, 5, 2),
      (1...12).contains(month)
    else { return nil }
    if bytes.count == 7 {
      self.init(text: text, precision: .month)
      return
    }
    guard bytes.count >= 10, bytes[7] == UInt8(ascii: "-"), let day = Self.number(bytes, 8, 2),
      day >= 1, day <= CalendarDay.daysIn(month: month, year: year)
    else { return nil }
    if bytes.count == 10 {
      self.init(text: text, precision: .day)
      return
    }
    guard bytes.count >= 16, bytes[10] == UInt8(ascii: "T") || bytes[10] == UInt8(ascii: " "),
      bytes[13] == UInt8(ascii: ":"), let hour = Self.number(bytes, 11, 2), hour < 24,
      let minute = Self.number(bytes, 14, 2), minute < 60,
      let offset = Self.offset(bytes[16...])
    else { return nil }
    self.init(
      text: String(decoding: bytes[0..<10], as: UTF8.self) + "T"
        + String(decoding: bytes[11..<16], as: UTF8.self) + offset,
      precision: .minute)
  }

  /// A whole day.
  public init(_ day: CalendarDay) { self.init(text: day.text, precision: .day) }

  private init(text: String, precision: Precision) {
    self.text = text
    self.precision = precision
  }

  /// The calendar day, if the date is known to the day.
  public var day: CalendarDay? {
    precision == .day || precision == .minute ? CalendarDay(String(text.prefix(10))) : nil
  }

  /// The date cut to a lesser precision; itself when it is not more precise than that.
  public func cut(to precision: Precision) -> NewsDate {
    let length = [Precision.year: 4, .month: 7, .day: 10][precision] ?? text.utf8.count
    guard text.utf8.count > length else { return self }
    return NewsDate(text: String(text.prefix(length)), precision: precision)
  }

  static func number(_ bytes: [UInt8], _ start: Int, _ count: Int) -> Int? {
    guard start + count <= bytes.count else { return nil }
    var value = 0
    for byte in bytes[start..<start + count] {
      guard byte >= 0x30, byte <= 0x39 else { return nil }
      value = value * 10 + Int(byte - 0x30)
    }
    return value
  }

  /// The offset part behind `HH:MM`, normalised to `Z` or `±HH:MM`; empty when none is given.
  private static func offset(_ rest: ArraySlice<UInt8>) -> String? {
    var rest = Array(rest)
    if rest.first == UInt8(ascii: ":") {
      guard number(rest, 1, 2) != nil else { return nil }
      rest.removeFirst(3)
      if rest.first == UInt8(ascii: ".") {
        rest.removeFirst()
        while let byte = rest.first, byte >= 0x30, byte <= 0x39 { rest.removeFirst() }
      }
    }
    guard let sign = rest.first else { return "" }
    if sign == UInt8(ascii: "Z"), rest.count == 1 { return "Z" }
    guard sign == UInt8(ascii: "+") || sign == UInt8(ascii: "-"), let hours = number(rest, 1, 2),
      hours <= 14
    else { return nil }
    let minutes =
      rest.count == 6 && rest[3] == UInt8(ascii: ":")
      ? number(rest, 4, 2) : rest.count == 5 ? number(rest, 3, 2) : nil
    guard let minutes, minutes < 60 else { return nil }
    let two = { (value: Int) in value < 10 ? "0\(value)" : "\(value)" }
    return String(UnicodeScalar(sign)) + two(hours) + ":" + two(minutes)
  }
}
