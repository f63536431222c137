import News
import Testing

@testable import Reading

@Suite struct FeedReaderTests {
  private func read(_ feed: String, url: String? = nil) throws -> [Story] {
    try FeedReader().read(Array(feed.utf8), charset: nil, url: url)
  }

  @Test func `RSS gives its content, else its description`() throws {
    let stories = try read(
      """
      <?xml version="1.0"?><rss version="2.0"><channel><title>Varn Post</title><link>https://post.example/</link>
      <language>en-us</language>
      <item><title>Envoy: &quot;wait&quot; &amp;amp; see</title><link>https://post.example/1?utm_medium=rss&amp;a=1</link>
      <pubDate>Tue, 03 Mar 2026 07:30:00 +0300</pubDate><dc:creator><![CDATA[ By ILSE TARROW ]]></dc:creator>
      <description>Teaser…</description><content:encoded><![CDATA[<p>The envoy said &ldquo;wait&rdquo;.</p>
      <p>She left.</p><p>The post <a href="/1">Envoy</a> appeared first on <a href="/">Post</a>.</p>]]></content:encoded></item>
      <item><title>Bare & ampersand</title><link>/2</link><description>&lt;p&gt;He &amp;amp; she met.&lt;/p&gt;</description>
      <pubDate>some day</pubDate></item>
      <item><guid>https://post.example/3</guid><description>Text.</description></item>
      </channel></rss>
      """)
    #expect(stories.map(\.title) == ["Envoy: \"wait\" & see", "Bare & ampersand", nil])
    #expect(
      stories.map(\.text) == ["The envoy said “wait”.\n\nShe left.", "He & she met.", "Text."])
    #expect(
      stories.map(\.url) == [
        "https://post.example/1?a=1", "https://post.example/2", "https://post.example/3",
      ])
    #expect(stories[0].authors == ["Ilse Tarrow"])
    #expect(stories[0].published?.text == "2026-03-03T07:30+03:00")
    #expect(stories.allSatisfy { $0.publisher == "Varn Post" && $0.language == "en" })
    #expect(stories[1].published == nil)
    #expect(stories[1].repairs.map(\.what).contains(.unreadDate))
  }

  @Test func `Atom gives content of every type, and addresses by its base`() throws {
    let stories = try read(
      """
      <feed xmlns="http://www.w3.org/2005/Atom" xml:base="https://gazette.example/world/" xml:lang="en"><title>Gazette</title>
      <entry><title type="html">Talks &lt;em&gt;stall&lt;/em&gt;</title><link href="stall"/><published>2026-03-05T09:59:59.1Z</published>
      <author><name>Ann Lee</name></author><author><name>Bo Öz</name></author>
      <content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>They <b>stalled</b>.</p><p>Again.</p></div></content></entry>
      <entry><title type="text">&lt;b&gt; is a tag</title><updated>2026-03-04</updated><summary type="text">1 &lt; 2, he said.</summary></entry>
      </feed>
      """)
    #expect(stories.map(\.title) == ["Talks stall", "<b> is a tag"])
    #expect(stories.map(\.text) == ["They stalled.\n\nAgain.", "1 < 2, he said."])
    #expect(stories.map(\.url) == ["https://gazette.example/world/stall", nil])
    #expect(stories[0].authors == ["Ann Lee", "Bo Öz"])
    #expect(stories.map { $0.published?.text } == ["2026-03-05T09:59Z", "2026-03-04"])
  }

  @Test func `JSON Feed gives its items, whose authors may be the feed's`() throws {
    let stories = try read(
      """
      {"version": "https://jsonfeed.org/version/1.1", "title": "Desk", "home_page_url": "https://desk.example/",
       "authors": [{"name": "Desk staff"}], "items": [
        {"id": 1, "url": "1.html", "content_html": "<p>He said: ‘no’.</p><script>x()</script>"},
        {"id": "2", "content_text": "Plain.\\n\\nText.", "authors": [{"name": "Ann Lee"}]},
        {"id": "3", "summary": "Short", "date_published": "2026-03-06"}]}
      """)
    #expect(stories.map(\.text) == ["He said: ‘no’.", "Plain.\n\nText.", "Short"])
    #expect(stories.map(\.authors) == [["Desk staff"], ["Ann Lee"], ["Desk staff"]])
    #expect(stories[0].url == "https://desk.example/1.html")
    #expect(stories[2].published?.text == "2026-03-06")
  }

  @Test func `RSS 1.0 has its items beside the channel`() throws {
    let stories = try read(
      "<rdf:RDF xmlns:rdf=\"http://r\"><channel><title>T</title></channel><item><title>A</title></item></rdf:RDF>"
    )
    #expect(stories.map(\.title) == ["A"])
  }

  @Test func `Entities are neither expanded nor fetched`() throws {
    let laughs = (1...9).map {
      "<!ENTITY l\($0) \"\(String(repeating: "&l\($0 - 1);", count: 10))\">"
    }
    let feed = """
      <?xml version="1.0"?><!DOCTYPE rss [<!ENTITY l0 "ha"><!ENTITY out SYSTEM "file:///etc/passwd">\(laughs.joined())]>
      <rss><channel><item><title>A &l9; &out;</title></item></channel></rss>
      """
    #expect(try read(feed).first?.title == "A &l9; &out;")
  }

  @Test(arguments: [
    "", "<rss>", "<rss><item>", "{", "{\"items\": [{}, 3, null]}", "<rss><item><![CDATA[",
    String(repeating: "<item>", count: 20_000), String(repeating: "&", count: 100_000),
  ])
  func `Broken feeds are read as far as they go`(feed: String) throws {
    for story in try read(feed) { #expect(story.title?.isEmpty != true) }
  }
}

