import News
import TestSupport
import Testing

/// Who mediates, hosts and observes talks, told in a clause or a sentence of its own.
@Suite struct RoundRoleTests {
  struct Case: Sendable, CustomTestStringConvertible {
    var text: String
    var mediators: Set<String> = []
    var hosts: Set<String> = []
    var observers: Set<String> = []

    var testDescription: String { text }
  }

  private static let opening =
    "Chad and Niger opened a second round of talks in Tunis on Thursday. "

  static let cases: [Case] = [
    Case(
      text: opening + "Algeria is mediating, and the African Union has sent observers.",
      mediators: ["DZ"], observers: ["African Union"]),
    Case(
      text: opening + "Algeria, which is mediating the talks, praised both sides.",
      mediators: ["DZ"]),
    Case(
      text: opening + "The meetings are chaired by the UN envoy, Hans Lindqvist.",
      mediators: ["United Nations"]),
    Case(
      text: opening + "The United Nations mission, which chairs the meetings, was content.",
      mediators: ["United Nations"]),
    Case(text: opening + "Tunisia, the host, urged both to compromise.", hosts: ["TN"]),
    Case(
      text: "The talks between Chad and Niger, hosted by Tunisia and brokered by Qatar, ended.",
      mediators: ["QA"], hosts: ["TN"]),
    Case(
      text: opening + "Norway facilitated the talks; Mali and Togo took part as observers.",
      mediators: ["NO"], observers: ["ML", "TG"]),
    Case(
      text: "A round of talks between Chad and Niger ended without agreement, Algerian mediators "
        + "said on Monday.", mediators: ["DZ"]),
    Case(
      text: "Chad and Niger held indirect talks in Tunis on Friday, with Omani diplomats "
        + "shuttling between the delegations.", mediators: ["OM"]),
    Case(
      text: opening + "Oman's foreign minister acted as a go-between.", mediators: ["OM"]),
    Case(
      text: "Chad and Niger signed a ceasefire in Doha on Friday, mediator Qatar said.",
      mediators: ["QA"]),
    Case(
      text: opening + "It was convened under the good offices of the African Union.",
      mediators: []),
    Case(
      text: "Chad and Niger resumed talks in Geneva through the good offices of the African Union.",
      mediators: ["African Union"]),
    Case(
      text: opening + "Turkish Foreign Minister Kerem Aydemir chaired the session.",
      mediators: ["TR"]),
    Case(
      text: "Chad and Niger began a round of talks in Lima on Tuesday with Peru as moderator.",
      mediators: ["PE"]),
    Case(
      text: "Chad and Niger resumed ceasefire talks on Sunday, with mediators from Egypt, Qatar "
        + "and Oman carrying messages.", mediators: ["EG", "QA", "OM"]),
    Case(
      text:
        "Chad and Niger held the ninth round of the Tunis talks on Wednesday, co-chaired by the "
        + "European Union and the United Nations.",
      mediators: ["European Union", "United Nations"]),
    Case(
      text: opening + "Mali and Togo are attending as observers.", observers: ["ML", "TG"]),
    Case(
      text: opening + "Diplomats from Mali and Togo are present as observers.",
      observers: ["ML", "TG"]),
    Case(text: opening + "Chad's envoy thanked Tunisia for hosting the talks.", hosts: ["TN"]),
    Case(
      text: opening + "Tunisia's foreign ministry said it was pleased to host the talks.",
      hosts: ["TN"]),
    Case(
      text: opening + "Omani Foreign Minister Said Harthi carried messages between them.",
      mediators: ["OM"]),
    Case(
      text: opening + "Norway, one of the guarantor countries, praised both sides.",
      mediators: ["NO"]),
    Case(text: opening + "Norway, a guarantor state, praised both.", mediators: ["NO"]),
    Case(
      text: "Chad and Niger agreed on Sunday to extend their truce. The extension was brokered by "
        + "Peru and Togo.", mediators: ["PE", "TG"]),
    Case(text: opening + "Norway, one of the donor countries, praised both."),
    Case(text: opening + "The sides will eat later, mediators said."),
    Case(text: opening + "Mali brokered a truce in Togo in May."),
    // Nobody does it yet, or of something else.
    Case(text: opening + "Algeria offered to mediate."),
    Case(text: opening + "Algeria could mediate in the dispute."),
    Case(text: opening + "Qatar does not mediate."),
    Case(text: opening + "Algeria hosted a football match the same day."),
    Case(text: opening + "Observers from Algeria watched the border."),
    Case(text: opening + "The role of a mediator is a thankless one."),
    Case(
      text: opening + "Algeria is hosting them, while Togo, Mali and Benin act as guarantors.",
      mediators: ["TG", "ML", "BJ"], hosts: ["DZ"]),
    Case(
      text: opening + "Algeria and the African Union are co-mediating.",
      mediators: ["DZ", "African Union"]),
    Case(
      text:
        "The talks between Chad and Niger, mediated by the African Union together with Algeria, "
        + "ended on Friday.", mediators: ["African Union", "DZ"]),
    Case(
      text:
        "Chad and Niger resumed talks in Lima on Tuesday under the chairmanship of Peru’s envoy.",
      mediators: ["PE"]),
    Case(
      text: opening
        + "Algeria’s envoy chaired the sessions along with Norway’s minister, Marte Lie.",
      mediators: ["DZ", "NO"]),
    Case(
      text: opening + "Algeria is mediating, with Mali and Togo as observers.", mediators: ["DZ"],
      observers: ["ML", "TG"]),
    Case(text: opening + "Mali and Togo were observers.", observers: ["ML", "TG"]),
    Case(text: opening + "Togo said that it was willing to host the next meeting."),
  ]

