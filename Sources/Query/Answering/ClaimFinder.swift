import News
import Store

/// A statement with its worth as an answer.
struct RankedClaim {
  var row: ClaimRow
  var match: TopicMatcher.Match
  var score: Double
}

/// Finds statements for a request: all the words first, then most of them, then in the sentences around.
struct ClaimFinder {
  let session: QuerySession
  let request: ClaimRequest
  let matcher: TopicMatcher
  private let cueVerbs: Set<String>

  /// How many candidates are read before ranking.
  static let width = 80
  /// With so many statements by their own words, those by the words around are not looked for.
  private static let plenty = 40
  /// From so many sentences on a word counts as common.
  private static let many = 2000
  /// The weighted share of the topics that must be met when not all are.
  private static let majority = 0.6

  init(_ request: ClaimRequest, session: QuerySession) throws(StoreError) {
    self.session = session
    self.request = request
    // A speech act says enough to spare one word of three.
    matcher = try session.matcher(request.topics, few: request.acts.isEmpty ? 3 : 2)
    cueVerbs = SpeechActWords.verbs(for: request.acts)
  }

  /// The statements, best first.
  func find() throws(StoreError) -> [RankedClaim] {
    if let source = request.source, source.all.isEmpty { return [] }
    guard !request.topics.isEmpty else {
      if request.acts.isEmpty, request.source == nil, request.speakers == nil,
        request.since == nil, request.until == nil, request.articles.isEmpty
      {
        return try byCue()
      }
      return rank(try session.claims(SQLCompiler.claims(request, limit: 600)), least: 0)
    }
    guard let parts = matcher.parts(request.topics) else { return [] }
    var found = try rank(least: 0.999) { path throws(StoreError) in
      try candidates(parts, by: path)
    }
    if found.isEmpty, request.topics.contains(where: { !$0.entityIDs.isEmpty }) {
      // A statement to or against somebody need not name them.
      found = try withoutNames(parts)
    }
    if session.isStrict { return found }
    if found.isEmpty, parts.count > 1 {
      found = try rank(least: Self.majority) { path throws(StoreError) in
        try most(parts, share: Self.majority, by: path)
      }
    }
    if found.isEmpty, !request.acts.isEmpty {
      found = try rank(least: 0.999) { path throws(StoreError) in
        try candidates(parts, by: path, withActs: false)
      }
      if found.isEmpty, parts.count > 2 {
        let rows = try most(parts, share: 0.75, by: .sentences, withActs: false)
        found = rank(rows, least: 0.75)
      }
    }
    // Whoever says most of what is asked for need not be who is meant, unless the speaker or the act is known.
    if found.isEmpty, parts.count > 2, parts.count < 7,
      request.source != nil || !request.acts.isEmpty
    {
      found = try butOne(parts)
    }
    return found
  }

  /// Statements that lack one word of the question, however rare it is; those who ask are told which.
  private func butOne(_ parts: [PartialSearch.Part]) throws(StoreError) -> [RankedClaim] {
    let equal = parts.map { part in
      var part = part
      part.weight = 1
      part.isName = false
      return part
    }
    let share = Double(parts.count - 1) / Double(parts.count)
    return try rank(least: 0) { path throws(StoreError) in
      try most(equal, share: share, by: path, withActs: request.source == nil)
    }
    .filter { $0.match.missing.count == 1 }
  }

  /// "Who joked" asks for nothing but a verb of plain speech, which must be one that few questions have.
  private func byCue() throws(StoreError) -> [RankedClaim] {
    guard let cue = request.cue, !Self.plainCues.contains(cue) else { return [] }
    let forms = SpeechActWords.allVerbForms.filter { $0.value == cue }.map(\.key).sorted()
    guard let match = MatchExpression.any(forms) else { return [] }
    let query = SQLCompiler.claims(request, matching: match, by: .sentences, limit: 300)
    let rows = try session.claims(query).filter { row in
      row.cueLemma.map { SpeechActWords.verb($0) ?? $0 } == cue
    }
    return rank(rows, least: 0)
  }

