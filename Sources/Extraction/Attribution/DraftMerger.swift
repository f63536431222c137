import Language
import News

/// Joins what the rules found and what the network found: the network says what is a cue and what belongs to it, the rules
/// add what forms leave no doubt of, who is spoken to, and whom it is against.
struct DraftMerger {
  private let document: Document
  private let quotations: QuotationIndex

  init(_ document: Document, _ quotations: QuotationIndex) {
    self.document = document
    self.quotations = quotations
  }

  /// Rules whose drafts stand as they are, whatever the network made of it: the form leaves no doubt.
  private static let certain: WordSet = ["transcript", "signed"]
  /// Rules whose drafts stand where the network saw no cue.
  private static let additional: WordSet = [
    "noun-cue", "reduced-relative", "as-clause", "silence",
  ]

  /// Verbs that do what they say, in any article.
  private static let commitments: WordSet = [
    "agree", "refuse", "threaten", "pledge", "vow", "promise", "demand", "reject", "accuse", "warn",
    "deny", "urge", "condemn", "appeal", "denounce", "propose", "vow", "offer", "insist", "call",
    "welcome", "hail", "applaud", "commit", "undertake",
  ]

  func merge(rules: [AttributionDraft], network: [AttributionDraft]) -> [AttributionDraft] {
    let repair = ContentRepair(
      document, quotations, certain: rules.filter { Self.certain.contains($0.rule) })
    var merged: [AttributionDraft] = []
    var used = [Bool](repeating: false, count: rules.count)
    for draft in network {
      guard let cue = draft.cue, !isLeftUndone(cue), !isSight(draft) else { continue }
      let twin = rules.indices.first { index in
        !used[index] && (rules[index].cue.map { $0.overlaps(cue) } ?? false)
      }
      guard let twin else {
        merged.append(repair.repaired(draft))
        continue
      }
      used[twin] = true
      merged.append(
        Self.certain.contains(rules[twin].rule) || draft.content.isEmpty
          ? rules[twin] : repair.repaired(joined(draft, rules[twin])))
    }
    var further: [AttributionDraft] = []
    for (index, draft) in rules.enumerated() where !used[index] {
      if Self.certain.contains(draft.rule) {
        merged.append(draft)
      } else if stands(draft) {
        merged.append(repair.repaired(draft))
      } else {
        further.append(repair.repaired(draft))
      }
    }
    return withoutLoans(withoutOwn(JoinedVerbs(document).part(merged, at: further)))
  }

  /// "His government, he said, would only discuss …": a verb of what is said, with the same source, reports nothing more.
  private func withoutOwn(_ drafts: [AttributionDraft]) -> [AttributionDraft] {
    drafts.filter { draft in
      guard let cue = draft.cue, let source = draft.source else { return true }
      return !drafts.contains { other in
        other.content.count == 2 && other.source == source && other.cue != cue
          && other.content[1].lowerBound == cue.lowerBound
          && other.cue.map { $0.upperBound + 1 == cue.lowerBound } == true
      }
    }
  }

  /// Words that a draft took from the middle of what another holds are the other's alone; so are quotations behind which
  /// the other's speaker is named.
  private func withoutLoans(_ drafts: [AttributionDraft]) -> [AttributionDraft] {
    var drafts = drafts
    for index in drafts.indices where drafts[index].content.count > 1 {
      let anchor = drafts[index].anchor
      let near = drafts[max(0, index - 3)..<min(drafts.count, index + 4)]
      let holders = near.flatMap(\.content).filter { !$0.contains(anchor) }
      let named = near.filter { $0.rule.hasSuffix("-quote") && $0.anchor > anchor }
      let kept = drafts[index].content.filter { piece in
        !holders.contains { $0.lowerBound < piece.lowerBound && piece.upperBound <= $0.upperBound }
          && !(piece.lowerBound > anchor
            && named.contains { $0.anchor > piece.lowerBound && $0.content.contains(piece) })
      }
      if !kept.isEmpty { drafts[index].content = kept }
    }
    return drafts
  }

  /// "left without agreeing on a date", "when asked to comment": what nobody does.
  private func isLeftUndone(_ cue: Range<Int>) -> Bool {
    guard cue.lowerBound > 0 else { return false }
    let before = document.tokens[cue.lowerBound - 1].lower
    let first = document.tokens[cue.lowerBound]
    return first.tag == .VBG && before == "without" || first.lower == "asked" && before == "when"
  }

  /// "which has seen its influence wane", "which has about 4,000 men there"
  private func isSight(_ draft: AttributionDraft) -> Bool {
    guard let source = draft.source, source.count == 1,
      document.tokens[source.lowerBound].tag == .WDT
    else { return false }
    return draft.lemma == "see" || draft.lemma == "have"
  }

