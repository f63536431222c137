import Language

/// Puts the spans of an attribution in order: conjunctions go to the cue, and quotations are taken whole.
struct ContentRepair {
  private let document: Document
  private let quotations: QuotationIndex
  /// The opening marks of quotations that have a speaker in front, as in transcripts: no other's speech goes on there.
  private let taken: Set<Int>

  /// - Parameter certain: the drafts whose spans are beyond doubt.
  init(_ document: Document, _ quotations: QuotationIndex, certain: [AttributionDraft]) {
    self.document = document
    self.quotations = quotations
    taken = Set(
      certain.flatMap { $0.content.compactMap { quotations.outer(at: $0.lowerBound)?.opening } })
  }

  /// The draft in order. Its content may be empty: a statement may follow.
  func repaired(_ draft: AttributionDraft) -> AttributionDraft {
    var draft = draft
    if draft.content.isEmpty { draft.content = quotationBehindColon(draft) }
    let sources = SourceRepair(document: document)
    sources.correct(&draft)
    draft.content = withoutAdjuncts(wholePhrases(draft), draft)
    widenCue(&draft)
    joinVerbs(&draft)
    sources.complete(&draft)
    draft.content = wholeClauses(withoutStrays(draft), draft)
    draft.content = wholeQuotations(draft.content, outside: draft)
    return draft
  }

  /// "said that", "called for", "threatened to": what joins cue and content belongs to the cue.
  private func widenCue(_ draft: inout AttributionDraft) {
    guard let cue = draft.cue, cue.upperBound < document.tokens.count,
      Self.joining.contains(document.tokens[cue.upperBound].lower)
    else { return }
    let widened = cue.lowerBound..<cue.upperBound + 1
    for (place, piece) in draft.content.enumerated() {
      if piece.lowerBound == widened.upperBound {
        draft.cue = widened
      } else if piece.lowerBound == cue.upperBound, piece.count > 1 {
        draft.cue = widened
        draft.content[place] = widened.upperBound..<piece.upperBound
      }
    }
  }

  /// "was quoted | as warning …", "confirmed | nor denied …": verbs of speech at the content's start that belong to the cue.
  private func joinVerbs(_ draft: inout AttributionDraft) {
    guard let cue = draft.cue, let head = draft.cueHead,
      let place = draft.content.firstIndex(where: { $0.lowerBound == cue.upperBound }),
      draft.content[place].count > 2
    else { return }
    let start = cue.upperBound
    let verb = start + 1
    guard document.tokens[verb].tag.isVerb, ReportingVerbs.entry(document.tokens[verb].lemma) != nil
    else { return }
    switch document.tokens[start].lower {
    case "as": guard document.tokens[verb].tag == .VBG else { return }
    case "or", "nor":
      guard Int(document.tokens[verb].head) == head, document.tokens[verb].relation == .conj
      else { return }
    default: return
    }
    draft.content[place] = verb + 1..<draft.content[place].upperBound
    var first = cue.lowerBound
    if let source = draft.source, source.upperBound == first, source.count == 1,
      document.tokens[source.lowerBound].lower == "neither"
    {
      first = source.lowerBound
      draft.source = SourceRepair(document: document).subject(of: head, before: first)
    }
    draft.cue = first..<verb + 1
    let meaning = CueMeaning.read(
      first..<verb + 1, object: document.tokens[draft.content[place]], in: document)
    draft.cueHead = meaning.index
    draft.lemma = meaning.lemma
    draft.act = meaning.act
  }

  private static let joining: WordSet = ["that", "to", "of", "for", "on", "upon"]

