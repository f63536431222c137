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
    let inside = TokenSet(content, of: document)
    let predicates = predicates(of: content, in: document)
    for range in content {
      for index in range where document.tokens[index].tag.isVerb || predicates.contains(index) {
        let head = Int(document.tokens[index].head)
        let relation = document.tokens[index].relation
        let isTop = !inside.contains(head)
        let joins =
          (relation == .conj || relation == .parataxis)
          && clauses.contains { $0.predicate == head }
        guard isTop || joins else { continue }
        clauses.append(
          ContentClause(index, in: document, inherits: joins ? clauses.last?.subject : nil))
      }
    }
    return clauses
  }

  /// What has a copula or a subject, in the sentences that some pieces of text reach into.
  private static func predicates(of content: [Range<Int>], in document: Document) -> TokenSet {
    var predicates = TokenSet(of: document)
    for range in content where !range.isEmpty {
      let first = document.sentence(at: range.lowerBound)
      for sentence in first...document.sentence(at: range.upperBound - 1) {
        for index in document.sentences[sentence] where document.tokens[index].head >= 0 {
          let relation = document.tokens[index].relation
          if relation == .cop || relation.isSubject {
            predicates.insert(Int(document.tokens[index].head))
          }
        }
      }
    }
    return predicates
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
