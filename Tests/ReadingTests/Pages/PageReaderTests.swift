import News
import TestSupport
import Testing

@testable import Reading

@Suite struct PageReaderTests {
  private func read(
    _ html: String, charset: String? = nil, url: String? = "https://wire.example/a"
  ) throws -> Story {
    try PageReader().read(Array(html.utf8), charset: charset, url: url)
  }

  @Test func `The article is kept and the rest of the page is not`() throws {
    let story = try read(SamplePage.html())
    #expect(story.text == SamplePage.body)
    #expect(story.title == "Envoy waits")
    #expect(story.publisher == "Example Wire")
    #expect(story.url == "https://wire.example/world/envoy-waits?id=3")
    #expect(story.language == "en")
  }

  @Test(arguments: [
    "<div class=\"related-links\"><p>Ten hotels we love, and what they cost in summer and in winter.</p></div>",
    "<p>Read more: <a href=\"/x\">Ten hotels we love</a></p>",
    "<figure><img src=\"a.jpg\"><figcaption>The hall in Port Calder, where envoys met.</figcaption></figure>",
    "<div class=\"newsletter-signup\"><p>Sign up for our newsletter, which comes every morning.</p></div>",
    "<div style=\"display: none\"><p>Nobody sees this line, and nobody said it to anyone at all.</p></div>",
    "<p>Advertisement</p>", "<p>Share on Facebook Tweet Email</p>",
    "<script>var a = '<p>no</p>';</script>",
    "<noscript><p>Please enable scripts to see this page in all its beauty.</p></noscript>",
    "<form><label>Your address</label><input><button>Send it</button></form>",
  ])
  func `What stands among paragraphs and is none of them goes`(clutter: String) throws {
    #expect(try read(SamplePage.html(middle: clutter)).text == SamplePage.body)
  }

  @Test(arguments: [
    "{\"@type\":\"NewsArticle\",\"headline\":\"Envoy waits\",\"author\":{\"@type\":\"Person\",\"name\":\"Jo Quill\"},"
      + "\"datePublished\":\"2026-03-03T07:30:00+03:00\"}",
    "{\"@graph\":[{\"@type\":\"WebPage\"},{\"@type\":[\"Article\"],\"author\":[{\"name\":\"Jo Quill\"}],"
      + "\"datePublished\":\"2026-03-03T07:30+0300\"}]}",
    "[{\"@type\":\"ReportageNewsArticle\",\"author\":\"By Jo Quill\",\"datePublished\":\"2026-03-03T07:30:00.000+03:00\"}]",
    "{\"@graph\":[{\"@type\":\"Article\",\"author\":{\"@id\":\"#jo\"},\"datePublished\":\"2026-03-03T07:30:00+03:00\"},"
      + "{\"@type\":\"Person\",\"@id\":\"#jo\",\"name\":\"Jo Quill\"}]}",
    "/* here */ {\"@type\":\"NewsArticle\",\n\"description\":\"a\nraw line\",\"author\":[\"Jo Quill\",],"
      + "\"datePublished\":\"2026-03-03T07:30:00+03:00\",}",
    "{\"@type\":\"NewsArticle\",\"author\":[{\"name\":\"Jo Quill\"}],\"datePublished\":\"2026-03-03T07:30:00+03:00\",\"x\":[",
  ])
  func `JSON-LD of any shape names author and time`(json: String) throws {
    let story = try read(
      SamplePage.html(head: "<script type=\"application/ld+json\">\(json)</script>"))
    #expect(story.authors == ["Jo Quill"])
    #expect(story.published?.text == "2026-03-03T07:30+03:00")
  }

  @Test(arguments: [
    (
      "<meta name=\"author\" content=\"JO QUILL and Ann Lee\">"
        + "<meta property=\"article:published_time\" content=\"2026-03-03T07:30:00Z\">", ""
    ),
    (
      "<meta name=\"parsely-author\" content=\"Jo Quill\"><meta name=\"parsely-author\" content=\"Ann Lee\">"
        + "<meta name=\"parsely-pub-date\" content=\"2026-03-03T07:30:00Z\">", ""
    ),
    (
      "",
      "<p class=\"meta\"><a rel=\"author\" href=\"/j\">Jo Quill</a> <a rel=\"author\" href=\"/a\">Ann Lee</a>"
        + " <time datetime=\"2026-03-03T07:30:00Z\">today</time></p>"
    ),
    (
      "",
      "<div itemprop=\"author\"><span itemprop=\"name\">Jo Quill</span></div><div itemprop=\"author\">Ann Lee</div>"
        + "<meta itemprop=\"datePublished\" content=\"2026-03-03T07:30Z\">"
    ),
    ("", "<p>By Jo Quill and Ann Lee</p><time datetime=\"2026-03-03T07:30Z\"></time>"),
  ])
  func `Without JSON-LD other words for machines count, then the page`(head: String, lead: String)
    throws
  {
    let story = try read(SamplePage.html(head: head, lead: lead))
    #expect(story.authors == ["Jo Quill", "Ann Lee"])
    #expect(story.published?.text == "2026-03-03T07:30Z")
    #expect(story.text == SamplePage.body)
  }

