/// A body that speaks or takes part and is neither a ministry nor a country.
public struct Organization: Sendable, Hashable, Codable {
  public enum Classification: String, Sendable, Hashable, Codable, CaseIterable {
    case armedGroup = "armed-group"
    case party, intergovernmental, media, delegation, officials, company, other
  }

  public var name: String
  public var classification: Classification
  public var country: Country.Code?
  /// Every form met.
  public var names: [Name]

  public init(
    name: String, classification: Classification, country: Country.Code? = nil, names: [Name] = []
  ) {
    self.name = name
    self.classification = classification
    self.country = country
    self.names = names
  }
}
