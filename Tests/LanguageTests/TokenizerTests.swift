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
    ("Mr. J. R. Smith said no.", ["Mr.", "J.", "R.", "Smith", "said", "no", "."]),
  ])
  func `Cuts as the Penn Treebank does`(_ text: String, _ expected: [String]) {
    #expect(words(text) == expected)
  }
}
