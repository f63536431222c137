/// A stretch between quotation marks.
public struct Quotation: Sendable, Hashable {
  /// The tokens inside, without the marks.
  public var tokens: Range<Int>
  /// The opening mark.
  public var opening: Int
  /// The closing mark; `nil` if the paragraph ends first.
  public var closing: Int?
  /// 0 for an outer quotation, 1 for one inside another …
  public var depth: Int
  /// Whether it goes on from the paragraph before, which left its quotation open.
  public var continues: Bool

  /// The tokens from the opening mark to the closing one, or to the paragraph's end.
  public var tokensWithMarks: Range<Int> { opening..<(closing.map { $0 + 1 } ?? tokens.upperBound) }

  public init(tokens: Range<Int>, opening: Int, closing: Int?, depth: Int, continues: Bool) {
    self.tokens = tokens
    self.opening = opening
    self.closing = closing
    self.depth = depth
    self.continues = continues
  }
}
