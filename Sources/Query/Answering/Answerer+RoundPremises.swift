import News
import Store

/// What a question takes for granted of rounds: where they were, after which they came, in which words they ended.
extension Answerer {
  /// Of some rounds those of the same talks as some others, without these.
  func following(_ others: [Int64], _ rounds: [RoundRow]) throws(StoreError) -> [RoundRow] {
    guard !others.isEmpty else { return rounds }
    let processes = Set(
      try session.connection.rows(
        """
        SELECT DISTINCT process_id FROM rounds
        WHERE process_id IS NOT NULL AND id IN (\(Gazetteer.marks(others.count)))
        """, others
      ) { row throws(StoreError) in row.int64(0) })
    return rounds.filter { round in
      !others.contains(round.id)
        && (processes.isEmpty || round.process.map(processes.contains) ?? false)
    }
  }

  /// "the third round between Chad and Niger in Lima": the file knows it, and that it was in another town.
  func isHeldElsewhere(_ request: RoundRequest) throws(StoreError) -> Bool {
    guard request.ordinal != nil, request.topics.count > 1 else { return false }
    var elsewhere = request
    var places: Set<String> = []
    for topic in request.topics {
      let names = [topic.label] + topic.capitals
      let known = try session.connection.count(
        "SELECT count(*) FROM rounds WHERE venue IN (\(Gazetteer.marks(names.count)))", names)
      if known > 0 { places.formUnion(names.map { $0.lowercased() }) }
    }
    guard !places.isEmpty else { return false }
    elsewhere.topics.removeAll { places.contains($0.label.lowercased()) }
    guard elsewhere.topics.count < request.topics.count, !elsewhere.topics.isEmpty else {
      return false
    }
    let known = try rounds(matching: elsewhere)
    return !known.isEmpty
      && known.allSatisfy { $0.venue.map { !places.contains($0.lowercased()) } ?? false }
  }

  /// "When did the talks collapse": of reports that tell of it those with the very word, if there are any.
  static func inWordsOf(_ question: Question, _ events: [EventRow]) -> [EventRow] {
    let words = Planner.turns.flatMap(\.words).filter { question.has([$0]) }
    let stems = Set(words.map(PorterStemmer.stem))
    let told = events.filter { event in
      StemmedText(event.evidence.sentence).stems.contains(where: stems.contains)
    }
    return told.isEmpty ? events : told
  }
}
