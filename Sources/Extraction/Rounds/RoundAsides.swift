import Language
import News

/// What a clause tells of a round beside what has become of it: "the talks, which opened on Sunday, …", "a truce brokered by
/// Qatar in July …".
struct RoundAsides {
  let document: Document

  struct Aside {
    var verb: Int
    var status: Round.Status
    /// Whether its date is when the round began or the agreement was made.
    var isBeginning: Bool
  }

  func aside(about phrase: RoundPhrase) -> Aside? {
    if phrase.kind == .agreement { return making(phrase) }
    guard !document.tokens[phrase.head].tag.isVerb, let verb = relativeVerb(behind: phrase),
      let turn = StatusReader(document: document).turn(verb)
    else { return nil }
    switch turn {
    case .begin: return Aside(verb: verb, status: .ongoing, isBeginning: true)
    case .resume: return Aside(verb: verb, status: .resumed, isBeginning: false)
    case .suspend: return Aside(verb: verb, status: .suspended, isBeginning: false)
    case .hold, .go, .fail, .end, .agree, .plan: return nil
    }
  }

  /// The verb of "which resumed", "that had begun", right behind the words; of nothing that is to come or doubtful.
  private func relativeVerb(behind phrase: RoundPhrase) -> Int? {
    let view = document[sentence: document.sentence(at: phrase.head)]
    var pronoun = phrase.tokens.upperBound
    // "the talks between A and B, which …"
    if pronoun < view.range.upperBound,
      ["between", "with", "in", "of", "on"].contains(document.tokens[pronoun].lower)
    {
      let near = pronoun..<min(pronoun + 12, view.range.upperBound)
      let comma = near.first {
        document.tokens[$0].tag == .comma && $0 + 1 < view.range.upperBound
          && document.tokens[$0 + 1].lower == "which"
      }
      guard let comma, !(pronoun..<comma).contains(where: { document.tokens[$0].tag.isVerb }) else {
        return nil
      }
      pronoun = comma
    }
    if pronoun < view.range.upperBound, document.tokens[pronoun].tag == .comma { pronoun += 1 }
    guard pronoun < view.range.upperBound,
      ["which", "that"].contains(document.tokens[pronoun].lower)
    else { return nil }
    let verb = (pronoun + 1..<min(pronoun + 5, view.range.upperBound)).first { index in
      let token = document.tokens[index]
      return token.tag.isVerb && token.relation != .aux && token.relation != .auxPassive
        && token.relation != .cop
    }
    guard let verb, [.past, .present].contains(RoundPredicate.tense(of: verb, view, document))
    else { return nil }
    return verb
  }

  /// "signed in Geneva in May", "brokered by Qatar": how an agreement came about.
  private func making(_ phrase: RoundPhrase) -> Aside? {
    let view = document[sentence: document.sentence(at: phrase.head)]
    var bearers = [phrase.head]
    let outer = Int(document.tokens[phrase.head].head)
    // "the first phase of the truce, agreed in May"
    if outer >= 0, RoundPredicate.measures.contains(document.tokens[outer].lemma) {
      bearers.append(outer)
    }
    for bearer in bearers {
      for index in view.dependents(of: bearer) where index > phrase.head {
        let token = document.tokens[index]
        if token.tag == .VBN, token.relation.universal == .acl,
          Self.makings.contains(token.lemma),
          RoundPredicate.tense(of: index, view, document) == .past
        {
          return Aside(verb: index, status: .agreed, isBeginning: true)
        }
      }
    }
    return nil
  }

  static let makings: WordSet = [
    "sign", "broker", "reach", "agree", "strike", "negotiate", "mediate", "conclude", "seal",
    "declare", "announce",
  ]
}
