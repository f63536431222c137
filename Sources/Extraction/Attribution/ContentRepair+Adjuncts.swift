import Language

/// What is no part of the content: strays beside it, and what tells of the saying.
extension ContentRepair {
  /// What can be no content beside the rest: words between a source and its verb ("Mr Lavrov, asked about | the
  /// meeting, said …"), and the end of a sentence in front of a quotation.
  func withoutStrays(_ draft: AttributionDraft) -> [Range<Int>] {
    guard let cue = draft.cue, draft.content.count > 1 else { return draft.content }
    return draft.content.compactMap { piece in
      if let source = draft.source, source.upperBound <= piece.lowerBound,
        piece.upperBound <= cue.lowerBound, quotations.outer(at: piece.lowerBound) == nil,
        document.sentence(at: source.lowerBound) == document.sentence(at: cue.lowerBound)
      {
        return nil
      }
      if isManner(piece, draft) || isSplice(piece, draft) || isTornOff(piece, draft) { return nil }
      guard quotations.outer(at: piece.lowerBound) == nil,
        let opening = piece.first(where: { quotations.opening(at: $0) != nil }),
        opening - piece.lowerBound <= 4,
        document.sentence(at: piece.lowerBound) < document.sentence(at: opening)
      else { return piece }
      return opening..<piece.upperBound
    }
  }

  /// "from midnight on 12 | March", "in Doha on 19 July | 2024", "on July 19 |, 2024": a date is not cut in two.
  func wholeDates(_ content: [Range<Int>], _ draft: AttributionDraft) -> [Range<Int>] {
    content.map { piece in
      var end = piece.upperBound
      if hangsOnDay(end) { end += 1 }
      if end - 2 >= piece.lowerBound, isYear(end), isMonth(end - 1) {
        end += 1
      } else if end - 2 >= piece.lowerBound, isYear(end + 1), isMonth(end - 2),
        document.tokens[end].tag == .comma
      {
        end += 2
      }
      return overlapsOthers(piece.upperBound..<max(end, piece.upperBound + 1), draft)
        ? piece : piece.lowerBound..<end
    }
  }

  /// "12 | March"
  private func hangsOnDay(_ index: Int) -> Bool {
    let tokens = document.tokens
    let day = index - 1
    return index < tokens.count && (tokens[day].shape.contains(.number) || tokens[day].tag == .CD)
      && tokens[index].tag.isProperNoun
      && (Int(tokens[index].head) == day || Int(tokens[day].head) == index)
  }

  private func isMonth(_ index: Int) -> Bool {
    DateResolver.months[document.tokens[index].lower] != nil && document.tokens[index].isCapitalised
  }

  private func isYear(_ index: Int) -> Bool {
    index < document.tokens.count && document.tokens[index].shape.contains(.number)
      && document.tokens[index].lower.utf8.count == 4
  }

  /// "“We do,” she said, | declining to say more": what goes with the saying.
  private func isManner(_ piece: Range<Int>, _ draft: AttributionDraft) -> Bool {
    guard let cue = draft.cue, let head = draft.cueHead, piece.lowerBound > cue.upperBound,
      draft.content.contains(where: {
        $0.upperBound <= cue.lowerBound && $0.contains { quotations.outer(at: $0) != nil }
      })
    else { return false }
    let token = document.tokens[piece.lowerBound]
    guard token.tag == .VBG, document.tokens[piece.lowerBound - 1].tag == .comma,
      !piece.contains(where: { quotations.outer(at: $0) != nil })
    else { return false }
    let before = piece.lowerBound - 2
    return Int(token.head) == head || cue.contains(before)
      || draft.source.map { $0.contains(before) } ?? false
  }

  /// "…, he said on Friday, a day before a third round | opens in Doha": words behind the saying that begin in the middle of
  /// a clause are none of what stands in front of it.
  private func isSplice(_ piece: Range<Int>, _ draft: AttributionDraft) -> Bool {
    guard let cue = draft.cue, let head = draft.cueHead, piece.lowerBound > cue.upperBound,
      let first = draft.content.first, first.upperBound <= cue.lowerBound,
      first.contains(where: { document.tokens[$0].tag.isFinite }),
      !piece.contains(where: { quotations.outer(at: $0) != nil }),
      document.sentence(at: piece.lowerBound) == document.sentence(at: cue.lowerBound)
    else { return false }
    // What stands in front of it, without a mark between them, is when or how it was said.
    var climber = piece.lowerBound - 1
    guard document.tokens[climber].isWord, !cue.contains(climber) else { return false }
    for _ in 0..<30 where Int(document.tokens[climber].head) != head {
      climber = Int(document.tokens[climber].head)
      guard climber >= 0 else { return false }
    }
    return climber > head
      && [.obl, .advcl, .advmod, .nmod].contains(document.tokens[climber].relation.universal)
  }

