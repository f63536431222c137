import Language
import News

/// Cues of more than one verb: passives, "declined to comment", "quoted the army as saying".
extension AttributionFinder {
  /// "declined to comment": what is declined is all the content there is.
  func declined(_ context: VerbContext) -> AttributionDraft? {
    let to = context.verb - 1
    guard context.isInfinitive, context.entry.lemma == "comment", to > sentence.lowerBound,
      ["decline", "refuse"].contains(tokens[to - 1].lemma)
    else { return nil }
    let start = phrases.verbGroupStart(to - 1, floor: sentence.lowerBound)
    let border = phrases.clauseStart(before: start, floor: sentence.lowerBound)
    guard let source = phrases.nounPhrase(endingAt: start, floor: border) else { return nil }
    var end = context.verb + 1
    while end < sentence.upperBound, tokens[end].isWord, tokens[end].tag != .CC { end += 1 }
    var context = context
    context.groupStart = start
    return draft(
      context, source: source, cueEnd: to, content: [context.verb..<end], rule: "declined",
      confidence: 0.85)
  }

  /// "declined to comment", "was expected to announce": only with a verb in front that keeps the subject.
  func infinitive(
    _ context: VerbContext, _ content: [Range<Int>], _ cueEnd: Int, _ addressee: Range<Int>?,
    _ target: Range<Int>?
  ) -> AttributionDraft? {
    let to = context.verb - 1
    guard to > sentence.lowerBound + 1 else { return nil }
    // "went on to accuse"
    let leader = tokens[to - 1].lower == "on" && tokens[to - 2].lemma == "go" ? to - 2 : to - 1
    guard
      ["decline", "refuse", "continue", "go", "appear", "begin", "seem", "rush", "want", "use"]
        .contains(tokens[leader].lemma), tokens[leader].tag.isVerb
    else { return nil }
    let start = phrases.verbGroupStart(leader, floor: sentence.lowerBound)
    let border = phrases.clauseStart(before: start, floor: sentence.lowerBound)
    guard let source = phrases.nounPhrase(endingAt: start, floor: border) else { return nil }
    var context = context
    context.groupStart = start
    var result = draft(
      context, source: source, cueEnd: cueEnd, content: content, rule: "verb-chain", confidence: 0.6
    )
    result.addressee = addressee
    result.target = target
    return result
  }

  /// "was told that …", "is said to …", "was quoted as saying".
  ///
  /// - Parameter shared: the subject of the passive that this one is joined to.
  mutating func readPassive(_ context: VerbContext, subject shared: Range<Int>?) {
    guard
      context.entry.frames.contains(.clause) || context.entry.frames.contains(.object)
        || context.entry.frames.contains(.naming)
    else { return }
    let border = phrases.clauseStart(before: context.groupStart, floor: sentence.lowerBound)
    guard
      let subject = shared ?? wholeSubject(of: context)
        ?? phrases.nounPhrase(endingAt: context.groupStart, floor: border)
    else { return }
    let next = context.verb + 1
    // "was quoted as saying": the subject speaks.
    if context.entry.lemma == "quote", let by = quoted(behind: next),
      let entry = participle(by + 1)
    {
      var inner = context
      inner.verb = by + 1
      inner.entry = entry
      if let (content, cueEnd, addressee, target) = contentBehind(inner) {
        var result = draft(
          inner, source: subject, cueEnd: cueEnd, content: content, rule: "quoted-as",
          confidence: 0.8)
        result.addressee = addressee
        result.target = target
        drafts.append(result)
      }
      return
    }
    // "The report was denied by Kabul", "strikes were reported".
    guard !context.entry.frames.contains(.attitude), !context.entry.frames.contains(.hearer) else {
      return
    }
    var source: Range<Int>?
    if let by = (next..<min(next + 4, sentence.upperBound)).first(where: {
      tokens[$0].lower == "by"
    }) {
      source = phrases.nounPhrase(startingAt: by + 1, limit: sentence.upperBound)
    }
    guard source != nil, subject.count > 1 || tokens[subject.lowerBound].tag != .PRP else { return }
    drafts.append(
      draft(
        context, source: source, content: [subject] + (source.map(behindAgent) ?? []),
        rule: "passive", confidence: 0.4))
  }

