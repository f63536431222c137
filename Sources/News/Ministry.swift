/// A ministry or the office that serves as one (State Department, Foreign Office).
public struct Ministry: Sendable, Hashable, Codable {
  /// A readable name that stands alone: "Defence Ministry of Pakistan".
  public var name: String
  public var portfolio: Portfolio
  public var country: Country.Code?
  /// Whether only a minister's title was printed.
  public var inferred: Bool
  /// Every form met.
  public var names: [Name]

  public init(
    name: String, portfolio: Portfolio, country: Country.Code? = nil, inferred: Bool = false,
    names: [Name] = []
  ) {
    self.name = name
    self.portfolio = portfolio
    self.country = country
    self.inferred = inferred
    self.names = names
  }

  /// Of two names of one ministry the one in fewer words, as it is mostly printed; between equals the first in the alphabet.
  public static func plainer(_ one: String, _ two: String) -> String {
    let count = { (name: String) in name.split(separator: " ").count }
    if count(one) != count(two) { return count(one) < count(two) ? one : two }
    return min(one, two)
  }
}

/// What a ministry is in charge of, whatever it is called: defence and defense, interior and home, foreign affairs
/// and external affairs and State Department.
public enum Portfolio: String, Sendable, Hashable, Codable, CaseIterable {
  case foreignAffairs = "foreign-affairs"
  case defence, interior, information, finance, justice, energy, trade, health, education, transport
  case agriculture, environment, intelligence, culture, labour
  case headOfGovernment = "head-of-government"
  case planning, water, refugees, religion, parliament, security, other
}