  private static let plainCues: Set<String> = [
    "say", "tell", "speak", "talk", "state", "call", "mention", "report", "write", "claim", "point",
  ]

  /// Statements that have most of the topics.
  private func most(
    _ parts: [PartialSearch.Part], share: Double, by path: SQLCompiler.Path, withActs: Bool = true
  ) throws(StoreError) -> [ClaimRow] {
    var texts = try PartialSearch(parts, share: share, path: path, session: session).ids()
    if let own = try ofSource(by: path) { texts.removeAll { !own.contains($0) } }
    guard !texts.isEmpty else { return [] }
    let query = SQLCompiler.passing(
      request, texts: QuerySession.array(texts), by: path, withActs: withActs, limit: Self.width)
    let ids = try session.connection.rows(query.sql, query.arguments) {
      row throws(StoreError) in row.int64(0)
    }
    guard !ids.isEmpty else { return [] }
    return try session.claims(SQLCompiler.claims(ids: QuerySession.array(ids), by: path))
  }

  /// The texts with statements of the source, if they are few; `nil` otherwise.
  private func ofSource(by path: SQLCompiler.Path) throws(StoreError) -> Set<Int64>? {
    guard let source = request.source, source.noun == nil else { return nil }
    let ids = try session.connection.rows(
      """
      SELECT \(path.column) FROM claims
      WHERE source_id IN (\(Gazetteer.marks(source.all.count))) LIMIT \(Self.many + 1)
      """, source.all
    ) { row throws(StoreError) in row.int64(0) }
    return ids.count > Self.many ? nil : Set(ids)
  }

  private func withoutNames(
    _ parts: [PartialSearch.Part]
  ) throws(StoreError) -> [RankedClaim] {
    let words = zip(parts, request.topics).filter { $1.entityIDs.isEmpty }.map(\.0)
    if !words.isEmpty { return rank(try candidates(words, by: .claims), least: 0.999) }
    guard request.source != nil || !request.acts.isEmpty else { return [] }
    return rank(try session.claims(SQLCompiler.claims(request, limit: 600)), least: 0.999)
  }

  /// Statements that have all of the topics.
  private func candidates(
    _ parts: [PartialSearch.Part], by path: SQLCompiler.Path, withActs: Bool = true
  ) throws(StoreError) -> [ClaimRow] {
    guard try session.hasTexts(with: parts, in: path),
      let match = MatchExpression.all(parts.map(\.expression))
    else { return [] }
    let isWide = parts.allSatisfy { $0.count >= Self.many }
    return try session.claims(
      SQLCompiler.claims(
        request, matching: match, by: path, withActs: withActs, isWide: isWide,
        limit: Self.width))
  }

  /// Statements whose own words fit, with those whose sentences do unless there are plenty already: they are worth less.
  private func rank(
    least: Double, _ rows: (SQLCompiler.Path) throws(StoreError) -> [ClaimRow]
  ) throws(StoreError) -> [RankedClaim] {
    let own = try rows(.claims)
    let found = rank(own, least: least)
    if found.count >= Self.plenty { return found }
    let known = Set(own.map(\.id))
    let others = try rows(.sentences).filter { !known.contains($0.id) }
    return (found + rank(others, least: least)).sorted(by: Self.isBetter)
  }

