import Language

/// Noun phrases and clause borders, by parts of speech and marks alone.
struct Phrases {
  let document: Document
  private let tokens: [Token]

  init(_ document: Document) {
    self.document = document
    tokens = document.tokens
  }

  // MARK: Verbs

  /// The start of the verb group that ends with a verb: "has repeatedly demanded", "did not say".
  func verbGroupStart(_ verb: Int, floor: Int) -> Int {
    var start = verb
    var index = verb - 1
    while index >= floor {
      let token = tokens[index]
      if token.tag == .MD || Self.auxiliaries.contains(token.lower) || token.lower == "n't"
        || token.lower == "not"
      {
        start = index
      } else if token.tag.isAdverb || token.lower == "also" || token.lower == "neither"
        || token.lower == "nor"
      {
        // An adverb belongs to the group; at the group's start it still does ("repeatedly demanded").
        start = index
      } else if token.tag == .TO, index > floor,
        Self.semiAuxiliaries.contains(tokens[index - 1].lemma)
      {
        start = index - 1
        index -= 1
      } else if token.tag == .CC, index > floor,
        tokens[index - 1].tag == .VBN || tokens[index - 1].tag == .VBD,
        tokens[index - 1].tag == tokens[verb].tag,
        ReportingVerbs.entry(tokens[index - 1].lemma) != nil
      {
        // "neither confirmed nor denied", "condemned and rejected".
        start = index - 1
        index -= 1
      } else {
        break
      }
      index -= 1
    }
    return start
  }

  static let auxiliaries: WordSet = [
    "is", "are", "was", "were", "be", "been", "being", "am", "has", "have", "had", "having", "does",
    "do",
    "did", "'s", "'ve", "'d", "'re", "'ll", "'m", "wo", "ca",
  ]

  private static let semiAuxiliaries: WordSet = ["go", "have", "be", "continue", "use"]

  static let passiveAuxiliaries: WordSet = [
    "is", "are", "was", "were", "be", "been", "being", "'s", "'re",
  ]

  /// Whether a participle stands in a passive: "was told", "have been reported".
  func isPassive(_ verb: Int, groupStart: Int) -> Bool {
    guard tokens[verb].tag == .VBN || tokens[verb].tag == .VBD else { return false }
    return (groupStart..<verb).contains {
      Self.passiveAuxiliaries.contains(tokens[$0].lower)
    }
  }

  // MARK: Noun phrases

  /// Whether a token can stand inside a noun phrase.
  func isNominal(_ index: Int) -> Bool {
    let token = tokens[index]
    if token.tag.isNoun || token.tag.isAdjective || token.shape.contains(.number) { return true }
    switch token.tag {
    case .DT, .CD, .POS, .PRPS, .PDT, .dollar, .WPS: return true
    case .VBN, .VBG:
      return index + 1 < tokens.count && tokens[index + 1].tag.isNoun
    case .PRP: return true
    default: return token.shape.contains(.abbreviation) && token.isCapitalised
    }
  }

  /// The noun phrase that ends right before `end`, with its prepositional phrases and appositions.
  ///
  /// - Parameter floor: the phrase does not begin before it.
  func nounPhrase(endingAt end: Int, floor: Int) -> Range<Int>? {
    var end = end
    guard end > floor else { return nil }
    if tokens[end - 1].lower == ",", let apposed = phraseWithApposition(endingAt: end, floor: floor)
    {
      return apposed
    }
    while end > floor, tokens[end - 1].tag.isAdverb || tokens[end - 1].lower == "," { end -= 1 }
    guard end > floor else { return nil }
    let last = tokens[end - 1]
    if last.tag == .WP || last.tag == .WDT || last.lower == "that" && last.tag != .IN {
      return end - 1..<end
    }
    if last.tag == .PRP { return end - 1..<end }
    if last.lower == ")", let open = (floor..<end).last(where: { tokens[$0].lower == "(" }),
      open > floor
    {
      return nounPhrase(endingAt: open, floor: floor).map { $0.lowerBound..<end }
    }
    guard
      last.tag.isNoun || last.tag == .CD || last.tag == .DT || last.tag.isAdjective
        || last.shape.contains(.abbreviation)
    else { return nil }
    var start = simplePhraseStart(end, floor)
    // Prepositional phrases belong to the noun before them: "a spokesman for the ministry".
    while start > floor + 1, tokens[start - 1].tag == .IN,
      Self.linking.contains(tokens[start - 1].lower),
      isNominal(start - 2), tokens[start - 2].tag != .PRP
    {
      let before = simplePhraseStart(start - 1, floor)
      guard before < start - 1 else { break }
      start = before
    }
    // Two names joined: "Kerry and Lavrov".
    if start > floor + 1, tokens[start - 1].tag == .CC, tokens[start - 2].tag.isNoun {
      let before = simplePhraseStart(start - 1, floor)
      if before < start - 1, before == floor || startsClause(before - 1) { start = before }
    }
    return start < end ? start..<end : nil
  }

  private static let linking: WordSet = [
    "of", "for", "in", "from", "at", "with", "on", "to", "by", "near", "behind", "inside", "close",
  ]

