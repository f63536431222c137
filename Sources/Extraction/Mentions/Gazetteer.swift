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

  /// By their first words, the longest first.
  private let forms: WordTable<[Form]>
  private let single: WordTable<Meaning>
  private(set) var countries: [Country.Code: Country] = [:]

  /// - Parameter countries: the countries with all their names.
  public init(countries: [Country]) {
    var names = Names()
    for country in countries {
      self.countries[country.code] = country
      for name in country.names where !Self.misleading.contains(name.text) {
        names.add(name.text, .country(country.code, name.kind))
      }
    }
    for (form, known) in OrganizationNames.known.sorted(by: { $0.key < $1.key }) {
      names.add(form, .organization(known))
    }
    for ministry in Offices.namedMinistries {
      names.add(
        ministry.name, .ministry(ministry.portfolio, ministry.country.map { Country.Code($0) }))
    }
    forms = WordTable(
      names.forms.map { word, forms in
        (word, forms.sorted { ($0.words.count, $1.words[0]) > ($1.words.count, $0.words[0]) })
      })
    single = WordTable(names.single.map { ($0.key, $0.value) })
  }

  /// Forms that mean something else more often than the country.
  private static let misleading: WordSet = [
    "CAR", "Male", "Nice", "Tyre", "Sale", "Split", "Pole", "Poles", "Finn", "Number 10",
    "Victoria", "Bath",
  ]

  /// The names while they are gathered.
  private struct Names {
    var forms: [String: [Form]] = [:]
    var single: [String: Meaning] = [:]

    mutating func add(_ form: String, _ meaning: Meaning) {
      let document = Document(form, analysis: .sentences)
      let words = document.tokens.indices.map { document.text(at: $0) }
      guard let first = words.first else { return }
      if forms[first]?.contains(where: { $0.words == words }) == true { return }
      forms[first, default: []].append(Form(words: words, meaning: meaning))
      if words.count == 1, single[first] == nil { single[first] = meaning }
    }
  }

  /// The meaning of one word alone, as written.
  func meaning(of word: String) -> Meaning? { single[word] }

  /// Whether a form begins with a word: most words begin none.
  func mayBegin(with word: String) -> Bool { forms[word] != nil }

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
