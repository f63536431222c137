import News
import Testing

@Suite struct QuoteTests {
  @Test(arguments: [
    ("“We will open the gates in spring,” the envoy said.", [Quote.Form.full]),
    ("The envoy said both sides took “clear and effective action” on Friday.", [.partial]),
    ("“Come with cameras,” the envoy wrote.", [.full]),
    ("Asked if they had been heard, the envoy replied: “Never.”", [.full]),
    ("The so-called “green line” runs through the town.", [.scare]),
  ])
  func `Tells whole, partial and scare quotes apart`(_ text: String, _ forms: [Quote.Form]) {
    #expect(Reading(text).findings.quotes.map(\.form) == forms)
  }

  @Test func `A quote is the words inside the marks, tied to its claim and speaker`() throws {
    let reading = Reading("“We wait,” said Nodira Tursunova, the foreign minister. “We have time.”")
    #expect(reading.findings.quotes.map(\.text) == ["We wait,", "We have time."])
    #expect(
      reading.findings.quotes.allSatisfy {
        reading.name($0.speaker) == "Nodira Tursunova" && $0.claim == 0
      })
  }

  @Test func `Marks around a term are nobody's speech`() {
    let quote = Reading("The “line” runs through the town.").findings.quotes.first
    #expect(quote?.speaker == nil)
    #expect(quote?.claim == nil)
  }
}
