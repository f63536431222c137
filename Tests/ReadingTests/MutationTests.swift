import News
import TestSupport
import Testing

@testable import Reading

/// Bytes that strangers send end in an article or in an error of ours, never in the end of the process.
@Suite struct MutationTests {
  private static let articles: [[UInt8]] =
    SamplePage.paragraphs.map { Array($0.utf8) } + [
      Array("Talks resumed.\r\n\r\n“No,” Ilse Tarrow said, “not yet.”\r\n".utf8),
      Array("\u{FEFF}Café talks 👩‍👩‍👧 in Tromsø – “naïve”, said Ilse Tarrow.\n".utf8),
      [0x93] + Array("We wait,".utf8) + [0x94] + Array(" she said in windows-1252.".utf8),
      [0xFF, 0xFE] + Array("She said no.".utf16).flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] },
    ]

  @Test func textsAreReadOrRefused() throws {
    Mutation.run(of: Self.articles, count: 3000) { bytes in
      do throws(ReadingError) {
        let read = try ArticleReader().read(bytes, from: "a.txt")
        let scalars = read.article.text.unicodeScalars
        #expect(scalars.contains { $0.isVisible })
        #expect(!scalars.contains { $0.value == 0 || $0 == "\r" })
        #expect(!read.article.title.isEmpty)
      } catch {
        #expect(error.description.hasPrefix("a.txt") && error.description.hasSuffix("."))
      }
    }
  }

  @Test func pagesAreReadOrRefused() throws {
    let pages = [
      SamplePage.html(),
      SamplePage.html(
        head: """
          <script type="application/ld+json">{"@type": "NewsArticle", "headline": "Envoy \\u0077aits",
          "author": [{"name": "Ilse Tarrow"}], "datePublished": "2026-03-03T07:30:00+03:00"}</script>
          <meta property="article:published_time" content="2026-03-03"><base href="/x/">
          """,
        lead: "<p class=\"byline\">By <a href=\"/t\">Ilse Tarrow</a> &mdash; 3 March 2026</p>",
        middle: "<figure><img src=x alt=\"a\"><figcaption>c</figcaption></figure><!-- x --><br>"),
      "<table><tr><td>&#x41;&amp;&nbsp;&#0;&#xD800;</table><pre>a\n b</pre><svg/onload=x>",
    ].map { Array($0.utf8) }
    let words = [
      "<", ">", "</", "<!--", "-->", "<p>", "</p>", "<div class=story-text>", "</div>", "<b>",
      "<script>", "</script>", "<![CDATA[", "]]>", "&#x110000;", "&lt", "<table>", "<td>", "=\"",
      "<p ",
      "{", "}", "[", "\\u", "<br/>", "<template>", "<meta charset=utf-16>", "<textarea>", "<svg>",
    ]
    Mutation.run(of: pages, words: words, count: 1500) { bytes in
      do throws(ReadingError) {
        let story = try PageReader().read(bytes, url: "https://wire.example/a")
        #expect(!story.text.unicodeScalars.contains { $0.value == 0 })
      } catch {
        #expect(error.description.hasSuffix("."))
      }
    }
  }

  @Test func feedsAreReadOrRefused() throws {
    let feeds = [
      """
      <?xml version="1.0"?><rss version="2.0" xmlns:content="x"><channel><title>Varn Post</title>
      <item><title>Envoy &amp; I</title><link>/1</link><pubDate>Tue, 03 Mar 2026 07:30:00 +0300</pubDate>
      <content:encoded><![CDATA[<p>She said “no”.</p>]]></content:encoded></item></channel></rss>
      """,
      """
      <feed xmlns="http://www.w3.org/2005/Atom" xml:base="https://a.example/"><title>A</title><entry><title
      type="html">T &lt;b&gt;</title><link href="x"/><updated>2026-03-03T07:30:00Z</updated><content
      type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>Text.</p></div></content></entry></feed>
      """,
      """
      {"version": "https://jsonfeed.org/version/1.1", "title": "J", "items": [{"id": "1", "url": "/1",
      "content_html": "<p>He said \\u201cno\\u201d.</p>", "date_published": "2026-03-03T07:30:00Z"}]}
      """,
    ].map { Array($0.utf8) }
    let words = [
      "<", ">", "</", "<item>", "</item>", "<![CDATA[", "]]>", "<!DOCTYPE x [<!ENTITY a \"b\">]>",
      "&a;",
      "<!ENTITY", "<?xml version=\"1.0\" encoding=\"utf-16\"?>", "{", "}", "[", "]", "\"",
      "\\ud800", ",",
      ":", "1e999", "<entry>", "xml:base=\"", "xmlns=\"\"",
    ]
    Mutation.run(of: feeds, words: words, count: 2000) { bytes in
      do throws(ReadingError) {
        for story in try FeedReader().read(bytes, url: "https://post.example/feed") {
          #expect(!story.text.unicodeScalars.contains { $0.value == 0 })
        }
      } catch {
        #expect(error.description.hasSuffix("."))
      }
    }
  }

  @Test func manifestsAreReadOrRefused() throws {
    let folder = try TestSupport.TemporaryFolder()
    let lines = [
      #"{"path": "a.txt", "published_on": "2025-11", "publisher": "Wire"}"# + "\n",
      #"{"path": "b/c.txt", "title": "Talks \u0041", "url": "https://x.example/", "author": "A; B"}"#,
    ].map { Array($0.utf8) }
    try Mutation.run(of: lines, words: ["{", "}", "\\u", "null", "[", ",", ":"], count: 300) {
      bytes in
      let path = try folder.write(bytes, to: "m.jsonl")
      do {
        _ = try Manifest(at: path)
      } catch let error as ReadingError {
        #expect(error.description.hasSuffix("."))
      }
    }
  }
}
