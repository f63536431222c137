/// Pairs quotation marks of all kinds, paragraph by paragraph.
///
/// By the convention of print a quotation that runs over paragraphs opens anew in each and closes in the last. So a
/// quotation that is open at a paragraph's end ends there, and one that opens the next paragraph continues it. One
/// mark without a partner costs its own quotation and no other.
struct QuotationPairing {
  /// What a mark can be, read from its form and from what stands around it.
  private enum Role { case opens, closes, either, none }
  private enum Family { case double, single, angle }

  private struct Open {
    var token: Int
    var family: Family
  }

  private let bytes: [UInt8]

  /// Marks the tokens that open and close; returns the quotations in order of their opening marks.
  static func pair(_ tokens: inout [Token], paragraphs: [Range<Int>], bytes: [UInt8]) -> [Quotation]
  {
    let pairing = QuotationPairing(bytes: bytes)
    var quotations: [Quotation] = []
    var leftOpen = false
    for paragraph in paragraphs {
      leftOpen = pairing.pair(&tokens, in: paragraph, carried: leftOpen, into: &quotations)
    }
    quotations.sort { ($0.opening, -$0.tokens.upperBound) < ($1.opening, -$1.tokens.upperBound) }
    return quotations
  }

  /// - Returns: whether the paragraph leaves a double quotation open.
  private func pair(
    _ tokens: inout [Token], in paragraph: Range<Int>, carried: Bool,
    into quotations: inout [Quotation]
  ) -> Bool {
    var open: [Open] = []
    for index in paragraph {
      guard let family = family(tokens[index]) else { continue }
      let role = role(of: index, in: tokens, paragraph: paragraph, family: family, open: open)
      switch role {
      case .opens:
        // Marks that open twice in a row: the first had no partner.
        if let last = open.last, last.family == family, family != .single { open.removeLast() }
        open.append(Open(token: index, family: family))
      case .closes:
        guard let match = open.lastIndex(where: { $0.family == family }) else { continue }
        let opening = open[match].token
        open.removeSubrange(match...)
        guard opening + 1 < index else { continue }
        tokens[opening].shape.insert(.opensQuotation)
        tokens[index].shape.insert(.closesQuotation)
        quotations.append(
          Quotation(
            tokens: opening + 1..<index, opening: opening, closing: index, depth: open.count,
            continues: carried && opening == paragraph.lowerBound))
      case .either, .none: continue
      }
    }
    // What is still open ends with its paragraph; a single mark so left is an apostrophe.
    guard let first = open.first(where: { $0.family != .single }),
      first.token + 1 < paragraph.upperBound
    else { return false }
    tokens[first.token].shape.insert(.opensQuotation)
    quotations.append(
      Quotation(
        tokens: first.token + 1..<paragraph.upperBound, opening: first.token, closing: nil,
        depth: 0,
        continues: carried && first.token == paragraph.lowerBound))
    return first.family == .double || first.family == .angle
  }

  private func family(_ token: Token) -> Family? {
    guard !token.isWord || token.end - token.start <= 3 else { return nil }
    switch token.lower {
    case "\"", "\u{201C}", "\u{201D}", "\u{201E}", "\u{201F}", "``", "''": return .double
    case "\u{AB}", "\u{BB}": return .angle
    case "'", "\u{2018}", "\u{2019}", "\u{201A}", "\u{201B}", "`", "\u{2039}", "\u{203A}":
      return .single
    default: return nil
    }
  }

  private func role(
    of index: Int, in tokens: [Token], paragraph: Range<Int>, family: Family, open: [Open]
  ) -> Role {
    let token = tokens[index]
    let spaceBefore = index == paragraph.lowerBound || token.shape.contains(.spaceBefore)
    let spaceAfter =
      index + 1 == paragraph.upperBound || tokens[index + 1].shape.contains(.spaceBefore)
    let isOpen = open.contains { $0.family == family }
    let opensByPlace =
      spaceBefore && !spaceAfter
      || !spaceBefore && !spaceAfter && afterOpener(index, tokens, paragraph)
    let closesByPlace =
      !spaceBefore && spaceAfter
      || !spaceBefore && !spaceAfter && beforeMark(index, tokens, paragraph)
    if family == .single {
      if opensByPlace, !isOpen, hasSingleCloser(after: index, in: tokens, paragraph: paragraph) {
        return .opens
      }
      // A plural's apostrophe ("talks'") closes only where no better closer follows.
      if closesByPlace, isOpen, !isPossessive(index, tokens, paragraph) { return .closes }
      return .none
    }
    switch token.lower {
    case "\u{201C}", "\u{201E}", "``", "\u{AB}":
      return closesByPlace && isOpen ? .closes : .opens
    case "\u{201D}", "''", "\u{BB}":
      return opensByPlace && !isOpen ? .opens : .closes
    default:
      if opensByPlace, !(isOpen && spaceBefore == spaceAfter) {
        return isOpen && !spaceBefore ? .closes : .opens
      }
      if closesByPlace { return .closes }
      return isOpen ? .closes : .opens
    }
  }

  /// Behind a bracket, a dash or another opening mark.
  private func afterOpener(_ index: Int, _ tokens: [Token], _ paragraph: Range<Int>) -> Bool {
    guard index > paragraph.lowerBound else { return true }
    let previous = tokens[index - 1]
    return ["(", "[", "—", "–", "--", "-", "/"].contains(previous.lower)
      || previous.shape.contains(.opensQuotation)
      || family(previous) != nil && previous.shape.contains(.spaceBefore)
  }

  /// In front of a mark that ends a clause, or of another closing mark.
  private func beforeMark(_ index: Int, _ tokens: [Token], _ paragraph: Range<Int>) -> Bool {
    guard index + 1 < paragraph.upperBound else { return true }
    let next = tokens[index + 1]
    return !next.isWord || next.lower.hasPrefix("'")
  }

  private func hasSingleCloser(after index: Int, in tokens: [Token], paragraph: Range<Int>) -> Bool
  {
    var seen = index + 1
    let limit = min(paragraph.upperBound, index + 150)
    guard seen < limit, tokens[seen].isWord else { return false }
    while seen < limit {
      if family(tokens[seen]) == .single, !tokens[seen].shape.contains(.spaceBefore),
        seen + 1 == paragraph.upperBound || tokens[seen + 1].shape.contains(.spaceBefore)
          || !tokens[seen + 1].isWord,
        !isPossessive(seen, tokens, paragraph)
      {
        return true
      }
      if family(tokens[seen]) == .double, tokens[seen].shape.contains(.spaceBefore) { return false }
      seen += 1
    }
    return false
  }

  /// "the parties' demands": an apostrophe behind a plural, in front of a word, with another closer to come.
  private func isPossessive(_ index: Int, _ tokens: [Token], _ paragraph: Range<Int>) -> Bool {
    guard index > paragraph.lowerBound, tokens[index - 1].lower.hasSuffix("s"),
      index + 1 < paragraph.upperBound, tokens[index + 1].isWord
    else { return false }
    var later = index + 1
    let limit = min(paragraph.upperBound, index + 60)
    while later < limit {
      if family(tokens[later]) == .single {
        return !tokens[later].shape.contains(.spaceBefore)
      }
      later += 1
    }
    return false
  }
}
