import Language

/// Clauses of what is said are taken whole: with their subjects, their predicates, and the phrases at their ends.
extension ContentRepair {
  /// "His government, he said, | would wait for an answer": the rest of a clause of which the subject alone stands in front.
  func predicateBehind(_ draft: AttributionDraft) -> [Range<Int>] {
    guard let cue = draft.cue, draft.content.count == 1, let subject = draft.content.first,
      subject.upperBound <= cue.lowerBound, cue.upperBound + 1 < document.tokens.count,
      !subject.contains(where: { document.tokens[$0].tag.isVerb }),
      quotations.outer(at: subject.lowerBound) == nil,
      document.tokens[cue.upperBound].tag == .comma
    else { return [] }
    let start = cue.upperBound + 1
    let sentence = document.sentences[document.sentence(at: start)]
    var end = sentence.upperBound
    while end > start, document.tokens[end - 1].tag == .period { end -= 1 }
    guard document.tokens[start].tag.isFinite, sentence.contains(cue.lowerBound), start < end,
      subject.contains(where: { document.tokens[$0].relation.isSubject })
    else { return [] }
    return [start..<end]
  }

  /// "His government, | he said, would wait for an answer": the subject that the content behind the cue lacks.
  func subjectInFront(_ draft: AttributionDraft) -> [Range<Int>] {
    guard let cue = draft.cue, let source = draft.source, draft.content.count == 1,
      let start = draft.content.first?.lowerBound, start == cue.upperBound + 1,
      document.tokens[cue.upperBound].tag == .comma, document.tokens[start].tag.isFinite,
      source.upperBound <= cue.lowerBound
    else { return [] }
    let sentence = document.sentences[document.sentence(at: start)]
    let comma = source.lowerBound - 1
    guard comma > sentence.lowerBound, sentence.contains(comma),
      document.tokens[comma].tag == .comma
    else { return [] }
    let subject = sentence.lowerBound..<comma
    let isSubject = subject.contains {
      document.tokens[$0].relation.isSubject && Int(document.tokens[$0].head) >= start
    }
    return isSubject && !subject.contains(where: { document.tokens[$0].tag.isVerb })
      ? [subject] : []
  }

  /// "said | on a visit to Chad | that it was over", "told | reporters on the steps | that he was leaving": where, how and to
  /// whom it was said is no content, if the clause comes behind it.
  func passCircumstance(_ draft: inout AttributionDraft) {
    guard var cue = draft.cue, let head = draft.cueHead, document.tokens[head].tag.isVerb,
      let place = draft.content.firstIndex(where: { $0.lowerBound >= cue.upperBound })
    else { return }
    let piece = draft.content[place]
    guard
      let that = piece.first(where: { index in
        let token = document.tokens[index]
        guard token.lower == "that", token.relation == .mark, token.head >= 0 else { return false }
        let clause = document.tokens[Int(token.head)]
        // The tree may hang it on the noun before, as if it told of that.
        return clause.relation == .ccomp && Int(clause.head) == head
          || clause.relation.universal == .acl && Self.tellings.contains(draft.lemma)
            && document[sentence: document.sentence(at: index)].dependents(of: Int(token.head))
              .contains { document.tokens[$0].relation.isSubject && $0 > index }
      }), that > piece.lowerBound, that + 1 < piece.upperBound,
      !(head + 1..<that).contains(where: {
        document.tokens[$0].tag.isFinite || quotations.outer(at: $0) != nil
          || document.tokens[$0].tag == .comma
      })
    else { return }
    // "said in a message to": no more than the verb is the cue.
    if head + 1 < cue.upperBound, document.tokens[head + 1].relation == .caseMarker {
      cue = cue.lowerBound..<head + 1
    }
    draft.cue = cue
    draft.content[place] = that + 1..<piece.upperBound
  }

  /// Verbs behind which nothing but what is said can be a clause with "that".
  private static let tellings: WordSet = [
    "say", "tell", "announce", "state", "declare", "write", "add", "inform", "assure", "remind",
  ]

