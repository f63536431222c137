import Language

/// Brings the silver corpus's tags and base forms to the use of the newer treebanks.
enum SilverConventions {
  /// - Parameter relations: the corpus's relations.
  static func convert(_ sentence: inout GoldSentence, relations: [Substring]) {
    for index in 0..<sentence.count {
      let tag = Tag(rawValue: sentence.tags[index]) ?? .FW
      if !hasLemma(tag) { sentence.lemmas[index] = "" }
      let word = sentence.word(index)
      if word.contains("://") || word.hasPrefix("www.")
        || word.contains("@") && word.utf8.count > 1
      {
        sentence.tags[index] = Tag.ADD.rawValue
      } else if tag == .TO, relations[index] == "case" {
        // The treebanks keep TO for the infinitive; the preposition is IN.
        sentence.tags[index] = Tag.IN.rawValue
      }
    }
  }

  /// Whether the corpus's base forms follow the treebanks' conventions: marks are spelt anew there, "his" is "he",
  /// "better", "these", "Americans" and "20,000" stay what they are.
  private static func hasLemma(_ tag: Tag) -> Bool {
    switch tag {
    case .PRPS, .DT, .JJR, .JJS, .RBR, .RBS, .NNPS, .CD, .POS, .TO, .SYM, .dollar, .LS: false
    default: !tag.isPunctuation
    }
  }
}
