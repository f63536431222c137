import Language

/// A main clause of what is said: its predicate with what belongs to it, from the tree.
struct ContentClause {
  /// The verb, or the noun or adjective of "is essential".
  let predicate: Int
  /// The subject's head.
  let subject: Int?
  /// The predicate's auxiliaries and copula, lower-cased.
  let auxiliaries: [String]
  let isNegated: Bool
  let isPassive: Bool

  /// The clauses of some pieces of text that depend on nothing inside them, with those coordinated to them.
  static func clauses(of content: [Range<Int>], in document: Document) -> [ContentClause] {
    var clauses: [ContentClause] = []
    var inside: Set<Int> = []
    for range in content { inside.formUnion(range) }
    for range in content {
      for index in range where isClausal(index, document) {
        let token = document.tokens[index]
        let isTop = !inside.contains(Int(token.head))
        let joins =
          (token.relation == .conj || token.relation == .parataxis)
          && clauses.contains { $0.predicate == Int(token.head) }
        guard isTop || joins else { continue }
        clauses.append(
          ContentClause(index, in: document, inherits: joins ? clauses.last?.subject : nil))
      }
    }
    return clauses
  }

  private static func isClausal(_ index: Int, _ document: Document) -> Bool {
    let token = document.tokens[index]
    if token.tag.isVerb { return true }
    let sentence = document.sentences[document.sentence(at: index)]
    return sentence.contains {
      let other = document.tokens[$0]
      return other.head == Int32(index) && (other.relation == .cop || other.relation.isSubject)
    }
  }

  private init(_ predicate: Int, in document: Document, inherits subject: Int?) {
    self.predicate = predicate
    var own: Int?
    var auxiliaries: [String] = []
    var isNegated = false
    var isPassive = false
    for index in document.sentences[document.sentence(at: predicate)]
    where document.tokens[index].head == Int32(predicate) {
      let token = document.tokens[index]
      switch token.relation {
      case .aux, .cop: auxiliaries.append(token.lower)
      case .auxPassive:
        auxiliaries.append(token.lower)
        isPassive = true
      case .nsubj, .nsubjOuter, .csubj, .expl: own = own ?? index
      case .nsubjPassive, .csubjPassive:
        own = own ?? index
        isPassive = true
      case .advmod, .det:
        if ["not", "n't", "never", "no"].contains(token.lower) { isNegated = true }
      default: break
      }
    }
    self.subject = own ?? subject
    self.auxiliaries = auxiliaries
    self.isNegated = isNegated || auxiliaries.contains("cannot")
    self.isPassive = isPassive
  }
}
