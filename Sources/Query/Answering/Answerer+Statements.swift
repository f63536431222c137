import News
import Store

extension Answerer {
  private func statements(
    _ purpose: String, where filter: String, _ request: ClaimRequest, _ arguments: [Value] = []
  ) throws(StoreError) -> [RankedClaim] {
    var arguments = arguments
    let more = SQLCompiler.filters(request, withActs: true, &arguments)
    let rows = try session.claims(
      CompiledQuery(
        purpose,
        """
        SELECT \(SQLCompiler.claimColumns)
        FROM claims c
        \(SQLCompiler.claimJoins)
        WHERE \(filter)\(more)
        ORDER BY coalesce(c.said_on, a.published_on) DESC, a.text_sha256, s.ordinal, c.id LIMIT 500
        """, arguments, then: SQLCompiler.ranking))
    let matcher = try session.matcher(request.topics)
    var found: [RankedClaim] = []
    for row in rows {
      let match = matcher.match(
        content: row.words, sentence: session.stemmed(row),
        entities: [row.addresseeID, row.targetID])
      guard match.coverage > 0.6 else { continue }
      found.append(RankedClaim(row: row, match: match, score: match.quality * 0.9))
    }
    return found
  }

  /// Statements by officials, sources and others who are described and not named.
  func unnamedSources(_ request: ClaimRequest) throws(StoreError) -> [Answer] {
    let nameless = try statements(
      "statements without a known source",
      where: "c.source_id IS NULL AND c.source_text IS NOT NULL",
      request
    ).filter { Self.describesPeople($0.row.sourceText ?? "") }
    let officials = try statements(
      "statements by bodies of officials",
      where: "c.source_id IN (SELECT id FROM organizations WHERE classification = 'officials')",
      request)
    let found = (officials + nameless).filter { Self.isDescribed($0.row, request.description) }
    return merged(found.map { ($0.row.cleanContent, .claim, $0) })
      .map { answer in
        var named = answer
        let claim = found.first { $0.row.id == answer.evidence[0].claimID }
        named.note = claim?.row.sourceText ?? claim?.row.sourceName
        return named
      }
  }

  /// Whether a source without a name is somebody: "an aide who asked not to be named" and not "The Lima Accord".
  private static func describesPeople(_ text: String) -> Bool {
    guard !isNobody(text) else { return false }
    return text.lowercased().split { !$0.isLetter }.contains {
      QuestionParser.describingNouns.contains(String($0))
    }
  }

  private static func isDescribed(_ row: ClaimRow, _ description: [TopicGroup]) -> Bool {
    let text = StemmedText("\(row.sourceText ?? "") \(row.sourceName ?? "")")
    return description.allSatisfy { group in
      group.allTerms.contains { text.place(of: StemmedText($0).stems) != nil }
    }
  }

  /// Statements inside statements.
  func nested(_ request: ClaimRequest) throws(StoreError) -> [Answer] {
    let found = try statements(
      "statements inside statements", where: "c.nested_in > 0", request)
    var answers: [Answer] = []
    for claim in found {
      let outer = try session.connection.first(
        """
        SELECT coalesce(e.name, c.source_text) FROM claims c LEFT JOIN entities e ON e.id = c.source_id
        WHERE c.id = (SELECT nested_in FROM claims WHERE id = ?)
        """, [claim.row.id]
      ) { row throws(StoreError) in row.optionalText(0) }
      let speaker = claim.row.sourceName ?? claim.row.sourceText
      let text = speaker.map { "\($0): \(claim.row.cleanContent)" } ?? claim.row.cleanContent
      var one = answer(text, .claim, [claim])
      one.note = (outer ?? nil).map { "reported by \($0)" }
      answers.append(one)
    }
    return answers
  }

