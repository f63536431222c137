import News

/// Says in plain English how a question was read.
enum Restatement {
  /// One line.
  static func of(_ plan: Plan, question: Question) -> String {
    let time = question.time.map { ", \($0.label)" } ?? ""
    switch plan {
    case .claims(let request): return claims(request) + time
    case .comparison(let sides):
      let names = sides.compactMap { $0.source?.label }.joined(separator: " and ")
      return "statements of \(names), side by side" + about(sides.first?.topics ?? []) + time
    case .articleComparison(let ids, let request):
      return "statements" + (request.source.map { " by \($0.label)" } ?? "") + about(request.topics)
        + (ids.isEmpty ? "" : " in articles \(list(ids.map(String.init), "and"))")
        + ", article by article" + time
    case .silent(let request, let kind):
      return "which \(kind ?? "speaker") made no \(acts(request))" + about(request.topics) + time
    case .officeCheck(let actor, let office):
      return "whether \(actor.name) holds the office of \(office.text)"
        + (office.country.map { " of \($0.name)" } ?? "")
    case .quotes(let request):
      return "quotations" + (request.source.map { " of \($0.label)" } ?? "") + about(request.topics)
        + time
    case .officeHolder(let office, _):
      return "who holds the office of \(office.text)"
        + (office.country.map { " of \($0.name)" } ?? "") + time
    case .delegationHead(let offices, _):
      return "who leads the delegation of "
        + list(offices.first?.country.map { [$0.name] } ?? [], "and") + time
    case .term(let request): return "how long something holds" + about(request.topics) + time
    case .offices(let actor, let ministriesOnly):
      return (ministriesOnly ? "ministries" : "offices") + " of \(actor.name)"
    case .names(let actor): return "names that \(actor.name) is called by"
    case .capital(let actor): return "capital of \(actor.name)"
    case .speakers(let actor): return "people who speak for \(actor.name)"
    case .quoteForms: return "how many quotations there are of each form"
    case .quotedPeople: return "how many people are quoted"
    case .mostQuoted: return "people by the number of their quotations"
    case .neverQuoted: return "people who are mentioned and never quoted"
    case .repeatedQuotes: return "quotations that more than one publisher carries"
    case .inferredMinistries: return "ministries known only from a minister's title"
    case .speakingMinistries(let request):
      return "ministries that made statements" + about(request.topics) + time
    case .rounds(let request): return rounds(request) + time
    case .agreements(let request):
      return "agreements" + (request.source.map { " in statements of \($0.label)" } ?? "")
        + about(request.topics)
    case .unnamedSources: return "statements whose source is not named" + time
    case .nested: return "statements that another statement reports" + time
    case .reversals: return "statements reported as contradicted or taken back"
    case .provenance(let id):
      return "how \(id.map { "claim \($0)" } ?? "the first claim") was read from its text"
    case .passages(let request): return "sentences" + about(request.topics) + time
    }
  }

  private static func acts(_ request: ClaimRequest) -> String {
    request.acts.isEmpty
      ? "statements" : "statements that " + list(request.acts.map(verb), "or")
  }

  private static func claims(_ request: ClaimRequest) -> String {
    let order =
      switch request.order {
      case .newest: ", newest first"
      case .oldest: ", oldest first"
      case nil: ""
      }
    return unordered(request) + order
  }

  private static func unordered(_ request: ClaimRequest) -> String {
    let acts = acts(request)
    let by = request.source.map { " by \($0.label)" } ?? ""
    let topic = about(request.topics)
    switch request.wanted {
    case .who(let kind): return "which \(kind ?? "speaker") made \(acts)\(topic)"
    case .whom: return "to or against whom \(acts)\(by)\(topic) were made"
    case .what: return "\(acts)\(by)\(topic)"
    case .named(let kind): return "which \(kind) is named in \(acts)\(by)\(topic)"
    case .when: return "when \(acts)\(by)\(topic) were made"
    case .whereabouts: return "which place is named in \(acts)\(by)\(topic)"
    case .why: return "reasons given in \(acts)\(by)\(topic)"
    case .yesNo:
      return "whether it is stated: " + request.topics.map(\.label).joined(separator: ", ")
    case .conditions: return "conditions of \(acts)\(by)\(topic)"
    case .articles: return "articles that report \(acts)\(by)\(topic)"
    case .count: return "how many \(acts)\(by)\(topic)"
    case .countByCountry: return "how many \(acts)\(topic) each country made"
    case .inDateOrder: return "\(acts)\(by)\(topic), in order of date"
    case .ranking(let kind, let isFewest, let least):
      let bound = least > 1 ? "at least \(least)" : isFewest ? "the fewest" : "the most"
      return "which \(kind ?? "speaker") made \(bound) \(acts)\(topic)"
    }
  }

