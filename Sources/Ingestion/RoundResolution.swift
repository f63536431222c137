import News
import Store

/// Finds the rows of an article's rounds among those that the file knows, or enters them.
///
/// Two reports mean one round when kind and parties are the same and so is its number, or its venue and first day. An agreement is known by its name. A round with less than that stays with its article.
struct RoundResolution {
  let knowledgeBase: KnowledgeBase
  let countries: [Country.Code: Int64]

  /// - Returns: the row of each round.
  func resolve(_ rounds: [Round], entities: [Int64], article: Int64, sentences: [Int64])
    throws(StoreError) -> [Int64]
  {
    var ids: [Int64] = []
    for round in rounds {
      let parties = Set(round.participants.filter { $0.role == .party }.map { entities[$0.entity] })
      let process = try process(of: parties, round)
      let id: Int64
      if let match = try known(round, parties: parties, process: process, article: article) {
        id = match.id
        try merge(round, into: match)
      } else {
        id = try knowledgeBase.rounds.insert(
          RoundRecord(
            processID: process, name: round.name, kind: round.kind, ordinal: round.ordinal,
            venue: round.venue,
            countryID: round.country.flatMap { countries[$0] }, started: round.started,
            ended: round.ended, status: round.status,
            outcome: round.outcome))
      }
      for participant in round.participants {
        _ = try knowledgeBase.roundParticipants.insertIfNew(
          RoundParticipantRecord(
            roundID: id, entityID: entities[participant.entity], role: participant.role))
      }
      for event in round.events {
        _ = try knowledgeBase.roundEvents.insert(
          RoundEventRecord(
            roundID: id, articleID: article, sentenceID: sentences[event.sentence],
            status: event.status, on: event.on))
      }
      try knowledgeBase.settleStatus(ofRound: id)
      if let process { try knowledgeBase.settleOrder(ofProcess: process) }
      ids.append(id)
    }
    return ids
  }

  /// Removes rounds that no report tells of any more.
  func removeUnreported(_ rounds: [Int64]) throws(StoreError) {
    for round in rounds {
      if try knowledgeBase.roundEvents.all(ofRound: round).isEmpty {
        try knowledgeBase.rounds.delete(round)
      } else {
        try knowledgeBase.settleStatus(ofRound: round)
      }
    }
  }

  /// The talks between the same parties.
  private func process(of parties: Set<Int64>, _ round: Round) throws(StoreError) -> Int64? {
    guard parties.count >= 2, round.kind != .agreement else { return nil }
    var names: [String] = []
    for party in parties {
      if let entity = try knowledgeBase.entities.find(party) { names.append(entity.name) }
    }
    let name = names.sorted().joined(separator: "–") + " talks"
    if let known = try knowledgeBase.processes.find(named: name) { return known.id }
    return try knowledgeBase.processes.insert(ProcessRecord(name: name))
  }

  private func known(_ round: Round, parties: Set<Int64>, process: Int64?, article: Int64)
    throws(StoreError) -> Stored<RoundRecord>?
  {
    if round.kind == .agreement {
      return try knowledgeBase.agreements(named: round.name).first
    }
    guard let process,
      round.ordinal != nil || round.venue != nil && round.started?.precision == .day
    else { return nil }
    for candidate in try knowledgeBase.rounds.all(ofProcess: process)
    where candidate.kind == round.kind {
      guard candidate.ordinal == round.ordinal else { continue }
      // A number is one round's alone among the talks of the same parties.
      let isSame = candidate.venue == round.venue && candidate.started == round.started
      if round.ordinal == nil, !isSame { continue }
      return candidate
    }
    return nil
  }

  /// What two reports say together; of two values the fuller or the lesser stays, whichever came first.
  private func merge(_ round: Round, into known: Stored<RoundRecord>) throws(StoreError) {
    var record = known.record
    record.venue = [known.venue, round.venue].compactMap { $0 }.min()
    record.countryID = [known.countryID, round.country.flatMap { countries[$0] }].compactMap { $0 }
      .min()
    record.name = FullName.fuller(known.name, round.name)
    record.started = [known.started, round.started].compactMap { $0 }.min { $0.text < $1.text }
    record.ended = [known.ended, round.ended].compactMap { $0 }.max { $0.text < $1.text }
    if let outcome = round.outcome {
      record.outcome = known.outcome.map { FullName.fuller($0, outcome) } ?? outcome
    }
    if record != known.record { try knowledgeBase.rounds.update(known.id, to: record) }
  }
}
