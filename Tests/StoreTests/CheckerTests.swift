import Store
import TestSupport
import Testing

@Suite struct CheckerTests {
  struct Damage: Sendable, CustomTestStringConvertible {
    let sql: String
    let table: String
    let what: String
    /// Tables that the damage shows in, too.
    var alsoIn: [String] = []
    var testDescription: String { sql }
  }

  static let damages = [
    Damage(
      sql: "UPDATE sentences SET end_offset = end_offset + 1", table: "sentences",
      what: "Its text differs from the words at 0–35 of article 1."),
    Damage(
      sql: "UPDATE mentions SET end_offset = 9999", table: "mentions",
      what: "Its span 16–9999 does not lie in the text of article 1."),
    Damage(
      sql: "UPDATE quotes SET start_offset = 2", table: "quotes",
      what: "Its text differs from the words at 2–13 of article 1."),
    Damage(
      sql: "UPDATE claim_spans SET end_offset = 9999 WHERE part = 'cue'", table: "claim_spans",
      what: "Its span 29–9999 does not lie in the text of article 1."),
    Damage(
      sql: "DELETE FROM claim_spans WHERE part = 'content'", table: "claims",
      what: "Its content differs from the words of its content spans."),
    Damage(
      sql: "INSERT INTO claim_spans VALUES (1, 'content', 16, 28)", table: "claims",
      what: "Its content differs from the words of its content spans."),
    Damage(
      sql: "UPDATE runs SET added = 2, inputs = 2", table: "runs",
      what: "Its counts differ from its rows in inputs."),
    Damage(
      sql: "UPDATE inputs SET state = 'skipped'", table: "runs",
      what: "Its counts differ from its rows in inputs."),
    Damage(
      sql: "PRAGMA foreign_keys = OFF; UPDATE quotes SET speaker_id = 4242", table: "quotes",
      what: "It refers to a row of entities that is not there."),
    Damage(
      sql: "INSERT INTO quotes_fts (quotes_fts, rowid, text) VALUES ('delete', 1, 'We reject it')",
      table: "quotes_fts", what: "The row 1 of quotes is not in the full-text index."),
    Damage(
      sql: "INSERT INTO claims_fts (rowid, title, content) VALUES (77, 'a', 'b')",
      table: "claims_fts",
      what: "The full-text index has a row 77 that claims does not have."),
    Damage(
      sql: "UPDATE claims SET title = 'Somebody else'", table: "claims_fts",
      what: "The full-text index differs from the rows it indexes."),
    Damage(
      sql: "UPDATE articles SET text = text || '.'", table: "articles",
      what: "Its text is not the one that was ingested: its hash differs."),
    Damage(
      sql: "PRAGMA foreign_keys = OFF; DELETE FROM people", table: "entities",
      what: "It is a person without a row in the table of its kind.", alsoIn: ["positions"]),
    Damage(
      sql: "UPDATE sentences SET ordinal = 3", table: "articles",
      what: "2 of its sentences are missing."),
    Damage(
      sql: "UPDATE migrations SET sha256 = 'x' WHERE id = 1", table: "migrations",
      what: "The migration 0001-schema.sql in "),
  ]

  @Test func aSoundFileHasNoProblems() throws {
    #expect(try Fixture.make().base.check().isEmpty)
  }