  /// "for a raid, even as their envoys met on the frontier | drawn last year": words that hang on a clause which is left out.
  private func isTornOff(_ piece: Range<Int>, _ draft: AttributionDraft) -> Bool {
    guard quotations.outer(at: piece.lowerBound) == nil,
      let before = draft.content.last(where: { $0.upperBound < piece.lowerBound }),
      document.sentence(at: before.lowerBound) == document.sentence(at: piece.lowerBound)
    else { return false }
    let gap = before.upperBound..<piece.lowerBound
    guard draft.cue?.overlaps(gap) != true, draft.source?.overlaps(gap) != true,
      let first = gap.first(where: { document.tokens[$0].isWord }),
      ["as", "even", "while", "hours", "days", "weeks", "months", "shortly", "just", "only"]
        .contains(document.tokens[first].lower),
      gap.contains(where: { document.tokens[$0].tag.isFinite })
    else { return false }
    let heads = piece.map { Int(document.tokens[$0].head) }.filter { !piece.contains($0) }
    return heads.contains(where: gap.contains)
  }

  /// "called for a truce | during talks in Doha", "accused each other of fire, | a sign that …": what tells of the saying, or
  /// judges it, is no content.
  func withoutAdjuncts(_ content: [Range<Int>], _ draft: AttributionDraft) -> [Range<Int>] {
    guard let cue = draft.cue, let head = draft.cueHead else { return content }
    return content.map { piece in
      guard piece.lowerBound >= cue.upperBound, quotations.outer(at: piece.lowerBound) == nil
      else { return piece }
      let cut = (piece.lowerBound + 2..<max(piece.upperBound, piece.lowerBound + 2)).first {
        index in
        isJudgement(index, piece) || isCircumstance(index, of: head, piece)
          || isConsequence(index) || isNarration(index, in: piece)
          || isTimeBeside(index, of: head, in: piece)
          || isNextClause(index, behind: head, in: piece)
          || isMatrixVerb(index, of: head, in: piece)
      }
      guard var end = cut, quotations.outer(at: end) == nil else { return piece }
      while end > piece.lowerBound + 1, document.tokens[end - 1].tag.isPunctuation { end -= 1 }
      return piece.lowerBound..<end
    }
  }

  private func isJudgement(_ index: Int, _ piece: Range<Int>) -> Bool {
    let tokens = document.tokens
    guard tokens[index - 1].lower == ",", ["a", "an", "the"].contains(tokens[index].lower),
      index + 2 < piece.upperBound
    else { return false }
    var noun = index + 1
    while noun + 1 < piece.upperBound, tokens[noun].tag == .JJ { noun += 1 }
    return Self.judgements.contains(tokens[noun].lemma)
  }

  private static let judgements: WordSet = [
    "sign", "move", "step", "claim", "charge", "accusation", "allegation", "decision",
    "development", "shift", "reminder", "suggestion", "remark", "comment", "statement", "promise",
    "pledge", "demand", "threat", "warning", "admission", "assertion", "reference", "argument",
    "dismissal", "rebuke", "gesture", "concession", "overture", "rebuff",
  ]

  /// "would “not last for ever,” | raising fears for the truce"
  private func isConsequence(_ index: Int) -> Bool {
    let tokens = document.tokens
    guard tokens[index].tag == .VBG, quotations.outer(at: index) == nil,
      tokens[index - 1].tag == .comma || tokens[index - 1].shape.contains(.closesQuotation)
    else { return false }
    return Self.consequences.contains(tokens[index].lemma)
  }

  private static let consequences: WordSet = [
    "raise", "prompt", "draw", "trigger", "deal", "spark", "fuel", "stoke", "dash", "deepen",
    "dampen", "complicate",
  ]

