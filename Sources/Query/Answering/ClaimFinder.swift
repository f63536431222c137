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
  private static let width = 80
  /// Fewer than this are all read, without ranking them in SQL.
  private static let few = 100
  /// The weighted share of the topics that must be met when not all are.
  private static let majority = 0.6

  init(_ request: ClaimRequest, session: QuerySession) throws(StoreError) {
    self.session = session
    self.request = request
    matcher = try session.matcher(request.topics)
    cueVerbs = SpeechActWords.verbs(for: request.acts)
  }

  /// The statements, best first.
  func find() throws(StoreError) -> [RankedClaim] {
    if let source = request.source, source.all.isEmpty { return [] }
    guard !request.topics.isEmpty else {
      if request.acts.isEmpty, request.source == nil, request.speakers == nil,
        request.since == nil, request.until == nil, request.articles.isEmpty
      {
        return []
      }
      return rank(try session.claims(SQLCompiler.claims(request, limit: 600)), least: 0)
    }
    let groups = request.topics.compactMap { MatchExpression.any($0.allTerms) }
    guard let all = MatchExpression.all(groups), groups.count == request.topics.count else {
      return []
    }
    var rows = try candidates(all, by: .claims) + candidates(all, by: .sentences)
    var found = rank(rows, least: 0.999)
    if found.isEmpty, request.topics.contains(where: { !$0.entityIDs.isEmpty }) {
      // A statement to or against somebody need not name them.
      found = try withoutNames()
    }
    if session.isStrict { return found }
    if found.isEmpty, groups.count > 1,
      let either = matcher.expression(groups, share: Self.majority)
    {
      rows = try candidates(either, by: .claims) + candidates(either, by: .sentences)
      found = rank(rows, least: Self.majority)
    }
    if found.isEmpty, !request.acts.isEmpty {
      rows =
        try candidates(all, by: .claims, withActs: false)
        + candidates(all, by: .sentences, withActs: false)
      found = rank(rows, least: 0.999)
      if found.isEmpty, groups.count > 2, let most = matcher.expression(groups, share: 0.75) {
        rows = try some(most, by: .sentences, withActs: false)
        found = rank(rows, least: 0.75)
      }
    }
    return found
  }

  /// Statements that have most of the topics: all of them if they are few, the best if they are many.
  private func some(
    _ match: String, by path: SQLCompiler.Path, withActs: Bool = true
  ) throws(StoreError) -> [ClaimRow] {
    let query = SQLCompiler.claims(
      request, matching: match, by: path, withActs: withActs, isRanked: false, limit: 2 * Self.width
    )
    let few = try session.claims(query)
    return few.count < Self.few ? few : try candidates(match, by: path, withActs: withActs)
  }

  private func withoutNames() throws(StoreError) -> [RankedClaim] {
    let groups = request.topics.filter(\.entityIDs.isEmpty)
      .compactMap { MatchExpression.any($0.allTerms) }
    if let match = MatchExpression.all(groups) {
      return rank(try candidates(match, by: .claims), least: 0.999)
    }
    guard request.source != nil || !request.acts.isEmpty else { return [] }
    return rank(try session.claims(SQLCompiler.claims(request, limit: 600)), least: 0.999)
  }

  private func candidates(
    _ match: String, by path: SQLCompiler.Path, withActs: Bool = true
  ) throws(StoreError) -> [ClaimRow] {
    try session.claims(
      SQLCompiler.claims(
        request, matching: match, by: path, withActs: withActs, limit: Self.width))
  }

  private func rank(_ rows: [ClaimRow], least: Double) -> [RankedClaim] {
    var seen: Set<Int64> = []
    var ranked: [RankedClaim] = []
    for row in rows where seen.insert(row.id).inserted {
      let content = StemmedText([row.content, row.condition ?? ""].joined(separator: " "))
      let sentence = StemmedText(row.sentence)
      let match = matcher.match(
        content: content, sentence: sentence,
        entities: [row.addresseeID, row.targetID],
        speaker: request.source == nil ? row.sourceID : nil,
        article: row.articleID, countsCapitals: request.wanted != .yesNo)
      guard match.coverage >= least || matcher.isEmpty, isOfAct(row, sentence) else { continue }
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
    if request.acts.contains(.demand), Self.obliges(row.content) { return true }
    guard let cue = request.cue else { return false }
    return row.cueLemma == nil && sentence.stems.contains(PorterStemmer.stem(cue))
  }

  /// "It is essential that they provide access" demands without a verb of demanding.
  private static func obliges(_ content: String) -> Bool {
    StemmedText(content).stems.contains { ["must", "should", "essenti", "need"].contains($0) }
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
