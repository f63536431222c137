import News
import Testing

@testable import Reading

@Suite struct RecordTests {
  @Test(arguments: [
    #"{"title": "T", "text": "S", "url": "https://a.example/1", "published": "2026-03-01", "author": "A. One", "publisher": "Wire", "language": "en"}"#,
    #"{"headline": "T", "articleBody": "S", "link": "https://a.example/1?utm_source=x", "datePublished": "2026-03-01", "authors": ["A. One"], "source": {"id": 1, "name": "Wire"}}"#,
    #"{"Head_Line": "", "name": "T", "maintext": "S", "URL": "https://a.example/1", "date_publish": "20260301", "byline": "By A. One", "site_name": "Wire"}"#,
    #"{"_source": {"title": "T", "content": ["S"], "url": "https://a.example/1", "pub-date": "1 March 2026", "author": {"name": "A. One"}, "outlet": "Wire"}}"#,
    #"{"title": "T", "body": "<p>S</p>", "permalink": "https://a.example/1", "publishedAt": "2026-03-01", "creator": [{"name": "A. One"}], "publication": "Wire"}"#,
  ])
  func `The usual names are known, in any spelling`(json: String) throws {
    let filled = json.replacing(#""S""#, with: "\"\(ItemSample.story)\"")
      .replacing("<p>S</p>", with: "<p>\(ItemSample.story)</p>")
    let article = try ItemSample().article(filled)
    #expect(article.title == "T")
    #expect(article.text == ItemSample.story)
    #expect(article.url == "https://a.example/1")
    #expect(article.published == NewsDate("2026-03-01"))
    #expect(article.author == "A. One")
    #expect(article.publisher == "Wire")
  }

  @Test func `Names that the user gives go before the usual ones`() throws {
    var sample = try ItemSample()
    sample.options.fields = try FieldNames("title=kicker, text=fields.story,date=day")
    let article = try sample.article(
      #"{"title": "no", "kicker": "Yes", "text": "no", "fields": {"story": "They met."}, "day": "2026"}"#
    )
    #expect(article.title == "Yes")
    #expect(article.text == "They met.")
    #expect(article.published == NewsDate("2026"))
  }

  @Test(arguments: ["title", "=x", "title=", "head=x", "title=a,b"])
  func `A map that is none is refused`(map: String) {
    let error = #expect(throws: ReadingError.self) { try FieldNames(map) }
    #expect(error?.reason.contains(": ") == true)
  }

  @Test(arguments: [
    ("1772445600", "2026-03-02T10:00Z"), ("1772445600000", "2026-03-02T10:00Z"),
    ("951782400", "2000-02-29T00:00Z"), ("\"2026-03-02 10:00:00\"", "2026-03-02T10:00"),
    ("\"03/04/2026\"", nil), ("\"yesterday\"", nil),
  ])
  func `Dates are read in every form that says one thing`(written: String, date: String?) throws {
    let items = try ItemSample().items(Array(#"{"text": "They met.", "date": \#(written)}"#.utf8))
    let read = try ItemReader().read(#require(items.first))
    #expect(read.article.published?.text == date)
    #expect(read.repairs.contains { $0.what == .unreadDate } == (date == nil))
  }

  @Test func `Every line is accounted for by its number`() throws {
    let text = """
      {"title": "A", "text": "They met."}

      {"title": "cut
      [1, 2]
      {"title": "B"}
      {"title": "C", "text": "They left. \\ud83d"}
      """
    #expect(
      try ItemSample().lines(text) == [
        "in#line-1: A", "in#line-3! undecodable", "in#line-4! undecodable", "in#line-5! noArticle",
        "in#line-6: C",
      ])
  }

  @Test func `Lines are told from one object however long the first is`() throws {
    let long = String(repeating: "They met again in Doha. ", count: 3000)
    let first = #"{"title": "A", "text": "\#(long)"}"#
    #expect(
      try ItemSample().lines(first + "\n" + #"{"title": "B", "text": "They left."}"# + "\n")
        == ["in#line-1: A", "in#line-2: B"])
    #expect(try ItemSample().lines(first + "\n") == ["in: A"])
    #expect(try ItemSample().lines(first) == ["in: A"])
  }

  @Test(arguments: [
    #"[{"title": "A", "text": "They met."}, 5 , {"title": "B", "text": "They \"[left]\"."}]"#,
    #"{"status": "ok", "articles": [{"title": "A", "text": "They met."}, {"title": "B", "text": "x y"}]}"#,
    #"{"hits": {"total": 2, "hits": [{"_source": {"title": "A", "text": "They met."}}, {"_source": {"title": "B", "text": "x"}}]}}"#,
  ])
  func `Arrays of articles are taken apart`(json: String) throws {
    let lines = try ItemSample().lines(json)
    #expect(lines.first == "in#item-1: A")
    #expect(lines.last?.hasSuffix(": B") == true)
  }

  @Test func `An array that is cut keeps what came before`() throws {
    let lines = try ItemSample().lines(#"[{"title": "A", "text": "They met."}, {"title": "B", "te"#)
    #expect(lines == ["in#item-1: A", "in#item-2! damaged"])
  }

  @Test(arguments: [",", ";", "\t", "|"])
  func `Tables are read as RFC 4180 has them`(delimiter: String) throws {
    let rows = [
      ["id", "Headline", "Body", "Date"],
      [
        "1", "\"Talks\(delimiter) again\"", "\"“No,” he said.\r\n\r\nHe \"\"left\"\".\"",
        "2026-03-01",
      ],
      ["2", "B", "", ""], ["3", "C", "They met.", "x"],
    ]
    let text = "\u{FEFF}" + rows.map { $0.joined(separator: delimiter) }.joined(separator: "\r\n")
    let sample = try ItemSample()
    #expect(
      try sample.lines(text) == [
        "in#row-1: Talks\(delimiter == "\t" ? "" : delimiter) again", "in#row-2! noArticle",
        "in#row-3: C",
      ])
    let item = try #require(sample.items(Array(text.utf8)).first)
    let article = try ItemReader().read(item).article
    #expect(article.text == "“No,” he said.\n\nHe \"left\".")
    #expect(article.published == NewsDate("2026-03-01"))
  }

  @Test func `A quotation mark that is never closed is said, and costs no row before it`() throws {
    let lines = try ItemSample().lines("title,text\nA,They met.\nB,\"They left.\nC,x\n")
    #expect(lines == ["in#row-1: A", "in#row-2! damaged"])
  }

  @Test func `A table without a column of text says what columns it has`() throws {
    var sample = try ItemSample()
    sample.options.format = .csv
    let items = try sample.items(Array("a,b\n1,2\n".utf8))
    guard case .failed(let error)? = items.first?.obstacle else {
      Issue.record("it did not fail")
      return
    }
    #expect(error.reason.contains("a, b") && error.reason.contains("--map text="))
  }
}
