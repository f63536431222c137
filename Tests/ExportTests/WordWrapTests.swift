import Export
import Testing

@Suite struct WordWrapTests {
  @Test(arguments: [
    ("", 10, []), ("one two three", 7, ["one two", "three"]), ("a  b\n\tc", 10, ["a b c"]),
    ("unbreakable words", 5, ["unbreakable", "words"]), ("日本 語", 4, ["日本", "語"]),
  ])
  func linesBreakBetweenWords(text: String, width: Int, lines: [String]) {
    #expect(WordWrap.lines(text, width: width) == lines)
  }
}
