import News
import TestSupport
import Testing

@testable import Reading

@Suite struct WARCSourceTests {
  private static func record(
    _ type: String, _ body: [UInt8], url: String = "https://a.example/1",
    content: String = "application/http; msgtype=response"
  ) -> [UInt8] {
    Array(
      ("WARC/1.0\r\nWARC-Type: \(type)\r\nWARC-Target-URI: \(url)\r\n"
        + "WARC-Date: 2026-03-01T08:00:00Z\r\nContent-Type: \(content)\r\n"
        + "Content-Length: \(body.count)\r\n\r\n").utf8) + body + Array("\r\n\r\n".utf8)
  }

  private static func answer(
    _ body: [UInt8], _ headers: String = "", status: String = "200 OK"
  ) -> [UInt8] {
    Array("HTTP/1.1 \(status)\r\nContent-Type: text/html\r\n\(headers)\r\n".utf8) + body
  }

  private static func page(_ number: Int) -> [UInt8] {
    Array(ItemSample.page("Talks \(number)", ItemSample.story + " It was day \(number).").utf8)
  }

  private static func chunked(_ bytes: [UInt8], by size: Int) -> [UInt8] {
    var output: [UInt8] = []
    var index = 0
    while index < bytes.count {
      let chunk = bytes[index..<min(bytes.count, index + size)]
      output += Array("\(String(chunk.count, radix: 16));x=y\r\n".utf8) + chunk + [0x0D, 0x0A]
      index += size
    }
    return output + Array("0\r\n\r\n".utf8)
  }

  @Test func `However a page travelled, it is read`() throws {
    let page = Self.page(1)
    let gzip = try Packing.deflated(page, bits: 31)
    let answers: [[UInt8]] = [
      Self.answer(page), Self.answer(page, "Content-Length: 3\r\n"),
      Self.answer(gzip, "content-encoding: GZIP\r\n"),
      Self.answer(try Packing.deflated(page, bits: 15), "Content-Encoding: deflate\r\n"),
      Self.answer(try Packing.deflated(page, bits: -15), "Content-Encoding: deflate\r\n"),
      Self.answer(try Packing.zstd(page), "Content-Encoding: zstd\r\n"),
      Self.answer(Self.chunked(page, by: 100), "Transfer-Encoding: chunked\r\n"),
      Self.answer(
        Self.chunked(gzip, by: 33),
        "X-Folded: a\r\n b\r\nTransfer-Encoding: chunked\r\nContent-Encoding: gzip\r\n"),
      Self.answer(page, "Content-Encoding: gzip\r\n"),
      Self.answer(page, "Transfer-Encoding: chunked\r\n"),
      Self.answer(page, "Content-Encoding: br\r\n"),
    ]
    let archive = answers.flatMap { Self.record("response", $0) }
    let articles = try ItemSample().articles(archive)
    #expect(articles.map(\.title) == answers.map { _ in "Talks 1" })
    #expect(Set(articles.map(\.text)).count == 1)
    #expect(articles.allSatisfy { $0.url == "https://a.example/1" })
  }

