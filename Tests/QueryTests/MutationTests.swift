import Store
import TestSupport
import Testing

@testable import Query

/// Whatever is asked, there is an outcome, and no word of SQLite's in it.
@Suite struct MutationTests {
  @Test func anyQuestionHasAnOutcome() throws {
    let engine = QueryEngine(try Fixture().knowledgeBase)
    let questions = [
      "who warned of strikes", "What did Bolivia's foreign minister say about raids?",
      "how many demands has Chile made since the second round",
      "did Quispe deny it in the past 3 weeks",
      "Quispe vs Ibarra on raids", "who threatened more than twice after 2025-11-07",
      "which people are never quoted", "compare articles 1 and 2 on the ceasefire",
      "\"not wait for ever\" OR raid* NEAR(border posts, 3)", "timeline of the talks",
    ].map { Array($0.utf8) }
    let long = String(repeating: "seal", count: 500)
    let words = [
      "who ", "what ", " not ", " and ", " or ", "since ", "between ", " 99999999999999999999 ",
      "NEAR(", "*",
      "\"", "^", "title:", "last ", "round ", "'; DROP TABLE claims; --", "%", "_", " vs ", "?",
      "article ", long,
    ]
    // Found by a longer run: patterns of SQLite have a limit.
    for question in [
      "where were the \(long) talks held", "who is the \(long) minister",
      "who is the minister of \(long)",
      "what did the \(long) say", "what agreements on \(long) are cited",
      "did \(long) army deny it",
    ] { _ = try engine.answer(question) }
    try Mutation.run(of: questions, words: words, count: 400) { bytes in
      let text = String(decoding: bytes.prefix(2000), as: UTF8.self)
      let result = try engine.answer(text)
      #expect(!result.reading.contains("fts5") && !result.reading.contains("SELECT"))
      _ = try engine.search(text)
      do throws(QueryError) {
        _ = try engine.search(expression: text)
      } catch {
        #expect(error.code == .badFullTextExpression, "\(error)")
      }
    }
  }
}
