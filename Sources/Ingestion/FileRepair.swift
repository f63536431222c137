import Extraction
import News
public import Store

/// Makes a damaged file well again, as far as it can be rebuilt from itself.
///
/// The full-text index, the indexes of tables and the counts of runs are made anew; references to rows that are not
/// there are mended; and what was read from an article is read again where it does not fit the article's text. The file
/// as it was is kept beside it first. Texts and pages that are lost stay lost.
public struct FileRepair {
  /// What came of a repair.
  public struct Report: Sendable, Hashable {
    /// What was wrong before.
    public internal(set) var found: [Problem] = []
    /// Where the file as it was is kept; `nil` if nothing had to be done or could be.
    public internal(set) var backup: String?
    /// The articles that were read anew.
    public internal(set) var rereadArticles: [Int64] = []
    /// What is wrong still.
    public internal(set) var remaining: [Problem] = []
  }

  private let knowledgeBase: KnowledgeBase

  /// - Parameter knowledgeBase: open for writing, with damage tolerated.
  public init(knowledgeBase: KnowledgeBase) { self.knowledgeBase = knowledgeBase }

  /// Checks the file, repairs what can be and checks it again. A file without problems is not touched.
  ///
  /// - Throws: SQLite's error; then all of the file is as it was, or the indexes alone are new.
  public func run() throws(StoreError) -> Report {
    var report = Report()
    report.found = try knowledgeBase.check()
    report.remaining = report.found
    if report.remaining.contains(where: { $0.kind == .index }) {
      try knowledgeBase.write { () throws(StoreError) in
        report.backup = try knowledgeBase.backUp(before: "repair")
        try knowledgeBase.rebuildIndexes()
      }
      // Only a file with sound pages is looked over further.
      report.remaining = try knowledgeBase.check()
    }
    guard report.remaining.contains(where: { Self.isMendable($0) }) else { return report }
    try knowledgeBase.write { () throws(StoreError) in
      if report.backup == nil { report.backup = try knowledgeBase.backUp(before: "repair") }
      try mend(&report)
    }
    report.remaining = try knowledgeBase.check()
    return report
  }

  private static func isMendable(_ problem: Problem) -> Bool {
    switch problem.kind {
    case .reference, .fullText, .finding, .ledger, .entity: true
    case .structure, .index, .migration, .text: false
    }
  }

  private func mend(_ report: inout Report) throws(StoreError) {
    let kinds = Set(report.remaining.map(\.kind))
    var articles = Set(report.remaining.compactMap(\.articleID))
    let incomplete = report.remaining.filter { $0.kind == .entity }.compactMap(\.rowID)
    for entity in incomplete { articles.formUnion(try self.articles(naming: entity)) }
    for problem in report.remaining { articles.formUnion(try self.articles(thatLost: problem)) }
    if kinds.contains(.reference) { try knowledgeBase.mendReferences() }
    // To read an article anew takes its rows out of an index that must be in step with them.
    if kinds != [.ledger] { try knowledgeBase.fullText.rebuild() }
    if !articles.isEmpty {
      let run = try knowledgeBase.runs.start(
        command: "check --repair", toolVersion: Version.tool, extractorVersion: Extractor.version)
      report.rereadArticles = try reread(articles.sorted(), without: Set(incomplete))
      try knowledgeBase.runs.finish(run)
    }
    try knowledgeBase.recountRuns()
  }

  private func articles(naming entity: Int64) throws(StoreError) -> [Int64] {
    try knowledgeBase.connection.rows(
      "SELECT DISTINCT article_id FROM mentions WHERE entity_id = ?", [entity]
    ) { $0.int64(0) }
  }

  /// The articles from which a row was read that is gone, and that only an index or a reference still tells of.
  private func articles(thatLost problem: Problem) throws(StoreError) -> [Int64] {
    guard problem.articleID == nil, let table = problem.table, let id = problem.rowID else {
      return []
    }
    switch (problem.kind, table) {
    case (.fullText, "sentences_fts"): return try articles(around: id, in: "sentences")
    case (.fullText, "claims_fts"): return try articles(around: id, in: "claims")
    case (.fullText, "quotes_fts"): return try articles(around: id, in: "quotes")
    case (.reference, "positions"):
      let mention = try knowledgeBase.connection.first(
        "SELECT mention_id FROM positions WHERE id = ?", [id]
      ) { $0.int64(0) }
      return try mention.map { (mention) throws(StoreError) in
        try articles(around: mention, in: "mentions")
      } ?? []
    default: return []
    }
  }

  /// Rows of one article are written in a row: a lost one was of an article between those of its neighbours.
  private func articles(around id: Int64, in table: String) throws(StoreError) -> [Int64] {
    try knowledgeBase.connection.rows(
      """
      WITH neighbours (article_id) AS (
        SELECT coalesce((SELECT article_id FROM \(table) WHERE id < ?1 ORDER BY id DESC LIMIT 1), 0)
        UNION SELECT coalesce((SELECT article_id FROM \(table) WHERE id > ?1 ORDER BY id LIMIT 1),
          (SELECT max(id) FROM articles)))
      SELECT id FROM articles WHERE NOT EXISTS (SELECT 1 FROM \(table) WHERE id = ?1)
        AND id BETWEEN (SELECT min(article_id) FROM neighbours)
        AND (SELECT max(article_id) FROM neighbours)
      """, [id]
    ) { $0.int64(0) }
  }

  /// Reads articles anew, and lets go of entities that nothing but they tell of.
  ///
  /// - Returns: the articles that were there to be read.
  private func reread(_ ids: [Int64], without entities: Set<Int64>) throws(StoreError) -> [Int64] {
    var articles: [Stored<ArticleRecord>] = []
    for id in ids {
      if let article = try knowledgeBase.articles.find(id) { articles.append(article) }
    }
    var unsettled = Unsettled()
    for article in articles {
      try unsettled.remember(article: article.id, in: knowledgeBase)
      try knowledgeBase.articles.deleteFindings(article.id)
    }
    try letGo(of: entities)
    let extractor = Extractor(countries: try knowledgeBase.countries.all().map(\.record))
    let countries = try knowledgeBase.countries.idByCode()
    let writer = ArticleWriter(knowledgeBase: knowledgeBase, countries: countries)
    for article in articles {
      let findings = extractor.findings(inEnglish: article.record.article)
      try writer.write(findings, of: article.record.article, id: article.id, &unsettled)
    }
    var people = PersonSettlement(knowledgeBase)
    try unsettled.settle(in: knowledgeBase, people: &people)
    // Rounds keep those who took part until they are settled anew.
    try letGo(of: entities)
    return articles.map(\.id)
  }

  private func letGo(of entities: Set<Int64>) throws(StoreError) {
    for entity in try knowledgeBase.entities.unreferenced() where entities.contains(entity.id) {
      try knowledgeBase.entities.delete(entity.id)
    }
  }
}