  private static func verb(_ act: SpeechAct) -> String {
    switch act {
    case .expressConcern: "express concern"
    case .declineComment: "decline to comment"
    case .other: "do something else"
    default: act.rawValue
    }
  }

  private static func rounds(_ request: RoundRequest) -> String {
    if request.isAgreement {
      return request.aspect == .participants
        ? (request.roles == ["mediator"] ? "who brokered" : "who made")
          + " agreements\(about(request.topics))"
        : "when agreements\(about(request.topics)) were signed"
    }
    let rounds =
      request.ordinal.map { "round \($0) of talks" }
      ?? request.order.map { "\($0.rawValue) round of talks" }
    let which = rounds.map { "the " + $0 } ?? "rounds of talks"
    let topic = about(request.topics)
    switch request.aspect {
    case .venue: return "where \(which)\(topic) were held"
    case .start where request.turns == ["collapsed"]: return "when \(which)\(topic) collapsed"
    case .start, .date: return "when \(which)\(topic) began"
    case .end: return "when \(which)\(topic) ended"
    case .count: return "how many \(which)\(topic) there were"
    case .list: return "\(which)\(topic)"
    case .unsuccessful: return "\(which)\(topic) that ended without agreement"
    case .timeline: return "timeline of \(which)\(topic)"
    case .status: return "status of \(which)\(topic)"
    case .reason: return "reasons given for what became of \(which)\(topic)"
    case .outcomes: return "outcome of \(which)\(topic)"
    case .participants:
      let roles = request.roles.isEmpty ? "participants" : list(request.roles.map(plural), "and")
      return "\(roles) of \(which)\(topic)"
    }
  }

  private static func plural(_ role: String) -> String {
    role == "party" ? "parties" : role + "s"
  }

  private static func about(_ topics: [TopicGroup]) -> String {
    topics.isEmpty ? "" : " about " + list(topics.map(\.label), "and")
  }

  private static func list(_ words: [String], _ conjunction: String) -> String {
    guard let last = words.last, words.count > 1 else { return words.first ?? "" }
    return words.dropLast().joined(separator: ", ") + " \(conjunction) \(last)"
  }

  /// The plan, part by part.
  static func lines(_ plan: Plan, question: Question) -> [String] {
    var lines = ["plan: \(plan.name)", "form: \(question.form.rawValue)"]
    for (index, actor) in question.actors.enumerated() {
      let role = question.sources.contains(index) ? "source" : "topic"
      lines.append(
        "\(role): “\(actor.text)” is \(actor.name) (\(actor.ids.count == 1 ? "1 entity" : "\(actor.ids.count) entities"))"
      )
    }
    if let cue = question.cue { lines.append("asks for: \(cue)") }
    if !question.acts.isEmpty {
      lines.append("acts: " + question.acts.map(\.rawValue).joined(separator: ", "))
    }
    for topic in question.topics where topic.entityIDs.isEmpty {
      let near =
        topic.synonyms.isEmpty ? "" : "; also " + topic.synonyms.joined(separator: ", ")
      lines.append("topic: \(topic.label)\(near)")
    }
    if let time = question.time { lines.append("time: \(time.label)") }
    if !question.unknownWords.isEmpty {
      lines.append("nowhere in the file: " + question.unknownWords.joined(separator: ", "))
    }
    return lines
  }
}
