import News
import Store

/// How rounds of talks stand.
extension Answerer {
  /// What became of the talks, by the round of which the latest is told.
  func status(_ rounds: [RoundRow], _ events: [EventRow]) throws(StoreError) -> [Answer] {
    guard let round = Self.lastTold(rounds, events) else { return [] }
    if question.asksForAgreement {
      return try agreement(of: round, events)
    }
    let asked: [(words: Set<String>, statuses: Set<String>)] = [
      (
        ["over", "ended", "concluded", "stopped", "finished"], ["concluded", "collapsed", "agreed"]
      ),
      (["collapsed", "failed"], ["collapsed"]), (["suspended"], ["suspended"]),
      (["scheduled"], ["scheduled"]), (["agreed"], ["agreed"]),
      (
        [
          "going", "ongoing", "continuing", "underway", "resumed", "resume", "still", "begun",
          "started",
        ],
        ["ongoing", "resumed"]
      ),
    ]
    let wanted = asked.first { question.has($0.words) }?.statuses ?? ["ongoing", "resumed"]
    // What is not known is no "no".
    guard round.status != "unknown" || question.form != .yesNo else { return [] }
    let isYes = wanted.contains(round.status) != question.isNegated
    if question.form != .yesNo {
      return try answers([round], events: events) { round, _ in
        ("\(round.name): \(round.status)", .status)
      }
    }
    return try answers([round], events: events) { round, _ in
      ("\(isYes ? "yes" : "no"), \(round.status)", isYes ? .yes : .no)
    }
  }

  /// The round with the newest report of what became of it; a plan counts only if nothing else is told.
  private static func lastTold(_ rounds: [RoundRow], _ events: [EventRow]) -> RoundRow? {
    var newest: [Int64: String] = [:]
    for event in events where !["unknown", "scheduled"].contains(event.status) {
      let round = rounds.first { $0.id == event.roundID }
      let day = event.date ?? round?.ended ?? round?.started ?? event.evidence.publishedOn ?? ""
      newest[event.roundID] = max(newest[event.roundID] ?? "", String(day.prefix(10)))
    }
    guard let last = newest.values.max() else { return latest(rounds) }
    return latest(rounds.filter { newest[$0.id] == last })
  }

  /// Whether a round led to an agreement: by its status and outcome, else by the sentences that report it.
  private func agreement(of round: RoundRow, _ events: [EventRow]) throws(StoreError) -> [Answer] {
    let told = events.filter { $0.roundID == round.id }
    var isYes: Bool?
    var deciding = told
    if round.status == "agreed" {
      isYes = true
    } else if round.status == "collapsed" || Self.isUnsuccessful(round, events) {
      isYes = false
    } else {
      deciding = told.filter { Self.tellsOfAgreement($0.evidence.sentence) }
      if !deciding.isEmpty { isYes = true }
    }
    guard let isYes else { return [] }
    let says = isYes != (question.isNegated || question.has("without"))
    return try answers([round], events: deciding) { round, _ in
      (says ? "yes" : "no", says ? .yes : .no)
    }
  }

  /// "signed a ceasefire after the second round": the verb before the noun, and nothing that takes it back.
  static func tellsOfAgreement(_ sentence: String) -> Bool {
    let stems = StemmedText(sentence).stems
    guard let verb = stems.firstIndex(where: signing.contains) else { return false }
    let object = stems[verb..<min(stems.count, verb + 8)]
    return object.contains(where: agreements.contains)
      && !stems.contains { ["without", "no", "not", "if", "could", "would", "may"].contains($0) }
  }

  private static let signing: Set<String> = Set(
    ["signed", "reached", "struck", "sealed", "agreed", "concluded"].map(PorterStemmer.stem))

  private static let agreements: Set<String> = Set(
    Planner.agreementWords.map(PorterStemmer.stem))

  /// The events, without the verdict of those whose sentence only speaks of what might be: "any collapse of the talks
  /// would hurt the farmers".
  static func real(_ events: [EventRow]) -> [EventRow] {
    events.map { event in
      guard let stems = turnStems[event.status], isHypothetical(event.evidence.sentence, stems)
      else { return event }
      var open = event
      open.status = "unknown"
      return open
    }
  }

  /// The round with the status of its latest report, if no report bears out its own.
  static func settled(_ round: RoundRow, _ events: [EventRow]) -> RoundRow {
    let told = events.filter { $0.roundID == round.id }
    guard !told.isEmpty, turnStems[round.status] != nil,
      !told.contains(where: { $0.status == round.status })
    else { return round }
    var settled = round
    settled.status = told.last { $0.status != "unknown" }?.status ?? "unknown"
    return settled
  }

  /// The stems of the verbs and nouns by which each turn is told.
  static let turnStems: [String: Set<String>] = {
    let words: [String: [String]] = [
      "collapsed": ["collapse", "collapsed", "failed", "failure", "breakdown"],
      "suspended": ["suspended", "suspension", "paused", "halted"],
      "resumed": ["resume", "resumed", "resumption", "restart"],
      "concluded": ["end", "ended", "concluded", "conclusion"],
      "agreed": ["agree", "agreed", "agreement", "deal"],
    ]
    return words.mapValues { Set($0.map(PorterStemmer.stem)) }
  }()

  private static func isHypothetical(_ sentence: String, _ stems: Set<String>) -> Bool {
    let words = StemmedText(sentence).stems
    let places = words.indices.filter { stems.contains(words[$0]) }
    guard !places.isEmpty else { return false }
    let opening: Set<String> = Set(
      ["any", "if", "unless", "should", "whether", "avoid", "prevent", "avert", "risk", "possible"]
        .map(PorterStemmer.stem))
    let modals: Set<String> = ["would", "could", "might"]
    return places.allSatisfy { place in
      let before = words[max(0, place - 3)..<place]
      let after = words[(place + 1)..<min(words.count, place + 5)]
      return before.contains(where: opening.contains) && after.contains(where: modals.contains)
        || before.contains("if") || before.contains(PorterStemmer.stem("unless"))
    }
  }
}