  /// "was accused by Chad of | delay", "was dismissed by Chad | as late": what of the content stands behind the agent.
  private func behindAgent(_ agent: Range<Int>) -> [Range<Int>] {
    let next = agent.upperBound
    guard next + 1 < sentence.upperBound, ["of", "as"].contains(tokens[next].lower) else {
      return []
    }
    return contentRange(from: tokens[next].lower == "of" ? next + 1 : next, relative: false) ?? []
  }

  /// "Canada's claim that both had signed | was denied": the subject with its clause.
  private func wholeSubject(of context: VerbContext) -> Range<Int>? {
    guard let phrase = passiveSubject(of: context.verb), phrase.upperBound == context.groupStart,
      !phrase.contains(where: { tokens[$0].tag == .comma || quotations.outer(at: $0) != nil })
    else { return nil }
    return phrase
  }

  private func passiveSubject(of verb: Int) -> Range<Int>? {
    let view = document[sentence: document.sentence(at: verb)]
    return view.dependents(of: verb).first { tokens[$0].relation == .nsubjPassive }
      .map(view.phrase(of:))
  }

  /// "The offer was hailed by Chad but | dismissed by Niger": a participle joined to a passive is one, too.
  func joinedPassive(_ verb: Int) -> Range<Int>? {
    guard tokens[verb].tag == .VBN, tokens[verb].relation == .conj, verb + 1 < sentence.upperBound,
      tokens[verb + 1].lower == "by"
    else { return nil }
    let first = Int(tokens[verb].head)
    guard first >= sentence.lowerBound, first < verb else { return nil }
    return passiveSubject(of: first)?.clamped(to: sentence.lowerBound..<first)
  }

  /// The "as" of "was quoted as saying", "was quoted by state television as saying".
  private func quoted(behind next: Int) -> Int? {
    guard next + 1 < sentence.upperBound else { return nil }
    if tokens[next].lower == "as" { return next }
    guard tokens[next].lower == "by",
      let medium = phrases.nounPhrase(
        startingAt: next + 1, limit: sentence.upperBound, apposition: false),
      medium.upperBound + 1 < sentence.upperBound, tokens[medium.upperBound].lower == "as"
    else { return nil }
    return medium.upperBound
  }

  /// The verb of speech that a word in -ing is, though it be tagged as a noun ("as warning Israel").
  private func participle(_ index: Int) -> ReportingVerbs.Entry? {
    let word = tokens[index].lower
    guard word.hasSuffix("ing") else { return nil }
    let stem = String(word.dropLast(3))
    return ReportingVerbs.entry(tokens[index].lemma) ?? ReportingVerbs.entry(stem)
      ?? ReportingVerbs.entry(stem + "e")
  }

  /// "State television quoted the army as saying …": the one quoted speaks.
  func quoting(_ context: VerbContext) -> AttributionDraft? {
    guard context.entry.lemma == "quote" || context.entry.lemma == "cite",
      let speaker = phrases.nounPhrase(startingAt: context.verb + 1, limit: sentence.upperBound),
      speaker.upperBound + 2 < sentence.upperBound,
      // "quoted their commander, Idris Mahamat, as saying"
      case let mark = speaker.upperBound + (tokens[speaker.upperBound].tag == .comma ? 1 : 0),
      tokens[mark].lower == "as", let entry = participle(mark + 1)
    else { return nil }
    var inner = context
    inner.verb = mark + 1
    inner.groupStart = inner.verb
    inner.entry = entry
    guard let (content, cueEnd, addressee, target) = contentBehind(inner) else { return nil }
    var result = draft(
      inner, source: speaker, cueEnd: cueEnd, content: content, rule: "quoted-as", confidence: 0.8)
    result.addressee = addressee
    result.target = target
    return result
  }
}
