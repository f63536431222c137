import News
import Store

extension Planner {
  /// Questions about kinds of statements that are not found by their words.
  func statements() throws(StoreError) -> Plan? {
    let meta: Set<String> = [
      "unnamed", "anonymous", "unidentified", "officials", "official", "claims", "claim",
      "statements", "statement", "come", "comes", "second-hand", "secondhand", "nested",
      "reporting",
      "another", "sources", "source", "earlier", "people", "diplomats", "diplomat", "persons",
    ]
    if question.has("unnamed", "anonymous", "unidentified") {
      var request = try request(.what, without: meta, acts: [])
      request.source = nil
      request.articles = []
      request.description = question.sources.map { QuestionParser.topic(of: question.actors[$0]) }
      request.description += request.topics.filter { group in
        group.entityIDs.isEmpty && question.cueIndex.map { group.position < $0 } ?? false
      }
      request.topics.removeAll(where: request.description.contains)
      return .unnamedSources(request)
    }
    if question.has("second-hand", "secondhand", "nested")
      || question.hasSequence("second", "hand")
    {
      var request = try request(.what, without: meta.union(["second", "hand"]), acts: [])
      request.source = nil
      return .nested(request)
    }
    let reversing: Set<String> = [
      "contradicted", "contradict", "contradicts", "reversed", "reverse", "retracted", "recanted",
      "backtracked", "contradiction", "contradictions", "retract",
    ]
    if question.has(reversing),
      question.topics(without: reversing.union(meta).union(["anyone", "position"])).isEmpty
    {
      return .reversals
    }
    if question.has(Self.conditionWords), !isObjectOfCue(Self.conditionWords) {
      let idle: Set<String> = ["set", "sets", "setting", "lay", "laid", "attach", "attached", "go"]
      var request = try request(.conditions, without: Self.conditionWords.union(idle), acts: [])
      request.cue = nil
      return .claims(request)
    }
    if let plan = try articles() { return plan }
    if question.form == .compare, question.sources.count > 1 {
      var sides: [ClaimRequest] = []
      for index in question.sources {
        var side = try request(.what)
        side.source = try source([question.actors[index]])
        side.allowsSentences = false
        sides.append(side)
      }
      return .comparison(sides)
    }
    if [.which, .what, .list, .howMany].contains(question.form),
      question.wanted == "agreement" || question.has("agreements", "accords", "treaties"),
      question.form != .howMany
    {
      return .agreements(
        try request(
          .named(kind: "agreement"),
          without: agreementIdle))
    }
    if question.wanted == "article" || question.has("articles", "article"),
      [.which, .what, .list].contains(question.form),
      !question.topics.isEmpty || question.cue != nil
    {
      var request = try request(
        .articles,
        without: ["characters", "character", "offsets", "reports", "article", "articles"])
      if question.cue == "report" { request.cue = nil }
      if let noun = nounAct() {
        request.acts = noun.acts
        request.topics = noun.topics.filter { !["characters", "offsets"].contains($0.label) }
      }
      return .claims(request)
    }
    if question.form == .howMany, question.cue != nil || question.wanted == "claim",
      !asksForNumber
    {
      let each = question.has("each", "every") || question.wanted == "country"
      var request = try request(
        each ? .countByCountry : .count,
        without: ["country", "countries", "officials", "times", "make", "made"],
        acts: Self.exact(question.acts))
      request.allowsSentences = false
      if each { request.source = nil }
      return .claims(request)
    }
    return nil
  }

  private var agreementIdle: Set<String> {
    Self.signingWords.union([
      "agreements", "accords", "treaties", "cited", "mentioned", "talks", "named", "made", "there",
    ])
  }

  private static let conditionWords: Set<String> = ["conditions", "condition", "circumstances"]

  /// "what did she call the condition" asks for no condition.
  private func isObjectOfCue(_ words: Set<String>) -> Bool {
    guard let cue = question.cueIndex, !question.isCueNoun else { return false }
    let next = question.words.dropFirst(cue + 1).first {
      !["the", "this", "that", "a", "an", "his", "her", "their", "its"].contains($0.lower)
    }
    return next.map { words.contains($0.lower) } ?? false
  }

