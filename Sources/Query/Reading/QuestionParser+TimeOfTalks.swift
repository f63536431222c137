import News
import Store

extension QuestionParser {
  /// "since the Doha talks", "after the third round", "before the Ankara summit": a time that the file must tell.
  mutating func readTimeOfTalks() throws(StoreError) {
    for index in question.words.indices
    where ["since", "after", "before", "until", "during"].contains(lower(index))
      // "Until when was the truce extended" asks for the time.
      && lower(index + 1) != "when"
    {
      var end = index + 1
      while end < min(index + 7, question.words.count), !Self.occasions.contains(lower(end)) {
        end += 1
      }
      guard Self.occasions.contains(lower(end)) else { continue }
      while Self.occasions.contains(lower(end)) || lower(end - 1) == "of" { end += 1 }
      let turn = Self.turn(lower(end))
      if turn != nil {
        end += 1
        // "since the talks resumed in Lima".
        if ["in", "at"].contains(lower(end)), question.words.indices.contains(end + 1) { end += 2 }
      }
      let names = (index + 1..<min(end, question.words.count)).filter {
        !Self.occasions.contains(lower($0)) && !GrammarWords.contains(lower($0))
      }
      .filter { Self.turn(lower($0)) == nil }
      guard !names.isEmpty, let days = try days(ofTalks: names.map { lower($0) }, turn: turn) else {
        continue
      }
      let opener = lower(index)
      let words = question.words[index + 1..<min(end, question.words.count)].map(\.text)
      let name = words.joined(separator: " ")
      switch opener {
      case "before": question.time = Self.range("before", days.first)
      case "until": question.time = Self.range("until", days.first)
      case "during":
        question.time = TimeRange(
          since: days.first, until: days.last, label: "\(days.first) to \(days.last)")
      case "after":
        question.time = Self.range("since", days.last)
        question.afterRounds = days.rounds
      default: question.time = Self.range("since", days.first)
      }
      question.time?.label += " (\(name))"
      question.time?.words = words
      use(index..<min(end, question.words.count))
      return
    }
  }

  /// What the talks did on the day that is meant: the status of such an event.
  private static func turn(_ word: String) -> String? {
    switch word {
    case "resumed", "restarted", "reopened": "resumed"
    case "began", "started", "opened", "begun": "ongoing"
    case "ended", "concluded", "finished": "concluded"
    case "collapsed", "failed": "collapsed"
    default: nil
    }
  }

  private static let occasions: Set<String> = [
    "talks", "talk", "round", "rounds", "negotiations", "summit", "meeting", "conference",
    "session",
    "agreement", "accord", "deal", "truce", "ceasefire",
  ]

  /// The first and the last day that are told of the talks that all of some words name: of the round itself, else of
  /// what was reported of it.
  ///
  /// - Parameter turn: the status whose day is meant, if the question names one.
  private func days(
    ofTalks words: [String], turn: String?
  ) throws(StoreError) -> (first: String, last: String, rounds: [Int64])? {
    var request = RoundRequest(aspect: .list)
    request.topics = words.map { TopicGroup(label: $0, terms: [$0], position: 0) }
    if let turn {
      // Where the talks resumed may be told in the report only.
      for reach in [SQLCompiler.Reach.own, .reports] {
        let query = SQLCompiler.rounds(request, reach: reach)
        let ids = try gazetteer.connection.rows(query.sql, query.arguments) {
          row throws(StoreError) in row.int64(0)
        }
        if !ids.isEmpty, let day = try day(of: turn, ids) { return (day, day, ids) }
      }
    }
    for isAgreement in [false, true] {
      let query = SQLCompiler.rounds(request, agreements: isAgreement)
      let rounds = try gazetteer.connection.rows(query.sql, query.arguments) {
        row throws(StoreError) in
        (id: row.int64(0), start: row.optionalText(6), end: row.optionalText(7))
      }
      guard !rounds.isEmpty else { continue }
      var starts = rounds.compactMap(\.start)
      var ends = rounds.compactMap { $0.end ?? $0.start }
      if starts.isEmpty {
        let events = SQLCompiler.events(ofRounds: rounds.map(\.id))
        let told = try gazetteer.connection.rows(events.sql, events.arguments) {
          row throws(StoreError) in row.optionalText(2)
        }
        starts = told.compactMap { $0 }
        ends = starts
      }
      guard let first = starts.min(), let last = ends.max() else { continue }
      return (String(first.prefix(10)), String(last.prefix(10)), rounds.map(\.id))
    }
    return nil
  }

  /// The last day on which such a thing was reported of some rounds.
  private func day(of turn: String, _ rounds: [Int64]) throws(StoreError) -> String? {
    let events = SQLCompiler.events(ofRounds: rounds)
    let told = try gazetteer.connection.rows(events.sql, events.arguments) {
      row throws(StoreError) in (status: row.text(1), day: row.optionalText(2))
    }
    return told.filter { $0.status == turn }.compactMap(\.day).max().map { String($0.prefix(10)) }
  }
}
