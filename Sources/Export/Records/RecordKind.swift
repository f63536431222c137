/// The things of which a sheet can be had.
public enum RecordKind: String, Sendable, Hashable, CaseIterable {
  case person, ministry, organization, country, claim, quote, round, article

  /// Whether it is one who can speak or take part, with names to be found by.
  var isEntity: Bool {
    switch self {
    case .person, .ministry, .organization, .country: true
    case .claim, .quote, .round, .article: false
    }
  }

  /// The table of its own columns.
  var table: String {
    switch self {
    case .person: "people"
    case .ministry: "ministries"
    case .organization: "organizations"
    case .country: "countries"
    case .claim: "claims"
    case .quote: "quotes"
    case .round: "rounds"
    case .article: "articles"
    }
  }
}
