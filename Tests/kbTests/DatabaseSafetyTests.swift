import Foundation
import Testing

@Suite struct DatabaseSafetyTests {
  static let readers = [
    ["stats"], ["list", "people"], ["show", "person", "x"], ["query", "who warned"],
    ["search", "x"], ["export"], ["check"], ["schema", "claims"], ["migrate"],
  ]

  @Test(arguments: readers)
  func aReadingCommandMakesNoFile(arguments: [String]) throws {
    let kb = try Kb()
    defer { kb.remove() }
    let outcome = try kb.run(Kb.program.path, arguments, [:], "")
    #expect(outcome.code == 66)
    #expect(outcome.error.contains("kb.sqlite") && outcome.error.contains("kb ingest makes one"))
    #expect(try kb.names().isEmpty)
  }

  @Test(arguments: readers + [["ingest", "a.txt"]])
  func aForeignDatabaseKeepsEveryByte(arguments: [String]) throws {
    let kb = try Kb()
    defer { kb.remove() }
    try kb.write("Talks resumed, Mr Asif said.\n", to: "a.txt")
    // A valid header of SQLite with another program's application id, and a page that is full of it.
    var bytes = [UInt8]("SQLite format 3\0".utf8)
    bytes += [0x10, 0, 1, 1, 0, 64, 32, 32, 0, 0, 0, 1, 0, 0, 0, 1]
    bytes += [UInt8](repeating: 0, count: 4096 - bytes.count)
    bytes.replaceSubrange(44..<48, with: [0, 0, 0, 4])
    bytes.replaceSubrange(56..<60, with: [0, 0, 0, 1])
    bytes.replaceSubrange(68..<72, with: [0x0F, 0x05, 0x51, 0x12])
    bytes[100] = 0x0D
    try Data(bytes).write(to: kb.database)
    let outcome = try kb.run(Kb.program.path, arguments, [:], "")
    #expect(outcome.code == 65)
    #expect(outcome.error.contains("kb.sqlite"))
    #expect([UInt8](try Data(contentsOf: kb.database)) == bytes)
    #expect(try kb.names() == ["a.txt", "kb.sqlite"])
  }

  @Test(arguments: readers.filter { $0 != ["migrate"] })
  func aReadingCommandLeavesTheFileAsItIs(arguments: [String]) throws {
    let kb = try Kb.withSamples()
    defer { kb.remove() }
    let before = try Data(contentsOf: kb.database)
    _ = try kb.run(Kb.program.path, arguments, [:], "")
    #expect(try Data(contentsOf: kb.database) == before)
    #expect(try kb.names() == ["kb.sqlite"])
  }

  @Test func theVariableNamesTheFileAndTheOptionGoesBeforeIt() throws {
    let kb = try Kb()
    defer { kb.remove() }
    try kb.write("Talks resumed in Doha, Mr Asif said.\n", to: "a.txt")
    #expect(try kb("ingest", "a.txt", environment: ["KB_DB": "v.sqlite"]).code == 0)
    #expect(try kb("stats", environment: ["KB_DB": "v.sqlite"]).code == 0)
    let outcome = try kb("stats", "--db", "o.sqlite", environment: ["KB_DB": "v.sqlite"])
    #expect(outcome.code == 66 && outcome.error.contains("o.sqlite"))
    #expect(try kb.names() == ["a.txt", "v.sqlite"])
  }

  @Test(arguments: ["file:x.sqlite?mode=memory", ":memory:", "file:x"])
  func aNameIsAFileWhateverSQLiteMakesOfIt(name: String) throws {
    let kb = try Kb()
    defer { kb.remove() }
    try kb.write("Talks resumed in Doha, Mr Asif said.\n", to: "a.txt")
    #expect(try kb("ingest", "a.txt", "--db", name).code == 0)
    #expect(try kb.names() == [name, "a.txt"].sorted())
    #expect(try kb("list", "articles", "--db", name).code == 0)
  }

  @Test func damageIsFoundAndNamed() throws {
    let kb = try Kb.withSamples()
    defer { kb.remove() }
    #expect(try kb("check").output.hasPrefix("ok: 6 articles, "))
    var bytes = [UInt8](try Data(contentsOf: kb.database))
    bytes.removeLast(bytes.count / 2)
    try Data(bytes).write(to: kb.database)
    let outcome = try kb("check")
    #expect(outcome.code == 65)
    #expect(outcome.error.hasPrefix("kb: error: "))
  }

  @Test(arguments: [["ingest", "a.txt"], ["query", "who warned"], ["search", "x"], ["export"]])
  func aFileWithAnUnreadablePageIsRefusedUntouched(arguments: [String]) throws {
    let kb = try Kb.withSamples()
    defer { kb.remove() }
    try kb.write("Talks resumed in Doha, Mr Asif said.\n", to: "a.txt")
    var bytes = [UInt8](try Data(contentsOf: kb.database))
    bytes.replaceSubrange(4096..<8192, with: [UInt8](repeating: 0, count: 4096))
    try Data(bytes).write(to: kb.database)
    let outcome = try kb.run(Kb.program.path, arguments, [:], "")
    #expect(outcome.code == 65)
    #expect(outcome.error.contains("kb.sqlite") && outcome.error.contains("kb check"))
    #expect([UInt8](try Data(contentsOf: kb.database)) == bytes)
    let check = try kb("check")
    #expect(check.code == 65 && check.output.contains("SQLite finds: result code 11, "))
  }
}
