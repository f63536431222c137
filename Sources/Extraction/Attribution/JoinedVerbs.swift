import Language
import News

/// Second verbs of one speaker that the content of the first has swallowed: "said the truce was holding | and appealed to
/// both sides to keep it".
///
/// Whether the second verb is the speaker's or belongs to what is said, its form tells: what is said in a tense made with
/// an auxiliary ("was holding", "would leave") is seldom carried on by a verb in the simple past.
struct JoinedVerbs {
  private let document: Document

  init(_ document: Document) { self.document = document }

  /// Parts the drafts whose content holds one of the further verbs, and adds these.
  ///
  /// - Parameter further: what the order of the words gave for verbs that no draft has as its cue. Where the network has
  ///   found such a verb, too, its draft is among the others, and the content of the first is parted all the same.
  func part(_ drafts: [AttributionDraft], at further: [AttributionDraft]) -> [AttributionDraft] {
    var drafts = drafts
    for second in drafts where second.rule == "joined-verb" {
      if let holder = holder(of: second, among: drafts) {
        cut(&drafts[holder.draft], at: holder.border, in: holder.piece)
      }
    }
    for second in further where second.rule == "joined-verb" && second.act != .other {
      guard let holder = holder(of: second, among: drafts),
        followsOrder(drafts[holder.draft], second)
          || isSpeakers(second, behind: holder.border, of: drafts[holder.draft], in: holder.piece)
      else { continue }
      cut(&drafts[holder.draft], at: holder.border, in: holder.piece)
      drafts.append(second)
    }
    return drafts.sorted { $0.start < $1.start }
  }

  /// The draft of the same speaker, in the past, whose content holds a verb and its conjunction.
  private func holder(of second: AttributionDraft, among drafts: [AttributionDraft])
    -> (draft: Int, piece: Int, border: Int)?
  {
    guard let verb = second.cueHead, [.VBD, .VBN].contains(document.tokens[verb].tag),
      let holder = drafts.firstIndex(where: { first in
        first.source?.lowerBound == second.source?.lowerBound && first.cueHead != verb
          && first.content.contains { $0.contains(verb) }
      }),
      let piece = drafts[holder].content.firstIndex(where: { $0.contains(verb) }),
      let cue = drafts[holder].cueHead, document.tokens[cue].tag == .VBD,
      let border = border(before: second, from: drafts[holder].content[piece].lowerBound)
    else { return nil }
    return (holder, piece, border)
  }

  private func cut(_ draft: inout AttributionDraft, at border: Int, in piece: Int) {
    draft.content[piece] = draft.content[piece].lowerBound..<border
    draft.content.removeAll { $0.lowerBound >= border }
  }

  /// The conjunction before the second verb, or the comma before that.
  private func border(before second: AttributionDraft, from start: Int) -> Int? {
    guard var border = second.cue?.lowerBound else { return nil }
    while border > start, document.tokens[border - 1].tag.isAdverb { border -= 1 }
    guard border - 1 > start, document.tokens[border - 1].tag == .CC else { return nil }
    border -= 1
    return document.tokens[border - 1].tag == .comma ? border - 1 : border
  }

  /// "urged them to leave | and stressed that …": an infinitive is not carried on by a verb in the past.
  private func followsOrder(_ first: AttributionDraft, _ second: AttributionDraft) -> Bool {
    guard let cue = first.cue, document.tokens[cue.upperBound - 1].tag == .TO,
      let start = second.content.first?.lowerBound, let end = second.cue?.upperBound
    else { return false }
    return document.tokens[end - 1].lower == "that"
      || start < document.tokens.count
        && document.tokens[start].lower == "that"
      || Self.acts.contains(second.act)
  }

  private func isSpeakers(
    _ second: AttributionDraft, behind border: Int, of first: AttributionDraft, in piece: Int
  ) -> Bool {
    guard Self.acts.contains(second.act), let verb = second.cueHead, let cue = first.cueHead else {
      return false
    }
    let content = first.content[piece].lowerBound..<border
    // "accused them of torturing prisoners | and demanded": no verb in the past carries on one in -ing.
    if !content.contains(where: { document.tokens[$0].tag.isFinite }),
      content.contains(where: { document.tokens[$0].tag == .VBG }),
      document.tokens[verb].tag == .VBD
    {
      return true
    }
    let clauses = ContentClause.clauses(of: [content], in: document)
    guard let clause = clauses.last(where: { $0.subject != nil }) else { return false }
    let isPerfect = clause.auxiliaries.contains { ["has", "have", "had"].contains($0) }
    // "had lied and threatened": the auxiliary may be that of both.
    if isPerfect || clause.auxiliaries.isEmpty {
      return Int(document.tokens[verb].head) == cue
    }
    return document.tokens[verb].tag == .VBD || !mayBePassive(verb)
  }

  /// "was arrested and accused of fraud", but not "was closed and accused Chad of fraud", nor "and appealed to".
  private func mayBePassive(_ verb: Int) -> Bool {
    guard verb + 1 < document.tokens.count,
      !Self.intransitive.contains(document.tokens[verb].lemma)
    else { return false }
    let next = document.tokens[verb + 1]
    return next.tag == .IN && next.lower != "that" || next.tag == .TO || next.tag.isAdverb
      || next.tag.isPunctuation || next.tag == .CC
  }

  private static let intransitive: WordSet = ["appeal", "call", "plead", "insist", "object"]

  /// What is done by saying it; a content seldom tells of it in passing.
  private static let acts: Set<SpeechAct> = [
    .demand, .request, .accuse, .deny, .reject, .threaten, .warn, .promise, .praise, .criticise,
    .offer,
  ]
}
