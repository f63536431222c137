import TestSupport
import Testing

@testable import Store

@Suite struct BackupTests {
  private static let first = Migration(
    name: "0001-a.sql", sql: "CREATE TABLE runs (id INTEGER PRIMARY KEY, title TEXT)")
  private static let second = Migration(name: "0002-b.sql", sql: "CREATE TABLE b (x)")
  private static let third = Migration(name: "0003-c.sql", sql: "CREATE TABLE c (x)")

  /// A file after the first migration, with a row; the folder must outlive it.
  private func olderFile(in folder: TemporaryFolder) throws -> Connection {
    let connection = try Connection.open(folder.file("kb.sqlite"), access: .create)
    try Migrator(connection, migrations: [Self.first]).migrate()
    try connection.run("INSERT INTO runs (title) VALUES ('We reject it')")
    return connection
  }

  @Test func aNewFileIsNotCopied() throws {
    let folder = try TemporaryFolder()
    let connection = try Connection.open(folder.file("kb.sqlite"), access: .create)
    var copies: [String] = []
    try Migrator(connection, migrations: [Self.first, Self.second]).migrate {
      copies.append($0)
    }
    #expect(try folder.names() == ["kb.sqlite"])
    #expect(copies.isEmpty)
  }

  @Test(arguments: ["delete", "wal"])
  func theFileAsItWasIsKeptBesideAMigratedOne(journalMode: String) throws {
    let folder = try TemporaryFolder()
    let connection = try olderFile(in: folder)
    try connection.execute("PRAGMA journal_mode = \(journalMode)")
    try connection.run("INSERT INTO runs (title) VALUES ('a committed row')")
    var copies: [String] = []
    let all = [Self.first, Self.second, Self.third]
    try Migrator(connection, migrations: all).migrate { copies.append($0) }
    #expect(copies == [folder.file("kb.sqlite.before-0002-b")])
    try Migrator(connection, migrations: all).migrate { copies.append($0) }
    #expect(copies.count == 1)
    try connection.close()
    #expect(try folder.names() == ["kb.sqlite", "kb.sqlite.before-0002-b"])
    let copy = try Connection.open(copies[0], access: .readOnly)
    #expect(try Migrator(copy, migrations: all).appliedNames() == ["0001-a.sql"])
    #expect(try copy.count("SELECT count(*) FROM runs") == 2)
    #expect(try copy.answer("PRAGMA journal_mode", patience: .zero) == "delete")
  }

  @Test func aFileWhoseMakingWasBrokenOffIsNotCopied() throws {
    let folder = try TemporaryFolder()
    let connection = try Connection.open(folder.file("kb.sqlite"), access: .create)
    try Migrator(connection, migrations: [Self.first]).migrate()
    try Migrator(connection, migrations: [Self.first, Self.second]).migrate()
    #expect(try folder.names() == ["kb.sqlite"])
  }

  @Test func aCopyIsNeverWrittenOver() throws {
    let folder = try TemporaryFolder()
    try folder.write([1, 2, 3], to: "kb.sqlite.before-0002-b")
    let connection = try olderFile(in: folder)
    var copies: [String] = []
    try Migrator(connection, migrations: [Self.first, Self.second]).migrate { copies.append($0) }
    #expect(copies == [folder.file("kb.sqlite.before-0002-b-2")])
    #expect(try folder.bytes(of: "kb.sqlite.before-0002-b") == [1, 2, 3])
  }

  @Test func withoutACopyNothingIsMigrated() throws {
    let folder = try TemporaryFolder()
    let connection = try olderFile(in: folder)
    // Every name that the copy could get is longer than file systems allow.
    let long = Migration(name: String(repeating: "n", count: 250) + ".sql", sql: Self.second.sql)
    let error = try #require(throws: StoreError.self) {
      try Migrator(connection, migrations: [Self.first, long]).migrate()
    }
    #expect(error.code == .cannotCreate)
    #expect(try connection.count("PRAGMA user_version") == 1)
    #expect(try connection.count("SELECT count(*) FROM sqlite_master WHERE name = 'b'") == 0)
    try connection.close()
    #expect(try folder.names() == ["kb.sqlite"])
  }
}
