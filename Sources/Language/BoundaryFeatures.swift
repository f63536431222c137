/// The hashed features of a gap between two tokens.
package struct BoundaryFeatures {
  private let space: UnsafeMutableBufferPointer<UInt32>
  private var count = 0

  init(_ space: UnsafeMutableBufferPointer<UInt32>) { self.space = space }

  package var values: UnsafeBufferPointer<UInt32> {
    UnsafeBufferPointer(rebasing: space[0..<count])
  }

  @inline(__always)
  private mutating func add(_ template: UInt64, _ value: UInt64) {
    var bits = value &+ template &* 0x9E37_79B9_7F4A_7C15
    bits = (bits ^ (bits >> 32)) &* 0xD6E8_FEB8_6659_FD93
    bits = (bits ^ (bits >> 29)) &* 0xC2B2_AE3D_27D4_EB4F
    space[count] = UInt32(truncatingIfNeeded: bits >> 32)
    count &+= 1
  }

  /// Few steps for numbers.
  @inline(__always)
  private static func step(_ value: Int) -> UInt64 {
    value < 5
      ? UInt64(truncatingIfNeeded: max(0, value))
      : value < 7 ? 5 : value < 10 ? 6 : value < 15 ? 7 : value < 25 ? 8 : value < 45 ? 9 : 10
  }

  @inline(__always)
  mutating func read(_ state: BoundaryState, _ tokens: UnsafeBufferPointer<BoundaryToken>) {
    let range = state.paragraph
    let gap = state.gap
    @inline(__always) func at(_ index: Int) -> BoundaryToken {
      index >= range.lowerBound && index < range.upperBound ? tokens[index] : BoundaryToken()
    }
    let end = at(state.last)
    let next = tokens[gap]
    let second = at(gap + 1)
    let third = at(gap + 2)
    // The first word behind marks that open.
    var firstIndex = gap
    while firstIndex < gap + 3, firstIndex + 1 < range.upperBound, !tokens[firstIndex].isWord {
      firstIndex += 1
    }
    let first = tokens[firstIndex]
    // The word in front of the marks that end, and how many marks these are.
    var wordIndex = state.last
    while wordIndex > state.start, state.last - wordIndex < 4, tokens[wordIndex].isTerminator {
      wordIndex -= 1
    }
    let word = tokens[wordIndex]
    let before = at(wordIndex - 1)
    let marks = UInt64(state.last - wordIndex)
    let closers = gap - 1 - state.last
    let closing = closers == 0 ? 0 : tokens[gap - 1].kind == .closingBracket ? 1 : 2
    let open: UInt64 = (state.quotations > 0 ? 1 : 0) | (state.brackets > 0 ? 2 : 0)

    let nextKind = next.kind.rawValue | UInt64(next.habit) << 5
    let firstKind = first.kind.rawValue | UInt64(first.habit) << 5
    // What ends and what follows: the base of most.
    let place = end.kind.rawValue | UInt64(closing) << 5 | (next.isGlued ? 1 : 0) << 7
    let pair = place | nextKind << 8
    let firstPair = place | firstKind << 8

    add(1, place)
    add(2, pair)
    add(3, pair | second.kind.rawValue << 16)
    add(4, pair | second.kind.rawValue << 16 | third.kind.rawValue << 24)
    add(5, pair | word.kind.rawValue << 16)
    add(6, pair | word.kind.rawValue << 16 | before.kind.rawValue << 24)
    add(
      7,
      place | word.kind.rawValue << 16 | before.kind.rawValue << 24 | at(wordIndex - 2).kind
        .rawValue << 32)
    add(8, UInt64(word.word) << 32 | place)
    add(9, UInt64(word.word) << 32 | pair)
    add(10, UInt64(first.word) << 32 | firstKind << 8 | end.kind.rawValue)
    add(11, UInt64(first.word) << 32 | firstKind << 8)
    add(12, UInt64(word.word) << 32 ^ UInt64(first.word) &* 0x9E37_79B9 ^ place)
    add(13, UInt64(second.word) << 32 | pair)
    add(14, UInt64(next.word) << 32 ^ UInt64(second.word) &* 0x9E37_79B9)
    add(15, UInt64(before.word) << 32 | pair)
    add(16, UInt64(before.word) << 32 ^ UInt64(word.word) &* 0x9E37_79B9)
    add(17, UInt64(word.tail) << 32 | pair)
    add(18, UInt64(first.tail) << 32 | pair)
    let distance = Self.step(gap - state.start)
    let small = Self.step(state.small)
    let rest = Self.step(range.upperBound - gap)
    let ahead = Self.step(state.nextEnd - gap)
    let smallAhead = Self.step(state.smallAhead)
    let hasEnd: UInt64 = state.nextEnd < range.upperBound ? 1 : 0
    add(19, pair | distance << 16)
    add(20, pair | small << 16 | distance << 24)
    add(21, pair | rest << 16)
    add(22, pair | ahead << 16 | hasEnd << 24)
    add(23, pair | smallAhead << 16 | small << 24 | hasEnd << 32)
    add(24, pair | open << 16)
    let start = tokens[state.start]
    add(25, UInt64(start.word) << 32 | pair)
    add(26, pair | start.kind.rawValue << 16 | distance << 24)
    add(27, pair | state.style << 16)
    add(28, pair | state.style << 16 | smallAhead << 24)
    add(29, pair | marks << 16)
    add(30, pair | (next.beginsLine ? 1 : 0) << 16)
    add(31, firstPair)
    add(32, firstPair | open << 16 | state.style << 24)
    add(33, place | word.kind.rawValue << 16 | UInt64(word.habit) << 24 | firstKind << 32)
    add(34, UInt64(start.word) << 32 | distance << 16 | place)
    add(35, UInt64(third.word) << 32 | pair)
    add(36, place | small << 16 | smallAhead << 24 | nextKind << 32 | second.kind.rawValue << 48)
  }
}
