import Language
import Testing

@Suite("WordForm")
struct WordFormTests {
  private func form(_ word: String) -> WordForm {
    Array(word.utf8).withUnsafeBufferPointer { WordForm($0) }
  }

  @Test(
    "Case, digits and curly marks do not change the lower form",
    arguments: [
      ("Kabul", "kabul"), ("1990s", "2015s"), ("n’t", "n't"), ("ÉLAN", "élan"), ("–", "-"),
    ])
  func lower(first: String, second: String) {
    #expect(form(first).lower == form(second).lower)
    #expect(form(first).tail == form(second).tail)
  }

  @Test(
    "Different words have different forms", arguments: [("talk", "talks"), ("a", "b"), ("", "x")])
  func different(first: String, second: String) {
    #expect(form(first).lower != form(second).lower)
  }

  @Test("Shapes see capitals, digits and marks but not lengths")
  func shapes() {
    #expect(form("Kabul").shape == form("Moscow").shape)
    #expect(form("UN").shape == form("NATO").shape)
    #expect(form("UN").shape != form("Un").shape)
    #expect(form("A").shape != form("AB").shape)
    #expect(form("3.5").shape == form("12.75").shape)
  }

  @Test("A suffix is the last bytes of the lower form")
  func suffixes() {
    #expect(form("SAID").suffix(2) == form("paid").suffix(2))
    #expect(form("said").suffix(3) == form("aid").suffix(3))
    #expect(form("said").suffix(1) != form("says").suffix(1))
  }
}