  @Test(arguments: [false, true])
  func `Every record is accounted for`(isPacked: Bool) throws {
    let records: [[UInt8]] = [
      Self.record("warcinfo", Array("x: y".utf8), content: "application/warc-fields"),
      Self.record("request", Array("GET / HTTP/1.1\r\n\r\n".utf8)),
      Self.record("response", Self.answer(Self.page(1))),
      Self.record("response", Self.answer([], status: "301 Moved")),
      Self.record("response", Self.answer([0x89] + Array("PNG\r\n".utf8))),
      Self.record("revisit", Self.answer([])),
      Self.record("resource", Self.page(2), content: "text/html"),
      Self.record("conversion", Array("They met in Doha.".utf8), content: "text/plain"),
      Self.record("response", Array("20260301 1.2.3.4".utf8), content: "text/dns"),
      Self.record("metadata", Array("a: b".utf8)),
    ]
    let archive = try records.flatMap { isPacked ? try Packing.deflated($0, bits: 31) : $0 }
    #expect(
      try ItemSample().lines(archive) == [
        "in#record-1- noArticle", "in#record-2- noArticle", "in#record-3: Talks 1",
        "in#record-4- noArticle", "in#record-5- unsupportedFormat", "in#record-6- noArticle",
        "in#record-7: Talks 2", "in#record-8: They met in Doha.", "in#record-9- noArticle",
        "in#record-10- noArticle",
      ])
  }

  @Test func `A damaged record costs itself alone`() throws {
    let records = try (1...5).map {
      try Packing.deflated(Self.record("response", Self.answer(Self.page($0))), bits: 31)
    }
    let record3 = Self.record("response", Self.answer(Self.page(3)))
    var random = SeededGenerator(seed: 11)
    for _ in 0..<200 {
      var damaged = records[2]
      let place = Int.random(in: 10..<damaged.count - 8, using: &random)
      damaged[place] ^= 1 << UInt8.random(in: 0...7, using: &random)
      let archive = Array((records[..<2] + [damaged] + records[3...]).joined())
      let lines = try ItemSample().lines(archive)
      #expect(lines.prefix(2) == ["in#record-1: Talks 1", "in#record-2: Talks 2"])
      #expect(lines.suffix(2) == ["in#record-4: Talks 4", "in#record-5: Talks 5"], "\(place)")
      // Some bits say nothing.
      let packed = DeflateSource(ByteReader(damaged), .gzip, source: "")
      let isHarmless = try? ByteReader(packed).readAll(limit: 1 << 20) == record3
      let expected = isHarmless == true ? "in#record-3: Talks 3" : "in#record-3! damaged"
      #expect(lines.dropFirst(2).first == expected)
    }
  }

  @Test(arguments: [false, true])
  func `A record that is cut is said to be`(isPacked: Bool) throws {
    let records = (1...2).map { Self.record("response", Self.answer(Self.page($0))) }
    let archive = try records.flatMap { isPacked ? try Packing.deflated($0, bits: 31) : $0 }
    #expect(
      try ItemSample().lines(Array(archive.dropLast(100))) == [
        "in#record-1: Talks 1", "in#record-2! damaged",
      ])
  }

  @Test func `Records are read wherever the members of gzip are parted`() throws {
    let archive = (1...4).flatMap { Self.record("response", Self.answer(Self.page($0))) }
    let whole = try Packing.deflated(archive, bits: 31)
    let expected = (1...4).map { "in#record-\($0): Talks \($0)" }
    #expect(try ItemSample().lines(whole) == expected)
    let cut = archive.count / 2 + 7
    let two =
      try Packing.deflated(Array(archive[..<cut]), bits: 31)
      + Packing.deflated(Array(archive[cut...]), bits: 31)
    #expect(try ItemSample().lines(two) == expected)
    #expect(try ItemSample().lines(try Packing.zstd(archive)) == expected)
  }

  @Test func `A length that is wrong costs no other record`() throws {
    var records = (1...3).map { Self.record("response", Self.answer(Self.page($0))) }
    let text = String(decoding: records[1], as: UTF8.self)
    records[1] = Array(text.replacing("Content-Length: ", with: "Content-Length: 1").utf8)
    let lines = try ItemSample().lines(Array(records.joined()))
    #expect(lines.first == "in#record-1: Talks 1")
    #expect(lines.count >= 2)
  }

  @Test(arguments: UInt64(1)...6) func `No bytes bring it down`(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let archive = try (1...3).flatMap {
      let record = Self.record(
        "response",
        Self.answer(Self.chunked(Self.page($0), by: 64), "Transfer-Encoding: chunked\r\n"))
      return seed % 2 == 0 ? try Packing.deflated(record, bits: 31) : record
    }
    for _ in 0..<60 {
      var bytes = archive
      for _ in 0..<Int.random(in: 1...8, using: &random) {
        bytes[Int.random(in: 0..<bytes.count, using: &random)] = UInt8.random(
          in: 0...255, using: &random)
      }
      #expect(try !ItemSample().lines(bytes).isEmpty)
    }
  }

  @Test(arguments: ["-1", "-ffffff", "+", "fffffffff"])
  func `A chunk of a length that cannot be ends the chunks`(size: String) throws {
    let body = Self.page(1)
    let chunk = Array("\(String(body.count, radix: 16))\r\n".utf8) + body
    let answer = Self.answer(
      chunk + Array("\r\n\(size)\r\nmore".utf8), "Transfer-Encoding: chunked\r\n")
    #expect(try ItemSample().lines(Self.record("response", answer)) == ["in#record-1: Talks 1"])
  }
}
