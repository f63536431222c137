import News
import TestSupport
import Testing

@testable import Query

@Suite struct SearchTests {
  let fixture: Fixture
  let engine: QueryEngine

  init() throws {
    fixture = try Fixture()
    engine = QueryEngine(fixture.knowledgeBase)
  }

  @Test(arguments: [
    ("ceasefire", 1), ("airstrike", 2), ("\"border posts\"", 2), ("\"posts border\"", 0),
    ("cease*", 1), ("*", 0), ("", 0), ("what's said", 4), ("Lima-Accord", 1), ("zeppelin", 0),
    ("AND", 2), ("NOT ceasefire", 4), ("\"", 0), ("NEAR(border posts)", 2), ("text:border", 2),
    ("border:posts", 2), ("-ceasefire", 1), ("--", 0), ("Quispe's", 4),
    ("\"border po\"*", 2), ("\"posts bo\"*", 0), ("Quispe’s border", 2),
    ("“border posts", 2), ("CEASEFIRE", 1),
  ])
  func `words find their sentences`(words: String, count: Int) throws {
    #expect(try engine.search(words).count == count, "\(words)")
  }

  @Test func `matches are the places of the words`() throws {
    let hit = try #require(try engine.search("ceasefire rebels").first)
    let scalars = Array(hit.text.unicodeScalars)
    let words = hit.matches.map { span in
      var view = String.UnicodeScalarView()
      view.append(contentsOf: scalars[span.start..<span.end])
      return String(view)
    }
    #expect(words == ["rebels", "ceasefire"])
    #expect(!hit.isPartial)
    #expect(hit.score > 0)
  }

  @Test func `marks in the text itself are no matches`() {
    let text = "a\u{1}b \u{2}cd"
    let marked = "a\u{1}b \u{2}\u{1}cd\u{2}"
    #expect(QueryEngine.matches(in: text, marked: marked) == [Span(start: 5, end: 7)])
  }

  @Test func `texts with some of the words come when none has all`() throws {
    let hits = try engine.search("ceasefire zeppelin")
    #expect(hits.count == 1)
    #expect(hits.map(\.isPartial) == [true])
  }

  @Test func `better texts come first`() throws {
    let hits = try engine.search("Lima", options: QueryOptions(limit: 5))
    #expect(hits.map(\.score) == hits.map(\.score).sorted(by: >))
    #expect(hits.count == 2)
  }

  @Test func `claims and quotes can be searched and filtered`() throws {
    let claims = try engine.search("airstrikes", scope: .claims)
    #expect(claims.map(\.speaker) == ["Marta Quispe", "Marta Quispe"])
    #expect(claims[0].text == "airstrikes would follow if the raids on border posts continue")
    #expect(try engine.search("wait", scope: .quotes).count == 2)
    let none = QueryOptions(speaker: "Ibarra")
    #expect(try engine.search("wait", scope: .quotes, options: none).isEmpty)
    let act = QueryOptions(type: "demand")
    #expect(try engine.search("ceasefire", scope: .claims, options: act).count == 1)
    let old = QueryOptions(until: "2023")
    #expect(try engine.search("ceasefire", options: old).isEmpty)
  }

  @Test func `raw expressions are FTS5's own language`() throws {
    #expect(try engine.search(expression: "border NOT airstrikes").isEmpty)
    #expect(try engine.search(expression: "NEAR(border posts, 2)").count == 2)
  }

  @Test(arguments: ["AND", "\"open", "nocolumn:word", "(", "*"])
  func `a raw expression that cannot be read is an error`(expression: String) throws {
    let error = #expect(throws: QueryError.self) { try engine.search(expression: expression) }
    #expect(error?.code == .badFullTextExpression)
  }

  @Test func `whatever is typed finds texts or none`() throws {
    var random = SeededGenerator(seed: 88)
    let pieces = [
      "AND", "OR", "NOT", "NEAR", "NEAR(", "near/2", "(", ")", "{", "}", "[", "]", "\"", "'", "“",
      "”", "*", "**", "^",
      ":", "text:", "content : x", "+", "-", "--", ",", ".", "…", "?", "!", "\\", "/", "%", "_",
      "@", "#", "$", "&", "|",
      "~", "`", "<", ">", "=", ";", "ceasefire", "border", "cease*", "Quispe's", "e\u{301}",
      "\u{0}", "\u{1}", "\u{200B}",
      "\u{202E}", "𝛼", "🙂", "border posts\"", "\n", "\t", "rank", "rowid", "sentences_fts", "1",
      "0x1F", "l'eau",
    ]
    for _ in 0..<400 {
      let text = (0..<Int.random(in: 0..<7, using: &random)).map { _ in
        pieces[Int.random(in: 0..<pieces.count, using: &random)]
      }.joined(separator: Bool.random(using: &random) ? " " : "")
      let scope = SearchScope.allCases[
        Int.random(in: 0..<SearchScope.allCases.count, using: &random)]
      let hits = try engine.search(text, scope: scope, options: QueryOptions(limit: 3))
      #expect(hits.count <= 3)
      #expect(hits.map(\.score) == hits.map(\.score).sorted(by: >), "\(text)")
      for hit in hits {
        #expect(hit.matches.allSatisfy { $0.end <= hit.text.unicodeScalars.count }, "\(text)")
      }
    }
  }
}
