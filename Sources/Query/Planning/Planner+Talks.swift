extension Planner {
  /// Questions about rounds of talks: where, when, who, how many, what became of them.
  func talks() -> Plan? {
    if let request = agreementDate() ?? agreementBrokers() { return .rounds(request) }
    guard
      question.cue == nil || question.isCueNoun && question.acts.isEmpty || isObserving
        || asksForCalls
    else { return nil }
    var roles = Self.roles.filter { question.has($0.words) }.map(\.role)
    let isAboutTalks = question.has(Self.talkWords) || asksForCalls
    if roles.isEmpty, isAboutTalks, question.has(Self.mediatingWords) { roles = ["mediator"] }
    guard
      isAboutTalks || !roles.isEmpty || question.has("meet", "met") || question.form == .timeline
    else { return nil }
    guard let aspect = aspect(roles: roles) else { return nil }
    var request = RoundRequest(aspect: aspect, roles: roles)
    if question.form == .when {
      request.turns = Set(Self.turns.filter { question.has($0.words) }.map(\.status))
    }
    request.order = order
    request.after = question.afterRounds
    request.kinds = kinds
    request.since = filters.since ?? question.time?.since
    request.until = filters.until ?? question.time?.until
    var idle = Self.talkWords.union(Self.aspectWords).union(Self.orderWords).union(["meet", "met"])
    if asksForCalls {
      idle.formUnion(["calls", "phone", "telephone", "call", "all", "speak", "spoke", "talk"])
    }
    if roles.contains("mediator") { idle.formUnion(Self.mediatingWords) }
    if aspect == .unsuccessful { idle.formUnion(Self.missedWords) }
    if aspect == .list || question.form == .when {
      for listed in Self.listedStatuses where question.has(listed.words) {
        idle.formUnion(listed.words)
        if aspect == .list { request.statuses.formUnion(listed.statuses) }
      }
    }
    if question.asksForAgreement { idle.formUnion(Self.agreementWords.union(Self.endingWords)) }
    for turn in Self.turns where request.turns.contains(turn.status) { idle.formUnion(turn.words) }
    request.topics = question.topics(without: idle)
    if let (ordinal, index) = ordinal() {
      request.ordinal = ordinal
      request.topics.removeAll { $0.position == index }
    }
    for index in question.sources {
      request.topics.append(QuestionParser.topic(of: question.actors[index]))
    }
    if aspect == .outcomes, question.has("differ", "differed", "compare", "versus") {
      // "the first and the second" are all that there are.
      request.topics.removeAll {
        ["second", "third", "fourth", "fifth"].contains($0.label.lowercased())
      }
    }
    request.topics.removeAll { group in
      let words = StemmedText(group.label).stems
      return !words.isEmpty && group.entityIDs.isEmpty
        && words.allSatisfy { Self.genericStems.contains($0) }
    }
    return .rounds(request)
  }

  /// "who observed the talks" asks who was there, "who observed that they failed" what was said.
  private var isObserving: Bool {
    guard question.cue == "observe", let index = question.cueIndex,
      [.who, .which, .what].contains(question.form)
    else { return false }
    return question.words[(index + 1)...].first?.lower != "that" && question.has(Self.talkWords)
  }

  /// The number of the round that the question names, and which word says it; none if it names two.
  private func ordinal() -> (number: Int, index: Int)? {
    let found = question.words.indices.compactMap { index in
      Self.ordinals[question.words[index].lower].map { (number: $0, index: index) }
    }
    guard let first = found.first, found.count == 1 else { return nil }
    let next = question.words[(first.index + 1)...].prefix(3)
    let isOfRound = next.contains { Self.talkWords.contains($0.lower) && $0.lower != "talks" }
    return isOfRound ? first : nil
  }

  /// "when was the ceasefire signed": the day of an agreement, which is a round of its own kind.
  private func agreementDate() -> RoundRequest? {
    guard question.form == .when, question.cue == nil || question.cue == "agree",
      question.has(Self.signingWords), question.has(Self.agreementWords)
    else { return nil }
    var request = RoundRequest(aspect: .date)
    request.isAgreement = true
    request.since = filters.since ?? question.time?.since
    request.until = filters.until ?? question.time?.until
    request.topics = question.topics(
      without: Self.signingWords.union(Self.plainAgreementWords).union([
        "come", "came", "comes", "go", "went", "take", "took", "enter", "entered",
      ]))
    for index in question.sources {
      request.topics.append(QuestionParser.topic(of: question.actors[index]))
    }
    return request
  }

  private static let genericStems: Set<String> = Set(
    ["peace", "talks", "round", "key", "main"].map(PorterStemmer.stem))

  private func aspect(roles: [String]) -> RoundRequest.Aspect? {
    switch question.form {
    case .timeline: return .timeline
    case .whereabouts: return .venue
    case .when:
      return question.has("end", "ended", "conclude", "concluded", "finish", "finished", "ends")
        ? .end : .start
    case .howMany:
      return question.has("rounds", "round", "talks", "meetings", "summits", "times") ? .count : nil
    case .why: return .reason
    case .yesNo:
      let states: Set<String> = [
        "going", "ongoing", "continuing", "underway", "over", "resumed", "ended", "concluded",
        "collapsed", "suspended", "stopped", "scheduled", "still", "agreed", "failed", "resume",
        "begun", "started",
      ]
      return question.has(states) || question.asksForAgreement ? .status : nil
    case .how, .compare:
      return question.has(
        "outcome", "outcomes", "result", "results", "differ", "end", "ended", "go")
        ? .outcomes : nil
    case .who, .whom, .which, .what, .list:
      // "which rounds did Norway mediate" asks for rounds.
      if !roles.isEmpty {
        let helps = !Set(roles).isDisjoint(with: ["mediator", "host", "observer"])
        return helps && asksForRounds && !question.actors.isEmpty ? .list : .participants
      }
      if asksForCalls { return .list }
      // "What must they do before they attend" asks for no names.
      if question.form != .what || question.wanted != nil || question.has("part", "participants"),
        question.has(
          "part", "attended", "attend", "attending", "attends", "attendees", "participated",
          "participate", "participants",
          "joined", "present")
      {
        return .participants
      }
      if asksForOneRound { return .list }
      if question.wanted == "place", question.has("held", "hosted", "place", "venue") {
        return .venue
      }
      if question.has("outcome", "outcomes", "result", "results", "became", "happened", "happen") {
        return .outcomes
      }
      if question.has("status", "state") { return .status }
      if question.has("rounds", "talks", "meetings", "summits", "round", "meeting", "summit"),
        [.which, .list, .what].contains(question.form)
      {
        let failures: Set<String> = [
          "without", "unsuccessful", "failed", "collapsed", "fail", "no", "fruitless",
          "inconclusive", "unsuccessfully",
        ]
        if question.has(failures) { return .unsuccessful }
        return question.topics(without: Self.talkWords.union(Self.aspectWords)).isEmpty
          || question.has("rounds") || asksForRounds ? .list : nil
      }
      return nil
    }
  }
}
