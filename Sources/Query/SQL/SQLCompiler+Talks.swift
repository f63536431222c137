import Store

extension SQLCompiler {
  /// Where the words of a topic may stand for a round to be about it.
  enum Reach {
    /// In the round's own name, venue, process, outcome, or in a participant's name.
    case own
    /// In a sentence that reports the round, too, or one that reports another round of the same process.
    case reports
    /// In the first sentences of an article that reports the round, too: its headline and lead.
    case leads
  }

  /// The rounds that have the words of all topics.
  static func rounds(
    _ request: RoundRequest, agreements: Bool = false, reach: Reach = .own
  ) -> CompiledQuery {
    var arguments: [Value] = []
    var filter = agreements ? "r.kind = 'agreement'" : "r.kind <> 'agreement'"
    if !request.ids.isEmpty { filter += " AND r.id IN (\(ids(request.ids, &arguments)))" }
    if let ordinal = request.ordinal {
      filter += " AND r.ordinal = ?"
      arguments.append(.integer(Int64(ordinal)))
    }
    for topic in request.topics {
      // "which rounds did Norway mediate": those in which it did.
      if request.aspect == .list, !request.roles.isEmpty, !topic.entityIDs.isEmpty {
        filter += " AND EXISTS (\(inRole(topic, request.roles, &arguments)))"
        continue
      }
      let parts =
        ownParts(topic, agreements: agreements, &arguments) + toldParts(topic, reach, &arguments)
      filter += " AND (\(parts.joined(separator: " OR ")))"
    }
    if request.since != nil || request.until != nil {
      filter += dates("r.started_on", request.since, request.until, &arguments)
    }
    return CompiledQuery(
      agreements ? "agreements" : "rounds of talks",
      """
      SELECT r.id, r.name, r.kind, r.ordinal, r.venue, k.name, r.started_on, r.ended_on, r.status, r.outcome,
        r.previous_round_id, pr.name, r.process_id
      FROM rounds r LEFT JOIN processes pr ON pr.id = r.process_id LEFT JOIN countries k ON k.id = r.country_id
      WHERE \(filter)
      ORDER BY r.started_on IS NULL, r.started_on, r.ordinal IS NULL, r.ordinal, r.previous_round_id IS NOT NULL,
        r.previous_round_id, r.name, r.id
      LIMIT 500
      """, arguments,
      then: "those that no sentence reports are dropped, those that answer alike are one answer")
  }

  private static func inRole(
    _ topic: TopicGroup, _ roles: [String], _ arguments: inout [Value]
  ) -> String {
    let entities = ids(topic.entityIDs, &arguments)
    arguments += roles.map { .text($0) }
    return """
      SELECT 1 FROM round_participants p WHERE p.round_id = r.id
      AND p.entity_id IN (\(entities)) AND p.role IN (\(Gazetteer.marks(roles.count)))
      """
  }

  private static func ownParts(
    _ topic: TopicGroup, agreements: Bool, _ arguments: inout [Value]
  ) -> [String] {
    var parts: [String] = []
    let terms = topic.terms + topic.capitals + (agreements ? topic.synonyms : [])
    for term in terms.prefix(12) {
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
    return parts
  }

  private static func toldParts(
    _ topic: TopicGroup, _ reach: Reach, _ arguments: inout [Value]
  ) -> [String] {
    guard reach != .own, let match = MatchExpression.any(topic.allTerms) else { return [] }
    let reported = """
      (SELECT v.round_id FROM sentences_fts CROSS JOIN round_events v ON v.sentence_id = sentences_fts.rowid
      WHERE sentences_fts MATCH ?)
      """
    var parts = ["r.id IN \(reported)"]
    arguments.append(.text(match))
    // What talks are about holds for the next round of them, where they are held does not.
    if topic.entityIDs.isEmpty, topic.label.first?.isLowercase ?? false {
      parts.append(
        "r.process_id IN (SELECT t.process_id FROM rounds t WHERE t.id IN \(reported))")
      arguments.append(.text(match))
    }
    if reach == .leads {
      parts.append(
        """
        r.id IN (SELECT v.round_id FROM sentences_fts CROSS JOIN sentences s ON s.id = sentences_fts.rowid
        CROSS JOIN round_events v ON v.article_id = s.article_id
        WHERE sentences_fts MATCH ? AND s.ordinal <= 3)
        """)
      arguments.append(.text(match))
    }
    return parts
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
      """, arguments, then: "they are the evidence; what only might have been is no verdict")
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
      """, arguments, then: "one answer for each name, with all of its roles")
  }
}
