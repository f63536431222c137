import News

extension QuestionParser {
  /// Reads what counts or orders statements, and whether the verb that asks is negated.
  mutating func readDegree() {
    readNegation()
    guard let cue = question.cueIndex else { return }
    for index in question.words.indices {
      guard let (degree, length) = degree(at: index, cue: cue) else { continue }
      question.degree = degree
      use(index..<min(index + length, question.words.count))
      return
    }
  }

  private func degree(at index: Int, cue: Int) -> (Degree, length: Int)? {
    let next = lower(index + 1)
    switch lower(index) {
    case "most" where next == "recent" || next == "recently":
      return isBeside(index + 1, cue) ? (.newest, 2) : nil
    case "most", "fewest", "least":
      if index > 0, lower(index - 1) == "at" { return atLeast(index, bound: 0) }
      let isFew = lower(index) != "most"
      guard
        isBeside(index, cue) || ["often", "frequently", "times"].contains(next)
          || ["about", "against", "on", "of", ""].contains(next) && index > cue && next != "of"
      else { return nil }
      return (isFew ? .fewest : .most, ["often", "frequently"].contains(next) ? 2 : 1)
    case "more", "over":
      return next == "than" || lower(index) == "over" ? atLeast(index, bound: 1) : nil
    case "latest", "newest", "last": return isBeside(index, cue) ? (.newest, 1) : nil
    case "first", "earliest": return isBeside(index, cue) ? (.oldest, 1) : nil
    default: return nil
    }
  }

  /// "more than two threats", "at least twice", "over three times".
  private func atLeast(_ index: Int, bound: Int) -> (Degree, length: Int)? {
    let start = lower(index + 1) == "than" ? index + 2 : index + 1
    let numbers = [
      "once": 1, "one": 1, "twice": 2, "two": 2, "thrice": 3, "three": 3, "four": 4, "five": 5,
      "six": 6,
      "ten": 10,
    ]
    let word = lower(start)
    guard let number = numbers[word] ?? Int(word), (1...1000).contains(number) else { return nil }
    let isCounted =
      ["once", "twice", "thrice"].contains(word) || lower(start + 1) == "times"
      || start + 1 == question.cueIndex
    guard isCounted else { return nil }
    let end = lower(start + 1) == "times" ? start + 2 : start + 1
    return (.atLeast(number + bound), end - index)
  }

  /// Whether a word stands before the noun or verb that asks, "first to" counted in, or right behind the verb.
  private func isBeside(_ index: Int, _ cue: Int) -> Bool {
    index + 1 == cue || lower(index + 1) == "to" && index + 2 == cue
      || index == cue + 1 && !question.isCueNoun && lower(index + 1) != "of"
        && (index + 1 == question.words.count || GrammarWords.contains(lower(index + 1)))
  }

  /// "who has not yet denied it": only little words stand between the negation and the verb.
  private mutating func readNegation() {
    guard let cue = question.cueIndex, !question.isCueNoun, question.acts != [.declineComment]
    else { return }
    let between: Set<String> = [
      "yet", "ever", "so", "far", "publicly", "openly", "once", "even", "been",
    ]
    var index = cue - 1
    while index > 0, between.contains(lower(index)) { index -= 1 }
    question.isCueNegated = index > 0 && ["not", "never", "n't"].contains(lower(index))
  }
}
