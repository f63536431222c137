import Language
import News

/// The three orders of source, cue and content.
extension AttributionFinder {
  /// `“…,” said the envoy` and `…, said the envoy`.
  func inverted(_ context: VerbContext) -> AttributionDraft? {
    let verb = context.verb
    guard context.entry.frames.contains(.clause), context.groupStart == verb,
      [.VBD, .VBZ, .VBP, .VBN].contains(tokens[verb].tag), verb > sentence.lowerBound,
      verb + 1 < sentence.upperBound
    else { return nil }
    let before = tokens[verb - 1]
    let quoteBefore = before.shape.contains(.closesQuotation) || before.isQuotationMark
    // Without a quotation only the plainest verbs stand in front of their subject.
    guard quoteBefore || Self.plainest.contains(context.entry.lemma) else { return nil }
    guard
      quoteBefore || before.lower == "," || before.lower == "—" || before.lower == "–"
        || before.lower == "?" || before.lower == "!"
    else { return nil }
    var next = verb + 1
    if tokens[next].tag.isAdverb { next += 1 }
    guard next < sentence.upperBound,
      let source = phrases.nounPhrase(startingAt: next, limit: sentence.upperBound)
    else { return nil }
    // A noun phrase with its own verb behind it is the content's subject: "…, said the move would …".
    if source.upperBound < sentence.upperBound, tokens[source.upperBound].tag.isFinite, !quoteBefore
    {
      return nil
    }
    guard let content = contentBefore(verb) else { return nil }
    if !quoteBefore, content.count == 1, !hasClause(content[0]) { return nil }
    return draft(
      context, source: source, content: content + quotationsBehind(source.upperBound),
      rule: quoteBefore ? "inverted-quote" : "inverted",
      confidence: quoteBefore ? 0.93 : 0.7)
  }

  static let plainest: WordSet = ["say", "add", "write", "report", "note"]

  /// `“…,” the envoy said` and `…, the envoy said`.
  func trailing(_ context: VerbContext) -> AttributionDraft? {
    guard context.entry.frames.contains(.clause), !context.isParticiple, !context.isInfinitive
    else { return nil }
    let (after, addressee) = behindAdjuncts(
      context.verb + 1, hearer: context.entry.frames.contains(.hearer))
    let ends =
      after >= sentence.upperBound || tokens[after].tag == .period
      || tokens[after].lower == ","
      || tokens[after].isQuotationMark && startsNewQuote(after) && after > context.verb
      || tokens[after].tag == .closingBracket || tokens[after].lower == "—"
      || tokens[after].lower == "–" || tokens[after].lower == ":" || tokens[after].lower == ";"
    guard ends else { return nil }
    if after < sentence.upperBound, tokens[after].lower == ":" { return nil }
    let border = phrases.clauseStart(before: context.groupStart, floor: sentence.lowerBound)
    guard
      let source = phrases.nounPhrase(endingAt: context.groupStart, floor: border)
        ?? appositionSource(context), source.lowerBound > sentence.lowerBound
    else { return nil }
    let before = tokens[source.lowerBound - 1]
    guard
      before.lower == "," || before.isQuotationMark || before.lower == "—" || before.lower == "–"
        || before.lower == "?" || before.lower == "!" || before.lower == "("
    else { return nil }
    guard let content = contentBefore(source.lowerBound) else { return nil }
    let quoted = content.contains { range in range.contains { quotations.outer(at: $0) != nil } }
    // "Asked whether …, he said: “…”": the quotation behind is what was said.
    let behind = quotationsBehind(after)
    if !quoted, !behind.isEmpty, let first = content.first, isAdverbial(first.lowerBound) {
      return draft(context, source: source, content: behind, rule: "leading-quote", confidence: 0.9)
    }
    var pieces = content + behind
    if !quoted, !content[content.count - 1].contains(where: { tokens[$0].tag.isFinite }) {
      // "Mediators, he said, had promised …": the cue stands between subject and verb.
      guard tokens[after == sentence.upperBound ? after - 1 : after].lower == ",",
        after + 1 < sentence.upperBound, tokens[after + 1].tag.isFinite,
        let rest = trimmed(after + 1..<sentence.upperBound)
      else { return nil }
      pieces.append(rest)
    }
    // "…, he said, “…”" goes on behind the cue.
    var result = draft(
      context, source: source, content: pieces,
      rule: quoted ? "trailing-quote" : "trailing",
      confidence: quoted ? 0.93 : 0.8)
    result.addressee = addressee
    return result
  }

