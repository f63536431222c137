import Glibc
import News

/// A moment in Universal Time as ISO 8601 text to the second: `2025-11-07T10:12:30Z`.
public struct Timestamp: Sendable, Hashable, CustomStringConvertible {
  public let text: String

  /// - Parameter seconds: since 1970-01-01T00:00:00Z, without leap seconds.
  public init(secondsSince1970 seconds: Int) {
    let day = CalendarDay(number: Int((Double(seconds) / 86_400).rounded(.down)))
    let second = seconds - day.number * 86_400
    let two = { (value: Int) in (value < 10 ? "0" : "") + String(value) }
    text =
      day.text + "T" + two(second / 3600) + ":" + two(second / 60 % 60) + ":" + two(second % 60)
      + "Z"
  }

  /// The present moment, by `clock_gettime`.
  public static var now: Timestamp {
    var time = timespec()
    clock_gettime(CLOCK_REALTIME, &time)
    return Timestamp(secondsSince1970: time.tv_sec)
  }

  public var description: String { text }
}
