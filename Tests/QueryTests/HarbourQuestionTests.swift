import Testing

@testable import Query

/// Questions by roles, by order, for yes or no, and with other words than the report's.
@Suite struct HarbourQuestionTests {
  let engine: QueryEngine

  init() throws { engine = QueryEngine(try HarbourFixture.make().knowledgeBase) }

  @Test(arguments: [
    // Roles and frames.
    ("who sponsored the harbour talks", ["Bolivia", "Ecuador"]),
    ("who are the guarantors of the talks", ["Bolivia", "Ecuador"]),
    ("who brokered the truce extension between Peru and Chile", ["Uruguay", "Brazil"]),
    ("who leads the Peruvian delegation in the talks", ["Ines Rojas"]),
    ("who leads the Chilean delegation in the talks", []),
    ("which round of the talks was held in Quito", ["fourth round of talks"]),
    ("which rounds are scheduled", ["fifth round, 2024-06-03, Lima"]),
    (
      "what is the next round of talks between Peru and the UNF", ["fifth round, 2024-06-03, Lima"]
    ),
    ("until when was the lake truce extended", ["until Sept 30"]),
    ("how long was the truce extended", ["until Sept 30"]),
    ("which rounds ended without agreement", ["fourth round of talks"]),
    // Order.
    ("where was the previous round held", ["La Paz, Bolivia"]),
    ("where was the last round held", ["Quito, Ecuador"]),
    ("when is the next round of talks", ["2024-06-03"]),
    ("where will the talks be held", ["Lima, Peru"]),
    ("who hosted the first round of the talks", []),
    ("where was the second round of talks between Peru and the UNF held", []),
    // Acronyms that only the text explains.
    ("where was the third round of talks between Peru and the UNF held", ["La Paz, Bolivia"]),
    // Yes and no.
    ("will Peru give up the harbour fees", ["no, according to Ines Rojas"]),
    ("did Peru say it would give up the harbour fees", ["no, according to Ines Rojas"]),
    ("was anybody injured", ["no, according to Ines Rojas"]),
    ("did the port deny flooding the pier", ["yes"]),
    ("did the union deny flooding the pier", []),
    // Related words.
    ("who warned of starvation", ["Mario Tello"]),
    ("who threatened to close the canal", ["Mario Tello"]),
    ("what did Tello say about the truce", ["his crews would hold their fire"]),
    ("what did Uruguay say about the call with Peru", ["the conversation as brief"]),
    ("what did Uruguay say about the tariff with Peru", []),
  ])
  func `these are the answers`(question: String, texts: [String]) throws {
    let result = try engine.answer(question)
    #expect(result.answers.map(\.text) == texts, "\(result.reading)")
  }

  /// What is planned and what only was a meeting are no rounds held; the topic may be told of one round only.
  @Test(arguments: [
    "how many rounds of talks have been held",
    "how many rounds of fees talks have Peru and the UNF held",
  ])
  func `rounds are counted that were held`(question: String) throws {
    let result = try engine.answer(question)
    #expect(
      result.answers.first?.text == "2 described, the highest number given is 4",
      "\(result.reading)")
  }

  @Test func `a timeline knows a party by its acronym`() throws {
    let result = try engine.answer("timeline of the talks between Peru and the UNF")
    #expect(result.answers.contains { $0.text.contains("third round") }, "\(result.reading)")
    #expect(result.answers.contains { $0.text.contains("fifth round") })
  }
}
