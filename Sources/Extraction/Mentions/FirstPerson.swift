import Language
import News

/// Who "I" and "we" are where nobody's quotation marks say so: whoever makes the statement that the words stand in, or the
/// whole text: "Statement by President Karimov on …".
struct FirstPerson {
  /// Statements without quotation marks, and the words for who makes them.
  private let statements: [(tokens: Range<Int>, source: Range<Int>)]
  /// The mention of the speaker whose statement the whole text is.
  let announced: Int?

  static let words: WordSet = ["i", "we", "me", "us", "my", "our", "myself", "ourselves"]

  init(
    _ document: Document, mentions: [MentionDraft], isPerson: (MentionDraft) -> Bool,
    statements: [(tokens: Range<Int>, source: Range<Int>)]
  ) {
    self.statements = statements
    announced = Self.announced(in: document, mentions, isPerson)
  }

  /// The words for who makes the statement that holds a token.
  func source(at token: Int) -> Range<Int>? {
    statements.first { $0.tokens.contains(token) }?.source
  }

  private static let kinds: WordSet = [
    "statement", "remarks", "speech", "address", "message", "letter", "testimony", "comments",
  ]

  /// "Statement by …", "Remarks of …", "Karimov's speech" in the first paragraph, which is the headline.
  private static func announced(
    in document: Document, _ mentions: [MentionDraft], _ isPerson: (MentionDraft) -> Bool
  ) -> Int? {
    guard let headline = document.paragraphs.first, headline.count < 40,
      let word = headline.first(where: { kinds.contains(document.tokens[$0].lower) })
    else { return nil }
    let people = mentions.indices.filter {
      headline.contains(mentions[$0].tokens.lowerBound) && isPerson(mentions[$0])
    }
    let next = word + 1
    if next < headline.upperBound, ["by", "from", "of"].contains(document.tokens[next].lower) {
      return people.first {
        let start = mentions[$0].tokens.lowerBound
        return start > next && start - next < 12
          && !(next..<start).contains { document.tokens[$0].tag.isFinite }
      }
    }
    return people.first {
      let end = mentions[$0].tokens.upperBound
      return end + 1 <= word && word - end <= 3 && document.tokens[end].tag == .POS
    }
  }
}
