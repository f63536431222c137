import News

/// Common nouns that stand for somebody.
enum Descriptions {
  /// With a country in front they are the country.
  static let governments: WordSet = [
    "government", "authorities", "administration", "regime", "cabinet", "side", "leadership",
    "state", "junta",
  ]

  /// Bodies of a state that speak for themselves.
  static let forces: WordSet = [
    "army", "military", "forces", "troops", "police", "navy", "media", "television", "parliament",
    "intelligence", "opposition",
    "embassy", "consulate", "mission", "presidency", "judiciary", "rebels", "separatists",
    "prosecutors", "court", "lawmakers", "senators", "coast guard", "border guard",
    "presidential guard", "national guard",
  ]

  static let delegations: WordSet = [
    "delegation", "team", "negotiator", "representative", "delegate", "side", "party",
  ]

  /// Bodies that speak under no name of their own.
  static let groups: WordSet = [
    "group", "administration", "commission", "office", "movement", "militia", "faction",
    "coalition", "alliance", "bloc", "union", "committee", "council", "organisation",
    "organization", "readout", "communique",
  ]

  static let mediators: WordSet = ["mediator", "intermediary", "facilitator", "guarantor"]

  /// People who speak without a name.
  static let speakers: WordSet = [
    "official", "diplomat", "source", "spokesman", "spokeswoman", "spokesperson", "analyst",
    "expert", "aide", "adviser", "advisor",
    "officer", "witness", "resident", "critic", "activist", "observer", "minister", "lawmaker",
    "reporter", "journalist",
    "commander", "person", "people", "insider", "researcher", "economist", "lawyer", "envoy",
    "ambassador", "supporter", "opponent",
    "insurgent", "militant", "politician", "scholar", "investigator", "strategist", "operative",
    "spokespeople", "authority", "staffer",
    "voter", "democrat", "republican", "conservative", "liberal", "leader", "report", "statement",
    "campaign", "poll", "study", "document", "member",
  ]

  /// Words by which one who spoke before is called again, with the titles that they fit; nothing for any.
  static let again: WordTable<Set<String>> = [
    "official": [], "diplomat": ["ambassador", "envoy", "minister", "diplomat", "secretary"],
    "leader": [
      "leader", "president", "minister", "premier", "chairman", "chief", "commander", "head",
      "chancellor",
    ],
    "politician": [
      "minister", "president", "leader", "lawmaker", "senator", "mp", "member", "premier",
    ],
    "envoy": ["envoy", "ambassador", "representative", "emissary"],
    "commander": ["commander", "general", "chief", "colonel"],
    "general": ["general", "gen.", "commander", "chief"],
    "lawmaker": ["lawmaker", "senator", "mp", "member", "representative", "legislator"],
  ]

  /// Whether a word for a person says man or woman.
  static func gender(_ word: String) -> Gender? {
    if word.hasSuffix("woman") || ["mother", "daughter", "sister", "widow", "wife"].contains(word) {
      return .female
    }
    if word.hasSuffix("man") || ["father", "son", "brother", "husband"].contains(word) {
      return .male
    }
    return nil
  }

  /// Those of them that are people.
  static let people: WordSet = speakers.subtracting([
    "people", "spokespeople", "authority", "report", "statement", "campaign", "poll", "study",
    "document",
  ]).union([
    "man", "woman", "mother", "father", "farmer", "teacher", "refugee", "villager", "member",
    "delegate", "negotiator", "mediator", "participant", "soldier", "fighter", "colleague",
    "neighbour", "neighbor", "historian", "professor", "doctor", "student", "worker", "driver",
    "survivor", "trader", "elder", "priest",
  ])

  /// Descriptions of bodies already named.
  static let bodies: WordTable<@Sendable (Entity) -> Bool> = [
    "ministry": { if case .ministry = $0 { true } else { false } },
    "department": { if case .ministry = $0 { true } else { false } },
    "group": { has($0, [.armedGroup, .other]) }, "movement": { has($0, [.armedGroup, .party]) },
    "militia": { has($0, [.armedGroup]) },
    "newspaper": { has($0, [.media]) }, "paper": { has($0, [.media]) },
    "agency": { has($0, [.media, .other]) }, "network": { has($0, [.media]) },
    "outlet": { has($0, [.media]) }, "broadcaster": { has($0, [.media]) },
    "magazine": { has($0, [.media]) }, "bloc": { has($0, [.intergovernmental]) },
    "alliance": { has($0, [.intergovernmental]) }, "party": { has($0, [.party]) },
    "organization": { has($0, [.intergovernmental, .other]) },
    "organisation": { has($0, [.intergovernmental, .other]) }, "company": { has($0, [.company]) },
  ]

  private static func has(_ entity: Entity, _ classes: Set<Organization.Classification>) -> Bool {
    if case .organization(let organization) = entity {
      return classes.contains(organization.classification)
    }
    return false
  }
}
