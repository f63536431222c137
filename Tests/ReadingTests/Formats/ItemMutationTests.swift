import News
import TestSupport
import Testing

@testable import Reading

/// Files of every form, changed as strangers might: each is read, part by part, or refused with a sentence.
@Suite struct ItemMutationTests {
  /// Samples of one form, and how a changed one is made whole enough to be read on.
  struct Form: Sendable, CustomTestStringConvertible {
    let name: String
    let samples: [[UInt8]]
    var words: [String] = []
    var count = 250
    var format: Format?
    var finish: @Sendable ([UInt8]) throws -> [UInt8] = { $0 }

    var testDescription: String { name }
  }

  @Test(arguments: try forms())
  func filesAreReadOrRefused(_ form: Form) throws {
    var sample = try ItemSample()
    sample.options.format = form.format
    let reader = ItemReader(options: sample.options)
    try Mutation.run(of: form.samples, words: form.words, count: form.count) { bytes in
      let items = try sample.items(try form.finish(bytes))
      #expect(!items.isEmpty)
      for item in items {
        #expect(item.source.hasPrefix(sample.folder.path))
        do throws(ReadingError) {
          let article = try reader.read(item).article
          #expect(article.text.unicodeScalars.contains { $0.isVisible })
          #expect(!article.text.unicodeScalars.contains { $0.value == 0 })
        } catch {
          #expect(error.description.hasSuffix("."))
          #expect(error.source.hasPrefix(sample.folder.path))
        }
      }
    }
  }

  @Test func layoutsOfPrintAreRead() {
    let page = """
      <doc>
      <page width="600" height="800">
      <flow>
      <block xMin="0">
        <line xMin="60" yMin="100" xMax="280" yMax="110">
      <word xMin="1" yMin="1" xMax="2" yMax="2">Envoys</word>
      <word xMin="1" yMin="1" xMax="2" yMax="2">wait&amp;</word>
      </line>
        <line xMin="320" yMin="100" xMax="540" yMax="118">
      <word xMin="1" yMin="1" xMax="2" yMax="2">and then</word>
      </line>
      </block>
      </flow>
      </page>
      </doc>
      """
    let words = [
      "<line ", "<word>", "</line>", "<page height=\"", "xMin=\"nan\" ", "yMax=\"inf\" ",
      "xMin=\"-1e308\" ", "yMin=\"1e308\" ", "&#xD800;", "&amp", "<page>", "</page>", "\n",
    ]
    Mutation.run(of: [Array(page.utf8)], words: words, count: 1500) { bytes in
      var log = RepairLog()
      let text = PlainBody.text(PDFLayout(bytes).text, unwrapping: true, log: &log)
      #expect(!text.unicodeScalars.contains { $0.value == 0 })
    }
  }

  // MARK: Forms

