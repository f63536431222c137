import News
import Store
import Testing

@testable import Query

@Suite struct QuestionReadingTests {
  let fixture: Fixture

  init() throws { fixture = try Fixture() }

  @Test(arguments: [
    (
      "Who warned of strikes?", "claims",
      "which speaker made statements that warn or threaten about strikes"
    ),
    (
      "who threatned airstrikes", "claims",
      "which speaker made statements that threaten or warn about airstrikes; “threatned” taken for “threatened”"
    ),
    (
      "what did bolivia's foreign minister say abt border raids", "claims",
      "statements by Bolivia foreign minister about border and raids"
    ),
    ("What has Quispe said?", "claims", "statements by Marta Quispe"),
    (
      "Whom did Ibarra accuse?", "claims",
      "to or against whom statements that accuse or criticise by Tomas Ibarra were made"
    ),
    ("How many demands has Chile made?", "claims", "how many statements that demand by Chile"),
    (
      "List Bolivia's threats in date order", "claims",
      "statements that threaten by Bolivia, in order of date"
    ),
    (
      "Did Uruguay acknowledge the evidence?", "claims",
      "whether it is stated: Uruguay, acknowledge, evidence"
    ),
    (
      "Under what conditions would Bolivia strike?", "claims",
      "conditions of statements by Bolivia about strike"
    ),
    (
      "Compare Quispe's and Ibarra's statements on the border", "comparison",
      "statements of Marta Quispe and Tomas Ibarra, side by side about border"
    ),
    (
      "Who is Chile's defence minister?", "office holder",
      "who holds the office of defence minister of Chile"
    ),
    ("What post does Marta Quispe hold?", "offices", "offices of Marta Quispe"),
    ("Which names is Marta Quispe called by?", "names", "names that Marta Quispe is called by"),
    ("Who speaks for Bolivia?", "speakers", "people who speak for Bolivia"),
    ("Who is quoted most often?", "most quoted", "people by the number of their quotations"),
    ("How many different people are quoted?", "quoted people", "how many people are quoted"),
    (
      "Which people are mentioned but never quoted?", "never quoted",
      "people who are mentioned and never quoted"
    ),
    (
      "Which quotes were carried by more than one publisher?", "repeated quotes",
      "quotations that more than one publisher carries"
    ),
    ("What exactly did Quispe say?", "quotes", "quotations of Marta Quispe"),
    (
      "Which ministries were only inferred from a title?", "inferred ministries",
      "ministries known only from a minister's title"
    ),
    (
      "Which ministries have spoken about the talks?", "speaking ministries",
      "ministries that made statements about talks"
    ),
    ("Where were the talks held?", "rounds: venue", "where rounds of talks were held"),
    (
      "When did the latest round begin?", "rounds: start",
      "when the latest round of talks began"
    ),
    (
      "Who took part in the Lima round?", "rounds: participants",
      "participants of rounds of talks about Lima"
    ),
    (
      "Which countries are parties to the talks, and which host them?", "rounds: participants",
      "parties and hosts of rounds of talks"
    ),
    (
      "What must Chile do before Bolivia attends the talks?", "claims",
      "statements about Chile, Bolivia, attends and talks"
    ),
    ("Give a timeline of the talks.", "rounds: timeline", "timeline of rounds of talks"),
    ("Are the talks still going on?", "rounds: status", "status of rounds of talks"),
    (
      "Which rounds ended without agreement?", "rounds: unsuccessful",
      "rounds of talks that ended without agreement"
    ),
    ("What agreements are cited in the talks?", "agreements", "agreements"),
    (
      "Which claims come from unnamed officials?", "unnamed sources",
      "statements whose source is not named"
    ),
    (
      "Which statements are second-hand?", "nested claims",
      "statements that another statement reports"
    ),
    (
      "Has anyone contradicted an earlier statement?", "reversals",
      "statements reported as contradicted or taken back"
    ),
    (
      "By which rule was claim 3 extracted?", "provenance",
      "how claim 3 was read from its text"
    ),
    ("Find passages about the border", "passages", "sentences about border"),
  ])
  func `a question has one reading`(question: String, plan: String, reading: String) throws {
    let result = try QueryEngine(fixture.knowledgeBase).answer(question)
    #expect(result.plan.lines.first == "plan: \(plan)")
    #expect(result.reading == reading)
  }

