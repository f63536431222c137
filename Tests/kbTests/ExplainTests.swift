import Foundation
import Store
import Testing

/// The SQL that `--explain` shows is what was asked: pasted into sqlite3 it gives the rows.
@Suite struct ExplainTests {
  /// A question for each plan.
  static let questions = [
    "who warned of strikes", "what has Tashkent demanded",
    "did Dushanbe threaten to shut the gates",
    "under what conditions would Tashkent respond", "how many demands has Dushanbe made",
    "compare Nazarzoda and Aksoylu", "compare articles 1 and 3 on gas",
    "who has not spoken about gas",
    "what exactly did Nazarzoda say", "who is Uzbekistan's foreign minister",
    "is Nazarzoda foreign minister", "what post does Nazarzoda hold",
    "which names is Nazarzoda called by", "who speaks for Tajikistan",
    "how many full and partial quotes are there", "how many people are quoted",
    "who is quoted most often", "which people are mentioned but never quoted",
    "which quotes were carried by more than one publisher",
    "which ministries were inferred from a title", "which ministries have spoken about water",
    "where were the talks held", "who took part in the Doha round", "give a timeline of the talks",
    "what agreements are cited", "which claims come from unnamed officials",
    "which statements are second-hand", "has anyone contradicted an earlier statement",
    "how was claim 1 extracted", "find passages about it's \"gates\"", "who made the most demands",
    "who warned in November 2025",
  ]

  private static let sqlite3: String? = ["/usr/bin/sqlite3", "/usr/local/bin/sqlite3"].first {
    FileManager.default.isExecutableFile(atPath: $0)
  }

  @Test(.enabled(if: sqlite3 != nil), arguments: questions)
  func theSQLGivesTheSameRowsInSqlite3(question: String) throws {
    let kb = try Kb.withSamples()
    defer { kb.remove() }
    let said = try kb("query", "--explain", "--", question).error
    let statements = Self.statements(said)
    #expect(!statements.isEmpty, "\(said)")
    let connection = try KnowledgeBase.open(kb.database.path, access: .readOnly).connection
    for statement in statements {
      let own = try connection.rows(statement) { row in
        (0..<row.columnCount).map { row.optionalText($0) ?? "" }.joined(separator: "\u{1F}")
      }
      let shell = try kb.run(
        Self.sqlite3 ?? "",
        ["-batch", "-list", "-separator", "\u{1F}", "-newline", "\u{1E}", "kb.sqlite"], [:],
        statement + ";\n")
      #expect(shell.error.isEmpty, "\(statement)")
      let rows = shell.output.split(separator: "\u{1E}", omittingEmptySubsequences: false).map(
        String.init)
      #expect(rows.dropLast() == own[...], "\(statement)")
    }
  }

  /// What stands between a line that begins with "-- " and a line that ends with a semicolon.
  private static func statements(_ text: String) -> [String] {
    var statements: [String] = []
    var current: [Substring]?
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      if line.hasPrefix("-- "), current == nil {
        current = []
      } else if current != nil {
        current?.append(line)
        guard line.hasSuffix(";") else { continue }
        statements.append(String((current ?? []).joined(separator: "\n").dropLast()))
        current = nil
      }
    }
    return statements
  }
}
