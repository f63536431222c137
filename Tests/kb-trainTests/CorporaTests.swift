import FoundationEssentials
import Language
import Testing

@testable import kb_train

@Suite("Corpora")
struct CorporaTests {
  /// Writes a text to a file of its own for as long as the work takes.
  private func withFile<Value>(_ text: String, _ work: (String) throws -> Value) throws -> Value {
    let url = FileManager.default.temporaryDirectory
      .appending(path: "kb-corpus-\(UInt64.random(in: 0 ... .max)).txt")
    try Data(text.utf8).write(to: url)
    defer { try? FileManager.default.removeItem(at: url) }
    return try work(url.path())
  }

  @Test("A treebank is read with its spaces and ranges")
  func universal() throws {
    let text = """
      # newdoc id = one
      # text = Kareva didn't go.
      1\tKareva\tKareva\tPROPN\tNNP\t_\t4\tnsubj\t_\t_
      2-3\tdidn't\t_\t_\t_\t_\t_\t_\t_\t_
      2\tdid\tdo\tAUX\tVBD\t_\t4\taux\t_\t_
      3\tn't\tnot\tPART\tRB\t_\t4\tadvmod\t_\t_
      4\tgo\tgo\tVERB\tVB\t_\t0\troot\t_\tSpaceAfter=No
      4.1\tgone\tgo\tVERB\tVBN\t_\t_\t_\t_\t_
      5\t.\t.\tPUNCT\t.\t_\t4\tpunct\t_\t_

      """
    let sentences = try withFile(text + "\n") { try Corpora.universal($0) }
    #expect(sentences.count == 1)
    let sentence = try #require(sentences.first)
    #expect(String(decoding: sentence.bytes, as: UTF8.self) == "Kareva didn't go.")
    #expect(sentence.tags == [Language.Tag.NNP, .VBD, .RB, .VB, .period].map(\.rawValue))
    #expect(sentence.heads == [3, 3, 3, -1, 3])
    #expect(sentence.document == "one")
    #expect(sentence.startsParagraph && !sentence.isGlued)
  }

  @Test("Sentences of documents with entities have names, others none")
  func entities() throws {
    let row = {
      (number: Int, word: String, tag: String, head: Int, relation: String, other: String) in
      "\(number)\t\(word)\t\(word)\t_\t\(tag)\t_\t\(head)\t\(relation)\t_\t\(other)\n"
    }
    let text =
      "# newdoc id = one\n" + row(1, "Kareva", "NNP", 2, "nsubj", "_")
      + row(2, "spoke", "VBD", 0, "root", "_") + "\n# newdoc id = two\n"
      + row(1, "Kareva", "NNP", 2, "nsubj", "Bridge=1<2|Entity=(1-person-new-cf1-1-coref)|X=Y")
      + row(2, "spoke", "VBD", 0, "root", "_") + "\n" + row(1, "Yes", "UH", 0, "root", "_")
      + "\n"
    let sentences = try withFile(text) { try Corpora.universal($0) }
    #expect(sentences.map(\.names) == [[], ["PERSON", "O"], ["O"]])
  }

  /// Lines of the silver corpus, written apart: word, tag, name, head, relation.
  private func silver(_ words: [(String, String, String, Int, String)]) throws -> GoldSentence {
    var offset = 0
    var text = "# article one\n"
    for (word, tag, name, head, relation) in words {
      text +=
        "\(offset)\t\(offset + word.utf8.count)\t\(word)\t\(word)\t\(tag)\t\(name)\t\(head)\t\(relation)\n"
      offset += word.utf8.count + 1
    }
    return try #require(try withFile(text + "\n") { try Corpora.silver($0) }.first)
  }

  @Test("The silver corpus keeps its own trees, and its tags follow the newer treebanks")
  func silverSentence() throws {
    let sentence = try silver([
      ("Minister", "NNP", "O", 3, "compound"), ("Lena", "NNP", "PERSON", 3, "compound"),
      ("Kareva", "NNP", "PERSON", 4, "nsubj"), ("spoke", "VBD", "O", 0, "root"),
      ("to", "TO", "O", 6, "case"), ("envoys", "NNS", "O", 4, "nmod"),
    ])
    #expect(sentence.source == .silver)
    #expect(sentence.heads == [2, 2, 3, -1, 5, 3])
    #expect(
      sentence.relations
        == ["compound", "compound", "nsubj", "root", "case", "nmod"].map(SilverRelation.number))
    #expect(sentence.tags[4] == Language.Tag.IN.rawValue)
  }

  @Test("Runs of one kind of name are names, and what begins anew is another")
  func labels() {
    let labels = NameLabels.labels(["PERSON", "PERSON", "O", "I-LOC", "B-LOC", "DATE"])
    #expect(NameLabel.spans(labels).map(\.words) == [0..<2, 3..<4, 4..<5])
  }
}
