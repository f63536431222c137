import News
import TestSupport
import Testing

/// What is a round and what is none, and where one ends and the next begins.
@Suite struct RoundBoundaryTests {
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
}
