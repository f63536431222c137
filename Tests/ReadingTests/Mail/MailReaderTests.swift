import News
import Testing

@testable import Reading

@Suite struct MailReaderTests {
  private static let letter = """
    From: =?windows-1252?Q?The_Desk_=96_Evening?= <desk@desk.example>
    To: reader@example.org
    Subject: =?utf-8?B?4oCcTm8gdGFsa3PigJ0=?=
     =?utf-8?Q?_in_Doha?=
    Date: Fri, 06 Mar 2026 06:00:00 -0500
    MIME-Version: 1.0
    Content-Type: multipart/mixed; boundary="out er"

    A preamble.
    --out er
    Content-Type: multipart/alternative; boundary=inner

    --inner
    Content-Type: text/html; charset=utf-8
    Content-Transfer-Encoding: base64

    PHA+VGhlIGVudm95IHNhaWQgaW4gSFRNTC48L3A+
    --inner
    Content-Type: text/plain; charset=windows-1252
    Content-Transfer-Encoding: quoted-printable

    View this in your browser: https://desk.example/v/7?utm_source=mail

    =93We will wait,=94 the envoy said in Doha on Thurs=
    day.
    --inner--
    --out er
    Content-Type: text/plain
    Content-Disposition: attachment; filename=x.txt

    Attached.
    --out er--
    """

  @Test func `Text is preferred, headers are decoded, the address is the browser's`() throws {
    let article = try ItemSample().article(Self.letter)
    #expect(article.text == "“We will wait,” the envoy said in Doha on Thursday.")
    #expect(article.title == "“No talks” in Doha")
    #expect(article.publisher == "The Desk – Evening")
    #expect(article.published == NewsDate("2026-03-06T06:00-05:00"))
    #expect(article.url == "https://desk.example/v/7")
  }

  @Test func `A message of HTML alone is read as such`() throws {
    let article = try ItemSample().article(
      "From: a@b.example\nSubject: Fwd: Re: x\nContent-Type: text/html\n\n<p>They met.</p><p>They left.</p>"
    )
    #expect(article.text == "They met.\n\nThey left.")
    #expect(article.title == "x")
    #expect(article.publisher == "b.example")
  }

  @Test(arguments: [
    ("format=flowed", "The envoy said \nthat he would \nwait.\n\nHe left."),
    ("x=y", "The envoy said that\nhe would wait.\n\nHe left."),
  ])
  func `Quoted replies and signatures stay; flowed lines are joined`(
    parameter: String, body: String
  ) throws {
    let article = try ItemSample().article(
      "From: a@b.example\nSubject: x\nContent-Type: text/plain; \(parameter)\n\n\(body)\n\n-- \nJo")
    #expect(article.text.split(separator: "\n").contains("He left."))
    #expect(article.text.hasSuffix("Jo"))
    #expect(article.text.contains("wait."))
  }

  @Test func `A mailbox is taken apart at its From lines`() throws {
    let box = """
      From a@b Mon Mar  2 10:00:00 2026
      From: Jo <jo@b.example>
      Subject: One

      The minister said no.
      >From here on, he waits.
      From where he stands is no mark within a paragraph.

      From a@b Mon Mar  2 11:00:00 2026
      From: Ann <ann@b.example>
      Subject: Two

      The envoy said yes.
      """
    let articles = try ItemSample().articles(box)
    #expect(articles.map(\.title) == ["One", "Two"])
    #expect(articles[0].text.contains("\nFrom here on"))
  }

  @Test func `A page saved as one file is a page`() throws {
    let page = ItemSample.page("Talks")
    let article = try ItemSample().article(
      "From: <Saved by Blink>\r\nSnapshot-Content-Location: https://a.example/1\r\nSubject: no\r\n"
        + "MIME-Version: 1.0\r\nContent-Type: multipart/related; type=\"text/html\"; boundary=\"b\"\r\n\r\n"
        + "--b\r\nContent-Type: text/css\r\n\r\np {}\r\n--b\r\nContent-Type: text/html\r\n\r\n\(page)\r\n--b--\r\n"
    )
    #expect(article.title == "Talks")
    #expect(article.text.hasPrefix(ItemSample.story))
    #expect(article.url == "https://a.example/1")
  }

  @Test(arguments: [
    ("=?utf-8?q?a_b?= =?utf-8?q?c?=", "a bc"), ("x =?nosuch?q?y", "x =?nosuch?q?y"),
    ("=?utf-8?x?y?=", "=?utf-8?x?y?="), ("=?iso-8859-1*en?Q?caf=E9?= and", "café and"),
  ])
  func `Encoded words are decoded, and nothing else`(header: String, text: String) {
    #expect(EncodedWords.decoded(header) == text)
  }

  @Test func `Parts in parts without end are no trap`() throws {
    var text = "From: a@b.example\nSubject: x\n"
    for _ in 0..<2000 { text += "Content-Type: multipart/mixed; boundary=b\n\n--b\n" }
    #expect(try ItemSample().lines(text) == ["in! noArticle"])
  }

  @Test func `A message within a message is read, encoded or not`() throws {
    for (encoding, body) in [
      ("7bit", "Subject: in\n\nThey met in Doha."),
      ("base64", "U3ViamVjdDogaW4KClRoZXkgbWV0IGluIERvaGEu"),
    ] {
      let article = try ItemSample().article(
        "From: a@b.example\nSubject: x\nContent-Type: multipart/mixed; boundary=b\n\n--b\n"
          + "Content-Type: message/rfc822\nContent-Transfer-Encoding: \(encoding)\n\n\(body)\n--b--\n"
      )
      #expect(article.text == "They met in Doha.")
    }
  }

  @Test func `Of headers and parts without number the first are read`() throws {
    let headers = (0..<5000).map { "X-\($0): a\n" }.joined()
    let parts = String(repeating: "--b\n\nThey met in Doha.\n", count: 5000)
    var sample = try ItemSample()
    sample.options.format = .mail
    let article = try sample.article(
      "From: a@b.example\nSubject: Talks\nContent-Type: multipart/mixed; boundary=b\n\(headers)\n"
        + parts)
    #expect(article.title == "Talks")
    #expect(article.text == "They met in Doha.")
    #expect(EncodedWords.decoded(String(repeating: "=?utf-8?Q?", count: 5000)).utf8.count <= 4000)
  }
}
