import Foundation
import Testing

@Suite struct QueryCommandTests {
  private func answers(_ question: String) throws -> (object: [String: Any], outcome: Kb.Outcome) {
    let kb = try Kb.withSamples()
    defer { kb.remove() }
    let outcome = try kb("query", "--format", "json", "--", question)
    let object = try #require(
      JSONSerialization.jsonObject(with: Data(outcome.bytes)) as? [String: Any])
    return (object, outcome)
  }

  @Test func theJSONHasQuestionReadingAnswersAndEvidence() throws {
    let (object, outcome) = try answers("who warned of strikes")
    #expect(outcome.code == 0)
    #expect(object["question"] as? String == "who warned of strikes")
    #expect((object["reading"] as? String)?.isEmpty == false)
    #expect(object["articles_searched"] as? Int == 6)
    let list = try #require(object["answers"] as? [[String: Any]])
    let first = try #require(list.first)
    for key in ["answer", "kind", "score", "evidence"] { #expect(first[key] != nil, "\(key)") }
    let evidence = try #require((first["evidence"] as? [[String: Any]])?.first)
    for key in [
      "article_id", "title", "published_on", "sentence", "claim_id", "start_offset", "end_offset",
    ] {
      #expect(evidence[key] != nil, "\(key)")
    }
  }

  @Test func noAnswerIsAnEmptyList() throws {
    let (object, outcome) = try answers("who praised xylophone")
    #expect(outcome.code == 1)
    #expect((object["answers"] as? [Any])?.isEmpty == true)
    #expect(outcome.error.contains("none found in 6 articles from 2025-11-07 to 2025-11-16"))
  }

  @Test func aWordThatIsNotKnownIsNamed() throws {
    let (object, outcome) = try answers("who xyzzyed the frobnicator")
    #expect(outcome.code == 2)
    #expect(object["outcome"] as? String == "not-understood")
    #expect(outcome.error.contains("I do not understand \"xyzzyed\""))
  }

  @Test func wordsMayComeUnquoted() throws {
    let kb = try Kb.withSamples()
    defer { kb.remove() }
    let quoted = try kb("query", "who warned of strikes")
    let loose = try kb("query", "who", "warned", "of", "strikes", "--limit", "10")
    #expect(quoted.output == loose.output)
    #expect(quoted.error.hasPrefix("reading: "))
    #expect(try kb("query", "who warned of strikes", "--quiet").error.isEmpty)
  }

  @Test func theExplanationHasThePlanAndSQL() throws {
    let kb = try Kb.withSamples()
    defer { kb.remove() }
    let error = try kb("query", "who warned of strikes", "--explain").error
    #expect(error.contains("plan: ") && error.contains("SELECT "))
  }

  @Test(arguments: ["plain", "csv", "md", "jsonl"])
  func everyFormHasTheEvidence(format: String) throws {
    let kb = try Kb.withSamples()
    defer { kb.remove() }
    let text = try kb("query", "who warned of strikes", "--format", format).output
    #expect(text.contains("adding that Tashkent would respond"))
  }

  @Test(arguments: [
    "\"", "\"\"", "\"unclosed", "NEAR(", "*", "-", "-a", "AND", "NOT NOT a", "((((", "{a}: x",
    "nosuchcol: x", "^a", "a + b", "'; DROP TABLE articles;--", "%", "\\", "\u{1}", "\u{1B}[31m",
    "?1", "@x", "é", "load_extension('x')",
  ])
  func nothingThatCanBeTypedIsAnErrorOfSQL(text: String) throws {
    let kb = try Kb.withSamples()
    defer { kb.remove() }
    for command in ["query", "search"] {
      let outcome = try kb(command, "--", text)
      #expect([0, 1, 2].contains(outcome.code), "\(command) \(text): \(outcome.error)")
      for word in ["fts5", "syntax", "sqlite3", "no such column", "MATCH"] {
        #expect(!outcome.error.contains(word))
      }
    }
  }

  @Test func aVeryLongQuestionIsNotRepeatedAtLength() throws {
    let kb = try Kb.withSamples()
    defer { kb.remove() }
    let outcome = try kb("query", "--", String(repeating: "who warned of strikes ", count: 2000))
    #expect([0, 1, 2].contains(outcome.code))
    #expect(outcome.error.utf8.count < 20_000)
  }

  @Test func searchShowsWhereTheWordsStand() throws {
    let kb = try Kb.withSamples()
    defer { kb.remove() }
    let outcome = try kb("search", "sarvoda", "gates", "--in", "claims", "--format", "json")
    let hits = try #require(
      JSONSerialization.jsonObject(with: Data(outcome.bytes)) as? [[String: Any]])
    #expect(!hits.isEmpty)
    for hit in hits {
      #expect((hit["text"] as? String)?.lowercased().contains("gate") == true)
      #expect(hit["start_offset"] is Int && hit["article_id"] is Int)
    }
  }
}
