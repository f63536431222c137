import News
import Store

extension Answerer {
  /// A sentence with its worth as an answer.
  struct RankedSentence {
    var row: SentenceRow
    var match: TopicMatcher.Match
    var score: Double
    var words: StemmedText
  }

  /// Answers from sentences: what they name, if the question asks for a person, a country or a place, else themselves.
  mutating func sentences(_ request: ClaimRequest) throws(StoreError) -> [Answer] {
    let found = try rankedSentences(request)
    guard !found.isEmpty else { return [] }
    note = "no statement answers, so sentences with the words do"
    switch request.wanted {
    case .who(let kind):
      let kinds = kind.map { [$0] } ?? ["person", "organization", "ministry", "country"]
      return try names(in: found, kinds: kinds)
    case .named(let kind): return try names(in: found, kinds: [kind])
    case .whereabouts: return try names(in: found, kinds: ["place"])
    case .whom:
      return try names(in: found, kinds: ["person", "organization", "ministry", "country"])
    case .yesNo:
      return try yesNo(found)
    case .count, .countByCountry, .conditions: return []
    default: return texts(found)
    }
  }

  func texts(_ found: [RankedSentence]) -> [Answer] {
    var seen: Set<String> = []
    var answers: [Answer] = []
    for sentence in found {
      let key = sentence.words.stems.joined(separator: " ")
      let reports = found.filter { $0.words.stems == sentence.words.stems }
      guard seen.insert(key).inserted else { continue }
      answers.append(
        Answer(
          text: ClaimRow.oneLine(sentence.row.text), kind: .sentence, score: sentence.score * 0.8,
          evidence: [sentence.row.evidence], statements: 1,
          reports: Set(reports.map(\.row.articleID)).count, matchedWords: sentence.match.words))
    }
    return answers
  }

  /// The sentences that have the words of a request, best first.
  func rankedSentences(_ request: ClaimRequest) throws(StoreError) -> [RankedSentence] {
    var topics = request.topics
    if let cue = request.cue, !request.acts.isEmpty {
      // Who did not say so in a statement must at least be said to have done it.
      let verbs = SpeechActWords.verbs(naming: request.acts[0]).subtracting([cue]).sorted()
      topics.append(
        TopicGroup(label: cue, terms: [cue], synonyms: verbs, position: question.words.count))
    } else if !request.acts.isEmpty {
      return []
    }
    if let source = request.source {
      guard let index = question.sources.first else { return [] }
      var group = QuestionParser.topic(of: question.actors[index])
      group.entityIDs = source.direct
      topics.append(group)
    }
    let matcher = try session.matcher(topics)
    guard !request.topics.isEmpty, let parts = matcher.parts(topics),
      let all = MatchExpression.all(parts.map(\.expression))
    else { return [] }
    var found: [RankedSentence] = []
    if try session.hasTexts(with: parts, in: .sentences) {
      let query = SQLCompiler.sentences(
        matching: all, since: request.since, until: request.until, limit: Self.width)
      found = ranked(try session.sentences(query), request, matcher, least: 0.999)
    }
    if found.isEmpty, topics.count > 2, request.source == nil, request.acts.isEmpty {
      let search = PartialSearch(parts, share: 0.75, path: .sentences, session: session)
      let query = SQLCompiler.sentences(
        ids: QuerySession.array(try search.ids()), since: request.since, until: request.until,
        limit: Self.width)
      found = ranked(try session.sentences(query), request, matcher, least: 0.75)
    }
    if let source = request.source {
      found = found.filter { speaks(in: $0.words, actor: source) }
    }
    return found
  }

  /// How many sentences are read before ranking.
  private static let width = 120

  private func ranked(
    _ rows: [SentenceRow], _ request: ClaimRequest, _ matcher: TopicMatcher, least: Double
  ) -> [RankedSentence] {
    var rows = rows
    rows.sort { ($0.articleHash, $0.start) < ($1.articleHash, $1.start) }
    var found: [RankedSentence] = []
    for row in rows {
      let words = StemmedText(row.text)
      let match = matcher.match(
        content: words, sentence: words, entities: [], article: row.articleID,
        countsCapitals: request.wanted != .yesNo)
      guard match.coverage >= least, !request.isTight || match.isTight,
        !request.needsNumber || Self.hasNumber(row.text)
      else { continue }
      let score =
        0.7 * match.quality + 0.15 * match.closeness + 0.1 * 20 / Double(20 + words.stems.count)
      found.append(RankedSentence(row: row, match: match, score: score, words: words))
    }
    return found.enumerated().sorted { left, right in
      left.element.score != right.element.score
        ? left.element.score > right.element.score : left.offset < right.offset
    }.map(\.element)
  }

  /// Whether a verb of speech stands right before the actor's name or soon behind it.
  private func speaks(in sentence: StemmedText, actor: SourceFilter) -> Bool {
    guard let index = question.sources.first else { return false }
    let verbs = Self.verbStems
    for term in QuestionParser.topic(of: question.actors[index]).terms {
      let stems = StemmedText(term).stems
      for place in sentence.places(of: stems) {
        let end = place + stems.count
        if place > 0, verbs.contains(sentence.stems[place - 1]) { return true }
        let after = sentence.stems[end..<min(sentence.stems.count, end + 8)]
        if after.contains(where: verbs.contains) { return true }
      }
    }
    return false
  }

  private static let verbStems: Set<String> = Set(
    SpeechActWords.allVerbForms.keys.map(PorterStemmer.stem))

  private func yesNo(_ found: [RankedSentence]) throws(StoreError) -> [Answer] {
    found.filter {
      $0.match.coverage > 0.9 && $0.match.isWhole && isDeedOfSubject($0.words)
    }.prefix(10).map { sentence in
      let isNo = isNegated(sentence.words, at: sentence.match.places) != question.isNegated
      return Answer(
        text: isNo ? "no" : "yes", kind: isNo ? .no : .yes, score: sentence.score * 0.8,
        evidence: [sentence.row.evidence], matchedWords: sentence.match.words)
    }
  }

  /// Passages: sentences, whether they hold a statement or not.
  mutating func passages(_ request: ClaimRequest) throws(StoreError) -> [Answer] {
    var plain = request
    plain.source = nil
    plain.acts = []
    plain.cue = nil
    for index in question.sources {
      plain.topics.append(QuestionParser.topic(of: question.actors[index]))
    }
    return texts(try rankedSentences(plain))
  }
}
