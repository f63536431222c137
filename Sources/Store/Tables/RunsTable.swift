/// One run of a command that changes the file.
public struct RunRecord: Sendable, Hashable {
  /// "ingest 2025-11-07T10:12:30Z".
  public var title: String
  public var command: String
  public var toolVersion: String
  public var extractorVersion: String
  /// ISO 8601, Universal Time.
  public var startedAt: String
  /// `nil` while it is running, and for ever if it was killed.
  public var endedAt: String?
  public var counts: RunCounts

  public init(
    title: String, command: String, toolVersion: String, extractorVersion: String,
    startedAt: String, endedAt: String? = nil, counts: RunCounts = RunCounts()
  ) {
    self.title = title
    self.command = command
    self.toolVersion = toolVersion
    self.extractorVersion = extractorVersion
    self.startedAt = startedAt
    self.endedAt = endedAt
    self.counts = counts
  }
}

/// What became of the inputs of a run. `inputs` is the sum of the others.
public struct RunCounts: Sendable, Hashable {
  public var inputs = 0
  public var added = 0
  public var updated = 0
  /// The inputs whose state is "duplicate".
  public var unchanged = 0
  public var skipped = 0
  public var failed = 0

  public init() {}
}

extension RunRecord: TableRecord {
  static let sql = TableStatements(
    "runs", "title", "command", "tool_version", "extractor_version", "started_at", "ended_at",
    "inputs", "added", "updated", "unchanged", "skipped", "failed")

  var values: [any Bindable] {
    [
      title, command, toolVersion, extractorVersion, startedAt, endedAt, counts.inputs,
      counts.added, counts.updated, counts.unchanged, counts.skipped, counts.failed,
    ]
  }

  init(_ row: borrowing Row) throws(StoreError) {
    var counts = RunCounts()
    counts.inputs = row.int(7)
    counts.added = row.int(8)
    counts.updated = row.int(9)
    counts.unchanged = row.int(10)
    counts.skipped = row.int(11)
    counts.failed = row.int(12)
    self.init(
      title: row.text(1), command: row.text(2), toolVersion: row.text(3),
      extractorVersion: row.text(4), startedAt: row.text(5), endedAt: row.optionalText(6),
      counts: counts)
  }
}

/// The table `runs`.
public struct RunsTable {
  private let connection: Connection

  init(_ connection: Connection) { self.connection = connection }

  public func insert(_ record: RunRecord) throws(StoreError) -> Int64 {
    try connection.insert(record)
  }

  /// Enters a run that begins now, titled by its command and time.
  public func start(
    command: String, toolVersion: String, extractorVersion: String, at time: Timestamp = .now
  ) throws(StoreError) -> Int64 {
    try insert(
      RunRecord(
        title: "\(command) \(time)", command: command, toolVersion: toolVersion,
        extractorVersion: extractorVersion, startedAt: time.text))
  }

  /// Enters the end of a run, with the counts taken from its rows in `inputs`.
  ///
  /// - Returns: the counts.
  @discardableResult
  public func finish(_ id: Int64, at time: Timestamp = .now) throws(StoreError) -> RunCounts {
    try recount(id)
    try connection.run("UPDATE runs SET ended_at = ? WHERE id = ?", [time.text, id])
    return try find(id)?.counts ?? RunCounts()
  }

  public func find(_ id: Int64) throws(StoreError) -> Stored<RunRecord>? {
    try connection.find(id)
  }

  /// All runs, oldest first.
  public func all() throws(StoreError) -> [Stored<RunRecord>] {
    try connection.select("ORDER BY id")
  }

  /// Takes the counts of a run from its rows in `inputs`.
  func recount(_ id: Int64) throws(StoreError) { try connection.run(Self.counting, [id]) }

  private static let counting = """
    UPDATE runs SET
      inputs = (SELECT count(*) FROM inputs WHERE run_id = ?1),
      added = (SELECT count(*) FROM inputs WHERE run_id = ?1 AND state = 'added'),
      updated = (SELECT count(*) FROM inputs WHERE run_id = ?1 AND state = 'updated'),
      unchanged = (SELECT count(*) FROM inputs WHERE run_id = ?1 AND state = 'duplicate'),
      skipped = (SELECT count(*) FROM inputs WHERE run_id = ?1 AND state = 'skipped'),
      failed = (SELECT count(*) FROM inputs WHERE run_id = ?1 AND state = 'failed')
    WHERE id = ?1
    """
}
