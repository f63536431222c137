import Export
import Testing

@Suite struct DisplayWidthTests {
  @Test(arguments: [
    ("", 0), ("abc", 3), ("Zürich", 6), ("e\u{301}", 1), ("日本", 4), ("한국", 4), ("ｆｕｌｌ", 8),
    ("—…“”", 4), ("الدوحة", 6), ("🕊", 2), ("a\u{200B}b", 2),
  ])
  func aTextTakesSoManyCells(text: String, cells: Int) {
    #expect(DisplayWidth.of(text) == cells)
  }

  @Test(arguments: [
    ("abcdef", 6, "abcdef"), ("abcdef", 5, "abcd…"), ("abc def", 5, "abc…"), ("日本語", 4, "日…"),
    ("日本語", 6, "日本語"), ("éé", 1, "…"),
  ])
  func aCutTextFitsAndSaysSo(text: String, width: Int, cut: String) {
    #expect(DisplayWidth.cut(text, to: width) == cut)
    #expect(DisplayWidth.of(cut) <= width)
  }
}
