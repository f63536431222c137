import Testing

@testable import Query

/// Questions whose words are not those of the tables.
@Suite struct PipelineQuestionTests {
  let engine: QueryEngine

  init() throws { engine = QueryEngine(try PipelineFixture.make().knowledgeBase) }

  @Test(
    arguments: [
      // Talks by what they are about.
      ("where are the pipeline talks taking place", "Quito, Ecuador"),
      ("how many rounds of talks on the gas pipeline have there been", "2 described"),
      ("who observed the Quito talks", "Brazil"), ("who hosted the talks in Quito", "Ecuador"),
      ("are the Quito talks still going on", "yes, ongoing"),
      ("when was the truce signed", "2024-03-02"),
      ("when did Peru and Ecuador sign the truce", "2024-03-02"),
      ("when did the first round of the pipeline talks begin", "2024-02-05"),
      ("who sgined the truce", "Ecuador"), ("when did the Bogota summit take place", nil),
      ("why did the first round of talks fail", "A first round in Lima ended without agreement"),
      ("which talks ended without agreement", "first round of talks"),
      ("which agreements were signed", "truce"),
      ("give me a timeline of the pipeline talks", "reported 2024-04-09: first round of talks"),
      // What statements point to, and what they are called.
      ("who rejected the siphoning accusation", "Diego Paz"),
      ("has anyone contradicted the siphoning of gas", "Diego Paz"),
      ("which accusations were denied", "hoarding gas"),
      ("what does Ecuador demand from Peru", "Peru cut its tariff"),
      ("who promised dials for the pump stations", "Rosa Huaman"),
      ("did the first round end in an agreement", "no"), ("what did Peru demand from Ecuador", nil),
      // Yes and no.
      ("did Ecuador open valves", "no, according to Diego Paz"),
      ("did Ecuador blame Peru", nil), ("did Paz deny hoarding gas", "yes"),
      // Who has no name or no statement.
      ("what did the Andean diplomat say", "the draft was thin"),
      ("who made no comment", "Pacific Bank"), ("who declined to comment", "Pacific Bank"),
      ("why did the flow drop", "She blamed the drought for the drop."),
      // Things that news do not tell.
      ("what is the capital of Ecuador", "Quito"), ("what is the population of Ecuador", nil),
      ("how tall is the pipeline", nil), ("how much did the pipeline cost", nil),
    ] as [(String, String?)])
  func `the first answer is right`(question: String, text: String?) throws {
    let result = try engine.answer(question)
    let found = result.answers.map(\.text)
    #expect(
      text.map { found.first?.hasPrefix($0) ?? false } ?? found.isEmpty,
      "\(result.reading): \(found)")
  }

  @Test(arguments: [
    ("who observed the Quito talks", ["Brazil", "Colombia"]),
    ("list the denials", ["hoarding gas", "the accusation"]),
    ("which talks ended without agreement", ["first round of talks"]),
    ("what did the Andean diplomat say", ["Peru had not read it", "the draft was thin"]),
    ("which Peruvian officials are named", ["Rosa Huaman"]),
    ("who declined to comment", ["Pacific Bank"]),
  ])
  func `these are all the answers`(question: String, texts: [String]) throws {
    let result = try engine.answer(question)
    #expect(result.answers.map(\.text).sorted() == texts, "\(result.reading)")
  }

  @Test func `the same statement answers once`() throws {
    let result = try engine.answer("did Paz deny hoarding gas")
    let ids = result.answers.flatMap(\.evidence).compactMap(\.claimID)
    #expect(Set(ids).count == ids.count)
  }

  @Test func `each side is nobody`() throws {
    let texts = try engine.answer("who blamed the other for the delay").answers.map(\.text)
    #expect(!texts.contains("Each side"))
  }

  @Test func `a word that no statement has is named`() throws {
    let result = try engine.answer("who promised dials for the pump stations")
    #expect(result.reading.contains("no such statement has “dials”"))
  }

  @Test func `the explanation says what became of the rows`() throws {
    let sql = try engine.answer("who blamed the drought").plan.sql
    #expect(sql.contains { $0.hasPrefix("-- ") && $0.contains("; then ranked by worth") })
  }
}
