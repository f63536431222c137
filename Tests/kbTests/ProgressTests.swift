import Testing

@testable import kb

@Suite struct ProgressTests {
  @Test(arguments: [
    (0.5, 10.0, "300 done, 50%, 30/s, about 10 s left, 1 failed"),
    (0.0, 10.0, "300 done, 0%, 30/s, 1 failed"), (1.0, 10.0, "300 done, 100%, 30/s, 1 failed"),
  ])
  func whereNobodyKnowsHowManyTheBytesTell(share: Double, seconds: Double, line: String) {
    let found = Progress.line(
      done: 300, total: 2, share: share, failed: 1, elapsed: .seconds(seconds))
    #expect(found == line)
  }

  @Test(arguments: [
    (0, 0, 0.0, "0 of 924"), (1, 0, 0.2, "1 of 924"),
    (128, 2, 4.0, "128 of 924, 32/s, about 24 s left, 2 failed"),
    (3, 0, 2.0, "3 of 924, 1.5/s, about 10 min left"), (924, 1, 30.0, "924 of 924, 30/s, 1 failed"),
    (2, 0, 60.0, "2 of 924, 0.0/s, about 8 h left"),
  ])
  func theLineTellsHowFarHowFastHowLong(
    done: Int, failed: Int, seconds: Double, line: String
  ) {
    #expect(
      Progress.line(done: done, total: 924, failed: failed, elapsed: .seconds(seconds)) == line)
  }
}

@Suite struct HighlightTests {
  @Test(arguments: [
    ("Strikes will follow", ["strike"], "<Strikes> will follow"),
    ("they strike, striking", ["strike"], "they <strike>, <striking>"),
    ("talks about talk shows", ["talks"], "<talks> about <talk> shows"),
    ("gas and gasoline", ["gas"], "<gas> and gasoline"), ("plain", [], "plain"),
    ("Doha\u{1B}[2J round", ["doha"], #"<Doha>\u{1b}[2J round"#),
    ("日本 warned", ["warn"], "日本 <warned>"),
  ])
  func wordsAndTheirFormsAreMarked(text: String, words: [String], marked: String) {
    let shown = Highlight(isOn: true).text(text, words: words)
    #expect(Self.legible(shown) == marked)
    let plain = Highlight(isOn: false).text(text, words: words)
    #expect(!plain.contains("\u{1B}"))
  }

  /// The text with the escape sequences of bold as angle brackets.
  private static func legible(_ text: String) -> String {
    var result = ""
    for (index, piece) in text.split(separator: "\u{1B}", omittingEmptySubsequences: false)
      .enumerated()
    {
      if index == 0 {
        result += piece
      } else {
        result += piece.hasPrefix("[1m") ? "<" + piece.dropFirst(3) : ">" + piece.dropFirst(3)
      }
    }
    return result
  }
}
