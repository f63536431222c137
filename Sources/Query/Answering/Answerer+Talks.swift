import News
import Store

extension Answerer {
  struct RoundRow {
    var id: Int64
    var name: String
    var kind: String
    var ordinal: Int?
    var venue: String?
    var country: String?
    var started: String?
    var ended: String?
    var status: String
    var outcome: String?
    var previous: Int64?

    init(_ row: borrowing Row) {
      id = row.int64(0)
      name = ClaimRow.oneLine(row.text(1))
      kind = row.text(2)
      ordinal = row.optionalInt(3)
      venue = row.optionalText(4)
      country = row.optionalText(5)
      started = row.optionalText(6)
      ended = row.optionalText(7)
      status = row.text(8)
      outcome = row.optionalText(9)
      previous = row.optionalInt64(10)
    }

    var isGoingOn: Bool { status == "ongoing" || status == "resumed" }
  }

  struct EventRow {
    var roundID: Int64
    var status: String
    var date: String?
    var evidence: Evidence

    init(_ row: borrowing Row) {
      roundID = row.int64(0)
      status = row.text(1)
      date = row.optionalText(2)
      evidence = Evidence(
        articleID: row.int64(3), title: row.text(7), publishedOn: row.optionalText(8),
        publisher: row.optionalText(9), sentence: ClaimRow.oneLine(row.text(6)),
        startOffset: row.int(4), endOffset: row.int(5))
    }
  }

  func rounds(
    matching request: RoundRequest, agreements: Bool = false
  ) throws(StoreError) -> [RoundRow] {
    try session.rows(SQLCompiler.rounds(request, agreements: agreements)) {
      row throws(StoreError) in RoundRow(row)
    }
  }

  func events(_ rounds: [RoundRow]) throws(StoreError) -> [EventRow] {
    guard !rounds.isEmpty else { return [] }
    return try session.rows(SQLCompiler.events(ofRounds: rounds.map(\.id))) {
      row throws(StoreError) in EventRow(row)
    }
  }

  mutating func rounds(_ request: RoundRequest) throws(StoreError) -> [Answer] {
    var rounds = try rounds(matching: request)
    if rounds.isEmpty { rounds = try roundsOfSome(request) }
    if request.isLatest, let latest = Self.latest(rounds) { rounds = [latest] }
    let events = try events(rounds)
    guard !rounds.isEmpty else { return try statementsInstead(request) }
    switch request.aspect {
    case .venue:
      return try answers(rounds, events: events) { round, _ in
        guard let venue = round.venue ?? round.country else { return nil }
        let country = round.venue == nil ? nil : round.country
        return (country.map { $0 == venue ? venue : "\(venue), \($0)" } ?? venue, .place)
      }
    case .start, .date:
      let told = try dates(of: request.turns, rounds, events)
      if !told.isEmpty { return told }
      return try answers(rounds, events: events) { round, _ in
        round.started.map { ($0, .date) } ?? ("not dated in the source", .undated)
      }
    case .end:
      return try answers(rounds, events: events) { round, _ in
        round.ended.map { ($0, .date) } ?? ("not dated in the source", .undated)
      }
    case .count: return try count(rounds, events)
    case .list:
      return try answers(rounds, events: events) { round, _ in (round.name, .round) }
    case .unsuccessful:
      let failed = rounds.filter(Self.isUnsuccessful)
      return try answers(failed, events: events) { round, _ in (round.name, .round) }
    case .timeline: return timeline(rounds, events.filter { $0.status != "unknown" })
    case .status: return try status(rounds, events)
    case .reason: return reasons(rounds, events)
    case .outcomes:
      return try answers(rounds, events: events) { round, _ in
        ("\(round.name): \(round.outcome.map(ClaimRow.oneLine) ?? round.status)", .status)
      }
    case .participants:
      let named = try participants(
        rounds, events, roles: request.roles, topics: request.topics)
      return named.isEmpty && request.topics.isEmpty ? try described(request.roles) : named
    }
  }

  /// When something became of the rounds: "when did the talks resume?".
  private func dates(
    of turns: Set<String>, _ rounds: [RoundRow], _ events: [EventRow]
  ) throws(StoreError) -> [Answer] {
    try answers(rounds, events: events.filter { turns.contains($0.status) }) { _, told in
      let dates = Set(told.compactMap(\.date)).sorted()
      return dates.isEmpty
        ? ("not dated in the source", .undated) : (dates.joined(separator: ", "), .date)
    }
  }

  /// Rounds of some of the parties that the question names, if the texts name no round with all of them.
  private mutating func roundsOfSome(_ request: RoundRequest) throws(StoreError) -> [RoundRow] {
    let parties = request.topics.filter { !$0.entityIDs.isEmpty }
    guard parties.count > 1 else { return [] }
    var found: [RoundRow] = []
    for party in parties {
      var narrow = request
      narrow.topics.removeAll { !$0.entityIDs.isEmpty && $0 != party }
      for round in try rounds(matching: narrow) where !found.contains(where: { $0.id == round.id })
      {
        found.append(round)
      }
    }
    if !found.isEmpty {
      note = "no round names all of \(parties.map(\.label).joined(separator: ", ")), these name one"
    }
    return found
  }

  /// The round that is dated last; of undated ones, the one that goes on, or the one that follows another.
  private static func latest(_ rounds: [RoundRow]) -> RoundRow? {
    let dated = rounds.filter { $0.started != nil }
    if let last = dated.last { return last }
    let before = Set(rounds.compactMap(\.previous))
    return rounds.last(where: \.isGoingOn) ?? rounds.last {
      !before.contains($0.id) && $0.previous != nil
    }
      ?? rounds.last
  }

