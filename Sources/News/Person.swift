/// A person, as one article names them.
public struct Person: Sendable, Hashable, Codable {
  /// The fullest form in the article, without title: "Khawaja Asif".
  public var name: String
  public var givenName: String?
  public var familyName: String?
  /// "Mr", "Dr", "Sir" …
  public var honorific: String?
  /// The country they speak for, where the article or a known fact says so.
  public var country: Country.Code?
  /// Every form met: "Khawaja Asif", "Asif".
  public var names: [Name]

  public init(
    name: String, givenName: String? = nil, familyName: String? = nil, honorific: String? = nil,
    country: Country.Code? = nil, names: [Name] = []
  ) {
    self.name = name
    self.givenName = givenName
    self.familyName = familyName
    self.honorific = honorific
    self.country = country
    self.names = names
  }
}

/// An office that somebody holds, held or will hold.
public struct Position: Sendable, Hashable, Codable {
  public enum Status: String, Sendable, Hashable, Codable, CaseIterable {
    case current, former, acting, designate
  }

  /// The holder, an index into `Findings.entities`.
  public var person: Int
  /// As written: "Defence Minister".
  public var title: String
  /// The ministry they head or speak for, an index into `Findings.entities`.
  public var ministry: Int?
  /// The body that is no ministry, an index into `Findings.entities`.
  public var organization: Int?
  public var country: Country.Code?
  public var status: Status
  /// The mention beside which the title stands, an index into `Findings.mentions`.
  public var mention: Int

  public init(
    person: Int, title: String, ministry: Int? = nil, organization: Int? = nil,
    country: Country.Code? = nil, status: Status = .current, mention: Int
  ) {
    self.person = person
    self.title = title
    self.ministry = ministry
    self.organization = organization
    self.country = country
    self.status = status
    self.mention = mention
  }
}
