import News
import TestSupport
import Testing

/// What a round is, and what each report makes of it: one table of short reports, all dated Saturday, 8 November 2025.
@Suite struct RoundCaseTests {
  /// A round as it should be read; what is `nil` is not to be read from the text.
  struct Case: Sendable, CustomTestStringConvertible {
    var text: String
    var kind: Round.Kind?
    var status = Round.Status.unknown
    var ordinal: Int?
    var venue: String?
    var parties: Set<String> = []
    var mediators: Set<String> = []
    var started: String?
    var ended: String?

    var testDescription: String { text }
  }

  static let cases: [Case] = [
    Case(
      text:
        "The foreign ministers of Chad and Niger met in Tunis on Friday for the ninth session of the border commission.",
      kind: .round, status: .concluded, ordinal: 9, venue: "Tunis", parties: ["TD", "NE"],
      started: "2025-11-07", ended: "2025-11-07"),
    Case(
      text:
        "The government of Chad and the rebels of Niger held the second round of the Kampala Process from 19 to 22 May under the facilitation of Uganda.",
      kind: .round, status: .concluded, ordinal: 2, venue: "Kampala", parties: ["TD", "NE"],
      mediators: ["UG"], started: "2025-05-19", ended: "2025-05-22"),
    Case(
      text:
        "Dec 22, 2024 - A second round of talks between Chad and Niger in Tunis ends with an agreement on grazing.",
      kind: .round, status: .agreed, ordinal: 2, venue: "Tunis", parties: ["TD", "NE"],
      ended: "2024-12-22"),
    Case(
      text:
        "A third round of talks between Chad and Niger opened in Tunis on Thursday and collapsed a day later.",
      kind: .round, status: .collapsed, ordinal: 3, venue: "Tunis", parties: ["TD", "NE"],
      started: "2025-11-06"),
    Case(
      text:
        "The two sides agreed to a ceasefire on Oct 19 with the mediation of Qatar and Togo, and envoys of Chad and Niger have kept it.",
      kind: .agreement, status: .agreed, parties: ["TD", "NE"], mediators: ["QA", "TG"],
      started: "2025-10-19"),
    Case(
      text: "Chad and Niger agreed to a ceasefire on Oct 19 with the mediation of Qatar and Togo.",
      kind: .agreement, status: .agreed, parties: ["TD", "NE"], mediators: ["QA", "TG"],
      started: "2025-10-19"),
    Case(
      text:
        "The talks between Chad and Niger, the tenth since May, are being held at a hotel in Tunis.",
      kind: .round, status: .ongoing, ordinal: 10, venue: "Tunis", parties: ["TD", "NE"]),
    Case(
      text: "Chad and Niger opened a second round of talks in Tunis on Thursday.", kind: .round,
      status: .ongoing, ordinal: 2, venue: "Tunis", parties: ["TD", "NE"], started: "2025-11-06"),
    Case(
      text: "Peace talks between Chad and Niger resumed in Tunis on Friday, officials said.",
      kind: .round, status: .resumed, venue: "Tunis", parties: ["TD", "NE"], started: "2025-11-07"),
    Case(
      text: "Talks between Chad and Niger in Tunis were suspended after a shooting.", kind: .round,
      status: .suspended, venue: "Tunis", parties: ["TD", "NE"]),
    Case(
      text: "Talks between Chad and Niger collapsed on Monday.", kind: .round, status: .collapsed,
      parties: ["TD", "NE"], ended: "2025-11-03"),
    Case(
      text:
        "A third round of negotiations between Chad and Niger ended without agreement in Tunis.",
      kind: .round, status: .collapsed, ordinal: 3, venue: "Tunis", parties: ["TD", "NE"]),
    Case(
      text: "The talks between Chad and Niger ended on Wednesday with an agreement on grazing.",
      kind: .round, status: .agreed, parties: ["TD", "NE"], ended: "2025-11-05"),
    Case(
      text: "Chad and Niger will hold a fourth round of talks in Oslo on Tuesday.", kind: .round,
      status: .scheduled, ordinal: 4, venue: "Oslo", parties: ["TD", "NE"], started: "2025-11-11"),
    Case(
      text: "A summit between Chad and Niger is scheduled for 9 December in Cairo.", kind: .summit,
      status: .scheduled, venue: "Cairo", parties: ["TD", "NE"], started: "2025-12-09"),
    Case(
      text: "Talks between Chad and Niger are due to begin in Geneva on Monday.", kind: .round,
      status: .scheduled, venue: "Geneva", parties: ["TD", "NE"], started: "2025-11-10"),
    Case(
      text: "Talks between Chad and Niger had begun on 9 March, mediated by Qatar.", kind: .round,
      status: .ongoing, parties: ["TD", "NE"], mediators: ["QA"], started: "2025-03-09"),
    Case(
      text: "Chad and Niger held talks in Tunis on Friday, with Algeria and Qatar as mediators.",
      kind: .round, status: .concluded, venue: "Tunis", parties: ["TD", "NE"],
      mediators: ["DZ", "QA"], started: "2025-11-07", ended: "2025-11-07"),
    Case(
      text: "Qatari-mediated talks between Chad and Niger continue in Doha.", kind: .round,
      status: .ongoing, venue: "Doha", parties: ["TD", "NE"], mediators: ["QA"]),
    Case(
      text: "Chad’s foreign minister Idris Mahamat met Niger’s president Salou Issa in Tunis on "
        + "Thursday.", kind: .meeting, status: .concluded, venue: "Tunis", parties: ["TD", "NE"],
      started: "2025-11-06", ended: "2025-11-06"),
    Case(
      text: "Chad’s foreign minister Idris Mahamat will meet Niger’s president Salou Issa in Cairo "
        + "on Tuesday.", kind: .meeting, status: .scheduled, venue: "Cairo",
      parties: ["TD", "NE"], started: "2025-11-11"),
    Case(
      text: "Chad and Niger agreed on Friday to extend the ceasefire by two months.",
      kind: .agreement, status: .agreed, parties: ["TD", "NE"], started: "2025-11-07"),
    Case(
      text: "Delegations from Chad and Niger arrived in Doha for talks.", kind: .round,
      status: .scheduled, venue: "Doha", parties: ["TD", "NE"]),
    Case(
      text: "Talks in Doha between Chad and Niger were called off on Friday.", kind: .round,
      status: .collapsed, venue: "Doha", parties: ["TD", "NE"], ended: "2025-11-07"),
    Case(
      text: "Stalled talks between Chad and Niger cost both dearly.", kind: .round,
      status: .suspended, parties: ["TD", "NE"]),
    Case(
      text: "The collapse of talks between Chad and Niger worried traders.", kind: .round,
      status: .collapsed, parties: ["TD", "NE"]),
    Case(
      text: "The first round of talks between Chad and Niger, held in Doha in May, collapsed.",
      kind: .round, status: .collapsed, ordinal: 1, venue: "Doha", parties: ["TD", "NE"],
      started: "2025-05", ended: "2025-05"),
    Case(
      text: "Both have cited the Tunis Agreement of 2019.", kind: .agreement),
    Case(
      text: "Chad and Niger signed the Tunis Agreement on Friday.", kind: .agreement,
      status: .agreed, started: "2025-11-07"),
    Case(
      text: "The presidents of Chad and Niger held a phone call on Thursday.", kind: .call,
      status: .concluded, started: "2025-11-06", ended: "2025-11-06"),
    Case(
      text: "The Tunis round was fruitless, said Niger’s envoy.", kind: .round, status: .collapsed,
      venue: "Tunis"),
    Case(
      text:
        "Russian and Ukrainian officials swapped prisoners after U.S.-brokered talks in Jeddah.",
      kind: .round, status: .concluded, venue: "Jeddah", parties: ["RU", "UA"], mediators: ["US"]),
    Case(
      text: "Negotiators for Chad and Niger broke off talks in Tunis late on Thursday.",
      kind: .round, status: .collapsed, venue: "Tunis", parties: ["TD", "NE"],
      ended: "2025-11-06"),
    Case(
      text: "Chad and Niger returned to the table in Doha on Monday.", kind: .round,
      status: .resumed, venue: "Doha", parties: ["TD", "NE"], started: "2025-11-03"),
    Case(
      text: "Chad and Niger returned to talks on Tuesday, this time in Cairo.", kind: .round,
      status: .resumed, venue: "Cairo", parties: ["TD", "NE"], started: "2025-11-04"),
    Case(
      text: "Chad and Niger agreed to a 48-hour truce on Friday.", kind: .agreement,
      status: .agreed, parties: ["TD", "NE"], started: "2025-11-07"),
    Case(
      text: "The ceasefire between Chad and Niger expired on Thursday.", kind: .agreement,
      status: .concluded, parties: ["TD", "NE"], ended: "2025-11-06"),
    Case(
      text: "Chad and Niger signed a grazing treaty in Doha on 3 November.", kind: .agreement,
      status: .agreed, parties: ["TD", "NE"], started: "2025-11-03"),
    Case(
      text: "Chad’s president, Idris Mahamat, spoke by telephone with Niger’s president, Salou "
        + "Issa, on Tuesday.", kind: .call, status: .concluded, parties: ["TD", "NE"],
      started: "2025-11-04", ended: "2025-11-04"),
    Case(
      text: "A donors’ conference on Chad opens in Oslo on 2 December.", kind: .meeting,
      status: .scheduled, venue: "Oslo", started: "2025-12-02"),
    Case(
      text: "A meeting of the foreign ministers of Chad, Niger and Mali in Tunis ended on Friday.",
      kind: .meeting, status: .concluded, venue: "Tunis", parties: ["TD", "NE", "ML"],
      ended: "2025-11-07"),
    Case(
      text: "The two sides are to meet again in Cairo in early December, Chad and Niger said.",
      kind: .meeting, status: .scheduled, venue: "Cairo", parties: ["TD", "NE"],
      started: "2025-12"),
    Case(
      text: "Talks between Chad and Niger in Tunis made no headway, a diplomat said.",
      kind: .round, status: .collapsed, venue: "Tunis", parties: ["TD", "NE"]),
    Case(
      text: "Chad and Niger began talks on Thursday in the Qatari capital.", kind: .round,
      status: .ongoing, venue: "Doha", parties: ["TD", "NE"], started: "2025-11-06"),
    Case(
      text: "Chad and Niger opened talks in Doha on Thursday, with Algeria mediating.",
      kind: .round, status: .ongoing, venue: "Doha", parties: ["TD", "NE"], mediators: ["DZ"],
      started: "2025-11-06"),
    Case(
      text: "The second round of talks between Chad and Niger took place in Doha under Qatari "
        + "auspices.", kind: .round, status: .concluded, ordinal: 2, venue: "Doha",
      parties: ["TD", "NE"], mediators: ["QA"]),
    Case(
      text: "Chad and Niger are to hold a third round in Doha next month.", kind: .round,
      status: .scheduled, ordinal: 3, venue: "Doha", parties: ["TD", "NE"], started: "2025-12"),
    Case(
      text: "Chad’s president Idris Mahamat hosted his Nigerien counterpart Salou Issa in Tunis on "
        + "Sunday for a two-day summit.", kind: .summit, status: .concluded, venue: "Tunis",
      parties: ["TD", "NE"], started: "2025-11-02", ended: "2025-11-02"),
    Case(
      text: "Envoys of Chad and Niger will meet in Doha on Thursday for a first round of talks.",
      kind: .round, status: .scheduled, ordinal: 1, venue: "Doha", parties: ["TD", "NE"],
      started: "2025-11-13"),
    Case(
      text: "The talks between Chad and Niger in Doha are to go on until Sunday.", kind: .round,
      status: .ongoing, venue: "Doha", parties: ["TD", "NE"]),
    Case(
      text:
        "TUNIS, Nov 7 (Meridian) - Negotiators for Chad and Niger ended their fourth cycle of peace "
        + "talks on Thursday.", kind: .round, status: .concluded, ordinal: 4,
      parties: ["TD", "NE"], ended: "2025-11-06"),
    Case(
      text: "TUNIS — Chad and Niger agreed at a summit in Tunis on Friday to free prisoners.",
      kind: .summit, status: .concluded, venue: "Tunis", parties: ["TD", "NE"],
      started: "2025-11-07", ended: "2025-11-07"),
    Case(
      text: "Envoys of Chad and Niger on Friday sat down in the Tunisian port of Sfax for talks.",
      kind: .round, status: .ongoing, venue: "Sfax", parties: ["TD", "NE"], started: "2025-11-07"),
    Case(
      text: "Talks between Chad and Niger collapsed at the Tunisian resort of Ain-Lefri in July.",
      kind: .round, status: .collapsed, venue: "Ain-Lefri", parties: ["TD", "NE"],
      ended: "2025-07"),
    Case(
      text: "A truce between Chad and Niger that took effect on Tuesday was largely holding, "
        + "residents said.", kind: .agreement, status: .agreed, parties: ["TD", "NE"],
      started: "2025-11-04"),
    Case(
      text:
        "Chadian and Nigerien officials met for four and a half hours in the Tunisian capital on "
        + "Friday. Algeria hosted the talks.", kind: .meeting, status: .concluded, venue: "Tunis",
      parties: ["TD", "NE"], started: "2025-11-07", ended: "2025-11-07"),
    // Only wished for, denied, or in doubt: it is told of, but nothing has become of it.
    Case(
      text: "Algeria urged Chad and Niger to resume talks in Tunis.", kind: .round,
      venue: "Tunis"),
    Case(
      text: "Talks between Chad and Niger could resume in Tunis.", kind: .round, venue: "Tunis",
      parties: ["TD", "NE"]),
    Case(
      text: "Talks between Chad and Niger have not resumed.", kind: .round, parties: ["TD", "NE"]),
    Case(
      text: "Commanders of Chad and Niger met for the 18th time on Sunday in Tunis.",
      kind: .meeting, status: .concluded, ordinal: 18, venue: "Tunis", parties: ["TD", "NE"],
      started: "2025-11-02", ended: "2025-11-02"),
    Case(
      text: "The 21st round of talks between Chad and Niger was held in Tunis on Friday.",
      kind: .round, status: .concluded, ordinal: 21, venue: "Tunis", parties: ["TD", "NE"],
      started: "2025-11-07", ended: "2025-11-07"),
    Case(
      text: "Chad and Niger began two days of talks in Tunis on Friday.", kind: .round,
      status: .ongoing, venue: "Tunis", parties: ["TD", "NE"], started: "2025-11-07"),
    Case(
      text: "Chad and Niger held a round of ceasefire talks in Tunis on Friday.", kind: .round,
      status: .concluded, venue: "Tunis", parties: ["TD", "NE"], started: "2025-11-07",
      ended: "2025-11-07"),
    Case(
      text: "The presidents of Chad and Niger failed to reach a deal in Tunis on Friday after "
        + "eight hours of talks.", kind: .round, status: .collapsed, venue: "Tunis",
      parties: ["TD", "NE"], started: "2025-11-07", ended: "2025-11-07"),
    Case(
      text: "Chad and Niger blamed each other on Friday after another round of talks on the lake "
        + "ended in failure. The meeting in Tunis broke up without a date for the next.",
      kind: .round,
      status: .collapsed, venue: "Tunis", parties: ["TD", "NE"]),
    Case(
      text: "A Chadian delegation met Nigerien officials in Tunis for emergency talks on Friday.",
      kind: .round, status: .concluded, venue: "Tunis", parties: ["TD", "NE"],
      started: "2025-11-07", ended: "2025-11-07"),
    Case(
      text: "Talks on a border truce resumed in Tunis on Friday, officials of Chad and Niger said.",
      kind: .round, status: .resumed, venue: "Tunis", started: "2025-11-07"),
    Case(
      text: "Peace talks between Chad and Niger will not start as planned in Tunis on Thursday.",
      kind: .round, venue: "Tunis", parties: ["TD", "NE"]),
    Case(
      text: "Chad and Niger held the ninth consultation in Tunis on Friday.",
      kind: .meeting, status: .concluded, ordinal: 9, venue: "Tunis", parties: ["TD", "NE"],
      started: "2025-11-07", ended: "2025-11-07"),
    Case(
      text: "Chad's Idris Mahamat met Niger's Salou Issa in Tunis on Friday for talks.",
      kind: .round, status: .concluded, venue: "Tunis", parties: ["TD", "NE"],
      started: "2025-11-07", ended: "2025-11-07"),
    Case(
      text: "President Idris Mahamat of Chad and President Salou Issa of Niger shook hands in "
        + "Tunis at the end of talks.", kind: .round, status: .concluded, venue: "Tunis",
      parties: ["TD", "NE"]),
    Case(
      text: "The envoys of Chad and Niger wrapped up a day of talks in Tunisia's capital Thursday.",
      kind: .round, status: .concluded, venue: "Tunis", parties: ["TD", "NE"],
      started: "2025-11-06", ended: "2025-11-06"),
    Case(
      text: "Two days of talks between Chad and Niger ended in Tunis on Thursday without a deal.",
      kind: .round, status: .collapsed, venue: "Tunis", parties: ["TD", "NE"],
      started: "2025-11-05", ended: "2025-11-06"),
    Case(
      text: "A three-day meeting of Chad and Niger ended in Tunis on Thursday.",
      kind: .meeting, status: .concluded, venue: "Tunis", parties: ["TD", "NE"],
      started: "2025-11-04", ended: "2025-11-06"),
    Case(
      text: "Chad and Niger held talks in Tunis for a third day on Thursday.", kind: .round,
      status: .ongoing, venue: "Tunis", parties: ["TD", "NE"], started: "2025-11-04"),
    Case(
      text: "The talks between Chad and Niger, which opened on Monday, had been expected to last a "
        + "week.", kind: .round, status: .ongoing, parties: ["TD", "NE"], started: "2025-11-03"),
    Case(
      text:
        "Commanders of Chad and Niger will meet on Monday in the Tunisian border town of Ain-Lefri.",
      kind: .meeting, status: .scheduled, venue: "Ain-Lefri", parties: ["TD", "NE"],
      started: "2025-11-10"),
    Case(
      text: "Under the deal, officers of Chad and Niger will meet in Tunis on Monday.",
      kind: .meeting, status: .scheduled, venue: "Tunis", parties: ["TD", "NE"],
      started: "2025-11-10"),
    Case(
      text: "A truce between Chad and Niger, brokered by Qatar in May, collapsed on Thursday.",
      kind: .agreement, status: .collapsed, parties: ["TD", "NE"], mediators: ["QA"],
      started: "2025-05", ended: "2025-11-06"),
    Case(
      text: "Chad and Niger agreed to extend their truce until the end of March.",
      kind: .agreement, status: .agreed, parties: ["TD", "NE"]),
    Case(
      text: "Chad and Niger held a fifth round of trade negotiations in Tunis on Thursday without "
        + "reaching agreement on cattle.", kind: .round, status: .concluded, ordinal: 5,
      venue: "Tunis", parties: ["TD", "NE"], started: "2025-11-06", ended: "2025-11-06"),
    Case(
      text: "The talks between Chad and Niger, which began on Monday, are due to end on Sunday.",
      kind: .round, status: .ongoing, parties: ["TD", "NE"], started: "2025-11-03"),
    Case(
      text: "The talks between Chad and Niger planned for Thursday were suspended.",
      kind: .round, status: .suspended, parties: ["TD", "NE"]),
    // From when to when.
    Case(
      text: "The talks between Chad and Niger, held in Tunis from Sunday to Tuesday, were long.",
      kind: .round, status: .concluded, venue: "Tunis", parties: ["TD", "NE"],
      started: "2025-11-02", ended: "2025-11-04"),
    Case(
      text:
        "Chad and Niger held talks in Tunis from November 2 to 4, the Omani foreign ministry said.",
      kind: .round, status: .concluded, venue: "Tunis", parties: ["TD", "NE"],
      started: "2025-11-02", ended: "2025-11-04"),
    Case(
      text:
        "Talks between Chad and Niger in Tunis, which ran from Sunday to Tuesday, ended without "
        + "a deal.", kind: .round, status: .collapsed, venue: "Tunis", parties: ["TD", "NE"],
      started: "2025-11-02", ended: "2025-11-04"),
    Case(
      text: "A diplomat said that Chad and Niger held talks on November 4 and 5.", kind: .round,
      status: .concluded, parties: ["TD", "NE"], started: "2025-11-04", ended: "2025-11-05"),
    Case(
      text: "Chad and Niger will meet in Tunis from 16 to 18 November.", kind: .meeting,
      status: .scheduled, venue: "Tunis", parties: ["TD", "NE"], started: "2025-11-16"),
    Case(
      text: "Talks between Chad and Niger took place in Tunis in late 2024.", kind: .round,
      status: .concluded, venue: "Tunis", parties: ["TD", "NE"], started: "2024", ended: "2024"),
    Case(
      text: "Talks between Chad and Niger in Tunis broke down on Wednesday after less than three "
        + "hours.", kind: .round, status: .collapsed, venue: "Tunis", parties: ["TD", "NE"],
      started: "2025-11-05", ended: "2025-11-05"),
    Case(
      text: "Talks between Chad and Niger collapsed on Wednesday after 40 hours.", kind: .round,
      status: .collapsed, parties: ["TD", "NE"], ended: "2025-11-05"),
    // Who leads, and who takes part.
    Case(
      text: "Chad and Niger resumed EU-mediated talks in Oslo on Friday.", kind: .round,
      status: .resumed, venue: "Oslo", parties: ["TD", "NE"], mediators: ["European Union"],
      started: "2025-11-07"),
    Case(
      text: "Mali’s military and a powerful ethnic rebel group signed a ceasefire on Monday.",
      kind: .agreement, status: .agreed, parties: ["ML"], started: "2025-11-03"),
    Case(
      text: "The Mali military and the Adrar Army signed a truce on Monday.", kind: .agreement,
      status: .agreed, parties: ["ML", "Adrar Army"], started: "2025-11-03"),
    Case(
      text: "Chad’s internationally recognized government and the M23 rebels agreed on a truce on "
        + "Monday.", kind: .agreement, status: .agreed, parties: ["TD", "M23"],
      started: "2025-11-03"),
    Case(
      text: "Chad and Niger agreed on an extension of their ceasefire, Qatar announced on Sunday.",
      kind: .meeting, status: .agreed, parties: ["TD", "NE"], started: "2025-11-02"),
    // Where.
    Case(
      text: "Lima will host the seventh round of talks between Chad and Niger on Tuesday.",
      kind: .round, status: .scheduled, ordinal: 7, venue: "Lima", parties: ["TD", "NE"],
      started: "2025-11-11"),
    Case(
      text: "The talks, held in Addis Ababa on Thursday, were sponsored by the African Union.",
      kind: .round, status: .concluded, venue: "Addis Ababa", mediators: ["African Union"],
      started: "2025-11-06", ended: "2025-11-06"),
    Case(
      text: "The next meeting of Chad and Niger would be held in Qardaha.", kind: .meeting,
      status: .scheduled, venue: "Qardaha", parties: ["TD", "NE"]),
    Case(
      text: "Chad and Niger held talks in Ramadan on Friday.", kind: .round, status: .concluded,
      parties: ["TD", "NE"], started: "2025-11-07", ended: "2025-11-07"),
    Case(
      text: "The ceasefire between Chad and Niger, which was to run from Sunday to Tuesday, "
        + "collapsed.", kind: .agreement, status: .collapsed, parties: ["TD", "NE"]),
    // What is talked about is not agreed on.
    Case(
      text: "Chad and Niger concluded the eighth round of negotiations for a free trade pact on "
        + "Thursday, failing to bridge gaps.", kind: .round, status: .concluded, ordinal: 8,
      parties: ["TD", "NE"], ended: "2025-11-06"),
    Case(
      text: "Chad and Niger ended talks on a trade deal on Thursday with wide differences.",
      kind: .round, status: .concluded, parties: ["TD", "NE"], ended: "2025-11-06"),
  ]

