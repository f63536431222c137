import News
import Query
import Reading
import Store
import TestSupport
import Testing

@testable import Ingestion

/// Several reports of one process: what they say together, in whatever order they come.
@Suite struct RoundTimelineTests {
  private static let reports: [(day: String, text: String)] = [
    (
      "2025-10-10",
      "Chad and Niger will hold a second round of talks in Doha on Monday, mediators from Qatar said."
    ),
    ("2025-10-14", "A second round of talks between Chad and Niger opened in Doha on Monday."),
    (
      "2025-10-16",
      "The second round of talks between Chad and Niger was suspended on Wednesday. The first round "
        + "of talks between Chad and Niger, held in Tunis in May, had ended without agreement."
    ),
    ("2025-10-22", "The second round of talks between Chad and Niger resumed in Doha on Tuesday."),
    (
      "2025-10-25",
      "The second round of talks between Chad and Niger ended on Friday with an agreement on wells."
    ),
    ("2025-10-26", "A second round of talks between Mali and Togo opened in Doha on Saturday."),
  ]

  /// Few of these repeat number and sides: what joins them is that nothing parts them.
  private static let scattered: [(day: String, text: String)] = [
    (
      "2025-03-03",
      "Envoys of Kenya and Uganda will meet in Lusaka on Thursday for a first round of lake talks, "
        + "Zambia’s foreign ministry said."
    ),
    (
      "2025-03-07",
      "Kenya and Uganda opened lake talks in Lusaka on Thursday, with Zambia mediating."
    ),
    ("2025-03-11", "The Lusaka talks between Kenya and Uganda broke down on Monday."),
    (
      "2025-04-05",
      "Kenya and Uganda returned to talks on Wednesday, this time in Maputo. The previous round, held "
        + "in Lusaka in March, had collapsed."
    ),
    (
      "2025-04-10",
      "The second round of talks between Kenya and Uganda in Maputo was suspended on Tuesday."
    ),
    ("2025-04-15", "The second round in Maputo resumed on Monday, mediators said."),
    ("2025-04-20", "Kenya and Uganda are to hold a third round in Maputo next month."),
    ("2025-04-20", "Talks between Kenya and Burundi in Maputo entered a second day on Sunday."),
    (
      "2025-04-21",
      "Kenya’s foreign minister Amos Kiplagat met Uganda’s foreign minister Joel Okello in Nairobi "
        + "on Monday."
    ),
  ]

  private static func base(
    _ order: [Int], of reports: [(day: String, text: String)] = reports
  ) async throws -> Base {
    let base = try Base()
    for index in order {
      let report = reports[index]
      let path = try base.folder.write(
        Array("Report \(index)\n\n\(report.text)\n".utf8), to: "\(index).txt")
      var given = GivenMetadata()
      given.published = NewsDate(report.day)
      try await base.ingest([path], manifest: false, given: given)
    }
    return base
  }

  private static func timeline(_ base: Base) throws -> [String] {
    try base.knowledgeBase.connection.rows(
      """
      SELECT v.process || ' ' || coalesce(r.ordinal, '') || ' ' || v.status || ' '
        || coalesce(v.on_date, '')
      FROM timeline_view v JOIN rounds r ON r.id = v.round_id WHERE v.status <> 'unknown'
      ORDER BY v.process, coalesce(v.on_date, v.published_on), v.status
      """
    ) { $0.text(0) }
  }

  private static let expected = [
    "Chad–Niger talks 1 collapsed 2025-05", "Chad–Niger talks 2 ongoing 2025-10-13",
    "Chad–Niger talks 2 scheduled 2025-10-13", "Chad–Niger talks 2 suspended 2025-10-15",
    "Chad–Niger talks 2 resumed 2025-10-21", "Chad–Niger talks 2 agreed 2025-10-24",
    "Mali–Togo talks 2 ongoing 2025-10-25",
  ]

  @Test func `Reports of one round make one timeline`() async throws {
    let base = try await Self.base(Array(Self.reports.indices))
    #expect(try Self.timeline(base) == Self.expected)
    let rounds = try base.knowledgeBase.connection.rows(
      "SELECT name, status, articles, coalesce(previous_round, '') FROM rounds_view ORDER BY id"
    ) { "\($0.text(1)) \($0.int64(2)) \($0.text(3).isEmpty ? "" : "after another")" }
    #expect(rounds == ["agreed 5 after another", "collapsed 1 ", "ongoing 1 "])
    #expect(try base.knowledgeBase.check().isEmpty)
  }

  @Test(arguments: UInt64(1)...3) func `The order of the reports changes nothing`(
    _ seed: UInt64
  ) async throws {
    var random = SeededGenerator(seed: seed)
    let whole = try await Self.base(Array(Self.reports.indices))
    let shuffled = try await Self.base(
      Self.reports.indices.shuffled(using: &random))
    #expect(try Self.timeline(shuffled) == Self.timeline(whole))
    #expect(try content(shuffled) == content(whole))
  }

