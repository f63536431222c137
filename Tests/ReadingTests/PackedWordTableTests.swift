import Testing

@testable import Reading

@Suite struct PackedWordTableTests {
  @Test func `Each word has its own number, and no other word has one`() {
    let words = (0..<200).map { "w\($0)" } + ["über", "d'une", "international"]
    let table = PackedWordTable(words.map { PackedWord($0) })
    #expect(words.indices.allSatisfy { table.number(of: PackedWord(words[$0])) == $0 })
    for word in ["", "w", "w200", "uber", "internationally", "w0w0w0w0w0w0w0w0w"] {
      #expect(table.number(of: PackedWord(word)) == nil)
    }
    #expect(PackedWordTable([]).number(of: PackedWord("w")) == nil)
  }

  @Test func `Words are told apart by every byte up to the sixteenth, and by their lengths`() {
    let word = "abcdefghijklmnop"
    for place in 0..<word.utf8.count {
      var bytes = Array(word.utf8)
      bytes[place] = UInt8(ascii: "z")
      #expect(PackedWord(String(decoding: bytes, as: UTF8.self)) != PackedWord(word))
    }
    #expect(PackedWord(word + "q") != PackedWord(word))
    #expect(!PackedWord(word + "q").isWhole)
  }
}
