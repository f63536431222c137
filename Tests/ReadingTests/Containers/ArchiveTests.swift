import News
import TestSupport
import Testing

@testable import Reading

@Suite struct ArchiveTests {
  private static let page = ItemSample.page("Talks")

  @Test func `Whatever a page is packed in, it is the same article`() throws {
    let bytes = Array(Self.page.utf8)
    let sample = try ItemSample()
    let expected = try sample.articles(bytes)
    for packed in [
      try Packing.deflated(bytes, bits: 31), try Packing.bzip2(bytes), try Packing.zstd(bytes),
      try Packing.deflated(Packing.bzip2(bytes), bits: 31),
      try Packing.deflated(bytes, bits: 31) + Packing.deflated([], bits: 31),
      try Packing.zip([.init("a.html", bytes)]),
      try Packing.zip([.init("a.html", bytes, method: 0)]),
      Packing.tar([.init("a.html", bytes)]),
      try Packing.deflated(Packing.tar([.init("a.html", bytes)]), bits: 31),
      try Packing.zip([
        .init("b.tar.gz", Packing.deflated(Packing.tar([.init("a.html", bytes)]), bits: 31))
      ]),
      Array("noise".utf8) + (try Packing.zip([.init("a.html", bytes)])),
    ] {
      var sample = try ItemSample()
      if packed.starts(with: "noise".utf8) { sample.options.format = .zip }
      let articles = try sample.articles(packed)
      #expect(articles.map(\.text) == expected.map(\.text))
      #expect(articles.map(\.title) == expected.map(\.title))
    }
  }

