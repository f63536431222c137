import Dispatch
import Store
import TestSupport
import Testing

@Suite struct TransactionTests {
  private let folder: TemporaryFolder
  private let connection: Connection

  init() throws {
    folder = try TemporaryFolder()
    connection = try Connection.open(folder.file("a.sqlite"), access: .create)
    try connection.execute("CREATE TABLE t (n INTEGER PRIMARY KEY)")
  }

  private func numbers() throws -> [Int] {
    try connection.rows("SELECT n FROM t ORDER BY n") { $0.int(0) }
  }

  @Test func returningKeepsAndThrowingUndoes() throws {
    try connection.write { () throws(StoreError) in
      _ = try connection.run("INSERT INTO t VALUES (1)")
    }
    let error = try #require(throws: StoreError.self) {
      try connection.write { () throws(StoreError) in
        try connection.run("INSERT INTO t VALUES (2)")
        throw StoreError(.misuse, "Enough.")
      }
    }
    #expect(error.message == "Enough.")
    #expect(try numbers() == [1])
    #expect(!connection.isInTransaction)
  }

  @Test func theFirstErrorSurvivesARollbackThatCannotBe() throws {
    let error = try #require(throws: StoreError.self) {
      try connection.write { () throws(StoreError) in
        try connection.run("ROLLBACK")
        throw StoreError(.misuse, "The first.")
      }
    }
    #expect(error.message == "The first.")
  }

  @Test func aSavepointUndoesItsOwnPartOnly() throws {
    try connection.write { () throws(StoreError) in
      try connection.run("INSERT INTO t VALUES (1)")
      do throws(StoreError) {
        try connection.savepoint { () throws(StoreError) in
          try connection.run("INSERT INTO t VALUES (2)")
          try connection.savepoint { () throws(StoreError) in
            _ = try connection.run("INSERT INTO t VALUES (3)")
          }
          throw StoreError(.misuse, "Undo two and three.")
        }
      } catch {
        #expect(error.message == "Undo two and three.")
      }
      try connection.savepoint { () throws(StoreError) in
        _ = try connection.run("INSERT INTO t VALUES (4)")
      }
    }
    #expect(try numbers() == [1, 4])
  }

  @Test func savepointsAndTransactionsKnowTheirPlace() throws {
    let outside = try #require(throws: StoreError.self) {
      try connection.savepoint { () throws(StoreError) in }
    }
    #expect(outside.code == .misuse)
    let inside = try #require(throws: StoreError.self) {
      try connection.write { () throws(StoreError) in
        try connection.write { () throws(StoreError) in }
      }
    }
    #expect(inside.code == .misuse)
    #expect(!connection.isInTransaction)
  }

  @Test func aReaderSeesOneStateThroughout() throws {
    let writer = try Connection.open(connection.path, access: .readWrite)
    try writer.execute("PRAGMA journal_mode = WAL")
    let counts = try connection.read { () throws(StoreError) in
      let before = try connection.count("SELECT count(*) FROM t")
      try writer.run("INSERT INTO t VALUES (1)")
      return [before, try connection.count("SELECT count(*) FROM t")]
    }
    #expect(counts == [0, 0])
    #expect(try numbers() == [1])
  }

  @Test func anImpatientSecondWriterIsToldThatTheFileIsBusy() throws {
    let second = try Connection.open(
      connection.path, access: .readWrite, busyTimeout: .milliseconds(20))
    try connection.write { () throws(StoreError) in
      try connection.run("INSERT INTO t VALUES (1)")
      do throws(StoreError) {
        try second.write { () throws(StoreError) in
          _ = try second.run("INSERT INTO t VALUES (2)")
        }
        Issue.record("Two wrote at once.")
      } catch {
        #expect(error.code == .busy)
        #expect(error.kind == .busy)
      }
    }
    try second.run("INSERT INTO t VALUES (2)")
    #expect(try numbers() == [1, 2])
  }

  @Test func aPatientSecondWriterWaitsForTheFirst() throws {
    let path = connection.path
    let hasBegun = DispatchSemaphore(value: 0)
    let hasEnded = DispatchSemaphore(value: 0)
    try connection.write { () throws(StoreError) in
      try connection.run("INSERT INTO t VALUES (1)")
      DispatchQueue(label: "second").async {
        hasBegun.signal()
        if let second = try? Connection.open(path, access: .readWrite) {
          _ = try? second.run("INSERT INTO t SELECT max(n) + 1 FROM t")
        }
        hasEnded.signal()
      }
      hasBegun.wait()
      try connection.run("INSERT INTO t VALUES (10)")
    }
    hasEnded.wait()
    #expect(try numbers() == [1, 10, 11])
  }

  @Test func manyWritersLoseNothing() throws {
    let path = connection.path
    DispatchQueue.concurrentPerform(iterations: 4) { _ in
      guard let writer = try? Connection.open(path, access: .readWrite) else { return }
      for _ in 0..<25 {
        try? writer.write { () throws(StoreError) in
          _ = try writer.run("INSERT INTO t SELECT coalesce(max(n), 0) + 1 FROM t")
        }
      }
    }
    #expect(try numbers() == Array(1...100))
  }
}
