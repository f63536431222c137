/// One round of talks, a meeting, a call or an agreement, as one article reports it.
public struct Round: Sendable, Hashable, Codable {
  public enum Kind: String, Sendable, Hashable, Codable, CaseIterable {
    case round, summit, meeting, call, agreement
  }

  public enum Status: String, Sendable, Hashable, Codable, CaseIterable {
    case scheduled, ongoing, suspended, resumed, concluded, collapsed, agreed, unknown
  }

  /// Who takes part, and as what.
  public struct Participant: Sendable, Hashable, Codable {
    public enum Role: String, Sendable, Hashable, Codable, CaseIterable {
      case party, mediator, host, observer, delegate
    }

    /// An index into `Findings.entities`.
    public var entity: Int
    public var role: Role

    public init(entity: Int, role: Role) {
      self.entity = entity
      self.role = role
    }
  }

  /// What one sentence says has become of the round.
  public struct Event: Sendable, Hashable, Codable {
    /// An index into `Findings.sentences`.
    public var sentence: Int
    public var status: Status
    public var on: NewsDate?

    public init(sentence: Int, status: Status, on: NewsDate? = nil) {
      self.sentence = sentence
      self.status = status
      self.on = on
    }
  }

  public var name: String
  public var kind: Kind
  /// 3 for "the third round"; never counted by us.
  public var ordinal: Int?
  /// Whether it is told as one before what the article tells of: "the previous round".
  public var isEarlier = false
  /// The city or building, as written.
  public var venue: String?
  public var country: Country.Code?
  public var started: NewsDate?
  public var ended: NewsDate?
  public var status: Status
  /// The outcome in the article's words.
  public var outcome: String?
  public var participants: [Participant]
  public var events: [Event]

  public init(
    name: String, kind: Kind, ordinal: Int? = nil, venue: String? = nil,
    country: Country.Code? = nil, started: NewsDate? = nil, ended: NewsDate? = nil,
    status: Status = .unknown, outcome: String? = nil, participants: [Participant] = [],
    events: [Event] = []
  ) {
    self.name = name
    self.kind = kind
    self.ordinal = ordinal
    self.venue = venue
    self.country = country
    self.started = started
    self.ended = ended
    self.status = status
    self.outcome = outcome
    self.participants = participants
    self.events = events
  }
}