  @Test(arguments: cases)
  func `Reads one report`(_ expected: Case) throws {
    let reading = Reading(expected.text, published: "2025-11-08")
    let round = try #require(reading.findings.rounds.first)
    #expect(reading.findings.rounds.count == 1)
    #expect(round.kind == expected.kind)
    #expect(round.status == expected.status)
    #expect(round.ordinal == expected.ordinal)
    #expect(round.venue == expected.venue)
    #expect(round.started?.text == expected.started)
    #expect(round.ended?.text == expected.ended)
    #expect(reading.names(round, .party).isSuperset(of: expected.parties))
    #expect(reading.names(round, .mediator) == expected.mediators)
  }

  /// No dates are made up where the article has none: the year of each stands in the text.
  @Test(arguments: cases)
  func `Reads no relative date without the article's own`(_ expected: Case) {
    for round in Reading(expected.text).findings.rounds {
      for date in [round.started, round.ended].compactMap(\.self) {
        #expect(expected.text.contains(date.text.prefix(4)))
      }
    }
  }

  /// Of each text the names of all sides.
  private static let sides: [(text: String, sides: Set<String>)] = [
    (
      "Talks between Chad’s government and the Adrar Liberation Army, or ALA, resumed in Tunis.",
      ["TD", "Adrar Liberation Army"]
    ),
    (
      "Talks between Chad’s government and the Kivu Liberation Army (M23) resumed in Tunis.",
      ["TD", "M23"]
    ),
    (
      "Talks with the M23 rebels were suspended on Thursday, the Omani foreign ministry said.",
      ["M23"]
    ),
    ("The Omani foreign ministry said Chad and Niger held talks on Friday.", ["TD", "NE"]),
    ("Chad and Niger said the two sides had held talks in Tunis on Friday.", ["TD", "NE"]),
    (
      "Chad’s president Idris Mahamat and his team met Niger’s president Salou Issa in Tunis.",
      ["TD", "NE"]
    ),
  ]

