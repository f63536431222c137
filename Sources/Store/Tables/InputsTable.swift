/// One input of a run and what became of it.
public struct InputRecord: Sendable, Hashable {
  public enum State: String, Sendable, Hashable, Codable, CaseIterable, Bindable {
    case added, updated, duplicate, skipped, failed
  }

  public var runID: Int64
  /// The path or URL.
  public var source: String
  /// Of the bytes read; `nil` when they could not be.
  public var sha256: String?
  public var state: State
  /// Why it was skipped or failed.
  public var reason: String?
  public var articleID: Int64?

  public init(
    runID: Int64, source: String, sha256: String? = nil, state: State, reason: String? = nil,
    articleID: Int64? = nil
  ) {
    self.runID = runID
    self.source = source
    self.sha256 = sha256
    self.state = state
    self.reason = reason
    self.articleID = articleID
  }
}

extension InputRecord: TableRecord {
  static let sql = TableStatements(
    "inputs", "run_id", "source", "sha256", "state", "reason", "article_id")

  var values: [any Bindable] { [runID, source, sha256, state, reason, articleID] }

  init(_ row: borrowing Row) throws(StoreError) {
    self.init(
      runID: row.int64(1), source: row.text(2), sha256: row.optionalText(3),
      state: try row.word(4), reason: row.optionalText(5), articleID: row.optionalInt64(6))
  }
}

/// The table `inputs`: the ledger of all runs.
public struct InputsTable {
  private let connection: Connection

  init(_ connection: Connection) { self.connection = connection }

  @discardableResult
  public func insert(_ record: InputRecord) throws(StoreError) -> Int64 {
    try connection.insert(record)
  }

  /// The inputs of a run in the order of their entry.
  public func all(ofRun run: Int64) throws(StoreError) -> [Stored<InputRecord>] {
    try connection.select("WHERE run_id = ? ORDER BY id", [run])
  }

  /// The inputs that an article came from or that repeated it, oldest first.
  public func all(ofArticle article: Int64) throws(StoreError) -> [Stored<InputRecord>] {
    try connection.select("WHERE article_id = ? ORDER BY id", [article])
  }

  /// The sources that failed when they were last met, in the order in which that was.
  public func failedSources() throws(StoreError) -> [String] {
    try connection.rows(
      """
      SELECT source FROM inputs WHERE id IN (SELECT max(id) FROM inputs GROUP BY source)
        AND state = 'failed' ORDER BY id
      """
    ) { $0.text(0) }
  }

  /// Goes through all that was dealt with, in whatever run: every source with the hash of its bytes, if it had any.
  public func forEachDone(_ body: (String, String?) -> Void) throws(StoreError) {
    try connection.forEach("SELECT source, sha256 FROM inputs WHERE state <> 'failed'") {
      body($0.text(0), $0.optionalText(1))
    }
  }
}
