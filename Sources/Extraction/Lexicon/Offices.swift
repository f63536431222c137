import News

/// The vocabulary of titles and ministries.
enum Offices {
  /// Nouns that end a title: what stands before a name and ends with one of them is that person's title.
  static let heads: WordSet = [
    "minister", "president", "secretary", "premier", "chancellor", "spokesman", "spokeswoman",
    "spokesperson", "ambassador", "envoy", "negotiator", "mediator", "general", "commander",
    "chief", "administrator",
    "leader", "king", "queen", "prince", "princess", "emir", "sultan", "sheikh", "ayatollah",
    "pope",
    "senator", "congressman", "congresswoman", "representative", "governor", "mayor", "judge",
    "justice", "director", "chairman", "chairwoman", "chair", "speaker", "commissioner", "adviser",
    "advisor", "official", "diplomat", "analyst", "professor", "colonel", "major", "captain",
    "admiral",
    "lieutenant", "brigadier", "marshal", "deputy", "head", "executive", "strategist", "pollster",
    "lawyer", "attorney", "journalist", "reporter", "correspondent", "columnist", "author",
    "activist",
    "manager", "counsel", "coordinator", "rapporteur", "delegate", "lawmaker", "legislator", "mp",
    "candidate", "nominee", "consultant", "economist", "expert", "researcher", "founder", "ceo",
    "editor", "host", "operative", "aide", "treasurer", "councillor", "councilman", "sheriff",
    "inspector", "superintendent", "detective", "pastor", "bishop", "cardinal", "archbishop",
    "imam",
    "undersecretary", "viceroy", "taoiseach", "vice-president", "vice", "prosecutor", "counterpart",
    "historian", "scholar", "scientist", "doctor", "veteran", "mogul", "billionaire", "businessman",
    "businesswoman", "fellow", "member", "organizer", "officer", "co-founder", "co-chair",
    "co-chairman",
    "lord", "lady", "baroness", "emissary", "intermediary", "observer", "monitor", "first",
    "dictator",
    "actor", "actress", "singer", "coach", "secretary-general", "chairperson", "vice-chair",
    "vice-chairman", "teacher",
    "schoolteacher",
  ]

  /// Ranks and degrees, which people keep whatever office they hold.
  static let ranks: WordSet = [
    "general", "gen", "gen.", "lieutenant", "lt", "lt.", "major", "maj", "maj.", "brigadier",
    "brig", "brig.", "colonel", "col", "col.", "captain", "capt", "capt.", "admiral", "adm", "adm.",
    "commodore", "marshal", "ambassador", "amb.", "dr", "dr.", "professor", "prof", "prof.",
    "sheikh", "maulana", "mullah", "mr", "mr.", "mrs", "mrs.", "ms", "ms.", "sir",
  ]

  /// Ranks and titles of birth that an office in front or behind goes before.
  static let lesser: WordSet = ranks.union(["commander", "prince", "princess", "retired", "ret."])

  /// Offices that "General" behind them belongs to.
  static let generals: WordSet = [
    "secretary", "attorney", "director", "consul", "governor", "inspector", "surgeon", "solicitor",
    "prosecutor", "comptroller", "auditor", "procurator",
  ]

  /// Titles of `countryOfTitle` that other countries have, too.
  static let sharedTitles: WordSet = [
    "senator", "representative", "attorney general", "national security adviser", "house speaker",
    "congressman", "congresswoman", "defense secretary",
  ]

  /// Offices of a state by their last words: who holds one serves the country that is told of.
  static let national: [String] = [
    "president", "prime minister", "premier", "king", "queen", "sultan", "emir", "chancellor",
    "crown prince", "supreme leader", "army chief", "military chief", "armed forces chief",
    "air force chief", "navy chief", "police chief", "intelligence chief", "chief of staff",
    "army spokesman", "army spokeswoman", "military spokesman", "military spokeswoman",
    "government spokesman", "government spokeswoman", "government spokesperson",
    "army spokesperson", "military spokesperson", "opposition leader", "national security adviser",
    "parliament speaker", "speaker of parliament", "lawmaker", "senator", "attorney general",
    "deputy prime minister", "vice president", "first lady",
  ]

  /// Whether a word, lower-cased, can end a title: one of the heads, or made like them.
  static func isHead(_ word: String) -> Bool {
    heads.contains(word) || word.hasSuffix("ologist") || word.hasSuffix("-elect")
      || word.hasSuffix("-designate")
  }

