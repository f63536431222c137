import News
import Store

extension SQLCompiler {
  static let positionColumns = """
    p.id, p.name, o.title, o.status, mi.name, k.name, g.name, o.first_seen_on, o.last_seen_on, m.article_id,
    m.start_offset, m.end_offset, a.title, a.published_on, a.publisher,
    (SELECT s.text FROM sentences s WHERE s.article_id = m.article_id AND s.start_offset <= m.start_offset
      AND s.end_offset > m.start_offset ORDER BY s.ordinal LIMIT 1), a.text_sha256
    """

  /// The holders of an office, current ones first.
  static func officeHolders(
    _ office: Office, time: TimeRange?, columns: String = positionColumns
  ) -> CompiledQuery {
    var arguments: [Value] = []
    var filter = ""
    if let portfolio = office.portfolio {
      filter += " AND (mi.portfolio = ? OR o.title LIKE ?)"
      arguments += [
        .text(portfolio.rawValue), .containing(office.titleWords.first ?? office.head),
      ]
    } else {
      let plain = office.titleWords.filter {
        // "ministers" asks for each minister.
        (OfficeWords.heads[$0] ?? $0) != office.head && $0 != "un"
      }
      for word in plain {
        filter += " AND o.title LIKE ?"
        arguments.append(.containing(word))
      }
    }
    filter += " AND o.title LIKE ?"
    arguments.append(.containing(office.head.prefix(9)))
    for word in ["deputy", "vice", "former"] where !office.titleWords.contains(word) {
      filter += " AND o.title NOT LIKE ?"
      arguments.append(.containing(word))
    }
    if let country = office.country {
      let ids = country.ids
      filter += """
         AND (o.country_id IN (\(Self.ids(ids, &arguments))) OR mi.country_id IN (\(Self.ids(ids, &arguments)))
        OR o.organization_id IN (\(Self.ids(ids, &arguments)))
        OR (o.country_id IS NULL AND p.country_id IN (\(Self.ids(ids, &arguments)))) OR o.title LIKE ?)
        """
      arguments.append(.containing(country.text))
    }
    let order =
      columns == positionColumns
      ? "(o.status = 'current') DESC, coalesce(o.last_seen_on, a.published_on) DESC, p.name, a.text_sha256, m.start_offset"
      : "p.name, p.id"
    return CompiledQuery(
      "holders of the office",
      """
      SELECT \(columns) FROM positions o JOIN people p ON p.id = o.person_id
      \(positionJoins)
      WHERE 1 = 1\(filter) ORDER BY \(order) LIMIT 200
      """, arguments, then: onePerName)
  }

  private static let onePerName = "one answer for each text, each place that says so is evidence"

  private static let positionJoins = """
    JOIN mentions m ON m.id = o.mention_id
    JOIN articles a ON a.id = m.article_id
    LEFT JOIN ministries mi ON mi.id = o.ministry_id
    LEFT JOIN organizations g ON g.id = o.organization_id
    LEFT JOIN countries k ON k.id = coalesce(o.country_id, mi.country_id, p.country_id)
    """

  /// The offices of some people.
  static func offices(of ids: [Int64]) -> CompiledQuery {
    var arguments: [Value] = []
    return CompiledQuery(
      "offices of the person",
      """
      SELECT \(positionColumns) FROM positions o JOIN people p ON p.id = o.person_id
      \(positionJoins)
      WHERE o.person_id IN (\(Self.ids(ids, &arguments)))
      ORDER BY (o.status = 'current') DESC, coalesce(o.last_seen_on, a.published_on) DESC, o.title, a.text_sha256,
        m.start_offset
      LIMIT 200
      """, arguments, then: onePerName)
  }

  /// The forms in which the texts name some entities, the commonest first, each with its first place.
  static func names(of ids: [Int64]) -> CompiledQuery {
    var arguments: [Value] = []
    let marks = Self.ids(ids, &arguments)
    return CompiledQuery(
      "names of the entity",
      """
      SELECT n.name, n.kind, e.name FROM names n JOIN entities e ON e.id = n.entity_id
      WHERE n.entity_id IN (\(marks))
      ORDER BY (n.kind = 'full') DESC, length(n.name) DESC, n.name, n.kind
      """, arguments)
  }

