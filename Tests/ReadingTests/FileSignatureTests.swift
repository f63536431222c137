import Testing

@testable import Reading

@Suite struct FileSignatureTests {
  @Test(arguments: [
    (Array("%PDF-1.7\n".utf8), "PDF"), (Array("SQLite format 3\0".utf8), "SQLite"),
    ([0x50, 0x4B, 3, 4], "zip"), ([0x1F, 0x8B, 8], "gzip"), ([0x7F] + Array("ELF".utf8), "program"),
    (Array("\u{FEFF} \n<!DOCTYPE html>".utf8), "HTML"), (Array("<HTML lang=en>".utf8), "HTML"),
    (Array("<?xml version".utf8), "XML"), (Array("{\\rtf1".utf8), "RTF"),
  ])
  func `A format that is no plain text is refused by its name`(bytes: [UInt8], name: String) {
    let error = #expect(throws: ReadingError.self) {
      try ArticleReader().read(bytes, from: "a.txt")
    }
    #expect(error?.code == .unsupportedFormat)
    #expect(error?.reason.contains(name) == true)
  }

  @Test(arguments: ["PKK leaders said no.", "<b>Bold</b> words.", "%P", "", "BZ said", "GIF"])
  func `A text that begins nearly so is a text`(text: String) {
    #expect(FileSignature.format(of: Array(text.utf8)) == nil)
  }
}
