import News
import Testing

@Suite("FullName")
struct FullNameTests {
  @Test(
    "First and last word without marks, what stands between, and a generation's suffix",
    arguments: [
      ("Joe Q. Rahmonov", "joseph", ["q"], "rahmonov", nil),
      ("JOSEPH  Rahmonov, Jr.", "joseph", [], "rahmonov", "jr"),
      ("Saud al-Otaiba", "saud", [], "otaiba", nil),
      ("Siobhan O'Dowd", "siobhan", [], "odowd", nil),
      ("Siobhan O’Dowd", "siobhan", [], "odowd", nil),
      ("Émile “Milo” Île de Ré III", "émile", ["milo", "île", "de"], "ré", "iii"),
    ] as [(String, String, [String], String, String?)])
  func parts(name: String, first: String, middles: [String], last: String, suffix: String?) throws {
    let read = try #require(FullName(name))
    #expect(read.first == first)
    #expect(read.middles == middles)
    #expect(read.last == last)
    #expect(read.suffix == suffix)
  }

  @Test("One word is no full name", arguments: ["", " ", "Pelé", "Suharto", "Mr.", "Smith Jr."])
  func tooShort(name: String) {
    #expect(FullName(name) == nil)
  }
}
