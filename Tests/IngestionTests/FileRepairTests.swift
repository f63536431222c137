import Ingestion
import Store
import TestSupport
import Testing

@Suite struct FileRepairTests {
  /// Damage that takes nothing for good: what is lost can be computed from what is there.
  static let mendable = [
    "UPDATE sentences SET end_offset = end_offset + 1 WHERE id = 3",
    "UPDATE quotes SET text = 'something else' WHERE id = 1",
    "UPDATE mentions SET start_offset = 0, end_offset = 99999 WHERE id = 5",
    "UPDATE claims SET content = 'nothing of the sort' WHERE id = 2",
    "UPDATE claim_spans SET end_offset = 99999 WHERE claim_id = 2",
    "DELETE FROM sentences WHERE id = 2",
    "PRAGMA foreign_keys = OFF; DELETE FROM sentences WHERE id IN (2, 4)",
    "PRAGMA foreign_keys = OFF; DELETE FROM claims WHERE id = 1",
    "PRAGMA foreign_keys = OFF; DELETE FROM mentions WHERE id IN (SELECT mention_id FROM positions)",
    "PRAGMA foreign_keys = OFF; DELETE FROM entities WHERE kind = 'person'",
    "PRAGMA foreign_keys = OFF; DELETE FROM people",
    "PRAGMA foreign_keys = OFF; UPDATE claims SET source_id = 424242 WHERE source_id IS NOT NULL",
    "PRAGMA foreign_keys = OFF; UPDATE people SET name = 'Somebody Else'",
    "PRAGMA foreign_keys = OFF; DELETE FROM runs",
    "UPDATE runs SET added = 17",
    "INSERT INTO sentences_fts (sentences_fts) VALUES ('delete-all')",
    "INSERT INTO claims_fts (rowid, title, content) VALUES (7777, 'a', 'b')",
    "UPDATE claims SET title = 'Somebody else'",
  ]

  private static let bytes = Task {
    let base = try Base()
    try await base.ingest(IngesterTests.articles)
    try base.knowledgeBase.close()
    return try base.folder.bytes(of: "kb.sqlite")
  }

  /// A file with all sample articles.
  private static func copy() async throws -> Base {
    let folder = try TemporaryFolder()
    return try Base(at: folder.write(try await bytes.value, to: "kb.sqlite"), in: folder)
  }

  @Test(arguments: mendable)
  func `What can be rebuilt is rebuilt, and the file as it was is kept`(damage: String) async throws
  {
    let base = try await Self.copy()
    let content = try base.content()
    try base.knowledgeBase.connection.execute(damage + "; PRAGMA foreign_keys = ON")
    let problems = try base.knowledgeBase.check()
    #expect(!problems.isEmpty)
    #expect(problems.allSatisfy { $0.remedy.hasPrefix("kb check --repair ") })
    let report = try FileRepair(knowledgeBase: base.knowledgeBase).run()
    #expect(report.found == problems)
    #expect(report.remaining.isEmpty, "\(report.remaining)")
    #expect(report.backup == base.folder.file("kb.sqlite.before-repair"))
    let after = try base.content()
    if !damage.contains("title") {
      #expect(after == content, "\(Set(after).symmetricDifference(content))")
    }
    let copy = try KnowledgeBase.open(
      base.folder.file("kb.sqlite.before-repair"), access: .readOnly, toleratesDamage: true)
    #expect(try copy.check() == problems)
  }

  @Test func `A file that is well is not touched`() async throws {
    let base = try await Self.copy()
    let bytes = try base.folder.bytes(of: "kb.sqlite")
    let report = try FileRepair(knowledgeBase: base.knowledgeBase).run()
    #expect(report.found.isEmpty && report.remaining.isEmpty && report.backup == nil)
    #expect(try base.folder.names() == ["kb.sqlite"])
    #expect(try base.folder.bytes(of: "kb.sqlite") == bytes)
  }

  @Test func `A text that was changed stays a problem, and the rest is mended`() async throws {
    let base = try await Self.copy()
    try base.knowledgeBase.connection.execute(
      """
      UPDATE articles SET text = 'Nothing happened.' WHERE id = 1;
      UPDATE sentences SET text = 'Nothing.' WHERE article_id = 2 AND ordinal = 1;
      """)
    let report = try FileRepair(knowledgeBase: base.knowledgeBase).run()
    #expect(report.rereadArticles == [2])
    #expect(report.remaining.map(\.kind) == [.text])
    #expect(report.remaining[0].remedy.hasPrefix("Restore a copy"))
  }
}