  @Test(arguments: cases)
  func `Reads roles`(_ expected: Case) throws {
    let reading = Reading(expected.text, published: "2025-11-08")
    let round = try #require(reading.findings.rounds.first)
    #expect(reading.findings.rounds.count == 1)
    #expect(reading.names(round, .party) == ["TD", "NE"])
    #expect(reading.names(round, .mediator) == expected.mediators)
    #expect(reading.names(round, .host) == expected.hosts)
    #expect(reading.names(round, .observer) == expected.observers)
  }

  /// The sides that go without saying are the two countries that the article is about.
  private static let untold: [(text: String, parties: Set<String>)] = [
    (
      """
      Chad accused Niger of arming rebels on Friday. The talks in Doha, mediated by Qatar, were to last a week. Both sides had
      agreed to them. Chad denied that it would leave, and Niger said nothing.
      """, ["TD", "NE"]
    ),
    (
      """
      Chad accused Niger of arming rebels on Friday. The talks in Doha, mediated by Qatar, were to last a week. Chad denied that
      it would leave, and Niger said nothing.
      """, []
    ),
    (
      """
      Chad accused Niger and Mali of arming rebels on Friday. Mali and Niger denied it. The talks in Doha, mediated by Qatar,
      were to last a week. Both sides had agreed to them, Chad said.
      """, []
    ),
  ]

  @Test(arguments: untold)
  func `Finds the two that an article is about`(_ text: String, _ parties: Set<String>) throws {
    let reading = Reading(text, published: "2025-11-08")
    let round = try #require(reading.findings.rounds.first { $0.venue == "Doha" })
    #expect(reading.names(round, .party) == parties)
  }

  @Test func `A role is of its sentence's round, else of the one told of last`() throws {
    let reading = Reading(
      "Chad and Niger opened a second round of talks in Tunis on Thursday. Algeria is mediating. "
        + "Mali and Togo concluded a summit in Doha on Friday. Qatar, the host, was content.",
      published: "2025-11-08")
    let rounds = reading.findings.rounds
    try #require(rounds.count == 2)
    #expect(reading.names(rounds[0], .mediator) == ["DZ"])
    #expect(reading.names(rounds[0], .host) == [])
    #expect(reading.names(rounds[1], .host) == ["QA"])
    #expect(reading.names(rounds[1], .mediator) == [])
  }
}