@Suite struct MarkupSignatureTests {
  @Test(arguments: [
    "<!DOCTYPE html><p>a", "  <html>", "<!-- saved --><html lang=en>",
    "<?xml version='1.0'?><html xmlns='x'>",
    "\u{FEFF}<HTML>", "<div><p>A fragment</p></div>",
  ])
  func `Pages are known`(text: String) {
    #expect(MarkupSignature.isPage(Array(text.utf8)))
    #expect(!MarkupSignature.isFeed(Array(text.utf8)))
  }

  @Test(arguments: [
    "<?xml version='1.0'?><rss version='2.0'>", "<feed xmlns='http://www.w3.org/2005/Atom'>",
    "<!-- a --><rdf:RDF>",
    "\u{FEFF}{ \"version\": \"https://jsonfeed.org/version/1\"",
  ])
  func `Feeds are known`(text: String) {
    #expect(MarkupSignature.isFeed(Array(text.utf8)))
    #expect(!MarkupSignature.isPage(Array(text.utf8)))
  }

  @Test(arguments: ["", "The rss feed.", "5 < 6 and <b>bold</b>", "{\"a\": 1}", "<tag>x"])
  func `Other texts are neither`(text: String) {
    #expect(!MarkupSignature.isPage(Array(text.utf8)))
    #expect(!MarkupSignature.isFeed(Array(text.utf8)))
  }

  @Test func `Items in items are no items, and nesting has an end`() throws {
    let item = "<item><title>Talks</title><description>They met.</description>"
    let nested = "<rss><channel>" + String(repeating: item, count: 3000)
    let stories = try FeedReader().read(Array(nested.utf8))
    #expect(stories.map(\.title) == ["Talks"])
    #expect(stories.map(\.text) == ["They met."])
    let deep =
      "<feed><entry><content type='xhtml'>" + String(repeating: "<div>", count: 100_000)
      + "They met."
    #expect(try FeedReader().read(Array(deep.utf8)).map(\.text) == ["They met."])
  }

  @Test func `Each item has the blocks of its own body`() throws {
    let entries = (0..<50).map {
      "<entry><content type='xhtml'><div><p>Day \($0).</p>so<p>ends</p>it</div></content></entry>"
    }
    let stories = try FeedReader().read(Array("<feed>\(entries.joined())</feed>".utf8))
    #expect(stories.map(\.text) == (0..<50).map { "Day \($0).\n\nso\n\nends\n\nit" })
  }
}
