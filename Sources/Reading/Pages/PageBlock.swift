/// A line or paragraph of a page: a run of text within one block element.
struct PageBlock {
  /// The block element around it.
  var owner: Int
  /// Folded: one blank between words, none at the ends.
  var text: [UInt8]
  /// How many of the bytes stand in links.
  var linked: Int
  /// Whether it stands in clutter, captions and the like.
  var skipped: Bool
  /// Whether only a single line's end parts it from the block before.
  var continues = false
  /// Of the words, how many are set strong or slanted.
  var commas = 0

  var linkShare: Double { text.isEmpty ? 0 : Double(linked) / Double(text.count) }

  /// Whether its last mark ends a sentence.
  var endsSentence: Bool {
    guard let end = text.last(where: { !Self.closing.contains($0) }) else { return false }
    if end < 0x80 { return ".!?:…".utf8.contains(end) }
    // “…” and the full stops of other scripts.
    let tail = String(decoding: text.suffix(6), as: UTF8.self).unicodeScalars
    return tail.last { !"”’»\")] ".unicodeScalars.contains($0) }
      .map { ".!?:…。！？؟۔।”’".unicodeScalars.contains($0) } ?? true
  }

  private static let closing: Set<UInt8> = Set("\")'] ".utf8)
}
