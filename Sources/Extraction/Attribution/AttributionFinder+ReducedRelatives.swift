import Language

/// Relative clauses without their pronoun: "groups it accuses of raids", "fighters Ankara says are armed".
extension AttributionFinder {
  mutating func findReducedRelatives() {
    for index in sentence {
      let tag = tokens[index].tag
      guard tag == .VBZ || tag == .VBD || tag == .VBP,
        let entry = ReportingVerbs.entry(tokens[index].lemma), index >= sentence.lowerBound + 2,
        index + 2 < sentence.upperBound, quotations.outer(at: index) == nil,
        !drafts[firstOfSentence...].contains(where: { $0.cueHead == index }),
        let source = subjectBehindNoun(index), let start = contentOfReduced(index, entry),
        let content = trimmed(start..<nounContentEnd(start))
      else { continue }
      var draft = AttributionDraft(
        source: source, cue: index..<index + 1, cueHead: index, lemma: entry.lemma, act: entry.act,
        content: [content], rule: "reduced-relative", confidence: 0.45)
      draft.target =
        entry.frames.contains(.clause)
        ? nil : phrases.nounPhrase(endingAt: source.lowerBound, floor: sentence.lowerBound)
      drafts.append(draft)
    }
  }

  /// A pronoun or a name in front of a verb, with a noun in front of it and no mark between.
  private func subjectBehindNoun(_ verb: Int) -> Range<Int>? {
    let subject = tokens[verb - 1]
    var start = verb - 1
    if subject.tag.isProperNoun {
      while start > sentence.lowerBound, tokens[start - 1].tag.isProperNoun { start -= 1 }
    } else if subject.tag != .PRP {
      return nil
    }
    guard start > sentence.lowerBound else { return nil }
    let before = tokens[start - 1]
    let isNoun =
      before.tag == .NN || before.tag == .NNS || before.tag == .DT && before.lower == "those"
    return isNoun ? start..<verb : nil
  }

  /// Where the content begins: at "of …" or "for …" of a verb that takes it, at a finite verb behind one of speech.
  private func contentOfReduced(_ verb: Int, _ entry: ReportingVerbs.Entry) -> Int? {
    let next = tokens[verb + 1]
    if next.lower == "of" || next.lower == "for" || next.lower == "as" {
      return entry.frames.contains(.clause) ? nil : verb + 1
    }
    guard entry.frames.contains(.clause), next.tag.isFinite else { return nil }
    // "it says are India-backed": the copula says nothing.
    let isCopula =
      next.lemma == "be" && verb + 2 < sentence.upperBound
      && tokens[verb + 2].tag.isAdjective
    return isCopula ? verb + 2 : verb + 1
  }
}
