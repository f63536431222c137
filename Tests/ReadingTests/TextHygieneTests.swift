import Testing

@testable import Reading

@Suite struct TextHygieneTests {
  private func clean(_ text: String) -> (text: String, repairs: [Repair]) {
    var decoded = DecodedText(bytes: Array(text.utf8))
    let clean = TextHygiene.clean(&decoded)
    return (clean, decoded.log.repairs)
  }

  @Test(
    arguments: [
      ("one\r\n\r\ntwo\rthree\n", "one\n\ntwo\nthree\n", .lineEnding, 3),
      ("one\u{C}two\u{B}three\u{2029}four", "one\ntwo\nthree\nfour", .lineEnding, 3),
      ("a\u{1B}[31mb\u{7F}c\u{0}\t\n", "a[31mbc\t\n", .control, 3),
      ("a\u{81}b\u{9D}", "ab", .control, 2),
      ("She said \u{93}no\u{94}\u{85}", "She said “no”…", .windows1252, 3),
      ("\u{202A}The talks\u{202C} \u{2066}x\u{2069}\u{202E}", "The talks x", .directionControl, 5),
      ("Is\u{FEFF}tan\u{FEFF}bul", "Istanbul", .byteOrderMark, 2),
      ("a\u{FFFE}b\u{FFFF}c\u{1FFFE}d\u{10FFFF}e", "abcde", .noncharacter, 4),
    ] as [(String, String, Repair.What, Int)])
  func `What nobody wrote is mended and counted`(
    dirty: String, expected: String, what: Repair.What, count: Int
  ) {
    let (text, repairs) = clean(dirty)
    #expect(Array(text.unicodeScalars) == Array(expected.unicodeScalars))
    #expect(repairs == [Repair(what: what, count: count)])
  }

  @Test(arguments: [
    "e\u{301}\u{200D}👩‍👩‍👧‍👦 \u{A0}\u{2009}\u{200B}\u{AD} ½ ﬁ ™ ‘’ “” \u{E000} \u{E0001}",
    "قال وزير الخارجية", "\t  \n\n\n", "\u{2027}\u{202F}\u{2065}\u{206A}\u{FFFD}",
    "İSTANBUL ı 外相 \u{1FFFD}\u{10FFFD}", "",
  ])
  func `Everything else stays, code point by code point`(text: String) {
    let (clean, repairs) = clean(text)
    #expect(Array(clean.unicodeScalars) == Array(text.unicodeScalars))
    #expect(repairs.isEmpty)
  }

  @Test func `The block of noncharacters goes, its neighbours stay`() throws {
    for value in UInt32(0xFDC0)...0xFDFF {
      let scalar = try #require(Unicode.Scalar(value))
      let kept = clean("a\(scalar)b").text.unicodeScalars.contains(scalar)
      #expect(kept == !(0xFDD0...0xFDEF).contains(value))
    }
  }

  @Test func `Repairs of several kinds are listed in one order`() {
    let (_, repairs) = clean("\u{202E}a\u{7}b\rc\u{FEFF}")
    #expect(repairs.map(\.what) == [.lineEnding, .control, .directionControl, .byteOrderMark])
  }

  @Test(arguments: Repair.What.allCases)
  func `A repair is told in words, for one and for many`(what: Repair.What) {
    let one = Repair(what: what, count: 1).description
    let many = Repair(what: what, count: 47).description
    #expect(!one.isEmpty && !one.contains("47"))
    #expect(many == one || many.contains("47"))
  }
}
