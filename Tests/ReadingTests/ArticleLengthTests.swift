import Testing

@testable import Reading

@Suite struct ArticleLengthTests {
  @Test(arguments: [
    ("", 0), ("Talks resumed.", 3), ("  “No,” he\tsaid.\n", 7), ("don't", 3), ("a1 2b", 2),
    ("ca\u{301}fe\u{200D}s", 1), ("\u{3000}谈判\u{3000}谈判", 2), ("((", 2),
    (String(repeating: "x", count: 33), 2),
  ])
  func countsWordsAndMarks(text: String, count: Int) {
    #expect(ArticleLength.count(text) == count)
  }

  @Test(arguments: ["\"", "“x”", "Asif warned that ", "A.B.", "<b>", "谈", "\u{301}"])
  func aTextThatWouldTakeTooLongIsRefusedWithItsRemedy(piece: String) throws {
    let text = String(repeating: piece, count: 2_000_000 / piece.unicodeScalars.count)
    let error = try #require(throws: ReadingError.self) {
      try ArticleLength.check(text, from: "long.txt")
    }
    #expect(error.code == .tooLarge)
    #expect(error.description.contains("long.txt") && error.description.hasSuffix("split it."))
  }

  @Test func theLimitItselfIsRead() throws {
    try ArticleLength.check(String(repeating: "word ", count: ArticleLength.limit), from: "a.txt")
    #expect(throws: ReadingError.self) {
      try ArticleLength.check(
        String(repeating: "word ", count: ArticleLength.limit + 1), from: "a.txt")
    }
  }
}