  /// Written with a capital right before a name.
  static let abbreviated: WordTable<String> = [
    "sen.": "Senator", "sens.": "Senators", "rep.": "Representative", "reps.": "Representatives",
    "gov.": "Governor", "gen.": "General", "col.": "Colonel", "lt.": "Lieutenant", "maj.": "Major",
    "sgt.": "Sergeant", "capt.": "Captain", "adm.": "Admiral", "brig.": "Brigadier",
    "pres.": "President", "amb.": "Ambassador", "prof.": "Professor", "rev.": "Reverend",
    "cmdr.": "Commander", "cpl.": "Corporal", "supt.": "Superintendent", "sen": "Senator",
    "rep": "Representative", "gov": "Governor", "gen": "General", "col": "Colonel",
    "lt": "Lieutenant",
    "maj": "Major", "capt": "Captain", "adm": "Admiral", "prof": "Professor",
    "pm": "Prime Minister", "fm": "Foreign Minister",
    "maulana": "Maulana", "mullah": "Mullah", "mufti": "Mufti", "sheik": "Sheikh",
    "ayatollah": "Ayatollah",
    "imam": "Imam", "cardinal": "Cardinal", "sayyid": "Sayyid",
    "monsignor": "Monsignor", "msgr": "Monsignor", "msgr.": "Monsignor",
  ]

  /// Words for an office whose title is another: "the premier" is the prime minister.
  static let synonyms: WordTable<(head: String, modifiers: [String])> = [
    "premier": ("minister", ["prime"]), "pm": ("minister", ["prime"]),
    "fm": ("minister", ["foreign"]),
    "taoiseach": ("minister", ["prime"]), "monarch": ("king", []), "pontiff": ("pope", []),
    "spokesperson": ("spokesman", []), "chairperson": ("chairman", []),
  ]

  static let honorifics: WordTable<Gender?> = [
    "mr": .male, "mr.": .male, "mrs": .female, "mrs.": .female, "ms": .female, "ms.": .female,
    "miss": .female, "mx": nil, "mx.": nil, "dr": nil, "dr.": nil, "sir": .male, "dame": .female,
    "lord": .male, "lady": .female, "madam": .female, "mme": .female, "mme.": .female,
    "messrs": .male,
    "messrs.": .male, "sayyid": .male, "father": .male, "sister": .female, "reverend": nil,
    "rev": nil, "rev.": nil, "h.e.": nil, "barrister": nil, "daw": .female, "u": .male,
  ]

  /// Words that go before a head inside a title, in lower case.
  static let modifiers: WordSet = [
    "deputy", "vice", "acting", "interim", "caretaker", "former", "ex", "then", "late", "senior",
    "chief", "lead", "top", "prime", "first", "foreign", "defence", "defense", "interior", "home",
    "finance", "information", "special", "permanent", "assistant", "associate", "national",
    "security",
    "campaign", "press", "opposition", "government", "state", "presidential", "party", "military",
    "army", "police", "parliamentary", "supreme", "executive", "managing", "political", "policy",
    "communications", "longtime", "veteran", "designate", "elect", "general", "attorney", "crown",
    "parliament", "trade", "justice", "energy", "health", "climate", "peace", "ministry", "embassy",
    "department",
    "cabinet", "white", "house", "republican", "democratic", "conservative", "labour", "liberal",
    "conservative", "congressional", "federal", "district", "county", "city", "community", "media",
    "radio", "talk", "show", "real", "estate", "tea", "fo", "mofa", "mfa", "mea",
  ]

  /// What envoys are sent to beside countries, in lower case.
  static let regions: WordSet = [
    "africa", "asia", "europe", "arabia", "america", "latin america", "central america",
    "north america", "south america", "middle east", "near east", "south asia", "central asia",
    "east asia", "southeast asia", "eastern europe", "western balkans", "balkans", "caucasus",
    "south caucasus", "north africa", "west africa", "east africa", "southern africa",
    "central africa", "sahel", "great lakes", "red sea", "gulf", "maghreb", "levant", "eurasia",
    "horn", "kashmir", "darfur", "donbas", "crimea", "transnistria", "kurdistan", "tigray",
  ]

  static let formerWords: WordSet = [
    "former", "ex", "then", "onetime", "one-time", "erstwhile", "late",
  ]
  static let actingWords: WordSet = ["acting", "interim", "caretaker"]
  static let designateWords: WordSet = [
    "designate", "elect", "incoming", "president-elect", "minister-designate", "nominee",
  ]

  /// Titles that only one country has.
  static let countryOfTitle: WordTable<String> = [
    "secretary of state": "US", "secretary of defense": "US", "defense secretary": "US",
    "attorney general": "US", "treasury secretary": "US", "secretary of the treasury": "US",
    "homeland security secretary": "US", "foreign secretary": "GB", "home secretary": "GB",
    "defence secretary": "GB", "chancellor of the exchequer": "GB", "taoiseach": "IE",
    "external affairs minister": "IN", "white house press secretary": "US", "house speaker": "US",
    "white house spokesman": "US", "white house spokeswoman": "US",
    "state department spokesman": "US",
    "state department spokeswoman": "US", "state department spokesperson": "US",
    "national security adviser": "US", "senator": "US",
    "representative": "US", "congressman": "US", "congresswoman": "US",
  ]

