import Language
import Testing

@Suite("Parts of speech")
struct PartsOfSpeechTests {
  @Test(
    "Tags follow the sentence, not only the word",
    arguments: [
      ("The minister said the talks would resume.", "DT NN VBD DT NNS MD VB ."),
      ("They will record a new record.", "PRP MD VB DT JJ NN ."),
      ("She wasn't asked about Kabul's offer.", "PRP VBD RB VBN IN NNP POS NN ."),
      ("He wants to talk to the envoys.", "PRP VBZ TO VB IN DT NNS ."),
      ("“We reject it,” he added.", "`` PRP VBP PRP , '' PRP VBD ."),
    ])
  func sentences(text: String, tags: String) {
    let found = Document(text).tokens.map(\.tag.name).joined(separator: " ")
    #expect(found == tags)
  }

  @Test("Unknown words are tagged by their endings and their surroundings")
  func unknownWords() {
    let tokens = Document("The blorfed envoys vextingly grommed the zorplings.").tokens
    #expect(tokens[3].tag == .RB)
    #expect(tokens[4].tag == .VBD)
    #expect(tokens[6].tag == .NNS)
  }
}
