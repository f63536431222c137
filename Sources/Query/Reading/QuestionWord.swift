import Language

/// A word of a question.
struct QuestionWord: Hashable {
  /// As typed.
  var text: String
  /// Lower-cased, without diacritics, abbreviations written out.
  var lower: String
  var isCapitalised: Bool
  var isAllCapitals: Bool
  /// Whether "'s" follows.
  var isPossessive = false

  /// The words of a question, and the phrases that it puts in quotation marks.
  static func read(_ question: String) -> (words: [QuestionWord], phrases: [String]) {
    let (rest, phrases) = partPhrases(question)
    let document = Document(rest, analysis: .sentences)
    var words: [QuestionWord] = []
    for index in document.tokens.indices where document.tokens[index].isWord {
      let token = document.tokens[index]
      if token.lower == "'s" || token.lower == "'" {
        if !words.isEmpty { words[words.count - 1].isPossessive = true }
        continue
      }
      let text = document.text(at: index)
      let folded = StemmedText.folded(token.lower)
      let word = QuestionWord(
        text: text, lower: folded, isCapitalised: token.isCapitalised,
        isAllCapitals: token.shape.contains(.allCapitals))
      words += GrammarWords.abbreviations[folded].map(word.writtenOut) ?? [word]
    }
    return (words, phrases)
  }

  /// The words that an abbreviation stands for, none of which is a name.
  private func writtenOut(as phrase: String) -> [QuestionWord] {
    phrase.split(separator: " ").map { part in
      QuestionWord(
        text: String(part), lower: String(part), isCapitalised: false, isAllCapitals: false)
    }
  }

  private static let closers: [Unicode.Scalar: Unicode.Scalar] = [
    "\"": "\"", "“": "”", "„": "“", "«": "»", "‟": "”",
  ]

  /// Takes out what stands between double quotation marks; a mark without a partner is dropped.
  private static func partPhrases(_ question: String) -> (rest: String, phrases: [String]) {
    var rest = String.UnicodeScalarView()
    var phrases: [String] = []
    var scalars = question.unicodeScalars[...]
    while let scalar = scalars.popFirst() {
      guard let closer = closers[scalar] else {
        rest.append(scalar.value < 0x20 ? " " : scalar)
        continue
      }
      rest.append(" ")
      guard let end = scalars.firstIndex(of: closer) else { continue }
      let phrase = String(scalars[..<end])
      if MatchExpression.phrase(phrase) != nil { phrases.append(phrase) }
      scalars = scalars[scalars.index(after: end)...]
    }
    return (String(rest), phrases)
  }
}

extension QuestionWord {
  /// "Pakistan-Taliban", "Chad-FLN" as two words; `nil` if it is not two capitalised words with a hyphen between.
  var parts: [QuestionWord]? {
    let parts = text.split(separator: "-").map(String.init)
    guard parts.count == 2, parts.allSatisfy({ $0.first?.isUppercase ?? false && $0.count > 2 })
    else { return nil }
    return parts.enumerated().map { place, part in
      // A name ends where the first part ends, as it does before "'s".
      QuestionWord(
        text: part, lower: StemmedText.folded(part), isCapitalised: true,
        isAllCapitals: part.allSatisfy(\.isUppercase), isPossessive: place == 0 || isPossessive)
    }
  }
}
