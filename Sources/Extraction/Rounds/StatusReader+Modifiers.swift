import Language
import News

/// What the words beside a round's noun say of it.
extension StatusReader {
  /// "the stalled talks", "talks held in Doha", "a meeting scheduled for Tuesday", "the collapse of the talks".
  func modified(_ phrase: RoundPhrase, beside aside: Int?) -> Reading? {
    let tokens = document.tokens
    let sentence = document[sentence: document.sentence(at: phrase.head)]
    for index in sentence.dependents(of: phrase.head) where index != aside {
      let token = tokens[index]
      switch token.relation.universal {
      case .amod:
        if let status = StatusWords.adjectives[token.lower] {
          return Reading(status: status, token: index)
        }
      case .acl where token.tag == .VBN || token.tag == .VBG:
        // "who met": relative clauses have a subject of their own.
        guard token.relation == .acl, let turn = turn(index) else { continue }
        return reading(turn, .past, at: index, phrase)
      default: continue
      }
    }
    if phrase.kind == .agreement, !phrase.isNamed, let verb = relativeEffect(behind: phrase) {
      return Reading(status: .agreed, token: verb)
    }
    // "the collapse of the talks"
    let head = Int(tokens[phrase.head].head)
    // "ended with the signing of the Tunis Declaration"
    if phrase.kind == .agreement, head >= 0, tokens[head].lower == "signing",
      let verb = RoundPredicate.token(of: phrase.head, in: document),
      RoundPredicate.tense(of: verb, sentence, document) == .past
    {
      return Reading(status: .agreed, token: verb, begins: true)
    }
    if sentence.range.contains(head), tokens[head].tag.isNoun,
      tokens[phrase.head].relation.universal == .nmod,
      let status = StatusWords.nouns[tokens[head].lemma]
    {
      return Reading(status: status, token: head)
    }
    return nil
  }

  /// "a truce between A and B that took effect on Monday"
  func relativeEffect(behind phrase: RoundPhrase) -> Int? {
    let limit = document.sentences[document.sentence(at: phrase.head)].upperBound
    let start = phrase.tokens.upperBound
    let near = start..<max(start, min(start + 12, limit - 1))
    guard
      let pronoun = near.first(where: { ["that", "which"].contains(document.tokens[$0].lower) })
    else { return nil }
    return takesEffect(pronoun + 1) ? pronoun + 1 : nil
  }

  /// "came into force", "took effect".
  func takesEffect(_ verb: Int) -> Bool {
    let behind = (verb + 1..<min(verb + 3, document.tokens.count)).map {
      document.tokens[$0].lower
    }
    return document.tokens[verb].lemma == "take" && behind.first == "effect"
      || ["come", "go", "enter"].contains(document.tokens[verb].lemma) && behind.first == "into"
        && ["force", "effect"].contains(behind.last)
  }
}
