public import News

/// What narrows a question or a search.
public struct QueryOptions: Sendable, Hashable {
  /// How many answers at most.
  public var limit: Int
  /// Only what was said or published on this day or later: `YYYY`, `YYYY-MM` or `YYYY-MM-DD`.
  public var since: String?
  /// Only what was said or published on this day or earlier.
  public var until: String?
  /// Only speakers of this country, by any of its names or its ISO code.
  public var country: String?
  /// Only this speaker, by any name.
  public var speaker: String?
  /// Only this speech act: "threaten".
  public var type: String?
  /// What "last week" counts from.
  public var today: CalendarDay?

  public init(
    limit: Int = 10, since: String? = nil, until: String? = nil, country: String? = nil,
    speaker: String? = nil, type: String? = nil, today: CalendarDay? = nil
  ) {
    self.limit = limit
    self.since = since
    self.until = until
    self.country = country
    self.speaker = speaker
    self.type = type
    self.today = today
  }
}
