import Language

/// The headline in front of a text: it tells in fewer words, and in the present, of what the text tells.
enum Headline {
  /// The first sentence, if it ends its paragraph without a mark.
  static func range(in document: Document) -> Range<Int>? {
    guard let title = document.sentences.first, let last = title.last,
      title.upperBound < document.tokens.count, document.tokens[last].tag != .period,
      document.tokens[title.upperBound].shape.contains(.paragraphStart)
    else { return nil }
    return title
  }
}
