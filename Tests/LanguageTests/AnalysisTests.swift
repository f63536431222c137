import Language
import TestSupport
import Testing

@Suite("Analysis")
struct AnalysisTests {
  private static let pieces = [
    "the", "Minister", "said", "“", "”", "\"", "'", "’s", "n't", ".", "...", "?", "(", "]", "-",
    "—",
    "\n", "\n\n", " ", " ", " ", "U.S.", "Mr.", "3.5", "é", "Ñandú", "日本", "\u{0}", "\u{FFFD}", "🙂",
    "http://a.b/c", "@x", "#", "$", "%", "Kareva", "of", "and", "x", "X", ",", ":", "ing",
    "\u{2028}",
  ]

  @Test(
    "Any string of words and marks gives tokens that rise, sentences that tile, heads that form trees",
    arguments: 1...60)
  func randomText(seed: Int) {
    var generator = SeededGenerator(seed: UInt64(seed))
    var text = ""
    for _ in 0..<Int.random(in: 0...160, using: &generator) {
      text += Self.pieces.randomElement(using: &generator) ?? ""
      if Bool.random(using: &generator) { text += " " }
    }
    expectContract(Document(text))
  }

  @Test("Any bytes, mended to UTF-8, are read", arguments: 1...40)
  func randomBytes(seed: Int) {
    var generator = SeededGenerator(seed: UInt64(seed) &* 7919)
    let bytes = (0..<300).map { _ in UInt8.random(in: .min ... .max, using: &generator) }
    expectContract(Document(String(decoding: bytes, as: UTF8.self)))
  }

  @Test(
    "Very long words, lines and rows of marks are read",
    arguments: [
      String(repeating: "a", count: 200_000), String(repeating: "\"", count: 20_000),
      String(repeating: "word ", count: 8_000), String(repeating: "(", count: 8_000),
      String(repeating: "-", count: 100_000), String(repeating: "Mr. ", count: 4_000),
    ])
  func extremes(text: String) {
    expectContract(Document(text))
  }

  @Test("The same text gives the same document")
  func isDeterministic() {
    let text =
      "“We will not sign,” Foreign Minister Lena Kareva said in Geneva on Tuesday. Nobody asked why."
    let first = Document(text)
    let second = Document(text)
    #expect(first.tokens == second.tokens)
    #expect(first.entities == second.entities)
  }

  @Test("Less analysis leaves the rest undone")
  func depths() {
    let text = "Lena Kareva arrived in Geneva."
    let sentences = Document(text, analysis: .sentences)
    let tags = Document(text, analysis: .tags)
    let full = Document(text)
    #expect(sentences.tokens.map(\.start) == full.tokens.map(\.start))
    #expect(tags.tokens.map(\.tag) == full.tokens.map(\.tag))
    #expect(tags.tokens.allSatisfy { $0.head == -1 } && tags.entities.isEmpty)
    #expect(full.tokens.contains { $0.head >= 0 } && !full.entities.isEmpty)
  }
}
