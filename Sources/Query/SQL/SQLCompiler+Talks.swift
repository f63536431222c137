import Store

extension SQLCompiler {
  /// The rounds whose name, venue, process or participants have the words of all topics.
  static func rounds(_ request: RoundRequest, agreements: Bool = false) -> CompiledQuery {
    var arguments: [Value] = []
    var filter = agreements ? "r.kind = 'agreement'" : "r.kind <> 'agreement'"
    for topic in request.topics {
      var parts: [String] = []
      for term in (topic.terms + topic.capitals).prefix(12) {
        parts.append(
          "r.name LIKE ? OR r.venue LIKE ? OR pr.name LIKE ? OR r.outcome LIKE ? OR k.name LIKE ?")
        arguments += Array(repeating: .containing(term), count: 5)
      }
      if !topic.entityIDs.isEmpty {
        parts.append(
          """
          EXISTS (SELECT 1 FROM round_participants p WHERE p.round_id = r.id
          AND p.entity_id IN (\(ids(topic.entityIDs, &arguments))))
          """)
      }
      filter += " AND (\(parts.joined(separator: " OR ")))"
    }
    if request.since != nil || request.until != nil {
      filter += dates("r.started_on", request.since, request.until, &arguments)
    }
    return CompiledQuery(
      agreements ? "agreements" : "rounds of talks",
      """
      SELECT r.id, r.name, r.kind, r.ordinal, r.venue, k.name, r.started_on, r.ended_on, r.status, r.outcome,
        r.previous_round_id, pr.name
      FROM rounds r LEFT JOIN processes pr ON pr.id = r.process_id LEFT JOIN countries k ON k.id = r.country_id
      WHERE \(filter)
      ORDER BY r.started_on IS NULL, r.started_on, r.ordinal IS NULL, r.ordinal, r.previous_round_id IS NOT NULL,
        r.previous_round_id, r.name, r.id
      LIMIT 500
      """, arguments)
  }

  /// What was reported of some rounds, in order of time.
  static func events(ofRounds ids: [Int64]) -> CompiledQuery {
    var arguments: [Value] = []
    return CompiledQuery(
      "reports of the rounds",
      """
      SELECT v.round_id, v.status, v.on_date, v.article_id, s.start_offset, s.end_offset, s.text, a.title,
        a.published_on, a.publisher, s.ordinal
      FROM round_events v JOIN sentences s ON s.id = v.sentence_id JOIN articles a ON a.id = v.article_id
      WHERE v.round_id IN (\(Self.ids(ids, &arguments)))
      ORDER BY coalesce(v.on_date, a.published_on) IS NULL, coalesce(v.on_date, a.published_on), a.text_sha256,
        s.ordinal, v.id
      LIMIT 2000
      """, arguments)
  }

  /// Who took part in some rounds.
  static func participants(ofRounds ids: [Int64], roles: [String]) -> CompiledQuery {
    var arguments: [Value] = []
    let marks = Self.ids(ids, &arguments)
    var filter = ""
    if !roles.isEmpty {
      filter = " AND p.role IN (\(Gazetteer.marks(roles.count)))"
      arguments += roles.map { .text($0) }
    }
    return CompiledQuery(
      "participants of the rounds",
      """
      SELECT p.round_id, p.entity_id, p.role, e.kind, e.name
      FROM round_participants p JOIN entities e ON e.id = p.entity_id
      WHERE p.round_id IN (\(marks))\(filter)
      ORDER BY CASE p.role WHEN 'party' THEN 1 WHEN 'mediator' THEN 2 WHEN 'host' THEN 3 ELSE 4 END, e.name,
        p.round_id
      """, arguments)
  }
}
