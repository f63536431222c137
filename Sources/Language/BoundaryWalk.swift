/// Goes through a document's paragraphs from gap to gap between tokens and asks at each where a sentence might end
/// whether one does.
///
/// Method: a linear classifier over the words on both sides of a boundary (Gillick 2009), which is also asked in front
/// of capital letters where no full stop stands, and knows how far the sentence has come and the text's own habits.
package struct BoundaryWalk {
  private let tokens: UnsafeBufferPointer<BoundaryToken>
  private let paragraphs: [Range<Int>]
  /// In tokens: no sentence of prose is so long, and what is bounds the work that later steps do in one.
  package static let longest = 400
  package static let capacity = 64

  package init(tokens: UnsafeBufferPointer<BoundaryToken>, paragraphs: [Range<Int>]) {
    self.tokens = tokens
    self.paragraphs = paragraphs
  }

  /// - Parameter decide: gets a gap as the index of the token behind it, and its features; says whether a sentence
  ///   ends there.
  /// - Returns: the sentences, which tile the tokens.
  @inline(__always)
  package func sentences(
    _ decide: (_ gap: Int, _ features: UnsafeBufferPointer<UInt32>) -> Bool
  ) -> [Range<Int>] {
    var sentences: [Range<Int>] = []
    sentences.reserveCapacity(tokens.count / 16 + paragraphs.count)
    let document = documentStyle()
    withUnsafeTemporaryAllocation(of: UInt32.self, capacity: Self.capacity) { space in
      for paragraph in paragraphs {
        var state = BoundaryState(paragraph: paragraph, tokens: tokens, document: document)
        while state.gap < paragraph.upperBound {
          if state.gap - state.start == Self.longest {
            sentences.append(state.start..<state.gap)
            state.begin()
          } else {
            switch look(state) {
            case .runsOn: break
            case .ends:
              sentences.append(state.start..<state.gap)
              state.begin()
            case .open:
              var features = BoundaryFeatures(space)
              features.read(state, tokens)
              if decide(state.gap, features.values) {
                sentences.append(state.start..<state.gap)
                state.begin()
              }
            }
          }
          state.pass(tokens)
        }
        sentences.append(state.start..<paragraph.upperBound)
      }
    }
    return sentences
  }

  private enum Look { case runsOn, ends, open }

  /// What is sure of a gap: a cheap look that spares most gaps a closer one.
  @inline(__always)
  private func look(_ state: BoundaryState) -> Look {
    let next = tokens[state.gap]
    let last = tokens[state.last]
    switch next.kind {
    case .comma, .semicolon, .closingQuotation, .closingBracket, .fullStop, .exclamation, .question:
      return .runsOn
    case .quotation where next.isGlued: return .runsOn
    default: break
    }
    if last.isTerminator || last.isAbbreviation || last.kind == .title || last.kind == .dash {
      return lookBehindMark(state, last, next)
    }
    guard !next.isGlued else { return .runsOn }
    guard next.kind == .small, !next.beginsLine else { return .open }
    let before = tokens[state.gap - 1]
    return before.isWord || before.kind == .comma ? .runsOn : .open
  }

  private func lookBehindMark(
    _ state: BoundaryState, _ last: BoundaryToken, _ next: BoundaryToken
  ) -> Look {
    let isClosed = tokens[state.gap - 1].kind == .closingQuotation
    // "ANKARA, Nov. 7 (Meridian Wire) — Talks began": a dateline belongs to its sentence.
    if last.kind == .dash || next.kind == .dash, tokens[state.start].kind == .capitals,
      state.gap - state.start < 16
    {
      return .runsOn
    }
    switch last.kind {
    // "Gen. Halim", "Kareva v. Dunmore"
    case .title where state.last == state.gap - 1: return .runsOn
    // "in the U.S. The talks"
    case .initials, .abbreviation:
      if next.kind == .capitalised, !next.isGlued, Self.beginners.contains(next.word) {
        return .ends
      }
    // "“Are you sure?” “Yes.”"
    case .fullStop, .question, .exclamation:
      if isClosed, next.kind == .openingQuotation, !next.isGlued { return .ends }
    default: break
    }
    if isClosed, last.isTerminator, last.kind != .fullStop, isAttribution(state) { return .runsOn }
    return next.isGlued && !last.isTerminator ? .runsOn : .open
  }

  /// Whether a name or a title and a verb of speech follow: "“Why?” Foreign Minister Osei asked."
  private func isAttribution(_ state: BoundaryState) -> Bool {
    if Self.beginners.contains(tokens[state.gap].word), tokens[state.gap].kind != .small {
      return false
    }
    for index in state.gap..<min(state.gap + 6, state.paragraph.upperBound) {
      if Self.speech.contains(tokens[index].word) { return true }
      if !tokens[index].isWord { return false }
    }
    return false
  }

  private static let speech = Set(
    [
      "said", "says", "asked", "asks", "added", "adds", "wrote", "writes", "tweeted", "told",
      "replied", "responded", "shouted", "cried", "joked", "continued", "wondered", "exclaimed",
      "demanded",
    ].map(BoundaryToken.hash(of:)))

  /// With a capital letter behind an abbreviation or a quotation, these begin a sentence.
  private static let beginners = Set(
    [
      "the", "a", "an", "he", "she", "it", "they", "we", "i", "you", "this", "that", "these",
      "those", "his", "her", "its", "their", "but", "and", "so", "then", "when", "in", "as",
    ].map(BoundaryToken.hash(of:)))

  /// How the text is written as a whole, in two bits: whether small letters often follow full stops.
  private func documentStyle() -> UInt64 {
    var ends = 0
    var small = 0
    var index = 1
    while index < tokens.count {
      if tokens[index - 1].isTerminator, !tokens[index].isGlued {
        ends += 1
        if tokens[index].kind == .small { small += 1 }
      }
      index += 1
    }
    return ends < 3 ? 0 : small == 0 ? 1 : small * 8 < ends ? 2 : 3
  }
}

