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
}