  @Test(
    arguments: [
      ("who warned in October 2023", "2023-10", "2023-10"),
      ("who warned on 5 March 2024", "2024-03-05", "2024-03-05"),
      ("who warned on March 5, 2024", "2024-03-05", "2024-03-05"),
      ("who warned since 2024-03-01", "2024-03-01", nil),
      ("who warned before 2024", nil, "2023-12-31"),
      ("who warned in March", "2024-03", "2024-03"),
      ("who warned last week", "2024-03-04", "2024-03-10"),
      ("who warned yesterday", "2024-03-12", "2024-03-12"),
      ("who warned last month", "2024-02", "2024-02"),
      ("who warned after March 2024", "2024-04-01", nil),
      ("who warned before 5 March 2024", nil, "2024-03-04"),
      ("who warned between 1 March 2024 and 5 March 2024", "2024-03-01", "2024-03-05"),
      ("who warned from March to May 2024", "2024-03", "2024-05"),
      ("who warned in the last three days", "2024-03-10", "2024-03-13"),
      ("who warned over the past 2 weeks", "2024-02-28", "2024-03-13"),
      ("who warned two days ago", "2024-03-11", "2024-03-11"),
      ("who warned on Monday", "2024-03-11", "2024-03-11"),
      ("who warned this week", "2024-03-11", "2024-03-13"),
      ("who warned last year", "2023", "2023"),
    ] as [(String, String?, String?)])
  func `a time is a range of days`(question: String, since: String?, until: String?) throws {
    let options = QueryOptions(today: CalendarDay(year: 2024, month: 3, day: 13))
    let read = try QuestionParser.parse(
      question, gazetteer: Gazetteer(connection: fixture.knowledgeBase.connection),
      options: options)
    #expect(read.time?.since == since)
    #expect(read.time?.until == until)
  }

  @Test func `without a given day the newest article is what last week counts from`() throws {
    let result = try QueryEngine(fixture.knowledgeBase).answer("who warned last week")
    #expect(
      result.reading.contains(
        "2024-02-26 to 2024-03-03 (counted from 2024-03-05, the newest article)"))
  }

  @Test(
    arguments: [
      ("what did Quispe say since the Lima round", "2024-02-10", nil),
      ("who warned after the Lima round", "2024-02-12", nil),
      ("who warned before the Lima round", nil, "2024-02-09"),
      ("who warned during the Lima round", "2024-02-10", "2024-02-12"),
      ("who warned since the Geneva talks", nil, nil),
    ] as [(String, String?, String?)])
  func `a time may be that of talks`(question: String, since: String?, until: String?) throws {
    let connection = fixture.knowledgeBase.connection
    try connection.run(
      """
      UPDATE rounds SET started_on = '2024-02-10', started_precision = 'day', ended_on = '2024-02-12',
        ended_precision = 'day' WHERE id = 1
      """)
    let read = try QuestionParser.parse(
      question, gazetteer: Gazetteer(connection: connection), options: QueryOptions())
    #expect(read.time?.since == since)
    #expect(read.time?.until == until)
  }

  @Test(
    arguments: [
      ("who made the most threats", Degree.most), ("who warned most often", .most),
      ("which country made the fewest demands", .fewest),
      ("who threatened more than twice", .atLeast(3)),
      ("who made at least two demands", .atLeast(2)), ("latest statement by Quispe", .newest),
      ("what did Quispe last say", .newest), ("who was the first to warn of raids", .oldest),
      ("what did Quispe say about the first round", nil),
      ("who spoke of the most important post", nil),
      ("who warned of the latest raids", nil),
    ] as [(String, Degree?)])
  func `counting and order are read`(question: String, degree: Degree?) throws {
    let read = try QuestionParser.parse(
      question, gazetteer: Gazetteer(connection: fixture.knowledgeBase.connection),
      options: QueryOptions())
    #expect(read.degree == degree)
  }

  @Test(arguments: [
    ("who has warned of order", "order"), ("who spoke of the match", "match"),
    ("who spoke of planks", "planks"),
  ])
  func `an honest word is not mended`(question: String, word: String) throws {
    let read = try QuestionParser.parse(
      question, gazetteer: Gazetteer(connection: fixture.knowledgeBase.connection),
      options: QueryOptions())
    #expect(read.mended.isEmpty)
    #expect(read.words.last?.text == word)
  }

  @Test func `a slip of the hand in a name is mended`() throws {
    let result = try QueryEngine(fixture.knowledgeBase).answer("what did quipse say")
    #expect(result.reading == "statements by Marta Quispe")
  }

  @Test func `a first name of another is not taken for the known person`() throws {
    let result = try QueryEngine(fixture.knowledgeBase).answer("What did Ramiro Quispe say?")
    #expect(result.answers.isEmpty)
  }

  @Test(arguments: [
    ("what did Brussels say", "statements by European Union"),
    ("what was said in Brussels", "statements about Brussels"),
  ])
  func `a capital that articles have for a union's seat speaks for the union`(
    question: String, reading: String
  ) throws {
    let file = try Fixture(empty: ())
    try file.entity(3001, "organization", "European Union")
    try file.connection.run(
      "INSERT INTO organizations (id, name, classification) VALUES (3001, 'European Union', 'intergovernmental')"
    )
    try file.connection.run(
      "INSERT INTO names (entity_id, name, kind) VALUES (3001, 'Brussels', 'alias')")
    let result = try QueryEngine(file.knowledgeBase).answer(question)
    #expect(result.reading.hasPrefix(reading))
  }
}
