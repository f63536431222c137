import Dispatch
import Store
import TestSupport
import Testing

@Suite struct KnowledgeBaseTests {
  private let folder: TemporaryFolder
  private var path: String { folder.file("kb.sqlite") }

  init() throws { folder = try TemporaryFolder() }

  private func isInWriteAheadMode() throws -> Bool {
    try folder.bytes(of: "kb.sqlite")[18] == 2
  }

  @Test func aNewFileIsMarkedAndMigrated() throws {
    let base = try KnowledgeBase.open(path, access: .create)
    try base.close()
    let header = try folder.bytes(of: "kb.sqlite")
    #expect(Array(header[68..<72]) == Array("kbkb".utf8))
    #expect(Int(header[63]) == Migration.all.count)
    #expect(try folder.names() == ["kb.sqlite"])
  }

  @Test func openingAgainChangesNothing() throws {
    try KnowledgeBase.open(path, access: .create).close()
    let bytes = try folder.bytes(of: "kb.sqlite")
    for access in Connection.Access.allCases {
      try KnowledgeBase.open(path, access: access).close()
      #expect(try folder.bytes(of: "kb.sqlite") == bytes)
    }
  }

  @Test func severalMayCreateTheSameFileAtOnce() throws {
    let path = path
    let counts = Counter()
    DispatchQueue.concurrentPerform(iterations: 6) { _ in
      do {
        let base = try KnowledgeBase.open(path, access: .create)
        counts.add(try base.migrator.appliedNames().count)
        try base.close()
      } catch {
        Issue.record(error)
      }
    }
    #expect(counts.values == Array(repeating: Migration.all.count, count: 6))
    #expect(try folder.names() == ["kb.sqlite"])
  }

  @Test func workIsDoneInALogAndHandedOverWithout() throws {
    let base = try KnowledgeBase.open(path, access: .create)
    try base.beginWork()
    #expect(base.journalMode == "wal")
    try base.write { () throws(StoreError) in
      _ = try base.processes.insert(ProcessRecord(name: "Geneva talks"))
    }
    #expect(try folder.names() == ["kb.sqlite", "kb.sqlite-shm", "kb.sqlite-wal"])
    try base.finishWork()
    #expect(base.journalMode == "delete")
    #expect(try folder.names() == ["kb.sqlite"])
    #expect(try !isInWriteAheadMode())
    try base.close()
    let reader = try KnowledgeBase.open(path, access: .readOnly)
    #expect(try reader.processes.find(named: "Geneva talks") != nil)
  }

  @Test func theLastOneOutHandsOver() throws {
    let writer = try KnowledgeBase.open(path, access: .create)
    try writer.beginWork()
    try writer.write { () throws(StoreError) in
      _ = try writer.processes.insert(ProcessRecord(name: "Geneva talks"))
    }
    let reader = try KnowledgeBase.open(path, access: .readOnly)
    #expect(try reader.processes.all().count == 1)
    try writer.finishWork()
    try writer.close()
    #expect(try reader.processes.all().count == 1)
    try reader.close()
    #expect(try folder.names() == ["kb.sqlite"])
    #expect(try !isInWriteAheadMode())
  }

  @Test func whatWasCommittedIsReadFromALogThatWasLeft() throws {
    let writer = try KnowledgeBase.open(path, access: .create)
    try writer.beginWork()
    try writer.write { () throws(StoreError) in
      _ = try writer.processes.insert(ProcessRecord(name: "Geneva talks"))
    }
    // As after SIGKILL: the file and its log as they are on the disk, in another folder.
    let other = try TemporaryFolder()
    for name in ["kb.sqlite", "kb.sqlite-wal"] {
      try other.write(try folder.bytes(of: name), to: name)
    }
    let reader = try KnowledgeBase.open(other.file("kb.sqlite"), access: .readOnly)
    #expect(try reader.processes.all().map(\.name) == ["Geneva talks"])
    try reader.close()
    #expect(try other.names() == ["kb.sqlite"])
    try writer.close()
  }

  @Test func readersReadWhileAWriterWorks() throws {
    let writer = try KnowledgeBase.open(path, access: .create)
    try writer.beginWork()
    let reader = try KnowledgeBase.open(path, access: .readOnly, busyTimeout: .zero)
    let during = try writer.write { () throws(StoreError) in
      _ = try writer.processes.insert(ProcessRecord(name: "Geneva talks"))
      return try reader.processes.all().count
    }
    #expect(during == 0)
    #expect(try reader.processes.all().count == 1)
  }

  @Test func aReaderOfItCannotWrite() throws {
    try KnowledgeBase.open(path, access: .create).close()
    let reader = try KnowledgeBase.open(path, access: .readOnly)
    let error = try #require(throws: StoreError.self) {
      try reader.processes.insert(ProcessRecord(name: "Geneva talks"))
    }
    #expect(error.code == .notWritable)
  }

  @Test func aFileOfADifferentBuildIsRefusedForWriting() throws {
    let base = try KnowledgeBase.open(path, access: .create)
    try base.connection.run("UPDATE migrations SET sha256 = 'x' WHERE id = 1")
    try base.close()
    let error = try #require(throws: StoreError.self) {
      try KnowledgeBase.open(path, access: .create)
    }
    #expect(error.code == .changedMigration)
    #expect(error.message.contains("0001-schema.sql"))
  }

  @Test func aJournalInAReadOnlyFolderIsNoObstacle() throws {
    try KnowledgeBase.open(path, access: .create).close()
    try folder.setPermissions(0o555)
    defer { try? folder.setPermissions(0o755) }
    let reader = try KnowledgeBase.open(path, access: .readOnly)
    #expect(try reader.articles.count() == 0)
    try reader.close()
    #expect(try folder.names() == ["kb.sqlite"])
  }
}

/// Numbers from several threads.
private final class Counter: Sendable {
  private let queue = DispatchQueue(label: "counter")
  private nonisolated(unsafe) var numbers: [Int] = []  // on the queue only

  func add(_ number: Int) { queue.sync { numbers.append(number) } }

  var values: [Int] { queue.sync { numbers } }
}