  /// "during talks in Doha", "on Monday", where they hang on the cue.
  private func isCircumstance(_ index: Int, of cue: Int, _ piece: Range<Int>) -> Bool {
    let tokens = document.tokens
    if tokens[index].lower == "on", index + 1 < piece.upperBound,
      Weekdays.names.contains(tokens[index + 1].lower), Int(tokens[index + 1].head) == cue,
      index + 2 == piece.upperBound || tokens[index + 2].tag.isPunctuation
    {
      return true
    }
    guard Self.circumstances.contains(tokens[index].lower), tokens[index].tag == .IN else {
      return false
    }
    let phrase = Int(tokens[index].head)
    return phrase > index && piece.contains(phrase) && Int(tokens[phrase].head) == cue
  }

  /// ", as fighting went on around the town", ", even as their envoys met": what the narrator tells beside.
  private func isNarration(_ start: Int, in piece: Range<Int>) -> Bool {
    let tokens = document.tokens
    let index = tokens[start].lower == "even" ? start + 1 : start
    guard index + 2 < piece.upperBound, tokens[index].lower == "as", tokens[index].tag == .IN,
      tokens[start - 1].tag == .comma || tokens[start - 1].shape.contains(.closesQuotation),
      !tokens[index + 1].tag.isVerb, !tokens[index + 1].tag.isAdverb,
      tokens[index + 1].isWord, tokens[index + 1].tag != .TO, tokens[index + 1].lower != "to"
    else { return false }
    return (index + 2..<piece.upperBound).contains { tokens[$0].tag.isFinite }
  }

  /// "rejects the charge, | and Tehran's claim has met doubt": a clause with a subject of its own beside that of the cue,
  /// whose content is no clause.
  private func isNextClause(_ index: Int, behind cue: Int, in piece: Range<Int>) -> Bool {
    let tokens = document.tokens
    guard tokens[index].tag == .CC, tokens[index - 1].tag == .comma,
      !(piece.lowerBound..<index).contains(where: { place in
        Int(tokens[place].head) == cue && tokens[place].relation != .obj
          && tokens[place].tag.isVerb || quotations.outer(at: place) != nil
      }),
      (piece.lowerBound..<index).contains(where: {
        Int(tokens[$0].head) == cue && tokens[$0].relation == .obj
      })
    else { return false }
    let verb = Int(tokens[index].head)
    return verb > index && piece.contains(verb) && tokens[verb].relation == .conj
      && Int(tokens[verb].head) == cue && hasSubject(verb, behind: index)
  }

  /// "accused them of a raid, | two days before a round was due": when it was, beside a content that is no clause.
  private func isTimeBeside(_ index: Int, of cue: Int, in piece: Range<Int>) -> Bool {
    let tokens = document.tokens
    guard tokens[index - 1].tag == .comma, index + 2 < piece.upperBound,
      tokens[index].tag == .CD || tokens[index].tag == .DT,
      ["hours", "days", "weeks", "months", "years", "day", "week", "month"].contains(
        tokens[index + 1].lower), ["before", "after"].contains(tokens[index + 2].lower)
    else { return false }
    return (piece.lowerBound..<index).contains {
      Int(tokens[$0].head) == cue && tokens[$0].relation == .obj
    }
  }

  private func hasSubject(_ verb: Int, behind start: Int) -> Bool {
    document[sentence: document.sentence(at: verb)].dependents(of: verb).contains {
      $0 > start && document.tokens[$0].relation.isSubject
    }
  }

  /// "Tehran's insistence that it is peaceful | has met doubt": a second finite verb with nothing that could lead it in.
  private func isMatrixVerb(_ index: Int, of cue: Int, in piece: Range<Int>) -> Bool {
    let tokens = document.tokens
    guard tokens[cue].tag.isNoun, tokens[index].tag.isFinite,
      let first = (piece.lowerBound..<index).first(where: { tokens[$0].tag.isFinite }),
      index > first + 1
    else { return false }
    return !(first + 1..<index).contains { place in
      let tag = tokens[place].tag
      return tag == .CC || tag == .WDT || tag == .WP || tag == .PRP || tag == .comma
        || tag == .WRB || tokens[place].relation == .mark
    }
  }

  private static let circumstances: WordSet = [
    "during", "after", "before", "ahead", "while", "following", "amid",
  ]
}
