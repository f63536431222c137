import Language

/// Puts the spans of an attribution in order: conjunctions go to the cue, and quotations are taken whole.
struct ContentRepair {
  let document: Document
  let quotations: QuotationIndex
  /// The opening marks of quotations that have a speaker in front, as in transcripts: no other's speech goes on there.
  let taken: Set<Int>

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
    draft.content = subjectInFront(draft) + draft.content + predicateBehind(draft)
    let sources = SourceRepair(document: document)
    sources.correct(&draft)
    draft.content = withoutAdjuncts(wholePhrases(draft), draft)
    passCircumstance(&draft)
    widenCue(&draft)
    joinVerbs(&draft)
    sources.complete(&draft)
    draft.content = wholeClauses(
      wholeTails(wholeSubjects(wholeDates(withoutStrays(draft), draft), draft), draft), draft)
    draft.content = wholeQuotations(draft.content, outside: draft)
    return draft
  }

  /// "said that", "called for", "threatened to": what joins cue and content belongs to the cue.
  private func widenCue(_ draft: inout AttributionDraft) {
    guard let cue = draft.cue, cue.upperBound < document.tokens.count,
      Self.joining.contains(document.tokens[cue.upperBound].lower)
    else { return }
    // "rejected that as absurd": no conjunction.
    let behind = cue.upperBound + 1
    if document.tokens[cue.upperBound].lower == "that", behind < document.tokens.count,
      document.tokens[behind].lower == "as" || document.tokens[behind].tag == .period
    {
      return
    }
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

  func overlapsOthers(_ range: Range<Int>, _ draft: AttributionDraft) -> Bool {
    (draft.cue.map { $0.overlaps(range) } ?? false)
      || (draft.source.map { $0.overlaps(range) } ?? false)
  }

  private static let modifiers: Set<Relation> = [.det, .amod, .compound, .nummod, .nmod]
}
