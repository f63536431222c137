/// All that was read from one article. Whole numbers in its parts are indices into these arrays.
public struct Findings: Sendable, Hashable, Codable {
  /// The sentences, in order, without the white space between them.
  public var sentences: [Span]
  public var entities: [Entity]
  public var mentions: [Mention]
  public var positions: [Position]
  public var rounds: [Round]
  public var claims: [Claim]
  public var quotes: [Quote]
  /// The dateline in front of the lead, as printed.
  public var dateline: String?

  public init(
    sentences: [Span] = [], entities: [Entity] = [], mentions: [Mention] = [],
    positions: [Position] = [], rounds: [Round] = [], claims: [Claim] = [], quotes: [Quote] = [],
    dateline: String? = nil
  ) {
    self.sentences = sentences
    self.entities = entities
    self.mentions = mentions
    self.positions = positions
    self.rounds = rounds
    self.claims = claims
    self.quotes = quotes
    self.dateline = dateline
  }
}