  private func simplePhraseStart(_ end: Int, _ floor: Int) -> Int {
    var start = end
    while start > floor, isNominal(start - 1) {
      let tag = tokens[start - 1].tag
      if tag == .PRP { break }
      start -= 1
      // An article begins its phrase, unless another noun owns it ("the ministry's").
      if tag == .DT || tag == .PRPS || tag == .WPS { break }
      if tag == .POS, start > floor, !isNominal(start - 1) { break }
    }
    return start
  }

  private func startsClause(_ index: Int) -> Bool {
    let token = tokens[index]
    return !token.isWord || token.tag == .CC
      || token.tag == .IN && !Self.linking.contains(token.lower)
  }

  /// "Rich Heffley, a top operative who …, said": the phrase in front of the commas, with what stands between them.
  private func phraseWithApposition(endingAt end: Int, floor: Int) -> Range<Int>? {
    // Walk left from comma to comma until what stands in front of one is a name or noun phrase whose
    // follower begins like an apposition.
    var comma = end - 1
    var tries = 0
    while tries < 4, let previous = (floor..<comma).last(where: { tokens[$0].lower == "," }) {
      let first = previous + 1
      if first < comma, beginsApposition(first),
        let head = nounPhrase(endingAt: previous, floor: floor),
        tokens[head.upperBound - 1].tag.isNoun
          || tokens[head.upperBound - 1].shape.contains(.abbreviation)
      {
        return head.lowerBound..<end - 1
      }
      comma = previous
      tries += 1
    }
    return nil
  }

  func beginsApposition(_ index: Int) -> Bool {
    let token = tokens[index]
    if token.tag == .DT || token.tag == .WP || token.tag == .WDT || token.tag == .PRPS
      || token.tag == .WPS || token.tag == .CD
    {
      return true
    }
    return Offices.isHead(token.lower) || Offices.modifiers.contains(token.lower)
      || token.tag == .NNP || token.tag == .VBG || token.tag.isAdjective
      || token.tag == .RB || token.tag == .VBN || token.lower == "of" || token.lower == "asked"
  }

  /// The noun phrase that begins at `start`, with its prepositional phrases and appositions.
  func nounPhrase(startingAt start: Int, limit: Int, apposition: Bool = true) -> Range<Int>? {
    guard start < limit else { return nil }
    if tokens[start].tag == .PRP || tokens[start].tag == .WP { return start..<start + 1 }
    var end = start
    while end < limit, isNominal(end), tokens[end].tag != .PRP || end == start { end += 1 }
    guard end > start,
      (start..<end).contains(where: {
        tokens[$0].tag.isNoun || tokens[$0].isCapitalised || tokens[$0].tag == .CD
      }) || tokens[start].tag == .DT && tokens[end - 1].tag.isAdjective
    else { return nil }
    while end + 1 < limit, tokens[end].tag == .IN,
      Self.linking.subtracting(["to", "by", "on", "with", "at"]).contains(tokens[end].lower),
      isNominal(end + 1)
    {
      var next = end + 1
      while next < limit, isNominal(next), tokens[next].tag != .PRP { next += 1 }
      if next == end + 1 { break }
      end = next
    }
    if end + 1 < limit, tokens[end].tag == .CC, tokens[end + 1].isCapitalised,
      tokens[end + 1].tag.isProperNoun, tokens[end - 1].tag.isProperNoun
    {
      var next = end + 1
      while next < limit, isNominal(next) { next += 1 }
      if next < limit, !tokens[next].tag.isFinite { end = next }
    }
    if apposition, end + 1 < limit, tokens[end].lower == ",", tokens[start].tag != .PRP,
      tokens[end + 1].tag == .DT || tokens[end + 1].tag == .WP
        || Offices.isHead(tokens[end + 1].lower)
        || Offices.modifiers.contains(tokens[end + 1].lower) || tokens[end + 1].tag == .PRPS
        || tokens[end + 1].tag == .NNP
    {
      var next = end + 1
      while next < limit, tokens[next].lower != ",", !tokens[next].isQuotationMark,
        tokens[next].tag != .period, tokens[next].tag != .colon,
        tokens[next].tag != .VBG || next == end + 1
      {
        next += 1
      }
      if next - end < 25 { end = next }
    }
    return start..<end
  }

  // MARK: Clauses

  /// The first token of the clause that holds `index`: behind the nearest mark, conjunction or complementiser.
  func clauseStart(before index: Int, floor: Int) -> Int {
    var start = index
    while start > floor {
      let token = tokens[start - 1]
      if token.isQuotationMark || token.tag == .colon || token.tag == .comma
        || token.tag == .openingBracket || token.tag == .closingBracket
      {
        break
      }
      if token.tag == .CC { break }
      if Self.subordinators.contains(token.lower),
        token.tag == .IN || token.tag == .WRB || token.tag == .RB
      {
        break
      }
      start -= 1
    }
    return start
  }

  static let subordinators: WordSet = [
    "that", "as", "while", "whereas", "because", "although", "though", "when", "after", "before",
    "since", "if",
    "unless", "until", "where", "than", "whether",
  ]
}
