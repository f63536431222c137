import News
import Store

extension Answerer {
  /// Several speakers side by side; a side without a word on the topic gives what it said at all, and says so.
  mutating func comparison(_ sides: [ClaimRequest]) throws(StoreError) -> [Answer] {
    var answers: [Answer] = []
    let share = max(1, limit / max(1, sides.count))
    for side in sides {
      var found = try ClaimFinder(side, session: session).find()
      var note: String?
      let words = side.topics.filter { $0.entityIDs.isEmpty }
      if words.count > 1, found.count < share {
        // Who speaks of the matter seldom repeats all of its words.
        for word in words {
          var part = side
          part.topics.removeAll { $0.entityIDs.isEmpty && $0 != word }
          let known = Set(found.map(\.row.id))
          found += try ClaimFinder(part, session: session).find().filter {
            !known.contains($0.row.id)
          }.map { claim in
            var weaker = claim
            weaker.score /= 2
            return weaker
          }
        }
      }
      if found.isEmpty, !side.topics.isEmpty {
        var wider = side
        wider.topics = []
        found = try ClaimFinder(wider, session: session).find()
        let topic = side.topics.map(\.label).joined(separator: " ")
        note = "not about “\(topic)” in these words"
      }
      for var answer in what(found).prefix(share) {
        let speaker = found.first { $0.row.id == answer.evidence[0].claimID }?.row.sourceName
        answer.text = "\(speaker ?? side.source?.label ?? ""): \(answer.text)"
        answer.note = note
        answers.append(answer)
      }
    }
    return answers
  }

  /// What several articles report, side by side: of each its own statements first, then what others report as well.
  mutating func articleComparison(
    _ ids: [Int64], _ request: ClaimRequest
  ) throws(StoreError) -> [Answer] {
    var wide = request
    wide.articles = ids
    let found = try ClaimFinder(wide, session: session).find()
    var order: [Int64] = []
    for claim in found where !order.contains(claim.row.articleID) {
      // A reprint says nothing of its own.
      if claim.row.duplicateOf.map(order.contains) == true { continue }
      order.append(claim.row.articleID)
    }
    if !ids.isEmpty { order = ids.filter(order.contains) }
    order = Array(order.prefix(max(2, min(ids.count, limit))))
    guard order.count > 1 else { return [] }
    var answers: [Answer] = []
    for article in order {
      let own = found.filter { $0.row.articleID == article }
      let others = Set(
        found.filter { $0.row.articleID != article && order.contains($0.row.articleID) }
          .map(\.row.contentKey))
      let sorted =
        own.filter { !others.contains($0.row.contentKey) }
        + own.filter { others.contains($0.row.contentKey) }
      for claim in sorted.prefix(max(1, limit / order.count)) {
        let speaker = claim.row.sourceName ?? claim.row.sourceText.map(ClaimRow.oneLine)
        let text = (speaker.map { "\($0): " } ?? "") + Self.said(claim)
        let head = [
          claim.row.publisher ?? claim.row.title,
          claim.row.publishedOn.map { String($0.prefix(10)) },
        ]
        .compactMap { $0 }.joined(separator: ", ")
        var one = answer("[\(head)] \(text)", .claim, [claim])
        one.note = others.contains(claim.row.contentKey) ? "the others report it, too" : "only here"
        answers.append(one)
      }
    }
    return answers
  }
}