  /// What stands before "minister", "ministry", "secretary", "department", "office" → the portfolio.
  static let portfolios: [(words: [String], portfolio: Portfolio)] = [
    (["foreign", "affairs"], .foreignAffairs), (["external", "affairs"], .foreignAffairs),
    (["foreign"], .foreignAffairs), (["external", "relations"], .foreignAffairs),
    (["defence"], .defence), (["defense"], .defence), (["armed", "forces"], .defence),
    (["national", "defence"], .defence), (["national", "defense"], .defence),
    (["interior"], .interior),
    (["home"], .interior),
    (["home", "affairs"], .interior), (["internal", "affairs"], .interior),
    (["homeland", "security"], .interior), (["information"], .information),
    (["information", "and", "broadcasting"], .information), (["media"], .information),
    (["communications"], .information), (["culture", "and", "information"], .information),
    (["finance"], .finance), (["economy"], .finance), (["treasury"], .finance),
    (["economic", "affairs"], .finance), (["exchequer"], .finance), (["justice"], .justice),
    (["law"], .justice), (["energy"], .energy), (["oil"], .energy), (["petroleum"], .energy),
    (["power"], .energy), (["trade"], .trade), (["commerce"], .trade), (["industry"], .trade),
    (["health"], .health), (["public", "health"], .health), (["education"], .education),
    (["transport"], .transport),
    (["transportation"], .transport), (["railways"], .transport), (["agriculture"], .agriculture),
    (["environment"], .environment),
    (["climate"], .environment), (["water"], .water), (["irrigation"], .water),
    (["water", "resources"], .water), (["intelligence"], .intelligence), (["culture"], .culture),
    (["labour"], .labour), (["labor"], .labour), (["planning"], .planning),
    (["refugees"], .refugees),
    (["migration"], .refugees), (["religious", "affairs"], .religion),
    (["parliamentary", "affairs"], .parliament), (["security"], .security),
    (["national", "security"], .security), (["public", "security"], .security),
    (["state", "security"], .security), (["internal", "security"], .security),
  ]

  /// Offices that serve as ministries and have a name of their own.
  static let namedMinistries: [(name: String, portfolio: Portfolio, country: String?)] = [
    ("State Department", .foreignAffairs, "US"), ("state department", .foreignAffairs, "US"),
    ("foreign office", .foreignAffairs, "GB"), ("Department of State", .foreignAffairs, "US"),
    ("Foreign Office", .foreignAffairs, "GB"), ("Pentagon", .defence, "US"),
    ("Department of Defense", .defence, "US"), ("Defense Department", .defence, "US"),
    ("Home Office", .interior, "GB"), ("Treasury Department", .finance, "US"),
    ("Justice Department", .justice, "US"), ("Department of Justice", .justice, "US"),
    ("Department of Homeland Security", .interior, "US"), ("Commerce Department", .trade, "US"),
    ("Energy Department", .energy, "US"), ("Quai d'Orsay", .foreignAffairs, "FR"),
    ("Ministry of External Affairs", .foreignAffairs, "IN"),
  ]

  /// Countries beside Britain whose foreign ministry is called the Foreign Office.
  static let foreignOffices = ["PK", "DE"]

  /// A readable name that stands alone.
  static func ministryName(_ portfolio: Portfolio, country: Country?) -> String {
    if country?.code.iso2 == "US" {
      switch portfolio {
      case .foreignAffairs: return "State Department"
      case .defence: return "Department of Defense"
      case .finance: return "Treasury Department"
      case .justice: return "Justice Department"
      case .interior: return "Department of Homeland Security"
      default: break
      }
    }
    if country?.code.iso2 == "GB" {
      switch portfolio {
      case .foreignAffairs: return "British Foreign Office"
      case .interior: return "British Home Office"
      case .finance: return "British Treasury"
      default: break
      }
    }
    let words = portfolio.rawValue.split(separator: "-")
    let topic =
      portfolio == .foreignAffairs
      ? "Foreign Affairs"
      : words.map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined(separator: " ")
    let plain = "Ministry of " + topic
    guard let country else { return plain }
    return (country.demonym ?? country.name) + " " + plain
  }

  /// The portfolio that some words name, the longest match first; the words are lower-cased.
  static func portfolio(endingWith words: [String]) -> Portfolio? {
    for length in stride(from: min(3, words.count), to: 0, by: -1) {
      let tail = Array(words.suffix(length))
      if let match = portfolios.first(where: { $0.words == tail }) { return match.portfolio }
    }
    return nil
  }

  /// The portfolio that some words begin with.
  static func portfolio(beginningWith words: [String]) -> Portfolio? {
    for length in stride(from: min(3, words.count), to: 0, by: -1) {
      let front = Array(words.prefix(length))
      if let match = portfolios.first(where: { $0.words == front }) { return match.portfolio }
    }
    return nil
  }
}

/// Grammatical gender of a person, as far as an honorific or a given name tells.
enum Gender: Sendable, Hashable { case male, female }
