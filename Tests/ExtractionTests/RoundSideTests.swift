import News
import TestSupport
import Testing

/// Who the sides are where no list knows them, who leads their delegations, and to which agreement a truce belongs.
@Suite struct RoundSideTests {
  private func rounds(_ text: String) -> (rounds: [Round], reading: Reading) {
    let reading = Reading(text, published: "2025-11-08")
    return (reading.findings.rounds, reading)
  }

  /// Each text tells of one round.
  static let sides: [(text: String, sides: Set<String>)] = [
    (
      "Ardenia and Boskov opened a second round of talks in Doha on Thursday.",
      ["Ardenia", "Boskov"]
    ),
    ("Talks between Ardenia and Boskov collapsed on Monday.", ["Ardenia", "Boskov"]),
    (
      "Chad’s government and the FSLN-North began a fifth round of talks in Juba on Wednesday.",
      ["TD", "FSLN-North"]
    ),
    (
      "Ardenia, Boskov hold first peace talks in Tunis\n\nTUNIS, Nov 7 - The foreign ministers of "
        + "Ardenia and Boskov held their first direct talks on Thursday.", ["Ardenia", "Boskov"]
    ),
    (
      "Chad and FLN rebels open third round of talks in Tunis\n\nThe truce has held since May. "
        + "Both sides want it to last.", ["TD", "FLN"]
    ),
    (
      "GENEVA, Nov 7 - The presidents of Ardenia and Boskov met for the first time in years on "
        + "Thursday.", ["Ardenia", "Boskov"]
    ),
    (
      "Presidents Salou Issa of Ardenia and Idris Moussa of Boskov spoke by phone on Tuesday.",
      ["Ardenia", "Boskov"]
    ),
    (
      "A third round of talks between Chad and Niger ended on Friday with the signing of the Lima "
        + "protocol, a diplomat said.", ["TD", "NE"]
    ),
    (
      "OSLO, Nov 7 - Chad and Niger agreed on Thursday to a 60-day truce.", ["TD", "NE"]
    ),
  ]

  @Test(arguments: sides)
  func `Those whom the words for talks join are the sides`(_ text: String, _ sides: Set<String>)
    throws
  {
    let (rounds, reading) = rounds(text)
    let round = try #require(rounds.first { $0.kind != .agreement } ?? rounds.first)
    #expect(reading.names(round, .party) == sides)
  }

  @Test func `A name of one word that talks is a body`() throws {
    let (rounds, reading) = rounds(
      "Ardenia and Boskov opened talks in Doha. Boskov said that it would not sign.")
    let party = try #require(rounds.first?.participants.last { $0.role == .party })
    guard case .organization = reading.findings.entities[party.entity] else {
      Issue.record("\(reading.findings.entities[party.entity])")
      return
    }
  }

  static let heads: [(text: String, delegates: Set<String>)] = [
    ("The Chadian delegation is headed by Interior Minister Idris Moussa.", ["Idris Moussa"]),
    ("Salou Issa is leading the government team.", ["Salou Issa"]),
    ("The chief negotiator, Salou Issa, was hopeful.", ["Salou Issa"]),
    (
      "The government’s team is led by Salou Issa and the rebels by Idris Moussa.",
      ["Salou Issa", "Idris Moussa"]
    ),
    ("Salou Issa leads a party of the opposition.", []),
  ]

  @Test(arguments: heads)
  func `Who heads a delegation takes part`(_ text: String, _ delegates: Set<String>) throws {
    let (rounds, reading) = rounds(
      "Chad and Niger opened a second round of talks in Tunis on Thursday. " + text)
    #expect(reading.names(try #require(rounds.first), .delegate) == delegates)
  }

  /// Of each text the names of the agreements and the day on which the first was made.
  static let agreements: [(text: String, names: [String], day: String?)] = [
    (
      "Chad and Niger signed the Tunis Understanding on Thursday.", ["Tunis Understanding"],
      "2025-11-06"
    ),
    (
      "Chad and Niger agreed on Thursday to a 60-day truce. The Tunis Declaration was signed at the "
        + "end of three days of talks.", ["Tunis Declaration"], "2025-11-06"
    ),
    (
      "Chad and Niger signed a separate peace agreement, the Lima Accord, last June.",
      ["Lima Accord"], "2025-06"
    ),
    (
      "A third round of talks between Chad and Niger ended on Friday with the signing of the Lima "
        + "Charter.", ["Lima Charter"], "2025-11-07"
    ),
    ("He spoke of an understanding between Chad and Niger.", [], nil),
  ]

  @Test(arguments: agreements)
  func `An agreement goes by its name, and its truce with it`(
    _ text: String, _ names: [String], _ day: String?
  ) {
    let made = rounds(text).rounds.filter { $0.kind == .agreement }
    #expect(made.map(\.name) == names)
    #expect(made.first?.started?.text == day)
  }

  /// Of each text the day on which the talks ended.
  static let ends: [(text: String, day: String?, status: Round.Status)] = [
    ("Talks between Chad and Niger fell apart on Wednesday.", "2025-11-05", .collapsed),
    (
      "The talks between Chad and Niger ended on Tuesday with the signing of a protocol.",
      "2025-11-04", .agreed
    ),
    (
      "The second round of talks between Chad and Niger concluded on Tuesday without a ceasefire but "
        + "with an exchange of lists.", "2025-11-04", .concluded
    ),
    (
      "The second round of talks between Chad and Niger followed a meeting in Tunis last week.",
      nil,
      .concluded
    ),
  ]

  @Test(arguments: ends)
  func `Talks end on the day that is told of their end`(
    _ text: String, _ day: String?, _ status: Round.Status
  ) throws {
    let round = try #require(rounds(text).rounds.first)
    #expect(round.ended?.text == day)
    #expect(round.status == status)
    #expect(round.started == nil)
  }

  @Test func `What is long past did not end on the day of the sentence`() throws {
    let (rounds, _) = rounds(
      "Chad and Niger resumed peace talks in Tunis on Tuesday, five weeks after their last meeting "
        + "collapsed in Oslo.")
    let last = try #require(rounds.first { $0.venue == "Oslo" })
    #expect(last.status == .collapsed)
    #expect(last.ended == nil)
  }
}