  private static func isUnsuccessful(_ round: RoundRow) -> Bool {
    if round.status == "collapsed" { return true }
    guard let outcome = round.outcome.map({ StemmedText($0).stems }) else { return false }
    let signs = Set(
      ["without", "no", "unsuccessful", "failed", "fruitless", "inconclusive", "collapsed", "lack"]
        .map(PorterStemmer.stem))
    return round.status != "agreed" && outcome.contains(where: signs.contains)
  }

  /// One answer for each text; a round that no sentence reports gives none, for it has no evidence.
  func answers(
    _ rounds: [RoundRow], events: [EventRow],
    _ text: (RoundRow, [EventRow]) -> (String, Answer.Kind)?
  ) throws(StoreError) -> [Answer] {
    var answers: [Answer] = []
    for round in rounds {
      let told = events.filter { $0.roundID == round.id }
      guard !told.isEmpty, let (text, kind) = text(round, told) else { continue }
      let own = Self.nearest(to: text, of: round.name, told)
      if let known = answers.firstIndex(where: { $0.text == text }) {
        for event in own where !answers[known].evidence.contains(event.evidence) {
          answers[known].evidence.append(event.evidence)
        }
        answers[known].statements += 1
        answers[known].reports = Set(answers[known].evidence.map(\.articleID)).count
        continue
      }
      answers.append(
        Answer(
          text: text, kind: kind, score: kind == .undated ? 0.5 : 1,
          evidence: own.map(\.evidence), statements: 1,
          reports: Set(own.map(\.evidence.articleID)).count,
          note: text == round.name ? round.status : "\(round.name): \(round.status)"))
    }
    return Self.sorted(answers)
  }

  /// Reports whose sentences have more of the answer's words come first, then those with more of the round's name.
  private static func nearest(
    to text: String, of name: String, _ events: [EventRow]
  ) -> [EventRow] {
    let own = Set(StemmedText(name).stems).subtracting(GrammarWords.all)
    let words = Set(StemmedText(text).stems).subtracting(GrammarWords.all).subtracting(own)
    return events.enumerated().map { offset, event in
      let stems = StemmedText(event.evidence.sentence).stems
      return (
        words: words.intersection(stems).count, name: own.intersection(stems).count,
        offset: offset, event: event
      )
    }.sorted { ($1.words, $1.name, $0.offset) < ($0.words, $0.name, $1.offset) }.map(\.event)
  }

  private func count(_ rounds: [RoundRow], _ events: [EventRow]) throws(StoreError) -> [Answer] {
    let list = try answers(rounds, events: events) { round, _ in (round.name, .round) }
    guard !list.isEmpty else { return [] }
    let highest = rounds.compactMap(\.ordinal).max()
    let numbering = highest.map { "the highest number given is \($0)" } ?? "not numbered"
    let whole = Answer(
      text: "\(list.count) described, \(numbering)", kind: .count, score: 1,
      evidence: list.map { $0.evidence[0] }, statements: list.count,
      reports: Set(list.flatMap(\.evidence).map(\.articleID)).count)
    return [whole] + list
  }

  private func timeline(_ rounds: [RoundRow], _ events: [EventRow]) -> [Answer] {
    let order = Dictionary(uniqueKeysWithValues: rounds.enumerated().map { ($1.id, $0) })
    let sorted = events.enumerated().sorted { left, right in
      let one = left.element.date ?? left.element.evidence.publishedOn ?? "9"
      let other = right.element.date ?? right.element.evidence.publishedOn ?? "9"
      if one != other { return one < other }
      let first = order[left.element.roundID] ?? 0
      let second = order[right.element.roundID] ?? 0
      return first != second ? first < second : left.offset < right.offset
    }
    var answers: [Answer] = []
    for (_, event) in sorted {
      guard let round = rounds.first(where: { $0.id == event.roundID }) else { continue }
      let date = event.date ?? round.started
      let text = "\(date ?? "undated"): \(round.name): \(event.status)"
      if let known = answers.firstIndex(where: { $0.text == text }) {
        answers[known].evidence.append(event.evidence)
        answers[known].reports = Set(answers[known].evidence.map(\.articleID)).count
        continue
      }
      answers.append(
        Answer(
          text: text, kind: .event, score: 1, evidence: [event.evidence],
          note: date == nil ? "not dated in the source" : nil))
    }
    return answers
  }

  private func status(_ rounds: [RoundRow], _ events: [EventRow]) throws(StoreError) -> [Answer] {
    guard let round = Self.latest(rounds) else { return [] }
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

  /// Sentences that report the rounds and give a reason.
  private func reasons(_ rounds: [RoundRow], _ events: [EventRow]) -> [Answer] {
    let verbs = question.words.map { PorterStemmer.stem($0.lower) }
    var answers: [Answer] = []
    for event in events {
      let stems = StemmedText(event.evidence.sentence).stems
      guard stems.contains(where: Self.reasons.contains) else { continue }
      let shared = Set(stems).intersection(verbs).count
      guard !answers.contains(where: { $0.text == event.evidence.sentence }) else { continue }
      answers.append(
        Answer(
          text: event.evidence.sentence, kind: .reason,
          score: min(1, 0.5 + 0.1 * Double(shared) + (event.status == "resumed" ? 0.05 : 0)),
          evidence: [event.evidence], note: "as reported"))
    }
    return Self.sorted(answers)
  }
}
