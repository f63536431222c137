import News
import Store

extension Answerer {
  struct QuoteRow {
    var id: Int64
    var text: String
    var form: String
    var speaker: String?
    var evidence: Evidence
    var speakerID: Int64?

    init(_ row: borrowing Row) {
      id = row.int64(0)
      text = row.text(1)
      form = row.text(2)
      speaker = row.optionalText(3) ?? row.optionalText(4)
      evidence = Evidence(
        articleID: row.int64(6), title: row.text(10), publishedOn: row.optionalText(11),
        publisher: row.optionalText(12), sentence: ClaimRow.oneLine(row.text(9)),
        claimID: row.optionalInt64(5), startOffset: row.int(7), endOffset: row.int(8))
      speakerID = row.optionalInt64(14)
    }
  }

  private func quoteRows(
    where filter: String, _ arguments: [Value], limit: Int = 500
  ) throws(StoreError) -> [QuoteRow] {
    try session.rows(SQLCompiler.quotes(where: filter, arguments, limit: limit)) {
      row throws(StoreError) in QuoteRow(row)
    }
  }

  /// The very words, by speaker and topic; statements in other words when there is no quotation.
  mutating func quotes(_ request: ClaimRequest) throws(StoreError) -> [Answer] {
    var arguments: [Value] = []
    var filter = "q.form <> 'scare'"
    if let source = request.source {
      filter += " AND q.speaker_id IN (\(SQLCompiler.ids(source.all, &arguments)))"
    }
    let groups = request.topics.compactMap { MatchExpression.any($0.allTerms) }
    if let match = MatchExpression.all(groups) {
      filter += " AND q.id IN (SELECT rowid FROM quotes_fts WHERE quotes_fts MATCH ?)"
      arguments.append(.text(match))
    }
    filter += SQLCompiler.dates("a.published_on", request.since, request.until, &arguments)
    var answers: [Answer] = []
    for row in try quoteRows(where: filter, arguments) {
      let text = ClaimRow.oneLine(row.text)
      if let known = answers.firstIndex(where: { $0.text == text }) {
        answers[known].evidence.append(row.evidence)
        answers[known].reports = Set(answers[known].evidence.map(\.articleID)).count
        continue
      }
      answers.append(
        Answer(
          text: text, kind: .quote, score: row.form == "full" ? 1 : 0.9, evidence: [row.evidence],
          matchedWords: request.topics.map(\.label),
          note: row.speaker.map {
            "\($0); characters \(row.evidence.startOffset) to \(row.evidence.endOffset)"
          }))
    }
    if !answers.isEmpty {
      let list = Self.sorted(answers)
      guard question.form == .howMany else { return list }
      let evidence = list.flatMap(\.evidence)
      let whole = Answer(
        text: "\(list.count)", kind: .count, score: 1, evidence: evidence, statements: list.count,
        reports: Set(evidence.map(\.articleID)).count)
      return [whole] + list
    }
    guard request.source != nil || !request.topics.isEmpty else { return [] }
    note = "no quotation has the words, so statements do"
    return try claims(request)
  }

  func quoteForms() throws(StoreError) -> [Answer] {
    let rows = try session.rows(SQLCompiler.quoteForms) { row throws(StoreError) in
      (form: row.text(0), distinct: row.int(1), reports: row.int(3))
    }
    var answers: [Answer] = []
    for row in rows {
      let quotes = try quoteRows(where: "q.form = ?", [.text(row.form)], limit: 50)
      answers.append(
        Answer(
          text: "\(row.distinct) \(row.form)", kind: .count, score: 1,
          evidence: quotes.map(\.evidence), statements: row.distinct, reports: row.reports))
    }
    guard answers.count > 1 else { return answers }
    let all = answers.map(\.text).joined(separator: "; ")
    let whole = Answer(
      text: all, kind: .count, score: 1, evidence: answers.flatMap(\.evidence),
      statements: answers.reduce(0) { $0 + $1.statements },
      reports: Set(answers.flatMap(\.evidence).map(\.articleID)).count)
    return [whole] + answers
  }

  private func speakers() throws(StoreError) -> [Answer] {
    let rows = try session.rows(SQLCompiler.mostQuoted) { row throws(StoreError) in
      (
        id: row.int64(0), kind: row.text(1), name: row.text(2), quotes: row.int(3),
        reports: row.int(4)
      )
    }
    let most = rows.first?.quotes ?? 1
    var answers: [Answer] = []
    for row in rows.prefix(max(limit, 20)) {
      let quotes = try quoteRows(
        where: "q.speaker_id = ? AND q.form <> 'scare'", [.integer(row.id)], limit: 20)
      guard !quotes.isEmpty else { continue }
      answers.append(
        Answer(
          text: row.name, kind: Self.kind(ofEntity: row.kind),
          score: Double(row.quotes) / Double(most), evidence: quotes.map(\.evidence),
          statements: row.quotes, reports: row.reports,
          note: "\(row.quotes) \(row.quotes == 1 ? "quotation" : "quotations")"))
    }
    return answers
  }

  func mostQuoted() throws(StoreError) -> [Answer] { try speakers() }

  func quotedPeople() throws(StoreError) -> [Answer] {
    let people = try speakers()
    guard !people.isEmpty else { return [] }
    let number = try session.connection.count(
      """
      SELECT count(DISTINCT q.speaker_id) FROM quotes q JOIN people p ON p.id = q.speaker_id
      WHERE q.form <> 'scare'
      """)
    let whole = Answer(
      text: "\(number)", kind: .count, score: 1, evidence: people.map { $0.evidence[0] },
      statements: number, reports: Set(people.flatMap(\.evidence).map(\.articleID)).count,
      note: people.map(\.text).joined(separator: "; "))
    return [whole] + people
  }

  func neverQuoted() throws(StoreError) -> [Answer] {
    let rows = try session.rows(SQLCompiler.neverQuoted) { row throws(StoreError) in
      (id: row.int64(0), name: row.text(1))
    }
    var answers: [Answer] = []
    for row in rows.prefix(max(limit, 0)) {
      let places = try session.rows(SQLCompiler.mentions(of: [row.id], limit: 3)) {
        row throws(StoreError) in
        Evidence(
          articleID: row.int64(1), title: row.text(4), publishedOn: row.optionalText(5),
          publisher: row.optionalText(6), sentence: ClaimRow.oneLine(row.text(7)),
          startOffset: row.int(2), endOffset: row.int(3))
      }
      guard !places.isEmpty else { continue }
      answers.append(
        Answer(text: row.name, kind: .person, score: 1, evidence: places, statements: 0))
    }
    return answers
  }

  func repeatedQuotes() throws(StoreError) -> [Answer] {
    let rows = try session.rows(SQLCompiler.repeatedQuotes) { row throws(StoreError) in
      (text: row.text(0), publishers: row.int(1), reports: row.int(2), first: row.int64(3))
    }
    var answers: [Answer] = []
    for row in rows.prefix(max(limit, 0)) {
      let places = try quoteRows(where: "q.id = ?", [.integer(row.first)], limit: 1)
      guard let place = places.first else { continue }
      answers.append(
        Answer(
          text: ClaimRow.oneLine(row.text), kind: .quote, score: 1, evidence: [place.evidence],
          reports: row.reports, note: "\(row.publishers) publishers"))
    }
    return answers
  }
}
