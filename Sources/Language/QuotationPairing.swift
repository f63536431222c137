/// Pairs quotation marks of all kinds, paragraph by paragraph.
///
/// By the convention of print a quotation that runs over paragraphs opens anew in each and closes in the last. So a
/// quotation that is open at a paragraph's end ends there, and one that opens the next paragraph continues it. One
/// mark without a partner costs its own quotation and no other. A typewriter's mark and a printer's are no partners and
/// continue no quotation of each other's. The time is linear in the number of tokens.
struct QuotationPairing {
  /// What a mark can be, read from its form and from what stands around it.
  private enum Role { case opens, closes, none }

  private struct Open {
    var token: Int
    var family: QuotationMark.Family
    var form: QuotationMark.Form
  }

  private let bytes: UnsafeBufferPointer<UInt8>
  private let tokens: UnsafeMutableBufferPointer<Token>
  private var quotations: [Quotation] = []
  /// The marks of the paragraph in their order.
  private var marks: [QuotationMark] = []
  private var open: [Open] = []
  /// How many quotations of each family are open.
  private var openCounts = (double: 0, single: 0, angle: 0)

  /// Marks the tokens that open and close; returns the quotations in order of their opening marks.
  static func pair(
    _ tokens: inout [Token], paragraphs: [Range<Int>], bytes: UnsafeBufferPointer<UInt8>
  ) -> [Quotation] {
    tokens.withUnsafeMutableBufferPointer { tokens in
      var pairing = QuotationPairing(bytes: bytes, tokens: tokens)
      var leftOpen: QuotationMark.Form?
      for paragraph in paragraphs { leftOpen = pairing.pair(paragraph, carried: leftOpen) }
      pairing.quotations.sort {
        ($0.opening, -$0.tokens.upperBound) < ($1.opening, -$1.tokens.upperBound)
      }
      return pairing.quotations
    }
  }

  private init(bytes: UnsafeBufferPointer<UInt8>, tokens: UnsafeMutableBufferPointer<Token>) {
    self.bytes = bytes
    self.tokens = tokens
  }

  /// - Parameter carried: the form of the mark that the paragraph before left open.
  /// - Returns: the form of the double mark that this one leaves open.
  private mutating func pair(_ paragraph: Range<Int>, carried: QuotationMark.Form?)
    -> QuotationMark.Form?
  {
    marks.removeAll(keepingCapacity: true)
    for index in paragraph {
      if let mark = QuotationMark(tokens[index], at: index, bytes) { marks.append(mark) }
    }
    guard let firstMark = marks.first else { return nil }
    let carries = firstMark.token == paragraph.lowerBound && firstMark.form == carried
    open.removeAll(keepingCapacity: true)
    openCounts = (0, 0, 0)
    for place in marks.indices {
      let mark = marks[place]
      let index = mark.token
      switch role(of: place, paragraph) {
      case .opens:
        // Marks that open twice in a row: the first had no partner, unless as many close.
        if let last = open.last, last.family == mark.family, mark.family != .single,
          !isInner(place, of: last.form)
        {
          close()
        }
        open.append(Open(token: index, family: mark.family, form: mark.form))
        count(mark.family, 1)
      case .closes:
        guard isOpen(mark.family) else { continue }
        while let last = open.last, last.family != mark.family { close() }
        guard let opening = open.last?.token else { continue }
        close()
        guard opening + 1 < index else { continue }
        tokens[opening].shape.insert(.opensQuotation)
        tokens[index].shape.insert(.closesQuotation)
        quotations.append(
          Quotation(
            tokens: opening + 1..<index, opening: opening, closing: index, depth: open.count,
            continues: carries && opening == paragraph.lowerBound))
      case .none: continue
      }
    }
    // What is still open ends with its paragraph; a single mark so left is an apostrophe.
    guard let first = open.first(where: { $0.family != .single }),
      first.token + 1 < paragraph.upperBound
    else { return nil }
    tokens[first.token].shape.insert(.opensQuotation)
    quotations.append(
      Quotation(
        tokens: first.token + 1..<paragraph.upperBound, opening: first.token, closing: nil,
        depth: 0,
        continues: carries && first.token == paragraph.lowerBound))
    return first.form
  }

  // MARK: What is open

  private mutating func close() {
    if let last = open.popLast() { count(last.family, -1) }
  }

  private mutating func count(_ family: QuotationMark.Family, _ change: Int) {
    switch family {
    case .double: openCounts.double += change
    case .single: openCounts.single += change
    case .angle: openCounts.angle += change
    }
  }

  private func isOpen(_ family: QuotationMark.Family) -> Bool {
    switch family {
    case .double: openCounts.double > 0
    case .single: openCounts.single > 0
    case .angle: openCounts.angle > 0
    }
  }