  private func stands(_ draft: AttributionDraft) -> Bool {
    if Self.certain.contains(draft.rule) || Self.additional.contains(draft.rule) { return true }
    // "Malawi agreed to …", "The envoy refused to …": what somebody named commits to, however short.
    if draft.rule == "phrasal-verb", let source = draft.source, isNamed(source) { return true }
    if draft.rule == "passive", let source = draft.source, Self.commitments.contains(draft.lemma) {
      return isNamed(source) || isNamedBody(source) || isForce(source)
    }
    if ["leading", "frame", "joined-verb"].contains(draft.rule), let source = draft.source,
      let cue = draft.cueHead, Self.commitments.contains(draft.lemma), isFinite(draft),
      draft.rule != "joined-verb" && isNamed(source)
        || (isNamedBody(source) || isSides(source) || isNamed(source)) && takesInfinitive(draft),
      quotations.outer(at: cue) == nil
    {
      return true
    }
    // "I welcome …", "We condemn …": who says so does so (Austin 1962).
    guard let source = draft.source, source.count == 1, let cue = draft.cueHead,
      ["i", "we"].contains(document.tokens[source.lowerBound].lower),
      document.tokens[cue].tag == .VBP, quotations.outer(at: cue) == nil
    else { return false }
    return draft.act != .assert && draft.act != .other
  }

  /// "offered", "has offered"
  private func isFinite(_ draft: AttributionDraft) -> Bool {
    draft.cueHead.map { document.tokens[$0].tag.isFinite || hasActiveSubject($0, of: draft.source) }
      == true
      || draft.cue?.contains { ["has", "have", "had"].contains(document.tokens[$0].lower) } == true
  }

  /// "Russia, which borders the lake, called on …": a past tense that is taken for a participle.
  private func hasActiveSubject(_ verb: Int, of source: Range<Int>?) -> Bool {
    guard document.tokens[verb].tag == .VBN else { return false }
    if let source, source.upperBound + 1 < verb, document.tokens[verb - 1].tag == .comma,
      [.WDT, .WP, .WPS].contains(document.tokens[source.upperBound + 1].tag)
    {
      return true
    }
    return document[sentence: document.sentence(at: verb)].dependents(of: verb).contains {
      document.tokens[$0].relation == .nsubj && $0 < verb
    }
  }

  /// "The Parties undertook to …", "They further committed to …"
  private func isSides(_ source: Range<Int>) -> Bool {
    guard let last = source.last else { return false }
    return ["they", "parties", "sides", "both", "signatories", "participants", "delegations"]
      .contains(document.tokens[last].lower)
  }

  private func takesInfinitive(_ draft: AttributionDraft) -> Bool {
    draft.rule == "frame"
      || draft.cue.map { document.tokens[$0.upperBound - 1].lower == "to" } == true
  }

  /// "Chad's largest movement"
  private func isNamedBody(_ source: Range<Int>) -> Bool {
    document.tokens[source.upperBound - 1].tag.isNoun
      && source.contains { document.tokens[$0].tag.isProperNoun }
  }

  /// Whether the words in front of a verb that ends its sentence are all its content: the network found some of them, and no
  /// quotation and no other verb of speech is among the rest.
  private func isWhole(
    _ whole: Range<Int>, beyond network: AttributionDraft, behind cue: Range<Int>?
  ) -> Bool {
    let parts = network.content
    guard let cue, cue.upperBound < document.tokens.count, let first = parts.first,
      document.tokens[cue.upperBound].tag == .period,
      parts.count > 1 || whole.lowerBound < first.lowerBound,
      parts.allSatisfy({ whole.lowerBound <= $0.lowerBound && $0.upperBound <= whole.upperBound }),
      whole.lowerBound == document.sentences[document.sentence(at: cue.lowerBound)].lowerBound
    else { return false }
    return whole.allSatisfy { index in
      let token = document.tokens[index]
      return quotations.outer(at: index) == nil && token.lower != ";"
        && (parts.contains { $0.contains(index) } || !token.tag.isFinite
          || ReportingVerbs.entry(token.lemma) == nil)
    }
  }

  /// "the army"
  private func isForce(_ source: Range<Int>) -> Bool {
    Descriptions.forces.contains(document.tokens[source.upperBound - 1].lower)
  }

  /// A name, one who has just been named, or the pronoun of a clause about one.
  private func isNamed(_ phrase: Range<Int>) -> Bool {
    if phrase.count == 1 {
      let word = document.tokens[phrase.lowerBound]
      if ["he", "she"].contains(word.lower) { return true }
      if word.tag == .WP {
        return phrase.lowerBound > 1
          && document.tokens[phrase.lowerBound - 2].tag.isProperNoun
      }
    }
    // "Ethiopia, which has troops there", "The chief of staff, Karim Tunde": each part by itself.
    var start = phrase.lowerBound
    for end in phrase where document.tokens[end].tag == .comma || end + 1 == phrase.upperBound {
      let last = document.tokens[end].tag == .comma ? end - 1 : end
      if last >= start, document.tokens[last].tag.isProperNoun,
        ![.WDT, .WP].contains(document.tokens[start].tag)
      {
        return true
      }
      start = end + 1
    }
    return false
  }

