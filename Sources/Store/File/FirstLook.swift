/// What can be seen of damage before anything is written, in about a millisecond however large the file is.
///
/// It sees that a table or a view is missing or is something else, that the first pages of a table are unreadable, and
/// that the list of free pages leads to a table: to write then would destroy rows. The rest is for ``Checker``.
struct FirstLook {
  let connection: Connection
  let file: DatabaseFile

  /// What the migrations make, beside the tables that FTS5 keeps for itself. A test compares it with them.
  static let tables = [
    "migrations", "runs", "articles", "inputs", "sentences", "entities", "countries", "ministries",
    "organizations", "people", "names", "mentions", "positions", "processes", "rounds",
    "round_participants", "round_events", "claims", "claim_spans", "quotes", "sketches",
    "sketch_bands", "round_reports", "round_report_participants",
  ]
  static let views = [
    "claims_view", "quotes_view", "people_view", "rounds_view", "timeline_view",
  ]

  /// Whether the pages that lead to all others can be used; inside a transaction of the caller.
  ///
  /// - Throws: `damaged`.
  func lookAtPages() throws(StoreError) {
    try lookAtFreePages()
    // Not by an index: the table's own pages are to be read.
    let firstRows = Self.tables.map { "(SELECT 1 FROM \($0) NOT INDEXED LIMIT 1)" }
    _ = try connection.count("SELECT max(\(firstRows.joined(separator: ", ")))")
    guard connection.access != .readOnly else { return }
    // A reader may do without the index, which can be made anew; a writer would fail in the midst of its work.
    for index in FullTextIndex.Index.all {
      _ = try connection.count(
        "SELECT count(*) FROM (SELECT 1 FROM \(index.name) WHERE \(index.name) MATCH 'a' LIMIT 1)")
    }
  }

  /// Whether the tables and views are there.
  ///
  /// - Throws: `damaged`.
  func lookAtSchema() throws(StoreError) {
    var kinds: [String: String] = [:]
    try connection.forEach("SELECT name, type FROM sqlite_master WHERE type IN ('table', 'view')") {
      kinds[$0.text(0)] = $0.text(1)
    }
    let tables = Self.tables + FullTextIndex.Index.all.map(\.name)
    for (names, kind) in [(tables, "table"), (Self.views, "view")] {
      for name in names where kinds[name] != kind {
        let found = kinds[name].map { "it is a \($0)" } ?? "it is missing"
        throw damaged("its \(kind) \(name) is not there (\(found))")
      }
    }
  }

  /// The list of free pages begins at a page that the header names.
  private func lookAtFreePages() throws(StoreError) {
    // With a log the header in the file may be older than the pages. Without one nobody can be writing it now.
    guard !file.isInFlux else { return }
    let header = try file.header()
    guard !header.isInWriteAheadMode else { return }
    let page = header.firstFreePage
    let roots = try connection.count(
      "SELECT count(*) FROM sqlite_master WHERE rootpage = ?", [Int64(page)])
    guard (page == 0) == (header.freePageCount == 0), page != 1, page == 0 || roots == 0 else {
      throw damaged("its list of free pages leads to page \(page), which is none")
    }
  }

  private func damaged(_ what: String) -> StoreError {
    StoreError(
      .damaged,
      "\(file.path) is damaged: \(what). Restore a copy, or ingest the articles into a new file.")
  }
}
