import News
import Store

extension Answerer {
  func rounds(
    matching request: RoundRequest, agreements: Bool = false, reach: SQLCompiler.Reach = .own
  ) throws(StoreError) -> [RoundRow] {
    try session.rows(SQLCompiler.rounds(request, agreements: agreements, reach: reach)) {
      row throws(StoreError) in RoundRow(row)
    }
  }

  /// The rounds asked about: those that are so called, else those that are told of in such words.
  mutating func roundsAskedFor(_ request: RoundRequest) throws(StoreError) -> [RoundRow] {
    var found = try following(request.after, rounds(matching: request))
    // "the Quito talks" are those in Quito, not all to which Ecuador is a party.
    for city in question.actors.filter(\.isCapital).map(\.text) {
      let there = found.filter { "\($0.venue ?? "") \($0.name)".contains(city) }
      if !there.isEmpty {
        found = there
      } else if request.kinds == ["summit"] {
        // "the Lima summit" is no meeting of Peru's elsewhere.
        found.removeAll { $0.kind != "summit" }
        if found.isEmpty {
          note = Self.noSuchRound
          return []
        }
      }
    }
    if found.isEmpty, try isHeldElsewhere(request) {
      note = Self.noSuchRound
      return []
    }
    if found.isEmpty, !request.topics.isEmpty {
      let words = request.topics.map(\.label).joined(separator: " ")
      found = try rounds(matching: request, reach: .reports)
      if !found.isEmpty { note = "known by what is reported of them, “\(words)”" }
      if found.isEmpty { found = try roundsOfSome(request) }
      if found.isEmpty {
        found = try rounds(matching: request, reach: .leads)
        if !found.isEmpty { note = "told of in articles about “\(words)”" }
      }
      // In a report that names the town a summit may be told of in another: it is not that town's.
      if request.kinds == ["summit"] { found.removeAll { $0.kind != "summit" } }
      found = try following(request.after, found)
      if request.kinds == ["call"] { found.removeAll { $0.kind != "call" } }
    }
    return found
  }

  func events(_ rounds: [RoundRow]) throws(StoreError) -> [EventRow] {
    guard !rounds.isEmpty else { return [] }
    return try session.rows(SQLCompiler.events(ofRounds: rounds.map(\.id))) {
      row throws(StoreError) in EventRow(row)
    }
  }

  mutating func rounds(_ request: RoundRequest) throws(StoreError) -> [Answer] {
    if request.isAgreement {
      return try request.aspect == .participants ? brokers(request) : signings(request)
    }
    var rounds = try roundsMeant(request)
    // Of talks that are known, no other round answers for the one that is meant.
    if rounds.isEmpty, note == Self.noSuchRound { return [] }
    let events = Self.real(try events(rounds))
    rounds = rounds.map { Self.settled($0, events) }
    guard !rounds.isEmpty else { return try statementsInstead(request) }
    switch request.aspect {
    case .venue:
      if question.has("will") {
        // Where something was held tells nothing of where the next will be.
        rounds.removeAll { ["concluded", "collapsed", "agreed"].contains($0.status) }
        if rounds.isEmpty { return try statementsInstead(request) }
      }
      return try answers(asNow(rounds), events: events) { round, _ in
        guard let venue = round.venue ?? round.country else { return nil }
        let country = round.venue == nil ? nil : round.country
        return (country.map { $0 == venue ? venue : "\(venue), \($0)" } ?? venue, .place)
      }
    case .start, .date:
      let told = try dates(of: request.turns, rounds, events)
      if !told.isEmpty { return told }
      if let others = try turningSentences(request, rounds) { return others }
      return try dates(rounds, events, \.started)
    case .end: return try dates(rounds, events, \.ended)
    case .count: return try count(rounds, events, kinds: request.kinds)
    case .list:
      let isDetailed = request.order != nil || !request.statuses.isEmpty
      return try answers(Self.listed(rounds, request), events: events) { round, _ in
        (
          isDetailed || ["call", "summit"].contains(round.kind)
            ? round.detailedName : round.numberedName, .round
        )
      }
    case .unsuccessful:
      let failed = rounds.filter { Self.isUnsuccessful($0, events) }
      return try answers(failed, events: events) { round, _ in (round.name, .round) }
    case .timeline:
      return timeline(Self.toldApart(rounds), events.filter { $0.status != "unknown" })
    case .status: return try status(rounds, events)
    case .reason: return try reasons(rounds, events)
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

  /// "Where are the talks taking place" asks for those that go on, else for the last; "were" for all.
  private func asNow(_ rounds: [RoundRow]) -> [RoundRow] {
    guard question.has("is", "are"), question.has("taking", "held", "going", "being", "holding")
    else { return rounds }
    return rounds.filter(\.isGoingOn).reversed() + rounds.filter { !$0.isGoingOn }.reversed()
  }

  /// The days of the rounds; of undated ones only if no other is.
  private func dates(
    _ rounds: [RoundRow], _ events: [EventRow], _ day: KeyPath<RoundRow, String?>
  ) throws(StoreError) -> [Answer] {
    let all = try answers(rounds, events: events) { round, _ in
      round[keyPath: day].map { ($0, .date) } ?? ("not dated in the source", .undated)
    }
    let dated = all.filter { $0.kind == .date }
    return dated.isEmpty ? all : dated
  }

  /// When something became of the rounds: "when did the talks resume?".
  private func dates(
    of turns: Set<String>, _ rounds: [RoundRow], _ events: [EventRow]
  ) throws(StoreError) -> [Answer] {
    let turning = Self.inWordsOf(
      question, events.filter { turns.contains($0.status) || Self.plans($0, turns) })
    return try answers(rounds, events: turning) { _, told in
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

  /// Beside rounds that are numbered, "the talks" without place and day are most likely one of them.
  private static func toldApart(_ rounds: [RoundRow]) -> [RoundRow] {
    let apart = rounds.filter { $0.ordinal != nil || $0.venue != nil || $0.started != nil }
    return apart.contains { $0.ordinal != nil } ? apart : rounds
  }

  private func count(
    _ rounds: [RoundRow], _ events: [EventRow], kinds: Set<String>
  ) throws(StoreError) -> [Answer] {
    // What is only planned was not held, and who asks for rounds wants no meetings between them.
    let counted = Self.toldApart(
      rounds.filter { $0.status != "scheduled" && (kinds != ["round"] || $0.kind == "round") })
    let list = try answers(counted, events: events) { round, _ in (round.name, .round) }
    guard !list.isEmpty else { return [] }
    let highest = counted.compactMap(\.ordinal).max()
    let numbering = highest.map { "the highest number given is \($0)" } ?? "not numbered"
    let whole = Answer(
      text: "\(list.count) described, \(numbering)", kind: .count, score: 1,
      evidence: list.map { $0.evidence[0] }, statements: list.count,
      reports: Set(list.flatMap(\.evidence).map(\.articleID)).count)
    return [whole] + list
  }
}
