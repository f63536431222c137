import Language

/// Finds the condition under which a content holds: "if attacks continue", "should attacks continue", "as long as they last".
struct ConditionFinder {
  let document: Document

  /// The first condition of what is said, from its conjunction to the next comma or the content's end.
  func condition(of draft: AttributionDraft) -> Range<Int>? {
    for piece in draft.content {
      for index in piece where opens(index, in: piece, draft) {
        let end = end(from: index, in: piece)
        if end > index + 1, holds(index..<end, of: draft) { return index..<end }
      }
    }
    return nil
  }

  private func lower(_ index: Int) -> String {
    document.tokens.indices.contains(index) ? document.tokens[index].lower : ""
  }

  /// Whether a condition may begin with a token.
  private func opens(_ index: Int, in piece: Range<Int>, _ draft: AttributionDraft) -> Bool {
    guard Self.openings.contains(lower(index)) else { return false }
    let next = lower(index + 1)
    switch lower(index) {
    case "if": return opensWithIf(index, in: piece, draft)
    case "unless", "until", "without", "lest": return true
    case "provided", "providing": return next == "that"
    case "as":
      // "as long as it takes" is without condition.
      return next == "long" && lower(index + 2) == "as"
        && !["takes", "necessary", "needed", "possible"].contains(where: {
          $0 == lower(index + 3) || $0 == lower(index + 4)
        }) || isSoon(index)
    case "so": return next == "long" && lower(index + 2) == "as"
    case "on": return next == "condition" && lower(index + 2) == "that"
    case "in": return next == "case" && lower(index + 2) != "of"
    case "the": return next == "moment" && document.tokens[index].tag == .DT && isClause(index + 2)
    case "should", "were", "had": return isInverted(index, in: piece)
    case "once", "when", "before":
      return document.tokens[index].relation == .mark
        || document.tokens[index].relation.universal == .advmod
    default: return false
    }
  }

  /// The first words of conditions, of which few of a text are any.
  private static let openings: WordSet = [
    "if", "unless", "until", "without", "lest", "provided", "providing", "as", "so", "on", "in",
    "the", "should", "were", "had", "once", "when", "before",
  ]

  private func isSoon(_ index: Int) -> Bool {
    lower(index + 1) == "soon" && lower(index + 2) == "as"
  }

  /// "as if", "even if", "what if" set no condition; neither does a question that is asked or left open ("would not say if").
  private func opensWithIf(_ index: Int, in piece: Range<Int>, _ draft: AttributionDraft) -> Bool {
    if index > piece.lowerBound {
      return !["as", "even", "ask", "asked", "what"].contains(lower(index - 1))
    }
    let asks = ["ask", "wonder", "know", "clarify", "specify", "decide"].contains(draft.lemma)
    let isOpen =
      draft.cue?.contains {
        ["not", "n't", "never"].contains(document.tokens[$0].lower)
          || ["decline", "refuse", "ask", "wonder"].contains(document.tokens[$0].lemma)
      } ?? false
    return !asks && !isOpen
  }

  /// "should attacks continue": the subject stands behind its auxiliary, and nothing is asked.
  private func isInverted(_ index: Int, in piece: Range<Int>) -> Bool {
    let token = document.tokens[index]
    guard token.relation == .aux || token.relation == .auxPassive || token.relation == .cop,
      token.head > index, piece.contains(Int(token.head))
    else { return false }
    let verb = Int(token.head)
    let sentence = document.sentences[document.sentence(at: index)]
    guard
      let subject = sentence.first(where: {
        document.tokens[$0].head == verb && document.tokens[$0].relation.isSubject
      }), subject > index, !["who", "what", "which"].contains(lower(subject))
    else { return false }
    if lower(index) == "were", document.tokens[verb].tag != .VB { return false }
    return !(verb..<sentence.upperBound).contains { lower($0) == "?" }
  }

  private func isClause(_ start: Int) -> Bool {
    guard start < document.tokens.count else { return false }
    let sentence = document.sentences[document.sentence(at: start)]
    return (start..<min(start + 8, sentence.upperBound)).contains {
      document.tokens[$0].tag.isFinite
    }
  }

  private func end(from index: Int, in piece: Range<Int>) -> Int {
    var end = index + 1
    while end < piece.upperBound, !(document.tokens[end].tag == .comma && end > index + 2),
      document.tokens[end].tag != .period, document.tokens[end].tag != .colon,
      !document.tokens[end].shape.contains(.closesQuotation) || isPartlyQuoted(end, from: index)
    {
      if lower(index) == "without", end > index + 1, beginsClause(end, in: piece) { break }
      end += 1
    }
    return end
  }

  /// "before it received “verifiable” | guarantees": marks that open in the condition end nothing.
  private func isPartlyQuoted(_ mark: Int, from start: Int) -> Bool {
    (start..<mark).contains { document.tokens[$0].shape.contains(.opensQuotation) }
  }

  /// "Without a list | there will be no deal": whether a subject, or what belongs to one, stands there.
  private func beginsClause(_ index: Int, in piece: Range<Int>) -> Bool {
    var climber = index
    for _ in 0..<4 {
      let token = document.tokens[climber]
      if token.relation.isSubject || token.relation == .expl {
        return token.head > climber && piece.contains(Int(token.head))
      }
      guard token.head > climber, token.relation == .det || token.relation == .amod else {
        return false
      }
      climber = Int(token.head)
    }
    return false
  }

  /// Words of time are conditions only where something is to come, or will not be, until they are met.
  private func holds(_ clause: Range<Int>, of draft: AttributionDraft) -> Bool {
    func rest() -> [Token] {
      draft.content.joined().lazy.filter { !clause.contains($0) }.map { document.tokens[$0] }
    }
    switch lower(clause.lowerBound) {
    case "until":
      return clause.contains { document.tokens[$0].tag.isFinite } || rest().contains(where: negates)
    case "before", "without":
      return rest().contains(where: negates)
        && (lower(clause.lowerBound) == "without"
          || clause.contains { document.tokens[$0].tag.isVerb })
    case "when", "once",
      "as" where isSoon(clause.lowerBound), "the":
      let isPresent = clause.contains { [.VBZ, .VBP].contains(document.tokens[$0].tag) }
      if isPresent {
        return rest().contains { ["will", "'ll", "can", "shall", "must"].contains($0.lower) }
      }
      // "would free them once the siege was lifted"
      return ["once", "as"].contains(lower(clause.lowerBound))
        && clause.contains { document.tokens[$0].tag == .VBD }
        && rest().contains { $0.lower == "would" }
    default: return true
    }
  }

  private func negates(_ token: Token) -> Bool {
    ["not", "n't", "no", "never", "nothing", "cannot", "neither", "impossible"].contains(
      token.lower)
  }
}
