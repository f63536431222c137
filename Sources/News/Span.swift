/// A stretch of an article's text, in Unicode code points, half-open.
///
/// `substr(text, start + 1, end - start)` in SQL and `text[start:end]` in Python give the very words. Swift's
/// `String.count` counts grapheme clusters and must not be used with it.
public struct Span: Sendable, Hashable, Codable, Comparable {
  /// The offset of the first code point.
  public var start: Int
  /// The offset behind the last code point; greater than `start` in every span that is stored.
  public var end: Int

  public init(start: Int, end: Int) {
    self.start = start
    self.end = end
  }

  /// The number of code points.
  public var count: Int { end - start }

  /// Whether `other` lies wholly inside.
  public func contains(_ other: Span) -> Bool { start <= other.start && other.end <= end }

  /// Whether the two share a code point.
  public func overlaps(_ other: Span) -> Bool { start < other.end && other.start < end }

  public static func < (left: Span, right: Span) -> Bool {
    (left.start, left.end) < (right.start, right.end)
  }
}
