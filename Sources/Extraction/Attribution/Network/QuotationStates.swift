package import Language

/// Where each token of a document stands to its quotations.
package struct QuotationStates {
  /// 0 outside, 1 an opening mark, 2 a closing one, 3 inside, 4 inside one within another, 5 inside one that goes on from
  /// the paragraph before, 6 inside one that the paragraph does not close.
  package private(set) var states: [UInt8]
  /// The quotation that holds each token, or is marked by it: 1 for the document's first; 0 for none.
  package private(set) var numbers: [Int32]

  /// - Parameter count: the number of the document's tokens.
  package init(_ quotations: [Quotation], count: Int) {
    states = [UInt8](repeating: 0, count: count)
    numbers = [Int32](repeating: 0, count: count)
    for (number, quotation) in quotations.enumerated() {
      let inside: UInt8 =
        quotation.depth > 0 ? 4 : quotation.continues ? 5 : quotation.closing == nil ? 6 : 3
      for index in quotation.tokens { states[index] = inside }
      for index in quotation.tokensWithMarks where quotation.depth == 0 {
        numbers[index] = Int32(number + 1)
      }
      states[quotation.opening] = 1
      if let closing = quotation.closing { states[closing] = 2 }
    }
  }
}
