import Export
import Foundation
import TestSupport
import Testing

@Suite struct JSONTextTests {
  @Test(arguments: [
    ("", #""""#), ("a\"b\\c", #""a\"b\\c""#), ("a\nb\tc\r", #""a\nb\tc\r""#),
    ("\u{1B}\u{7F}\u{9B}", #""\u001b\u007f\u009b""#),
    ("\u{61C}\u{200E}\u{200F}\u{2028}\u{2029}", #""\u061c\u200e\u200f\u2028\u2029""#),
    ("\u{202A}\u{202E}\u{2066}\u{2069}", #""\u202a\u202e\u2066\u2069""#),
    ("\u{E0001}", #""\udb40\udc01""#), ("Zürich 日本 🕊", "\"Zürich 日本 🕊\""), ("a/b", #""a/b""#),
  ])
  func aStringIsQuoted(text: String, json: String) {
    #expect(JSONText.quoted(text) == json)
  }

  @Test func everyCharacterComesBack() throws {
    var generator = SeededGenerator(seed: 7)
    for _ in 0..<200 {
      var scalars = String.UnicodeScalarView()
      for _ in 0..<40 {
        let value = UInt32.random(in: 0...0x2FFF, using: &generator)
        if let scalar = Unicode.Scalar(value) { scalars.append(scalar) }
      }
      let text = String(scalars)
      let data = Data("[\(JSONText.quoted(text))]".utf8)
      let back = try JSONDecoder().decode([String].self, from: data)
      #expect(back.map { Array($0.utf8) } == [Array(text.utf8)])
    }
  }
}
