import News
import Store

/// Reads reports of rounds from the file, with what they need to be compared.
struct ReportedRoundReader {
  private let knowledgeBase: KnowledgeBase

  init(_ knowledgeBase: KnowledgeBase) { self.knowledgeBase = knowledgeBase }

  func reports(ofArticle article: Int64) throws(StoreError) -> [ReportedRound] {
    try reports(try ids("SELECT id FROM round_reports WHERE article_id = ? ORDER BY id", [article]))
  }

  func reports(ofRound round: Int64) throws(StoreError) -> [ReportedRound] {
    try reports(try ids("SELECT id FROM round_reports WHERE round_id = ? ORDER BY id", [round]))
  }

  func reports(at venue: String) throws(StoreError) -> [ReportedRound] {
    try reports(try ids("SELECT id FROM round_reports WHERE venue = ? ORDER BY id", [venue]))
  }

  /// Reports of a number that say neither where nor between whom.
  func looseReports(ordinal: Int) throws(StoreError) -> [ReportedRound] {
    try reports(
      try ids(
        "SELECT id FROM round_reports WHERE ordinal = ? AND venue IS NULL ORDER BY id", [ordinal])
    ).filter(\.isLoose)
  }

  /// The rounds of which some report that says between whom they were gives a number.
  func roundsWithSides(ordinal: Int) throws(StoreError) -> [Int64] {
    try ids(Self.roundsWithSides + "ordinal = ?", [ordinal])
  }

  /// The rounds of which some report that says between whom they were gives a venue.
  func roundsWithSides(at venue: String) throws(StoreError) -> [Int64] {
    try ids(Self.roundsWithSides + "venue = ?", [venue])
  }

  private static let roundsWithSides = """
    SELECT DISTINCT round_id FROM round_reports o WHERE (SELECT count(*) FROM round_report_participants p
      WHERE p.report_id = o.id AND p.role = 'party') > 1 AND kind <> 'agreement' AND
    """ + " "

  /// Those that have the same name but for capitals.
  func agreements(named name: String) throws(StoreError) -> [ReportedRound] {
    try reports(
      try ids(
        """
        SELECT id FROM round_reports WHERE kind = 'agreement' AND name = ? COLLATE NOCASE
        ORDER BY id
        """, [name])
    ).filter { $0.agreementName != nil }
  }

  /// The reports of which the sides are among those given, or these among theirs, and so on.
  func family(of sides: Set<Int64>) throws(StoreError) -> [ReportedRound] {
    var found: [Int64: ReportedRound] = [:]
    var open = [sides]
    var asked: Set<Set<Int64>> = []
    while let next = open.popLast() {
      guard asked.insert(next).inserted else { continue }
      for id in try reportsSharing(next) where found[id] == nil {
        guard let report = try reports([id]).first, report.agreementName == nil,
          report.parties.isSubset(of: next) || next.isSubset(of: report.parties)
        else { continue }
        found[id] = report
        open.append(report.parties)
      }
    }
    return found.values.sorted { $0.order < $1.order }
  }

  /// The reports that name two of some parties.
  private func reportsSharing(_ parties: Set<Int64>) throws(StoreError) -> [Int64] {
    let marks = Array(repeating: "?", count: parties.count).joined(separator: ", ")
    return try ids(
      """
      SELECT report_id FROM round_report_participants WHERE entity_id IN (\(marks)) AND role = 'party'
      GROUP BY report_id HAVING count(*) > 1 ORDER BY report_id
      """, parties.sorted())
  }

  private func ids(_ sql: String, _ arguments: [any Bindable]) throws(StoreError) -> [Int64] {
    try knowledgeBase.connection.rows(sql, arguments) { $0.int64(0) }
  }

  func reports(_ ids: [Int64]) throws(StoreError) -> [ReportedRound] {
    var found: [ReportedRound] = []
    for id in ids {
      guard let report = try knowledgeBase.roundReports.find(id),
        let article = try knowledgeBase.articles.find(report.articleID)
      else { continue }
      let events = try knowledgeBase.roundEvents.all(ofRound: report.roundID)
        .map(\.record).filter { $0.articleID == report.articleID }
      found.append(
        ReportedRound(
          report, published: article.record.article.published, sha256: article.record.textSHA256,
          participants: try knowledgeBase.roundReports.participants(of: id), events: events))
    }
    return found
  }
}
