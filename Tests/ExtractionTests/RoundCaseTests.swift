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
    #expect(names(round, .party, in: reading).isSuperset(of: expected.parties))
    #expect(names(round, .mediator, in: reading) == expected.mediators)
  }

  /// No dates are made up where the article has none.
  @Test(arguments: cases)
  func `Reads no relative date without the article's own`(_ expected: Case) {
    for round in Reading(expected.text).findings.rounds {
      for date in [round.started, round.ended].compactMap(\.self) {
        #expect(expected.text.contains(date.text))
      }
    }
  }

  @Test(arguments: [
    "He wrote a book about talks.", "She spoke at a news conference on Friday.",
    "The cabinet meeting ended on Friday.", "The party conference opened in Blackpool.",
    "They struck a trade deal.", "The State Security Council meeting lasted an hour.",
    "He met his mother in Tunis.", "Prices will meet resistance.",
    "There were two rounds of talks.",
    "She attended a meeting.", "Mali would attend no talks in Algiers.",
    "Governor Nathan Deal spoke.",
    "Le Brun won the first round in Niger.",
    "Chad fired a new round of rockets at Niger.", "The ministers of Chad met in Tunis Street.",
    "The mayor of Oslo attended a housing conference in Oslo.", "It ended badly.",
    "The talks show on the radio began.",
    "The company held talks with its suppliers in Oslo on Monday.",
    "Chad’s president has no plans to meet Niger’s president.",
    "Chad’s ministers frequently meet Niger’s ministers.",
    "He signed a plea agreement.", "A truce is needed.", "They sat at the table.",
    "A third round of wage talks between dockers and port employers collapsed on Friday.",
    "Oslo FC will hold a new round of contract talks with its striker in Oslo on Monday.",
    "Chad left without agreeing on an extension of the ceasefire.",
    "Mali rejected an extension of the truce.", "He ran a cycle of tests in Tunis.",
    "The next one is due on Monday.",
    "Chad phoned in its results.", "The third is planned.", "The next is due on Monday.",
    "The ministers met in Tunis on Friday.", "Chad left the trade talks.",
    "Farmers have been negotiating since May.",
  ])
  func `Finds no round where none is told of`(_ text: String) {
    #expect(Reading(text, published: "2025-11-08").findings.rounds.isEmpty)
  }

  /// Of each text the statuses of its rounds, in the order in which it names them.
  @Test(arguments: [
    (
      "Talks between Chad and Niger resumed in Tunis on Friday. An earlier round in Doha ended "
        + "without agreement.", [Round.Status.resumed, .collapsed]
    ),
    (
      "Talks between Chad and Niger began in Tunis on Monday. They ended on Friday without a deal.",
      [.collapsed]
    ),
    (
      "A second round of talks between Chad and Niger opened in Tunis. The first round failed in "
        + "May. A third round is scheduled for December.", [.ongoing, .collapsed, .scheduled]
    ),
    (
      "Talks between Chad and Niger ended in Tunis on Friday. The next round will be held in Oslo.",
      [.concluded, .scheduled]
    ),
    (
      "Chad and Niger held talks in Tunis. Separately, talks between Mali and Togo collapsed.",
      [.concluded, .collapsed]
    ),
    (
      "Talks between Chad and Niger opened in Tunis. The talks were suspended on Friday.",
      [.suspended]
    ),
    (
      "The second round of talks between Chad and Niger ended inconclusively. A third is planned.",
      [.collapsed, .scheduled]
    ),
    (
      "After the Oslo round failed in May, Chad and Niger returned to the table in Tunis.",
      [.collapsed, .resumed]
    ),
    (
      "Chad and Niger agreed to a 48-hour truce on Friday. The truce collapsed on Saturday.",
      [.collapsed]
    ),
    (
      "Chad-Niger truce collapses\n\nA truce between Chad and Niger collapsed on Friday. The truce "
        + "signed in Tunis was worth nothing, a resident said.", [.collapsed]
    ),
    (
      "Chad and Niger agree truce after talks in Tunis\n\nChad and Niger agreed on Friday to an "
        + "immediate truce after six hours of talks in Tunis.", [.agreed, .concluded]
    ),
    (
      "Chad and Niger hold Qatari-mediated talks in Tunis\n\nChad’s president Idris Mahamat and "
        + "Niger’s president Salou Issa met in Tunis on Thursday.", [.concluded]
    ),
    (
      "Chad and Niger opened a round of talks in Tunis on Thursday. The ministers last met in Doha "
        + "in May.", [.ongoing, .concluded]
    ),
    (
      "Chad and Niger held talks in Tunis on Thursday. A similar meeting in Oslo last month broke "
        + "up after an hour.", [.concluded, .collapsed]
    ),
    (
      "Chad and Niger held a meeting in Tunis on Thursday. The negotiators of both sides will "
        + "continue the discussions in Tunis next week.", [.concluded, .scheduled]
    ),
    (
      "Chad and Niger ended a second round of talks in Tunis on Friday. The previous round, also in "
        + "Tunis, was held on 3 October.", [.concluded, .concluded]
    ),
    (
      "Chad and Niger held talks in Tunis on Thursday. The next is planned for November 20.",
      [.concluded, .scheduled]
    ),
    (
      "Chad and Niger opened talks in Tunis on Thursday. The ministers met union leaders on Friday.",
      [.ongoing]
    ),
    (
      "Chad and Niger opened a second round of talks in Tunis on Thursday. The two delegations met "
        + "separately with a diplomat.", [.ongoing]
    ),
  ])
  func `Parts rounds that are two and joins mentions of one`(
    _ text: String, _ statuses: [Round.Status]
  ) {
    let reading = Reading(text, published: "2025-11-08")
    #expect(reading.findings.rounds.map(\.status) == statuses)
  }

  /// Told at length, so that the article shows what it is about.
  @Test func `Talks of companies and teams are no rounds`() {
    let reading = Reading(
      "The Danish shipping line Nordhav and its German rival have resumed talks on a merger worth "
        + "fourteen billion euros, two people familiar with the matter said on Tuesday, six months "
        + "after a first round of negotiations in Copenhagen collapsed over price. Advisers hope to "
        + "present a term sheet by Christmas, one of the sources said. A spokeswoman for the line "
        + "declined to comment. Unions fear that three thousand jobs could go, and shares in the "
        + "line rose by six percent in early trading on the exchange. Analysts had expected that "
        + "the board would wait for the results of the quarter.", published: "2025-11-08")
    #expect(reading.findings.rounds.isEmpty)
  }

  @Test func `The next one is a round where others are told of`() throws {
    let reading = Reading(
      "Chad and Niger held talks in Tunis on Monday. The next one is due on November 20.",
      published: "2025-11-08")
    #expect(reading.findings.rounds.map(\.status) == [.concluded, .scheduled])
    #expect(reading.findings.rounds.last?.started?.text == "2025-11-20")
  }

  @Test func `Delegations that reconvene hold another round`() {
    let reading = Reading(
      "Chad and Niger ended a sixth round of talks in Tunis on Monday. The delegations will "
        + "reconvene in Doha on November 20.", published: "2025-11-08")
    #expect(reading.findings.rounds.map(\.venue) == ["Tunis", "Doha"])
    #expect(reading.findings.rounds.last?.participants.count == 2)
  }

  @Test func `A headline is no report of its own`() {
    let reading = Reading(
      "Doha talks enter second week\n\nChad and Niger met in Doha on Thursday.",
      published: "2025-11-08")
    #expect(reading.findings.rounds.map(\.status) == [.concluded])
  }

  @Test func `The events stand in the order of what happened`() throws {
    let reading = Reading(
      "Talks between Chad and Niger, suspended in May, resumed in Tunis on Friday. They had been "
        + "scheduled for October.", published: "2025-11-08")
    let round = try #require(reading.findings.rounds.first)
    #expect(round.events.last?.status == .resumed)
    #expect(round.events.last?.on?.text == "2025-11-07")
  }

  @Test func `What is said of a round carries it`() throws {
    let reading = Reading(
      "Talks between Chad and Niger opened in Tunis. Niger’s envoy said the talks were hard.",
      published: "2025-11-08")
    #expect(reading.findings.rounds.count == 1)
    #expect(try #require(reading.findings.claims.last).round == 0)
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
    #expect(names(try #require(reading.findings.rounds.first), .party, in: reading) == sides)
  }

  @Test func `Who hosts lends the country`() {
    let reading = Reading(
      "Peru will host the seventh round of talks between Chad and Niger on Tuesday.",
      published: "2025-11-08")
    #expect(reading.findings.rounds.map(\.country?.iso2) == ["PE"])
  }

  private func names(_ round: Round, _ role: Round.Participant.Role, in reading: Reading) -> Set<
    String
  > {
    Set(round.participants.filter { $0.role == role }.compactMap { reading.name($0.entity) })
  }
}
