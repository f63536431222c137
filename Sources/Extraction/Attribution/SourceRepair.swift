import Language

/// Puts the source of an attribution in order, by the tree: the subject of the cue, and nothing that only stands by it.
struct SourceRepair {
  let document: Document

  /// Corrects what cannot be a source, before the content is put in order.
  func correct(_ draft: inout AttributionDraft) {
    takeClause(&draft)
    draft.source = possessor(draft) ?? draft.source
    takeTitle(&draft)
    takeName(&draft)
    preferSubject(&draft)
    dropPassiveSubject(&draft)
    finishPhrase(&draft)
    takeFirst(&draft)
    trim(&draft)
  }

  /// Finds a missing source, and the rest of one that goes on.
  func complete(_ draft: inout AttributionDraft) {
    draft.source = draft.source ?? subject(of: draft)
    joinSources(&draft)
  }

  /// "Tehran, which borders both countries, has warned …", "Commanders from Thailand and Cambodia agreed …": who stands
  /// beside the subject of an active verb is not who speaks.
  private func preferSubject(_ draft: inout AttributionDraft) {
    guard let source = draft.source, let cue = draft.cue, let head = draft.cueHead,
      source.upperBound <= cue.lowerBound, document.tokens[head].tag.isVerb
    else { return }
    let sentence = document[sentence: document.sentence(at: head)]
    guard
      let subject = sentence.dependents(of: head).first(where: {
        document.tokens[$0].relation == .nsubj && $0 < cue.lowerBound
      }), !source.contains(subject), sentence.range.contains(source.lowerBound),
      ![.WP, .WDT].contains(document.tokens[subject].tag),
      isDoubtful(source, beside: subject, sentence)
    else { return }
    let phrase = sentence.phrase(of: subject).clamped(
      to: sentence.range.lowerBound..<cue.lowerBound)
    // A clause about the subject tells of something else.
    let end = phrase.first { $0 > subject && isUnderClause($0, of: subject, sentence) }
    var whole = phrase.lowerBound..<(end ?? phrase.upperBound)
    while let last = whole.last, document.tokens[last].tag == .comma { whole.removeLast() }
    guard !whole.isEmpty, !draft.content.contains(where: { $0.overlaps(whole) }) else { return }
    draft.source = whole
  }

  /// Whether a source hangs on the subject, stands behind a preposition or is a clause.
  private func isDoubtful(_ source: Range<Int>, beside subject: Int, _ sentence: Sentence) -> Bool {
    if source.lowerBound > subject, sentence.stands(source.lowerBound, under: subject) {
      return true
    }
    if source.contains(where: { document.tokens[$0].tag.isFinite }) { return true }
    let before = source.lowerBound - 1
    return before > subject && document.tokens[before].tag == .IN
      && !["by", "from", "that", "as"].contains(document.tokens[before].lower)
  }

  private func isUnderClause(_ index: Int, of subject: Int, _ sentence: Sentence) -> Bool {
    var climber = index
    for _ in sentence.range where sentence.range.contains(climber) && climber != subject {
      if document.tokens[climber].relation.universal == .acl { return true }
      climber = Int(document.tokens[climber].head)
    }
    return false
  }

  /// "Mr Burns was expected in Doha": of whom something is thought or said is not who says it.
  private func dropPassiveSubject(_ draft: inout AttributionDraft) {
    guard let source = draft.source, let cue = draft.cue, let head = draft.cueHead,
      source.upperBound <= cue.lowerBound, Self.opinions.contains(draft.lemma),
      source.contains(where: {
        document.tokens[$0].head == Int32(head) && document.tokens[$0].relation == .nsubjPassive
      })
    else { return }
    draft.source = nil
  }

  /// Verbs in whose passive nobody is named who thinks or says so.
  private static let opinions: WordSet = [
    "expect", "believe", "think", "report", "say", "know", "allege", "rumour", "rumor",
    "understand", "consider", "suppose", "estimate", "presume", "assume",
  ]

  /// "Sergei Lavrov, asked | about …": a source does not end with a participle.
  private func trim(_ draft: inout AttributionDraft) {
    guard var source = draft.source else { return }
    // "The envoy, for his part, | offered": the part is nobody's.
    if source.count == 2, document.tokens[source.lowerBound].tag == .PRPS,
      document.tokens[source.lowerBound + 1].lower == "part"
    {
      draft.source = nil
      return
    }
    source = withoutClause(withoutOther(source, &draft))
    while source.count > 2, let last = source.last,
      document.tokens[last].tag == .comma
        || (document.tokens[last].tag == .VBN || document.tokens[last].tag == .VBD)
          && document.tokens[last - 1].tag == .comma
    { source.removeLast() }
    // "the country's leader on Monday | rejected"
    if source.count > 3, let last = source.last,
      Weekdays.names.contains(document.tokens[last].lower),
      document.tokens[last - 1].lower == "on"
    {
      source.removeLast(2)
    }
    draft.source = source
  }

  /// "According to Idris Issa, a fellow, the | leaders …", "A senior official, who | said": a last word behind a comma begins
  /// something else.
  private func withoutOther(_ source: Range<Int>, _ draft: inout AttributionDraft) -> Range<Int> {
    guard source.count > 2, let last = source.last, document.tokens[last - 1].tag == .comma else {
      return source
    }
    let tag = document.tokens[last].tag
    if tag == .DT, draft.content.first?.lowerBound == source.upperBound {
      draft.content[0] = last..<draft.content[0].upperBound
      return source.dropLast()
    }
    return tag == .WP || tag == .WDT ? source.dropLast() : source
  }

