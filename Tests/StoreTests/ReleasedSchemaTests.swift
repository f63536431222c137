import FoundationEssentials
import Glibc
import TestSupport
import Testing

@testable import Store

/// Files of every version of the schema stay usable: Tests/Schemas holds a small one of each, as it was written then.
///
/// `KB_RECORD_SCHEMAS=1 swift test --disable-xctest --filter ReleasedSchemaTests` writes the file of a new version; those
/// that are there are never written again.
@Suite struct ReleasedSchemaTests {
  private static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "Schemas").path

  private static let versions = Array(1...Migration.all.count)

  private static func name(_ version: Int) -> String {
    let number = "\(version)"
    return String(repeating: "0", count: 4 - number.count) + number + ".sqlite"
  }

  /// Makes a file with one row of everything, as small as it can be.
  private static func record(_ version: Int) throws {
    let path = folder + "/" + name(version)
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    guard !FileManager.default.fileExists(atPath: path) else { return }
    let connection = try Connection.open(path, access: .create)
    try connection.execute("PRAGMA page_size = 512")
    let now = Timestamp(secondsSince1970: 1_762_510_350)
    try Migrator(connection, migrations: Array(Migration.all.prefix(version))).migrate(now: now)
    let base = KnowledgeBase(connection)
    _ = try base.write { () throws(StoreError) in try Fixture(filling: base, at: now) }
    try base.close()
  }

  /// All that the schema is made of, in the words of the file.
  private static func schema(of base: KnowledgeBase) throws -> [String] {
    try base.connection.rows(
      "SELECT type || ' ' || name || ' ' || coalesce(sql, '') FROM sqlite_master ORDER BY 1"
    ) { $0.text(0) }
  }

  @Test(arguments: versions)
  func everyVersionIsBroughtUpToDateWithAllItHolds(version: Int) throws {
    if getenv("KB_RECORD_SCHEMAS") != nil { try Self.record(version) }
    let file = URL(filePath: Self.folder + "/" + Self.name(version))
    let bytes = try #require(
      try? [UInt8](Data(contentsOf: file)),
      "There is no file of version \(version): record it with KB_RECORD_SCHEMAS=1.")
    let folder = try TemporaryFolder()
    let path = try folder.write(bytes, to: "kb.sqlite")
    let pending = Migration.all.dropFirst(version).map(\.name)
    if !pending.isEmpty {
      let error = try #require(throws: StoreError.self) {
        try KnowledgeBase.open(path, access: .readOnly)
      }
      #expect(error.code == .olderVersion && error.message.contains("kb migrate"))
    }
    #expect(try folder.bytes(of: "kb.sqlite") == bytes)

    let base = try KnowledgeBase.open(path, access: .readWrite)
    #expect(try base.migrator.pending().map(\.name) == pending)
    var copies: [String] = []
    #expect(try base.migrator.migrate { copies.append($0) } == pending)
    #expect(try base.check().isEmpty)
    #expect(try Self.schema(of: base) == Self.schema(of: MigratedFile.open()))
    #expect(try base.articles.find(base.articles.ids()[0])?.record.article == Fixture.article)
    for (table, count) in [
      ("articles", 1), ("sentences", 1), ("people", 1), ("ministries", 1), ("organizations", 1),
      ("mentions", 1), ("positions", 1), ("rounds", 1), ("round_events", 1), ("claims", 1),
      ("claim_spans", 2), ("quotes", 1), ("inputs", 1), ("runs", 1), ("claims_view", 1),
      ("quotes_view", 1), ("people_view", 1), ("rounds_view", 1), ("timeline_view", 1),
    ] {
      #expect(try base.connection.count("SELECT count(*) FROM \(table)") == count, "\(table)")
    }
    let found = try base.connection.count(
      "SELECT count(*) FROM claims_fts WHERE claims_fts MATCH 'rejects'")
    #expect(found == 1)
    try base.close()

    // The copy is the file as it was.
    #expect(copies.count == (pending.isEmpty ? 0 : 1))
    if let copy = copies.first {
      let connection = try Connection.open(copy, access: .readOnly)
      #expect(try connection.count("PRAGMA user_version") == version)
      #expect(try connection.count("SELECT count(*) FROM claims") == 1)
    }
    try KnowledgeBase.open(path, access: .readOnly).close()
  }
}
