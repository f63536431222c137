import News
import TestSupport
import Testing

@testable import Reading

@Suite struct ArticleReaderTests {
  private let reader = ArticleReader()

  private func read(
    _ text: String, given: GivenMetadata = GivenMetadata()
  ) throws -> ReadArticle {
    try reader.read(Array(text.utf8), from: "a.txt", given: given)
  }

  @Test func `A plain text stays as it is, headline and blank lines included`() throws {
    let text = "\n Talks resume in Doha\t\n\n\n“We’ll see,” said the émissaire."
    // The white space at the end is the file's: in any wrapper the story has the same hash.
    let read = try read(text + "  \n\n")
    #expect(Array(read.article.text.unicodeScalars) == Array(text.unicodeScalars))
    #expect(read.repairs.isEmpty)
    #expect(read.article.title == "Talks resume in Doha")
    #expect(read.article.source == "a.txt")
    #expect(read.article.mimeType == "text/plain")
    #expect(read.article.dateline == nil)
  }

  @Test func `Nothing that is not given is made up`() throws {
    let article = try read("Talks resumed on 7 November 2025 in Doha.").article
    #expect(article.published == nil)
    #expect(article.url == nil)
    #expect(article.publisher == nil)
    #expect(article.author == nil)
  }

  @Test func `What is given goes before what the text says`() throws {
    let given = GivenMetadata(
      title: " Talks\nresume\u{7} ", url: "https://example.org/a", publisher: "Meridian Wire",
      author: "A; B", published: NewsDate("2025-11-07"))
    let article = try read("Envoys meet\n\nTalks resumed.", given: given).article
    #expect(article.title == "Talks resume")
    #expect(article.url == "https://example.org/a")
    #expect(article.publisher == "Meridian Wire")
    #expect(article.author == "A; B")
    #expect(article.published == NewsDate("2025-11-07"))
  }

  @Test func `A blank title given is no title given`() throws {
    #expect(
      try read("Talks resumed.", given: GivenMetadata(title: " \u{200B}\n")).article.title != "")
    #expect(
      try read("Talks resumed.", given: GivenMetadata(title: "  ")).article.title
        == "Talks resumed.")
  }

  @Test(arguments: ["", "\n", " \t\r\n \u{A0}\u{2003}", "\u{FEFF}", "\u{200B}\n\u{202E}", "\u{7}"])
  func `A text without a visible character is refused as empty`(text: String) {
    let error = #expect(throws: ReadingError.self) { try read(text) }
    #expect(error?.code == .empty)
    #expect(error?.description.hasPrefix("a.txt cannot be read: it is empty") == true)
  }

  @Test func `A text above the limit is refused, one at the limit is read`() throws {
    let small = ArticleReader(sizeLimit: 20)
    #expect(throws: Never.self) { try small.read(Array(repeating: 0x61, count: 20), from: "a") }
    let error = #expect(throws: ReadingError.self) {
      try small.read(Array(repeating: 0x61, count: 21), from: "a")
    }
    #expect(error?.code == .tooLarge)
    #expect(error?.reason.contains("20 bytes") == true)
  }

  @Test func `Spans of the user's own file fit the text, for every repair that keeps the length`()
    throws
  {
    let text = "One\rtwo\u{2028}three \u{93}four\u{94}"
    let article = try read(text).article
    #expect(article.text == "One\ntwo\nthree “four”")
    #expect(article.text.unicodeScalars.count == text.unicodeScalars.count)
  }

  @Test func `Reading the text of an article again changes nothing`() throws {
    let dirty = "A\u{B}B\r\n\u{FEFF}C \u{202E}D\u{202C} \u{85} \u{FFFE}\r\r\nE"
    let once = try read(dirty).article.text
    let twice = try read(once)
    #expect(twice.article.text == once)
    #expect(twice.repairs.isEmpty)
  }

  @Test func `Any bytes are read or refused, and what is read is clean`() throws {
    var generator = SeededGenerator(seed: 7)
    for _ in 0..<400 {
      let ascii = Array("Talks “resumed” in Doha, he said. ".utf8)
      var bytes = (0..<4).flatMap { _ in ascii }
      for _ in 0..<Int.random(in: 1...12, using: &generator) {
        let place = Int.random(in: 0..<bytes.count, using: &generator)
        bytes[place] = UInt8.random(in: 1...255, using: &generator)
      }
      do {
        let text = try reader.read(bytes, from: "a.txt").article.text
        var again = DecodedText(bytes: Array(text.utf8))
        #expect(TextHygiene.clean(&again) == text)
      } catch {
        #expect([.binary, .undecodable, .unsupportedFormat].contains(error.code))
      }
    }
  }
}