  /// "how many gates did they offer to open" asks for a number that was said, "how many times" for one of statements.
  var asksForNumber: Bool {
    guard question.form == .howMany, question.cue != nil, !question.isCueNoun,
      let index = question.words.firstIndex(where: { $0.lower == "many" })
    else { return false }
    return question.topics.contains {
      $0.position == index + 1 && $0.label.lowercased() != "times" && $0.entityIDs.isEmpty
    }
  }

  /// "the strike threat": an act noun among the topics of a question whose verb is only "reports".
  private func nounAct() -> (acts: [SpeechAct], topics: [TopicGroup])? {
    for (index, group) in question.topics.enumerated() {
      guard let noun = SpeechActWords.noun(group.label.lowercased()),
        let acts = SpeechActWords.acts(ofNoun: noun), !acts.isEmpty
      else { continue }
      var topics = question.topics
      topics.remove(at: index)
      return (acts, topics)
    }
    return nil
  }

  /// Every other question is one about statements.
  func general() throws(StoreError) -> Plan {
    var request = try request(.what)
    request.isTight = asksForAttribute
    if let index = measureIndex {
      let words = Self.measures[question.words[index].lower] ?? []
      request.topics.removeAll { $0.position == index }
      if let first = words.first {
        request.topics.append(
          TopicGroup(
            label: question.words[index].text, terms: [question.words[index].text, first],
            synonyms: Array(words.dropFirst()), position: index))
      }
      request.wanted = .what
      request.needsNumber = true
      request.isTight = true
      return .claims(request)
    }
    switch question.form {
    case .who: request.wanted = .who(kind: nil)
    case .whom: request.wanted = .whom
    case .when: request.wanted = .when
    case .whereabouts: request.wanted = .whereabouts
    case .why, .how: request.wanted = .why
    case .yesNo: try makeYesNo(&request)
    case .howMany: request.allowsSentences = false
    case .timeline:
      request.wanted = .inDateOrder
      request.allowsSentences = question.cue == nil
    case .list, .compare:
      request.wanted = question.has("date", "order", "chronological") ? .inDateOrder : .what
      request.topics = question.topics(without: ["date", "order", "chronological"])
      request.allowsSentences = question.cue == nil
    case .which, .what:
      if let wanted = question.wanted {
        let isSubject = question.sources.isEmpty
        switch wanted {
        case "country", "person", "organization", "ministry":
          request.wanted = isSubject ? .who(kind: wanted) : .named(kind: wanted)
        case "place": request.wanted = .named(kind: "place")
        case "date": request.wanted = .when
        default: break
        }
      } else if question.form == .which, question.sources.isEmpty, !question.offices.isEmpty {
        request.wanted = .who(kind: nil)
      } else if question.form == .which,
        let office = question.actors.first(where: { $0.kind == .office }),
        question.sources.contains(where: { question.actors[$0] == office })
      {
        request.wanted = .who(kind: nil)
      }
    }
    return .claims(request)
  }

  /// In a question for yes or no the subject and the verb are part of what must be stated.
  private func makeYesNo(_ request: inout ClaimRequest) throws(StoreError) {
    request.wanted = .yesNo
    if question.isPlainReport {
      // Who only is to have said it speaks for themselves; the verb is in no statement.
      request.cue = nil
      return
    }
    if !question.acts.isEmpty, request.source != nil, !question.isCueNoun {
      // Whether somebody has done it is told by what they said, in whatever words.
      request.performed = Performance(
        source: request.source, acts: request.acts, topics: request.topics)
    }
    request.allowsSentences = true
    if let cue = question.cue, let index = question.cueIndex, !question.isCueNoun {
      let near = SpeechActWords.verbs(for: question.acts).subtracting([cue, "want"]).sorted()
      let noun = [cue == "accept" || cue == "acknowledge" ? "acceptance" : ""].filter {
        !$0.isEmpty
      }
      request.topics.append(
        TopicGroup(
          label: cue, terms: [cue], synonyms: near + noun + Thesaurus.synonyms(of: cue),
          position: index))
    }
    for index in question.sources {
      var subject = QuestionParser.topic(of: question.actors[index])
      subject.isSubject = true
      request.topics.append(subject)
    }
    request.topics.sort { $0.position < $1.position }
    request.source = nil
    request.acts = []
    request.cue = nil
  }
}
