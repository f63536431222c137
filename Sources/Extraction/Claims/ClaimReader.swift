import Language
import News

/// Reads from a whole claim what it does: speech act, polarity, modality and condition.
///
/// The verb alone misleads: "“…,” he said, adding that Pakistan reserves the right to carry out strikes if attacks
/// continue" is a threat under a condition.
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
    let lemmas = words.map(\.lemma)
    let condition = condition(in: draft.content)
    let act = act(draft, words: words, lemmas: lemmas, condition: condition != nil)
    return Reading(
      act: act, polarity: isNegative(draft, words) ? .negative : .positive,
      modality: modality(words, draft: draft, condition: condition != nil), condition: condition)
  }

  // MARK: Speech act

  private static let plain: Set<String> = [
    "say", "tell", "add", "state", "note", "declare", "write", "tweet", "reply", "respond",
    "continue", "stress", "emphasise", "emphasize",
    "argue", "maintain", "insist", "explain", "conclude", "reiterate", "repeat", "according",
    "announce", "comment", "remark", "assert",
    "claim", "observe", "underline", "underscore", "affirm", "report", "ask", "call", "warn",
    "believe", "think", "describe", "acknowledge", "recall", "quote",
  ]

  private func act(_ draft: AttributionDraft, words: [Token], lemmas: [String], condition: Bool)
    -> SpeechAct
  {
    let cueText =
      draft.cue.map { range in range.map { document.tokens[$0].lower }.joined(separator: " ") }
      ?? ""
    if draft.lemma == "comment" || lemmas.starts(with: ["to", "comment"])
      || lemmas.first == "comment",
      cueText.contains("declin") || cueText.contains("refus") || cueText.contains("n't")
    {
      return .declineComment
    }
    if cueText.contains("declin") || cueText.contains("refus"), draft.act != .reject {
      return lemmas.first == "comment" || draft.lemma == "comment" ? .declineComment : .reject
    }
    if draft.lemma == "call" {
      if cueText.hasSuffix("for") || cueText.hasSuffix("on") || cueText.hasSuffix("upon") {
        return demands(lemmas) ? .demand : .request
      }
      return Sentiment.isNegative(lemmas)
        ? .criticise : Sentiment.isPositive(lemmas) ? .praise : .assert
    }
    if ["describe", "characterise", "characterize", "brand", "label", "portray", "dub", "depict"]
      .contains(draft.lemma)
    {
      return Sentiment.isNegative(lemmas) ? .criticise : .assert
    }
    if draft.act == .warn || Self.plain.contains(draft.lemma) || draft.cue == nil {
      if threatens(words, lemmas, condition: condition) { return .threaten }
    }
    guard Self.plain.contains(draft.lemma) || draft.cue == nil,
      draft.act == .assert || draft.act == .announce
        || draft.act == .demand && draft.lemma == "insist" || draft.act == .request
    else { return draft.act }
    if draft.lemma == "ask", draft.act == .request {
      return words.last?.lower == "?"
        || lemmas.first.map { ["if", "whether", "what", "why", "how", "when", "who"].contains($0) }
          == true
        ? .other : .request
    }
    if demands(lemmas) { return .demand }
    if accuses(words, lemmas) { return .accuse }
    if lemmas.contains(where: {
      ["concerned", "worried", "alarmed", "alarming", "dismayed", "dire"].contains($0)
    }) || has(lemmas, ["deep", "concern"]) || has(lemmas, ["grave", "concern"]) {
      return .expressConcern
    }
    if Sentiment.praises(lemmas) { return .praise }
    if Sentiment.isNegative(lemmas),
      ["say", "tell", "add", "declare", "tweet", "write"].contains(draft.lemma), lemmas.count < 14
    {
      return .criticise
    }
    if promises(words) { return .promise }
    return draft.act
  }

  /// A harm announced under a condition, or a right to harm that is reserved.
  private func threatens(_ words: [Token], _ lemmas: [String], condition: Bool) -> Bool {
    let harms = lemmas.contains(where: Self.harm.contains)
    if has(lemmas, ["reserve", "the", "right"]) || has(lemmas, ["reserve", "all", "right"]) {
      return harms || condition
    }
    let future = words.contains {
      ["will", "'ll", "would", "shall", "can"].contains($0.lower) || $0.lower == "going"
    }
    if condition, future, harms { return true }
    if has(lemmas, ["by", "force"]) && future
      || has(lemmas, ["pay", "a"]) && lemmas.contains("price")
    {
      return true
    }
    return condition && future && lemmas.contains("consequence")
  }

  private static let harm: Set<String> = [
    "respond", "retaliate", "strike", "attack", "bomb", "destroy", "hit", "punish", "invade",
    "crush", "defend", "annihilate", "eliminate", "response",
    "retaliation", "war", "force", "unilaterally", "strikes", "airstrike", "offensive", "sanction",
    "sanctions", "expel", "suspend", "withdraw", "blockade", "shoot",
  ]

  private func demands(_ lemmas: [String]) -> Bool {
    if lemmas.contains("must") || has(lemmas, ["should", "not", "be"])
      || has(lemmas, ["need", "to", "stop"]) || has(lemmas, ["have", "to", "stop"])
    {
      return true
    }
    return has(lemmas, ["it", "be", "essential", "that"]) || has(lemmas, ["essential", "that"])
      || has(lemmas, ["imperative", "that"]) || has(lemmas, ["should", "immediately"])
  }

  private func accuses(_ words: [Token], _ lemmas: [String]) -> Bool {
    if has(lemmas, ["fail", "to"]) || lemmas.contains("blame")
      || lemmas.contains("violate")
        && !words.contains(where: { ["if", "would", "will"].contains($0.lower) })
    {
      return true
    }
    return has(lemmas, ["responsible", "for"]) || lemmas.contains("sabotage")
      || lemmas.contains("lie") && lemmas.contains("about")
      || has(lemmas, ["in", "violation", "of"])
  }

  private func promises(_ words: [Token]) -> Bool {
    for (index, word) in words.enumerated().dropLast() where word.lower == "i" || word.lower == "we"
    {
      if words[index + 1].lower == "will" || words[index + 1].lower == "'ll", index < 6 {
        return index + 2 >= words.count
          || !["see", "have", "be", "know", "n't", "not"].contains(words[index + 2].lower)
      }
    }
    return false
  }

  private func has(_ lemmas: [String], _ pattern: [String]) -> Bool {
    guard lemmas.count >= pattern.count else { return false }
    return (0...lemmas.count - pattern.count).contains { start in
      pattern.indices.allSatisfy { lemmas[start + $0] == pattern[$0] }
    }
  }

  // MARK: Polarity and modality

  private static let negations: Set<String> = [
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

  private static let conditionals: Set<String> = ["if", "unless", "until", "provided"]
}