/// What is known in front of a gap.
package struct BoundaryState {
  package let paragraph: Range<Int>
  /// The first token of the sentence.
  package private(set) var start: Int
  /// The token behind the gap.
  package private(set) var gap: Int
  /// The last token in front of the gap that closes nothing.
  package private(set) var last: Int
  /// The small words of the sentence so far.
  package private(set) var small = 0
  /// Quotations and brackets that are open.
  package private(set) var quotations = 0
  package private(set) var brackets = 0
  /// The first token from the gap on that ends a sentence without more, or the paragraph's end, and the small words
  /// up to there.
  package private(set) var nextEnd: Int
  package private(set) var smallAhead = 0
  /// How text and paragraph are written.
  package let style: UInt64

  init(paragraph: Range<Int>, tokens: UnsafeBufferPointer<BoundaryToken>, document: UInt64) {
    self.paragraph = paragraph
    start = paragraph.lowerBound
    gap = start
    last = start
    nextEnd = start
    var final = paragraph.upperBound - 1
    while final > start, tokens[final].isCloser { final -= 1 }
    style = document << 1 | (tokens[final].isTerminator ? 1 : 0)
    pass(tokens)
  }

  /// A sentence begins behind the gap.
  mutating func begin() {
    start = gap
    small = 0
  }

  /// Goes on to the next gap.
  @inline(__always)
  mutating func pass(_ tokens: UnsafeBufferPointer<BoundaryToken>) {
    let token = tokens[gap]
    switch token.kind {
    case .small:
      small += 1
      smallAhead -= 1
    case .openingQuotation: quotations += 1
    case .closingQuotation: quotations = max(0, quotations - 1)
    case .openingBracket: brackets += 1
    case .closingBracket: brackets = max(0, brackets - 1)
    default: break
    }
    if !token.isCloser || gap == start { last = gap }
    gap += 1
    if nextEnd < gap {
      nextEnd = gap
      smallAhead = 0
      while nextEnd < paragraph.upperBound, !tokens[nextEnd].isTerminator {
        if tokens[nextEnd].kind == .small { smallAhead += 1 }
        nextEnd += 1
      }
    }
  }
}