  /// "of further strikes": what stands in front of a piece and hangs on a word of it belongs to it.
  private func wholePhrases(_ draft: AttributionDraft) -> [Range<Int>] {
    let pieces = draft.content.map { piece in
      var start = piece.lowerBound
      // A possessive mark stands behind its owner.
      if start > 0, document.tokens[start].tag == .POS { start -= 1 }
      while start > 0, piece.contains(Int(document.tokens[start - 1].head)),
        Self.modifiers.contains(document.tokens[start - 1].relation.universal)
          || leadsOn(start - 1, draft),
        !(draft.cue.map { $0.contains(start - 1) } ?? false),
        !(draft.source.map { $0.contains(start - 1) } ?? false)
      {
        start -= 1
      }
      return start..<finished(start..<piece.upperBound, draft)
    }
    return Self.disjoint(pieces)
  }

  /// "talks would resume, he said, | with prisoners at the top": the preposition goes with what it leads in.
  private func leadsOn(_ index: Int, _ draft: AttributionDraft) -> Bool {
    guard let cue = draft.cue, index > cue.upperBound, let first = draft.content.first,
      first.upperBound <= cue.lowerBound
    else { return false }
    return document.tokens[index].relation == .caseMarker
      && document.tokens[index - 1].tag == .comma
  }

  /// In order, those that meet another one joined with it.
  static func disjoint(_ pieces: [Range<Int>]) -> [Range<Int>] {
    var result: [Range<Int>] = []
    for piece in pieces.sorted(by: { $0.lowerBound < $1.lowerBound }) {
      if let last = result.last, last.overlaps(piece) {
        result[result.count - 1] =
          last.lowerBound..<max(last.upperBound, piece.upperBound)
      } else {
        result.append(piece)
      }
    }
    return result
  }

  /// "groups it | accuses of …", "efforts by | the hosts": a piece does not end before the word that its last one hangs on.
  private func finished(_ piece: Range<Int>, _ draft: AttributionDraft) -> Int {
    let sentence = document.sentences[document.sentence(at: piece.upperBound - 1)]
    var end = piece.upperBound
    while true {
      let head = Int(document.tokens[end - 1].head)
      guard head >= end, head - end < 6, document.tokens[end - 1].isWord else { return end }
      let last = sentence.last { $0 >= head && hangs($0, on: head) } ?? head
      guard !overlapsOthers(end..<last + 1, draft) else { return end }
      var next = last + 1
      while next > end, isLooseMark(next - 1) { next -= 1 }
      guard next > end else { return end }
      end = next
    }
  }

