import Language
import News

/// One attribution of what the network and a rule found at the same cue: the network's spans, but for what the rule's form
/// leaves no doubt of.
struct DraftJoin {
  let document: Document
  let quotations: QuotationIndex

  func joined(_ network: AttributionDraft, _ rule: AttributionDraft) -> AttributionDraft {
    var draft = network
    draft.addressee = rule.addressee
    draft.target = rule.target
    draft.rule = rule.rule
    if draft.source == nil, let source = rule.source {
      draft.source = source
      draft.content = draft.content.flatMap { Self.without(source, $0) }
    }
    switch rule.rule {
    case "participle": takeSubject(of: rule, into: &draft)
    case "trailing": takeSentence(of: rule, into: &draft)
    case "phrasal-verb": takeParticle(of: rule, into: &draft)
    case "passive": takeAgent(of: rule, into: &draft, network)
    case "quoted-as": takeMedium(of: rule, into: &draft)
    case "according": takeSourceBeforeComma(of: rule, into: &draft)
    case _ where rule.rule.hasSuffix("-quote"): takeFirstHalf(of: rule, into: &draft)
    default: break
    }
    passHearer(of: rule, in: &draft)
    takeHearer(of: rule, into: &draft)
    return draft
  }

  private static func without(_ source: Range<Int>, _ piece: Range<Int>) -> [Range<Int>] {
    guard source.overlaps(piece) else { return [piece] }
    return [
      piece.lowerBound..<max(piece.lowerBound, source.lowerBound),
      min(piece.upperBound, source.upperBound)..<piece.upperBound,
    ].filter { !$0.isEmpty }
  }

  /// "thanked the Red Cross, describing it as …": the participle has the subject of the verb before.
  private func takeSubject(of rule: AttributionDraft, into draft: inout AttributionDraft) {
    guard let source = rule.source, let cue = draft.cue, let near = draft.source,
      document.tokens[cue.lowerBound - 1].tag == .comma, near.upperBound + 1 == cue.lowerBound,
      !near.contains(where: { document.tokens[$0].relation.isSubject })
    else { return }
    draft.source = source
  }

  /// "The two sides held …, officials said.": at the end of its sentence the verb has all of it, if the network found some of
  /// the words, and no quotation and no other verb of speech is among the rest.
  private func takeSentence(of rule: AttributionDraft, into draft: inout AttributionDraft) {
    let parts = draft.content
    guard let whole = rule.content.first, rule.content.count == 1, let cue = rule.cue,
      cue.upperBound < document.tokens.count, let first = parts.first,
      document.tokens[cue.upperBound].tag == .period,
      parts.count > 1 || whole.lowerBound < first.lowerBound,
      parts.allSatisfy({ whole.lowerBound <= $0.lowerBound && $0.upperBound <= whole.upperBound }),
      whole.lowerBound == document.sentences[document.sentence(at: cue.lowerBound)].lowerBound,
      whole.allSatisfy({ index in
        let token = document.tokens[index]
        return quotations.outer(at: index) == nil && token.lower != ";"
          && (parts.contains { $0.contains(index) } || !token.tag.isFinite
            || ReportingVerbs.entry(token.lemma) == nil)
      })
    else { return }
    draft.source = rule.source
    draft.content = [whole]
  }

  /// "ruled out | written assurances": the verb and its particle are all of the cue.
  private func takeParticle(of rule: AttributionDraft, into draft: inout AttributionDraft) {
    guard let cue = draft.cue, let own = rule.cue, own.upperBound < cue.upperBound,
      let first = draft.content.first, first.lowerBound == cue.upperBound
    else { return }
    draft.cue = cue.lowerBound..<own.upperBound
    draft.content[0] = own.upperBound..<first.upperBound
  }

  /// "The offer was dismissed by the group as “late”": the agent speaks, of the subject.
  private func takeAgent(
    of rule: AttributionDraft, into draft: inout AttributionDraft, _ network: AttributionDraft
  ) {
    guard network.source == nil || rule.source == network.source else { return }
    draft.source = rule.source
    draft.cue = rule.cue
    draft.cueHead = rule.cueHead
    let rest = network.content.flatMap { Self.without(rule.source ?? 0..<0, $0) }
    draft.content = ContentRepair.disjoint(rule.content + rest)
  }

  /// "was quoted by state television as saying that": who carries it stands in the cue.
  private func takeMedium(of rule: AttributionDraft, into draft: inout AttributionDraft) {
    // "A priest quoted their commander as saying": the one quoted speaks.
    if let source = rule.source, source.lowerBound > 0,
      ["quote", "cite"].contains(document.tokens[source.lowerBound - 1].lemma)
    {
      draft.source = source
      draft.content = draft.content.flatMap { Self.without(source, $0) }
    }
    guard let cue = rule.cue, cue.contains(where: { document.tokens[$0].lower == "by" }) else {
      return
    }
    draft.source = rule.source
    draft.cue = cue
    draft.cueHead = rule.cueHead
    draft.content = rule.content
  }

  /// "According to the priest, families who fled found mines": the comma ends who says it.
  private func takeSourceBeforeComma(
    of rule: AttributionDraft, into draft: inout AttributionDraft
  ) {
    guard let source = rule.source, let first = rule.content.first,
      first.lowerBound > source.upperBound,
      document.tokens[source.upperBound].tag == .comma,
      let start = draft.content.first?.lowerBound, start > first.lowerBound,
      (first.lowerBound..<start).contains(where: { document.tokens[$0].tag == .WP })
    else { return }
    draft.source = rule.source
    draft.content = rule.content
  }

  /// "“On this basis,” she said, “it is …”": both halves are hers.
  private func takeFirstHalf(of rule: AttributionDraft, into draft: inout AttributionDraft) {
    guard let half = rule.content.first, let first = draft.content.first,
      half.upperBound <= first.lowerBound,
      document.tokens[half.lowerBound].shape.contains(.opensQuotation),
      let next = [draft.source?.lowerBound, draft.cue?.lowerBound].compactMap({ $0 }).min(),
      next >= half.upperBound, next - half.upperBound <= 1
    else { return }
    draft.content.insert(half, at: 0)
  }

  /// "told a meeting of the parties | that …": who hears it is no content.
  private func passHearer(of rule: AttributionDraft, in draft: inout AttributionDraft) {
    guard let addressee = rule.addressee, let first = draft.content.first,
      let start = rule.content.first?.lowerBound, start > addressee.upperBound,
      first.lowerBound >= addressee.lowerBound, first.lowerBound < addressee.upperBound,
      document.tokens[start - 1].lower == "that", first.contains(start)
    else { return }
    draft.content[0] = start..<first.upperBound
  }

  /// "urged both sides to": who hears it stands in the cue.
  private func takeHearer(of rule: AttributionDraft, into draft: inout AttributionDraft) {
    guard let addressee = rule.addressee, let cue = rule.cue, cue.overlaps(addressee),
      let first = draft.content.first, let start = rule.content.first?.lowerBound,
      first.lowerBound == addressee.lowerBound, first.contains(start)
    else { return }
    draft.cue = cue
    draft.content[0] = start..<first.upperBound
  }
}
