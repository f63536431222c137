/// A country of ISO 3166-1, or one in news use beside them (Kosovo).
public struct Country: Sendable, Hashable, Codable {
  /// The two letters of ISO 3166-1 alpha-2: "PK".
  public struct Code: Sendable, Hashable, Codable, Comparable {
    public let iso2: String
    public init(_ iso2: String) { self.iso2 = iso2 }
    public static func < (left: Code, right: Code) -> Bool { left.iso2 < right.iso2 }
  }

  public var code: Code
  public var iso3: String
  /// The common name in news: "Pakistan".
  public var name: String
  public var officialName: String?
  /// The main adjective: "Pakistani".
  public var demonym: String?
  public var capital: String?
  /// Every name it goes by, with demonyms, its capital, cities of talks and seats of government.
  public var names: [Name]

  public init(
    code: Code, iso3: String, name: String, officialName: String? = nil, demonym: String? = nil,
    capital: String? = nil, names: [Name] = []
  ) {
    self.code = code
    self.iso3 = iso3
    self.name = name
    self.officialName = officialName
    self.demonym = demonym
    self.capital = capital
    self.names = names
  }
}

/// One form that an entity is called by.
public struct Name: Sendable, Hashable, Codable {
  public enum Kind: String, Sendable, Hashable, Codable, CaseIterable {
    case full, family, alias, demonym, capital, city, metonym, acronym
  }

  public var text: String
  public var kind: Kind

  public init(_ text: String, _ kind: Kind) {
    self.text = text
    self.kind = kind
  }
}
