import News
import TestSupport
import Testing

@Suite struct MentionTests {
  @Test(arguments: [
    ("Information Minister Rahim Khosrov arrived.", "Rahim Khosrov", "Information Minister"),
    ("Sergei Orlov, Russia’s foreign minister, arrived.", "Sergei Orlov", "foreign minister"),
    (
      "Turkish Deputy Foreign Minister Emre Aksoylu arrived.", "Emre Aksoylu",
      "Deputy Foreign Minister"
    ),
    ("Kremlin spokesman Anatoly Lebed arrived.", "Anatoly Lebed", "spokesman"),
    (
      "A spokeswoman for the Uzbek Foreign Ministry, Gulchehra Saidova, arrived.",
      "Gulchehra Saidova", "spokeswoman for the Uzbek Foreign Ministry"
    ),
    ("Former President Ana Torres arrived.", "Ana Torres", "President"),
    ("Iran’s parliament speaker Reza Karimi arrived.", "Reza Karimi", "parliament speaker"),
    ("Karim Tunde, a township administrator, arrived.", "Karim Tunde", "township administrator"),
    (
      "US senior adviser for Africa Samir Haddan arrived.", "Samir Haddan",
      "senior adviser for Africa"
    ),
  ])
  func `Finds people with their offices`(_ text: String, _ name: String, _ title: String) throws {
    let position = try #require(Reading(text).position(of: name))
    #expect(position.title == title)
  }

  @Test(arguments: [
    ("U Tun Kyaw, who keeps the bridge, arrived.", "Tun Kyaw"),
    ("Father Peter Abeke arrived.", "Peter Abeke"),
    ("Their counterpart, Sayyid Badr Alhinai, arrived.", "Badr Alhinai"),
    ("H.E. Dr. Josué Mbala, Minister of Reconciliation, arrived.", "Josué Mbala"),
    ("Foreign Minister Thérèse Kabila Wagner arrived. Wagner spoke.", "Thérèse Kabila Wagner"),
    ("Senate President Chea Sen arrived.", "Chea Sen"),
  ])
  func `Tells a name from what stands before it, and from a body’s name in it`(
    _ text: String, _ name: String
  ) throws {
    let people = Reading(text).findings.entities.compactMap { entity in
      if case .person(let person) = entity { person.name } else { nil }
    }
    #expect(people == [name])
  }

  @Test func `A body keeps the plural owner in its name`() {
    let reading = Reading("The Lake Doctors’ Network said ten people had died.")
    #expect(reading.name(reading.findings.claims.first?.source) == "Lake Doctors’ Network")
  }

  @Test(arguments: [
    ("Turkish Defence Minister Emre Aksoylu arrived.", Portfolio.defence, "TR", true),
    ("Iran’s Defense Minister Reza Karimi arrived.", .defence, "IR", true),
    ("US Secretary of State John Calder arrived.", .foreignAffairs, "US", true),
    ("Foreign Secretary Harriet Blythe arrived.", .foreignAffairs, "GB", true),
    ("Indian External Affairs Minister Anil Desai arrived.", .foreignAffairs, "IN", true),
    ("French Foreign Ministry spokesman Jean Morel arrived.", .foreignAffairs, "FR", false),
  ])
  func `Reads the ministry from the title`(
    _ text: String, _ portfolio: Portfolio, _ country: String, _ inferred: Bool
  ) throws {
    let findings = Reading(text).findings
    let position = try #require(findings.positions.first)
    let index = try #require(position.ministry)
    guard case .ministry(let ministry) = findings.entities[index] else {
      Issue.record("the position names no ministry")
      return
    }
    #expect(ministry.portfolio == portfolio)
    #expect(ministry.country == Country.Code(country))
    #expect(ministry.inferred == inferred)
    #expect(position.country == Country.Code(country))
  }

