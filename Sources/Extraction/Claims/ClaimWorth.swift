import Language
import News

/// Which attributions are claims that somebody can be held to.
struct ClaimWorth {
  let document: Document

  func isClaim(_ draft: AttributionDraft) -> Bool {
    guard hasContent(draft), !isAsked(draft) else { return false }
    guard let source = draft.source else { return isReport(draft) }
    if asksForNoName(draft) || givesNothing(draft) || isQuestion(draft, source) || isLook(draft) {
      return false
    }
    // What nobody says is no claim.
    return !["nobody", "none", "nothing"].contains(document.tokens[source.lowerBound].lower)
  }

  /// "which was acknowledged": what is said stands elsewhere, and is a claim there or not at all.
  private func hasContent(_ draft: AttributionDraft) -> Bool {
    // "Rwanda denies this": that it does is a claim by itself.
    let answers = draft.source != nil && (draft.act == .deny || draft.act == .reject)
    return draft.content.joined().contains { index in
      let token = document.tokens[index]
      return token.isWord
        && (!Self.pointers.contains(token.tag)
          || answers && ["this", "that", "it", "them", "these"].contains(token.lower))
    }
  }

  /// "Asked if the truce would hold, one diplomat shrugged", "The ministry, asked about the raid, said …": who is asked asks
  /// nothing, and the question is another's.
  private func isAsked(_ draft: AttributionDraft) -> Bool {
    guard draft.lemma == "ask", let cue = draft.cue, let head = draft.cueHead else { return false }
    let verb = document.tokens[head]
    guard let source = draft.source else { return verb.isCapitalised }
    if source.upperBound <= cue.lowerBound {
      return verb.lower == "asked" && cue.lowerBound - source.upperBound <= 1
        && document.tokens[cue.lowerBound - 1].tag == .comma
    }
    return cue.upperBound <= source.lowerBound && verb.isCapitalised
      && (verb.tag == .VBN || verb.tag == .VBD)
      && cue.lowerBound == document.sentences[document.sentence(at: head)].lowerBound
  }

  /// "one diplomat shrugged": with no quotation beside it, how somebody looked.
  private func isLook(_ draft: AttributionDraft) -> Bool {
    ReportingVerbs.manners.contains(draft.lemma)
      && !draft.content.joined().contains(where: document.isQuoted)
  }

  /// "Has Hamas agreed to disarm?": what is asked is not told.
  private func isQuestion(_ draft: AttributionDraft, _ source: Range<Int>) -> Bool {
    guard let head = draft.cueHead, !document.isQuoted(head) else { return false }
    let sentence = document.sentences[document.sentence(at: head)]
    guard sentence.suffix(2).contains(where: { document.tokens[$0].lower == "?" }) else {
      return false
    }
    guard source.lowerBound > sentence.lowerBound else { return false }
    let before = document.tokens[source.lowerBound - 1]
    return before.tag == .MD || Phrases.auxiliaries.contains(before.lower)
  }

  /// "who asked not to be named": how they spoke, not what they said.
  private func asksForNoName(_ draft: AttributionDraft) -> Bool {
    guard ["ask", "request", "speak", "insist", "want", "prefer", "decline"].contains(draft.lemma)
    else { return false }
    let words = draft.content.joined().lazy.filter { document.tokens[$0].isWord }
    for word in words.prefix(7) {
      let token = document.tokens[word]
      if ["named", "identified", "quoted", "anonymity", "anonymous"].contains(token.lower) {
        return true
      }
      if token.tag.isNoun {
        // "that his name not be used"; but "that the hostages be named"
        return token.lemma == "name"
          && words.prefix(7).contains { document.tokens[$0].lower == "not" }
      }
    }
    return false
  }

  /// "offered no evidence": nothing is said.
  private func givesNothing(_ draft: AttributionDraft) -> Bool {
    guard ["offer", "give", "provide"].contains(draft.lemma),
      let first = draft.content.first?.first
    else { return false }
    return ["no", "few", "little", "any"].contains(document.tokens[first].lower)
  }

  private static let pointers: Set<Tag> = [.WDT, .WP, .PRP, .DT, .IN, .TO]

  /// Without a source: words in quotation marks, speech that goes on without a cue, and what "is reported". The rest
  /// ("a deduction for …") tells of no speech.
  private func isReport(_ draft: AttributionDraft) -> Bool {
    guard let head = draft.cueHead else { return true }
    if draft.content.joined().contains(where: document.isQuoted) { return true }
    guard draft.content.joined().contains(where: { document.tokens[$0].tag.isVerb }) else {
      return false
    }
    return document.tokens[head].tag == .VBN && draft.lemma != "ask"
      && ReportingVerbs.entry(draft.lemma) != nil
  }
}