  private func rank(_ rows: [ClaimRow], least: Double) -> [RankedClaim] {
    var seen: Set<Int64> = []
    var ranked: [RankedClaim] = []
    for row in rows where seen.insert(row.id).inserted {
      let content = row.condition.map { StemmedText(row.content + " " + $0) } ?? row.words
      let sentence = session.stemmed(row)
      let match = matcher.match(
        content: content, sentence: sentence,
        entities: [row.addresseeID, row.targetID],
        speaker: request.source == nil ? row.sourceID : nil,
        article: row.articleID, countsCapitals: request.wanted != .yesNo)
      guard match.coverage >= least || matcher.isEmpty, isOfAct(row, sentence),
        !request.isTight || match.isTight, !request.needsNumber || Answerer.hasNumber(row.content),
        !request.isDenial || !Self.isRefusal(row, sentence)
      else { continue }
      ranked.append(
        RankedClaim(row: row, match: match, score: score(row, match, words: content.stems.count)))
    }
    ranked.sort(by: Self.isBetter)
    return ranked
  }

  /// Whether a statement that was found without regard to its act may answer: its verb or its sentence must say so.
  private func isOfAct(_ row: ClaimRow, _ sentence: StemmedText) -> Bool {
    guard !request.acts.isEmpty else { return true }
    if request.acts.contains(where: { $0.rawValue == row.act }) { return true }
    if let lemma = row.cueLemma, cueVerbs.contains(SpeechActWords.verb(lemma) ?? lemma) {
      return true
    }
    if request.acts.contains(.demand), Self.obliges(row.words) { return true }
    guard let cue = request.cue else { return false }
    return row.cueLemma == nil && sentence.stems.contains(PorterStemmer.stem(cue))
  }

  /// Who refuses to act, declines to say or rejects a demand denies nothing.
  private static func isRefusal(_ row: ClaimRow, _ sentence: StemmedText) -> Bool {
    guard row.act == SpeechAct.reject.rawValue else { return false }
    if sentence.stems.contains(where: { ["refus", "declin"].contains($0) }) { return true }
    return row.words.stems.contains(where: proposals.contains)
  }

  private static let proposals: Set<String> = Set(
    ["demand", "offer", "proposal", "request", "call", "plan", "deal", "invitation", "ultimatum"]
      .map(PorterStemmer.stem))

  /// "It is essential that they provide access" demands without a verb of demanding.
  private static func obliges(_ content: StemmedText) -> Bool {
    content.stems.contains { ["must", "should", "essenti", "need"].contains($0) }
  }

  /// Whether the words behind the question's verb stand in the statement as they are, little words included.
  private func isVerbatim(_ row: ClaimRow) -> Bool {
    request.wording.count > 2 && row.words.place(of: request.wording) != nil
  }

  private func score(_ row: ClaimRow, _ match: TopicMatcher.Match, words: Int) -> Double {
    var score = 0.62 * match.quality + 0.08 * match.closeness
    if !request.acts.isEmpty {
      if row.act == request.acts[0].rawValue {
        score += 0.08
      } else if request.acts.contains(where: { $0.rawValue == row.act }) {
        score += 0.05
      }
    } else {
      score += 0.04
    }
    if let cue = request.cue, row.cueLemma == cue { score += 0.08 }
    if let source = request.source, let id = row.sourceID {
      score += source.direct.contains(id) ? 0.05 : 0
    } else if row.sourceID != nil {
      score += row.sourceKind == "person" ? 0.05 : 0.04
    }
    if row.reporting != "indirect" { score += 0.01 }
    if isVerbatim(row) { score += 0.15 }
    // Of two statements with the words, the shorter is more about them.
    score += 0.04 * 12 / Double(12 + words)
    return score + 0.02 * row.confidence
  }

  /// By worth; then newer first; then by content and place, never by the order in which articles came in.
  static func isBetter(_ left: RankedClaim, _ right: RankedClaim) -> Bool {
    if left.score != right.score { return left.score > right.score }
    if left.row.date != right.row.date { return (left.row.date ?? "") > (right.row.date ?? "") }
    if left.row.articleHash != right.row.articleHash {
      return left.row.articleHash < right.row.articleHash
    }
    if left.row.start != right.row.start { return left.row.start < right.row.start }
    if left.row.end != right.row.end { return left.row.end < right.row.end }
    return left.row.content < right.row.content
  }
}
