/// Whoever can speak, be spoken to or take part.
public enum Entity: Sendable, Hashable, Codable {
  case person(Person)
  case ministry(Ministry)
  case organization(Organization)
  /// Countries are known beforehand: the code suffices.
  case country(Country.Code)

  public enum Kind: String, Sendable, Hashable, Codable, CaseIterable {
    case person, ministry, organization, country
  }

  public var kind: Kind {
    switch self {
    case .person: .person
    case .ministry: .ministry
    case .organization: .organization
    case .country: .country
    }
  }
}

/// Words of the article that stand for an entity.
public struct Mention: Sendable, Hashable, Codable {
  public enum Kind: String, Sendable, Hashable, Codable, CaseIterable {
    /// A proper name: "Khawaja Asif", "Pakistan", "NATO".
    case name
    /// A description: "the minister", "mediators".
    case nominal
    case pronoun
    /// "Afghan", also inside a compound: "India-backed".
    case demonym
    /// A capital or seat of government that acts or speaks for its government: "Islamabad demanded".
    case metonym
    /// A city as the place where something happens: evidence of the country, not an act of it.
    case place
  }

  /// An index into `Findings.entities`.
  public var entity: Int
  public var span: Span
  public var kind: Kind
  /// What decided that the words mean this entity.
  public var rule: String

  public init(entity: Int, span: Span, kind: Kind, rule: String) {
    self.entity = entity
    self.span = span
    self.kind = kind
    self.rule = rule
  }
}