  /// The mentions of some entities by name, with their sentences.
  static func mentions(of ids: [Int64], limit: Int) -> CompiledQuery {
    var arguments: [Value] = []
    return CompiledQuery(
      "mentions of the entity",
      """
      SELECT m.text, m.article_id, m.start_offset, m.end_offset, a.title, a.published_on, a.publisher,
        (SELECT s.text FROM sentences s WHERE s.article_id = m.article_id AND s.start_offset <= m.start_offset
          AND s.end_offset > m.start_offset ORDER BY s.ordinal LIMIT 1)
      FROM mentions m JOIN articles a ON a.id = m.article_id
      WHERE m.entity_id IN (\(Self.ids(ids, &arguments))) AND m.kind = 'name'
      ORDER BY a.published_on, a.text_sha256, m.start_offset LIMIT \(limit)
      """, arguments)
  }

  /// What is named inside some stretch of an article.
  static func mentions(
    inArticle article: Int64, from start: Int, to end: Int
  ) -> CompiledQuery {
    CompiledQuery(
      "names in the sentence",
      """
      SELECT m.entity_id, e.kind, e.name, m.text, m.kind, m.start_offset
      FROM mentions m JOIN entities e ON e.id = m.entity_id
      WHERE m.article_id = ? AND m.start_offset >= ? AND m.start_offset < ?
      ORDER BY m.start_offset, m.id
      """, [.integer(article), .integer(Int64(start)), .integer(Int64(end))],
      then: "of them those of the kind that is asked for")
  }

  static let mostQuoted = CompiledQuery(
    "quotations by speaker",
    """
    SELECT q.speaker_id, e.kind, e.name, count(DISTINCT q.text), count(DISTINCT q.article_id)
    FROM quotes q JOIN entities e ON e.id = q.speaker_id
    WHERE q.form <> 'scare' AND e.kind = 'person'
    GROUP BY q.speaker_id ORDER BY 4 DESC, 5 DESC, e.name LIMIT 200
    """)

  static let quoteForms = CompiledQuery(
    "quotations by form",
    """
    SELECT q.form, count(DISTINCT q.text), count(*), count(DISTINCT q.article_id) FROM quotes q
    WHERE q.form <> 'scare' GROUP BY q.form ORDER BY q.form
    """)

  static let neverQuoted = CompiledQuery(
    "people without a quotation",
    """
    SELECT p.id, p.name FROM people p
    WHERE NOT EXISTS (SELECT 1 FROM quotes q WHERE q.speaker_id = p.id AND q.form <> 'scare')
    AND EXISTS (SELECT 1 FROM mentions m WHERE m.entity_id = p.id)
    ORDER BY p.name, p.id LIMIT 1000
    """)

  static let repeatedQuotes = CompiledQuery(
    "quotations with several publishers",
    """
    SELECT q.text, count(DISTINCT a.publisher), count(DISTINCT q.article_id), min(q.id)
    FROM quotes q JOIN articles a ON a.id = q.article_id
    WHERE q.form <> 'scare' AND a.publisher IS NOT NULL
    GROUP BY q.text HAVING count(DISTINCT a.publisher) > 1
    ORDER BY 2 DESC, 3 DESC, q.text LIMIT 200
    """)

  /// The quotes of one form, of one speaker, with one text or one id.
  static func quotes(where filter: String, _ arguments: [Value], limit: Int) -> CompiledQuery {
    CompiledQuery(
      "quotations",
      """
      SELECT q.id, q.text, q.form, e.name, q.speaker_text, q.claim_id, q.article_id, q.start_offset, q.end_offset,
        s.text, a.title, a.published_on, a.publisher, a.text_sha256, q.speaker_id
      FROM quotes q JOIN sentences s ON s.id = q.sentence_id JOIN articles a ON a.id = q.article_id
      LEFT JOIN entities e ON e.id = q.speaker_id
      WHERE \(filter)
      ORDER BY a.published_on, a.text_sha256, q.start_offset LIMIT \(limit)
      """, arguments, then: "the same words are one answer")
  }

  static let inferredMinistries = CompiledQuery(
    "ministries of which only a title was printed",
    """
    SELECT mi.id, mi.name, (SELECT o.title FROM positions o WHERE o.ministry_id = mi.id ORDER BY o.title LIMIT 1)
    FROM ministries mi WHERE mi.inferred = 1 ORDER BY mi.name, mi.id
    """)

  /// The people who speak for some entities, with their offices.
  static func spokespeople(of ids: [Int64]) -> CompiledQuery {
    var arguments: [Value] = []
    return CompiledQuery(
      "people who speak for it",
      """
      SELECT \(positionColumns) FROM positions o JOIN people p ON p.id = o.person_id
      \(positionJoins)
      WHERE o.country_id IN (\(Self.ids(ids, &arguments))) OR o.ministry_id IN (\(Self.ids(ids, &arguments)))
        OR o.organization_id IN (\(Self.ids(ids, &arguments)))
      ORDER BY p.name, a.text_sha256, m.start_offset LIMIT 500
      """, arguments, then: onePerName)
  }
}
