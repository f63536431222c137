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
  private static let certain: WordSet = ["transcript", "signed", "parted-verb"]
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
    let join = DraftJoin(document: document, quotations: quotations)
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
          ? rules[twin] : repair.repaired(join.joined(draft, rules[twin])))
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
    // "“Ask the Swiss,” he laughed.": with a quotation these are verbs of speech.
    if draft.rule.hasSuffix("-quote"), ReportingVerbs.manners.contains(draft.lemma) {
      return draft.content.allSatisfy {
        document.tokens[$0.lowerBound].shape.contains(.opensQuotation)
      }
    }
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

}
