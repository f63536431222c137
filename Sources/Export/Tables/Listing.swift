import News
import Store

/// What the command line lists: a few telling columns of each kind of thing.
public enum Listing: String, Sendable, Hashable, CaseIterable {
  case people, ministries, organizations, countries, rounds, claims, quotes, articles, processes,
    runs, inputs

  /// The parts of a filter that a listing knows.
  public struct Filters: OptionSet, Sendable, Hashable {
    public let rawValue: Int
    public init(rawValue: Int) { self.rawValue = rawValue }

    public static let dates = Filters(rawValue: 1)
    public static let country = Filters(rawValue: 2)
    public static let speaker = Filters(rawValue: 4)
    public static let speechAct = Filters(rawValue: 8)
  }

  public var filters: Filters {
    switch self {
    case .claims: [.dates, .country, .speaker, .speechAct]
    case .quotes: [.dates, .country, .speaker]
    case .rounds: [.dates, .country]
    case .people, .ministries, .organizations: [.country]
    case .articles, .runs: [.dates]
    case .countries, .processes, .inputs: []
    }
  }

  /// The rows of the listing, the most telling first.
  ///
  /// - Parameters:
  ///   - filter: parts that the listing does not know are left aside.
  ///   - everything: whether countries that no article mentions are listed, too.
  public func source(_ filter: RowFilter = RowFilter(), everything: Bool = false) -> RowSource {
    var conditions = Conditions()
    let (select, order) = parts(filter, everything, &conditions)
    var sql = select + conditions.sql + "\nORDER BY " + order
    var arguments = conditions.arguments
    if let limit = filter.limit {
      sql += "\nLIMIT ?"
      arguments.append(.integer(Int64(limit)))
    }
    return RowSource(sql, arguments)
  }

  private static let articleCount =
    "(SELECT count(DISTINCT m.article_id) FROM mentions m WHERE m.entity_id = x.id)"
  private static let claimCount = "(SELECT count(*) FROM claims c WHERE c.source_id = x.id)"

  private func parts(
    _ filter: RowFilter, _ everything: Bool, _ conditions: inout Conditions
  ) -> (select: String, order: String) {
    switch self {
    case .people:
      conditions.addSource("x.id", RowFilter(country: filter.country))
      return (
        """
        SELECT x.id, x.name, (SELECT group_concat(title, '; ') FROM (SELECT DISTINCT o.title
          FROM positions o WHERE o.person_id = x.id ORDER BY o.title)) AS positions,
          k.name AS country, \(Self.articleCount) AS articles, \(Self.claimCount) AS claims
        FROM people x LEFT JOIN countries k ON k.id = x.country_id
        """, "claims DESC, articles DESC, x.name, x.id"
      )
    case .ministries:
      conditions.addCountry("x.country_id", filter)
      return (
        """
        SELECT x.id, x.name, x.portfolio, k.name AS country, x.inferred,
          \(Self.articleCount) AS articles, \(Self.claimCount) AS claims
        FROM ministries x LEFT JOIN countries k ON k.id = x.country_id
        """, "claims DESC, articles DESC, x.name, x.id"
      )
    case .organizations:
      conditions.addCountry("x.country_id", filter)
      return (
        """
        SELECT x.id, x.name, x.classification, k.name AS country,
          \(Self.articleCount) AS articles, \(Self.claimCount) AS claims
        FROM organizations x LEFT JOIN countries k ON k.id = x.country_id
        """, "claims DESC, articles DESC, x.name, x.id"
      )
    case .countries:
      if !everything {
        conditions.add("x.id IN (SELECT entity_id FROM mentions)")
      }
      return (
        """
        SELECT x.id, x.name, x.iso2, x.iso3, x.capital, \(Self.articleCount) AS articles,
          \(Self.claimCount) AS claims
        FROM countries x
        """, "articles DESC, claims DESC, x.name, x.id"
      )
    case .rounds:
      conditions.addDates("x.started_on", filter)
      conditions.addCountry("x.country_id", filter)
      return (
        """
        SELECT x.id, x.name, x.kind, x.venue, k.name AS country, x.started_on, x.status,
          (SELECT group_concat(name, '; ') FROM (SELECT e.name FROM round_participants p
            JOIN entities e ON e.id = p.entity_id WHERE p.round_id = x.id AND p.role = 'party'
            ORDER BY e.name)) AS parties,
          (SELECT count(DISTINCT v.article_id) FROM round_events v WHERE v.round_id = x.id)
            AS articles
        FROM rounds x LEFT JOIN countries k ON k.id = x.country_id
        """, "x.started_on IS NULL, x.started_on, x.name, x.id"
      )
    case .claims:
      conditions.addDates("coalesce(x.said_on, a.published_on)", filter)
      conditions.addSource("x.source_id", filter)
      if let act = filter.speechAct { conditions.add("x.speech_act = ?", .text(act.rawValue)) }
      return (
        """
        SELECT x.id, coalesce(x.said_on, a.published_on) AS date,
          coalesce(s.name, x.source_text) AS source, x.speech_act, x.content, a.title AS article
        FROM claims x JOIN articles a ON a.id = x.article_id
        LEFT JOIN entities s ON s.id = x.source_id
        """, "date IS NULL, date, a.title, x.id"
      )
    case .quotes:
      conditions.addDates("a.published_on", filter)
      conditions.addSource("x.speaker_id", filter)
      return (
        """
        SELECT x.id, a.published_on AS date, coalesce(s.name, x.speaker_text) AS speaker, x.form,
          x.text, a.title AS article
        FROM quotes x JOIN articles a ON a.id = x.article_id
        LEFT JOIN entities s ON s.id = x.speaker_id
        """, "date IS NULL, date, a.title, x.start_offset, x.id"
      )
    case .articles:
      conditions.addDates("x.published_on", filter)
      return (
        """
        SELECT x.id, x.published_on, x.publisher, x.title,
          (SELECT count(*) FROM claims c WHERE c.article_id = x.id) AS claims, x.source
        FROM articles x
        """, "x.published_on IS NULL, x.published_on, x.title, x.id"
      )
    case .processes:
      return (
        """
        SELECT x.id, x.name, (SELECT count(*) FROM rounds r WHERE r.process_id = x.id) AS rounds
        FROM processes x
        """, "x.name, x.id"
      )
    case .runs:
      conditions.addDates("x.started_at", filter)
      return (
        """
        SELECT x.id, x.started_at, x.ended_at, x.inputs, x.added, x.updated, x.unchanged, x.skipped,
          x.failed, x.tool_version, x.command
        FROM runs x
        """, "x.id"
      )
    case .inputs:
      return ("SELECT x.id, x.run_id, x.state, x.source, x.reason FROM inputs x", "x.id")
    }
  }
}