  @Test func `Each member is accounted for under its own name`() throws {
    let zip = try Packing.zip([
      .init("a/1.txt", "They met in Doha."), .init("../../etc/x.txt", "They left Doha."),
      .init("/abs.txt", "They ate in Doha."), .init("p.png", "x"), .init("empty.txt", ""),
      .init(".hidden.txt", "x"), .init("secret.txt", "x", isEncrypted: true),
      .init("é.html.gz", Packing.gzip(Self.page)), .init("odd.txt", "x", method: 99),
      .init("d/", ""), .init("in.zip", Packing.zip([.init("b.txt", "They sat in Doha.")])),
    ])
    #expect(
      try ItemSample().lines(zip) == [
        "in!a/1.txt: They met in Doha.", "in!../../etc/x.txt: They left Doha.",
        "in!/abs.txt: They ate in Doha.", "in!p.png- notTextByName", "in!empty.txt! empty",
        "in!.hidden.txt- notTextByName", "in!secret.txt! unsupportedFormat", "in!é.html.gz: Talks",
        "in!odd.txt! unsupportedFormat", "in!in.zip!b.txt: They sat in Doha.",
      ])
  }

  @Test func `A damaged member costs itself alone`() throws {
    var bytes = try Packing.zip([
      .init("a.txt", "They met in Doha.", method: 0), .init("b.txt", "They left Doha.", method: 0),
    ])
    let place = try #require(bytes.firstRange(of: "They met".utf8)).lowerBound
    bytes[place] = UInt8(ascii: "W")
    #expect(try ItemSample().lines(bytes) == ["in!a.txt! damaged", "in!b.txt: They left Doha."])
  }

  @Test func `What is cut short keeps what came before`() throws {
    let tar = Packing.tar([.init("a.txt", "They met."), .init("b.txt", "They left.")])
    #expect(try ItemSample().lines(Array(tar[..<1100])).first == "in!a.txt: They met.")
    let gzip = try Packing.gzip(Self.page)
    #expect(try ItemSample().lines(Array(gzip.dropLast(30))) == ["in! damaged"])
    let zip = try Packing.zip([.init("a.txt", "They met.")])
    #expect(try ItemSample().lines(Array(zip.dropLast(4))) == ["in! damaged"])
  }

  @Test func `Archives in archives end somewhere`() throws {
    var bytes = Array("They met.".utf8)
    for depth in 1...6 {
      bytes = try Packing.zip([.init(depth == 1 ? "a.txt" : "a.zip", bytes)])
      let lines = try ItemSample().lines(bytes)
      #expect(lines.count == 1)
      #expect(lines[0].hasSuffix(depth <= 4 ? ": They met." : "! tooLarge"), "\(lines)")
    }
  }

  @Test func `A bomb is defused`() throws {
    let zeros = [UInt8](repeating: 0x20, count: 1_000_000)
    let million = try Packing.deflated(zeros, bits: 31)
    let bomb = Array(repeatElement(million, count: 100).joined())
    var sample = try ItemSample()
    sample.options.sizeLimit = 1_000_000_000
    #expect(try sample.lines(bomb) == ["in! tooLarge"])
    #expect(try ItemSample().lines(bomb) == ["in! tooLarge"])
  }

  @Test func `Office documents are refused by their name`() throws {
    let zip = try Packing.zip([
      .init("[Content_Types].xml", "<x/>"), .init("word/document.xml", "<x/>"),
    ])
    #expect(try ItemSample().lines(zip) == ["in! unsupportedFormat"])
  }

  @Test(arguments: UInt64(1)...6) func `No bytes bring it down`(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let text = Packing.Member("a.txt", "They met in Doha on Monday, the minister said.")
    let samples: [[UInt8]] = [
      try Packing.zip([text, .init("b.html", Self.page)]), Packing.tar([text, text]),
      try Packing.gzip(Self.page), try Packing.bzip2(Array(Self.page.utf8)),
      try Packing.zstd(Array(Self.page.utf8)),
      Array("title,text\n\"a\",\"b \"\" c\"\nd,e\n".utf8),
      Array("[{\"title\": \"a\", \"text\": \"They met.\"}, {\"text\": \"b\"}]".utf8),
      Array(
        "From: a@b.example\nSubject: x\nContent-Type: multipart/mixed; boundary=b\n\n--b\n\nThey met.\n--b--\n"
          .utf8),
    ]
    for sample in samples {
      for _ in 0..<40 {
        var bytes = sample
        for _ in 0..<Int.random(in: 1...6, using: &random) {
          let place = Int.random(in: 0..<bytes.count, using: &random)
          switch Int.random(in: 0..<4, using: &random) {
          case 0: bytes[place] = UInt8.random(in: 0...255, using: &random)
          case 1: bytes[place] ^= 1 << UInt8.random(in: 0...7, using: &random)
          case 2: bytes.remove(at: place)
          default: bytes.insert(bytes[place], at: place)
          }
          if bytes.isEmpty { bytes = [0] }
        }
        if Bool.random(using: &random) {
          bytes = Array(bytes[..<Int.random(in: 1...bytes.count, using: &random)])
        }
        #expect(try !ItemSample().lines(bytes).isEmpty)
      }
    }
  }

  @Test(arguments: ["-0000000007", "77777777777"])
  func `A name of a length that cannot be is damage`(size: String) throws {
    var bytes = Packing.tar([.init("././@LongLink", "a.txt"), .init("b.txt", "They met.")])
    bytes[156] = UInt8(ascii: "L")
    bytes.replaceSubrange(124..<135, with: size.utf8)
    #expect(try ItemSample().lines(Packing.withSums(bytes)) == ["in! damaged"])
  }

  @Test func `An extended header of a length beyond all numbers is passed over`() throws {
    let header = "8 x=yz\n\n9223372036854775807 path=c.txt\n"
    var bytes = Packing.tar([.init("a", header), .init("b.txt", "They met in Doha.")])
    bytes[156] = UInt8(ascii: "x")
    #expect(try ItemSample().lines(Packing.withSums(bytes)) == ["in!b.txt: They met in Doha."])
  }

  @Test func `Files that lie one upon the other are not unpacked without end`() throws {
    var bytes = try Packing.zip([
      .init("a.txt", String(repeating: "They met. ", count: 100), method: 0),
      .init("b.txt", String(repeating: "They met. ", count: 100), method: 0),
    ])
    let entries = bytes.indices.filter { bytes[$0...].starts(with: [0x50, 0x4B, 1, 2]) }
    // The second is where the first is; and there is too little in the archive for both.
    let second = try #require(
      bytes.indices.dropFirst().first {
        bytes[$0...].starts(with: [0x50, 0x4B, 3, 4])
      })
    let cut = entries[0] - second
    bytes.removeSubrange(second..<entries[0])
    let place = entries[1] - cut
    bytes.replaceSubrange(place + 42..<place + 46, with: [0, 0, 0, 0])
    let end = bytes.count - 22
    for (index, byte) in withUnsafeBytes(of: UInt32(second).littleEndian, Array.init).enumerated() {
      bytes[end + 16 + index] = byte
    }
    let lines = try ItemSample().lines(bytes)
    #expect(lines.count == 2)
    #expect(lines.first?.hasPrefix("in!a.txt: They met.") == true)
    #expect(lines.last == "in! damaged")
  }
}
