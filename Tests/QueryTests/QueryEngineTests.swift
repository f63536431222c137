import News
import Store
import TestSupport
import Testing

@testable import Query

@Suite struct QueryEngineTests {
  let fixture: Fixture
  let engine: QueryEngine

  init() throws {
    fixture = try Fixture()
    engine = QueryEngine(fixture.knowledgeBase)
  }

  @Test(
    arguments: [
      ("Who warned of strikes?", "Marta Quispe", Answer.Kind.person),
      ("who made threats about attacks on the frontier", "Marta Quispe", .person),
      (
        "What did Quispe warn?", "airstrikes would follow if the raids on border posts continue",
        .claim
      ),
      (
        "What did Bolivia's foreign minister say about raids?",
        "airstrikes would follow if the raids on border posts continue", .claim
      ),
      ("Whom did Ibarra accuse?", "Bolivia", .organization),
      ("What has Chile demanded?", "a ceasefire", .claim),
      ("Who called for a truce?", "Tomas Ibarra", .person),
      ("How many demands has Chile made?", "1 distinct (1 report)", .count),
      ("Did Uruguay acknowledge the evidence?", "yes, according to Tomas Ibarra", .yes),
      ("Did Bolivia confirm the ambush?", "no", .no),
      (
        "Under what conditions would Bolivia strike?", "if the raids on border posts continue",
        .condition
      ),
      ("Who is Chile's defence minister?", "Tomas Ibarra", .person),
      ("who is the foreign minister of bolivia", "Marta Quispe", .person),
      ("What post does Marta Quispe hold?", "Foreign Minister (Bolivia)", .office),
      ("Which ministry does Tomas Ibarra head?", "Defence Ministry of Chile", .ministry),
      ("Who speaks for Chile?", "Tomas Ibarra", .person),
      ("Who is quoted most often?", "Marta Quispe", .person),
      ("How many people are quoted?", "1", .count),
      ("How many full and partial quotes are there?", "1 full", .count),
      (
        "Which quotes were carried by more than one publisher?", "We will not wait for ever,",
        .quote
      ),
      ("Who said \"not wait for ever\"?", "Marta Quispe", .person),
      ("Where were the latest talks held?", "Montevideo", .place),
      ("When did the latest round begin?", "not dated in the source", .undated),
      ("Which rounds ended without agreement?", "first round in Lima", .round),
      ("How many rounds of talks have there been?", "2 described, not numbered", .count),
      ("Are the talks still going on?", "yes, resumed", .yes),
      ("Who took part in the Lima round?", "Bolivia", .country),
      ("Who hosts the talks?", "Uruguay", .country),
      ("What agreements are cited?", "Lima Accord", .agreement),
      ("Which claims come from unnamed officials?", "the Lima Accord remains in force", .claim),
      ("Which statements are second-hand?", "Uruguay: the evidence", .claim),
      ("Which article reports the strike threat?", "Talks resume in Montevideo", .article),
      (
        "Why did the talks resume?",
        "Chile and Bolivia resumed talks in Montevideo on Monday after a first round in Lima ended without agreement.",
        .reason
      ),
    ] as [(String, String, Answer.Kind)])
  func `the first answer is right`(question: String, text: String, kind: Answer.Kind) throws {
    let result = try engine.answer(question)
    let answer = try #require(result.answers.first, "\(result.reading)")
    #expect(answer.text == text)
    #expect(answer.kind == kind)
    #expect(result.outcome == .answered)
  }

  @Test func `reprints count as reports and not as statements`() throws {
    let result = try engine.answer("Who warned of airstrikes?")
    #expect(result.answers.map(\.text) == ["Marta Quispe"])
    #expect(result.answers[0].statements == 1)
    #expect(result.answers[0].reports == 2)
  }

  @Test func `people who are mentioned and never quoted are listed`() throws {
    let names = try engine.answer("Which people are mentioned but never quoted?").answers.map(
      \.text)
    #expect(names == ["Pilar Soto", "Tomas Ibarra"])
  }

