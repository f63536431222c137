import Store
import Testing

@testable import Query

@Suite struct CompiledQueryTests {
  let fixture: Fixture

  init() throws { fixture = try Fixture() }

  @Test(arguments: [
    "who warned of strikes", "what did Quispe say about raids", "what has Chile demanded",
    "whom did Ibarra accuse", "did Uruguay acknowledge the evidence",
    "find passages about the border", "what did Bolivia's foreign minister warn",
    "who said \"not wait for ever\"", "what exactly did Quispe say about waiting",
    "who warned since 2024-01-01", "where were the talks held", "who took part in the talks",
    "which country acknowledged the evidence", "list Bolivia's threats in date order",
    "what post does Quispe hold",
  ])
  func `no large table is read from end to end`(question: String) throws {
    let result = try QueryEngine(fixture.knowledgeBase).answer(question)
    #expect(!result.plan.sql.isEmpty)
    for sql in result.plan.sql {
      let steps = try fixture.knowledgeBase.connection.rows("EXPLAIN QUERY PLAN " + plain(sql)) {
        $0.text(3)
      }
      for table in ["sentences", "claims", "mentions", "articles", "c", "s", "m", "q", "a", "x"] {
        #expect(
          !steps.contains { $0 == "SCAN \(table)" || $0.hasPrefix("SCAN \(table) USING INDEX") },
          "\(sql)\n\(steps)")
      }
    }
  }

  @Test(arguments: [
    "who warned of strikes", "who's \"not wait\" ?", "where were the talks held",
    "what did Quispe say about raids since 2024",
  ])
  func `the SQL of the explanation runs by itself`(question: String) throws {
    let result = try QueryEngine(fixture.knowledgeBase).answer(question)
    for sql in result.plan.sql {
      let columns = try fixture.knowledgeBase.connection.rows(plain(sql)) { $0.columnCount }
      #expect(columns.allSatisfy { $0 > 0 })
    }
  }

  @Test func `inlined values give the same rows as bound ones`() throws {
    let values: [Value] = [
      .text("it's \"so\""), .text("a\u{1}b"), .integer(-3), .real(0.5), .null, .text(""),
    ]
    for value in values {
      let query = CompiledQuery("echo", "SELECT ?", [value])
      let connection = fixture.knowledgeBase.connection
      let bound = try connection.rows(query.sql, query.arguments) { $0.value(0) }
      let inlined = try connection.rows(plain(query.inlined)) { $0.value(0) }
      #expect(bound == inlined)
    }
  }

  /// Without the comment line and the closing semicolon.
  private func plain(_ sql: String) -> String {
    String(sql.split(separator: "\n", maxSplits: 1)[1].dropLast())
  }
}
