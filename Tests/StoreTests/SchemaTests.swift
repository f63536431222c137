import News
import Store
import Testing

/// What the public schema promises to the tools that open the file.
@Suite struct SchemaTests {
  private let connection: Connection
  private let base: KnowledgeBase

  init() throws {
    let fixture = try Fixture.make()
    base = fixture.base
    connection = base.connection
    let report = try base.roundReports.insert(
      RoundReportRecord(
        Round(
          name: "third round", kind: .round, started: NewsDate("2025-11"),
          ended: NewsDate("2025-11")),
        roundID: fixture.round, articleID: fixture.article, countryID: nil))
    try base.roundReports.insert([(entity: fixture.country, role: .party)], of: report)
  }

  private func names(_ sql: String, _ arguments: [any Bindable] = []) throws -> [String] {
    try connection.rows(sql, arguments) { $0.text(0) }
  }

  private func tables() throws -> [String] {
    try names(
      "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE '%\\_fts%' ESCAPE '\\'"
    )
  }

  /// The foreign keys of a table: the parent and the columns that refer to it.
  private func foreignKeys(of table: String) throws -> [(parent: String, columns: [String])] {
    let parts = try connection.rows(
      "SELECT id, \"table\", \"from\" FROM pragma_foreign_key_list(?) ORDER BY id, seq", [table]
    ) { ($0.int(0), $0.text(1), $0.text(2)) }
    return Dictionary(grouping: parts) { $0.0 }.values.map { key in
      (parent: key[0].1, columns: key.map { $0.2 })
    }
  }

  /// The columns of each index of a table, and of its primary key.
  private func indexes(of table: String) throws -> [[String]] {
    let indexes = try names("SELECT name FROM pragma_index_list(?)", [table])
    let key = try names(
      "SELECT name FROM pragma_table_info(?) WHERE pk > 0 ORDER BY pk", [table])
    return try indexes.map {
      try names("SELECT name FROM pragma_index_info(?) ORDER BY seqno", [$0])
    } + [key]
  }

  @Test func everyForeignKeyLeadsAnIndex() throws {
    for table in try tables() {
      let indexes = try indexes(of: table)
      for key in try foreignKeys(of: table) {
        let isIndexed = indexes.contains { $0.starts(with: key.columns) }
        #expect(isIndexed, "\(table) has no index on \(key.columns)")
      }
    }
  }

