import Language
import Testing

@Suite("Names")
struct NameTests {
  @Test(
    "Names are found with their kinds",
    arguments: [
      (
        "Foreign Minister Maria Lindqvist said on Monday that she would resign.", "Maria Lindqvist",
        EntityKind.person
      ),
      ("The delegation left for Afghanistan after the vote.", "Afghanistan", .location),
      ("The United Nations called for restraint.", "United Nations", .organization),
      ("Two American soldiers were hurt.", "American", .other),
      // Ranks are no part of a name.
      ("The town was calm on Friday, Lt. Gen. Sergei Pavlov said.", "Sergei Pavlov", .person),
      ("“They must wait,” said Brigadier General John Corder on Monday.", "John Corder", .person),
    ])
  func names(text: String, name: String, kind: EntityKind) {
    let document = Document(text)
    let found = document.entities.map { (document.text(of: $0.tokens), $0.kind) }
    #expect(found.contains { $0.0 == name && $0.1 == kind }, "found \(found)")
  }

  @Test(
    "A text without capitals or words has no names", arguments: ["", "...", "it rained all day ."])
  func nothing(text: String) {
    #expect(Document(text).entities.isEmpty)
  }

  @Test("After an open label only its own kind may follow")
  func labels() {
    let begin = NameLabel(.person, .begin)
    #expect(NameLabel(.person, .last).follows(begin))
    #expect(!NameLabel(.location, .last).follows(begin))
    #expect(!NameLabel.outside.follows(begin))
    #expect(!NameLabel(.person, .inside).follows(.outside))
    #expect(NameLabel(.location, .unit).follows(NameLabel(.person, .last)))
  }
}
