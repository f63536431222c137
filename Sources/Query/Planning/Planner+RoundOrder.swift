/// Which of several rounds a question means.
extension Planner {
  /// "the previous round", "the next round of talks", "the last round"; and not "last week".
  var order: RoundRequest.Order? {
    for index in question.words.indices {
      guard let order = Self.orders[question.words[index].lower] else { continue }
      let next = question.words[(index + 1)...].prefix(4).map(\.lower)
      if let first = next.first, Self.spans.contains(first) { continue }
      // "When did they last meet" has the word for the latest behind the parties.
      if order == .latest || next.contains(where: Self.talkWords.contains) { return order }
    }
    return nil
  }

  private static let orders: [String: RoundRequest.Order] = [
    "latest": .latest, "last": .latest, "newest": .latest, "current": .latest, "recent": .latest,
    "previous": .previous, "prior": .previous, "preceding": .previous, "next": .next,
    "upcoming": .next, "forthcoming": .next,
  ]

  private static let spans: Set<String> = [
    "week", "month", "year", "weeks", "months", "years", "days", "night", "day", "spring", "summer",
    "autumn", "winter",
  ]

  /// "rounds" are no meetings and no summits; "talks" may be any of them.
  var kinds: Set<String> {
    if asksForCalls { return ["call"] }
    if question.has("rounds", "round") { return ["round"] }
    if question.has("summit", "summits") { return ["summit"] }
    return question.has("meeting", "meetings") ? ["meeting", "summit"] : []
  }

  /// "list all phone calls", "which calls were made": and not whoever calls for something.
  var asksForCalls: Bool {
    // "When did they speak by phone"
    if question.form == .when, question.has("phone", "telephone"),
      question.cue == "speak" || question.cue == "talk" || question.has("call")
    {
      return true
    }
    guard [.list, .which].contains(question.form),
      let index = question.words.firstIndex(where: { $0.lower == "calls" }), index <= 4
    else { return false }
    return question.words.indices.contains(index + 1)
      ? question.words[index + 1].lower != "for" : true
  }

  /// "which round was held in Lima", "which talks took place": the noun stands right behind the word that asks.
  var asksForRounds: Bool {
    guard question.form == .which,
      let index = question.words.firstIndex(where: { $0.lower == "which" }),
      question.words.indices.contains(index + 1)
    else { return false }
    return Self.talkWords.contains(question.words[index + 1].lower)
  }

  /// "what is the next round of talks": the round itself is asked for, and not what it was about.
  var asksForOneRound: Bool {
    guard question.form == .what || question.form == .which, order != nil,
      let index = question.words.firstIndex(where: { ["what", "which"].contains($0.lower) }),
      question.words.indices.contains(index + 1)
    else { return false }
    guard ["is", "was", "are", "were"].contains(question.words[index + 1].lower) else {
      return false
    }
    return question.words[(index + 2)...].prefix(2).contains { Self.orders[$0.lower] != nil }
  }

  /// "who brokered the ceasefire": who stood behind an agreement, which is a round of its own kind.
  func agreementBrokers() -> RoundRequest? {
    if let request = agreementSigners() { return request }
    let brokering = Self.mediatingWords.union(["mediate", "mediated", "mediating", "mediators"])
    guard [.who, .which].contains(question.form), question.cue == nil, question.has(brokering),
      question.has(Self.agreementWords), !question.has(Self.talkWords)
    else { return nil }
    var request = RoundRequest(aspect: .participants, roles: ["mediator"])
    request.isAgreement = true
    request.since = filters.since ?? question.time?.since
    request.until = filters.until ?? question.time?.until
    // That it was extended is told of an agreement, and is not in its name.
    request.topics = question.topics(
      without: brokering.union(Self.plainAgreementWords).union(["extension", "extended", "extend"]))
    return request
  }

  /// "who signed the Lima Accord": the sides of an agreement, and those who signed for them.
  private func agreementSigners() -> RoundRequest? {
    guard question.form == .who, question.cue == nil || question.cue == "sign",
      question.has("sign", "signed", "signs", "signatories"),
      question.has(Self.agreementWords.union(Self.solemnWords)), !question.has(Self.talkWords)
    else { return nil }
    var request = RoundRequest(aspect: .participants, roles: ["party", "delegate"])
    request.isAgreement = true
    request.since = filters.since ?? question.time?.since
    request.until = filters.until ?? question.time?.until
    request.topics = question.topics(
      without: Self.plainAgreementWords.union(["sign", "signed", "signs", "signatories"]))
    return request
  }
}
