import News

/// Bodies that news names without explanation, and the words that show a body in a name.
enum OrganizationNames {
  struct Known: Sendable {
    let name: String
    let classification: Organization.Classification
    let country: String?
  }

  /// Form → body. Forms of one body share its name.
  static let known: [String: Known] = {
    var known: [String: Known] = [:]
    for (name, classification, country, forms) in rows {
      for form in [name] + forms {
        known[form] = Known(name: name, classification: classification, country: country)
      }
    }
    return known
  }()

  private static let rows: [(String, Organization.Classification, String?, [String])] = [
    (
      "Taliban", .armedGroup, "AF", ["Islamic Emirate", "Islamic Emirate of Afghanistan"]
    ), ("Afghan Taliban", .armedGroup, "AF", []),
    (
      "Tehreek-e-Taliban Pakistan", .armedGroup, "PK",
      ["TTP", "Pakistani Taliban", "Tehrik-i-Taliban Pakistan", "Pakistan Taliban"]
    ),
    ("Hamas", .armedGroup, "PS", []), ("Hezbollah", .armedGroup, "LB", ["Hizbollah", "Hizbullah"]),
    ("Houthis", .armedGroup, "YE", ["Houthi", "Ansar Allah"]),
    ("Islamic State", .armedGroup, nil, ["ISIS", "ISIL", "Daesh", "IS", "Islamic State group"]),
    (
      "al-Qaeda", .armedGroup, nil,
      ["al Qaeda", "Al Qaeda", "Al-Qaeda", "al-Qaida", "al Qaida", "Al-Qaida"]
    ),
    ("Nusra Front", .armedGroup, "SY", ["al-Nusra Front", "Jabhat al-Nusra"]),
    ("Kurdistan Workers' Party", .armedGroup, "TR", ["PKK"]),
    ("FARC", .armedGroup, "CO", []), ("ELN", .armedGroup, "CO", []), ("M23", .armedGroup, "CD", []),
    ("Boko Haram", .armedGroup, "NG", []),
    ("al-Shabaab", .armedGroup, "SO", ["al Shabaab", "Al-Shabab", "al-Shabab"]),
    ("Rapid Support Forces", .armedGroup, "SD", ["RSF"]),
    ("Islamic Jihad", .armedGroup, "PS", ["Palestinian Islamic Jihad"]),
    ("Polisario Front", .armedGroup, "EH", ["Polisario"]),
    ("Wagner Group", .armedGroup, "RU", ["Wagner"]),
    ("United Nations", .intergovernmental, nil, ["UN", "U.N."]),
    ("European Union", .intergovernmental, nil, ["EU", "E.U."]),
    ("NATO", .intergovernmental, nil, ["Nato", "North Atlantic Treaty Organization"]),
    ("African Union", .intergovernmental, nil, ["AU"]),
    ("Arab League", .intergovernmental, nil, ["League of Arab States"]),
    ("ASEAN", .intergovernmental, nil, ["Asean"]),
    ("International Atomic Energy Agency", .intergovernmental, nil, ["IAEA"]),
    ("OPEC", .intergovernmental, nil, ["Opec"]),
    ("Organization for Security and Co-operation in Europe", .intergovernmental, nil, ["OSCE"]),
    ("Gulf Cooperation Council", .intergovernmental, nil, ["GCC"]),
    ("ECOWAS", .intergovernmental, nil, ["Ecowas"]), ("IGAD", .intergovernmental, nil, []),
    ("International Monetary Fund", .intergovernmental, nil, ["IMF"]),
    ("World Bank", .intergovernmental, nil, []),
    (
      "UN Security Council", .intergovernmental, nil,
      ["U.N. Security Council", "Security Council", "UNSC"]
    ),
    ("European Commission", .intergovernmental, nil, []),
    ("European Council", .intergovernmental, nil, []),
    ("World Health Organization", .intergovernmental, nil, ["WHO"]),
    ("International Criminal Court", .intergovernmental, nil, ["ICC"]),
    ("International Court of Justice", .intergovernmental, nil, ["ICJ"]),
    (
      "Organisation of Islamic Cooperation", .intergovernmental, nil,
      ["OIC", "Organization of Islamic Cooperation"]
    ),
    ("G7", .intergovernmental, nil, ["G-7", "Group of Seven"]),
    ("G20", .intergovernmental, nil, ["G-20", "Group of 20"]),
    (
      "Shanghai Cooperation Organisation", .intergovernmental, nil,
      ["SCO", "Shanghai Cooperation Organization"]
    ), ("BRICS", .intergovernmental, nil, []),
    ("Red Cross", .other, nil, ["ICRC", "International Committee of the Red Cross"]),
    ("Amnesty International", .other, nil, []),
    ("Human Rights Watch", .other, nil, []), ("Palestinian Authority", .other, "PS", []),
    ("Central Intelligence Agency", .other, "US", ["CIA", "C.I.A."]),
    ("Federal Bureau of Investigation", .other, "US", ["FBI", "F.B.I."]),
    ("Congress", .other, "US", ["U.S. Congress", "US Congress"]),
    ("Senate", .other, "US", ["U.S. Senate", "US Senate"]),
    ("Supreme Court", .other, "US", ["U.S. Supreme Court"]),
    (
      "Revolutionary Guards", .other, "IR",
      ["IRGC", "Revolutionary Guard", "Islamic Revolutionary Guard Corps"]
    ),
    ("Inter-Services Public Relations", .officials, "PK", ["ISPR"]),
    ("Israel Defense Forces", .other, "IL", ["IDF"]),
    ("Republican Party", .party, "US", ["GOP", "Republican National Committee", "RNC"]),
    ("Democratic Party", .party, "US", ["Democratic National Committee", "DNC"]),
    ("Labour Party", .party, "GB", []), ("Conservative Party", .party, "GB", ["Tories"]),
    ("Reuters", .media, nil, ["Reuters news agency"]), ("Associated Press", .media, nil, ["AP"]),
    ("Agence France-Presse", .media, nil, ["AFP"]),
    ("BBC", .media, "GB", []), ("CNN", .media, "US", []),
    ("Al Jazeera", .media, "QA", ["al-Jazeera", "Al-Jazeera"]), ("Xinhua", .media, "CN", []),
    ("TASS", .media, "RU", ["Tass"]), ("RIA Novosti", .media, "RU", ["RIA"]),
    ("Interfax", .media, "RU", []), ("SANA", .media, "SY", ["Sana"]),
    ("Anadolu Agency", .media, "TR", ["Anadolu"]), ("IRNA", .media, "IR", []),
    ("KCNA", .media, "KP", []), ("Bloomberg", .media, "US", []),
    ("New York Times", .media, "US", ["The New York Times", "NYT"]),
    ("Washington Post", .media, "US", ["The Washington Post"]),
    ("Wall Street Journal", .media, "US", ["The Wall Street Journal"]),
    ("Fox News", .media, "US", []), ("MSNBC", .media, "US", []),
    ("NBC News", .media, "US", ["NBC"]), ("CBS News", .media, "US", ["CBS"]),
    ("ABC News", .media, "US", ["ABC"]), ("Politico", .media, "US", ["POLITICO"]),
    ("Breitbart News", .media, "US", ["Breitbart"]), ("USA Today", .media, "US", []),
    ("The Guardian", .media, "GB", ["Guardian"]), ("Financial Times", .media, "GB", []),
    ("Facebook", .company, "US", []), ("Twitter", .company, "US", []),
    ("Google", .company, "US", []), ("WikiLeaks", .media, nil, []),
  ]

