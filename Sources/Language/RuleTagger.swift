/// Parts of speech by rules: lists of closed classes, spelling, and the word before.
struct RuleTagger {
  private let lemmatizer = Lemmatizer()

  func tag(_ document: inout Document) {
    for sentence in document.sentences {
      var previous: Tag? = nil
      for index in sentence {
        let tag = self.tag(at: index, in: sentence, of: document, after: previous)
        document.tokens[index].tag = tag
        document.tokens[index].lemma = lemmatizer.lemma(document.tokens[index].lower, tag)
        previous = tag
      }
    }
  }

  private func tag(
    at index: Int, in sentence: Range<Int>, of document: Document, after previous: Tag?
  )
    -> Tag
  {
    let token = document.tokens[index]
    guard token.isWord else { return mark(token) }
    let lower = token.lower
    if token.shape.contains(.number) { return .CD }
    let isFirst =
      index == sentence.lowerBound
      || index == sentence.lowerBound + 1 && !document.tokens[sentence.lowerBound].isWord
    let before = previous
    let next = index + 1 < sentence.upperBound ? document.tokens[index + 1] : nil
    if lower == "'s" || lower == "\u{2019}s" {
      return before.map { $0 == .PRP || $0 == .EX || $0 == .WP || $0 == .WRB } == true ? .VBZ : .POS
    }
    if lower == "that" { return that(after: before, next: next) }
    if lower == "her" {
      return next?.isWord == true && next.map { ClosedClasses.tags[$0.lower] == nil } == true
        ? .PRPS : .PRP
    }
    if let known = ClosedClasses.tags[lower],
      !token.isCapitalised || isFirst || known != .JJ && known != .NN
    {
      if token.isCapitalised, known == .NN || known == .NNS, !isFirst { return .NNP }
      if lower == "so" && next?.lower == "," { return .RB }
      return known
    }
    if token.isCapitalised && !(isFirst && isPlainWord(lower)) { return .NNP }
    return open(lower, after: before, next: next)
  }

  private func isPlainWord(_ lower: String) -> Bool {
    lower.hasSuffix("ing") || lower.hasSuffix("ly") || ClosedClasses.verbs.contains(lower)
      || ClosedClasses.verbs.contains(Lemmatizer().lemma(lower, .VBD))
      || ClosedClasses.verbs.contains(Lemmatizer().lemma(lower, .VBZ))
  }

  private func that(after before: Tag?, next: Token?) -> Tag {
    guard let next, next.isWord else { return .DT }
    if before?.isNoun == true, let known = ClosedClasses.tags[next.lower],
      known.isFinite || known == .MD
    {
      return .WDT
    }
    return .IN
  }

  private func open(_ lower: String, after before: Tag?, next: Token?) -> Tag {
    let nounBefore =
      before == .DT || before == .PRPS || before == .POS || before?.isAdjective == true
      || before == .IN || before == .CD
    if let base = IrregularForms.verbs[lower], !nounBefore {
      if base == lower { return before == .TO || before == .MD ? .VB : .VBP }
      return IrregularForms.pastOnly.contains(lower) || !afterAuxiliary(before) ? .VBD : .VBN
    }
    if lower.hasSuffix("ed"), lower.utf8.count > 4 {
      if nounBefore { return before == .IN ? .VBD : .JJ }
      return afterAuxiliary(before) ? .VBN : .VBD
    }
    if lower.hasSuffix("ing"), lower.utf8.count > 4 {
      return before == .DT || before?.isAdjective == true ? .NN : .VBG
    }
    if lower.hasSuffix("ly") { return .RB }
    if before == .TO || before == .MD { return .VB }
    if !nounBefore || before == nil {
      let base = Lemmatizer().lemma(lower, .VBZ)
      if base != lower, ClosedClasses.verbs.contains(base) { return .VBZ }
      if ClosedClasses.verbs.contains(lower), before == .PRP || before == .NNS || before == .RB {
        return .VBP
      }
    }
    for ending in [
      "ous", "ful", "ive", "able", "ible", "less", "ical", "al", "ic", "ary", "ese", "ian",
    ] where lower.hasSuffix(ending) {
      return next?.isWord == true ? .JJ : .NN
    }
    if lower.hasSuffix("s"), !lower.hasSuffix("ss"), !lower.hasSuffix("us"), !lower.hasSuffix("is")
    {
      return .NNS
    }
    return .NN
  }

  private func afterAuxiliary(_ before: Tag?) -> Bool {
    switch before {
    case .VBZ, .VBP, .VBN, .VB, .RB, .VBD: true
    default: false
    }
  }

  private func mark(_ token: Token) -> Tag {
    if token.lower == "'" || token.lower == "\u{2019}", !token.isQuotationMark { return .POS }
    switch token.lower {
    case ".", "!", "?": return .period
    case ",": return .comma
    case ":", ";", "…", "...", "–", "—", "--", "-": return .colon
    case "(", "[", "{": return .openingBracket
    case ")", "]", "}": return .closingBracket
    case "$", "£", "€": return .dollar
    case "#": return .pound
    case "&": return .CC
    default:
      if token.shape.contains(.opensQuotation) { return .openingQuote }
      if token.shape.contains(.closesQuotation)
        || ["\"", "“", "”", "''", "``"].contains(token.lower)
      {
        return .closingQuote
      }
      return .SYM
    }
  }
}
