import Language
import Testing

@testable import kb_train

@Suite("GUM's names")
struct GumNamesTests {
  /// Words written as "word tag head relation entity", a blank for none, to their labels.
  private func labels(_ lines: String) -> [String] {
    var sentence = GoldSentence(source: .treebank)
    var entities: [Substring] = []
    for line in lines.split(separator: "\n") {
      let fields = line.split(separator: " ")
      sentence.append(word: fields[0], spaceBefore: true)
      sentence.lemmas.append(String(fields[0]))
      sentence.tags.append((Tag(name: String(fields[1])) ?? .FW).rawValue)
      sentence.heads.append((Int32(fields[2]) ?? 0) - 1)
      sentence.relations.append((Relation(name: String(fields[3])) ?? .dep).rawValue)
      entities.append(fields.count > 4 ? fields[4] : "")
    }
    return GumNames.labels(entities, of: sentence).map(String.init)
  }

  @Test("A person's name is what the tree joins: no title, no possessive mark, no country")
  func person() {
    let found = labels(
      """
      the DT 2 det (1-person-new-cf1-1-coref(2-place-new-cf2-1-coref
      U.S. NNP 3 compound 2)
      President NNP 4 nmod:desc
      Lena NNP 8 nmod:poss
      Kareva NNP 4 flat
      's POS 4 case 1)
      Danish JJ 8 amod
      plans NNS 0 root
      """)
    #expect(found == ["O", "LOCATION", "O", "PERSON", "PERSON", "O", "MISC", "O"])
  }

  @Test("The outermost phrase that is wholly a name counts, an office or a description does not")
  func nested() {
    let found = labels(
      """
      the DT 2 det (1-organization-new-cf1-1-coref
      Ministry NNP 7 nsubj
      of IN 5 case
      the DT 5 det (2-place-new-cf2-1-coref
      North NNP 2 nmod 2)1)
      told VBD 0 root
      the DT 8 det (3-person-new-cf3-1-coref
      Minister NNP 6 obj
      of IN 10 case
      Norland NNP 8 nmod (4-place-new-cf4-1-coref)3)
      """)
    #expect(
      found == [
        "O", "ORGANIZATION", "ORGANIZATION", "ORGANIZATION", "ORGANIZATION", "O", "O", "O", "O",
        "LOCATION",
      ])
  }

  @Test("Two names of a kind that touch, and two that a comma or 'and' parts, stay apart")
  func neighbours() {
    #expect(
      labels(
        """
        Arvo NNP 0 root (1-place-new-cf1-1-coref
        , , 3 punct
        Texas NNP 1 appos 1)
        Norland NNP 1 dep (2-place-new-cf1-1-coref)
        """) == ["LOCATION", "O", "LOCATION", "B-LOCATION"])
    #expect(
      labels(
        """
        Italy NNP 0 root (1-place-new-cf1-1-coref(2-place-new-cf1-1-coref)
        and CC 3 cc
        France NNP 1 conj (3-place-new-cf1-1-coref)1)
        """) == ["LOCATION", "O", "LOCATION"])
  }

  @Test("Proper nouns that no phrase explains are unknown, months and titles are none")
  func unknown() {
    #expect(
      labels(
        """
        the DT 3 det (1-abstract-new-cf1-1-coref
        Kareva NNP 3 compound
        plan NN 0 root
        of IN 5 case
        May NNP 3 nmod (2-time-new-cf1-1-coref)1)
        , , 7 punct
        Minister NNP 3 vocative
        """) == ["O", "?", "O", "O", "O", "O", "O"])
  }

  @Test("What is not closed, or closes nothing, is passed over")
  func damaged() {
    #expect(
      labels("Kareva NNP 0 root (1-person-new\nspoke VBD 1 dep 7)(((") == ["?", "O"])
  }
}
