import Language
import TestSupport
import Testing

@Suite("Parser")
struct ParserTests {
  /// A text, a word, its head, and how it hangs on that.
  @Test(
    "Who says what is found",
    arguments: [
      ("The minister said the talks would resume.", "minister", "said", Relation.nsubj),
      ("The minister said the talks would resume.", "resume", "said", .ccomp),
      ("The minister said the talks would resume.", "talks", "resume", .nsubj),
      ("The envoy rejected the offer in Geneva.", "offer", "rejected", .obj),
      ("The offer was rejected by the envoy.", "offer", "rejected", .nsubjPassive),
      ("Her spokesman, who declined to comment, left.", "spokesman", "left", .nsubj),
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

  @Test("A parser called for one sentence finds what the whole analysis finds")
  func oneSentence() {
    let text = "He left early. The envoy of the president stayed."
    let full = Document(text)
    var document = Document(text, analysis: .tags)
    for sentence in document.sentences { Parser().parse(&document, sentence: sentence) }
    #expect(document.tokens == full.tokens)
  }
}

@Suite("ParseState")
struct ParseStateTests {
  @Test("Whatever the moves, a sentence ends as a tree", arguments: 1...50)
  func randomMoves(seed: Int) {
    var generator = SeededGenerator(seed: UInt64(seed))
    let count = Int.random(in: 1...20, using: &generator)
    let tags = (0..<count).map { _ in
      Language.Tag.allCases.randomElement(using: &generator)?.rawValue ?? 0
    }
    var state = ParseState()
    state.begin(words: [UInt64](repeating: 1, count: count), tags: tags)
    while !state.isFinal {
      let allowed = ParseState.Move.allCases.filter { state.allows($0) }
      state.make(allowed.randomElement(using: &generator) ?? .shift, relation: 3)
    }
    state.finish()
    #expect((0..<count).filter { state.nodes[$0].head < 0 }.count == 1)
    for index in 0..<count {
      var above = index
      var steps = 0
      while state.nodes[above].head >= 0, steps <= count {
        above = Int(state.nodes[above].head)
        steps += 1
      }
      #expect(steps <= count)
    }
  }
}
