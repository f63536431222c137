extension Planner {
  private static let talkWords: Set<String> = [
    "talks", "talk", "round", "rounds", "negotiation", "negotiations", "dialogue", "summit",
    "summits", "meeting", "meetings", "conference", "session", "sessions", "process",
  ]

  private static let aspectWords: Set<String> = [
    "held", "hold", "take", "took", "place", "happen", "happened", "venue", "start", "started",
    "starts", "begin", "began", "begun", "begins", "open", "opened", "due", "end", "ended", "ends",
    "conclude", "concluded", "finish", "finished", "going", "go", "ongoing", "continuing",
    "underway", "under", "way", "resume", "resumed", "restart", "restarted", "collapse",
    "collapsed", "fail", "failed", "timeline", "chronology", "part", "attend", "attended",
    "participate", "participated", "participants", "participant", "parties", "party", "mediators",
    "mediator", "mediate", "mediated", "mediating", "host", "hosts", "hosted", "hosting", "outcome",
    "outcomes", "result", "results", "differ", "differed", "different", "agreement", "progress",
    "success", "unsuccessful", "unsuccessfully", "status", "location", "joined", "join", "city",
    "country", "countries", "many", "occurred", "occur", "observers", "observer", "delegates",
    "sides", "far", "happened", "happen",
  ]

  /// Words that tell one round from another only by order.
  private static let orderWords: Set<String> = [
    "latest", "last", "newest", "current", "recent", "earlier", "initial", "first", "resumed",
    "previous", "new", "one",
  ]

  /// Words by which the rules of planning go, for mending slips of the hand.
  static let knownWords = talkWords.union(aspectWords).union(orderWords).union([
    "quoted", "quotes", "quotation", "publisher", "publishers", "passages", "ministry",
    "conditions", "unnamed",
    "second-hand", "contradicted", "agreements", "articles", "mentioned", "attended", "position",
    "office",
  ])

  private static let roles: [(words: Set<String>, role: String)] = [
    (["parties", "party", "sides"], "party"),
    (["mediator", "mediators", "mediated", "mediate", "mediating"], "mediator"),
    (["host", "hosts", "hosted", "hosting"], "host"), (["observer", "observers"], "observer"),
    (["delegates", "delegate"], "delegate"),
  ]

  /// What mediators of talks do, and other people elsewhere.
  private static let mediatingWords: Set<String> = [
    "broker", "brokered", "brokering", "facilitate", "facilitated", "facilitating", "chaired",
    "chairs", "chairing",
  ]

  /// Verbs by which one asks when something became of rounds, and the status that tells of it.
  private static let turns: [(words: Set<String>, status: String)] = [
    (["resume", "resumed", "restart", "restarted"], "resumed"),
    (["suspend", "suspended", "stop", "stopped", "pause", "paused"], "suspended"),
    (["collapse", "collapsed", "fail", "failed"], "collapsed"),
    (["agree", "agreed", "succeed"], "agreed"),
  ]

  /// Questions about rounds of talks: where, when, who, how many, what became of them.
  func talks() -> Plan? {
    guard question.cue == nil || question.isCueNoun && question.acts.isEmpty else { return nil }
    var roles = Self.roles.filter { question.has($0.words) }.map(\.role)
    let isAboutTalks = question.has(Self.talkWords)
    if roles.isEmpty, isAboutTalks, question.has(Self.mediatingWords) { roles = ["mediator"] }
    guard
      isAboutTalks || !roles.isEmpty || question.has("meet", "met") || question.form == .timeline
    else { return nil }
    guard let aspect = aspect(roles: roles) else { return nil }
    var request = RoundRequest(aspect: aspect, roles: roles)
    if question.form == .when {
      request.turns = Set(Self.turns.filter { question.has($0.words) }.map(\.status))
    }
    request.isLatest = question.has("latest", "last", "newest", "current", "recent")
    request.since = filters.since ?? question.time?.since
    request.until = filters.until ?? question.time?.until
    request.topics = question.topics(
      without: Self.talkWords.union(Self.aspectWords).union(Self.orderWords).union(["meet", "met"])
        .union(roles.contains("mediator") ? Self.mediatingWords : []))
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
      return question.has(states) ? .status : nil
    case .how, .compare:
      return question.has(
        "outcome", "outcomes", "result", "results", "differ", "end", "ended", "go")
        ? .outcomes : nil
    case .who, .whom, .which, .what, .list:
      if !roles.isEmpty { return .participants }
      if question.has(
        "part", "attended", "attend", "participated", "participate", "participants",
        "joined", "present")
      {
        return .participants
      }
      if question.wanted == "place", question.has("held", "hosted", "place", "venue") {
        return .venue
      }
      if question.has("outcome", "outcomes", "result", "results", "became", "happened", "happen") {
        return .outcomes
      }
      if question.has("status", "state") { return .status }
      if question.has("rounds", "talks", "meetings", "summits"),
        [.which, .list, .what].contains(question.form)
      {
        let failures: Set<String> = [
          "without", "unsuccessful", "failed", "collapsed", "fail", "no", "fruitless",
          "inconclusive", "unsuccessfully",
        ]
        if question.has(failures) { return .unsuccessful }
        return question.topics(without: Self.talkWords.union(Self.aspectWords)).isEmpty
          || question.has("rounds") ? .list : nil
      }
      return nil
    }
  }
}
