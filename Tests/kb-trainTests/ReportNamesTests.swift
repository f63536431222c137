import Language
import Testing

@testable import kb_train

@Suite("Report's names")
struct ReportNamesTests {
  /// The names among mentions, each given by its words and kind; the first place where the words stand is meant.
  private func names(_ text: String, _ mentions: [(String, EntityKind)]) -> Set<String> {
    let marked = mentions.compactMap { words, kind -> ReportNames.Mention? in
      guard let range = text.firstRange(of: words) else { return nil }
      let scalars = text.unicodeScalars
      let start = scalars.distance(from: scalars.startIndex, to: range.lowerBound)
      return ReportNames.Mention(span: start..<start + words.unicodeScalars.count, kind: kind)
    }
    let scalars = Array(text.unicodeScalars)
    return Set(
      ReportNames(text).names(marked).map { name in
        var string = String.UnicodeScalarView()
        string.append(contentsOf: scalars[name.tokens])
        return String(string)
      })
  }

  @Test(
    "Titles, articles and possessive marks are no part of a name",
    arguments: [
      ("Prime Minister al-Kareva's", "al-Kareva"), ("Gen. Lena Kareva", "Lena Kareva"),
      ("Deputy Secretary of State Lena Kareva", "Lena Kareva"),
      ("Lena de la Kar", "Lena de la Kar"),
      ("the Minister of Trade, Lena Kareva", "Lena Kareva"), ("Minister for the Far North", nil),
      ("The Foreign Secretary", nil), ("May", nil),
      ("he", nil), ("the young Lena Kareva", nil),
    ] as [(String, String?)])
  func titles(_ mention: String, _ name: String?) {
    #expect(names("Then \(mention) spoke.", [(mention, .person)]) == Set([name].compactMap { $0 }))
  }

  @Test("Of persons the larger name counts, of organisations the smaller")
  func nested() {
    let text = "President Lena Kareva met the Members of the Elm Council in Jordan."
    #expect(
      names(
        text,
        [
          ("President Lena Kareva", .person), ("President Lena", .person), ("Kareva", .person),
          ("the Members of the Elm Council", .organization), ("Elm Council", .organization),
          ("Jordan", .location), ("Jordan", .person),
        ]) == ["Lena Kareva", "Elm Council", "Jordan"])
  }
}