  /// The last word of a body's name → its class.
  static let heads: WordTable<Organization.Classification> = [
    "party": .party, "movement": .party, "front": .armedGroup, "brigade": .armedGroup,
    "brigades": .armedGroup,
    "militia": .armedGroup, "forces": .armedGroup, "army": .other, "council": .other,
    "committee": .other,
    "commission": .other, "union": .other, "league": .intergovernmental, "organization": .other,
    "organisation": .other, "agency": .other, "authority": .other, "association": .other,
    "federation": .other, "coalition": .other, "alliance": .other, "institute": .other,
    "university": .other, "foundation": .other, "center": .other, "centre": .other,
    "bank": .company,
    "group": .company, "company": .company, "corporation": .company, "corp.": .company,
    "inc.": .company,
    "ltd": .company, "ltd.": .company, "news": .media, "times": .media, "post": .media,
    "journal": .media,
    "tribune": .media, "herald": .media, "gazette": .media, "radio": .media, "television": .media,
    "tv": .media, "channel": .media, "magazine": .media, "newspaper": .media, "press": .media,
    "resistance": .armedGroup, "court": .other, "parliament": .other, "assembly": .other,
    "congress": .other, "senate": .other,
    "department": .other, "bureau": .other, "office": .other, "administration": .other,
    "service": .other, "network": .other, "fund": .other, "board": .other, "club": .other,
    "campaign": .other, "police": .other, "guard": .other, "guards": .other, "society": .other,
    "caucus": .party, "directorate": .other, "headquarters": .other, "hospital": .other,
    "school": .other, "college": .other,
  ]

