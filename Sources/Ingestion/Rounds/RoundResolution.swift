import News
import Store

/// Enters what an article says of rounds: a report of each, which ``RoundSettlement`` joins with those of other articles.
struct RoundResolution {
  let knowledgeBase: KnowledgeBase
  let countries: [Country.Code: Int64]

  /// - Returns: for each round the row that it has until it is settled.
  func enter(_ rounds: [Round], entities: [Int64], article: Int64, sentences: [Int64])
    throws(StoreError) -> [Int64]
  {
    var ids: [Int64] = []
    for round in rounds {
      let id = try knowledgeBase.rounds.insert(RoundRecord(name: round.name, kind: round.kind))
      let report = try knowledgeBase.roundReports.insert(
        RoundReportRecord(
          round, roundID: id, articleID: article,
          countryID: round.country.flatMap { countries[$0] }))
      try knowledgeBase.roundReports.insert(
        round.participants.map { (entities[$0.entity], $0.role) }, of: report)
      for event in round.events {
        _ = try knowledgeBase.roundEvents.insert(
          RoundEventRecord(
            roundID: id, articleID: article, sentenceID: sentences[event.sentence],
            status: event.status, on: event.on))
      }
      ids.append(id)
    }
    return ids
  }
}
