import News
import Store

extension Answerer {
  private struct Position {
    var personID: Int64
    var person: String
    var title: String
    var status: String
    var ministry: String?
    var country: String?
    var organization: String?
    var firstSeen: String?
    var lastSeen: String?
    var evidence: Evidence

    init(_ row: borrowing Row) {
      personID = row.int64(0)
      person = row.text(1)
      title = ClaimRow.oneLine(row.text(2))
      status = row.text(3)
      ministry = row.optionalText(4)
      country = row.optionalText(5)
      organization = row.optionalText(6)
      firstSeen = row.optionalText(7)
      lastSeen = row.optionalText(8)
      evidence = Evidence(
        articleID: row.int64(9), title: row.text(12), publishedOn: row.optionalText(13),
        publisher: row.optionalText(14), sentence: ClaimRow.oneLine(row.text(15)),
        startOffset: row.int(10), endOffset: row.int(11))
    }

    /// "Defence Minister (Pakistan)".
    var label: String {
      let body = country ?? organization
      let named = body.map { title.contains($0) ? title : "\(title) (\($0))" } ?? title
      return status == "current" ? named : "\(status) \(named)"
    }
  }

  private func positions(_ query: CompiledQuery) throws(StoreError) -> [Position] {
    try session.rows(query) { row throws(StoreError) in Position(row) }
  }

  private func answers(
    _ positions: [Position], _ kind: Answer.Kind, note: (Position) -> String?,
    text: (Position) -> String?
  ) -> [Answer] {
    var answers: [Answer] = []
    for position in positions {
      guard let text = text(position) else { continue }
      if let known = answers.firstIndex(where: { $0.text == text }) {
        answers[known].evidence.append(position.evidence)
        answers[known].statements = answers[known].evidence.count
        answers[known].reports = Set(answers[known].evidence.map(\.articleID)).count
        continue
      }
      answers.append(
        Answer(
          text: text, kind: kind, score: position.status == "current" ? 1 : 0.7,
          evidence: [position.evidence], note: note(position)))
    }
    return Self.sorted(answers)
  }

  mutating func officeHolder(_ office: Office, _ time: TimeRange?) throws(StoreError) -> [Answer] {
    let positions = try positions(SQLCompiler.officeHolders(office, time: time))
    if positions.isEmpty { return try namedBeside(office) }
    return answers(positions, .person) { position in
      guard let time else { return position.label }
      let first = position.firstSeen ?? position.evidence.publishedOn
      let last = position.lastSeen ?? position.evidence.publishedOn
      guard let first, let last else {
        return "\(position.label); the article is undated, so nothing is known for \(time.label)"
      }
      return "\(position.label); seen in office from \(first) to \(last)"
    } text: { position in
      position.person
    }
  }

  /// A person whose name stands right behind or right before the title as the question words it, if nobody is known to
  /// hold the office.
  private mutating func namedBeside(_ office: Office) throws(StoreError) -> [Answer] {
    let words = question.words[office.range].map(\.text)
    guard words.count > 1, let match = MatchExpression.phrase(words.joined(separator: " ")) else {
      return []
    }
    let title = words.flatMap { StemmedText($0).stems }
    var answers: [Answer] = []
    for row in try session.sentences(
      SQLCompiler.sentences(matching: match, since: nil, until: nil, limit: 40))
    {
      let text = StemmedText(row.text)
      let mentions = try session.rows(
        SQLCompiler.mentions(inArticle: row.articleID, from: row.start, to: row.end)
      ) { row throws(StoreError) in
        (
          kind: row.text(1), name: row.text(2), how: row.text(4), start: row.int(5),
          text: row.text(3)
        )
      }
      for place in text.places(of: title) {
        let start = text.spans[place].start + row.start
        let end = text.spans[place + title.count - 1].end + row.start
        for mention in mentions where mention.kind == "person" && mention.how == "name" {
          let behind = mention.start - end
          let before = start - mention.start - mention.text.unicodeScalars.count
          guard (1...2).contains(behind) || (1...6).contains(before) else { continue }
          guard !answers.contains(where: { $0.text == mention.name }) else { continue }
          answers.append(
            Answer(
              text: mention.name, kind: .person, score: 0.8, evidence: [row.evidence],
              note: "named beside the title"))
        }
      }
    }
    if !answers.isEmpty {
      note = "nobody is known to hold it, so whoever is named beside the title answers"
    }
    return answers
  }

  /// Yes with the place that says so; no if the file knows another office of the person, or another holder.
  func officeCheck(_ actor: Actor, _ office: Office) throws(StoreError) -> [Answer] {
    let holders = try positions(SQLCompiler.officeHolders(office, time: nil))
    let own = holders.filter { actor.ids.contains($0.personID) }
    if !own.isEmpty {
      return answers(own, .yes, note: \.label) { $0.status == "former" ? "no longer" : "yes" }
        .map { answer in
          var answer = answer
          if answer.text != "yes" { answer.kind = .no }
          return answer
        }
    }
    let others = try positions(SQLCompiler.offices(of: actor.ids))
    if !others.isEmpty {
      return answers(others, .no, note: \.label) { _ in "not by this file" }
    }
    return office.country == nil
      ? [] : answers(holders, .no, note: \.label) { "not by this file, which names \($0.person)" }
  }