  private static let offices: [(text: String, name: String, title: String, country: String?)] = [
    (
      "The host thanked U.N. envoy to Syria Pieter Van Damme before the round.", "Pieter Van Damme",
      "U.N. envoy to Syria", nil
    ),
    (
      "“My Secretary of State, Ruth Calder, has helped,” the president said.", "Ruth Calder",
      "Secretary of State", "US"
    ),
    (
      "Oman also played a role, and Sultan Faisal received both sides.", "Faisal", "Sultan", "OM"
    ),
    ("President Vladimir Putin spoke.", "Vladimir Putin", "President", "RU"),
    (
      "President Idris Mahamat of Chad met President Salou Issa of Niger.", "Salou Issa",
      "President", "NE"
    ),
    (
      "Prime Minister Idris Mahamat of the Central African Republic flew to Chad.",
      "Idris Mahamat", "Prime Minister", "CF"
    ),
    (
      "Foreign Minister Idris Mahamat of Chad Airways fame met envoys of Niger.",
      "Idris Mahamat", "Foreign Minister", nil
    ),
    ("Chadian FM Idris Mahamat flew to Niger.", "Idris Mahamat", "FM", "TD"),
    (
      "Idris Mahamat, elected Chadian leader in October on a promise of talks, spoke.",
      "Idris Mahamat", "leader", "TD"
    ),
    (
      "The Pretoria agreement was signed by Ethiopia. Ethiopia wants it kept, and Ethiopia waits.\n\n"
        + "“Pretoria is not dead,” said an aide of Prime Minister Idris Mahamat.", "Idris Mahamat",
      "Prime Minister", "ET"
    ),
    (
      "MANILA, March 3 (Wire) - The Philippines waited. The Philippines counts on the Philippines.\n\n"
        + "In Beijing, foreign ministry spokesman Idris Mahamat accused the Philippines of haste.",
      "Idris Mahamat", "foreign ministry spokesman", "CN"
    ),
    (
      "MANILA, March 3 (Wire) - The Philippines waited. The Philippines counts on the Philippines.\n\n"
        + "Foreign Minister Idris Mahamat accused the Philippines of haste.",
      "Idris Mahamat", "Foreign Minister", nil
    ),
    (
      "Iran was silent.\n\nThe Front was not invited. Its commander, Idris Mahamat, spoke.",
      "Idris Mahamat", "commander", nil
    ),
    (
      "For the government: Idris Mahamat, Minister of Regional Integration", "Idris Mahamat",
      "Minister of Regional Integration", nil
    ),
    (
      "ISLAMABAD: Pakistan resumed contacts with Kabul. Pakistan wants guarantees.\n\nKabul blamed "
        + "Pakistan, and Kabul waits.\n\nIn Peshawar, traders wanted talks.\n\nDefence Minister "
        + "Idris Mahamat, who led the team in Doha, spoke of Afghan soil.", "Idris Mahamat",
      "Defence Minister", "PK"
    ),
    (
      "Thailand closed the border with Cambodia. Thailand wants talks, and Thailand waits.\n\n"
        + "Malaysia, which chairs the bloc, tried to calm both. Foreign Minister Idris Mahamat spoke.",
      "Idris Mahamat", "Foreign Minister", "MY"
    ),
    (
      "Chad’s Prime Minister, Idris Mahamat, has resigned.", "Idris Mahamat", "Prime Minister", "TD"
    ),
    (
      "Chadian army chief General Idris Mahamat flew to Niger.", "Idris Mahamat", "army chief", "TD"
    ),
    (
      "The commander of the force in Niger, General Idris Mahamat, has resigned.", "Idris Mahamat",
      "commander of the force in Niger", nil
    ),
    (
      "Chadian Defence Minister General Idris Mahamat spoke.", "Idris Mahamat", "Defence Minister",
      "TD"
    ),
    (
      "Chad will answer any raid from Niger, Defence Minister Idris Mahamat said.",
      "Idris Mahamat", "Defence Minister", "TD"
    ),
    (
      "Chad pledged help. Its defence minister, Idris Mahamat, spoke of Niger.", "Idris Mahamat",
      "defence minister", "TD"
    ),
    (
      "BAMAKO, Nov 6 (Wire) - Malian rebels offered a truce. Interior Minister Idris Mahamat was wary.",
      "Idris Mahamat", "Interior Minister", "ML"
    ),
    (
      "Niger rejected the figures. Foreign Ministry spokesman Idris Mahamat said Chadian boats had fired.",
      "Idris Mahamat", "Foreign Ministry spokesman", "NE"
    ),
    ("Senator Ellen Marsh opposed it.", "Ellen Marsh", "Senator", "US"),
    (
      "The host, Chadian Defence Minister retired Gen. Idris Mahamat, spoke.",
      "Idris Mahamat", "Defence Minister", "TD"
    ),
    (
      "Prince Idris Mahamat, Chad’s deputy energy minister, spoke.", "Idris Mahamat",
      "deputy energy minister", "TD"
    ),
    (
      "The African Union’s special representative, Idris Mahamat, spoke.", "Idris Mahamat",
      "African Union’s special representative", nil
    ),
    (
      "The Chadian government’s acting defence minister, Idris Mahamat, flew to Niger.",
      "Idris Mahamat", "defence minister", "TD"
    ),
  ]

