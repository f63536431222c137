import Language
import Testing

@Suite("Trees")
struct TreeTests {
  /// A text, a word, its head, and how it hangs on that.
  @Test(
    "Who says what is found",
    arguments: [
      ("The minister said the talks would resume.", "minister", "said", Relation.nsubj),
      ("The minister said the talks would resume.", "resume", "said", .ccomp),
      ("The minister said the talks would resume.", "talks", "resume", .nsubj),
      ("The envoy rejected the offer in Geneva.", "offer", "rejected", .obj),
      ("The offer was rejected by the envoy.", "offer", "rejected", .nsubjPassive),
      ("The government of Kabul agreed.", "Kabul", "government", .nmod),
    ])
  func arcs(text: String, word: String, head: String, relation: Relation) {
    let document = Document(text)
    let index = document.tokens.indices.first { document.text(at: $0) == word }
    guard let index, document.tokens[index].head >= 0 else {
      Issue.record("“\(word)” has no head in “\(text)”")
      return
    }
    #expect(document.text(at: Int(document.tokens[index].head)) == head)
    #expect(document.tokens[index].relation == relation)
  }

  @Test(
    "A dateline is no part of the sentence",
    arguments: [
      "PARIS - Ukraine and Russia agreed on Monday.",
      "GENEVA, Aug 20 (Meridian) — The envoy agreed on Monday.",
    ])
  func dateline(text: String) throws {
    let document = Document(text)
    let sentence = document[sentence: 0]
    let root = try #require(sentence.root)
    #expect(document.text(at: root) == "agreed")
    #expect(document.tokens.count { $0.head < 0 } == 1)
    #expect(document.sentences.count == 1)
  }

  @Test(
    "A dash behind capitals is not always a dateline's",
    arguments: ["NATO — the alliance — agreed on Monday.", "UN-led forces agreed on Monday."])
  func noDateline(text: String) throws {
    let document = Document(text)
    let root = try #require(document[sentence: 0].root)
    #expect(document.text(at: root) == "agreed")
    #expect(document.tokens[0].relation != .dep)
  }
}
