import Store

extension RecordFinder {
  /// The sheet of one thing; `nil` if there is no such id.
  func sheet(_ kind: RecordKind, _ id: Int64) throws(ExportError) -> Sheet? {
    let fields = try fields(kind, id)
    guard !fields.isEmpty else { return nil }
    let title = fields.first { $0.name == "name" || $0.name == "title" || $0.name == "text" }
    var sheet = Sheet(kind: kind.rawValue, title: title?.value.cellText ?? "", fields: fields)
    for (name, sql) in sections(kind) {
      let source = RowSource(sql, [.integer(id)])
      var rows: [[Value]] = []
      try connection.forEachRow(source) { row throws(ExportError) in rows.append(row.values) }
      guard !rows.isEmpty else { continue }
      let columns = try connection.columns(of: source)
      sheet.sections.append(Sheet.Section(name: name, columns: columns, rows: rows))
    }
    return sheet
  }

  private func fields(_ kind: RecordKind, _ id: Int64) throws(ExportError) -> [Sheet.Field] {
    let source = RowSource(fieldsSQL(kind), [.integer(id)])
    var fields: [Sheet.Field] = []
    try connection.forEachRow(source) { row throws(ExportError) in
      fields = (0..<row.columnCount).map {
        Sheet.Field(name: row.columnName($0), value: row.value($0))
      }
    }
    return fields
  }

  private func fieldsSQL(_ kind: RecordKind) -> String {
    let names = """
      (SELECT group_concat(name, '; ') FROM (SELECT DISTINCT n.name FROM names n
        WHERE n.entity_id = x.id AND n.name <> x.name ORDER BY n.name)) AS other_names
      """
    switch kind {
    case .person:
      return """
        SELECT x.id, x.name, x.given_name, x.family_name, x.honorific, k.name AS country, \(names)
        FROM people x LEFT JOIN countries k ON k.id = x.country_id WHERE x.id = ?1
        """
    case .ministry:
      return """
        SELECT x.id, x.name, x.portfolio, k.name AS country, x.inferred, \(names)
        FROM ministries x LEFT JOIN countries k ON k.id = x.country_id WHERE x.id = ?1
        """
    case .organization:
      return """
        SELECT x.id, x.name, x.classification, k.name AS country, p.name AS parent, \(names)
        FROM organizations x LEFT JOIN countries k ON k.id = x.country_id
        LEFT JOIN organizations p ON p.id = x.parent_id WHERE x.id = ?1
        """
    case .country:
      return """
        SELECT x.id, x.name, x.iso2, x.iso3, x.official_name, x.demonym, x.capital, \(names)
        FROM countries x WHERE x.id = ?1
        """
    case .claim:
      return """
        SELECT x.id, x.title, v.source, v.source_text, v.speech_act, v.cue, v.content, v.reporting,
          v.polarity, v.modality, v.condition, v.addressee, v.target, v.round, v.nested_in,
          v.said_on, v.said_precision, v.said_basis, v.sentence, v.article_id, v.article_title,
          v.published_on, v.publisher, v.url, v.rule, v.confidence
        FROM claims x JOIN claims_view v ON v.id = x.id WHERE x.id = ?1
        """
    case .quote: return "SELECT * FROM quotes_view WHERE id = ?1"
    case .round: return "SELECT * FROM rounds_view WHERE id = ?1"
    case .article: return "SELECT * FROM articles WHERE id = ?1"
    }
  }

  private func sections(_ kind: RecordKind) -> [(name: String, sql: String)] {
    switch kind {
    case .person: [("positions", Self.positionsOfPerson)] + Self.doings
    case .ministry: [("people", Self.people("ministry_id"))] + Self.doings
    case .organization: [("people", Self.people("organization_id"))] + Self.doings
    case .country: [("people", Self.people("country_id"))] + Self.doings
    case .claim: [("spans", Self.spans), ("quotes", Self.quotes("q.claim_id = ?1"))]
    case .quote: []
    case .round:
      [("participants", Self.participants), ("events", Self.events), ("claims", Self.roundClaims)]
    case .article:
      [
        ("claims", Self.claims("c.article_id = ?1")), ("quotes", Self.quotes("q.article_id = ?1")),
        ("named", Self.named),
      ]
    }
  }

  /// What everybody who can speak does.
  private static let doings = [
    ("claims", claims("c.source_id = ?1")), ("quotes", quotes("q.speaker_id = ?1")),
    ("rounds", rounds),
  ]

  private static let positionsOfPerson = """
    SELECT DISTINCT o.title, o.status, m.name AS ministry, g.name AS organization,
      k.name AS country, o.first_seen_on, o.last_seen_on
    FROM positions o LEFT JOIN ministries m ON m.id = o.ministry_id
    LEFT JOIN organizations g ON g.id = o.organization_id
    LEFT JOIN countries k ON k.id = o.country_id
    WHERE o.person_id = ?1 ORDER BY o.last_seen_on DESC, o.title, o.status
    """

  private static func people(_ column: String) -> String {
    """
    SELECT DISTINCT p.id, p.name, o.title, o.status FROM positions o JOIN people p
      ON p.id = o.person_id WHERE o.\(column) = ?1 ORDER BY p.name, p.id, o.title
    """
  }

  private static func claims(_ condition: String) -> String {
    """
    SELECT c.id, coalesce(c.said_on, a.published_on) AS date,
      coalesce(s.name, c.source_text) AS source, c.speech_act, c.content, a.title AS article
    FROM claims c JOIN articles a ON a.id = c.article_id LEFT JOIN entities s ON s.id = c.source_id
    WHERE \(condition) ORDER BY date IS NULL, date, a.title, c.sentence_id, c.id
    """
  }

  private static func quotes(_ condition: String) -> String {
    """
    SELECT q.id, coalesce(s.name, q.speaker_text) AS speaker, q.form, q.text,
      a.title AS article
    FROM quotes q JOIN articles a ON a.id = q.article_id LEFT JOIN entities s ON s.id = q.speaker_id
    WHERE \(condition) ORDER BY a.published_on, a.title, q.start_offset, q.id
    """
  }

  private static let rounds = """
    SELECT r.id, r.name, p.role, r.started_on, r.status FROM round_participants p
    JOIN rounds r ON r.id = p.round_id WHERE p.entity_id = ?1
    ORDER BY r.started_on IS NULL, r.started_on, r.name, p.role
    """

  private static let spans = """
    SELECT s.part, s.start_offset, s.end_offset,
      substr(a.text, s.start_offset + 1, s.end_offset - s.start_offset) AS words
    FROM claim_spans s JOIN claims c ON c.id = s.claim_id JOIN articles a ON a.id = c.article_id
    WHERE s.claim_id = ?1 ORDER BY s.start_offset, s.part
    """

  private static let participants = """
    SELECT e.id, e.name, e.kind, p.role FROM round_participants p JOIN entities e
      ON e.id = p.entity_id WHERE p.round_id = ?1 ORDER BY p.role, e.name, e.id
    """

  private static let events = """
    SELECT on_date, status, sentence, article_title AS article, published_on FROM timeline_view
    WHERE round_id = ?1 ORDER BY coalesce(on_date, published_on), published_on, id
    """

  private static let roundClaims = claims("c.round_id = ?1")

  private static let named = """
    SELECT e.id, e.name, e.kind, count(*) AS mentions FROM mentions m JOIN entities e
      ON e.id = m.entity_id WHERE m.article_id = ?1
    GROUP BY e.id ORDER BY mentions DESC, e.name, e.id
    """
}
