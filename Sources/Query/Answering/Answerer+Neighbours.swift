import News
import Store

/// Statements that point to what stands beside them.
extension Answerer {
  /// "He rejected the accusation": what it was, the sentences around tell.
  func pointing(_ request: ClaimRequest) throws(StoreError) -> [Answer] {
    guard !request.acts.isEmpty, !session.isStrict else { return [] }
    var plain = request
    plain.topics.removeAll(where: \.isStatementNoun)
    let parts = plain.topics.compactMap { MatchExpression.any($0.allTerms) }
    guard !parts.isEmpty, parts.count == plain.topics.count,
      let match = MatchExpression.all(parts)
    else { return [] }
    let rows = try session.claims(SQLCompiler.claims(plain, besideSentences: match, limit: 200))
    let found = rows.filter { Self.pointsElsewhere($0.words) }.map { row in
      RankedClaim(
        row: row, match: TopicMatcher.Match(quality: 0.6, coverage: 1),
        score: 0.5 + 0.02 * row.confidence)
    }
    return try answers(of: found, plain)
  }

  /// "Did the port deny flooding the pier": yes, if it denied "the accusation" beside a sentence that tells of one.
  func deniedBeside(_ request: ClaimRequest) throws(StoreError) -> [Answer] {
    guard request.wanted == .yesNo, !session.isStrict, !question.isCueNoun,
      let cue = question.cueIndex, question.acts.contains(.deny)
    else { return [] }
    var plain = request
    plain.performed = nil
    plain.source = request.performed?.source
    plain.acts = question.acts
    plain.topics = question.topics.filter { $0.position > cue && !$0.isStatementNoun }
    let subject = question.topics.filter { $0.position < cue && $0.entityIDs.isEmpty }
    let parts = plain.topics.compactMap { MatchExpression.any($0.allTerms) }
    guard plain.source != nil || !subject.isEmpty, parts.count == plain.topics.count,
      let match = MatchExpression.all(parts)
    else { return [] }
    let rows = try session.claims(SQLCompiler.claims(plain, besideSentences: match, limit: 200))
    let found = rows.filter { row in
      let source = StemmedText("\(row.sourceText ?? "") \(row.sourceName ?? "")")
      return Self.pointsElsewhere(row.words)
        && subject.allSatisfy { group in
          group.terms.contains { source.place(of: StemmedText($0).stems) != nil }
        }
    }
    let isNo = question.isNegated
    return merged(
      found.map { row in
        (
          isNo ? "no" : "yes", isNo ? .no : .yes,
          RankedClaim(row: row, match: TopicMatcher.Match(quality: 0.6, coverage: 1), score: 0.5)
        )
      })
  }

  /// Whether a content has no words of its own: "this", "the accusation", "her figures".
  private static func pointsElsewhere(_ content: StemmedText) -> Bool {
    let words = content.stems.filter { !pointers.contains($0) }
    return words.isEmpty && content.stems.count <= 4
  }

  private static let pointers: Set<String> = {
    var words = GrammarWords.all.union(SpeechActWords.allNounForms.keys)
    words.formUnion(["report", "reports", "figures", "idea", "charges", "suggestion", "plan"])
    return Set(words.map(PorterStemmer.stem))
  }()

  /// Sentences right behind some statements that give a reason and share a word with the question.
  func givenReasons(behind found: [RankedClaim]) throws(StoreError) -> [RankedClaim] {
    let stems = Set(question.topics.flatMap(\.allTerms).flatMap { StemmedText($0).stems })
    var reasons: [RankedClaim] = []
    for claim in found.prefix(5) {
      for row in try session.claims(SQLCompiler.claims(behind: claim.row.sentenceID, within: 2)) {
        let words = session.stemmed(row).stems
        guard words.contains(where: Self.strongReasons.contains),
          words.contains(where: { stems.contains($0) }),
          !reasons.contains(where: { $0.row.id == row.id })
        else { continue }
        reasons.append(RankedClaim(row: row, match: claim.match, score: claim.score))
      }
    }
    return reasons
  }

  private static let silences = [
    "declined to comment", "declined comment", "made no comment", "did not comment",
    "refused to comment", "would not comment", "had no comment", "offered no comment",
    "did not respond to a request for comment", "did not respond to requests for comment",
  ]

  /// Whoever is named last before "made no comment" in a sentence without a statement.
  func silentWhenAsked(
    _ request: ClaimRequest, known: [Answer]
  ) throws(StoreError) -> [Answer] {
    let topics = request.topics.compactMap { MatchExpression.any($0.allTerms) }
    guard let any = MatchExpression.any(Self.silences),
      let match = MatchExpression.all([any] + topics)
    else { return [] }
    let rows = try session.sentences(
      SQLCompiler.sentences(
        matching: match, since: request.since, until: request.until, limit: 60))
    var answers: [Answer] = []
    for row in rows {
      let text = StemmedText(row.text)
      let places = Self.silences.compactMap { text.place(of: StemmedText($0).stems) }
      guard let place = places.min() else { continue }
      let edge = row.start + text.spans[place].start
      guard
        let speaker = try mentions(in: row).last(where: {
          $0.start < edge && $0.how != "place" && $0.how != "demonym"
        })
      else { continue }
      if let same = answers.firstIndex(where: { $0.text == speaker.name }) {
        answers[same].evidence.append(row.evidence)
        answers[same].reports = Set(answers[same].evidence.map(\.articleID)).count
      } else if !known.contains(where: { $0.text == speaker.name }) {
        answers.append(
          Answer(
            text: speaker.name, kind: Self.kind(ofEntity: speaker.kind), score: 0.6,
            evidence: [row.evidence], note: "so the sentence says"))
      }
    }
    return answers
  }
}
