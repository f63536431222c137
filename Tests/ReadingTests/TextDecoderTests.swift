import TestSupport
import Testing

@testable import Reading

@Suite struct TextDecoderTests {
  static let sentence = "“We’re ready,” she said. Café… naïve – 5 € 🕊"

  private func decode(_ bytes: [UInt8]) throws -> (text: String, repairs: [Repair]) {
    let decoded = try TextDecoder.decode(bytes, from: "a.txt")
    return (try #require(String(validating: decoded.bytes, as: UTF8.self)), decoded.log.repairs)
  }

  private static func units16(_ text: String, littleEndian: Bool) -> [UInt8] {
    text.utf16.flatMap { unit -> [UInt8] in
      littleEndian
        ? [UInt8(unit & 0xFF), UInt8(unit >> 8)] : [UInt8(unit >> 8), UInt8(unit & 0xFF)]
    }
  }

  private static func units32(_ text: String, littleEndian: Bool) -> [UInt8] {
    text.unicodeScalars.flatMap { scalar -> [UInt8] in
      let bytes = (0..<4).map { UInt8(scalar.value >> (8 * $0) & 0xFF) }
      return littleEndian ? bytes : bytes.reversed()
    }
  }

  @Test(arguments: [
    Array(sentence.utf8),
    [0xEF, 0xBB, 0xBF] + Array(sentence.utf8),
    [0xFF, 0xFE] + units16(sentence, littleEndian: true),
    [0xFE, 0xFF] + units16(sentence, littleEndian: false),
    [0xFF, 0xFE, 0, 0] + units32(sentence, littleEndian: true),
    [0, 0, 0xFE, 0xFF] + units32(sentence, littleEndian: false),
  ])
  func `An encoding that declares itself gives the text without its mark`(bytes: [UInt8]) throws {
    let (text, repairs) = try decode(bytes)
    #expect(text == Self.sentence)
    #expect(repairs.isEmpty)
  }

  @Test(arguments: [true, false])
  func `UTF-16 without a mark is known by its NULs and noted`(littleEndian: Bool) throws {
    let (text, repairs) = try decode(
      Self.units16("“No deal”, he said.", littleEndian: littleEndian))
    #expect(text == "“No deal”, he said.")
    #expect(repairs.map(\.what) == [.missingByteOrderMark])
  }

  @Test(arguments: [
    (
      [0x93] + Array("We will wait,".utf8) + [0x94, 0x20, 0x96, 0x20, 0x80], "“We will wait,” – €",
      4
    ),
    (Array("Caf".utf8) + [0xE9], "Café", 1),
    (Array("“Yes” and ".utf8) + [0x93] + Array("no".utf8) + [0x94], "“Yes” and “no”", 2),
  ])
  func `Bytes that are no UTF-8 are windows-1252, each by itself`(
    bytes: [UInt8], expected: String, count: Int
  ) throws {
    let (text, repairs) = try decode(bytes)
    #expect(text == expected)
    #expect(repairs == [Repair(what: .windows1252, count: count)])
  }

  @Test func `A byte that windows-1252 leaves undefined is replaced and counted`() throws {
    let (text, repairs) = try decode(
      Array("a long enough text ".utf8) + [0x81] + Array(" here".utf8))
    #expect(text == "a long enough text \u{FFFD} here")
    #expect(repairs == [Repair(what: .undecodable, count: 1)])
  }

  @Test(arguments: [
    Array("cut at the end ".utf8) + [0xE2, 0x80],
    Array("cut at the “end” ".utf8) + [0xC3],
  ])
  func `A character that the end of the file cuts off is left out`(bytes: [UInt8]) throws {
    let (text, repairs) = try decode(bytes)
    #expect(text.hasSuffix("end ") || text.hasSuffix("end” "))
    #expect(repairs == [Repair(what: .cutCharacter, count: 1)])
  }

  @Test func `Halves of UTF-16 pairs are replaced, an odd last byte is left out`() throws {
    let bytes =
      [0xFF, 0xFE] + Self.units16("No", littleEndian: true) + [0x00, 0xD8, 0x21, 0x00, 0x41]
    let (text, repairs) = try decode(bytes)
    #expect(text == "No\u{FFFD}!")
    #expect(
      repairs == [Repair(what: .cutCharacter, count: 1), Repair(what: .undecodable, count: 2)])
  }

  @Test(
    arguments: [
      // “Lavrov spoke of negotiations” in KOI8-R, “The foreign minister warned” in Shift-JIS.
      [0xEC, 0xC1, 0xD7, 0xD2, 0xCF, 0xD7, 0x20, 0xDA, 0xC1, 0xD1, 0xD7, 0xC9, 0xCC, 0x2E],
      [0x8A, 0x4F, 0x91, 0x8A, 0x82, 0xCD, 0x8C, 0x78, 0x8D, 0x90, 0x82, 0xB5, 0x82, 0xBD],
    ] as [[UInt8]])
  func `Another encoding is refused with the place of its first foreign byte`(bytes: [UInt8]) {
    let error = #expect(throws: ReadingError.self) { try decode(bytes) }
    #expect(error?.code == .undecodable)
    #expect(error?.byteOffset == 0)
    #expect(error?.description.contains("convert it to UTF-8") == true)
  }

  private static let binaries: [([UInt8], Int)] = [
    (Array("Talks ".utf8) + [0] + Array("resumed".utf8), 6),
    ([0, 0, 0, 0], 0),
    (Array("ab".utf8) + [1, 2, 3, 4], 2),
    ([0xFF, 0xFE] + units16("a\0b", littleEndian: true), 4),
  ]

  @Test(arguments: binaries)
  func `Bytes that no text holds make a binary file, with the place of the first`(
    bytes: [UInt8], offset: Int
  ) {
    let error = #expect(throws: ReadingError.self) { try decode(bytes) }
    #expect(error?.code == .binary)
    #expect(error?.byteOffset == offset)
    #expect(error?.description.contains("first at byte \(offset)") == true)
  }

  @Test func `Output of a terminal with its escapes is still a text`() throws {
    #expect(throws: Never.self) { try decode(Array("\u{1B}[31mwarned\u{1B}[0m\u{8}\u{7}".utf8)) }
  }
}

@Suite struct UTF8SequenceTests {
  @Test func `It agrees with the standard library on random bytes`() {
    var generator = SeededGenerator(seed: 1)
    let leads: [UInt8] = [0x41, 0xC1, 0xC2, 0xE0, 0xE1, 0xED, 0xEF, 0xF0, 0xF3, 0xF4, 0xF5]
    for _ in 0..<20_000 {
      var bytes = [leads.randomElement(using: &generator) ?? 0]
      for _ in 0..<Int.random(in: 0...3, using: &generator) {
        bytes.append(UInt8.random(in: 0x78...0xC4, using: &generator))
      }
      let whole = UTF8Sequence(in: bytes, at: 0) == .whole(bytes.count)
      let text = String(validating: bytes, as: UTF8.self)
      #expect(whole == (text?.unicodeScalars.count == 1), "\(bytes)")
    }
  }

  @Test(
    arguments: [
      ([0xE2, 0x80], .cut(2)), ([0xF0], .cut(1)), ([0x80], .none), ([0xE2, 0x41, 0x80], .none),
      ([0xED, 0xA0, 0x80], .none), ([0xC0, 0xAF], .none), ([0xF4, 0x90, 0x80, 0x80], .none),
    ] as [([UInt8], UTF8Sequence)])
  func `What is no whole character is cut or none`(bytes: [UInt8], expected: UTF8Sequence) {
    #expect(UTF8Sequence(in: bytes, at: 0) == expected)
  }
}
