import Language
public import News

/// The names of countries, their people, capitals, cities and seats of government, and of bodies known everywhere,
/// ready to be met in text. Case counts: "US" is a country, "us" is not.
public struct Gazetteer: Sendable {
  /// What a form stands for.
  enum Meaning: Sendable {
    case country(Country.Code, Name.Kind)
    case organization(OrganizationNames.Known)
    case ministry(Portfolio, Country.Code?)
  }

  struct Match: Sendable {
    var tokens: Range<Int>
    var meaning: Meaning
  }

  private struct Form: Sendable {
    var words: [String]
    var meaning: Meaning
  }

  private var forms: [String: [Form]] = [:]
  private var single: [String: Meaning] = [:]
  private(set) var countries: [Country.Code: Country] = [:]

  /// - Parameter countries: the countries with all their names.
  public init(countries: [Country]) {
    for country in countries {
      self.countries[country.code] = country
      for name in country.names where !Self.misleading.contains(name.text) {
        add(name.text, .country(country.code, name.kind))
      }
    }
    for (form, known) in OrganizationNames.known.sorted(by: { $0.key < $1.key }) {
      add(form, .organization(known))
    }
    for ministry in Offices.namedMinistries {
      add(ministry.name, .ministry(ministry.portfolio, ministry.country.map { Country.Code($0) }))
    }
    for key in forms.keys {
      forms[key]?.sort { ($0.words.count, $1.words[0]) > ($1.words.count, $0.words[0]) }
    }
  }

  /// Forms that mean something else more often than the country.
  private static let misleading: Set<String> = [
    "CAR", "Male", "Nice", "Tyre", "Sale", "Split", "Pole", "Poles", "Finn", "Number 10",
    "Victoria", "Bath",
  ]

  private mutating func add(_ form: String, _ meaning: Meaning) {
    let document = Document(form, analysis: .sentences)
    let words = document.tokens.indices.map { document.text(at: $0) }
    guard let first = words.first else { return }
    if forms[first]?.contains(where: { $0.words == words }) == true { return }
    forms[first, default: []].append(Form(words: words, meaning: meaning))
    if words.count == 1, single[first] == nil { single[first] = meaning }
  }

  /// The meaning of one word alone, as written.
  func meaning(of word: String) -> Meaning? { single[word] }

  /// The longest form that begins at a token.
  func match(at index: Int, in words: [String], limit: Int) -> Match? {
    guard let candidates = forms[words[index]] else { return nil }
    for form in candidates where index + form.words.count <= limit {
      if form.words.indices.allSatisfy({ words[index + $0] == form.words[$0] }) {
        return Match(tokens: index..<index + form.words.count, meaning: form.meaning)
      }
    }
    return nil
  }
}