  /// Each round with what is known of it, and the days on which the articles came out that tell of it.
  private static func rounds(_ base: Base) throws -> [String] {
    try base.knowledgeBase.connection.rows(
      """
      SELECT process || ' | ' || kind || ' ' || coalesce(ordinal, '-') || ' ' || coalesce(venue, '-') || ' '
        || coalesce(started_on, '-') || ' ' || coalesce(ended_on, '-') || ' ' || status || ' | '
        || coalesce(previous_round, '-') || ' | ' || (
          SELECT group_concat(day, ' ') FROM (SELECT DISTINCT substr(a.published_on, 6) AS day
            FROM round_events v JOIN articles a ON a.id = v.article_id
            WHERE v.round_id = rounds_view.id ORDER BY day))
      FROM rounds_view ORDER BY process, coalesce(started_on, ended_on)
      """
    ) { $0.text(0) }
  }

  @Test(arguments: UInt64(1)...3) func `Reports join unless something parts them`(
    _ seed: UInt64
  ) async throws {
    var random = SeededGenerator(seed: seed)
    let order = Self.scattered.indices.shuffled(using: &random)
    let base = try await Self.base(order, of: Self.scattered)
    #expect(
      try Self.rounds(base) == [
        "Burundi–Kenya talks | round - Maputo 2025-04-19 - ongoing | - | 04-20",
        "Kenya–Uganda talks | round 1 Lusaka 2025-03-06 2025-03-10 collapsed | - | 03-03 03-07 03-11 04-05",
        "Kenya–Uganda talks | round 2 Maputo 2025-04-02 - resumed | first round of lake talks | "
          + "04-05 04-10 04-15",
        "Kenya–Uganda talks | meeting - Nairobi 2025-04-21 2025-04-21 concluded | - | 04-21",
        "Kenya–Uganda talks | round 3 Maputo 2025-05 - scheduled | second round of talks | 04-20",
      ])
    #expect(try base.knowledgeBase.check().isEmpty)
  }

  @Test func `A truce and its end are one agreement`() async throws {
    let reports = [
      (day: "2025-03-08", text: "Kenya and Uganda agreed on Friday to an immediate ceasefire."),
      (day: "2025-03-15", text: "A ceasefire between Kenya and Uganda collapsed on Friday."),
    ]
    let base = try await Self.base([1, 0], of: reports)
    let rounds = try base.knowledgeBase.connection.rows(
      "SELECT started_on || ' ' || ended_on || ' ' || status FROM rounds"
    ) { $0.text(0) }
    #expect(rounds == ["2025-03-07 2025-03-14 collapsed"])
  }

  @Test func `How talks ended says more than that they did`() async throws {
    let text = """
      Kenya and Uganda close two days of lake talks in Lusaka

      Two days of talks between Kenya and Uganda ended in Lusaka on Thursday without an agreement. \
      Zambia, which hosted the talks, called for patience.
      """
    let base = try await Self.base([0], of: [(day: "2025-03-07", text: text)])
    let rounds = try base.knowledgeBase.connection.rows(
      "SELECT started_on || ' ' || ended_on || ' ' || status FROM rounds"
    ) { $0.text(0) }
    #expect(rounds == ["2025-03-05 2025-03-06 collapsed"])
  }

  @Test func `A report that goes leaves the rest as if it had never come`() async throws {
    let base = try await Self.base([0, 1, 2, 4], of: Self.scattered)
    let fewer = try await Self.base([0, 1], of: Self.scattered)
    for source in ["2.txt", "4.txt"] {
      let article = try #require(
        try base.knowledgeBase.connection.first(
          "SELECT id FROM articles WHERE source LIKE ?", ["%/" + source]
        ) { $0.int64(0) })
      try base.knowledgeBase.write { () throws(StoreError) in
        var unsettled = Unsettled()
        try unsettled.remember(article: article, in: base.knowledgeBase)
        try base.knowledgeBase.articles.delete(article)
        var people = PersonSettlement(base.knowledgeBase)
        try unsettled.settle(in: base.knowledgeBase, people: &people)
      }
    }
    #expect(try Self.rounds(base) == Self.rounds(fewer))
    #expect(try base.knowledgeBase.check().isEmpty)
  }

  /// Without the names of the folders.
  private func content(_ base: Base) throws -> [String] {
    try base.content().map { $0.replacing(base.folder.path, with: "") }
  }

  /// Question, and words that the answers hold.
  @Test(arguments: [
    ("When did the talks between Chad and Niger resume?", ["2025-10-21"]),
    ("Where were the talks held?", ["Doha"]),
    ("Who mediated the talks?", ["Qatar"]),
    ("How many rounds of talks between Chad and Niger have there been?", ["2"]),
    ("Which rounds ended without agreement?", ["first round"]),
    ("Are the talks still going on?", ["Mali"]),
    ("Timeline of the talks between Chad and Niger", ["suspended", "resumed", "agreed"]),
  ])
  func `Questions about the talks are answered from it`(_ question: String, _ words: [String])
    async throws
  {
    let base = try await Self.base(Array(Self.reports.indices))
    let result = try QueryEngine(base.knowledgeBase).answer(question)
    #expect(result.outcome == .answered, "\(result.reading)")
    let text = result.answers.map { "\($0)" }.joined(separator: "\n")
    for word in words { #expect(text.contains(word), "\(text)") }
  }
}