  private static func forms() throws -> [Form] {
    try archives() + [
      Form(
        name: "mail", samples: [mail, savedPage], words: mailWords, format: .mail),
      Form(
        name: "mailbox",
        samples: [Array("From a Tue\n".utf8) + mail + Array("\nFrom b\n".utf8) + mail],
        words: mailWords + ["\nFrom ", "\n>From ", "\n\n"], format: .mbox),
      Form(
        name: "feed",
        samples: [
          Array(
            """
            <?xml version="1.0"?><rss version="2.0"><channel><title>Varn Post</title><item><title>Envoy
            waits</title><link>/1</link><description>&lt;p&gt;\(ItemSample.story)</description></item>
            </channel></rss>
            """.utf8)
        ], words: ["<item>", "</item>", "<![CDATA[", "]]>", "&lt;", "<rss>", "<a:b xmlns:a=\"\">"],
        format: .feed),
      Form(
        name: "page", samples: [Array(ItemSample.page("Talks").utf8)],
        words: [
          "<div>", "<b>", "<table><tr><td>", "<ul><li>", "<blockquote>", "</", "<select>", "<svg>",
          "<font color=x>", "<a href=x>", "<form>", "<p>", "<dl><dt>", "<template>", "<frameset>",
        ], format: .html),
      Form(
        name: "records",
        samples: [
          Array(
            """
            {"title": "Talks", "text": "\(ItemSample.story)", "date": "2026-03-01"}
            {"headline": "No \\u0041", "body": ["They met.", {"p": "They left."}], "url": "/x"}

            """.utf8)
        ], words: jsonWords, format: .jsonl),
      Form(
        name: "JSON",
        samples: [
          Array(
            """
            [{"title": "Talks", "text": "\(ItemSample.story)"}, {"title": "B", "text": "They left."}]
            """.utf8),
          Array(#"{"hits": {"hits": [{"_source": {"title": "A", "text": "They met."}}]}}"#.utf8),
        ], words: jsonWords, format: .json),
      Form(
        name: "table",
        samples: [
          Array("title,text,date\nTalks,\"They \"\"met\"\",\nlate\",2026-03-01\nB,C,\n".utf8)
        ],
        words: [",", "\"", "\"\"", "\n", "\r\n", ";", "\t", "text"], format: .csv),
      Form(
        name: "Markdown",
        samples: [
          Array(
            """
            ---
            title: Talks
            date: 2026-03-01
            ---
            # Talks

            > \(ItemSample.story) [link](http://a.example "x") *and* `code`

            1. one
               - two

            | a | b |
            |---|---|
            | c | d |
            """.utf8)
        ],
        words: [
          "---\n", "> ", "- ", "[", "](", ")", "*", "_", "`", "```\n", "|", "<b>", "\\", "#",
        ],
        format: .markdown),
      Form(
        name: "anything",
        samples: [
          mail, Array(ItemSample.page("Talks").utf8), Array("{\"text\": \"They met.\"}\n".utf8),
          Packing.tar([.init("a.txt", "They met.")]), Array("%PDF-1.4\n%%EOF".utf8),
        ], words: ["<html>", "{", "From ", "Subject: a\n\n", "WARC/1.0\r\n", "<?xml?>", "<rss>"]),
    ]
  }

  private static func archives() throws -> [Form] {
    let page = Array(ItemSample.page("Talks").utf8)
    let answer = "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n"
    let gzip = try Packing.deflated(page, bits: 31)
    let records = [
      record("response", Array("\(answer)\r\n".utf8) + page),
      record(
        "response",
        Array("\(answer)Content-Encoding: gzip\r\n\r\n".utf8) + gzip),
      record(
        "response",
        Array("\(answer)Transfer-Encoding: chunked\r\n\r\n1a;x\r\n".utf8) + page.prefix(26)
          + Array("\r\n\(String(page.count - 26, radix: 16))\r\n".utf8) + page.dropFirst(26)
          + Array("\r\n0\r\n\r\n".utf8)),
      record("revisit", []), record("resource", page),
    ]
    let packed = try records.map { try Packing.deflated($0, bits: 31) }
    let words = [
      "WARC/1.0\r\n", "\r\n\r\n", "Content-Length: 9223372036854775807\r\n",
      "Content-Length: -1\r\n",
      "Content-Length: 0\r\n", "Transfer-Encoding: chunked\r\n", "\r\nffffffff\r\n", "\r\n-1\r\n",
      "\r\n-ffffff\r\n", "Content-Encoding: br, gzip, deflate, zstd\r\n", "HTTP/1.1 200 OK\r\n",
      "WARC-Type: response\r\n", "Content-Type: text/html; charset*0*=x''utf-8\r\n", "\r\n ",
    ]
    let zip = try Packing.zip([
      .init("a.html", page), .init("b.txt", "They met in Doha.", method: 0),
      .init("c.zip", Packing.zip([.init("d.txt", "They sat in Doha.", method: 0)]), method: 0),
    ])
    let tar = Packing.tar([.init("a.html", page), .init("b.txt", "They met in Doha.")])
    return [
      Form(name: "WARC", samples: records + [records.flatMap(\.self)], words: words, format: .warc),
      Form(name: "WARC, packed", samples: [packed.flatMap(\.self)], words: words, format: .warc),
      Form(name: "WARC, packed whole", samples: records, words: words, format: .warc) {
        try Packing.deflated($0, bits: 31)
      },
      Form(name: "zip", samples: [zip], format: .zip),
      Form(
        name: "tar", samples: [tar], words: ["9223372036854775807 a=b\n", "5 a=\n", "-7", "77777"],
        format: .tar, finish: Packing.withSums),
      Form(name: "gzip", samples: [gzip], count: 400),
      Form(name: "bzip2", samples: [try Packing.bzip2(page)]),
      Form(name: "zstd", samples: [try Packing.zstd(page)], count: 400),
    ]
  }

  private static func record(_ type: String, _ body: [UInt8]) -> [UInt8] {
    Array(
      ("WARC/1.0\r\nWARC-Type: \(type)\r\nWARC-Target-URI: https://a.example/1\r\n"
        + "Content-Length: \(body.count)\r\n\r\n").utf8) + body + Array("\r\n\r\n".utf8)
  }

  private static let mail = Array(
    """
    From: =?utf-8?Q?Varn_Post?= <news@post.example>
    Subject: Re: =?iso-8859-1?B?VGFsa3M=?= go on
    Date: Tue, 03 Mar 2026 07:30:00 +0300
    Content-Type: multipart/alternative; boundary="x y"

    --x y
    Content-Type: text/plain; charset=utf-8; format=flowed
    Content-Transfer-Encoding: quoted-printable

    The envoy said =E2=80=9Cno=E2=80=9D to the talks=
     in Doha.
    --x y
    Content-Type: message/rfc822

    Subject: Inner

    They met in Doha.
    --x y
    Content-Type: text/html; charset=windows-1252
    Content-Transfer-Encoding: base64

    PHA+VGhleSBtZXQgaW4gRG9oYS48L3A+
    --x y--

    """.utf8)

  private static let savedPage = Array(
    """
    From: <Saved by a browser>
    Snapshot-Content-Location: https://a.example/1
    Content-Type: multipart/related; type="text/html"; boundary="b"

    --b
    Content-Type: text/html
    Content-Transfer-Encoding: quoted-printable

    \(ItemSample.page("Talks").replacing("=", with: "=3D"))
    --b--
    """.utf8)

  private static let mailWords = [
    "--x y\n", "--x y--\n", "Content-Type: multipart/mixed; boundary=b\n", "--b\n",
    "Content-Type: message/rfc822\n\n", "Content-Transfer-Encoding: base64\n", "=?utf-8?B?", "?=",
    "=?x?q?=", "boundary=\"\"", "boundary*0*=''", "=\n", "=3", "charset=utf-7", "charset*5=",
    "charset*99999999999999999999*=a'b'c;", "; ", "\"", "\n\n",
  ]

  private static let jsonWords = [
    "{", "}", "[", "]", "\"", "\\u", "\\ud800", ",", ":", "null", "1e999", "-", "\\", "\n", "tru",
  ]
}
