public import News

/// A sentence of a document: a view of its tokens with the tree over them. Indices are those of the document's tokens.
public struct Sentence: Sendable {
  public let document: Document
  /// Counted from 0.
  public let ordinal: Int
  /// Never empty.
  public let range: Range<Int>

  init(of document: Document, _ ordinal: Int) {
    self.document = document
    self.ordinal = ordinal
    range = document.sentences[ordinal]
  }

  public var tokens: ArraySlice<Token> { document.tokens[range] }

  /// As it stands in the text.
  public var text: String { document.text(of: range) }

  /// Where it stands, in code points.
  public var span: Span { document.span(of: range) }

  /// The token that depends on none; `nil` before the parse.
  public var root: Int? { range.first { document.tokens[$0].relation == .root } }

  /// The tokens that depend on one of the sentence, in their order.
  public func dependents(of head: Int) -> [Int] {
    range.filter { document.tokens[$0].head == Int32(head) }
  }

  /// From the first to the last token that stands under one, itself among them.
  public func phrase(of head: Int) -> Range<Int> {
    var start = head
    var end = head
    while start > range.lowerBound, stands(start - 1, under: head) { start -= 1 }
    while end + 1 < range.upperBound, stands(end + 1, under: head) { end += 1 }
    return start..<end + 1
  }

  /// Whether the way up the tree from a token leads to another, or begins there.
  public func stands(_ index: Int, under head: Int) -> Bool {
    var climber = index
    for _ in range {
      if climber == head { return true }
      guard range.contains(climber) else { return false }
      climber = Int(document.tokens[climber].head)
    }
    return false
  }
}

extension Document {
  /// A sentence by its number, counted from 0.
  public subscript(sentence ordinal: Int) -> Sentence { Sentence(of: self, ordinal) }
}
