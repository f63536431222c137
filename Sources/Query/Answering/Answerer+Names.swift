import News
import Store

/// Whom and what sentences name.
extension Answerer {
  struct MentionRow {
    var id: Int64
    /// Of the entity.
    var kind: String
    var name: String
    var text: String
    /// How it is mentioned: by name, as a place, by a pronoun.
    var how: String
    /// In code points of the article.
    var start: Int
  }

  func mentions(in row: SentenceRow) throws(StoreError) -> [MentionRow] {
    try session.rows(
      SQLCompiler.mentions(inArticle: row.articleID, from: row.start, to: row.end)
    ) { row throws(StoreError) in
      MentionRow(
        id: row.int64(0), kind: row.text(1), name: row.text(2), text: row.text(3),
        how: row.text(4), start: row.int(5))
    }
  }

  /// What some sentences name, nearest to the matched words first; what the question names itself is no answer.
  ///
  /// Of a sentence only the clause with the words counts, and of places only where something is or happens.
  func names(in found: [RankedSentence], kinds: [String]) throws(StoreError) -> [Answer] {
    var answers: [Answer] = []
    for sentence in found.prefix(20) {
      let best = try kinds == ["place"] ? places(in: sentence) : actors(in: sentence, kinds)
      for (rank, item) in best.enumerated() {
        if let known = answers.firstIndex(where: { $0.text == item.name && $0.kind == item.kind }) {
          if !answers[known].evidence.contains(sentence.row.evidence) {
            answers[known].evidence.append(sentence.row.evidence)
            answers[known].statements += 1
            answers[known].reports = Set(answers[known].evidence.map(\.articleID)).count
          }
          continue
        }
        answers.append(
          Answer(
            text: item.name, kind: item.kind,
            score: max(0, sentence.score * 0.8 - 0.05 * Double(rank)),
            evidence: [sentence.row.evidence], matchedWords: sentence.match.words,
            note: "named in a sentence with the words"))
      }
    }
    return answers.isEmpty ? texts(found) : Self.sorted(answers)
  }

  private typealias Named = (name: String, kind: Answer.Kind, distance: Int)

  private func places(in sentence: RankedSentence) throws(StoreError) -> [Named] {
    let words = sentence.words
    var found: [Named] = []
    for mention in try mentions(in: sentence.row)
    where mention.how == "place" || mention.how == "name" && mention.kind == "country" {
      let offset = mention.start - sentence.row.start
      guard let place = words.spans.firstIndex(where: { $0.start >= offset }), place > 0,
        Self.locating.contains(words.stems[place - 1]),
        !question.words.contains(where: { $0.text == mention.text })
      else { continue }
      found.append((mention.text, .place, distance(of: offset, in: sentence)))
    }
    return Array(found.sorted { ($0.distance, $0.name) < ($1.distance, $1.name) }.prefix(1))
  }

  /// Words right before the name of a place where something happens.
  private static let locating: Set<String> = ["in", "at", "near", "outsid"]

  private func actors(
    in sentence: RankedSentence, _ kinds: [String]
  ) throws(StoreError) -> [Named] {
    let asked = Set(question.actors.flatMap(\.ids))
    var found: [Named] = []
    for mention in try mentions(in: sentence.row)
    where mention.how != "place" {
      let offset = mention.start - sentence.row.start
      guard kinds.contains(mention.kind), !asked.contains(mention.id),
        isInClause(offset, of: sentence)
      else { continue }
      found.append(
        (mention.name, Self.kind(ofEntity: mention.kind), distance(of: offset, in: sentence)))
    }
    return found.sorted { ($0.distance, $0.name) < ($1.distance, $1.name) }
  }

  private func distance(of offset: Int, in sentence: RankedSentence) -> Int {
    sentence.match.places.map { abs(sentence.words.spans[$0].start - offset) }.min() ?? offset
  }

  /// Whether no word that opens another clause stands between a name and the nearest of the matched words.
  private func isInClause(_ offset: Int, of sentence: RankedSentence) -> Bool {
    let words = sentence.words
    guard let name = words.spans.firstIndex(where: { $0.start >= offset }),
      let near = sentence.match.places.min(by: { abs($0 - name) < abs($1 - name) })
    else { return true }
    let matched = Set(sentence.match.places)
    return !(min(name, near)..<max(name, near)).contains { index in
      // "would obey but criticised it": the subject stays the same.
      Self.clauseOpeners.contains(words.stems[index]) && !matched.contains(index + 1)
    }
  }

  private static let clauseOpeners: Set<String> = Set(
    ["while", "whereas", "although", "though", "but", "because", "unless"].map(
      PorterStemmer.stem))
}