  /// Whether a stretch begins like an adverbial: "Asked if", "When", "Speaking in", "With".
  func isAdverbial(_ index: Int) -> Bool {
    let token = tokens[index]
    return token.tag == .VBN || token.tag == .VBG || token.tag == .IN || token.tag == .WRB
      || token.tag.isAdverb || token.lower == "asked"
  }

  func appositionSource(_ context: VerbContext) -> Range<Int>? {
    guard context.groupStart > sentence.lowerBound, tokens[context.groupStart - 1].lower == ","
    else { return nil }
    let floor =
      (sentence.lowerBound..<context.groupStart).last { tokens[$0].isQuotationMark }.map { $0 + 1 }
      ?? sentence.lowerBound
    return phrases.nounPhrase(endingAt: context.groupStart, floor: floor)
  }

  /// `the envoy said that …`, `demanded the release of …`, `, adding that …`.
  func leading(_ context: VerbContext) -> AttributionDraft? {
    if let declined = declined(context) { return declined }
    guard let (content, cueEnd, addressee, target) = contentBehind(context) else { return nil }
    var source: Range<Int>?
    var rule = "leading"
    var confidence = context.entry.frames.contains(.attitude) ? 0.6 : 0.82
    if context.isParticiple || context.isInfinitive {
      guard context.isParticiple, context.verb > sentence.lowerBound else {
        return context.isInfinitive ? infinitive(context, content, cueEnd, addressee, target) : nil
      }
      source = inheritedSource(context)
      rule = "participle"
      confidence = 0.75
      if source == nil { return nil }
    } else {
      let floor = floorBehindQuotation(context.groupStart)
      let border = phrases.clauseStart(before: context.groupStart, floor: floor)
      source = phrases.nounPhrase(endingAt: context.groupStart, floor: border)
      if source == nil, context.groupStart > floor, tokens[context.groupStart - 1].lower == "," {
        source = phrases.nounPhrase(endingAt: context.groupStart, floor: floor)
      }
      source = subjectBeforeClause(context) ?? source
      if source == nil, context.groupStart > sentence.lowerBound,
        tokens[context.groupStart - 1].tag == .CC || tokens[context.groupStart - 1].lower == ","
          || tokens[context.groupStart - 1].lower == "then"
      {
        source = inheritedSource(context)
        rule = "joined-verb"
        confidence = 0.72
      }
      guard source != nil else { return nil }
    }
    var result = draft(
      context, source: source, cueEnd: cueEnd, content: content, rule: rule, confidence: confidence)
    result.addressee = addressee
    result.target = target
    return result
  }

  /// "Russia, which has seen its influence wane, | called on …": the phrase in front of a clause between commas.
  private func subjectBeforeClause(_ context: VerbContext) -> Range<Int>? {
    let end = context.groupStart - 1
    guard end > sentence.lowerBound, tokens[end].tag == .comma,
      let pronoun = (sentence.lowerBound + 1..<end).last(where: {
        [.WDT, .WP, .WPS].contains(tokens[$0].tag) && tokens[$0 - 1].tag == .comma
      }), (pronoun..<end).contains(where: { tokens[$0].tag.isFinite })
    else { return nil }
    return phrases.nounPhrase(endingAt: pronoun - 1, floor: sentence.lowerBound)
  }
}
