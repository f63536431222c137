import Testing

@testable import Reading

@Suite struct FormatSignatureTests {
  @Test(
    arguments: [
      ("The talks went on.", .text), ("", .text), ("[Applause] The talks went on.", .text),
      ("{{citation needed}} The talks.", .text), ("a, b, and c were there.\nThey left.", .text),
      ("From Doha, our man writes:\n\nThey met.", .text), ("Note: this\nwas said.", .text),
      ("Subject: talks\n\nThey met.", .text), ("--- begin\nThey met.", .text),
      ("#hashtag and more", .text),
      ("<!doctype html><p>x", .html), ("\n <html><body>", .html),
      ("<?xml version='1.0'?><rss><channel/></rss>", .feed), ("<feed xmlns='x'>", .feed),
      ("{\"version\": \"https://jsonfeed.org/version/1\"}", .feed),
      ("{\"title\": \"a\"}\n{\"title\": \"b\"}\n", .jsonl), ("{\"title\": \"a\"}\n", .json),
      ("{\n  \"title\": \"a\"\n}\n", .json), ("[{\"title\": \"a\"}]", .json),
      ("title,text\na,b\n", .csv), ("id;Body;Date\n", .csv), ("Headline\tFull Text\n", .csv),
      ("name,age\nA,4\n", .text),
      ("From: a@b.example\nSubject: x\n\nThey met.", .mail),
      ("Received: from x\n\tby y\nDate: Mon\nTo: z\n\n", .mail),
      ("From a@b Mon Mar 2\nFrom: a@b\nSubject: x\n\nThey met.", .mbox),
      ("---\ntitle: x\n---\nThey met.", .markdown), ("# Talks\n\nThey met.", .markdown),
      ("%PDF-1.7", .pdf), ("WARC/1.0\r\n", .warc), ("PK\u{3}\u{4}", .zip),
    ] as [(String, Format)])
  func `A format is told by its first bytes`(text: String, format: Format) {
    #expect(FormatSignature.format(of: Array(text.utf8)) == format)
  }

  @Test func `A column that the user names is one of text`() {
    let table = Array("id,story so far\n".utf8)
    #expect(FormatSignature.format(of: table) == .text)
    #expect(FormatSignature.format(of: table, textField: "story so far") == .csv)
  }
}
