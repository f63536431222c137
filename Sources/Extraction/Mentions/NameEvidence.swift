import Language

/// What the analysis of the text says of capitalised words, here and elsewhere in the article, and where capitals say
/// nothing: in headlines.
struct NameEvidence {
  private let document: Document
  /// For each token the entity that holds it, or -1.
  private let entityAt: [Int32]
  /// For each word in names, how often it stands in names of each kind.
  private var votes: [String: [Int]] = [:]

  init(_ document: Document) {
    self.document = document
    var entityAt = [Int32](repeating: -1, count: document.tokens.count)
    for (index, entity) in document.entities.enumerated() {
      for token in entity.tokens {
        entityAt[token] = Int32(index)
        votes[
          document.tokens[token].lower,
          default: [Int](repeating: 0, count: EntityKind.allCases.count)
        ][Int(entity.kind.rawValue)] += 1
      }
    }
    self.entityAt = entityAt
  }

  /// The name that holds a token.
  func entity(at token: Int) -> NamedEntity? {
    entityAt[token] < 0 ? nil : document.entities[Int(entityAt[token])]
  }

  /// What names with a word mostly stand for in this article; `nil` if no name holds it, or as many as not stand for
  /// something else.
  func kind(of word: String) -> EntityKind? {
    guard let counts = votes[word], let most = counts.max() else { return nil }
    return counts.count { $0 == most } == 1
      ? counts.firstIndex(of: most).flatMap { EntityKind(rawValue: UInt8($0)) } : nil
  }

  /// Whether a sentence is written with a capital at every word of weight and without a full stop, as headlines are.
  static func isHeadline(_ sentence: Range<Int>, _ document: Document) -> Bool {
    if sentence.last.map({ document.tokens[$0].lower }) == "." { return false }
    var capitals = 0
    for index in sentence {
      let token = document.tokens[index]
      guard token.isWord, !token.shape.contains(.number), token.lower.utf8.count >= 4 else {
        continue
      }
      if token.isCapitalised {
        capitals += 1
      } else if !smallInHeadlines.contains(token.lower) {
        return false
      }
    }
    return capitals >= 4
  }

  private static let smallInHeadlines: WordSet = [
    "from", "with", "over", "into", "onto", "upon", "after", "that", "than", "amid", "about",
    "against", "between", "before", "under", "without", "when", "while", "until", "like",
  ]
}