  // MARK: What a mark does

  private func role(of place: Int, _ paragraph: Range<Int>) -> Role {
    let mark = marks[place]
    let index = mark.token
    let spaceBefore = index == paragraph.lowerBound || hasSpaceBefore(index)
    let spaceAfter = index + 1 == paragraph.upperBound || hasSpaceBefore(index + 1)
    let isOpen = isOpen(mark.family)
    let opensByPlace = !spaceAfter && (spaceBefore || isAfterOpener(place, paragraph))
    let closesByPlace = !spaceBefore && (spaceAfter || isBeforeMark(index, paragraph))
    if mark.family == .single {
      if opensByPlace, !isOpen, hasSingleCloser(after: place, paragraph) { return .opens }
      // A plural's apostrophe ("talks'") closes only where no better closer follows.
      if closesByPlace, isOpen, !isPossessive(place, paragraph) { return .closes }
      return .none
    }
    switch mark.form {
    case .opening: return closesByPlace && isOpen ? .closes : .opens
    case .closing: return opensByPlace && !isOpen ? .opens : .closes
    case .either:
      if opensByPlace, !(isOpen && spaceBefore == spaceAfter) {
        return isOpen && !spaceBefore ? .closes : .opens
      }
      if closesByPlace { return .closes }
      return isOpen ? .closes : .opens
    }
  }

  /// “They call this “progress” now.” A mark that opens inside a quotation of its own kind and is closed before that one.
  private func isInner(_ place: Int, of outer: QuotationMark.Form) -> Bool {
    guard marks[place].form == .opening else { return false }
    var closers = 0
    for later in marks[(place + 1)...] where later.family == marks[place].family {
      guard later.form == .closing else { return false }
      closers += 1
      if closers == (outer == .opening ? 2 : 1) { return true }
    }
    return false
  }

  private func hasSpaceBefore(_ index: Int) -> Bool { tokens[index].shape.contains(.spaceBefore) }

  /// Behind a bracket, a dash or another opening mark.
  private func isAfterOpener(_ place: Int, _ paragraph: Range<Int>) -> Bool {
    let previous = marks[place].token - 1
    guard previous >= paragraph.lowerBound else { return true }
    if tokens[previous].shape.contains(.opensQuotation) { return true }
    if place > 0, marks[place - 1].token == previous { return hasSpaceBefore(previous) }
    let start = Int(tokens[previous].start)
    let length = Int(tokens[previous].end) - start
    switch bytes[start] {
    case 0x28, 0x5B, 0x2F: return length == 1
    case 0x2D: return length <= 2
    // An en or an em dash.
    case 0xE2:
      return length == 3 && bytes[start + 1] == 0x80
        && (bytes[start + 2] == 0x93 || bytes[start + 2] == 0x94)
    default: return false
    }
  }

  /// In front of a mark that ends a clause, or of another closing mark.
  private func isBeforeMark(_ index: Int, _ paragraph: Range<Int>) -> Bool {
    guard index + 1 < paragraph.upperBound else { return true }
    guard tokens[index + 1].isWord else { return true }
    return Characters.isApostrophe(Characters.scalar(bytes, Int(tokens[index + 1].start)).value)
  }

  private func hasSingleCloser(after place: Int, _ paragraph: Range<Int>) -> Bool {
    let index = marks[place].token
    let limit = min(paragraph.upperBound, index + 150)
    guard index + 1 < limit, tokens[index + 1].isWord else { return false }
    var later = place + 1
    while later < marks.count, marks[later].token < limit {
      let seen = marks[later].token
      if marks[later].family == .single, !hasSpaceBefore(seen),
        seen + 1 == paragraph.upperBound || hasSpaceBefore(seen + 1) || !tokens[seen + 1].isWord,
        !isPossessive(later, paragraph)
      {
        return true
      }
      if marks[later].family == .double, hasSpaceBefore(seen) { return false }
      later += 1
    }
    return false
  }

  /// "the parties' demands": an apostrophe behind a plural, in front of a word, with another closer to come.
  private func isPossessive(_ place: Int, _ paragraph: Range<Int>) -> Bool {
    let index = marks[place].token
    guard index > paragraph.lowerBound, bytes[Int(tokens[index - 1].end) - 1] | 0x20 == 0x73,
      index + 1 < paragraph.upperBound, tokens[index + 1].isWord
    else { return false }
    var later = place + 1
    while later < marks.count, marks[later].token < index + 60 {
      if marks[later].family == .single { return !hasSpaceBefore(marks[later].token) }
      later += 1
    }
    return false
  }
}
