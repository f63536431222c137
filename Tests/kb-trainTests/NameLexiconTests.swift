import Language
import Testing

@testable import kb_train

@Suite("NameLexicon")
struct NameLexiconTests {
  private func set(_ word: String) -> UInt32? {
    let form = Array(word.utf8).withUnsafeBufferPointer { WordForm($0) }
    return NameLexicon.sets()[WordFeatures.name(form.lower)]
  }

  @Test(
    "Words of one list have the same set, and of different lists different ones",
    arguments: [
      ("Maria", "Yusuf", "Kabul"), ("Kabul", "Kharkiv", "Colonel"), ("Colonel", "Dr.", "Taliban"),
      ("Taliban", "NATO", "Omar"),
    ])
  func sets(word: String, fellow: String, other: String) {
    #expect(set(word) != nil)
    #expect(set(word) == set(fellow))
    #expect(set(word) != set(other))
  }

  @Test("A word that stands in no list has no set", arguments: ["Talks", "Zorplings", "The"])
  func none(word: String) { #expect(set(word) == nil) }

  @Test("Words are found as they are written in the text", arguments: ["MARIA", "Maria", "Şahin"])
  func capitals(word: String) { #expect(set(word) != nil) }

  @Test("Lists are in lower case, without doubles")
  func form() {
    for list in [Places.texts.joined(separator: " "), Places.ambiguous, Titles.text, Groups.text] {
      let words = list.split(whereSeparator: \.isWhitespace)
      #expect(words.allSatisfy { $0.lowercased() == $0 })
      let doubles = Dictionary(grouping: words, by: { $0 }).filter { $0.value.count > 1 }.keys
      #expect(doubles.isEmpty, "\(doubles)")
    }
  }
}
