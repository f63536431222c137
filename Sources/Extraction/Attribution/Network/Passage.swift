package import Language

/// A paragraph, or a part of a very long one, as the attribution network sees it: features of each token, the trees, and
/// where sentences and quotations lie. Indices are those of the passage's own tokens.
package struct Passage {
  /// The tokens of the document.
  package let tokens: Range<Int>
  /// `featureCount` hashes for each token.
  package private(set) var features: [UInt64] = []
  /// The token that each depends on; -1 for roots.
  package private(set) var heads: [Int32] = []
  package private(set) var relations: [UInt8] = []
  /// The sentence of each token, counted from the passage's first.
  package private(set) var sentences: [Int32] = []
  /// The quotation that holds each token or is marked by it, 1 for the passage's first; 0 for none.
  package private(set) var quotations: [Int32] = []

  package static let featureCount = 7

  package var count: Int { tokens.count }

  /// - Parameter states: of the whole document.
  package init(_ reading: PassageReading, _ states: QuotationStates) {
    tokens = reading.tokens
    let start = tokens.lowerBound
    features.reserveCapacity(tokens.count * Self.featureCount)
    heads.reserveCapacity(tokens.count)
    relations.reserveCapacity(tokens.count)
    sentences.reserveCapacity(tokens.count)
    quotations.reserveCapacity(tokens.count)
    // Most words are asked for twice, for themselves and as heads.
    let lemmas = tokens.map { Self.hash(reading.allTokens[$0].lemma) }
    var names = [UInt8](repeating: 0, count: tokens.count)
    for entity in reading.entities {
      for index in entity.tokens {
        names[index - start] =
          entity.kind.rawValue * 2 + (index == entity.tokens.lowerBound ? 1 : 2)
      }
    }
    let firstQuotation = states.numbers[start..<tokens.upperBound].first { $0 > 0 } ?? 1
    for (number, sentence) in reading.sentences.enumerated() {
      for index in sentence {
        let head = Int(reading.allTokens[index].head)
        let relation = reading.allTokens[index].relation.rawValue
        let isInside = tokens.contains(head)
        heads.append(isInside ? Int32(head - start) : -1)
        relations.append(relation)
        sentences.append(Int32(number))
        let quotation = states.numbers[index]
        quotations.append(quotation > 0 ? quotation - firstQuotation + 1 : 0)
        let headLemma =
          isInside ? lemmas[head - start] : head < 0 ? 0 : Self.hash(reading.allTokens[head].lemma)
        let place =
          min(index - sentence.lowerBound, 2) * 3 + min(sentence.upperBound - 1 - index, 2)
        add(lemmas[index - start], 1)
        add(UInt64(reading.allTokens[index].tag.rawValue), 2)
        add(UInt64(relation), 3)
        add(headLemma &* 64 &+ UInt64(relation), 4)
        add(UInt64(states.states[index]), 5)
        add(UInt64(names[index - start]), 6)
        add(UInt64(place * 2 + (index == start ? 1 : 0)), 7)
      }
    }
  }

  private mutating func add(_ value: UInt64, _ slot: UInt64) {
    features.append(FeatureHash.mix(value ^ slot &* 0x9E37_79B9_7F4A_7C15))
  }

  /// FNV-1a (Fowler, Noll, Vo).
  private static func hash(_ string: String) -> UInt64 {
    var string = string
    return string.withUTF8 { bytes in
      bytes.reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ UInt64($1)) &* 0x0000_0100_0000_01B3 }
    }
  }
}