  @Test(arguments: offices)
  func `Reads titles with places in them, and whose office it is`(
    _ text: String, _ name: String, _ title: String, _ country: String?
  ) throws {
    let reading = Reading(text)
    let position = try #require(reading.position(of: name))
    #expect(position.title == title)
    #expect(position.country?.iso2 == country)
  }

  @Test(
    arguments: [
      (
        "Chad’s government dismissed the charge. “A fairy tale,” spokesman Idris Mahamat said.",
        "TD",
        nil
      ),
      (
        "The State Department called for calm. “We are watching,” deputy spokesperson Ellen Marsh "
          + "said of Chad and Niger.", "US", "State Department"
      ),
      (
        "Chad denied it.\n\nThe road to Niger was empty, spokesman Idris Mahamat said.", nil, nil
      ),
    ] as [(String, String?, String?)])
  func `A spokesman speaks for the body that his paragraph was about`(
    _ text: String, _ country: String?, _ ministry: String?
  ) throws {
    let position = try #require(Reading(text).findings.positions.first)
    #expect(position.country?.iso2 == country)
    #expect(Reading(text).name(position.ministry) == ministry)
  }

  @Test(arguments: [
    ("ISLAMABAD: The Foreign Office rejected the claim. Pakistan has closed the road.", "PK"),
    ("The Foreign Office rejected the claim.", "GB"),
    ("Pakistan asked Britain for help. The Foreign Office rejected the request.", "GB"),
    ("Qatar condemned the raid. Its foreign ministry said the road was closed.", "QA"),
    (
      "Cambodia’s Ministry of National Defence, not its foreign ministry, said the road was closed.",
      "KH"
    ),
  ])
  func `A ministry is of the country that its article shows`(_ text: String, _ country: String)
    throws
  {
    let findings = Reading(text).findings
    let claim = try #require(
      findings.claims.last { $0.sourceText?.lowercased().contains("foreign") == true })
    let source = try #require(claim.source)
    guard case .ministry(let ministry) = findings.entities[source] else {
      Issue.record("\(findings.entities[source]) is no ministry")
      return
    }
    #expect(ministry.country?.iso2 == country)
    #expect(!findings.claims.contains { $0.cue == ":" })
  }

  @Test func `A ministry is named as printed, and found by its plain name too`() throws {
    let findings = Reading("The Azeri defense ministry said two posts had been lost.").findings
    let source = try #require(findings.claims.first?.source)
    guard case .ministry(let ministry) = findings.entities[source] else {
      Issue.record("the source is no ministry")
      return
    }
    #expect(ministry.name == "Azeri Defense Ministry")
    #expect(ministry.portfolio == .defence)
    #expect(ministry.names.contains { $0.text == "Azerbaijani Ministry of Defence" })
  }

  @Test(arguments: [
    ("Former President Ana Torres spoke.", Position.Status.former),
    ("Acting Foreign Minister Ana Torres spoke.", .acting),
    ("President-elect Ana Torres spoke.", .designate), ("President Ana Torres spoke.", .current),
  ])
  func `Tells former, acting and coming holders apart`(_ text: String, _ status: Position.Status) {
    #expect(Reading(text).position(of: "Ana Torres")?.status == status)
  }

  /// Marks: the country's code and how it is evoked.
  @Test(arguments: [
    (
      "{PK:Pakistan} and {AF:Afghan} officials met.", [("PK", Mention.Kind.name), ("AF", .demonym)]
    ),
    ("{IN:India}-backed groups left {TR:Istanbul}.", [("IN", .name), ("TR", .place)]),
    ("{PK:Islamabad} demanded an answer.", [("PK", .metonym)]),
    ("The {US:U.S.} and the {GB:UK} agreed.", [("US", .name), ("GB", .name)]),
    ("The {RU:Kremlin} denied it.", [("RU", .metonym)]),
  ])
  func `Finds countries by name, demonym, capital and seat of government`(
    _ marked: String, _ expected: [(String, Mention.Kind)]
  ) {
    let text = MarkedText(marked)
    let reading = Reading(text.text)
    for (code, kind) in expected {
      #expect(
        reading.findings.mentions.contains {
          text.spans[code]?.contains($0.span) == true && reading.name($0.entity) == code
            && $0.kind == kind
        }, "\(code) as \(kind)")
    }
  }

  @Test func `A city where something happens is no act of its state`() {
    let findings = Reading("The envoys met in Doha.").findings
    #expect(findings.mentions.map(\.kind) == [.place])
    #expect(findings.claims.isEmpty)
  }

  @Test(arguments: [
    "Michael Jordan scored.", "The US team won; us, we lost.", "He may march in April.",
  ])
  func `Words that only look like countries are none`(_ text: String) {
    let codes = Reading(text).findings.mentions.filter { $0.kind == .name }.compactMap {
      Reading(text).name($0.entity)
    }
    #expect(!codes.contains("JO"))
    #expect(codes.filter { $0 == "US" }.count <= 1)
  }
}

