import Store

extension QuestionParser {
  /// Nouns for people whom the news describe and do not name.
  static let describingNouns: Set<String> = [
    "diplomat", "diplomats", "official", "officials", "source", "sources", "member", "members",
    "aide", "aides", "adviser", "advisers", "officer", "officers", "person", "people", "negotiator",
    "negotiators", "mediator", "mediators", "delegate", "delegates", "insider", "insiders",
    "spokesman", "spokeswoman", "spokesperson", "representative", "envoy", "commander", "lawmaker",
    "analyst", "expert", "witness", "resident", "residents", "worker", "farmer", "villager",
    "soldier", "soldiers", "leader", "individuals",
  ]

  /// "the Western diplomat": whoever the file knows by a description with these words.
  mutating func readDescribed() throws(StoreError) {
    for index in question.words.indices
    where !isUsed[index] && Self.describingNouns.contains(lower(index)) {
      var start = index
      while start > 0, !isUsed[start - 1], !GrammarWords.contains(lower(start - 1)),
        SpeechActWords.verb(lower(start - 1)) == nil
      {
        start -= 1
      }
      guard index - start > 0, ["the", "a", "an"].contains(lower(start - 1)) else { continue }
      let words = (start...index).map { lower($0) }
      let found = try gazetteer.described(by: words)
      guard let first = found.first else { continue }
      question.actors.append(
        Actor(
          text: question.words[start...index].map(\.text).joined(separator: " "),
          name: first.name, kind: .organization, ids: found.map(\.id), range: start..<index + 1,
          names: found.map(\.name)))
      use(start..<index + 1)
    }
    question.actors.sort { $0.range.lowerBound < $1.range.lowerBound }
  }
}

extension Gazetteer {
  /// Bodies of unnamed people whose description has all of some words.
  func described(by words: [String]) throws(StoreError) -> [(id: Int64, name: String)] {
    let filter = words.map { _ in " AND name LIKE ?" }.joined()
    return try connection.rows(
      """
      SELECT id, name FROM organizations WHERE classification = 'officials'\(filter)
      ORDER BY length(name), name, id LIMIT 20
      """, words.map { Value.containing($0) }
    ) { row throws(StoreError) in (row.int64(0), row.text(1)) }
  }

  /// The bodies that an article calls by the last word only, once it has described them: "the diplomat"; and the
  /// articles that describe them.
  func shortened(
    _ ids: [Int64], to noun: String
  ) throws(StoreError) -> (ids: [Int64], articles: [Int64]) {
    let rows = try connection.rows(
      """
      SELECT DISTINCT m.article_id, o.id FROM mentions m
      LEFT JOIN mentions t ON t.article_id = m.article_id AND t.entity_id IN (
        SELECT id FROM organizations WHERE classification = 'officials' AND name = ?)
      LEFT JOIN organizations o ON o.id = t.entity_id
      WHERE m.entity_id IN (\(Self.marks(ids.count))) ORDER BY 1, 2 LIMIT 500
      """, [noun] + ids as [any Bindable]
    ) { row throws(StoreError) in (article: row.int64(0), id: row.optionalInt64(1)) }
    return (Array(Set(rows.compactMap(\.id))).sorted(), Array(Set(rows.map(\.article))).sorted())
  }
}
