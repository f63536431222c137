public import News
import Store

/// Which rows are wanted; what is `nil` does not limit them.
public struct RowFilter: Sendable, Hashable {
  /// The earliest date, as precise as the user cares: a row whose date may lie on it or later is in.
  public var since: NewsDate?
  /// The latest date, inclusive.
  public var until: NewsDate?
  /// A country by any name it is known by, or by its ISO code.
  public var country: String?
  /// Who said it, by any name they are known by.
  public var speaker: String?
  public var speechAct: SpeechAct?
  public var limit: Int?

  public init(
    since: NewsDate? = nil, until: NewsDate? = nil, country: String? = nil, speaker: String? = nil,
    speechAct: SpeechAct? = nil, limit: Int? = nil
  ) {
    self.since = since
    self.until = until
    self.country = country
    self.speaker = speaker
    self.speechAct = speechAct
    self.limit = limit
  }
}

/// Conditions of a WHERE clause with the values that belong to them.
struct Conditions {
  private(set) var clauses: [String] = []
  private(set) var arguments: [Value] = []

  mutating func add(_ clause: String, _ values: Value...) {
    clauses.append(clause)
    arguments += values
  }

  /// Limits a date column. Dates are as precise as their sources: "2025-11" is compared as far as both dates go.
  mutating func addDates(_ column: String, _ filter: RowFilter) {
    if let since = filter.since?.text {
      add("\(column) >= substr(?, 1, length(\(column)))", .text(since))
    }
    if let until = filter.until?.text {
      add("substr(\(column), 1, \(until.utf8.count)) <= ?", .text(until))
    }
  }

  /// Limits a column of entity ids to those who go by `filter.speaker` or speak for `filter.country`.
  mutating func addSource(_ column: String, _ filter: RowFilter) {
    if let speaker = filter.speaker {
      add(
        """
        \(column) IN (SELECT entity_id FROM names WHERE name = ? COLLATE NOCASE
          UNION SELECT id FROM entities WHERE name = ? COLLATE NOCASE)
        """, .text(speaker), .text(speaker))
    }
    if let country = filter.country {
      let ids = Self.countryIDs
      add(
        """
        \(column) IN (SELECT id FROM people WHERE country_id IN \(ids)
          UNION SELECT person_id FROM positions WHERE country_id IN \(ids)
          UNION SELECT id FROM ministries WHERE country_id IN \(ids)
          UNION SELECT id FROM organizations WHERE country_id IN \(ids)
          UNION SELECT id FROM countries WHERE id IN \(ids))
        """)
      for _ in 0..<5 { arguments += Self.values(country) }
    }
  }

  /// Limits a column of country ids.
  mutating func addCountry(_ column: String, _ filter: RowFilter) {
    guard let country = filter.country else { return }
    add("\(column) IN \(Self.countryIDs)")
    arguments += Self.values(country)
  }

  /// The clause with its keyword, or nothing.
  var sql: String { clauses.isEmpty ? "" : "\nWHERE " + clauses.joined(separator: " AND ") }

  private static let countryIDs = """
    (SELECT id FROM countries WHERE name = ? COLLATE NOCASE OR iso2 = upper(?) OR iso3 = upper(?)
      UNION SELECT n.entity_id FROM names n JOIN countries k ON k.id = n.entity_id
      WHERE n.name = ? COLLATE NOCASE)
    """

  private static func values(_ country: String) -> [Value] {
    Array(repeating: .text(country), count: 4)
  }
}
