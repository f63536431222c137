import News
import Store

extension Answerer {
  /// - Parameter topics: what the rounds are about; without any, all rounds of the file are meant.
  func participants(
    _ rounds: [RoundRow], _ events: [EventRow], roles: [String], topics: [TopicGroup]
  ) throws(StoreError) -> [Answer] {
    let rows = try session.rows(
      SQLCompiler.participants(ofRounds: rounds.map(\.id), roles: roles)
    ) { row throws(StoreError) in
      (
        round: row.int64(0), entity: row.int64(1), role: row.text(2), kind: row.text(3),
        name: row.text(4)
      )
    }
    var answers: [Answer] = []
    for row in rows {
      let told = events.filter { $0.roundID == row.round }.map(\.evidence)
      guard !told.isEmpty else { continue }
      let own = try naming(row.entity, as: row.role, told)
      if let known = answers.firstIndex(where: { $0.text == row.name }) {
        if let note = answers[known].note, !note.contains(row.role) {
          answers[known].note = "\(note), \(row.role)"
        }
        for evidence in own where !answers[known].evidence.contains(evidence) {
          answers[known].evidence.append(evidence)
        }
        continue
      }
      answers.append(
        Answer(
          text: row.name, kind: Self.kind(ofEntity: row.kind), score: 1, evidence: own,
          reports: Set(own.map(\.articleID)).count, note: row.role))
    }
    answers = Self.withoutNameless(answers)
    if answers.isEmpty, roles == ["observer"] { answers = try observers(events) }
    if roles.contains("host") {
      if topics.isEmpty, !answers.contains(where: { $0.note?.contains("host") ?? false }) {
        answers += try described(["host"])
      }
      let hosts = answers.contains { $0.note?.contains("host") ?? false }
      if !hosts || roles.count > 1 { answers += try venues(rounds, events) }
    }
    return answers
  }

  /// Where the rounds were held: the country, which is the host if no other is told, else the place.
  private func venues(_ rounds: [RoundRow], _ events: [EventRow]) throws(StoreError) -> [Answer] {
    var places: [String: [String]] = [:]
    for round in rounds {
      guard let country = round.country, let venue = round.venue else { continue }
      if venue != country, !(places[country] ?? []).contains(venue) {
        places[country, default: []].append(venue)
      }
    }
    var answers = try self.answers(rounds, events: events) { round, _ in
      round.country.map { ($0, .country) } ?? round.venue.map { ($0, .place) }
    }
    for index in answers.indices where answers[index].kind == .country {
      let cities = places[answers[index].text]?.joined(separator: ", ")
      answers[index].note = "where they were held" + (cities.map { ": " + $0 } ?? "")
    }
    return answers
  }

  /// "the Omani mediators" beside Oman are nobody else.
  private static func withoutNameless(_ answers: [Answer]) -> [Answer] {
    let nameless = { (answer: Answer) in
      answer.text.split(separator: " ").last.map { namelessNouns.contains($0.lowercased()) }
        ?? false
    }
    let named = answers.filter { !nameless($0) }
    return answers.filter { answer in
      !nameless(answer) || !named.contains { $0.note == answer.note }
    }
  }

  private static let namelessNouns: Set<String> = [
    "mediators", "delegations", "delegates", "delegation", "sides", "negotiators", "officials",
    "diplomats", "envoys", "observers", "ministers",
  ]

  /// Whom the reports name beside the word: "observers from Peru and Ecuador", "Peru attended as an observer".
  private func observers(_ events: [EventRow]) throws(StoreError) -> [Answer] {
    guard let match = MatchExpression.any(["observer", "observed"]) else { return [] }
    let articles = Set(events.map(\.evidence.articleID)).sorted()
    guard !articles.isEmpty else { return [] }
    var answers: [Answer] = []
    let rows = try session.sentences(
      SQLCompiler.sentences(matching: match, inArticles: articles, limit: 20))
    // Observers of a truce are others than those of the talks: the reports of the talks count first.
    let told = rows.filter { row in
      events.contains {
        $0.evidence.articleID == row.articleID && $0.evidence.startOffset == row.start
      }
    }
    for row in told.isEmpty ? rows : told {
      for (name, kind) in try namedAsObservers(row)
      where !answers.contains(where: { $0.text == name }) {
        answers.append(
          Answer(text: name, kind: kind, score: 0.8, evidence: [row.evidence], note: "observer"))
      }
    }
    return answers
  }

  /// Names strung together behind "observers from", or before "as observers" in the same clause.
  private func namedAsObservers(
    _ row: SentenceRow
  ) throws(StoreError) -> [(name: String, kind: Answer.Kind)] {
    let text = StemmedText(row.text)
    let stem = PorterStemmer.stem("observers")
    guard let place = text.stems.firstIndex(where: { $0 == stem || $0 == "observ" }) else {
      return []
    }
    let isBefore = place > 0 && ["as", "an"].contains(text.stems[place - 1])
    let isFrom = ["from", "of"].contains(
      place + 1 < text.stems.count ? text.stems[place + 1] : "")
    guard isBefore || isFrom else { return [] }
    let edge = row.start + text.spans[place].start
    let mentions = try mentions(in: row).filter { ($0.start < edge) == isBefore }
    var names: [(name: String, kind: Answer.Kind)] = []
    var end = edge
    for mention in isBefore ? mentions.reversed() : mentions {
      let gap = isBefore ? end - mention.start : mention.start - end
      // Names of a list stand close together; what comes after a gap belongs to another clause.
      guard gap <= (isBefore && names.isEmpty ? 80 : 40) else { break }
      end = isBefore ? mention.start : mention.start + mention.text.unicodeScalars.count
      if mention.how != "place", !names.contains(where: { $0.name == mention.name }) {
        names.append((mention.name, Self.kind(ofEntity: mention.kind)))
      }
    }
    return isBefore ? names.reversed() : names
  }

