import Language
import News

/// Reads from a sentence who takes part in the round that it names, and as what.
struct ParticipantReader {
  let document: Document
  let mentions: [MentionDraft]
  /// Token → the mention that holds it.
  let mentionAt: [Int: Int]
  let entities: [Entity]

  func participants(of phrase: Range<Int>, kind: Round.Kind, in sentence: Range<Int>) -> [Round
    .Participant]
  {
    guard kind != .agreement else { return [] }
    var found: [Round.Participant] = []
    let add = { (tokens: Range<Int>, role: Round.Participant.Role, places: Bool) in
      for token in tokens {
        guard let entity = participant(at: token, places: places),
          !found.contains(where: { $0.entity == entity })
        else { continue }
        found.append(Round.Participant(entity: entity, role: isLed(token) ? .mediator : role))
      }
    }
    add(phrase, .party, false)
    if let subject = subject(of: phrase, in: sentence) { add(subject, .party, false) }
    var index = phrase.upperBound
    let limit = min(sentence.upperBound, phrase.upperBound + 24)
    while index < limit {
      let list = list(after: index, limit: sentence.upperBound)
      switch document.tokens[index].lower {
      case "between", "involving", "among":
        add(list, .party, true)
        index = list.upperBound
      case "with":
        add(list, role(behind: list.upperBound, in: sentence), true)
        index = max(list.upperBound, index + 1)
      case "mediated", "brokered", "facilitated", "chaired":
        add(list, .mediator, true)
        index = max(list.upperBound, index + 1)
      case "hosted":
        add(list, .host, true)
        index = max(list.upperBound, index + 1)
      default: index += 1
      }
    }
    return found
  }

  /// The words that may hold names behind a preposition: to the next verb, comma or clause.
  private func list(after index: Int, limit: Int) -> Range<Int> {
    var end = index + 1
    while end < limit, end - index < 14 {
      let token = document.tokens[end]
      if token.tag.isFinite || token.tag == .period || token.tag == .colon || token.tag == .WDT
        || token.tag == .WP
      {
        break
      }
      if token.tag == .comma, end + 1 < limit, mentionAt[end + 1] == nil { break }
      if end > index + 1, token.tag == .IN, !["of", "by"].contains(token.lower) { break }
      end += 1
    }
    return index + 1..<max(end, index + 1)
  }

  /// "with X and Y as mediators", "with X in the chair".
  private func role(behind end: Int, in sentence: Range<Int>) -> Round.Participant.Role {
    let behind = (end..<min(end + 4, sentence.upperBound)).map { document.tokens[$0].lower }
    if behind.contains(where: { $0.hasPrefix("mediat") || $0 == "chair" || $0 == "intermediaries" })
    {
      return .mediator
    }
    if behind.contains("host") || behind.contains("hosts") || behind.contains("hosting") {
      return .host
    }
    if behind.contains("observers") || behind.contains("observing") { return .observer }
    return .party
  }

  private static let holding: Set<String> = [
    "open", "begin", "start", "hold", "resume", "conclude", "end", "finish", "conduct", "launch",
    "restart", "attend", "have", "enter", "join",
  ]

  /// "Uzbekistan and Tajikistan opened a third round": the subject of a verb right in front of the phrase.
  private func subject(of phrase: Range<Int>, in sentence: Range<Int>) -> Range<Int>? {
    var verb = phrase.lowerBound - 1
    while verb > sentence.lowerBound, document.tokens[verb].tag.isAdverb { verb -= 1 }
    guard verb > sentence.lowerBound, document.tokens[verb].tag.isVerb,
      Self.holding.contains(document.tokens[verb].lemma)
    else { return nil }
    let start = Phrases(document).clauseStart(before: verb, floor: sentence.lowerBound)
    // A conjunction between two names is no clause's border.
    var begin = start
    while begin > sentence.lowerBound + 1, document.tokens[begin - 1].tag == .CC,
      mentionAt[begin - 2] != nil
    { begin = Phrases(document).clauseStart(before: begin - 1, floor: sentence.lowerBound) }
    return begin..<verb
  }

  /// "U.N.-led", "Qatari-mediated": who stands in front leads.
  private func isLed(_ index: Int) -> Bool {
    let word = document.tokens[index].lower
    return ["-led", "-mediated", "-brokered", "-sponsored", "-backed", "-hosted"].contains {
      word.hasSuffix($0)
    }
  }

  private func participant(at token: Int, places: Bool) -> Int? {
    guard let index = mentionAt[token], mentions[index].kind != .pronoun else { return nil }
    if mentions[index].kind == .place, !(places && mentions[index].rule == "capital") { return nil }
    switch entities[mentions[index].entity] {
    case .country: return mentions[index].entity
    case .organization(let organization):
      switch organization.classification {
      case .armedGroup, .party, .intergovernmental: return mentions[index].entity
      default: return nil
      }
    default: return nil
    }
  }
}
