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

  /// "rebels open third round": a verb that the tagger may take for an adjective or a noun.
  static func isVerb(_ index: Int, in document: Document) -> Bool {
    guard index > 0, index + 1 < document.tokens.count else { return false }
    let token = document.tokens[index]
    let before = document.tokens[index - 1].tag
    return verbs.contains(token.lower) && !token.isCapitalised
      && (before.isNoun || before == .CD || document.tokens[index - 1].shape.contains(.allCapitals))
      && document.tokens[index + 1].tag != .HYPH
  }

  private static let verbs: WordSet = [
    "open", "begin", "start", "hold", "launch", "resume", "end", "plan", "conclude",
  ]
}
