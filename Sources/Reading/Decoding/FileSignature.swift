/// The first bytes of formats that people keep beside their texts.
///
/// Only formats are named whose bytes could pass for text, or whose name in the message helps more than "binary".
enum FileSignature {
  /// The format's name with its article ("a PDF file"); `nil` if the bytes may be text.
  static func format(of bytes: [UInt8]) -> String? {
    if let known = binary.first(where: { bytes.starts(with: $0.first) }) { return known.format }
    let marks = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    let head = bytes.dropFirst(marks).prefix(512)
      .drop(while: { $0 == 0x20 || (0x09...0x0D).contains($0) })
      .map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }
    return markup.first(where: { head.starts(with: $0.first.utf8) })?.format
  }

  private static let binary: [(first: [UInt8], format: String)] = [
    (Array("%PDF-".utf8), "a PDF file"),
    (Array("SQLite format 3\0".utf8), "an SQLite database"),
    (Array("PK\u{3}\u{4}".utf8), "a zip archive (or an office document, which is one)"),
    ([0x1F, 0x8B], "a gzip archive"),
    (Array("BZh".utf8), "a bzip2 archive"),
    ([0xFD] + Array("7zXZ\0".utf8), "an xz archive"),
    ([0x28, 0xB5, 0x2F, 0xFD], "a zstd archive"),
    ([0x89] + Array("PNG\r\n".utf8), "a PNG image"),
    ([0xFF, 0xD8, 0xFF], "a JPEG image"),
    (Array("GIF8".utf8), "a GIF image"),
    ([0x7F] + Array("ELF".utf8), "a program"),
    ([0xD0, 0xCF, 0x11, 0xE0], "an old office document"),
    (Array("WARC/".utf8), "a web archive"),
  ]

  private static let markup: [(first: String, format: String)] = [
    ("<!doctype html", "an HTML page"),
    ("<html", "an HTML page"),
    ("<?xml", "an XML document"),
    ("{\\rtf", "an RTF document"),
  ]
}
