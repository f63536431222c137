import CMigrations
import FoundationEssentials
import Testing

@testable import Store

@Suite struct MigratorTests {
  private let now = Timestamp(secondsSince1970: 0)
  private let first = Migration(name: "0001-a.sql", sql: "CREATE TABLE a (id INTEGER PRIMARY KEY)")
  private let second = Migration(
    name: "0002-b.sql", sql: "CREATE TABLE b (a_id INTEGER REFERENCES a (id)); -- the end")

  @Test func theProgramCarriesTheFolderByteForByte() throws {
    let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appending(path: "Migrations")
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path)
      .filter { $0.hasSuffix(".sql") }.sorted()
    #expect(names == Migration.all.map(\.name))
    for migration in Migration.all {
      let bytes = try Data(contentsOf: folder.appending(path: migration.name))
      #expect([UInt8](bytes) == Array(migration.sql.utf8), "\(migration.name)")
    }
    #expect(Int(kb_migration_count()) == names.count)
  }

  @Test func migratesOnceAndRecordsIt() throws {
    let connection = try Connection.open(":memory:", access: .create)
    let migrator = Migrator(connection, migrations: [first, second])
    #expect(try migrator.pending().count == 2)
    #expect(try migrator.migrate(now: now) == ["0001-a.sql", "0002-b.sql"])
    #expect(try migrator.migrate(now: now).isEmpty)
    #expect(try migrator.appliedNames() == ["0001-a.sql", "0002-b.sql"])
    #expect(try connection.count("PRAGMA user_version") == 2)
    #expect(try connection.count("PRAGMA application_id") == 0x6B62_6B62)
    #expect(try connection.count("PRAGMA foreign_keys") == 1)
    let record = try connection.first("SELECT sha256, applied_at FROM migrations WHERE id = 2") {
      [$0.text(0), $0.text(1)]
    }
    #expect(record == [second.sha256, "1970-01-01T00:00:00Z"])
  }

  @Test func aLaterMigrationIsAddedToAnOlderFile() throws {
    let connection = try Connection.open(":memory:", access: .create)
    try Migrator(connection, migrations: [first]).migrate(now: now)
    let newer = Migrator(connection, migrations: [first, second])
    #expect(try newer.migrate(now: now) == ["0002-b.sql"])
    let error = try #require(throws: StoreError.self) {
      try Migrator(connection, migrations: [first]).migrate(now: now)
    }
    #expect(error.code == .newerVersion)
    #expect(error.message.contains("0002-b.sql"))
  }

  @Test func aChangedMigrationIsRefusedByName() throws {
    let connection = try Connection.open(":memory:", access: .create)
    try Migrator(connection, migrations: [first]).migrate(now: now)
    let changed = Migration(name: first.name, sql: first.sql + " -- edited")
    let error = try #require(throws: StoreError.self) {
      try Migrator(connection, migrations: [changed, second]).migrate(now: now)
    }
    #expect(error.code == .changedMigration)
    #expect(error.kind == .badData)
    #expect(error.message.contains("0001-a.sql"))
    #expect(try connection.count("PRAGMA user_version") == 1)
  }

  /// What a migration may do to the schema table is open to no other statement, not even when the migration failed.
  @Test(arguments: [("", true), ("; SELECT nonsense", false)])
  func aMigrationMayWriteToTheSchemaTable(end: String, isApplied: Bool) throws {
    let connection = try Connection.open(":memory:", access: .create)
    let sql = """
      PRAGMA writable_schema = ON;
      UPDATE sqlite_master SET sql = replace(sql, 'PRIMARY KEY', 'PRIMARY KEY CHECK (id < 9)')
      """
    let change = Migration(name: "0002-b.sql", sql: sql + end)
    let names = try? Migrator(connection, migrations: [first, change]).migrate(now: now)
    #expect((names != nil) == isApplied)
    let text = try connection.first("SELECT sql FROM sqlite_master WHERE name = 'a'") { $0.text(0) }
    #expect(text?.contains("CHECK") == isApplied)
    #expect(try connection.count("PRAGMA writable_schema") == 0)
    try connection.execute("PRAGMA writable_schema = ON")
    #expect(throws: StoreError.self) { try connection.run("UPDATE sqlite_master SET sql = ''") }
  }

  @Test(arguments: [
    ("INSERT INTO b VALUES (77)", StoreError.Code.brokenMigration),
    ("CREATE TABLE c (x); SELECT nonsense", StoreError.Code.sqlite(.error)),
  ])
  func aMigrationThatFailsLeavesNothing(sql: String, code: StoreError.Code) throws {
    let connection = try Connection.open(":memory:", access: .create)
    let broken = Migration(name: "0003-c.sql", sql: sql)
    let error = try #require(throws: StoreError.self) {
      try Migrator(connection, migrations: [first, second, broken]).migrate(now: now)
    }
    #expect(error.code == code)
    #expect(try connection.count("SELECT count(*) FROM migrations") == 2)
    #expect(try connection.count("SELECT count(*) FROM b") == 0)
    #expect(try connection.count("SELECT count(*) FROM sqlite_master WHERE name = 'c'") == 0)
    #expect(try connection.count("PRAGMA user_version") == 2)
    #expect(try connection.count("PRAGMA foreign_keys") == 1)
  }
}
