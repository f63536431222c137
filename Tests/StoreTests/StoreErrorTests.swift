import Testing

@testable import Store

@Suite struct StoreErrorTests {
  @Test func carriesTheExtendedCodeTheStatementAndTheValues() throws {
    let connection = try Connection.open(":memory:", access: .create)
    try connection.execute("CREATE TABLE t (name TEXT UNIQUE)")
    try connection.run("INSERT INTO t VALUES (?)", ["O'Brien"])
    let error = try #require(throws: StoreError.self) {
      try connection.run("INSERT INTO t VALUES (?)", ["O'Brien"])
    }
    #expect(error.resultCode == .constraintUnique)
    #expect(error.code == .sqlite(.constraintUnique))
    #expect(error.sql == "INSERT INTO t VALUES (?)")
    #expect(error.arguments == [.text("O'Brien")])
    #expect(
      error.description
        == "SQLite refused a statement on :memory:: UNIQUE constraint failed: t.name. The "
        + "statement was: INSERT INTO t VALUES (?)")
    #expect(error.expandedDescription == error.description + " Its values were: 'O''Brien'")
  }

  @Test(arguments: [
    ("INSERT INTO t VALUES (NULL)", "constraint"), ("INSERT INTO t VALUES (1)", "unique"),
    ("INSERT INTO t VALUES (2)", "done"), ("INSERT INTO u VALUES (2)", "other"),
  ])
  func aPrimaryCodeCatchesItsExtendedCodes(sql: String, caught: String) throws {
    let connection = try Connection.open(":memory:", access: .create)
    try connection.execute(
      "CREATE TABLE t (n INTEGER NOT NULL UNIQUE); INSERT INTO t VALUES (1)")
    #expect(Self.attempt(sql, on: connection) == caught)
  }

  private static func attempt(_ sql: String, on connection: Connection) -> String {
    do {
      try connection.run(sql)
      return "done"
    } catch ResultCode.constraintUnique {
      return "unique"
    } catch ResultCode.constraint {
      return "constraint"
    } catch {
      return "other"
    }
  }

  @Test func anExtendedCodeDoesNotMatchItsPrimaryOne() {
    #expect(ResultCode.constraint ~= ResultCode.constraintNotNull)
    #expect(!(ResultCode.constraintNotNull ~= ResultCode.constraint))
  }

  @Test(arguments: [
    (ResultCode.busySnapshot, StoreError.Code.busy, StoreError.Kind.busy),
    (.locked, .busy, .busy),
    (.full, .diskFull, .inputOutput),
    (.inputOutput, .inputOutput, .inputOutput),
    (.corruptVirtualTable, .damaged, .badData),
    (.notADatabase, .notADatabase, .badData),
    (.cannotOpen, .cannotOpen, .noInput),
    (.readOnly, .notWritable, .cannotCreate),
    (.constraintCheck, .sqlite(.constraintCheck), .programFault),
  ])
  func tellsWhoHasToAct(result: ResultCode, code: StoreError.Code, kind: StoreError.Kind) {
    let error = StoreError(result, on: nil, path: "kb.sqlite")
    #expect(error.code == code)
    #expect(error.kind == kind)
    #expect(error.message.contains("kb.sqlite"))
    #expect(error.message.hasSuffix("."))
  }

  @Test func aFullDiskRollsBackAndSaysSo() throws {
    let connection = try Connection.open(":memory:", access: .create)
    try connection.execute("CREATE TABLE t (bytes BLOB); PRAGMA max_page_count = 20")
    let error = try #require(throws: StoreError.self) {
      try connection.write { () throws(StoreError) in
        for _ in 0..<100 {
          try connection.run("INSERT INTO t VALUES (?)", [[UInt8](repeating: 1, count: 4000)])
        }
      }
    }
    #expect(error.code == .diskFull)
    #expect(!connection.isInTransaction)
    #expect(try connection.count("SELECT count(*) FROM t") == 0)
  }
}