  /// Words of sentences that tell of a role, as stems.
  private static let roleStems: [String: Set<String>] = [
    "mediator": [
      "mediat", "broker", "facilit", "chair", "intermediari", "guarantor", "sponsor",
    ],
    "host": ["host", "venu"],
    "observer": ["observ"],
  ]

  /// The reports of a round, first those that name a participant in its role, then those that name it.
  ///
  /// If none of them tells of the role, other sentences of the same articles may.
  private func naming(
    _ entity: Int64, as role: String, _ told: [Evidence]
  ) throws(StoreError) -> [Evidence] {
    let names = try session.gazetteer.names(of: [entity]).names
    let phrases = names.map { StemmedText($0).stems }.filter { !$0.isEmpty }
    let stems = Self.roleStems[role] ?? []
    let worth = { (evidence: Evidence) in
      let sentence = StemmedText(evidence.sentence)
      guard phrases.contains(where: { sentence.place(of: $0) != nil }) else { return 0 }
      return sentence.stems.contains(where: stems.contains) ? 2 : 1
    }
    var ranked = told.map { (worth: worth($0), evidence: $0) }
    if !stems.isEmpty, !ranked.contains(where: { $0.worth == 2 }),
      let anyName = MatchExpression.any(names), let anyWord = MatchExpression.any(stems.sorted()),
      let match = MatchExpression.all([anyName, anyWord])
    {
      let articles = Set(told.map(\.articleID))
      let query = SQLCompiler.sentences(
        matching: match, inArticles: articles.sorted(), limit: 20)
      ranked += try session.sentences(query).map(\.evidence).filter { !told.contains($0) }
        .map { (worth: 2, evidence: $0) }
    }
    return [2, 1, 0].flatMap { worth in ranked.filter { $0.worth == worth }.map(\.evidence) }
  }

  /// Mediators and hosts of whom the texts say only that there are some.
  func described(_ roles: [String]) throws(StoreError) -> [Answer] {
    let words = [
      "mediator": ["mediators", "mediator", "host countries", "host nations"],
      "host": ["host countries", "host nations", "host country"],
    ]
    var answers: [Answer] = []
    for role in roles {
      for phrase in words[role] ?? [] {
        guard let match = MatchExpression.phrase(phrase) else { continue }
        // The index stems: the singular finds the plural's sentences, so the words themselves must stand there.
        let found = try session.sentences(
          SQLCompiler.sentences(matching: match, since: nil, until: nil, limit: 20)
        ).filter { StemmedText.folded($0.text).contains(phrase) }
        guard let first = found.first,
          !answers.contains(where: { $0.evidence.contains(first.evidence) })
        else { continue }
        answers.append(
          Answer(
            text: "\(phrase), not named", kind: .unnamedSource, score: 0.5,
            evidence: found.map(\.evidence), reports: Set(found.map(\.articleID)).count,
            note: role))
      }
    }
    return answers
  }

  /// When no round is told of, a statement or a sentence may still answer.
  mutating func statementsInstead(_ request: RoundRequest) throws(StoreError) -> [Answer] {
    guard [.venue, .start, .date, .participants, .reason].contains(request.aspect),
      !question.topics.isEmpty, question.knownWords > 0 || !question.actors.isEmpty
    else { return [] }
    var plain = ClaimRequest(wanted: .what)
    switch request.aspect {
    case .venue: plain.wanted = .whereabouts
    case .start, .date: plain.wanted = .what
    case .participants: plain.wanted = .who(kind: question.wanted)
    default: plain.wanted = .why
    }
    let idle: Set<String> = [
      "held", "place", "take", "took", "due", "begin", "start", "part", "participate", "described",
    ]
    take(question.topics(without: idle), of: request, into: &plain)
    guard !plain.topics.isEmpty else { return [] }
    let answers = try sentences(plain)
    guard let ordinal = request.ordinal else { return answers }
    // What tells of another round is no answer.
    return answers.filter { answer in
      answer.evidence[0].sentence.lowercased().split { !$0.isLetter && !$0.isNumber }.contains {
        Planner.ordinals[String($0)] == ordinal
      }
    }
  }

  /// Gives a request about statements the words of a question about talks, its actors among them, and its time.
  func take(_ topics: [TopicGroup], of request: RoundRequest, into plain: inout ClaimRequest) {
    plain.topics =
      topics + question.sources.map { QuestionParser.topic(of: question.actors[$0]) }
    plain.topics.sort { $0.position < $1.position }
    plain.since = request.since
    plain.until = request.until
  }
}
