import Store
import TestSupport
import Testing

/// A file that is refused keeps every byte and gets nothing beside it.
@Suite struct DatabaseFileTests {
  struct Refusal: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let code: StoreError.Code
    let kind: StoreError.Kind
    /// The accesses that are refused.
    var accesses: [Connection.Access] = Connection.Access.allCases
    /// Turns the bytes of a knowledge base into those of the file.
    let bytes: @Sendable ([UInt8]) -> [UInt8]
  }

  static let refusals = [
    Refusal(
      testDescription: "no bytes", code: .emptyFile, kind: .badData,
      accesses: [.readOnly, .readWrite]
    ) { _ in [] },
    Refusal(testDescription: "a picture", code: .notADatabase, kind: .badData) { _ in
      [0x89, 0x50, 0x4E, 0x47] + [UInt8](repeating: 7, count: 5000)
    },
    Refusal(testDescription: "one byte", code: .notADatabase, kind: .badData) { _ in [10] },
    Refusal(
      testDescription: "another program's id", code: .foreignDatabase(0x1234_5678), kind: .badData
    ) { patch($0, at: 68, [0x12, 0x34, 0x56, 0x78]) },
    Refusal(
      testDescription: "tables and no id", code: .foreignDatabase(0), kind: .badData
    ) { patch($0, at: 68, [0, 0, 0, 0]) },
    Refusal(testDescription: "a newer version", code: .newerVersion, kind: .badData) {
      patch($0, at: 60, [0, 0, 1, 0])
    },
    Refusal(testDescription: "no version", code: .damaged, kind: .badData) {
      patch($0, at: 60, [0, 0, 0, 0])
    },
    Refusal(testDescription: "a negative version", code: .damaged, kind: .badData) {
      patch($0, at: 60, [0xFF, 0xFF, 0xFF, 0xFB])
    },
    Refusal(testDescription: "free pages that hold a table", code: .damaged, kind: .badData) {
      patch($0, at: 32, [0, 0, 0, 2, 0, 0, 0, 5])
    },
    Refusal(testDescription: "free pages and none to begin with", code: .damaged, kind: .badData) {
      patch($0, at: 32, [0, 0, 0, 0, 0, 0, 0, 5])
    },
    Refusal(testDescription: "a table's first page all zeros", code: .damaged, kind: .badData) {
      patch($0, at: 4096, [UInt8](repeating: 0, count: 4096))
    },
    Refusal(
      testDescription: "an older version", code: .olderVersion, kind: .badData,
      accesses: [.readOnly]
    ) { patch($0, at: 60, [0, 0, 0, 1]) },
    Refusal(testDescription: "cut in the middle", code: .damaged, kind: .badData) {
      Array($0.prefix($0.count / 2))
    },
    Refusal(testDescription: "only the first bytes", code: .damaged, kind: .badData) {
      Array($0.prefix(60))
    },
    Refusal(testDescription: "an impossible page size", code: .damaged, kind: .badData) {
      patch($0, at: 16, [0x12, 0x34])
    },
  ]

  private static func patch(_ bytes: [UInt8], at offset: Int, _ new: [UInt8]) -> [UInt8] {
    var bytes = bytes
    bytes.replaceSubrange(offset..<offset + new.count, with: new)
    return bytes
  }

  @Test(arguments: refusals)
  func isRefusedUntouched(refusal: Refusal) throws {
    let folder = try TemporaryFolder()
    try KnowledgeBase.open(folder.file("good.sqlite"), access: .create).close()
    let bytes = refusal.bytes(try folder.bytes(of: "good.sqlite"))
    let path = try folder.write(bytes, to: "bad.sqlite")
    let time = try folder.modificationTime(of: "bad.sqlite")
    for access in refusal.accesses {
      let error = try #require(throws: StoreError.self) {
        try KnowledgeBase.open(path, access: access)
      }
      #expect(error.code == refusal.code)
      #expect(error.kind == refusal.kind)
      #expect(error.message.contains(path))
      #expect(try folder.bytes(of: "bad.sqlite") == bytes)
      #expect(try folder.modificationTime(of: "bad.sqlite") == time)
      #expect(try folder.names() == ["bad.sqlite", "good.sqlite"])
    }
  }

  @Test(arguments: [
    ("missing.sqlite", Connection.Access.readOnly, StoreError.Code.missingFile),
    ("missing.sqlite", .readWrite, .missingFile),
    ("missing/kb.sqlite", .readOnly, .missingFile),
    ("missing/kb.sqlite", .create, .cannotCreate),
    ("", .readOnly, .notAFile),
    ("", .create, .notAFile),
  ])
  func whatIsNotThereIsNotMade(
    name: String, access: Connection.Access, code: StoreError.Code
  ) throws {
    let folder = try TemporaryFolder()
    let error = try #require(throws: StoreError.self) {
      try KnowledgeBase.open(folder.file(name), access: access)
    }
    #expect(error.code == code)
    #expect(try folder.names().isEmpty)
  }

  @Test func theRemedyForAMissingFileIsNamed() throws {
    let error = try #require(throws: StoreError.self) {
      try KnowledgeBase.open("no-such.sqlite", access: .readOnly)
    }
    #expect(error.description == "There is no file no-such.sqlite. kb ingest makes one.")
    #expect(error.kind == .noInput)
  }

  @Test func anEmptyFileMayBecomeAKnowledgeBase() throws {
    let folder = try TemporaryFolder()
    let path = try folder.write([], to: "kb.sqlite")
    let base = try KnowledgeBase.open(path, access: .create)
    #expect(try base.check().isEmpty)
    try base.close()
  }

  @Test func aForeignWriteAheadLogIsLeftAlone() throws {
    let folder = try TemporaryFolder()
    let path = folder.file("other.sqlite")
    let other = try Connection.open(path, access: .create)
    try other.execute("PRAGMA journal_mode = WAL; CREATE TABLE t (x); INSERT INTO t VALUES (1)")
    // The table is in the log only: the file's own first page still lists none.
    let names = try folder.names()
    let bytes = try names.map { try folder.bytes(of: $0) }
    for access in Connection.Access.allCases {
      #expect(throws: StoreError.self) { try KnowledgeBase.open(path, access: access) }
    }
    #expect(try folder.names() == names)
    #expect(try names.map { try folder.bytes(of: $0) } == bytes)
    #expect(try other.count("SELECT x FROM t") == 1)
  }

  @Test func lookingAtAFileKeepsTheLocksOfOtherConnections() throws {
    let folder = try TemporaryFolder()
    let path = folder.file("kb.sqlite")
    let base = try KnowledgeBase.open(path, access: .create)
    let lines = try base.write { () throws(StoreError) in
      // Opening and closing the file with plain calls would drop the write lock of this process.
      try KnowledgeBase.open(path, access: .readOnly).close()
      return try Self.locks(of: path)
    }
    #expect(lines > 0)
    try base.close()
  }

  /// How many locks this process holds on a file, by the kernel's own list.
  private static func locks(of path: String) throws(StoreError) -> Int {
    do {
      return try TemporaryFolder.locks(of: path)
    } catch {
      throw StoreError(.inputOutput, "The list of locks cannot be read.")
    }
  }
}