  /// "The director was due in Doha, | the capital, | X reported.": what stands in front of its cue and has no verb goes back
  /// to where the sentence begins.
  private func wholeClauses(_ content: [Range<Int>], _ draft: AttributionDraft) -> [Range<Int>] {
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

  /// What can be no content beside the rest: words between a source and its verb ("Mr Lavrov, asked about | the
  /// meeting, said …"), and the end of a sentence in front of a quotation.
  private func withoutStrays(_ draft: AttributionDraft) -> [Range<Int>] {
    guard let cue = draft.cue, draft.content.count > 1 else { return draft.content }
    return draft.content.compactMap { piece in
      if let source = draft.source, source.upperBound <= piece.lowerBound,
        piece.upperBound <= cue.lowerBound, quotations.outer(at: piece.lowerBound) == nil,
        document.sentence(at: source.lowerBound) == document.sentence(at: cue.lowerBound)
      {
        return nil
      }
      if isManner(piece, draft) || isSplice(piece, draft) { return nil }
      guard quotations.outer(at: piece.lowerBound) == nil,
        let opening = piece.first(where: { quotations.opening(at: $0) != nil }),
        opening - piece.lowerBound <= 4,
        document.sentence(at: piece.lowerBound) < document.sentence(at: opening)
      else { return piece }
      return opening..<piece.upperBound
    }
  }

  /// "“We do,” she said, | declining to say more": what goes with the saying.
  private func isManner(_ piece: Range<Int>, _ draft: AttributionDraft) -> Bool {
    guard let cue = draft.cue, let head = draft.cueHead, piece.lowerBound > cue.upperBound,
      draft.content.contains(where: {
        $0.upperBound <= cue.lowerBound && $0.contains { quotations.outer(at: $0) != nil }
      })
    else { return false }
    let token = document.tokens[piece.lowerBound]
    guard token.tag == .VBG, document.tokens[piece.lowerBound - 1].tag == .comma,
      !piece.contains(where: { quotations.outer(at: $0) != nil })
    else { return false }
    let before = piece.lowerBound - 2
    return Int(token.head) == head || cue.contains(before)
      || draft.source.map { $0.contains(before) } ?? false
  }

  /// "…, he said on Friday, a day before a third round | opens in Doha": words behind the saying that begin in the middle of
  /// a clause are none of what stands in front of it.
  private func isSplice(_ piece: Range<Int>, _ draft: AttributionDraft) -> Bool {
    guard let cue = draft.cue, let head = draft.cueHead, piece.lowerBound > cue.upperBound,
      let first = draft.content.first, first.upperBound <= cue.lowerBound,
      first.contains(where: { document.tokens[$0].tag.isFinite }),
      !piece.contains(where: { quotations.outer(at: $0) != nil }),
      document.sentence(at: piece.lowerBound) == document.sentence(at: cue.lowerBound)
    else { return false }
    // What stands in front of it, without a mark between them, is when or how it was said.
    var climber = piece.lowerBound - 1
    guard document.tokens[climber].isWord, !cue.contains(climber) else { return false }
    for _ in 0..<30 where Int(document.tokens[climber].head) != head {
      climber = Int(document.tokens[climber].head)
      guard climber >= 0 else { return false }
    }
    return climber > head
      && [.obl, .advcl, .advmod, .nmod].contains(document.tokens[climber].relation.universal)
  }

  /// "called for a truce | during talks in Doha", "accused each other of fire, | a sign that …": what tells of the saying, or
  /// judges it, is no content.
  private func withoutAdjuncts(_ content: [Range<Int>], _ draft: AttributionDraft) -> [Range<Int>] {
    guard let cue = draft.cue, let head = draft.cueHead else { return content }
    return content.map { piece in
      guard piece.lowerBound >= cue.upperBound, quotations.outer(at: piece.lowerBound) == nil
      else { return piece }
      let cut = (piece.lowerBound + 2..<max(piece.upperBound, piece.lowerBound + 2)).first {
        index in
        isJudgement(index, piece) || isCircumstance(index, of: head, piece)
          || isConsequence(index)
      }
      guard var end = cut, quotations.outer(at: end) == nil else { return piece }
      while end > piece.lowerBound + 1, document.tokens[end - 1].tag.isPunctuation { end -= 1 }
      return piece.lowerBound..<end
    }
  }

  private func isJudgement(_ index: Int, _ piece: Range<Int>) -> Bool {
    let tokens = document.tokens
    guard tokens[index - 1].lower == ",", ["a", "an", "the"].contains(tokens[index].lower),
      index + 2 < piece.upperBound
    else { return false }
    var noun = index + 1
    while noun + 1 < piece.upperBound, tokens[noun].tag == .JJ { noun += 1 }
    return Self.judgements.contains(tokens[noun].lemma)
  }

  private static let judgements: WordSet = [
    "sign", "move", "step", "claim", "charge", "accusation", "allegation", "decision",
    "development", "shift", "reminder", "suggestion", "remark", "comment", "statement", "promise",
    "pledge", "demand", "threat", "warning", "admission", "assertion", "reference", "argument",
  ]

  /// "would “not last for ever,” | raising fears for the truce"
  private func isConsequence(_ index: Int) -> Bool {
    let tokens = document.tokens
    guard tokens[index].tag == .VBG, quotations.outer(at: index) == nil,
      tokens[index - 1].tag == .comma || tokens[index - 1].shape.contains(.closesQuotation)
    else { return false }
    return Self.consequences.contains(tokens[index].lemma)
  }

  private static let consequences: WordSet = [
    "raise", "prompt", "draw", "trigger", "deal", "spark", "fuel", "stoke", "dash", "deepen",
    "dampen", "complicate",
  ]

  private func isCircumstance(_ index: Int, of cue: Int, _ piece: Range<Int>) -> Bool {
    let tokens = document.tokens
    guard Self.circumstances.contains(tokens[index].lower), tokens[index].tag == .IN else {
      return false
    }
    let phrase = Int(tokens[index].head)
    return phrase > index && piece.contains(phrase) && Int(tokens[phrase].head) == cue
  }

  private static let circumstances: WordSet = [
    "during", "after", "before", "ahead", "while", "following", "amid",
  ]

  private func isLooseMark(_ index: Int) -> Bool {
    let token = document.tokens[index]
    return token.tag == .period || token.tag == .comma || token.tag == .colon
  }

  /// Whether a token lies in the tree below another.
  private func hangs(_ index: Int, on head: Int) -> Bool {
    var climber = index
    for _ in 0..<60 {
      if climber == head { return true }
      guard document.tokens[climber].head >= 0 else { return false }
      climber = Int(document.tokens[climber].head)
    }
    return false
  }

  private func overlapsOthers(_ range: Range<Int>, _ draft: AttributionDraft) -> Bool {
    (draft.cue.map { $0.overlaps(range) } ?? false)
      || (draft.source.map { $0.overlaps(range) } ?? false)
  }

  private static let modifiers: Set<Relation> = [.det, .amod, .compound, .nummod, .nmod]

  /// "The envoy continued:" and a new paragraph in quotation marks.
  private func quotationBehindColon(_ draft: AttributionDraft) -> [Range<Int>] {
    guard let cue = draft.cue else { return [] }
    let sentence = document.sentences[document.sentence(at: cue.lowerBound)]
    guard sentence.upperBound < document.tokens.count,
      document.tokens[sentence.upperBound - 1].lower == ":",
      let quotation = quotations.opening(at: sentence.upperBound), quotation.depth == 0
    else { return [] }
    return [quotation.tokensWithMarks] + quotations.continuations(after: quotation)
  }

  /// Of a quotation of which more than half is content, all is, with what goes on in the paragraphs before and behind.
  private func wholeQuotations(_ content: [Range<Int>], outside draft: AttributionDraft)
    -> [Range<Int>]
  {
    var marked: Set<Int> = []
    for range in content { marked.formUnion(range) }
    var seen: Set<Int> = []
    for index in content.joined() {
      guard let quotation = quotations.outer(at: index), seen.insert(quotation.opening).inserted
      else { continue }
      let inside = quotation.tokens.count { marked.contains($0) }
      guard inside * 2 > quotation.tokens.count,
        !(draft.cue.map { $0.overlaps(quotation.tokens) } ?? false)
      else { continue }
      marked.formUnion(quotation.tokensWithMarks)
      for piece in quotations.continuations(after: quotation) {
        guard !taken.contains(piece.lowerBound) else { break }
        marked.formUnion(piece)
      }
      for piece in quotations.withContinuations(before: quotation).reversed() {
        guard !taken.contains(piece.lowerBound) else { break }
        marked.formUnion(piece)
      }
    }
    guard !seen.isEmpty else { return content }
    return ranges(marked)
  }

  /// The runs of tokens; paragraphs part them.
  private func ranges(_ tokens: Set<Int>) -> [Range<Int>] {
    var ranges: [Range<Int>] = []
    for index in tokens.sorted() {
      if let last = ranges.last, last.upperBound == index,
        !document.tokens[index].shape.contains(.paragraphStart)
      {
        ranges[ranges.count - 1] = last.lowerBound..<index + 1
      } else {
        ranges.append(index..<index + 1)
      }
    }
    return ranges
  }
}