  @Test(arguments: sides)
  func `Counts each side once, and nobody who only tells`(_ text: String, _ sides: Set<String>)
    throws
  {
    let reading = Reading(text, published: "2025-11-08")
    #expect(reading.names(try #require(reading.findings.rounds.first), .party) == sides)
  }

  @Test func `Who hosts lends the country`() {
    let reading = Reading(
      "Peru will host the seventh round of talks between Chad and Niger on Tuesday.",
      published: "2025-11-08")
    #expect(reading.findings.rounds.map(\.country?.iso2) == ["PE"])
  }

  @Test func `The words that say most name a round, though the number stands beside others`() {
    let reading = Reading(
      "U.N.-brokered talks between Chad and Niger opened in Tunis. The talks, the tenth since May, go on.",
      published: "2025-11-08")
    #expect(reading.findings.rounds.map(\.name) == ["U.N.-brokered talks"])
    #expect(reading.findings.rounds.map(\.ordinal) == [10])
  }

  @Test func `An offer to mediate talks is no round where the government sits`() {
    let reading = Reading(
      "A faction has accepted Togo’s offer to mediate talks with the government in Lilongwe.",
      published: "2025-11-08")
    #expect(!reading.findings.rounds.contains { $0.venue == "Lilongwe" })
  }
}
