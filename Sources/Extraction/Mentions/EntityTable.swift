import News

/// The entities of one article while they are being found: one row for each, whatever forms it is met in.
struct EntityTable {
  private(set) var entities: [Entity] = []
  private var countries: [Country.Code: Int] = [:]
  private var organizations: [String: Int] = [:]
  private var ministries: [String: Int] = [:]

  mutating func country(_ code: Country.Code) -> Int {
    if let index = countries[code] { return index }
    countries[code] = append(.country(code))
    return entities.count - 1
  }

  /// The organization of that name; a form that differs from the name is kept beside it.
  mutating func organization(
    _ name: String, _ classification: Organization.Classification, country: Country.Code?,
    form: String? = nil
  ) -> Int {
    let key = Self.key(name)
    let index =
      organizations[key]
      ?? append(
        .organization(
          Organization(
            name: name, classification: classification, country: country, names: [Name(name, .full)]
          )))
    organizations[key] = index
    if let form, case .organization(var organization) = entities[index] {
      let kind: Name.Kind =
        form == name ? .full : form.allSatisfy { $0.isUppercase || $0 == "." } ? .acronym : .alias
      if !organization.names.contains(where: { $0.text == form }) {
        organization.names.append(Name(form, kind))
        entities[index] = .organization(organization)
      }
    }
    return index
  }

  /// - Parameter printed: its full name as the article has it, which goes before the one made up from its portfolio.
  mutating func ministry(
    _ portfolio: Portfolio, country: Country?, inferred: Bool, form: String?, name: String? = nil,
    printed: String? = nil
  ) -> Int {
    let name = name ?? Offices.ministryName(portfolio, country: country)
    let key =
      "\(portfolio.rawValue)|\(country?.code.iso2 ?? "")"
      + (portfolio == .other ? Self.key(name) : "")
    let index =
      ministries[key]
      ?? append(
        .ministry(
          Ministry(
            name: name, portfolio: portfolio, country: country?.code, inferred: inferred,
            names: [Name(name, .full)])))
    ministries[key] = index
    if case .ministry(var ministry) = entities[index] {
      ministry.inferred = ministry.inferred && inferred
      if let form, !ministry.names.contains(where: { $0.text == form }) {
        ministry.names.append(Name(form, .alias))
      }
      if let printed {
        if !ministry.names.contains(where: { $0.text == printed }) {
          ministry.names.append(Name(printed, .full))
        }
        ministry.name = Ministry.plainer(ministry.name, printed)
      }
      entities[index] = .ministry(ministry)
    }
    return index
  }

  mutating func person(_ person: Person) -> Int { append(.person(person)) }

  mutating func update(_ index: Int, _ change: (inout Person) -> Void) {
    guard case .person(var person) = entities[index] else { return }
    change(&person)
    entities[index] = .person(person)
  }

  private mutating func append(_ entity: Entity) -> Int {
    entities.append(entity)
    return entities.count - 1
  }

  /// The country that an entity is or speaks for.
  func country(of index: Int) -> Country.Code? {
    switch entities[index] {
    case .country(let code): code
    case .person(let person): person.country
    case .ministry(let ministry): ministry.country
    case .organization(let organization): organization.country
    }
  }

  /// A name without case, article and full stops.
  static func key(_ name: String) -> String {
    var key = name.lowercased()
    for article in ["the ", "a ", "an "] where key.hasPrefix(article) {
      key.removeFirst(article.count)
    }
    return String(key.filter { $0 != "." })
  }
}
