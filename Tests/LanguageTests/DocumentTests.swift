import Language
import News
import TestSupport
import Testing

@Suite struct DocumentTests {
  private static let pieces = [
    "“", "”", "\"", "'", "’", "‘", " ", " ", " ", "\n", "\n\n", ".", ",", "…", "—", "Asif", "said",
    "the", "U.S.", "émigré", "北京", "🇵🇰", "👩‍👩‍👧", "e\u{301}",
    "Mr.", "that", "Kabul’s", "n't", "3.5", "(", ")", "\u{0}", "\u{200B}", "\u{FEFF}", "-",
    "https://a.b/c", "@x", "#", "al-Assad",
  ]

  private static func text(_ seed: UInt64) -> String {
    var random = SeededGenerator(seed: seed)
    return (0..<Int.random(in: 0...400, using: &random)).map { _ in
      pieces.randomElement(using: &random) ?? ""
    }.joined()
  }

  /// Tokens rise; sentences tile the tokens; paragraphs tile the sentences; spans give the very words.
  private func check(_ text: String) {
    let document = Document(text)
    let scalars = Array(text.unicodeScalars)
    var end: Int32 = 0
    for (index, token) in document.tokens.enumerated() {
      #expect(token.start >= end && token.start < token.end)
      end = token.end
      let span = document.span(of: index..<index + 1)
      var words = String.UnicodeScalarView()
      words.append(contentsOf: scalars[span.start..<span.end])
      #expect(String(words) == document.text(at: index))
    }
    #expect(document.sentences.flatMap { Array($0) } == Array(document.tokens.indices))
    #expect(document.paragraphs.flatMap { Array($0) } == Array(document.tokens.indices))
    let starts = Set(document.sentences.map(\.lowerBound))
    #expect(document.paragraphs.allSatisfy { starts.contains($0.lowerBound) })
    for (index, sentence) in document.sentences.enumerated() {
      #expect(document.sentence(at: sentence.lowerBound) == index)
      #expect(document.sentence(at: sentence.upperBound - 1) == index)
    }
    for quotation in document.quotations {
      #expect(quotation.tokensWithMarks.upperBound <= document.tokens.count)
      #expect(quotation.opening < quotation.tokens.lowerBound + 1)
    }
  }

  @Test(arguments: UInt64(1)...40) func `Keeps its contract on any text`(_ seed: UInt64) {
    check(Self.text(seed))
  }

  @Test(arguments: [
    "", " \n\t ", ".", "“", "\u{301}", String(repeating: "\"", count: 5000),
    String(repeating: "a", count: 20000),
  ])
  func `Keeps its contract at the edges`(_ text: String) { check(text) }

  @Test func `Counts code points, not characters`() {
    let document = Document("👩‍👩‍👧 e\u{301}t Asif")
    let last = document.tokens.count - 1
    #expect(document.text(at: last) == "Asif")
    #expect(document.span(of: last..<last + 1) == Span(start: 10, end: 14))
  }
}