  @Test(arguments: damages)
  func findsPlantedDamage(damage: Damage) throws {
    let base = try Fixture.make().base
    try base.connection.execute(damage.sql)
    let problems = try base.check()
    let problem = try #require(problems.first { $0.table == damage.table })
    #expect(problem.what.hasPrefix(damage.what))
    #expect(problem.remedy.hasSuffix("."))
    #expect(problem.description.hasPrefix(damage.table))
    #expect(
      problems.allSatisfy { $0.table == damage.table || damage.alsoIn.contains($0.table ?? "") })
  }

  @Test func anIndexThatDiffersFromItsTableIsFound() throws {
    let folder = try TemporaryFolder()
    let fixture = try Fixture.make(in: folder)
    let root = try fixture.base.connection.count(
      "SELECT rootpage FROM sqlite_master WHERE name = 'articles_source'")
    let size = try fixture.base.connection.count("PRAGMA page_size")
    try fixture.base.close()
    // The last bytes of the index's only page hold its only key: "a.txt" and the row's number, which is 1.
    var bytes = try folder.bytes(of: "kb.sqlite")
    #expect(Array(bytes[root * size - 5..<root * size]) == Array("a.txt".utf8))
    bytes[root * size - 5] = UInt8(ascii: "b")
    try folder.write(bytes, to: "kb.sqlite")
    let base = try KnowledgeBase.open(folder.file("kb.sqlite"), access: .readWrite)
    let problem = try #require(try base.check().first)
    #expect(problem.kind == .index)
    #expect(problem.what == "SQLite finds: row 1 missing from index articles_source.")
    try base.rebuildIndexes()
    #expect(try base.check().isEmpty)
  }

  @Test func aDifferentSpellingOfTheSameLetterIsADifference() throws {
    let base = try Fixture.make().base
    let text = "Cafe\u{301} talks failed"
    let run = try base.connection.count("SELECT id FROM runs")
    try base.connection.run(
      """
      INSERT INTO articles (title, source, mime_type, text, text_sha256, run_id)
      VALUES ('x', 'x', 'text/plain', ?, ?, ?)
      """, [text, SHA256.hexDigest(of: text), run])
    let article = try base.articles.ids()[1]
    try base.connection.run(
      """
      INSERT INTO sentences (article_id, ordinal, name, start_offset, end_offset, text)
      VALUES (?, 1, 's1', 0, 5, ?)
      """, [article, "Caf\u{e9}"])
    try base.fullText.insert(article: article)
    #expect(try base.check().map(\.table) == ["sentences"])
  }

  @Test func aRunThatWasKilledIsNoProblem() throws {
    let fixture = try Fixture.make()
    let base = fixture.base
    let run = try base.runs.start(command: "ingest", toolVersion: "1", extractorVersion: "1")
    try base.inputs.insert(InputRecord(runID: run, source: "b.txt", state: .failed))
    #expect(try base.check().isEmpty)
  }

  @Test func checksAFileThatIsOpenForReadingAndLeavesItAsItWas() throws {
    let folder = try TemporaryFolder()
    let fixture = try Fixture.make(in: folder)
    try fixture.base.close()
    let bytes = try folder.bytes(of: "kb.sqlite")
    let reader = try KnowledgeBase.open(folder.file("kb.sqlite"), access: .readOnly)
    #expect(try reader.check().isEmpty)
    #expect(throws: StoreError.self) { try reader.processes.delete(fixture.process) }
    try reader.close()
    #expect(try folder.bytes(of: "kb.sqlite") == bytes)
    #expect(try folder.names() == ["kb.sqlite"])
  }

  @Test func aTornPageIsFound() throws {
    let folder = try TemporaryFolder()
    let fixture = try Fixture.make(in: folder)
    let size = try fixture.base.connection.count("PRAGMA page_size")
    let root = try fixture.base.connection.count(
      "SELECT rootpage FROM sqlite_master WHERE name = 'sentences'")
    try fixture.base.close()
    var bytes = try folder.bytes(of: "kb.sqlite")
    bytes.replaceSubrange(
      (root - 1) * size..<(root - 1) * size + 64, with: [UInt8](repeating: 0xA5, count: 64))
    try folder.write(bytes, to: "kb.sqlite")
    #expect(throws: StoreError.self) {
      try KnowledgeBase.open(folder.file("kb.sqlite"), access: .readOnly)
    }
    let reader = try KnowledgeBase.open(
      folder.file("kb.sqlite"), access: .readOnly, toleratesDamage: true)
    let problems = try reader.check()
    #expect(!problems.isEmpty)
    #expect(problems.allSatisfy { $0.table == nil })
  }
}
