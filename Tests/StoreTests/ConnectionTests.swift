import TestSupport
import Testing

@testable import Store

@Suite struct ConnectionTests {
  @Test(arguments: ["", "a\u{0}b", "e\u{301}", "👩‍👩‍👧", String(repeating: "ł", count: 10_000)])
  func textKeepsNULsEmptinessAndEveryCodePoint(text: String) throws {
    let connection = try Connection.open(":memory:", access: .create)
    let row = try connection.first("SELECT ?1, typeof(?1)", [text]) { ($0.text(0), $0.text(1)) }
    let (back, type) = try #require(row)
    #expect(Array(back.utf8) == Array(text.utf8))
    #expect(type == "text")
  }

  @Test(arguments: [
    Value.null, .integer(.min), .integer(7), .real(0.1), .text("x"), .text(""), .blob([0, 255]),
    .blob([]),
  ])
  func valuesComeBackAsTheyWere(value: Value) throws {
    let connection = try Connection.open(":memory:", access: .create)
    #expect(try connection.first("SELECT ?", [value]) { $0.value(0) } == value)
  }

  @Test func columnsAreReadByNameToo() throws {
    let connection = try Connection.open(":memory:", access: .create)
    let sql = "SELECT 12 AS id, 'Asif' AS name, NULL AS missing, 0.5 AS share, 1 AS known"
    try connection.forEach(sql) { row throws(StoreError) in
      let id = try row.int64("id")
      let nothing = try row.optionalInt("missing")
      let name = try row.text("name")
      let share = try row.double("share")
      let known = try row.bool("known")
      #expect(id == 12 && nothing == nil && name == "Asif" && share == 0.5 && known)
    }
    let error = try #require(throws: StoreError.self) {
      try connection.first("SELECT 1 AS id") { row throws(StoreError) in try row.text("nam") }
    }
    #expect(error.code == .misuse)
    #expect(error.message == "There is no column nam among id.")
  }

  @Test(arguments: [("SELECT ?", 0), ("SELECT 1", 1), ("SELECT ?1, ?2", 3)])
  func theNumberOfValuesMustFit(sql: String, count: Int) throws {
    let connection = try Connection.open(":memory:", access: .create)
    let error = try #require(throws: StoreError.self) {
      try connection.run(sql, Array(repeating: 1, count: count))
    }
    #expect(error.code == .misuse)
  }

  @Test(arguments: ["", "  ", "SELECT 1; SELECT 2"])
  func runTakesExactlyOneStatement(sql: String) throws {
    let connection = try Connection.open(":memory:", access: .create)
    let error = try #require(throws: StoreError.self) { try connection.run(sql) }
    #expect(error.code == .misuse)
  }

  @Test func aScriptStopsAtItsFirstError() throws {
    let connection = try Connection.open(":memory:", access: .create)
    let error = try #require(throws: StoreError.self) {
      try connection.execute("CREATE TABLE a (x); INSERT INTO a VALUES (1, 2); CREATE TABLE b (z)")
    }
    #expect(error.code == .sqlite(.error))
    #expect(try connection.rows("SELECT name FROM sqlite_master") { $0.text(0) } == ["a"])
  }

  @Test func everyConnectionIsHardened() throws {
    let connection = try Connection.open(":memory:", access: .create)
    #expect(try connection.count("PRAGMA foreign_keys") == 1)
    #expect(try connection.count("PRAGMA trusted_schema") == 0)
    #expect(try connection.count("PRAGMA cell_size_check") == 1)
    #expect(try connection.count("PRAGMA temp_store") == 2)
    #expect(throws: StoreError.self) { try connection.execute("ATTACH ':memory:' AS other") }
    // DEFENSIVE: the schema table cannot be written to even with writable_schema.
    try connection.execute("CREATE TABLE t (x); PRAGMA writable_schema = ON;")
    #expect(throws: StoreError.self) { try connection.run("DELETE FROM sqlite_master") }
    // A text in double quotes is a name that is not there, never a text.
    #expect(throws: StoreError.self) { try connection.run("SELECT \"no such column\"") }
  }

  @Test func triggersInTheFileDoNotRun() throws {
    let connection = try Connection.open(":memory:", access: .create)
    try connection.execute(
      "CREATE TABLE t (x); CREATE TRIGGER tr AFTER INSERT ON t BEGIN DELETE FROM t; END;")
    try connection.run("INSERT INTO t VALUES (1)")
    #expect(try connection.count("SELECT count(*) FROM t") == 1)
  }

  @Test func aReadingConnectionCannotWrite() throws {
    let folder = try TemporaryFolder()
    let path = folder.file("a.sqlite")
    let writer = try Connection.open(path, access: .create)
    try writer.execute("CREATE TABLE t (x)")
    try writer.close()
    let before = try folder.bytes(of: "a.sqlite")
    let reader = try Connection.open(path, access: .readOnly)
    let error = try #require(throws: StoreError.self) {
      try reader.run("INSERT INTO t VALUES (1)")
    }
    #expect(error.code == .notWritable)
    try reader.close()
    #expect(try folder.bytes(of: "a.sqlite") == before)
  }

  @Test(arguments: [
    (Connection.Access.readOnly, "a.sqlite", StoreError.Code.cannotOpen),
    (.readWrite, "a.sqlite", .cannotOpen),
    (.create, "no/such/folder.sqlite", .cannotCreate),
  ])
  func aFileIsNotCreatedUnlessItCanAndMay(
    access: Connection.Access, name: String, code: StoreError.Code
  ) throws {
    let folder = try TemporaryFolder()
    let error = try #require(throws: StoreError.self) {
      try Connection.open(folder.file(name), access: access)
    }
    #expect(error.code == code)
    #expect(try folder.names().isEmpty)
  }

  @Test func closingNamesTheStatementsThatAreBeingRead() throws {
    let connection = try Connection.open(":memory:", access: .create)
    let sql = "SELECT 1 UNION ALL SELECT 2"
    var errors: [StoreError] = []
    try connection.forEach(sql) { _ in
      do throws(StoreError) { try connection.close() } catch { errors.append(error) }
    }
    #expect(errors.map(\.code) == [.unfinalisedStatements, .unfinalisedStatements])
    #expect(errors.first?.message.contains(sql) == true)
    try connection.close()
    try connection.close()
  }

  @Test func aClosedConnectionSaysSo() throws {
    let connection = try Connection.open(":memory:", access: .create)
    try connection.run("SELECT 1")
    try connection.close()
    let error = try #require(throws: StoreError.self) { try connection.run("SELECT 1") }
    #expect(error.code == .closed)
    #expect(error.message == ":memory: was closed before this.")
  }

  @Test func aFileOpenedAsImmutableIsReadWithoutTraces() throws {
    let folder = try TemporaryFolder()
    let path = folder.file("a file #1?%.sqlite")
    let writer = try Connection.open(path, access: .create)
    try writer.execute("CREATE TABLE t (x); INSERT INTO t VALUES (5)")
    try writer.close()
    let reader = try Connection.openImmutable(path)
    #expect(try reader.count("SELECT x FROM t") == 5)
    #expect(reader.isFileReadOnly)
    try reader.close()
    #expect(try folder.names() == ["a file #1?%.sqlite"])
  }
}
