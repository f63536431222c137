import Testing

@testable import Store

@Suite struct StatementCacheTests {
  private let connection: Connection

  init() throws { connection = try Connection.open(":memory:", access: .create) }

  @Test func theSameTextIsPreparedOnce() throws {
    let before = connection.cache.count
    for number in 0..<10 { try connection.run("SELECT ?", [number]) }
    #expect(connection.cache.count == before + 1)
  }

  @Test func aStatementThatIsBeingReadIsNotLentAgain() throws {
    let sql = "SELECT 1 AS n UNION ALL SELECT 2 UNION ALL SELECT 3"
    var pairs: [[Int]] = []
    try connection.forEach(sql) { outer throws(StoreError) in
      let first = outer.int(0)
      try connection.forEach(sql) { inner in pairs.append([first, inner.int(0)]) }
    }
    #expect(pairs.count == 9)
    #expect(pairs.last == [3, 3])
    #expect(connection.cache.count == 1)
  }

  @Test func aStatementIsFreeAgainAfterAnError() throws {
    try connection.execute("CREATE TABLE t (n INTEGER CHECK (n > 0))")
    #expect(throws: StoreError.self) { try connection.run("INSERT INTO t VALUES (?)", [0]) }
    try connection.run("INSERT INTO t VALUES (?)", [1])
    #expect(connection.cache.count == 1)
    #expect(try connection.count("SELECT n FROM t") == 1)
  }

  @Test func itStaysBounded() throws {
    for number in 0..<500 { try connection.run("SELECT \(number)") }
    #expect(connection.cache.count == connection.cache.capacity)
    #expect(connection.cache.contains("SELECT 499"))
    #expect(!connection.cache.contains("SELECT 0"))
  }

  @Test func theOneUsedLongestAgoGoesFirst() throws {
    var cache = StatementCache(capacity: 2)
    let handle = try connection.opened()
    for sql in ["SELECT 1", "SELECT 2"] {
      let statement = try Statement(sql, on: handle, path: "", isPersistent: false)
      cache.add(statement)
      statement.isInUse = false
    }
    #expect(cache.take("SELECT 1") != nil)
    cache.add(try Statement("SELECT 3", on: handle, path: "", isPersistent: false))
    #expect(cache.contains("SELECT 1"))
    #expect(!cache.contains("SELECT 2"))
  }

  @Test func aChangedSchemaIsSeen() throws {
    try connection.execute("CREATE TABLE t (a); INSERT INTO t VALUES (1)")
    #expect(try connection.first("SELECT * FROM t") { $0.columnCount } == 1)
    try connection.execute("ALTER TABLE t ADD COLUMN b")
    #expect(connection.cache.count == 0)
    #expect(try connection.first("SELECT * FROM t") { $0.columnCount } == 2)
  }
}
