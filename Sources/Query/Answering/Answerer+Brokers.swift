import News
import Store

/// Who brought agreements about.
extension Answerer {
  /// The mediators that are known of the agreements; else whom a sentence of the same articles names with the verb.
  mutating func brokers(_ request: RoundRequest) throws(StoreError) -> [Answer] {
    let agreements = try rounds(matching: request, agreements: true)
    let events = try events(agreements)
    let known = try participants(
      agreements, events, roles: request.roles, topics: request.topics)
    if !known.isEmpty { return known }
    let told = try brokersTold(of: events)
    if !told.isEmpty { return told }
    var plain = ClaimRequest(wanted: .who(kind: question.wanted))
    plain.topics = question.topics
    plain.since = request.since
    plain.until = request.until
    guard !plain.topics.isEmpty else { return [] }
    let answers = try claims(plain)
    // Whoever spoke of an agreement is not who brokered it.
    return note?.hasPrefix(Self.missingNote) == true ? [] : answers
  }

  private func brokersTold(of events: [EventRow]) throws(StoreError) -> [Answer] {
    let articles = Set(events.map(\.evidence.articleID)).sorted()
    let objects = question.topics.filter { group in
      group.entityIDs.isEmpty && !Planner.mediatingWords.contains(group.label.lowercased())
    }.flatMap(\.allTerms)
    guard !articles.isEmpty, let verb = MatchExpression.any(Self.brokering),
      let object = MatchExpression.any(objects),
      let match = MatchExpression.all([verb, object])
    else { return [] }
    var answers: [Answer] = []
    for row in try session.sentences(
      SQLCompiler.sentences(matching: match, inArticles: articles, limit: 20))
    {
      for (name, kind) in try agents(in: row) {
        if let same = answers.firstIndex(where: { $0.text == name }) {
          answers[same].evidence.append(row.evidence)
          answers[same].reports = Set(answers[same].evidence.map(\.articleID)).count
        } else {
          answers.append(
            Answer(
              text: name, kind: kind, score: 0.8, evidence: [row.evidence],
              note: "so the sentence says"))
        }
      }
    }
    return answers
  }

  private static let brokering = [
    "brokered", "mediated", "facilitated", "sponsored", "convened",
  ]

  /// Names strung together behind "brokered by", or right before "brokered".
  private func agents(
    in row: SentenceRow
  ) throws(StoreError) -> [(name: String, kind: Answer.Kind)] {
    let text = StemmedText(row.text)
    let scalars = Array(row.text.unicodeScalars)
    // "mediators" has the stem of "mediated" and does nothing.
    let found = text.spans.firstIndex { span in
      var word = String.UnicodeScalarView()
      word.append(contentsOf: scalars[span.start..<span.end])
      return Self.brokering.contains(String(word).lowercased())
    }
    guard let place = found else { return [] }
    let isPassive = place + 1 < text.stems.count && text.stems[place + 1] == "by"
    let span = text.spans[isPassive ? place + 1 : place]
    var edge = row.start + (isPassive ? span.end : span.start)
    let all = try mentions(in: row)
    let side = all.filter { isPassive ? $0.start >= edge : $0.start < edge }
    var names: [(name: String, kind: Answer.Kind)] = []
    for mention in isPassive ? side : side.reversed() {
      let end = mention.start + mention.text.unicodeScalars.count
      // Names of a list stand close together: a comma, "and", "the".
      guard (isPassive ? mention.start - edge : edge - end) <= 12 else { break }
      edge = isPassive ? end : mention.start
      if !names.contains(where: { $0.name == mention.name }) {
        names.append((mention.name, Self.kind(ofEntity: mention.kind)))
      }
    }
    return names
  }
}
