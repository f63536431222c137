import News
import Store

/// Days of agreements and of turns that talks take.
extension Answerer {
  /// The days on which agreements were signed; what is said of such days if the file knows none.
  mutating func signings(_ request: RoundRequest) throws(StoreError) -> [Answer] {
    let agreements = try rounds(matching: request, agreements: true)
    let events = Self.real(try events(agreements))
    let dated = try answers(agreements, events: events) { round, told in
      let days =
        [round.started, round.ended].compactMap { $0 }
        + told.filter { $0.status == "agreed" }.compactMap(\.date)
      return days.first.map { ($0, .date) }
    }
    if !dated.isEmpty { return dated }
    var plain = ClaimRequest(wanted: .when)
    take(question.topics, of: request, into: &plain)
    guard !plain.topics.isEmpty else { return [] }
    let answers = try claims(plain)
    // Another day than that of the deal that was asked about is no answer.
    return note?.hasPrefix(Self.missingNote) == true ? [] : answers
  }

  /// Sentences with the question's words, when no report tells of such a turn, or when only what is to come is asked for
  /// and the rounds are past; `nil` if the days of the rounds may answer.
  mutating func turningSentences(
    _ request: RoundRequest, _ rounds: [RoundRow]
  ) throws(StoreError) -> [Answer]? {
    let isToCome = question.has("will") && !rounds.contains { $0.status == "scheduled" }
    guard isToCome || !request.turns.isEmpty else { return nil }
    let found = try statementsInstead(request)
    if !found.isEmpty { return found }
    note = nil
    return isToCome && !request.turns.isEmpty ? [] : nil
  }

  /// "The talks will resume on Sunday": a turn that is to come, with its day.
  static func plans(_ event: EventRow, _ turns: Set<String>) -> Bool {
    guard event.status == "scheduled", event.date != nil else { return false }
    let stems = StemmedText(event.evidence.sentence).stems
    return turns.contains { turn in
      stems.contains { turnStems[turn]?.contains($0) ?? false }
    }
  }
}
