import Language
import News
import Testing

@Suite("Sentence")
struct SentenceTests {
  private let document = Document(
    "The talks ended. Envoys from both countries left Doha on Tuesday.")

  @Test("A sentence knows its words and where they stand")
  func text() {
    let sentence = document[sentence: 1]
    #expect(sentence.text == "Envoys from both countries left Doha on Tuesday.")
    #expect(sentence.span.start == 17)
    #expect(sentence.span.end == 65)
    #expect(sentence.tokens.first?.lower == "envoys")
  }

  @Test("The tree is walked from the verb down")
  func tree() throws {
    let sentence = document[sentence: 1]
    let root = try #require(sentence.root)
    #expect(document.text(at: root) == "left")
    let dependents = sentence.dependents(of: root).map { document.text(at: $0) }
    #expect(dependents == ["Envoys", "Doha", "Tuesday", "."])
    let subject = try #require(sentence.dependents(of: root).first)
    #expect(document.text(of: sentence.phrase(of: subject)) == "Envoys from both countries")
    #expect(sentence.phrase(of: root) == sentence.range)
    #expect(!sentence.stands(root, under: subject))
  }
}
