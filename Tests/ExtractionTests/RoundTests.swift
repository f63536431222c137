import News
import Testing

@Suite struct RoundTests {
  @Test func `Reads number, place, parties and mediators`() throws {
    let reading = Reading(
      "Uzbekistan and Tajikistan opened a third round of talks in Ankara on Friday, with Türkiye and Qatar as mediators.",
      published: "2025-11-08")
    let round = try #require(reading.findings.rounds.first)
    #expect(round.ordinal == 3)
    #expect(round.venue == "Ankara")
    #expect(round.country == Country.Code("TR"))
    #expect(reading.names(round, .party) == ["UZ", "TJ"])
    #expect(reading.names(round, .mediator) == ["TR", "QA"])
    #expect(round.started?.text == "2025-11-07")
  }

  @Test(arguments: [
    ("The talks resumed in Doha.", Round.Status.resumed),
    ("The talks in Doha ended without an agreement.", .collapsed),
    ("The second round of talks in Doha was suspended.", .suspended),
    ("A second round of talks is scheduled in Doha.", .scheduled),
    ("The Doha round concluded on Friday.", .concluded),
    ("The first round of talks, held in Doha in May, collapsed.", .collapsed),
  ])
  func `Reads what became of it`(_ text: String, _ status: Round.Status) throws {
    #expect(try #require(Reading(text).findings.rounds.first).status == status)
  }

  @Test func `An earlier round and the resumed one are two`() {
    let text =
      "Talks between Uzbekistan and Tajikistan have resumed in Doha, despite an earlier round ending without progress. The Doha round failed."
    #expect(Reading(text).findings.rounds.filter { $0.kind == .round }.count == 2)
  }

  @Test func `An agreement is known by its name`() {
    let rounds = Reading(
      "Both cited the Bukhara Agreement. The Bukhara Agreement has nine articles."
    ).findings.rounds
    #expect(rounds.map(\.name) == ["Bukhara Agreement"])
    #expect(rounds.map(\.kind) == [.agreement])
    #expect(rounds.first?.events.count == 2)
  }

  @Test func `Without a date of the article there are no dates`() {
    let rounds = Reading(
      "Uzbekistan and Tajikistan opened a third round of talks in Ankara on Friday."
    ).findings.rounds
    #expect(rounds.allSatisfy { $0.started == nil && $0.ended == nil })
  }

  @Test func `Talks in general are no round`() {
    #expect(Reading("He wrote a book about talks.").findings.rounds.isEmpty)
  }
}
