import TestSupport
import Testing

@testable import Store

/// What another program did to the schema is seen before anything is written.
@Suite struct FirstLookTests {
  @Test func knowsAllThatTheMigrationsMake() throws {
    let base = try MigratedFile.open()
    func names(_ kind: String) throws -> Set<String> {
      Set(
        try base.connection.rows(
          "SELECT name FROM sqlite_master WHERE type = ? AND name NOT LIKE '%\\_fts%' ESCAPE '\\'",
          [kind]
        ) { $0.text(0) })
    }
    #expect(try names("table") == Set(FirstLook.tables))
    #expect(try names("view") == Set(FirstLook.views))
  }

  struct Change: Sendable, CustomTestStringConvertible {
    let script: String
    let name: String
    var testDescription: String { script }
  }

  static let changes = [
    Change(script: "PRAGMA foreign_keys = OFF; DROP TABLE articles", name: "articles"),
    Change(script: "DROP VIEW claims_view", name: "claims_view"),
    Change(script: "DROP TABLE quotes_fts", name: "quotes_fts"),
    Change(
      script: "PRAGMA legacy_alter_table = ON; ALTER TABLE names RENAME TO others; "
        + "CREATE VIEW names AS SELECT * FROM others", name: "names"),
  ]

  @Test(arguments: changes)
  func anotherSchemaIsRefusedUntouched(change: Change) throws {
    let folder = try TemporaryFolder()
    let path = try MigratedFile.copy(to: folder.file("kb.sqlite"))
    let other = try Connection.open(path, access: .readWrite)
    try other.execute(change.script)
    try other.close()
    let bytes = try folder.bytes(of: "kb.sqlite")
    for access in Connection.Access.allCases {
      let error = try #require(throws: StoreError.self) {
        try KnowledgeBase.open(path, access: access, toleratesDamage: true)
      }
      #expect(error.code == .damaged && error.kind == .badData)
      #expect(error.message.contains(path) && error.message.contains(" \(change.name) "))
      #expect(try folder.bytes(of: "kb.sqlite") == bytes)
      #expect(try folder.names() == ["kb.sqlite"])
    }
  }

  @Test func whatUsersAddIsTheirs() throws {
    let folder = try TemporaryFolder()
    let path = try MigratedFile.copy(to: folder.file("kb.sqlite"))
    let other = try Connection.open(path, access: .readWrite)
    try other.execute(
      "CREATE TABLE notes (x); CREATE VIEW mine AS SELECT 1; CREATE INDEX i ON notes (x); "
        + "INSERT INTO notes VALUES (1); DROP TABLE notes")
    try other.close()
    for access in Connection.Access.allCases {
      try KnowledgeBase.open(path, access: access).close()
    }
  }
}
