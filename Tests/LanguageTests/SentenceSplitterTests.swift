import Language
import Testing

@Suite struct SentenceSplitterTests {
  private func sentences(_ text: String) -> [String] {
    let document = Document(text)
    return document.sentences.map { document.text(of: $0) }
  }

  @Test(arguments: [
    ["Mr. Asif arrived in the U.S. on Nov. 7.", "He left at 3 p.m. on Sunday."],
    ["Talks ended at 5 p.m.", "The envoy left."],
    ["“What is next?” asked the envoy.", "Nobody knew."],
    ["“We are ready.”", "He left the room."],
    ["He met Gen. Ali Reza and Sen. J. Brown.", "They talked."],
    ["“Despite the evidence…no assurances were given,” he said.", "She agreed."],
    ["ANKARA, Nov. 7 (Meridian Wire) — Talks began in Washington D.C. on Friday.", "They go on."],
    ["It grew by 3.5 percent.", "Why?", "No one could say!"],
  ])
  func `Ends sentences where they end`(_ expected: [String]) {
    #expect(sentences(expected.joined(separator: " ")) == expected)
  }

  @Test func `A blank line ends a sentence without a full stop`() {
    #expect(
      sentences("Talks open in Doha\n\nThe envoys met.") == [
        "Talks open in Doha", "The envoys met.",
      ])
  }

  @Test func `Lines of a fixed width run on`() {
    let text = """
      The two delegations met on Friday in a hotel on the outskirts of the city and
      talked until late at night without agreeing on anything at all, officials said
      on Saturday.
      """
    #expect(sentences(text).count == 1)
  }
}