  @Test func `every answer has evidence that stands in its article`() throws {
    for question in [
      "who warned", "what did ibarra say", "where were the talks held", "who is quoted most",
      "timeline of the talks", "who is chile's defence minister",
      "find passages about the evidence",
    ] {
      let result = try engine.answer(question)
      #expect(!result.answers.isEmpty, "\(question)")
      for answer in result.answers {
        #expect(!answer.evidence.isEmpty)
        #expect((0...1).contains(answer.score))
        for evidence in answer.evidence {
          let text = try #require(
            try fixture.knowledgeBase.connection.first(
              "SELECT substr(text, ? + 1, ? - ?) FROM articles WHERE id = ?",
              [
                evidence.startOffset, evidence.endOffset, evidence.startOffset, evidence.articleID,
              ]
            ) { $0.text(0) })
          #expect(evidence.sentence.contains(text))
        }
      }
    }
  }

  @Test func `evidence names the article, its date and the claim`() throws {
    let evidence = try #require(
      try engine.answer("who demanded a ceasefire").answers.first?.evidence.first)
    #expect(evidence.title == "Talks resume in Montevideo")
    #expect(evidence.publishedOn == "2024-03-05")
    #expect(evidence.claimID != nil)
    #expect(evidence.sentence.hasPrefix("Chilean Defence Minister"))
  }

  @Test(arguments: [
    "Who denied the accusations?", "Who warned of earthquakes?", "What did Narendra Modi say?",
    "Who is France's defence minister?", "Where were the Geneva talks held?",
    "What did Peru say about the evidence?", "What did Quispe say about inflation?",
    "Did Uruguay deny the evidence?", "Who took part in the Doha round?",
    "What did Bolivia promise?", "Who praised the ceasefire?",
    "Which ministry does Pilar Soto head?",
    "Who accused Uruguay?", "How many threats has Uruguay made?",
    "Has anyone retracted a statement?",
    "Who is the president of Bolivia?", "When was Marta Quispe born?",
    "Who resigned over the Lima Accord?",
    "How many airstrikes followed the raids?", "What did Pilar Soto say?",
  ])
  func `what the file does not say is not answered`(question: String) throws {
    let result = try engine.answer(question)
    #expect(result.answers.isEmpty, "\(result.reading): \(result.answers.map(\.text))")
    #expect(result.outcome != .answered)
  }

  @Test func `none found says how many articles were searched, from when to when`() throws {
    let result = try engine.answer("Who denied the accusations?")
    #expect(result.outcome == .noneFound(articles: 2, from: "2024-03-05", to: "2024-03-05"))
    #expect(result.articlesSearched == 2)
  }

  @Test(
    arguments: [
      ("who promised airstrikes", "who made threats about airstrikes", 1),
      ("what did Chile say about airstrikes", "who spoke about airstrikes", 1),
      ("what did Quispe demand", nil, 0),
      ("who warned of raids in May 2019", "who made warnings about raids", 1),
    ] as [(String, String?, Int)])
  func `a near reading with answers is offered`(
    question: String, near: String?, statements: Int
  ) throws {
    let result = try engine.answer(question)
    #expect(result.answers.isEmpty)
    #expect(result.nearReadings.first?.question == near)
    #expect(result.nearReadings.first?.statements ?? 0 == statements)
    for reading in result.nearReadings {
      #expect(try !engine.answer(reading.question).answers.isEmpty)
    }
  }

  @Test func `articles are compared side by side`() throws {
    let answers = try engine.answer("compare articles 1 and 2 on raids").answers
    #expect(answers.count == 2)
    #expect(answers.allSatisfy { $0.note == "the others report it, too" })
    #expect(
      answers.map(\.text).contains { $0.hasPrefix("[Andean Courier, 2024-03-05] Marta Quispe:") })
    #expect(try engine.answer("compare articles 1 and 9 on raids").answers.isEmpty)
  }

  @Test func `whoever made no such statement is listed`() throws {
    let result = try engine.answer("who has not demanded a ceasefire")
    #expect(result.answers.map(\.text) == ["Marta Quispe"])
    #expect(result.answers[0].statements == 0)
    #expect(try engine.answer("who has not demanded zeppelins").answers.isEmpty)
  }

  @Test(arguments: [
    ("frobnicate the quux", "frobnicate"), ("xyzzy?", "xyzzy"),
    ("Which zeppelins landed?", "zeppelins"),
  ])
  func `a question without a known word names the first strange one`(
    question: String, word: String
  ) throws {
    #expect(try engine.answer(question).outcome == .notUnderstood(word: word))
  }

  @Test func `filters narrow the answers`() throws {
    let of = { (options: QueryOptions) throws(QueryError) in
      try engine.answer("who said what", options: options).answers.count
    }
    #expect(
      try engine.answer("who warned", options: QueryOptions(country: "BO")).answers.count == 1)
    #expect(
      try engine.answer("who warned", options: QueryOptions(country: "Chile")).answers.isEmpty)
    #expect(try of(QueryOptions(speaker: "ibarra", type: "demand")) == 1)
    #expect(
      try engine.answer("who warned", options: QueryOptions(since: "2024-03-06")).answers.isEmpty)
    let old = try engine.answer("who warned", options: QueryOptions(until: "2024-03"))
    #expect(old.answers.map(\.reports) == [1])
    #expect(
      try engine.answer("what did ibarra say", options: QueryOptions(limit: 1)).answers.count == 1)
    #expect(
      try engine.answer("what did ibarra say", options: QueryOptions(limit: 0)).answers.isEmpty)
  }

  @Test(arguments: [
    QueryOptions(since: "soon"), QueryOptions(until: "2024-13"), QueryOptions(country: "Atlantis"),
    QueryOptions(type: "whistle"),
  ])
  func `a filter without meaning is an error`(options: QueryOptions) throws {
    let error = #expect(throws: QueryError.self) {
      try engine.answer("who warned", options: options)
    }
    #expect(error?.code == .badFilter)
    #expect(error?.description.hasSuffix(".") == true)
  }

  @Test func `answers do not depend on the order in which articles came in`() throws {
    let other = QueryEngine(try Fixture(isReversed: true).knowledgeBase)
    for question in [
      "who warned", "what did quispe say", "who is quoted most often", "timeline of the talks",
      "what did bolivia say about raids", "find passages about raids", "list threats",
    ] {
      let one = try engine.answer(question).answers
      let two = try other.answer(question).answers
      #expect(one.map(\.text) == two.map(\.text))
      #expect(one.map(\.score) == two.map(\.score))
      #expect(one.map { $0.evidence.map(\.sentence) } == two.map { $0.evidence.map(\.sentence) })
      #expect(one.map { $0.evidence.map(\.title) } == two.map { $0.evidence.map(\.title) })
    }
  }

  @Test func `any text is a question and never an error`() throws {
    var random = SeededGenerator(seed: 20_240_305)
    let pieces = [
      "who", "what", "\"", "'", "(", ")", "AND", "OR", "NOT", "NEAR(", "*", "^", ":", "-", "{", "}",
      "strikes", "Quispe", "’", "“", "”", ";", "--", "%", "_", "\\", "\u{0}", "\u{301}", "𝛼", "?",
      "said", "Bolivia's", "claims_fts", "DROP TABLE claims", "2024-02-30", "\n", "\u{202E}", "0",
    ]
    for _ in 0..<150 {
      let text = (0..<Int.random(in: 0..<9, using: &random)).map { _ in
        Int.random(in: 0..<3, using: &random) == 0
          ? String(UnicodeScalar(UInt8.random(in: 32..<127, using: &random)))
          : pieces[Int.random(in: 0..<pieces.count, using: &random)]
      }.joined(separator: Bool.random(using: &random) ? " " : "")
      let result = try engine.answer(text)
      #expect((result.outcome == .answered) == !result.answers.isEmpty)
      _ = try engine.search(text)
    }
  }
}
