import Language

/// The quotations of a document, to be looked up by token.
struct QuotationIndex {
  private let quotations: [Quotation]
  /// Token → the quotation that opens there, -1 for none.
  private let openingAt: [Int32]
  private let closings: [Int: Int]
  /// First token behind an outer quotation without a closing mark → the quotation.
  private let openEnds: [Int: Int]
  /// Token → the outer quotation that holds it, -1 for none.
  private let outerAt: [Int32]
  private let document: Document

  init(_ document: Document) {
    self.document = document
    quotations = document.quotations
    var openingAt = [Int32](repeating: -1, count: document.tokens.count)
    var closings: [Int: Int] = [:]
    var openEnds: [Int: Int] = [:]
    var outerAt = [Int32](repeating: -1, count: document.tokens.count)
    for (index, quotation) in quotations.enumerated() {
      openingAt[quotation.opening] = Int32(index)
      // A term in marks is no speech of its own: the words around it go on.
      guard quotation.depth == 0 else { continue }
      if let closing = quotation.closing {
        closings[closing] = index
      } else {
        openEnds[quotation.tokens.upperBound] = index
      }
      for token in quotation.tokens where outerAt[token] < 0 { outerAt[token] = Int32(index) }
    }
    self.openingAt = openingAt
    self.closings = closings
    self.openEnds = openEnds
    self.outerAt = outerAt
  }

  /// The quotation, inside no other, that holds a token between its marks.
  func outer(at token: Int) -> Quotation? {
    isOuter(at: token) ? quotations[Int(outerAt[token])] : nil
  }

  /// Whether a quotation that is inside no other holds a token between its marks.
  func isOuter(at token: Int) -> Bool { token < outerAt.count && outerAt[token] >= 0 }

  /// The quotation whose opening mark is that token.
  func opening(at token: Int) -> Quotation? {
    guard openingAt.indices.contains(token), openingAt[token] >= 0 else { return nil }
    return quotations[Int(openingAt[token])]
  }

  /// The outer quotation whose closing mark stands right before `end`, or right before the comma there.
  func endingNear(_ end: Int) -> Quotation? {
    for candidate in [end - 1, end - 2] where candidate >= 0 {
      if document.tokens[candidate].shape.contains(.closesQuotation) {
        return closings[candidate].map { quotations[$0] }
      }
      if document.tokens[candidate].isWord { return nil }
    }
    return nil
  }

  /// A quotation with its marks, behind those of the paragraphs before that it continues.
  func withContinuations(before quotation: Quotation) -> [Range<Int>] {
    var pieces = [quotation.tokensWithMarks]
    var current = quotation
    while current.continues, let previous = openEnds[current.opening] {
      current = quotations[previous]
      pieces.append(current.tokensWithMarks)
    }
    return pieces.reversed()
  }

  /// The quotations of the next paragraphs that continue one left open.
  func continuations(after quotation: Quotation) -> [Range<Int>] {
    var pieces: [Range<Int>] = []
    var current = quotation
    while current.closing == nil, let next = opening(at: current.tokens.upperBound), next.continues
    {
      pieces.append(next.tokensWithMarks)
      current = next
    }
    return pieces
  }
}
