import Language
import Testing

@Suite("Tag and Relation")
struct TagTests {
  @Test("Every tag is found by its name", arguments: Language.Tag.allCases)
  func tagNames(tag: Language.Tag) {
    #expect(Language.Tag(name: tag.name) == tag)
  }

  @Test("Every relation is found by its name", arguments: Relation.allCases)
  func relationNames(relation: Relation) {
    #expect(Relation(name: relation.name) == relation)
    #expect(relation.universal.universal == relation.universal)
    #expect(relation.name.split(separator: ":").first.map(String.init) == relation.universal.name)
  }

  @Test("An unknown subtype is read as the plain relation, an unknown relation not at all")
  func unknownNames() {
    #expect(Relation(name: "obl:tmod") == .obl)
    #expect(Relation(name: "nonsense") == nil)
    #expect(Language.Tag(name: "XYZ") == nil)
  }
}