  @Test(arguments: [
    (
      "windows-1251", "Посол ждёт",
      [0xCF, 0xEE, 0xF1, 0xEE, 0xEB, 0x20, 0xE6, 0xE4, 0xB8, 0xF2] as [UInt8]
    ),
    ("Shift_JIS", "会談", [0x89, 0xEF, 0x92, 0x6B]),
    ("gb2312", "会谈", [0xBB, 0xE1, 0xCC, 0xB8]),
    ("iso-8859-1", "“Café”", [0x93, 0x43, 0x61, 0x66, 0xE9, 0x94]),
    ("iso-8859-2", "Łódź", [0xA3, 0xF3, 0x64, 0xBC]),
  ])
  func `Encodings are those of the header, then of the page`(
    name: String, title: String, bytes: [UInt8]
  ) throws {
    let head = Array("<html><head><title>".utf8) + bytes + Array("</title>".utf8)
    #expect(try PageReader().read(head, charset: name, url: nil).title == title)
    let declared =
      Array("<html><head><meta charset=\"\(name)\"><title>".utf8) + bytes + Array("</title>".utf8)
    #expect(try PageReader().read(declared, charset: nil, url: nil).title == title)
  }

  @Test func `UTF-8 is read as such whatever is declared`() throws {
    #expect(
      try read("<meta charset=koi8-r><title>Café Ö</title>", charset: "iso-8859-1").title
        == "Café Ö")
  }

  @Test func `A comment without an end does not swallow the page`() throws {
    #expect(try read(SamplePage.html(lead: "<!-- begin")).text == SamplePage.body)
  }

  @Test func `References to windows-1252 are its characters`() throws {
    let story = try read(
      SamplePage.html(body: "<p>\(SamplePage.paragraphs[0]) &#147;Yes&#148; &#x92;</p>"))
    #expect(story.text.hasSuffix("“Yes” ’"))
  }

  @Test(arguments: [
    String(repeating: "<div>", count: 200_000), String(repeating: "<b>x", count: 100_000),
    String(repeating: "<div>", count: 50_000) + String(repeating: "</span>", count: 50_000),
    String(repeating: "<p><table><tr><td>", count: 30_000),
    String(repeating: "<!--", count: 100_000),
    String(repeating: "<a b='", count: 100_000), String(repeating: "<script>", count: 50_000),
    String(repeating: "&#", count: 100_000), String(repeating: "<", count: 200_000),
    "<script type='application/ld+json'>" + String(repeating: "[", count: 200_000),
    String(repeating: "<p>a<br><br>", count: 50_000),
    "<p class='" + String(repeating: "a-", count: 200_000),
  ])
  func `Hostile markup is read to its end`(markup: String) throws {
    _ = try read(markup)
    #expect(try read(SamplePage.html() + markup).text.contains("“We will wait,”"))
  }

  @Test func `Damaged pages are read without a crash, alike each time`() throws {
    var random = SeededGenerator(seed: 7)
    let page = Array(
      SamplePage.html(
        head:
          "<script type=\"application/ld+json\">{\"@type\":\"Article\",\"author\":[\"A B\"]}</script>"
      )
      .utf8)
    for _ in 0..<300 {
      var bytes = page
      for _ in 0..<Int.random(in: 1...20, using: &random) {
        let place = Int.random(in: 0..<bytes.count, using: &random)
        switch Int.random(in: 0..<4, using: &random) {
        case 0: bytes[place] = UInt8.random(in: 1...255, using: &random)
        case 1: bytes.remove(at: place)
        case 2: bytes.insert(contentsOf: "<>\"'&;/!-".utf8, at: place)
        default: bytes.removeSubrange(place..<min(bytes.count, place + 200))
        }
      }
      let story = try? PageReader().read(bytes, charset: nil, url: nil)
      #expect(story == (try? PageReader().read(bytes, charset: nil, url: nil)))
    }
  }
}
