import Language
import TestSupport
import Testing

@testable import kb_train

@Suite("SentenceTrainer")
struct SentenceTrainerTests {
  /// A document's sentences: words with "_" before those that no space parts from the word before, "¶" first where a
  /// paragraph begins.
  private func treebank(_ sentences: [String], article: Int = 1) -> [GoldSentence] {
    sentences.map { text in
      var sentence = GoldSentence(source: .treebank)
      sentence.article = article
      sentence.startsParagraph = text.hasPrefix("¶")
      for word in text.drop(while: { $0 == "¶" }).split(separator: " ") {
        let isGlued = word.hasPrefix("_")
        if isGlued, sentence.count == 0 { sentence.isGlued = true }
        sentence.append(word: isGlued ? word.dropFirst() : word, spaceBefore: !isGlued)
      }
      return sentence
    }
  }

  @Test("A treebank's text has its own spaces and paragraphs")
  func rebuilt() {
    let sentences = treebank(["¶Wait _!", "_Kareva left _.", "¶Talks go on"])
    let texts = PlainText.documents(sentences + treebank(["¶Next"], article: 2))
    #expect(texts.map(\.text) == ["Wait!Kareva left.\n\nTalks go on", "Next"])
    #expect(texts.first?.sentences == [0..<5, 5..<16, 16..<25])
  }

  @Test("Positions count what is no white space")
  func positions() {
    #expect(
      PlainText.positions(Document("a bc\n\n“d” ", analysis: .sentences)) == [0, 1, 3, 6, 7, 10])
  }

  @Test("The silver corpus gets its spaces back from its offsets")
  func silver() throws {
    let words = [
      "# article one", "0\t5\tTalks", "6\t8\tgo", "8\t9\t.", "", "11\t15\tThey", "16\t20\tfail",
      "20\t21\t.", "", "# article two", "0\t2\tNo", "broken", "",
    ]
    let lines = words.map { $0.first?.isNumber == true ? $0 + "\tx\tNN\tO\t0\troot" : $0 }
    let folder = try TemporaryFolder()
    let path = try folder.write(Array(lines.joined(separator: "\n").utf8), to: "silver.tsv")
    let texts = try PlainText.silver(path)
    #expect(texts.map(\.text) == ["Talks go.\n\nThey fail."])
    #expect(texts.first?.sentences == [0..<8, 8..<17])
  }

  @Test("F1 counts sentences with both ends right")
  func score() {
    let right = treebank(["¶The talks failed _.", "They left on Monday _."])
    #expect(SentenceScore.f1(right) == 100)
    let joined = treebank(["¶The talks failed _. They left on Monday _."])
    #expect(SentenceScore.f1(joined) == 0)
  }

  @Test("It learns what it is shown, and the same bytes each time")
  func learns() throws {
    // Sentences that end with a mark of their own, and full stops that end none.
    let texts = PlainText.documents(
      (1...8).flatMap { article in
        treebank(
          [
            "¶Kareva spoke ~", "Osei left . Anwar too ~", "Petrosk came back ~", "Halim sat down ~",
          ],
          article: article)
      })
    let first = SentenceTrainer().trained(texts)
    #expect(first == SentenceTrainer().trained(texts))
    let model = try #require(SentenceModel(Training.keep(first)))
    #expect(SentenceScore.f1(texts, model) == 100)
    #expect(SentenceScore.f1(texts, SentenceModel()) < 100)
  }
}

extension SentenceTrainer {
  fileprivate func trained(_ texts: [PlainText]) -> [UInt8] {
    var trainer = self
    return trainer.train(treebanks: texts, silver: []) { _ in }
  }
}
