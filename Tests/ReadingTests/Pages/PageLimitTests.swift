import News
import Testing

@testable import Reading

@Suite struct PageLimitTests {
  @Test func `Tags of very many attributes are left out, their text stays`() throws {
    // The parser would compare each of them with all before it, for hours.
    let attributes = (0..<300_000).map { "a\($0)=b" }.joined(separator: " ")
    let page = ItemSample.page("Talks").replacing(
      "<p>", with: "<p \(attributes)>", maxReplacements: 1)
    let article = try ItemSample().article(page)
    #expect(article.title == "Talks")
    #expect(article.text.hasPrefix(ItemSample.story))
  }

  @Test func `Long values are no attributes`() throws {
    let value = String(repeating: "a b=c ", count: 2000)
    let page = ItemSample.page("Talks").replacing(
      "<article>", with: "<article data-x=\"\(value)\">")
    #expect(try ItemSample().article(page).text.hasPrefix(ItemSample.story))
  }

  @Test func `A page that is too large is refused, wherever it lies`() throws {
    var sample = try ItemSample()
    sample.options.pageLimit = 1000
    let page = ItemSample.page("Talks", String(repeating: "They met. ", count: 100))
    #expect(try sample.lines(page) == ["in! tooLarge"])
    #expect(
      try sample.lines(Packing.zip([.init("a.html", page), .init("b.html", ItemSample.page("B"))]))
        == ["in!a.html! tooLarge", "in!b.html: B"])
  }

  @Test func `A page of more than a million parts is refused`() throws {
    let page = ItemSample.page("Talks").replacing(
      "<p>", with: String(repeating: "<p>a</p>", count: 500_100) + "<p>", maxReplacements: 1)
    #expect(try ItemSample().lines(page) == ["in! tooLarge"])
    let record = "{\"text\": \"\(String(repeating: "<p>a</p>", count: 500_100))\"}\n"
    var sample = try ItemSample()
    sample.options.format = .jsonl
    #expect(
      try sample.lines(record + record) == ["in#line-1! tooLarge", "in#line-2! tooLarge"])
  }

  @Test func `Of very many authors the first are known`() throws {
    let authors = (0..<2000).map {
      "<meta name=\"author\" content=\"Ann L\(String(repeating: "e", count: $0 % 100 + 1))\">"
    }
    let page = ItemSample.page("Talks").replacing("</head>", with: authors.joined() + "</head>")
    let author = try #require(ItemSample().article(page).author)
    #expect((32...64).contains(author.split(separator: "; ").count))
  }

  @Test func `Authors and dates that hold half of the page are none`() throws {
    for property in ["author", "datePublished"] {
      let open = String(repeating: "<div itemprop=\(property)>", count: 200)
      let many = String(repeating: "<p>They met in the city once more.</p>", count: 2000)
      let page = ItemSample.page("Talks").replacing("</article>", with: open + many + "</article>")
      let article = try ItemSample().article(page)
      #expect((article.author?.utf8.count ?? 0) < 20_000)
      #expect(article.text.hasPrefix(ItemSample.story))
    }
  }

  @Test func `Long runs of what was read in the wrong encoding are mended whole`() {
    var log = RepairLog()
    let text = String(repeating: "â€œ", count: 20_000)
    #expect(Mojibake.undone(text, log: &log) == String(repeating: "“", count: 20_000))
  }
}
