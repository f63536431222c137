import News
import Store

/// What was reported of rounds, in order, and why it came so.
extension Answerer {
  func timeline(_ rounds: [RoundRow], _ events: [EventRow]) -> [Answer] {
    let order = Dictionary(uniqueKeysWithValues: rounds.enumerated().map { ($1.id, $0) })
    let day = { (event: EventRow) in
      let round = rounds.first { $0.id == event.roundID }
      let own = event.status == "scheduled" ? nil : round?.ended ?? round?.started
      return event.date ?? own ?? event.evidence.publishedOn ?? "9"
    }
    let sorted = events.enumerated().sorted { left, right in
      let (one, other) = (day(left.element), day(right.element))
      if one != other { return one < other }
      let first = order[left.element.roundID] ?? 0
      let second = order[right.element.roundID] ?? 0
      return first != second ? first < second : left.offset < right.offset
    }
    var answers: [Answer] = []
    var sentences: Set<String> = []
    for (_, event) in sorted {
      // A reprint tells nothing new.
      let sentence = "\(event.roundID) \(event.status) \(event.evidence.sentence)"
      guard event.date != nil || sentences.insert(sentence).inserted else { continue }
      guard let round = rounds.first(where: { $0.id == event.roundID }),
        !Self.isBelated(event, of: round)
      else { continue }
      let reported = event.evidence.publishedOn.map { "reported " + $0.prefix(10) }
      let date = event.date ?? reported
      let text = "\(date ?? "undated"): \(round.name): \(event.status)"
      if let known = answers.firstIndex(where: { $0.text == text }) {
        answers[known].evidence.append(event.evidence)
        answers[known].reports = Set(answers[known].evidence.map(\.articleID)).count
        continue
      }
      answers.append(
        Answer(
          text: text, kind: .event, score: 1, evidence: [event.evidence],
          note: event.date == nil ? "not dated in the source" : nil))
    }
    return answers
  }

  /// "Envoys meet for talks" is no plan any more on the day that they meet.
  private static func isBelated(_ event: EventRow, of round: RoundRow) -> Bool {
    guard event.status == "scheduled", event.date == nil, let start = round.started,
      let published = event.evidence.publishedOn
    else { return false }
    return start <= published
  }

  /// Sentences that give a reason for what became of the rounds: first of the reports that say it, then others of them,
  /// then what the same articles tell of blame.
  func reasons(_ rounds: [RoundRow], _ events: [EventRow]) throws(StoreError) -> [Answer] {
    let verbs = question.words.map { PorterStemmer.stem($0.lower) }
    let asked = Set(Planner.turns.filter { question.has($0.words) }.map(\.status))
    var answers: [Answer] = []
    for event in events {
      let stems = StemmedText(event.evidence.sentence).stems
      guard stems.contains(where: Self.reasons.contains) || isBlame(stems) else { continue }
      guard !answers.contains(where: { $0.text == event.evidence.sentence }) else { continue }
      let shared = Set(stems).intersection(verbs).count
      var score = 0.4 + 0.05 * Double(min(shared, 4))
      if asked.contains(event.status) { score += 0.3 }
      if event.status == "resumed" { score += 0.05 }
      if stems.contains(where: Self.strongReasons.contains) || isBlame(stems) { score += 0.1 }
      answers.append(
        Answer(
          text: event.evidence.sentence, kind: .reason, score: min(1, score),
          evidence: [event.evidence], note: "as reported"))
    }
    let telling = events.filter {
      asked.contains($0.status) && ["collapsed", "suspended"].contains($0.status)
    }
    for sentence in try blame(besides: telling) {
      let text = ClaimRow.oneLine(sentence.text)
      guard !answers.contains(where: { $0.text == text }) else { continue }
      answers.append(
        Answer(
          text: text, kind: .reason, score: 0.6, evidence: [sentence.evidence],
          note: "in a report of it"))
    }
    return Self.sorted(answers)
  }

  private func isBlame(_ stems: [String]) -> Bool { stems.contains(where: Self.blaming.contains) }

  private static let blaming: Set<String> = Set(
    ["blame", "fault", "stalled", "accused", "objected", "refused"].map(PorterStemmer.stem))

  /// Sentences that blame somebody or give a reason, in the articles of some reports.
  private func blame(besides events: [EventRow]) throws(StoreError) -> [SentenceRow] {
    let articles = Set(events.map(\.evidence.articleID)).sorted()
    let words = ["because", "due to", "blamed", "fault", "accused", "objected", "refused"]
    guard !articles.isEmpty, let match = MatchExpression.any(words) else { return [] }
    return try session.sentences(
      SQLCompiler.sentences(matching: match, inArticles: articles, limit: 12))
  }
}
