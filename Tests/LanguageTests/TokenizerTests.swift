import Language
import Testing

@Suite struct TokenizerTests {
  private func words(_ text: String) -> [String] {
    let document = Document(text)
    return document.tokens.indices.map { document.text(at: $0) }
  }

  @Test(arguments: [
    (
      "Mr. Asif met the U.S. envoy at 3 p.m. on Nov. 7.",
      ["Mr.", "Asif", "met", "the", "U.S.", "envoy", "at", "3", "p.m.", "on", "Nov.", "7", "."]
    ),
    (
      "Kabul’s men can't wait; they won't.",
      ["Kabul", "’s", "men", "ca", "n't", "wait", ";", "they", "wo", "n't", "."]
    ),
    ("a well-known, $1,000.50 offer", ["a", "well-known", ",", "$", "1,000.50", "offer"]),
    ("no one cannot go", ["no", "one", "can", "not", "go"]),
    ("evidence…no assurances", ["evidence", "…", "no", "assurances"]),
    (
      "See https://example.org/a?b=1, he said.",
      ["See", "https://example.org/a?b=1", ",", "he", "said", "."]
    ),
    ("AT&T and/or @kabul_news #talks", ["AT&T", "and/or", "@kabul_news", "#talks"]),
    ("Brandt v. Okello, no. 5", ["Brandt", "v.", "Okello", ",", "no", ".", "5"]),
    (
      "WE'LL see O'Neill's five o'clock rock 'n' roll",
      [
        "WE", "'LL", "see", "O'Neill", "'s", "five", "o'clock", "rock", "'", "n", "'", "roll",
      ]
    ),
    ("AT 10:30 he can’t... or", ["AT", "10:30", "he", "ca", "n’t", "...", "or"]),
    ("Mr. J. R. Smith said no.", ["Mr.", "J.", "R.", "Smith", "said", "no", "."]),
  ])
  func `Cuts as the Penn Treebank does`(_ text: String, _ expected: [String]) {
    #expect(words(text) == expected)
  }

  @Test(arguments: [
    ("Asif", "asif"), ("’S", "'s"), ("Łódź", "łódź"), ("ÉMIGRÉ", "émigré"), ("“", "“"), ("—", "—"),
    ("Counterrevolutionaries", "counterrevolutionaries"), ("北京", "北京"), ("U.S", "u.s"),
    ("al\u{2011}Assad", "al\u{2011}assad"), ("\u{2026}", "\u{2026}"),
  ])
  func `Makes letters small`(_ text: String, _ lower: String) {
    #expect(Document(text, analysis: .sentences).tokens.map(\.lower).joined() == lower)
  }

  @Test(arguments: ["Kabul’s", "Kabul's", "Kabul\u{2BC}s"])
  func `Makes apostrophes straight`(_ text: String) {
    #expect(Document(text, analysis: .sentences).tokens.map(\.lower) == ["kabul", "'s"])
  }

  @Test(arguments: [("Gen. Osei", true), ("Kareva v. Osei", true), ("Halim Inc. Osei", false)])
  func `Knows what stands before names`(_ text: String, _ expected: Bool) {
    let tokens = Document(text, analysis: .sentences).tokens
    let abbreviation = tokens.first { $0.shape.contains(.abbreviation) }
    #expect(abbreviation?.shape.contains(.beforeName) == expected)
  }
}
