import Language
import News

/// Reads from a whole claim what it does: speech act, polarity, modality and condition.
struct ClaimReader {
  let document: Document

  struct Reading {
    var act: SpeechAct
    var polarity: Claim.Polarity
    var modality: Claim.Modality
    var condition: Range<Int>?
  }

  func read(_ draft: AttributionDraft) -> Reading {
    let words = draft.content.flatMap { $0 }.map { document.tokens[$0] }
    let condition = condition(in: draft.content)
    return Reading(
      act: SpeechActReader(document: document).act(of: draft, condition: condition != nil),
      polarity: isNegative(draft, words) ? .negative : .positive,
      modality: modality(words, draft: draft, condition: condition != nil), condition: condition)
  }

  // MARK: Polarity and modality

  private static let negations: WordSet = [
    "not", "n't", "no", "never", "neither", "nor", "none", "nothing", "nobody", "cannot",
  ]

  /// Negative where the cue or the main clause of the content is.
  private func isNegative(_ draft: AttributionDraft, _ words: [Token]) -> Bool {
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
    return words[start..<end].contains { Self.negations.contains($0.lower) }
  }

  private func modality(_ words: [Token], draft: AttributionDraft, condition: Bool)
    -> Claim.Modality
  {
    if condition { return .conditional }
    for word in words.prefix(25) {
      switch word.lower {
      case "will", "'ll", "wo", "shall": return .future
      case "would", "could", "might", "may": return .hypothetical
      default: break
      }
    }
    if draft.cue.map({ document.tokens[$0.upperBound - 1].tag == .TO }) == true { return .future }
    return .asserted
  }

  // MARK: Condition

  /// "if attacks continue": from its conjunction to the next comma or the content's end.
  private func condition(in content: [Range<Int>]) -> Range<Int>? {
    for range in content {
      for index in range where Self.conditionals.contains(document.tokens[index].lower) {
        let word = document.tokens[index].lower
        if index > range.lowerBound {
          let before = document.tokens[index - 1].lower
          if word == "if"
            && (before == "as" || before == "even" || before == "ask" || before == "asked"
              || before == "what")
          {
            continue
          }
        }
        if word == "provided", index + 1 < range.upperBound,
          document.tokens[index + 1].lower != "that"
        {
          continue
        }
        if word == "if", index == range.lowerBound, index > 0,
          document.tokens[index - 1].lemma == "ask" || document.tokens[index - 1].lemma == "wonder"
        {
          continue
        }
        var end = index + 1
        while end < range.upperBound, !(document.tokens[end].tag == .comma && end > index + 2),
          document.tokens[end].tag != .period, document.tokens[end].tag != .colon,
          !document.tokens[end].shape.contains(.closesQuotation)
        {
          end += 1
        }
        if end > index + 1 { return index..<end }
      }
    }
    return nil
  }

  private static let conditionals: WordSet = ["if", "unless", "until", "provided"]
}