  /// "The ministry, asked about reports that …, | said", "President Idris Mahamat, whose country | …": up to a comma with such
  /// a clause behind it.
  private func withoutClause(_ source: Range<Int>) -> Range<Int> {
    let tokens = document.tokens
    let start = source.dropFirst(2).first { index in
      guard tokens[index - 1].tag == .comma else { return false }
      return tokens[index].lower == "asked" && tokens[index].tag.isVerb
        || tokens[index].tag == .WPS
          && !(index..<source.upperBound).contains { tokens[$0].tag.isFinite }
    }
    return start.map { source.lowerBound..<$0 - 1 } ?? source
  }

  /// "The mission in | Chad declined": a source does not end with a preposition.
  private func finishPhrase(_ draft: inout AttributionDraft) {
    guard let source = draft.source, source.count > 1, let last = source.last,
      document.tokens[last].tag == .IN, document.tokens[last].relation == .caseMarker
    else { return }
    let sentence = document[sentence: document.sentence(at: last)]
    let noun = Int(document.tokens[last].head)
    let end = noun > last ? sentence.phrase(of: noun).upperBound : last
    let isFree =
      end > last && draft.cue?.overlaps(last + 1..<end) != true
      && !draft.content.contains { $0.overlaps(last + 1..<end) }
    draft.source = source.lowerBound..<(isFree ? end : last)
  }

  /// "said by phone that roads were shut": a clause with its verb is what was said, and nobody who says it.
  private func takeClause(_ draft: inout AttributionDraft) {
    guard let source = draft.source, let cue = draft.cue, source.lowerBound >= cue.upperBound,
      let start = source.dropFirst().first(where: {
        document.tokens[$0].lower == "that" && document.tokens[$0].relation == .mark
      }), (start..<source.upperBound).contains(where: { document.tokens[$0].tag.isFinite })
    else { return }
    draft.source = nil
    draft.content = ContentRepair.disjoint(
      draft.content.filter { $0.lowerBound >= cue.upperBound } + [start + 1..<source.upperBound])
  }

  /// "by the mediators and | the hosts": a source that ends with a conjunction goes on behind it.
  private func joinSources(_ draft: inout AttributionDraft) {
    guard let source = draft.source, let last = source.last, document.tokens[last].tag == .CC else {
      return
    }
    let sentence = document[sentence: document.sentence(at: last)]
    let joined = sentence.range.first { index in
      index > last && document.tokens[index].relation == .conj
        && source.contains(Int(document.tokens[index].head))
    }
    var end = joined.map { sentence.phrase(of: $0).upperBound } ?? last
    if let cue = draft.cue, cue.overlaps(last..<max(end, last + 1)) { end = last }
    draft.source = source.lowerBound..<max(end, source.lowerBound + 1)
    draft.content = draft.content.flatMap { piece in
      end > last && piece.overlaps(last..<end)
        ? [
          piece.lowerBound..<max(piece.lowerBound, last),
          min(piece.upperBound, end)..<piece.upperBound,
        ]
        .filter { !$0.isEmpty } : [piece]
    }
  }

  /// "Pakistan's insistence that …": who is said to own a noun of speech.
  private func possessor(_ draft: AttributionDraft) -> Range<Int>? {
    guard let cue = draft.cue, let head = draft.cueHead, document.tokens[head].tag.isNoun,
      let owner = cue.lowerBound == 0
        ? nil
        : document.sentences[document.sentence(at: head)].first(where: {
          Int(document.tokens[$0].head) == head && $0 < head
            && document.tokens[$0].relation == .nmodPossessive
        })
    else { return nil }
    let sentence = document[sentence: document.sentence(at: head)]
    let start = (sentence.range.lowerBound...owner).first {
      sentence.stands($0, under: owner)
    }
    return (start ?? owner)..<owner + 1
  }

  /// The subject of a cue that is an active verb, or of the verb that it is joined to.
  private func subject(of draft: AttributionDraft) -> Range<Int>? {
    guard let cue = draft.cue, let head = draft.cueHead, document.tokens[head].tag.isFinite else {
      return nil
    }
    let first =
      document.tokens[head].relation == .conj ? Int(document.tokens[head].head) : head
    guard
      let found = subject(of: head, before: cue.lowerBound)
        ?? subject(of: first, before: cue.lowerBound) ?? nounRightBefore(cue, of: first),
      !draft.content.contains(where: { $0.overlaps(found) })
    else { return nil }
    return found
  }

  /// "The office | neither confirmed nor denied": a subject that was read as what a clause without a pronoun hangs on.
  private func nounRightBefore(_ cue: Range<Int>, of verb: Int) -> Range<Int>? {
    let tokens = document.tokens
    let noun = cue.lowerBound - 1
    guard tokens[verb].relation == .aclRelative, Int(tokens[verb].head) == noun,
      tokens[noun].tag.isNoun
    else { return nil }
    var start = noun
    while start > 0, Int(tokens[start - 1].head) == noun { start -= 1 }
    return start..<noun + 1
  }

  /// The subject of a verb, where it stands in front of a token.
  func subject(of verb: Int, before limit: Int) -> Range<Int>? {
    let sentence = document[sentence: document.sentence(at: verb)]
    let subject = sentence.dependents(of: verb).first {
      document.tokens[$0].relation == .nsubj && $0 < limit
    }
    return subject.map { sentence.phrase(of: $0).clamped(to: sentence.range.lowerBound..<limit) }
  }
}
