import Language
import Testing

@Suite struct QuotationPairingTests {
  private func quotations(_ text: String) -> [String] {
    let document = Document(text)
    return document.quotations.map { document.text(of: $0.tokens) }
  }

  @Test(arguments: [
    ("“We wait,” he said. \"They wait,\" she said.", ["We wait,", "They wait,"]),
    ("«We wait», he said, and ‘they wait’, she said.", ["We wait", "they wait"]),
    ("``We wait,'' he said.", ["We wait,"]),
    ("He said the ‘so-called’ offer was the parties' own.", ["so-called"]),
    ("“He called it ‘a lie’ again,” she said.", ["He called it ‘a lie’ again,", "a lie"]),
    ("The envoy's aides didn't say 'no' to it.", ["no"]),
    ("”We wait,” he said.", ["We wait,"]),
    (
      "“They call this “a pause” in the capital,” she said.",
      ["They call this “a pause” in the capital,", "a pause"]
    ),
    (
      "\"I read it out: “Who waits?” Nobody did,\" he said.",
      ["I read it out: “Who waits?” Nobody did,", "Who waits?"]
    ),
    ("“The first is lost, he said. “The second is kept,” she said.", ["The second is kept,"]),
  ])
  func `Pairs marks of every kind`(_ text: String, _ expected: [String]) {
    #expect(quotations(text) == expected)
  }

  @Test func `One mark without a partner costs its own quotation alone`() {
    let text = "“The first is lost, he said.\n\n“The second is kept,” she said.\n\nThe “third” too."
    #expect(quotations(text).suffix(2) == ["The second is kept,", "third"])
  }

  @Test func `A quotation goes on over paragraphs`() {
    let document = Document("“One.\n\n“Two.\n\n“Three,” he said. “Four.”")
    #expect(document.quotations.map(\.continues) == [false, true, true, false])
    #expect(document.quotations.map { $0.closing != nil } == [false, false, true, true])
  }

  @Test func `A quotation goes on behind marks of its own form alone`() {
    let document = Document("\"One.\n\n“Two,” he said.")
    #expect(document.quotations.map(\.continues) == [false, false])
  }

  /// Were the time quadratic, these would not come to an end.
  @Test(arguments: ["“«", "“« ' ", "\"«", "'a ", "‘a “b ", "s' 'a", "“a« ’ "])
  func `Marks without number that open only`(_ piece: String) {
    let count = 200_000 / piece.utf8.count
    let document = Document(String(repeating: piece, count: count), analysis: .sentences)
    #expect(document.tokens.count >= count)
    for quotation in document.quotations {
      #expect(quotation.tokensWithMarks.upperBound <= document.tokens.count)
    }
  }
}