  /// The class of a body by the words of its name, in small letters.
  static func classification(of words: [String]) -> Organization.Classification {
    guard let last = words.last else { return .other }
    if words.count > 1, ["army", "front", "forces", "movement", "resistance"].contains(last),
      words.contains(where: fighters.contains)
    {
      return .armedGroup
    }
    return heads[last] ?? .other
  }

  /// Words in the names of those who fight: "National Liberation Army".
  private static let fighters: WordSet = [
    "liberation", "revolutionary", "resistance", "salvation", "patriotic", "mujahideen",
    "separatist",
  ]

  /// Words of names that are neither a person nor a body: places, days, works, agreements.
  static let otherHeads: WordSet = [
    "street", "avenue", "road", "river", "mountain", "mountains", "sea", "ocean", "lake", "island",
    "islands", "valley", "county", "city", "province", "region", "state", "states", "airport",
    "house",
    "hall", "palace", "hotel", "park", "square", "tower", "bridge", "border", "strip", "bay",
    "gulf",
    "beach", "hill", "hills", "day", "week", "war", "act", "bill", "amendment", "law", "agreement",
    "agreements", "accord", "accords", "treaty", "protocol", "pact", "deal", "plan", "summit",
    "conference", "talks", "process", "initiative", "prize", "award", "cup", "games", "olympics",
    "constitution", "revolution", "christmas", "easter", "ramadan", "east", "west", "north",
    "south",
    "dream", "line", "crossing", "corridor", "zone", "territory", "peninsula", "desert", "coast",
    "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "january",
    "february",
    "march", "april", "may", "june", "july", "august", "september", "october", "november",
    "december",
    "democrats", "republicans", "muslims", "christians", "jews", "conservatives", "convention",
    "caucuses", "primary",
    "super", "obamacare", "medicare", "bible", "god", "internet",
  ]

  /// The first word of places' names.
  static let placeHeads: WordSet = [
    "kibbutz", "moshav", "mount", "lake", "fort", "cape", "camp", "gulf", "port", "kfar", "wadi",
    "jabal", "tel", "nahal", "rio", "villa", "isla", "puerto", "khirbet",
  ]

  /// Words that stand capitalised alone and are nobody.
  static let noNames = WordSet(
    """
    monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october
    november december jan. feb. mar. apr. jun. jul. aug. sept. sep. oct. nov. dec. christmas easter ramadan eid islam christianity
    muslim muslims islamic christian christians jewish jews sunni shia shiite arab arabs european europeans african asian western
    democrat democrats republican republicans conservative conservatives liberal gop internet english spanish arabic god bible quran
    north south east west middle president minister senator congress mr mrs ms dr sir am pm i ii iii iv covid covid-19 ok tv
    january's am/pm ave mosul's nobel olympics medicare obamacare
    """.split(whereSeparator: \.isWhitespace).map(String.init))
}