  private static func without(_ source: Range<Int>, _ piece: Range<Int>) -> [Range<Int>] {
    guard source.overlaps(piece) else { return [piece] }
    return [
      piece.lowerBound..<max(piece.lowerBound, source.lowerBound),
      min(piece.upperBound, source.upperBound)..<piece.upperBound,
    ].filter { !$0.isEmpty }
  }

  /// The network's spans with what the rule knows besides.
  private func joined(_ network: AttributionDraft, _ rule: AttributionDraft) -> AttributionDraft {
    var draft = network
    draft.addressee = rule.addressee
    draft.target = rule.target
    draft.rule = rule.rule
    if draft.source == nil, let source = rule.source {
      draft.source = source
      draft.content = draft.content.flatMap { Self.without(source, $0) }
    }
    // "thanked the Red Cross, describing it as …": the participle has the subject of the verb before.
    if rule.rule == "participle", let source = rule.source, let cue = draft.cue,
      document.tokens[cue.lowerBound - 1].tag == .comma, let near = network.source,
      near.upperBound + 1 == cue.lowerBound,
      !near.contains(where: { document.tokens[$0].relation.isSubject })
    {
      draft.source = source
    }
    // "The two sides held …, officials said.": at the end of its sentence the verb has all of it.
    if rule.rule == "trailing", let whole = rule.content.first, rule.content.count == 1,
      isWhole(whole, beyond: network, behind: rule.cue)
    {
      draft.source = rule.source
      draft.content = [whole]
    }
    // "ruled out | written assurances": the verb and its particle are all of the cue.
    if rule.rule == "phrasal-verb", let cue = network.cue, let own = rule.cue,
      own.upperBound < cue.upperBound, let first = draft.content.first,
      first.lowerBound == cue.upperBound
    {
      draft.cue = cue.lowerBound..<own.upperBound
      draft.content[0] = own.upperBound..<first.upperBound
    }
    // "The offer was dismissed by the group as “late”": the agent speaks, of the subject.
    if rule.rule == "passive", network.source == nil || rule.source == network.source {
      draft.source = rule.source
      draft.cue = rule.cue
      draft.cueHead = rule.cueHead
      let rest = network.content.flatMap { Self.without(rule.source ?? 0..<0, $0) }
      draft.content = ContentRepair.disjoint(rule.content + rest)
    }
    // "told a meeting of the parties | that …": who hears it is no content.
    if let addressee = rule.addressee, let first = draft.content.first,
      let start = rule.content.first?.lowerBound, start > addressee.upperBound,
      first.lowerBound >= addressee.lowerBound, first.lowerBound < addressee.upperBound,
      document.tokens[start - 1].lower == "that", first.contains(start)
    {
      draft.content[0] = start..<first.upperBound
    }
    // "was quoted by state television as saying that": who carries it stands in the cue.
    if rule.rule == "quoted-as", let cue = rule.cue,
      cue.contains(where: { document.tokens[$0].lower == "by" })
    {
      draft.source = rule.source
      draft.cue = cue
      draft.cueHead = rule.cueHead
      draft.content = rule.content
    }
    // "According to the priest, families who fled found mines": the comma ends who says it.
    if rule.rule == "according", let source = rule.source, let first = rule.content.first,
      first.lowerBound > source.upperBound,
      document.tokens[source.upperBound].tag == .comma,
      let start = network.content.first?.lowerBound, start > first.lowerBound,
      (first.lowerBound..<start).contains(where: { document.tokens[$0].tag == .WP })
    {
      draft.source = rule.source
      draft.content = rule.content
    }
    // "“On this basis,” she said, “it is …”": both halves are hers.
    if rule.rule.hasSuffix("-quote"), let half = rule.content.first,
      let first = draft.content.first, half.upperBound <= first.lowerBound,
      document.tokens[half.lowerBound].shape.contains(.opensQuotation),
      let next = [draft.source?.lowerBound, draft.cue?.lowerBound].compactMap({ $0 }).min(),
      next >= half.upperBound, next - half.upperBound <= 1
    {
      draft.content.insert(half, at: 0)
    }
    // "urged both sides to": who hears it stands in the cue.
    if let addressee = rule.addressee, let cue = rule.cue, cue.overlaps(addressee),
      let first = draft.content.first, let start = rule.content.first?.lowerBound,
      first.lowerBound == addressee.lowerBound, first.contains(start)
    {
      draft.cue = cue
      draft.content[0] = start..<first.upperBound
    }
    return draft
  }
}
