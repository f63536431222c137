import Testing

@testable import Reading

@Suite struct TitleFinderTests {
  static let body = "Delegations from both countries met on Friday, officials of the hosts said."

  @Test(arguments: [
    "Talks resume in Doha",
    "Envoy: ‘No deal yet’ on river",
    "Is a deal near? Mediators think so",
    "U.S. envoy, Gen. Ruud van Aalst, to meet Mr. Nazarov",
    "Stealth over substance: the river talks.",
    "TALKS FAIL — AGAIN",
    "The mediator came back. Again.",
    "“We will respond,” says minister",
  ])
  func `A short first line with a blank line behind it is the title`(headline: String) {
    #expect(TitleFinder.title(of: headline + "\n\n" + Self.body) == headline)
    #expect(TitleFinder.title(of: "\n\n  " + headline + " \n\t\n" + Self.body) == headline)
  }

  @Test func `A short first line with a much longer line behind it is the title`() {
    #expect(TitleFinder.title(of: "Talks resume in Doha\n" + Self.body) == "Talks resume in Doha")
  }

  @Test func `The first line of a text wrapped at a column is no headline`() {
    let text = """
      Delegations from both countries met on Friday, the
      ministries of both said. They will meet again in
      December, the hosts said.
      """
    #expect(
      TitleFinder.title(of: text)
        == "Delegations from both countries met on Friday, the ministries of both said.")
  }

  @Test(arguments: [
    ("ANKARA, Nov. 7 — Envoys met. They left.\n\nMore followed.", "Envoys met."),
    ("GENEVA/CAIRO, March 3 (Wire) - “Envoys met,” he said.\n\nMore.", "“Envoys met,” he said."),
    (
      "Envoys met. They left.\nMore followed, and they met once more in the evening.", "Envoys met."
    ),
    (
      "Envoys met in Doha on Friday morning, officials of the hosts said. They left in the evening.\n\nMore.",
      "Envoys met in Doha on Friday morning, officials of the hosts said."
    ),
    (
      "Mr. Nazarov met Gen. Aalst at 9 a.m. sharp. They left.",
      "Mr. Nazarov met Gen. Aalst at 9 a.m. sharp."
    ),
    ("“It is over!” he said. They left.", "“It is over!” he said."),
    ("Talks resumed", "Talks resumed"),
    ("A\u{200B}", "A\u{200B}"),
  ])
  func `Without a headline the first sentence is the title, without its dateline`(
    text: String, title: String
  ) {
    #expect(TitleFinder.title(of: text) == title)
  }

  @Test func `A long sentence is cut between two words`() {
    let sentence = (1...60).map { "word\($0)" }.joined(separator: " ")
    let title = TitleFinder.title(of: sentence + ", and so on.")
    #expect(title.unicodeScalars.count <= TitleFinder.longestCut)
    #expect(title.hasSuffix("…"))
    #expect((sentence + " ").hasPrefix(title.dropLast() + " "))
  }

  @Test func `A first line of 200 code points can be a headline, one of 201 cannot`() {
    let line = String(repeating: "abcd ", count: 39) + "abcde"
    #expect(TitleFinder.title(of: line + "\n\n" + Self.body) == line)
    #expect(TitleFinder.title(of: line + "f\n\n" + Self.body).hasSuffix("…"))
  }

  @Test(arguments: ["", "\n \n", "\n\u{200B}\n", "\n\n  \u{AD} \n"])
  func `A line with nothing to be seen behind it is no headline`(rest: String) {
    let line = "Talks resume in Doha. They open on Friday."
    #expect(TitleFinder.title(of: line + "\n" + rest) == "Talks resume in Doha.")
    #expect(TitleFinder.title(of: line + "\n" + rest + "\n\nx") == line)
  }

  @Test(arguments: ["a", "\n", ". ", "“", "a.\n"])
  func `A text of one endless word, line or mark has a short title`(piece: String) {
    let title = TitleFinder.title(of: String(repeating: piece, count: 500_000) + "A")
    #expect((1...TitleFinder.longestHeadline).contains(title.unicodeScalars.count))
  }
}
