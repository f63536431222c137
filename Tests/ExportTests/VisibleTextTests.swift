import Export
import Testing

@Suite struct VisibleTextTests {
  /// Whatever a terminal, an editor or a reader could be fooled by.
  static let unsafe: [Unicode.Scalar] =
    (0...0x1F).compactMap(Unicode.Scalar.init) + (0x7F...0x9F).compactMap(Unicode.Scalar.init)
    + [0x061C, 0x200E, 0x200F, 0x2028, 0x2029].compactMap(Unicode.Scalar.init)
    + (0x202A...0x202E).compactMap(Unicode.Scalar.init)
    + (0x2066...0x2069).compactMap(Unicode.Scalar.init)

  @Test(arguments: unsafe)
  func anUnsafeCharacterIsShownAndNotSent(scalar: Unicode.Scalar) {
    let text = "a\(scalar)b"
    for layout in [VisibleText.Layout.escaped, .oneLine] {
      let visible = VisibleText.text(text, layout: layout)
      #expect(!visible.unicodeScalars.contains(scalar))
      #expect(visible.hasPrefix("a") && visible.hasSuffix("b") && visible.utf8.count > 2)
    }
  }

  @Test func lineFeedsAndTabsDependOnThePlace() {
    let text = "a\tb\n\n c"
    #expect(VisibleText.text(text) == text)
    #expect(VisibleText.text(text, layout: .escaped) == #"a\tb\n\n c"#)
    #expect(VisibleText.text(text, layout: .oneLine) == "a b c")
  }

  @Test func anEscapeSequenceLosesItsPower() {
    #expect(VisibleText.text("\u{1B}[2J") == #"\u{1b}[2J"#)
  }

  @Test(arguments: ["", "Zürich", "“Ankara” — don’t", "日本", "الدوحة", "e\u{301}", "🕊"])
  func harmlessTextStaysAsItIs(text: String) {
    for layout in [VisibleText.Layout.kept, .escaped, .oneLine] {
      #expect(Array(VisibleText.text(text, layout: layout).utf8) == Array(text.utf8))
    }
  }
}
