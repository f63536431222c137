import News
import Store

/// How articles name the bearers of a family name.
struct FamilyNames {
  /// How one article names one person.
  struct Use {
    let article: Int64
    let person: Int64
    /// The longest form of several words, of equals the first; `nil` where one word is all there is.
    fileprivate(set) var fullest: String?
  }

  /// One for each person in each article.
  private(set) var uses: [Use] = []
  /// All forms that each person is met by.
  private(set) var met: [Int64: Set<String>] = [:]

  private struct Place: Hashable {
    let article: Int64
    let person: Int64
  }
  private var places: [Place: Int] = [:]

  /// Adds a mention by name; mentions of one article come in the order of the text.
  mutating func add(_ form: String, of person: Int64, in article: Int64) {
    met[person, default: []].insert(form)
    let place = Place(article: article, person: person)
    let index = places[place] ?? uses.count
    if index == uses.count {
      places[place] = index
      uses.append(Use(article: article, person: person, fullest: nil))
    }
    guard form.utf8.contains(UInt8(ascii: " ")) else { return }
    if let fullest = uses[index].fullest,
      fullest.unicodeScalars.count >= form.unicodeScalars.count
    {
      return
    }
    uses[index].fullest = form
  }
}

extension KnowledgeBase {
  /// How all articles name the bearers of a family name.
  func names(ofFamily family: String) throws(StoreError) -> FamilyNames {
    var names = FamilyNames()
    try connection.forEach(
      """
      SELECT m.text, m.entity_id, m.article_id FROM people p CROSS JOIN mentions m ON m.entity_id = p.id
      WHERE p.family_name = ? AND m.kind = 'name' ORDER BY p.id, m.id
      """, [family]
    ) { names.add($0.text(0), of: $0.int64(1), in: $0.int64(2)) }
    return names
  }

  /// How some articles name people, by family name.
  func familyNames(inArticles articles: Set<Int64>) throws(StoreError) -> [String: FamilyNames] {
    var families: [String: FamilyNames] = [:]
    for article in articles.sorted() {
      try connection.forEach(
        """
        SELECT m.text, m.entity_id, p.family_name FROM mentions m JOIN people p ON p.id = m.entity_id
        WHERE m.article_id = ? AND m.kind = 'name' AND p.family_name IS NOT NULL ORDER BY m.id
        """, [article]
      ) {
        families[$0.text(2), default: FamilyNames()].add($0.text(0), of: $0.int64(1), in: article)
      }
    }
    return families
  }
}
