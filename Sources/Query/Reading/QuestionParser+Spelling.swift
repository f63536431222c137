import Store

extension QuestionParser {
  /// Mends slips of the hand in the words that questions are made of.
  ///
  /// Only a word that stands nowhere in the file, neither as a name nor in a sentence, is taken for a slip, and only
  /// if one slip makes it a word that this module knows. Names are mended with the actors.
  mutating func mendSpelling() throws(StoreError) {
    let isTypedLow = self.isTypedLow
    for (index, word) in question.words.enumerated() {
      guard word.lower.utf8.count >= 5, index == 0 || isTypedLow || !word.isCapitalised,
        !Self.knownWords.contains(word.lower),
        let mended = Spelling.correction(
          of: word.lower, in: Self.vocabulary, where: { Self.isLikely($0, for: word.lower) }),
        try gazetteer.hits(Set([word.text, Self.titled(word.text)])).isEmpty,
        try gazetteer.sentences(holding: [word.text], limit: 1) == 0
      else { continue }
      question.mended.append((typed: word.text, read: mended))
      question.words[index].text = mended
      question.words[index].lower = mended
      question.words[index].isCapitalised = false
    }
  }

  /// Hands leave letters out, swap and double them. What differs otherwise is more often another word: "order" is no
  /// border, a match no march, and planks are no plans.
  private static func isLikely(_ mended: String, for word: String) -> Bool {
    guard mended.utf8.first == word.utf8.first,
      PorterStemmer.stem(mended) != PorterStemmer.stem(word)
    else { return false }
    let (typed, meant) = (Array(word.utf8), Array(mended.utf8))
    if typed.count < meant.count { return true }
    if typed.count == meant.count { return typed.sorted() == meant.sorted() || typed.count > 6 }
    return zip(typed, typed.dropFirst()).count { $0 == $1 }
      > zip(meant, meant.dropFirst()).count { $0 == $1 }
  }

  /// Whether no word but the first has a capital, so that nothing tells names from other words.
  var isTypedLow: Bool { !question.words.dropFirst().contains(where: \.isCapitalised) }

  private static let knownWords: Set<String> = {
    var words = GrammarWords.all.union(GrammarWords.actorNouns).union(GrammarWords.lightVerbs)
    words.formUnion(SpeechActWords.allVerbForms.keys)
    words.formUnion(SpeechActWords.allNounForms.keys)
    words.formUnion(OfficeWords.all)
    words.formUnion(months.keys)
    words.formUnion(timeWords)
    words.formUnion(wantedNouns.keys)
    words.formUnion(Planner.knownWords)
    for word in Thesaurus.words { words.formUnion([word, word + "s"]) }
    words.formUnion([
      "there", "date", "order", "fewest", "earliest", "twice", "thrice", "difference",
      "differences",
    ])
    return words
  }()

  /// What slips are mended to: of verbs only those that questions have often, for a rare one is nearer to a name.
  private static let vocabulary: [String] = {
    let common: Set<String> = [
      "warn", "threaten", "accuse", "blame", "deny", "demand", "promise", "reject", "agree",
      "announce",
      "criticise", "criticize", "condemn", "confirm", "declare", "propose", "acknowledge", "praise",
      "welcome",
      "refuse", "comment", "speak", "report", "claim", "request", "offer", "urge",
    ]
    return knownWords.filter { word in
      word.utf8.count >= 4 && SpeechActWords.verb(word).map(common.contains) ?? true
    }.sorted()
  }()
}
