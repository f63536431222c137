/// Where the dateline in front of a sentence ends: "GENEVA, Aug 20 (Reuters) - ", "PARIS — ".
///
/// Its words are no part of the sentence's tree: read together, the place is taken for what the sentence is about.
enum DatelineBorder {
  /// How many words a dateline has at most.
  private static let longest = 18

  /// - Parameter sentence: its tokens; tags are not needed.
  /// - Returns: the first token behind the dash; `nil` without a dateline.
  static func find(in sentence: Range<Int>, _ tokens: UnsafeMutableBufferPointer<Token>) -> Int? {
    guard let first = sentence.first, tokens[first].shape.contains(.paragraphStart),
      tokens[first].isCapitalised
    else { return nil }
    for index in sentence.dropFirst().prefix(longest) {
      let token = tokens[index]
      if isDash(token) {
        let next = index + 1
        guard next + 2 < sentence.upperBound, tokens[next].shape.contains(.spaceBefore),
          tokens[next].isCapitalised || tokens[next].shape.contains(.opensQuotation)
        else { return nil }
        // A place in small letters needs its agency.
        let isSure =
          tokens[first].shape.contains(.allCapitals) && first + 4 > index
          || tokens[index - 1].lower == ")"
        return isSure ? next : nil
      }
      guard fits(token) else { return nil }
    }
    return nil
  }

  private static func isDash(_ token: Token) -> Bool {
    token.shape.contains(.spaceBefore) && ["—", "–", "--", "-"].contains(token.lower)
  }

  /// The place, a country, a date and an agency.
  private static func fits(_ token: Token) -> Bool {
    !token.isWord || token.isCapitalised || token.shape.contains(.number)
      || ["of", "the", "and", "al", "de", "el"].contains(token.lower)
  }
}
