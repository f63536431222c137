import News

/// The words that titles and ministries are made of.
enum OfficeWords {
  /// Nouns that name an office, with their plurals, by their singular.
  static let heads: [String: String] = {
    var table: [String: String] = [
      "secretaries": "secretary", "spokesmen": "spokesman", "spokeswomen": "spokeswoman",
    ]
    for word in [
      "minister", "secretary", "president", "premier", "chancellor", "spokesman", "spokeswoman",
      "spokesperson", "envoy", "ambassador", "king", "emir", "negotiator", "commander",
      "secretary-general",
    ] {
      table[word] = word
      table[word + "s"] = word
    }
    return table
  }()

  static let modifiers: Set<String> = [
    "prime", "deputy", "vice", "special", "chief", "senior", "acting", "former", "foreign",
    "external", "affairs", "federal", "state", "presidential", "government", "supreme", "un",
    "general", "military", "army", "peace", "ministry",
  ]

  /// All words that this table knows.
  static var all: Set<String> { modifiers.union(heads.keys).union(portfolios.keys) }

  static func portfolio(_ word: String) -> Portfolio? { portfolios[word] }

  private static let portfolios: [String: Portfolio] = [
    "foreign": .foreignAffairs, "external": .foreignAffairs, "defence": .defence,
    "defense": .defence, "war": .defence, "interior": .interior, "home": .interior,
    "information": .information, "broadcasting": .information, "finance": .finance,
    "treasury": .finance, "economy": .finance, "justice": .justice, "law": .justice,
    "energy": .energy, "oil": .energy, "petroleum": .energy, "trade": .trade, "commerce": .trade,
    "health": .health, "education": .education, "transport": .transport,
    "agriculture": .agriculture, "environment": .environment, "climate": .environment,
    "intelligence": .intelligence, "culture": .culture, "labour": .labour, "labor": .labour,
    "prime": .headOfGovernment, "planning": .planning, "water": .water, "refugees": .refugees,
    "religion": .religion, "religious": .religion, "security": .security,
  ]
}