  /// "The director was due in Doha, | the capital, | X reported.": what stands in front of its cue and has no verb goes back
  /// to where the sentence begins.
  func wholeClauses(_ content: [Range<Int>], _ draft: AttributionDraft) -> [Range<Int>] {
    guard let cue = draft.cue, let source = draft.source, content.count == 1,
      let piece = content.first, piece.upperBound <= min(cue.lowerBound, source.lowerBound),
      piece.upperBound < document.tokens.count,
      document.tokens[piece.upperBound].tag == .comma,
      min(cue.lowerBound, source.lowerBound) <= piece.upperBound + 2,
      quotations.outer(at: piece.lowerBound) == nil,
      !piece.contains(where: { document.tokens[$0].tag.isVerb }) || cutsWord(piece.lowerBound)
    else { return content }
    let start = document.sentences[document.sentence(at: piece.lowerBound)].lowerBound
    guard start < piece.lowerBound,
      (start..<piece.lowerBound).contains(where: { document.tokens[$0].tag.isFinite }),
      !(start..<piece.lowerBound).contains(where: { quotations.outer(at: $0) != nil })
    else { return content }
    return [start..<piece.upperBound]
  }

  /// "U.S.-| brokered talks"
  private func cutsWord(_ index: Int) -> Bool {
    index > 0 && document.tokens[index - 1].tag == .HYPH
  }

  /// "said on Monday | a seventh cycle of | talks would begin": a clause behind its cue begins with its subject.
  func wholeSubjects(_ content: [Range<Int>], _ draft: AttributionDraft) -> [Range<Int>] {
    guard let cue = draft.cue else { return content }
    return content.map { piece in
      guard piece.lowerBound > cue.upperBound, quotations.outer(at: piece.lowerBound) == nil
      else { return piece }
      let view = document[sentence: document.sentence(at: piece.lowerBound)]
      for subject in piece.lowerBound - Self.longestSubject..<piece.upperBound
      where view.range.contains(subject) && document.tokens[subject].relation.isSubject
        && piece.contains(Int(document.tokens[subject].head))
      {
        let phrase = view.phrase(of: subject)
        if phrase.lowerBound < piece.lowerBound, phrase.lowerBound >= cue.upperBound,
          phrase.contains(piece.lowerBound), !overlapsOthers(phrase, draft),
          !content.contains(where: { $0 != piece && $0.overlaps(phrase) })
        {
          return phrase.lowerBound..<piece.upperBound
        }
      }
      return piece
    }
  }

  private static let longestSubject = 12

  /// "talks would begin | in Havana in April": phrases of place behind the last verb are its own.
  func wholeTails(_ content: [Range<Int>], _ draft: AttributionDraft) -> [Range<Int>] {
    guard let cue = draft.cue else { return content }
    return content.map { piece in
      guard piece.lowerBound >= cue.upperBound, let last = piece.last,
        quotations.outer(at: last) == nil, document.tokens[last].isWord
      else { return piece }
      let view = document[sentence: document.sentence(at: last)]
      var end = piece.upperBound
      while view.range.contains(end), document.tokens[end].relation == .caseMarker {
        let noun = Int(document.tokens[end].head)
        guard noun > end, [.obl, .nmod].contains(document.tokens[noun].relation.universal),
          (piece.lowerBound..<end).contains(Int(document.tokens[noun].head)),
          end > piece.upperBound || !isTime(noun)
        else { break }
        let phrase = view.phrase(of: noun)
        guard phrase.lowerBound == end, !overlapsOthers(phrase, draft),
          !content.contains(where: { $0 != piece && $0.overlaps(phrase) })
        else { break }
        let comma = phrase.first { $0 > noun && document.tokens[$0].tag.isPunctuation }
        end = comma ?? phrase.upperBound
      }
      return piece.lowerBound..<end
    }
  }

  private func isTime(_ noun: Int) -> Bool {
    let token = document.tokens[noun]
    return Weekdays.names.contains(token.lower) || token.shape.contains(.number)
      || AttributionFinder.times.contains(token.lemma)
  }
}