  /// An index that leaves out NULL still finds whatever refers to a row that is deleted.
  @Test(arguments: [
    ("entities", ["claims_addressee_id", "claims_target_id"]),
    ("rounds", ["claims_round_id"]), ("claims", ["claims_nested_in"]),
    ("ministries", ["positions_ministry_id"]),
    ("organizations", ["positions_organization_id", "organizations_parent_id"]),
    ("countries", ["positions_country_id", "people_country_id", "organizations_country_id"]),
    ("articles", ["articles_duplicate_of"]),
  ])
  func partialIndexesServeForeignKeys(parent: String, indexes: [String]) throws {
    let opened = try connection.rows("EXPLAIN DELETE FROM \(parent) WHERE id = 1") {
      ($0.text(1), $0.int(3))
    }
    let pages = Set(opened.filter { $0.0 == "OpenRead" }.map(\.1))
    for index in indexes {
      let (page, sql) = try #require(
        try connection.first("SELECT rootpage, sql FROM sqlite_master WHERE name = ?", [index]) {
          ($0.int(0), $0.text(1))
        })
      #expect(sql.contains("IS NOT NULL"), "\(index)")
      #expect(pages.contains(page), "\(index)")
    }
  }

  /// SQLite makes a table of the list of an IN anew for every row; `kind = 'a' OR kind = 'b'` costs nearly nothing.
  @Test func noCheckMakesATableOfItsWords() throws {
    for table in try tables() {
      let steps = try connection.rows("EXPLAIN INSERT INTO \(table) DEFAULT VALUES") { $0.text(1) }
      #expect(steps.contains("MakeRecord") && !steps.contains("OpenEphemeral"), "\(table)")
    }
  }

  private static func words<Word: CaseIterable & RawRepresentable<String>>(_: Word.Type) -> [String]
  {
    Word.allCases.map(\.rawValue)
  }

  /// The columns that hold a word of a list, with all words of it.
  private static let wordColumns: [(table: String, column: String, words: [String])] = [
    ("articles", "published_precision", words(NewsDate.Precision.self)),
    ("inputs", "state", words(InputRecord.State.self)),
    ("entities", "kind", words(Entity.Kind.self)),
    ("organizations", "classification", words(Organization.Classification.self)),
    ("names", "kind", words(Name.Kind.self)),
    ("mentions", "kind", words(Mention.Kind.self)),
    ("positions", "status", words(Position.Status.self)),
    ("rounds", "kind", words(Round.Kind.self)),
    ("rounds", "started_precision", words(NewsDate.Precision.self)),
    ("rounds", "ended_precision", words(NewsDate.Precision.self)),
    ("rounds", "status", words(Round.Status.self)),
    ("round_participants", "role", words(Round.Participant.Role.self)),
    ("round_events", "status", words(Round.Status.self)),
    ("round_events", "on_precision", words(NewsDate.Precision.self)),
    ("round_reports", "kind", words(Round.Kind.self)),
    ("round_reports", "started_precision", words(NewsDate.Precision.self)),
    ("round_reports", "ended_precision", words(NewsDate.Precision.self)),
    ("round_reports", "status", words(Round.Status.self)),
    ("round_report_participants", "role", words(Round.Participant.Role.self)),
    ("claims", "reporting", words(Claim.Reporting.self)),
    ("claims", "speech_act", words(SpeechAct.self)),
    ("claims", "polarity", words(Claim.Polarity.self)),
    ("claims", "modality", words(Claim.Modality.self)),
    ("claims", "said_precision", words(NewsDate.Precision.self)),
    ("claims", "said_basis", words(Claim.DateBasis.self)),
    ("claim_spans", "part", words(ClaimSpanRecord.Part.self)),
    ("quotes", "form", words(Quote.Form.self)),
  ]

  @Test(arguments: wordColumns.indices)
  func aColumnHoldsTheWordsOfItsListAndNoOthers(index: Int) throws {
    let (table, column, words) = Self.wordColumns[index]
    let update = "UPDATE OR REPLACE \(table) SET \(column) = ?"
    for word in words { #expect(try connection.run(update, [word]).count > 0, "\(word)") }
    for word in ["nonsense", "", words[0] + " "] {
      let error = try #require(throws: StoreError.self) { try connection.run(update, [word]) }
      #expect(error.resultCode == .constraintCheck)
    }
  }

  @Test func everyParentHasAColumnToShow() throws {
    let parents = try Set(tables().flatMap { try foreignKeys(of: $0).map(\.parent) })
    #expect(parents.count > 8)
    for parent in parents {
      let columns = try names("SELECT name FROM pragma_table_info(?)", [parent])
      #expect(columns.contains("name") || columns.contains("title"), "\(parent)")
    }
  }

  @Test(arguments: [
    ("claims_view", 1), ("quotes_view", 1), ("people_view", 1), ("rounds_view", 1),
    ("timeline_view", 1),
  ])
  func everyViewIsReadable(view: String, count: Int) throws {
    #expect(try connection.count("SELECT count(*) FROM \(view)") == count)
  }

  @Test func viewsShowNamesForKeys() throws {
    let claim = try connection.first(
      "SELECT source, addressee, target, round, article_title FROM claims_view"
    ) { row in (0..<row.columnCount).map { row.text($0) } }
    #expect(
      claim
        == [
          "Khawaja Asif", "Freedonia", "Sylvanian Front", "Third round in Istanbul", "Talks fail",
        ]
    )
  }

  @Test func itIsMadeOfWhatOldToolsRead() throws {
    let kinds = try names("SELECT DISTINCT type FROM sqlite_master ORDER BY type")
    #expect(kinds == ["index", "table", "view"])
    let strict = try connection.count("SELECT count(*) FROM pragma_table_list WHERE strict = 1")
    #expect(strict == 0)
  }

  /// Words that SQLite learned after 3.31, which the sqlite3 of a long-lived system may still be.
  @Test(arguments: [
    "->>", "right join", "full join", "full outer", "iif(", "returning", "materialized",
    "is distinct", "is not distinct", "unixepoch", "format(", "string_agg", "concat(",
    "concat_ws", "octet_length", "generated always", "strict", "timediff", "json_pretty",
    "update from", "drop column", "nulls first", "nulls last", "ceil(", "floor(", "sign(", "log(",
  ])
  func itsSQLIsReadByOldSQLite(word: String) throws {
    let sql = try names(
      """
      SELECT replace(lower(sql), 'group_concat', '') FROM sqlite_master WHERE sql IS NOT NULL
      """)
    #expect(sql.count > 40)
    // Remarks are for people.
    let code = sql.map { text in
      text.split(separator: "\n").map { line in
        line.split(separator: "--", maxSplits: 1, omittingEmptySubsequences: false)[0]
      }.joined(separator: " ")
    }
    #expect(!code.contains { $0.contains(word) })
  }

  @Test func offsetsGiveTheVeryWordsInSQL() throws {
    let words = try connection.first(
      """
      SELECT substr(a.text, s.start_offset + 1, s.end_offset - s.start_offset), s.text
      FROM sentences s JOIN articles a ON a.id = s.article_id
      """
    ) { [$0.text(0), $0.text(1)] }
    #expect(words?.first == words?.last)
    #expect(words?.first == Fixture.words(0, 34))
  }
}
