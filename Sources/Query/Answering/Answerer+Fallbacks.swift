import News
import Store

/// What is tried, in turn, when no statement has all that a question asks for.
extension Answerer {
  /// Answers from statements, or from sentences if no statement answers and sentences may.
  mutating func claims(_ request: ClaimRequest) throws(StoreError) -> [Answer] {
    var answers = try statements(request)
    if let performed = request.performed {
      let done = try self.performed(performed, request)
      let known = Set(done.flatMap(\.evidence).map(\.claimID))
      answers.removeAll { known.contains($0.evidence[0].claimID) }
      answers = Self.sorted(done + answers)
    }
    if session.isStrict { return answers }
    if answers.isEmpty, let narrower = withTimeAsTopic(request) {
      answers = try statements(narrower)
      if !answers.isEmpty { note = "the date is taken as part of what was said" }
    }
    if answers.isEmpty, let wider = withoutPartners(request) {
      answers = try statements(wider.request)
      if !answers.isEmpty {
        note = "without regard to \(wider.left), for no such statement names it"
      }
    }
    if answers.isEmpty, let plain = withoutStatementNouns(request) {
      answers = try statements(plain)
      if !answers.isEmpty {
        note = "the words for the kind of statement are not looked for in it"
      }
    }
    if answers.isEmpty, let within = try withinArticles(request) {
      answers = try statements(within.request)
      if !answers.isEmpty { note = "in articles that name \(within.names)" }
    }
    if answers.isEmpty, let near = NearWords.added(to: request) {
      answers = try statements(near.request)
      if !answers.isEmpty { note = "no such statement has “\(near.word)”, these tell of the like" }
    }
    if answers.isEmpty { answers = try pointing(request) }
    if answers.isEmpty { answers = try deniedBeside(request) }
    if request.acts == [.declineComment], case .who = request.wanted, request.source == nil {
      answers += try silentWhenAsked(request, known: answers)
    }
    if answers.isEmpty { answers = try numbers(request) }
    if answers.isEmpty, request.allowsSentences { answers = try sentences(request) }
    return answers
  }

  /// "said the talks end in May": if nothing was said in May, the month may belong to what was said.
  private func withTimeAsTopic(_ request: ClaimRequest) -> ClaimRequest? {
    guard let time = question.time, request.since == time.since, request.until == time.until else {
      return nil
    }
    var changed = request
    changed.since = nil
    changed.until = nil
    for word in time.words {
      changed.topics.append(
        TopicGroup(label: word, terms: [word], position: question.words.count))
    }
    return changed
  }

  /// "What does Peru think of the Chile talks": in an article that names Chile, "the talks" will do.
  private func withinArticles(
    _ request: ClaimRequest
  ) throws(StoreError) -> (request: ClaimRequest, names: String)? {
    guard request.source != nil, request.articles.isEmpty, request.acts.isEmpty else { return nil }
    let names = request.topics.filter { !$0.entityIDs.isEmpty }
    let words = request.topics.filter { $0.entityIDs.isEmpty }
    let occasions = Planner.talkWords.union(["call", "calls", "conversation"])
    guard !names.isEmpty, !words.isEmpty,
      words.allSatisfy({ occasions.contains($0.label.lowercased()) })
    else { return nil }
    var changed = request
    changed.topics = words
    for (index, name) in names.enumerated() {
      let ids = try session.connection.rows(
        """
        SELECT DISTINCT article_id FROM mentions
        WHERE entity_id IN (\(Gazetteer.marks(name.entityIDs.count))) ORDER BY 1 LIMIT 1000
        """, name.entityIDs
      ) { row throws(StoreError) in row.int64(0) }
      changed.articles = index == 0 ? ids : changed.articles.filter(Set(ids).contains)
    }
    return changed.articles.isEmpty
      ? nil : (changed, names.map(\.label).joined(separator: ", "))
  }

  /// Who rejected "the accusation" need not have called it one.
  private func withoutStatementNouns(_ request: ClaimRequest) -> ClaimRequest? {
    guard request.topics.contains(where: \.isStatementNoun) else { return nil }
    var plain = request
    plain.topics.removeAll(where: \.isStatementNoun)
    return plain
  }

  static let missingNote = "no such statement has"

  /// Says which words of the question the statements lack, if all of them lack one.
  mutating func noteMissing(_ found: [RankedClaim], _ request: ClaimRequest) {
    guard let best = found.first, request.wanted != .yesNo,
      found.allSatisfy({ !$0.match.missing.isEmpty })
    else { return }
    let words = best.match.missing.filter(request.topics.indices.contains).map {
      "“\(request.topics[$0].label)”"
    }
    note = "\(Self.missingNote) \(words.joined(separator: ", ")), so those with the rest answer"
  }

  private static let partnerWords: Set<String> = Set(
    "talks negotiations dialogue round primary main key core chief central".split(separator: " ")
      .map(String.init))

  /// Demands and promises seldom name whom they are addressed to, or the talks at which they are made.
  private func withoutPartners(
    _ request: ClaimRequest
  ) -> (request: ClaimRequest, left: String)? {
    guard request.source != nil, !request.acts.isEmpty else { return nil }
    let isPartner = { (topic: TopicGroup) in
      Self.partnerWords.contains(topic.label.lowercased())
        || !topic.entityIDs.isEmpty && topic.position > 0
          && ["from", "with", "of", "to", "the"].contains(question.words[topic.position - 1].lower)
    }
    let left = request.topics.filter(isPartner)
    guard !left.isEmpty else { return nil }
    var changed = request
    changed.topics.removeAll(where: isPartner)
    return (changed, left.map(\.label).joined(separator: ", "))
  }
}
