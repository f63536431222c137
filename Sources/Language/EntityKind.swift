/// What a name stands for.
public enum EntityKind: UInt8, Sendable, Hashable, CaseIterable {
  case person, organization, location
  /// Nationalities, religions, events, works and whatever else is written like a name.
  case other
}

/// A name in a document.
public struct NamedEntity: Sendable, Hashable {
  /// Its tokens, all in one sentence.
  public var tokens: Range<Int>
  public var kind: EntityKind

  public init(tokens: Range<Int>, kind: EntityKind) {
    self.tokens = tokens
    self.kind = kind
  }
}
