import Language

/// Some of a document's tokens, a bit each: rules ask token by token whether a content holds it, and a set of hashed numbers
/// takes fifty times as long to fill.
struct TokenSet {
  private var bits: [UInt64]

  /// An empty set.
  init(of document: Document) {
    bits = [UInt64](repeating: 0, count: document.tokens.count / 64 + 1)
  }

  /// What some contents hold.
  init(_ ranges: some Sequence<Range<Int>>, of document: Document) {
    self.init(of: document)
    for range in ranges { formUnion(range) }
  }

  /// A token beyond the document's is in no set.
  func contains(_ token: Int) -> Bool {
    let place = token >> 6
    return bits.indices.contains(place) && bits[place] & (1 << UInt64(token & 63)) != 0
  }

  mutating func insert(_ token: Int) { bits[token >> 6] |= 1 << UInt64(token & 63) }

  mutating func formUnion(_ range: Range<Int>) {
    for token in range { insert(token) }
  }

  /// The tokens in their order.
  var tokens: [Int] {
    var tokens: [Int] = []
    for place in bits.indices where bits[place] != 0 {
      var rest = bits[place]
      while rest != 0 {
        tokens.append(place << 6 | rest.trailingZeroBitCount)
        rest &= rest - 1
      }
    }
    return tokens
  }
}
