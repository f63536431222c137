import Language

/// The verb, or what stands for one, that tells what becomes of a round: found up the tree from the round's words.
struct RoundPredicate {
  enum Tense {
    case past, present, progressive, future
    /// Wished for, asked for, denied or put under a condition: nothing has come of it.
    case unreal
  }

  /// A verb's token, or an adjective's: "the talks are inconclusive".
  let token: Int
  /// The round is what does or suffers it.
  let isArgument: Bool
  /// "during talks", "before a meeting": the preposition in front of the round's words.
  let preposition: String?
  let tense: Tense

  /// - Parameter head: the round's noun, or a verb that tells of a round itself.
  init?(of head: Int, in document: Document) {
    let sentence = document[sentence: document.sentence(at: head)]
    guard let (token, preposition) = Self.climb(from: head, sentence, document) else { return nil }
    self.token = token
    self.preposition = preposition
    isArgument = preposition == nil
    tense = Self.tense(of: token, sentence, document)
  }

  /// The predicate's token alone.
  static func token(of head: Int, in document: Document) -> Int? {
    climb(from: head, document[sentence: document.sentence(at: head)], document)?.token
  }

  /// "ten days of talks", "the end of the talks": what is said of them is said of the talks.
  static let measures: WordSet = [
    "hour", "day", "night", "week", "month", "end", "beginning", "close", "conclusion", "start",
    "phase", "stage",
  ]

  private static func climb(
    from head: Int, _ sentence: Sentence, _ document: Document
  ) -> (token: Int, preposition: String?)? {
    let tokens = document.tokens
    var climber = head
    var preposition: String?
    // "the Tunis Understanding" may be taken for a verb.
    let isName =
      tokens[head].tag == .VBG && tokens[head].isCapitalised && head > sentence.range.lowerBound
    for _ in 0..<12 {
      let token = tokens[climber]
      if climber != head || token.tag.isVerb && !isName {
        let hasCopula = sentence.dependents(of: climber).contains { tokens[$0].relation == .cop }
        if token.tag.isVerb || hasCopula { break }
      } else if sentence.dependents(of: climber).contains(where: { tokens[$0].relation == .cop }) {
        // "It is a meeting": it is its own predicate, which tells nothing.
        return nil
      }
      guard token.head >= 0 else { return nil }
      if preposition == nil {
        preposition = sentence.dependents(of: climber).first {
          (tokens[$0].relation == .caseMarker || tokens[$0].relation == .mark) && $0 < head
        }.map { tokens[$0].lower }
      }
      climber = Int(token.head)
      // "after ten days of talks": after them.
      if preposition == "of",
        Self.measures.contains(tokens[climber].lemma)
      {
        preposition = nil
      }
    }
    guard climber != head || tokens[head].tag.isVerb && !isName else { return nil }
    return (climber, preposition)
  }

  static func tense(of verb: Int, _ sentence: Sentence, _ document: Document) -> Tense {
    let tokens = document.tokens
    let dependents = sentence.dependents(of: verb)
    let auxiliaries = dependents.filter {
      [.aux, .auxPassive, .cop].contains(tokens[$0].relation) && $0 < verb
    }.map { tokens[$0].lower }
    if dependents.contains(where: {
      ["not", "n't", "never"].contains(tokens[$0].lower)
        || tokens[$0].relation == .mark
          && ["if", "whether", "unless", "without"].contains(tokens[$0].lower)
    }) {
      return .unreal
    }
    if auxiliaries.contains(where: ["could", "might", "should", "may", "can", "must"].contains) {
      return .unreal
    }
    if auxiliaries.contains(where: ["will", "'ll", "shall", "would", "wo"].contains) {
      return .future
    }
    if dependents.contains(where: {
      ["due", "set", "scheduled"].contains(tokens[$0].lower) && $0 < verb
    }) {
      return .future
    }
    let token = tokens[verb]
    if token.tag == .VB || dependents.contains(where: { tokens[$0].lower == "to" && $0 < verb }) {
      // "are to open a round"; where the tree gives the verb of being to another one, its place tells.
      if verb > sentence.range.lowerBound + 1, tokens[verb - 1].lower == "to",
        ["is", "are"].contains(tokens[verb - 2].lower)
      {
        return .future
      }
      if auxiliaries.contains(where: ["is", "are"].contains) { return .future }
      return infinitive(verb, sentence, document)
    }
    if auxiliaries.contains("been") || auxiliaries.contains(where: ["has", "had", "have"].contains)
    {
      return token.tag == .VBG ? .progressive : .past
    }
    if token.tag == .VBG { return auxiliaries.isEmpty ? .past : .progressive }
    if auxiliaries.contains(where: ["is", "are", "'s", "'re", "being"].contains) {
      return auxiliaries.contains("being") ? .progressive : .present
    }
    return token.tag == .VBZ || token.tag == .VBP ? .present : .past
  }

  /// "due to begin", "agreed to resume", "urged them to resume": what stands above decides.
  private static func infinitive(_ verb: Int, _ sentence: Sentence, _ document: Document) -> Tense {
    let head = Int(document.tokens[verb].head)
    guard sentence.range.contains(head),
      // "has no plans to meet", "is not due to meet"
      !sentence.dependents(of: head).contains(where: {
        ["no", "not", "n't", "never", "neither"].contains(document.tokens[$0].lower)
      })
    else { return .unreal }
    return expected.contains(document.tokens[head].lemma) ? .future : .unreal
  }

  /// What makes a thing to come rather than wished for.
  static let expected: WordSet = [
    "due", "expect", "schedule", "set", "slate", "plan", "agree", "decide", "be", "prepare",
    "likely", "arrange", "poised", "ready", "travel", "arrive", "head", "fly", "return", "go",
  ]
}
