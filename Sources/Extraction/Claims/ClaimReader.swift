import Language
import News

/// Reads from a whole claim what it does: speech act, polarity, modality and condition.
struct ClaimReader {
  let document: Document
  /// Whether a token names the speaker's own country or its government.
  var isOwn: (Int) -> Bool = { _ in false }

  struct Reading {
    var act: SpeechAct
    var polarity: Claim.Polarity
    var modality: Claim.Modality
    var condition: Range<Int>?
  }

  func read(_ draft: AttributionDraft) -> Reading {
    let words = draft.words(in: document)
    let condition = ConditionFinder(document: document).condition(of: draft)
    return Reading(
      act: SpeechActReader(document: document, isOwn: isOwn).act(
        of: draft, words: words, condition: condition != nil),
      polarity: isNegative(draft, words, condition) ? .negative : .positive,
      modality: modality(words, draft: draft, condition: condition != nil), condition: condition)
  }

  // MARK: Polarity and modality

  private static let negations: WordSet = [
    "not", "n't", "no", "never", "neither", "nor", "none", "nothing", "nobody", "cannot",
  ]

  /// Negative where the cue or the main clause of the content is; what is only a condition does not count.
  private func isNegative(
    _ draft: AttributionDraft, _ words: [Token], _ condition: Range<Int>?
  ) -> Bool {
    if let source = draft.source,
      ["neither", "no"].contains(document.tokens[source.lowerBound].lower)
    {
      return true
    }
    if let cue = draft.cue,
      cue.contains(where: { Self.negations.contains(document.tokens[$0].lower) })
    {
      return true
    }
    // The main clause: up to its verb and what follows the verb at once.
    let finite = words.firstIndex { $0.tag.isFinite } ?? 0
    let start =
      words.first.map { ["if", "despite", "although", "unless"].contains($0.lower) } == true
      ? (words.firstIndex { $0.tag == .comma || $0.lower == "…" } ?? 0) : 0
    guard start < words.count else { return false }
    let end = min(words.count, max(finite, start + 8) + 3)
    let places = draft.content.joined().dropFirst(start).prefix(end - start)
    return places.contains {
      Self.negations.contains(document.tokens[$0].lower) && condition?.contains($0) != true
    }
  }

  private static let auxiliaries: WordTable<Claim.Modality> = [
    "will": .future, "'ll": .future, "wo": .future, "shall": .future,
    "would": .hypothetical, "could": .hypothetical, "might": .hypothetical, "may": .hypothetical,
  ]

  private func modality(_ words: [Token], draft: AttributionDraft, condition: Bool)
    -> Claim.Modality
  {
    if condition { return .conditional }
    if let told = words.prefix(25).lazy.compactMap({ Self.auxiliaries[$0.lower] }).first {
      return told
    }
    if draft.cue.map({ document.tokens[$0.upperBound - 1].tag == .TO }) == true { return .future }
    return .asserted
  }
}
