import Language
import Testing

@Suite struct SentenceSplitterTests {
  private func sentences(_ text: String) -> [String] {
    let document = Document(text, analysis: .sentences)
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
    ["The company, Halim Inc., sold it.", "Its owners were in Geneva, N.Y., at the time."],
    ["Prof. Lena Kareva of St. Marlow spoke first.", "Lt. Col. Osei did not."],
    ["He called it “a farce.”", "“It is not,” Ms. Tessaly said.", "“It never was.”"],
    ["He lives in the U.S.", "The talks were held there."],
    ["“Are you sure?”", "“Yes.”", "“Then sign.”"],
    ["She met Vladimir V. Petrosk.", "J. R. Dunmore was there, too."],
    ["The vote was 5 to 3.", "12 members abstained."],
    ["The offer (it was the third) failed.", "(It was late.)", "They left."],
    ["KAREVA: We will not sign.", "OSEI: Why not?", "KAREVA: It is late."],
    ["“What is next?”", "The envoy did not say."],
    ["“Never!” she shouted.", "“Why not?” he asked.", "Nobody laughed."],
  ])
  func `Ends sentences where they end`(_ expected: [String]) {
    #expect(sentences(expected.joined(separator: " ")) == expected)
  }

  @Test(arguments: [
    "“Why?” he asked.",
    "“Will the gates be opened?” Foreign Minister Halim Osei asked on Monday.",
    "“We won!” the crowd shouted outside the ministry in Kareva.",
    "The envoy, J. R. Dunmore, met Gen. Tessaly at No. 7 Halim St. in Marlow.",
    "The court ruled in Brandt v. Okello that the ministry, i.e. the state, must pay.",
    "Sen. Lena Brandt, D-Calif., and Rep. Omar Valdez, R-Tenn., voted against it.",
    "DUNMORE, Ill. — Negotiators met here on Tuesday.",
    "GENEVA (Meridian) - The two sides traded accusations on Monday.",
    "HALIM: We will not sign this paper.",
    "The minister said Friday that Okello and Deputy Prime Minister Anwar Petrosk of the Unity Party had met.",
    "President Farida Rahmani, who visited Lake Sorokh in Yildren Province, left Tuesday.",
    "He said: “The talks in Doha have failed.”",
    "Shares of Ormund Co. fell 3.5 percent to $1.25 on Jan. 3.",
  ])
  func `Does not end them inside`(_ sentence: String) {
    #expect(sentences(sentence) == [sentence])
    #expect(sentences("It rained. " + sentence).dropFirst() == [sentence])
  }

  @Test(arguments: [
    ["Thanks for your help!!!!", "See you on Monday"],
    ["the food was great.", "we will come again."],
    ["Is it open?", "yes it is."],
    ["Great food!!", "will be back soon"],
    ["Call me if you have questions.", "Thanks Lena"],
    ["will be back...", "Great place!"],
  ])
  func `Reads texts of the web`(_ expected: [String]) {
    #expect(sentences(expected.joined(separator: " ")) == expected)
  }

  @Test(arguments: [
    "Talks open in Doha\n\nThe envoys met.",
    "Talks open in Doha\nThe envoys met.",
    "TALKS OPEN\r\n\r\nThe envoys met.",
    "Halim: No deal yet,\n\n“We wait,” he said.",
  ])
  func `A paragraph's end ends a sentence without a full stop`(_ text: String) {
    #expect(sentences(text).count == 2)
  }

  @Test func `Lines of a fixed width run on`() {
    let text = """
      The two delegations met on Friday in a hotel on the outskirts of the city and
      talked until late at night without agreeing on anything at all, officials said
      on Saturday.
      """
    #expect(sentences(text).count == 1)
  }

  @Test func `No sentence is longer than the limit`() {
    let document = Document(String(repeating: "word ", count: 2_000), analysis: .sentences)
    #expect(document.sentences.allSatisfy { $0.count <= 400 })
  }

  /// Were the time quadratic, these would not come to an end.
  @Test(arguments: [
    "a", ".", "\"", "“", "”", "'", "‘", ". ", "\" ", "'a ", "(", "?!", "a.", "A.B.", "…\n", "@",
    "-", "://",
    "\u{301}", "1,", "’", "s' ",
  ])
  func `Reads a long run of anything`(_ piece: String) {
    let count = 200_000 / piece.utf8.count
    let document = Document(String(repeating: piece, count: count), analysis: .sentences)
    #expect(document.sentences.last?.upperBound == document.tokens.count)
    #expect(document.sentences.allSatisfy { $0.count <= 400 })
  }
}
