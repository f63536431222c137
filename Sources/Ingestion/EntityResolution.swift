import News
import Store

/// Finds the rows of an article's entities among those that the file knows, or enters them.
///
/// Merged is what is certain: countries by code, ministries by portfolio and country, bodies by name, people by a name
/// that they have been met by. Which names of people are one person's, and whose a bare family name is, says
/// `PersonSettlement`.
struct EntityResolution {
  let knowledgeBase: KnowledgeBase
  let countries: [Country.Code: Int64]
  /// The forms of an article's entities, which go in together.
  private var names: [NameRecord] = []

  init(knowledgeBase: KnowledgeBase, countries: [Country.Code: Int64]) {
    self.knowledgeBase = knowledgeBase
    self.countries = countries
  }

  /// - Returns: the row of each entity, and the family names of the people among them.
  mutating func resolve(_ entities: [Entity]) throws(StoreError) -> (
    ids: [Int64], families: Set<String>
  ) {
    var ids: [Int64] = []
    var families: Set<String> = []
    var people: Set<Int64> = []
    for entity in entities {
      switch entity {
      case .country(let code):
        guard let id = countries[code] else {
          throw StoreError(.misuse, "The country \(code.iso2) is not in the file.")
        }
        ids.append(id)
      case .ministry(let ministry): ids.append(try resolve(ministry))
      case .organization(let organization): ids.append(try resolve(organization))
      case .person(let person):
        let id = try resolve(person, taken: people)
        ids.append(id)
        people.insert(id)
        families.insert(person.familyName ?? person.name)
      }
    }
    try enterNames()
    return (ids, families)
  }

  private mutating func resolve(_ ministry: Ministry) throws(StoreError) -> Int64 {
    let country = ministry.country.flatMap { countries[$0] }
    let known = try knowledgeBase.ministries.all(ministry.portfolio, countryID: country)
    let id: Int64
    if let match = ministry.portfolio == .other
      ? known.first(where: { $0.name == ministry.name }) : known.first
    {
      id = match.id
      var record = match.record
      record.inferred = match.inferred && ministry.inferred
      record.name = Ministry.plainer(match.name, ministry.name)
      if record != match.record { try knowledgeBase.ministries.update(id, to: record) }
    } else {
      id = try knowledgeBase.ministries.insert(
        MinistryRecord(
          name: ministry.name, portfolio: ministry.portfolio, countryID: country,
          inferred: ministry.inferred))
    }
    names += ministry.names.map { NameRecord($0, of: id) }
    return id
  }

  private mutating func resolve(_ organization: Organization) throws(StoreError) -> Int64 {
    let country = organization.country.flatMap { countries[$0] }
    let id: Int64
    if let match = try knowledgeBase.organizations.all(named: organization.name).first {
      id = match.id
      var record = match.record
      record.countryID = [match.countryID, country].compactMap { $0 }.min()
      // Of two classes the more telling one stays, whichever came first.
      record.classification =
        Self.rank(organization.classification) < Self.rank(match.classification)
        ? organization.classification : match.classification
      if record != match.record { try knowledgeBase.organizations.update(id, to: record) }
    } else {
      id = try knowledgeBase.organizations.insert(
        OrganizationRecord(
          name: organization.name, classification: organization.classification, countryID: country))
    }
    names += organization.names.map { NameRecord($0, of: id) }
    return id
  }

  private static func rank(_ classification: Organization.Classification) -> Int {
    Organization.Classification.allCases.firstIndex(of: classification) ?? .max
  }

  /// - Parameter taken: the rows of the article's other people: two who are told apart stay two.
  private mutating func resolve(
    _ person: Person, taken: Set<Int64>
  ) throws(StoreError) -> Int64 {
    let family = person.familyName ?? person.name
    let match = try row(of: person, family, taken: taken)
    if let match {
      let id = match.id
      var record = match.record
      record.name = FullName.fuller(match.name, person.name)
      if record.name != match.name {
        record.givenName = person.givenName
        try enterNames()
        try knowledgeBase.names.delete(Name(match.name, .full), of: id)
      }
      record.honorific = [match.honorific, person.honorific].compactMap { $0 }.min()
      if record != match.record { try knowledgeBase.people.update(id, to: record) }
      names += Stored(id: id, record).names(metAs: [match.name, person.name])
      return id
    }
    let record = PersonRecord(
      name: person.name, givenName: person.givenName, familyName: family,
      honorific: person.honorific)
    let id = try knowledgeBase.people.insert(record)
    names += Stored(id: id, record).names(metAs: [])
    return id
  }

  private func row(
    of person: Person, _ family: String, taken: Set<Int64>
  ) throws(StoreError) -> Stored<PersonRecord>? {
    guard let name = FullName(person.name) else {
      // A family's bare name has a row of its own: not all who bear it need be looked at.
      return try knowledgeBase.people.all(named: person.name).first {
        $0.familyName == family && !taken.contains($0.id)
      }
    }
    let known = try knowledgeBase.people.all(calledBy: person.name).first {
      $0.familyName == family && !taken.contains($0.id) && FullName($0.name) != nil
    }
    if let known { return known }
    return try knowledgeBase.people.all(familyName: family).first {
      !taken.contains($0.id) && FullName($0.name) == name
    }
  }

  private mutating func enterNames() throws(StoreError) {
    try knowledgeBase.names.insertIfNew(names)
    names.removeAll(keepingCapacity: true)
  }
}
