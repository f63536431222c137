import News
import TestSupport
import Testing

@testable import Reading

@Suite struct HTMLTextTests {
  @Test(arguments: [
    ("<p>One <b>bold</b>.</p><p>Two.</p>", "One bold.\n\nTwo."), ("plain", "plain"),
    ("a<br>b<br><br>c", "a\nb\n\nc"),
    ("<td style=\"display:none\">Preheader</td><p>Text.</p>", "Text."),
    ("5 &lt; 6 &amp; 7", "5 < 6 & 7"),
    ("<ul><li>One</li><li>Two</li></ul>", "One\n\nTwo"), ("<div>a<script>b</script>c</div>", "a c"),
    ("un<i>believ</i>able", "unbelievable"), ("5 < 6", "5 < 6"), ("", ""),
    ("<p>Share | <a href='#'>Unsubscribe</a></p>", ""),
  ])
  func `Fragments give paragraphs`(fragment: String, text: String) throws {
    #expect(try HTMLText.text(ofFragment: fragment) == text)
  }
}

@Suite struct WrittenDateTests {
  @Test(arguments: [
    ("Tue, 03 Mar 2026 07:30:00 +0300", "2026-03-03T07:30+03:00"),
    ("Mon, 2 Mar 26 18:05 GMT", "2026-03-02T18:05+00:00"),
    ("March 3, 2026 3:04 p.m. EST", "2026-03-03T15:04-05:00"), ("3 March 2026", "2026-03-03"),
    ("Mar. 3rd, 2026", "2026-03-03"),
    ("2026-03-03 07:30:00 -0400", "2026-03-03T07:30-04:00"),
    ("2026-03-03T7:30Z", "2026-03-03T07:30Z"),
    ("2026-03-03", "2026-03-03"), ("2026-03-03T07:30:00.123456789+03:00", "2026-03-03T07:30+03:00"),
  ])
  func `Dates are read as they are written`(written: String, date: String) {
    #expect(WrittenDate.read(written)?.text == date)
  }

  @Test(arguments: [
    "yesterday", "", "03/04/2026", "Wed, 04 Mar 2026 25:61:00 GMT", "30 February 2026", "12345678",
    "::::::::",
  ])
  func `What is no date or two is none`(written: String) {
    #expect(WrittenDate.read(written) == nil)
  }
}

@Suite struct WebAddressTests {
  @Test(arguments: [
    ("/a?utm_source=x", "https://n.example/a"), ("b.html", "https://n.example/x/b.html"),
    ("../b", "https://n.example/b"),
    ("//m.example/c?fbclid=1&d=2#top", "https://m.example/c?d=2"),
    ("?p=1", "https://n.example/x/y?p=1"),
    ("https://o.example", "https://o.example"), (" /a ", "https://n.example/a"),
  ])
  func `Addresses are resolved and cleaned`(address: String, clean: String) {
    #expect(WebAddress.clean(address, base: "https://n.example/x/y?z=1") == clean)
  }

  @Test(arguments: ["javascript:void(0)", "mailto:a@b.example", "", "a b", "tag:n.example,2026:1"])
  func `Others are none`(address: String) {
    #expect(WebAddress.clean(address, base: nil) == nil)
  }
}

@Suite struct AuthorNamesTests {
  @Test(arguments: [
    ("By JO QUILL and Ann Lee", ["Jo Quill", "Ann Lee"]),
    ("Jo Quill, Ann Lee & Bo Öz", ["Jo Quill", "Ann Lee", "Bo Öz"]),
    ("https://wire.example/jo", []), ("jquill7", []), ("admin", []), ("desk@wire.example", []),
    ("Example Wire", []),
    ("Jo Quill, Chief Political Correspondent", ["Jo Quill"]),
    ("MARY O’NEIL-SMITH", ["Mary O’Neil-Smith"]), ("", []),
  ])
  func `Names are taken out of bylines`(byline: String, names: [String]) {
    #expect(AuthorNames.names(in: byline, publisher: "Example Wire") == names)
  }

  @Test(arguments: [
    ("Talks Resume In Varn Today Again", []), ("By Friday", []), ("Jo Quill", ["Jo Quill"]),
    ("By Jo Quill", ["Jo Quill"]),
  ])
  func `A line of the page has to look like one`(line: String, names: [String]) {
    #expect(AuthorNames.names(inLine: line) == names)
  }
}

@Suite struct LenientJSONTests {
  @Test func `Values of every kind are read`() {
    let value = LenientJSON(
      #"{"a": [1, -2.5e3, true, null, "x\nA\ud83d\ude00"], "b": {"c": ""}}"#.utf8)
    #expect(value["a"].elements.map(\.string) == ["1", "-2.5e3", nil, nil, "x\nA😀"])
    #expect(value["b"]["c"].string == "")
    #expect(value["b"]["d"] == .null)
  }

  @Test(arguments: [
    #"{"a": "b",}"#, #"{"a": "b""#, #"{"a": "b", "c": [1, 2"#, #"// x"# + "\n" + #"{"a": "b"}"#,
    #"{,"a": "b"}"#,
    #"{"a": "b"} trailing"#, #"/* { */{"a":"b"};"#,
  ])
  func `Mistakes cost no more than they have to`(text: String) {
    #expect(LenientJSON(text.utf8)["a"].string == "b")
  }

  @Test func `A lone surrogate is a replacement character`() {
    #expect(LenientJSON(#""a\ud83d""#.utf8).string == "a\u{FFFD}")
  }

  @Test func `Any bytes are read to an end`() {
    var random = SeededGenerator(seed: 3)
    let alphabet = Array("{}[]\",:\\u0\n/*t-1é".utf8)
    for _ in 0..<500 {
      let bytes = (0..<60).map { _ in alphabet[Int.random(in: 0..<alphabet.count, using: &random)] }
      #expect(LenientJSON(bytes) == LenientJSON(bytes))
    }
  }
}

@Suite struct MarkupScrubberTests {
  private func scrub(_ text: String) -> String {
    String(decoding: MarkupScrubber(Array(text.utf8)).output, as: UTF8.self)
  }

  @Test(arguments: [
    ("a<!-- b -->c", "ac"), ("a<!-- b", "a b"), ("a<!-->b", "ab"),
    ("<script>if (a < b) {}</script>x", " x"),
    ("&#150;", "–"), ("&#x97;", "—"), ("a < b", "a &lt; b"),
    ("<a title=\"x>y\">z</a>", "<a title=\"x>y\">z</a>"),
    ("<b>x</i></b>", "<b>x </b>"), ("<!DOCTYPE html>x", "x"), ("<STYLE>p{}</STYLE>x", " x"),
    ("x\0y", "xy"),
  ])
  func `What leads parsers astray goes`(markup: String, scrubbed: String) {
    #expect(scrub(markup) == scrubbed)
  }

  @Test func `Nesting has an end`() {
    let deep = scrub(String(repeating: "<div>", count: 5000))
    #expect(deep.split(separator: "<").count == MarkupScrubber.deepest)
  }

  @Test func `Scripts of JSON-LD are handed back`() {
    let scrubber = MarkupScrubber(
      Array("<script type='application/ld+json'>{}</script><script>x</script>".utf8))
    #expect(scrubber.linkedData.map { String(decoding: $0, as: UTF8.self) } == ["{}"])
  }
}