  /// Statements of which the text says that they were taken back or contradicted.
  func reversals() throws(StoreError) -> [Answer] {
    let verbs = [
      "contradicted", "contradicts", "contradicting", "retracted", "retracts", "recanted",
      "backtracked", "backtracks", "reversed his", "reversed her", "reversed its", "reversed their",
      "walked back", "disavowed", "withdrew his", "withdrew its", "u-turn",
    ]
    guard let match = MatchExpression.any(verbs) else { return [] }
    let request = ClaimRequest(wanted: .what)
    let rows = try session.claims(
      SQLCompiler.claims(request, matching: match, by: .sentences, limit: 100))
    return merged(
      rows.map { row in
        (
          row.cleanContent, .claim,
          RankedClaim(row: row, match: TopicMatcher.Match(), score: 0.5 * row.confidence)
        )
      })
  }

  /// How a statement was read from its text.
  func provenance(_ id: Int64?) throws(StoreError) -> [Answer] {
    let filter = id == nil ? "c.id = (SELECT min(id) FROM claims)" : "c.id = ?"
    let found = try statements(
      "the statement", where: filter, ClaimRequest(wanted: .what), id.map { [.integer($0)] } ?? [])
    guard let claim = found.first else { return [] }
    let version = try session.connection.first(
      """
      SELECT r.extractor_version, r.tool_version, r.started_at FROM articles a JOIN runs r ON r.id = a.run_id
      WHERE a.id = ?
      """, [claim.row.articleID]
    ) { row throws(StoreError) in (row.text(0), row.text(1), row.text(2)) }
    var one = answer(
      "claim \(claim.row.id): rule \(claim.row.rule), extractor \(version?.0 ?? "unknown")", .rule,
      [claim])
    one.note = version.map { "kb \($0.1), run of \($0.2)" }
    return [one]
  }

  /// Agreements that the texts cite; with an actor or an act, those that such a statement names.
  mutating func agreements(_ request: ClaimRequest) throws(StoreError) -> [Answer] {
    var filter = RoundRequest(aspect: .list)
    if request.source == nil, request.cue == nil {
      filter.topics = request.topics
      let rounds = try rounds(matching: filter, agreements: true)
      return try answers(rounds, events: try events(rounds)) { round, _ in (round.name, .agreement)
      }
    }
    let rounds = try rounds(matching: filter, agreements: true)
    let found = try ClaimFinder(request, session: session).find()
    var parts: [(text: String, kind: Answer.Kind, claim: RankedClaim)] = []
    for claim in found {
      let sentence = session.stemmed(claim.row)
      for round in rounds where !sentence.places(of: StemmedText(round.name).stems).isEmpty {
        parts.append((round.name, .agreement, claim))
      }
    }
    if !parts.isEmpty { return merged(parts) }
    return try claims(
      {
        var plain = request
        plain.wanted = .what
        return plain
      }())
  }

  /// What statements name: places, countries, agreements; the statements themselves if they name nothing of the kind.
  func named(
    _ found: [RankedClaim], kind: String, _ request: ClaimRequest
  ) throws(StoreError) -> [Answer] {
    let asked = Set(question.actors.flatMap(\.ids))
    var parts: [(text: String, kind: Answer.Kind, claim: RankedClaim)] = []
    for claim in found.prefix(20) {
      let rows = try session.rows(
        SQLCompiler.mentions(
          inArticle: claim.row.articleID, from: claim.row.sentenceStart, to: claim.row.sentenceEnd)
      ) { row throws(StoreError) in
        (
          id: row.int64(0), kind: row.text(1), name: row.text(2), text: row.text(3),
          mentionKind: row.text(4), start: row.int(5)
        )
      }
      for row in rows where row.mentionKind != "pronoun" {
        if kind == "place" {
          guard row.mentionKind == "place" || row.mentionKind == "metonym",
            !question.words.contains(where: { $0.text == row.text })
          else { continue }
          parts.append((row.text, .place, claim))
        } else if row.kind == kind, !asked.contains(row.id), row.mentionKind != "place" {
          parts.append((row.name, Self.kind(ofEntity: row.kind), claim))
        }
      }
    }
    if parts.isEmpty { parts = found.map { ($0.row.cleanContent, .claim, $0) } }
    return merged(parts)
  }
}
