import Store
import Testing

@testable import Query

@Suite struct CompiledQueryTests {
  let fixture: Fixture

  init() throws { fixture = try Fixture() }

  /// A question for each plan.
  @Test(arguments: [
    ("who warned of strikes", "claims"), ("what did Quispe say about raids", "claims"),
    ("what has Chile demanded", "claims"), ("whom did Ibarra accuse", "claims"),
    ("did Uruguay acknowledge the evidence", "claims"),
    ("did Bolivia threaten airstrikes", "claims"),
    ("what did Bolivia's foreign minister warn", "claims"),
    ("who warned since 2024-01-01", "claims"),
    ("who said \"not wait for ever\"", "claims"),
    ("list Bolivia's threats in date order", "claims"),
    ("what did the Bolivian army say about raids", "claims"),
    ("who made the most demands", "claims"),
    ("under what conditions would Bolivia strike", "claims"),
    ("how many demands has Chile made", "claims"),
    ("who warned of earthquakes", "claims"), ("latest statement by Quispe", "claims"),
    ("compare Quispe and Ibarra", "comparison"),
    ("compare the two articles on raids", "comparison of articles"),
    ("who has not spoken about raids", "silence"), ("is Quispe foreign minister", "office check"),
    ("what exactly did Quispe say about waiting", "quotes"),
    ("who is Bolivia's foreign minister", "office holder"),
    ("what post does Quispe hold", "offices"),
    ("which names is Marta Quispe called by", "names"), ("who speaks for Bolivia", "speakers"),
    ("how many full and partial quotes are there", "quote forms"),
    ("how many people are quoted", "quoted people"), ("who is quoted most often", "most quoted"),
    ("which people are mentioned but never quoted", "never quoted"),
    ("which quotes were carried by more than one publisher", "repeated quotes"),
    ("which ministries were inferred from a title", "inferred ministries"),
    ("which ministries have spoken about raids", "speaking ministries"),
    ("where were the talks held", "rounds: venue"),
    ("who took part in the talks", "rounds: participants"),
    ("give a timeline of the talks", "rounds: timeline"),
    ("what agreements are cited", "agreements"),
    ("which claims come from unnamed officials", "unnamed sources"),
    ("which statements are second-hand", "nested claims"),
    ("has anyone contradicted an earlier statement", "reversals"),
    ("how was claim 1 extracted", "provenance"), ("find passages about the border", "passages"),
    ("what is the capital of Bolivia", "capital"),
    ("where were the border talks held", "rounds: venue"),
    ("who rejected the arming accusation", "claims"), ("who declined to comment", "claims"),
    ("why did the raids continue", "claims"),
    ("what did the unnamed Bolivian officials say", "unnamed sources"),
    ("who leads the Bolivian delegation in the talks", "delegation head"),
    ("how long will the ceasefire last", "term"),
    ("where was the previous round held", "rounds: venue"),
    ("who brokered the Lima Accord", "rounds: participants"),
    ("which rounds are scheduled", "rounds: list"), ("did Bolivia deny arming rebels", "claims"),
    ("what did Chile say about the talks with Bolivia", "claims"),
    ("what did Quispe say about the truce", "claims"),
  ])
  func `no large table is read from end to end`(question: String, plan: String) throws {
    let result = try QueryEngine(fixture.knowledgeBase).answer(question)
    #expect(result.plan.lines.first == "plan: \(plan)")
    #expect(!result.plan.sql.isEmpty)
    // What counts all quotations reads all quotations.
    let whole = ["quote forms", "quoted people", "most quoted", "repeated quotes"].contains(plan)
    let tables =
      ["sentences", "claims", "mentions", "articles", "c", "s", "m", "a", "x"]
      + (whole ? [] : ["q"])
    for sql in result.plan.sql {
      let steps = try fixture.knowledgeBase.connection.rows("EXPLAIN QUERY PLAN " + plain(sql)) {
        $0.text(3)
      }
      for table in tables {
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