  func offices(of actor: Actor, _ ministriesOnly: Bool) throws(StoreError) -> [Answer] {
    let positions = try positions(SQLCompiler.offices(of: actor.ids))
    if ministriesOnly {
      let ministries = answers(positions, .ministry, note: \.label, text: \.ministry)
      if !ministries.isEmpty { return ministries }
    }
    let isFew = actor.ids.count == 1
    return answers(positions, .office, note: \.ministry) { position in
      isFew ? position.label : "\(position.person): \(position.label)"
    }
  }

  func speakers(for actor: Actor) throws(StoreError) -> [Answer] {
    answers(
      try positions(SQLCompiler.spokespeople(of: actor.ids)), .person, note: \.label, text: \.person
    )
  }

  func names(of actor: Actor) throws(StoreError) -> [Answer] {
    let mentions = try session.rows(SQLCompiler.mentions(of: actor.ids, limit: 2000)) {
      row throws(StoreError) in
      (
        text: row.text(0),
        evidence: Evidence(
          articleID: row.int64(1), title: row.text(4), publishedOn: row.optionalText(5),
          publisher: row.optionalText(6), sentence: ClaimRow.oneLine(row.text(7)),
          startOffset: row.int(2), endOffset: row.int(3))
      )
    }
    let forms = try session.rows(SQLCompiler.names(of: actor.ids)) { row throws(StoreError) in
      (text: row.text(0), kind: row.text(1))
    }
    var answers: [Answer] = []
    for mention in mentions {
      let text = Self.withHonorific(ClaimRow.oneLine(mention.text), in: mention.evidence.sentence)
      if let known = answers.firstIndex(where: { $0.text == text }) {
        answers[known].statements += 1
        continue
      }
      answers.append(
        Answer(
          text: text, kind: .name, score: text == actor.name ? 1 : 0.9,
          evidence: [mention.evidence],
          note: forms.first { $0.text == text }?.kind))
    }
    return Self.sorted(answers)
  }

  /// "Mr Asif", if the sentence never has the name without it.
  private static func withHonorific(_ name: String, in sentence: String) -> String {
    let words = sentence.split(separator: " ").map(String.init)
    let first = name.split(separator: " ").first.map(String.init) ?? name
    var titles: [String] = []
    for (index, word) in words.enumerated() where word.hasPrefix(first) {
      guard index > 0, honorifics.contains(words[index - 1]) else { return name }
      titles.append(words[index - 1])
    }
    return titles.first.map { "\($0) \(name)" } ?? name
  }

  private static let honorifics: Set<String> = [
    "Mr", "Mr.", "Mrs", "Mrs.", "Ms", "Ms.", "Dr", "Dr.", "Sir", "Dame", "Lord", "Lady", "Sheikh",
    "Prof.",
  ]

  func inferredMinistries() throws(StoreError) -> [Answer] {
    let rows = try session.rows(SQLCompiler.inferredMinistries) { row throws(StoreError) in
      (id: row.int64(0), name: row.text(1), title: row.optionalText(2))
    }
    var answers: [Answer] = []
    for row in rows {
      let seen = try positions(SQLCompiler.spokespeople(of: [row.id]))
      guard !seen.isEmpty else { continue }
      answers.append(
        Answer(
          text: row.name, kind: .ministry, score: 1, evidence: seen.map(\.evidence),
          note: row.title.map { "from the title “\($0)”" }))
    }
    return answers
  }

  /// The ministries whose people, or which themselves, made the statements that were found.
  func speakingMinistries(_ request: ClaimRequest) throws(StoreError) -> [Answer] {
    var wide = request
    let talks: Set<String> = ["talks", "negotiations", "dialogue", "round"]
    wide.topics.removeAll { group in group.terms.contains { talks.contains($0.lowercased()) } }
    let rows = try session.rows(
      CompiledQuery(
        "ministries and their people",
        """
        SELECT mi.id, mi.name, mi.id FROM ministries mi
        UNION SELECT mi.id, mi.name, o.person_id FROM positions o JOIN ministries mi ON mi.id = o.ministry_id
        ORDER BY 2, 1, 3
        """)
    ) { row throws(StoreError) in (id: row.int64(0), name: row.text(1), speaker: row.int64(2)) }
    guard !rows.isEmpty else { return [] }
    let ids = rows.map(\.speaker)
    wide.source = SourceFilter(label: "ministries", direct: ids, all: ids)
    let found = try ClaimFinder(wide, session: session).find()
    var parts: [(text: String, kind: Answer.Kind, claim: RankedClaim)] = []
    for claim in found {
      for row in rows where row.speaker == claim.row.sourceID {
        parts.append((row.name, .ministry, claim))
      }
    }
    return merged(parts)
  }
}