/// What capitals say, and what they do not.
@Suite struct HeadlineTests {
  private func people(_ text: String) -> [String] {
    Reading(text).findings.entities.compactMap { entity in
      if case .person(let person) = entity { person.name } else { nil }
    }.sorted()
  }

  @Test(arguments: [
    (
      "Karim Dovlatov Warns Neighbours Over Closed Gates\n\nForeign Minister Karim Dovlatov warned"
        + " the neighbours on Monday that the gates would stay closed.", ["Karim Dovlatov"]
    ),
    (
      "Anna Lindqvist Slams Peter Moravec After Talks\n\nAnna Lindqvist said on Monday that Peter"
        + " Moravec had slammed the door after the talks.", ["Anna Lindqvist", "Peter Moravec"]
    ),
    ("ENVOY MARK ELLISON LEAVES TALKS\n\nThe envoy left. He said nothing.", []),
  ])
  func `A headline's capitals make no names`(_ text: String, _ names: [String]) {
    #expect(people(text) == names)
  }

  @Test func `The agency of the dateline is no person`() {
    let text =
      "GENEVA, March 9 (Nordpress) — Peter Moravec told Nordpress that the lake was frozen."
    #expect(people(text) == ["Peter Moravec"])
  }

  @Test func `A company that speaks is no person`() {
    let reading = Reading(
      "Norvex Corporation closed its plant. The workers of Norvex Corporation went home. “We had"
        + " no choice,” Norvex said.")
    #expect(people("Norvex Corporation closed its plant. “We had no choice,” Norvex said.") == [])
    #expect(reading.findings.claims.count == 1)
  }

  @Test func `A state's radio is a body of its own`() throws {
    let reading = Reading(
      "Malawi and Mozambique met. Radio Lilongwe reported that the talks had begun.")
    let claim = try #require(reading.claim(cue: "reported that"))
    #expect(reading.name(claim.source) == "Radio Lilongwe")
  }
}
