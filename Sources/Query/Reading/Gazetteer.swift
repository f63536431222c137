import Store

/// The names in the file, looked up and never loaded: a question asks for a few dozen stretches of words at once.
struct Gazetteer {
  struct Hit: Hashable {
    var entity: Int64
    var kind: String
    var name: String
    var form: String
    var formKind: String
  }

  let connection: Connection
  /// What was looked up for a question, which is read several times when near readings are sought.
  private let memory = Memory()

  init(connection: Connection) { self.connection = connection }

  /// It is valid as long as the file does not change: within one read transaction.
  private final class Memory {
    var hits: [String: [Hit]] = [:]
    var organizations: [String: [Hit]] = [:]
    var counts: [String: Int] = [:]
    var sentenceCount: Int?
  }

  /// The entities that go by one of some forms, by that form.
  func hits(_ forms: Set<String>) throws(StoreError) -> [String: [Hit]] {
    let sorted = forms.filter { memory.hits[$0] == nil }.sorted()
    if !sorted.isEmpty {
      let found = try lookedUp(sorted)
      for form in sorted { memory.hits[form] = found[form] ?? [] }
    }
    var result: [String: [Hit]] = [:]
    for form in forms {
      if let hits = memory.hits[form], !hits.isEmpty { result[form] = hits }
    }
    return result
  }

  private func lookedUp(_ sorted: [String]) throws(StoreError) -> [String: [Hit]] {
    let marks = Self.marks(sorted.count)
    var hits = try hits(
      """
      SELECT n.entity_id, e.kind, e.name, n.name, n.kind FROM names n
      JOIN entities e ON e.id = n.entity_id WHERE n.name IN (\(marks))
      UNION ALL SELECT e.id, e.kind, e.name, e.name, 'full' FROM entities e
      WHERE e.kind IN ('person', 'ministry', 'organization') AND e.name IN (\(marks))
      """, sorted + sorted)
    // Family names are among the names, as a rule: a common one is not looked up twice.
    let families = Set(hits.lazy.filter { $0.formKind == "family" }.map(\.form))
    let others = sorted.filter { !families.contains($0) }
    if !others.isEmpty {
      hits += try self.hits(
        """
        SELECT p.id, 'person', p.name, p.family_name, 'family' FROM people p
        WHERE p.family_name IN (\(Self.marks(others.count)))
        """, others)
    }
    var result: [String: [Hit]] = [:]
    var known: Set<Hit> = []
    for hit in hits.sorted(by: Self.isBefore) where known.insert(hit).inserted {
      result[hit.form, default: []].append(hit)
    }
    return result
  }

  private func hits(_ sql: String, _ arguments: [String]) throws(StoreError) -> [Hit] {
    try connection.rows(sql, arguments) { row throws(StoreError) in
      Hit(
        entity: row.int64(0), kind: row.text(1), name: row.text(2), form: row.text(3),
        formKind: row.text(4))
    }
  }

  private static func isBefore(_ left: Hit, _ right: Hit) -> Bool {
    if left.form != right.form { return left.form < right.form }
    if left.kind != right.kind { return left.kind < right.kind }
    if left.name != right.name { return left.name < right.name }
    if left.entity != right.entity { return left.entity < right.entity }
    return left.formKind < right.formKind
  }

  /// Whether each of some words is a name, or a part of the name of a body.
  func areNames(_ words: [String]) throws(StoreError) -> Bool {
    let known = try hits(Set(words))
    for word in words where known[word] == nil {
      if try organizations(with: word).isEmpty { return false }
    }
    return true
  }

  /// The bodies in whose names a word stands: "Taliban" in "Afghan Taliban".
  func organizations(with word: String) throws(StoreError) -> [Hit] {
    guard (4...200).contains(word.utf8.count) else { return [] }
    if let known = memory.organizations[word] { return known }
    let rows = try connection.rows(
      """
      SELECT id, name FROM entities WHERE kind = 'organization' AND name LIKE ?
      ORDER BY length(name), name, id LIMIT 200
      """, ["%\(word)%"]
    ) { row throws(StoreError) in (id: row.int64(0), name: row.text(1)) }
    let lower = word.lowercased()
    let found = rows.filter { row in
      let parts = row.name.lowercased().split(separator: " ")
      return parts.count > 1 && parts.contains { $0 == lower }
    }.prefix(20).map { row in
      Hit(entity: row.id, kind: "organization", name: row.name, form: word, formKind: "alias")
    }
    memory.organizations[word] = found
    return found
  }

  /// The names in the file that begin with some letters.
  func names(beginningWith prefix: String) throws(StoreError) -> [String] {
    let last = prefix + "\u{10FFFF}"
    return try connection.rows(
      """
      SELECT name FROM names WHERE name >= ? AND name < ?
      UNION SELECT family_name FROM people WHERE family_name >= ? AND family_name < ?
      ORDER BY 1 LIMIT 2000
      """, [prefix, last, prefix, last]
    ) { row throws(StoreError) in row.text(0) }
  }

  /// The shorter names of some entities, as full-text terms; capitals apart.
  func names(of ids: [Int64]) throws(StoreError) -> (names: [String], capitals: [String]) {
    guard !ids.isEmpty else { return ([], []) }
    let few = Array(ids.prefix(20))
    let rows = try connection.rows(
      """
      SELECT DISTINCT name, kind = 'capital' FROM names WHERE entity_id IN (\(Self.marks(few.count)))
      AND kind IN ('full', 'alias', 'demonym', 'capital', 'family', 'acronym')
      ORDER BY length(name), name LIMIT 16
      """, few
    ) { row throws(StoreError) in (name: row.text(0), isCapital: row.int(1) == 1) }
    return (
      rows.filter { !$0.isCapital }.map(\.name), rows.filter(\.isCapital).map(\.name)
    )
  }

  /// Ministries of some portfolios, of one country if it is given.
  func ministries(
    portfolio: String, countries: [Int64]
  ) throws(StoreError) -> [(id: Int64, name: String)] {
    let filter =
      countries.isEmpty ? "" : " AND country_id IN (\(Self.marks(countries.count)))"
    return try connection.rows(
      "SELECT id, name FROM ministries WHERE portfolio = ?\(filter) ORDER BY name, id",
      [portfolio] + countries as [any Bindable]
    ) { row throws(StoreError) in (row.int64(0), row.text(1)) }
  }

  /// Those who speak for some entities: a country's ministries, people and bodies, a ministry's and a body's people.
  func spokespeople(of ids: [Int64]) throws(StoreError) -> [Int64] {
    guard !ids.isEmpty else { return [] }
    let marks = Self.marks(ids.count)
    let sql = """
      SELECT id FROM ministries WHERE country_id IN (\(marks))
      UNION SELECT id FROM people WHERE country_id IN (\(marks))
      UNION SELECT id FROM organizations WHERE country_id IN (\(marks))
      AND classification IN ('officials', 'delegation')
      UNION SELECT id FROM organizations WHERE parent_id IN (\(marks))
      UNION SELECT person_id FROM positions WHERE country_id IN (\(marks))
      UNION SELECT person_id FROM positions WHERE ministry_id IN (\(marks))
      UNION SELECT person_id FROM positions WHERE organization_id IN (\(marks))
      ORDER BY 1 LIMIT 5000
      """
    let arguments = (0..<7).flatMap { _ in ids }
    return try connection.rows(sql, arguments) { row throws(StoreError) in row.int64(0) }
  }

  /// The people who hold an office, by its portfolio or its title.
  func holders(of office: Office) throws(StoreError) -> [(id: Int64, name: String)] {
    let query = SQLCompiler.officeHolders(office, time: nil, columns: "DISTINCT p.id, p.name")
    return try connection.rows(query.sql, query.arguments) { row throws(StoreError) in
      (row.int64(0), row.text(1))
    }
  }

  /// In how many sentences one of some terms stands; beyond `limit` it is reckoned from how densely they stand up to
  /// there.
  func sentences(holding terms: [String], limit: Int = 1000) throws(StoreError) -> Int {
    guard let match = MatchExpression.any(terms) else { return 0 }
    let key = "\(limit) \(match)"
    if let known = memory.counts[key] { return known }
    let found = try connection.first(
      """
      SELECT count(*), coalesce(max(id), 0) FROM (SELECT rowid AS id FROM sentences_fts
      WHERE sentences_fts MATCH ? ORDER BY rowid LIMIT \(limit))
      """, [match]
    ) { row throws(StoreError) in (count: row.int(0), last: row.int(1)) }
    var count = found?.count ?? 0
    if let found, found.count == limit, limit > 1 {
      let all = Double(try sentenceCount())
      count = max(limit, Int(Double(limit) * all / Double(max(1, found.last))))
    }
    memory.counts[key] = count
    return count
  }

  /// The greatest id of a sentence: about how many there are.
  func sentenceCount() throws(StoreError) -> Int {
    if let known = memory.sentenceCount { return known }
    let count = try connection.count("SELECT coalesce(max(id), 0) FROM sentences")
    memory.sentenceCount = count
    return count
  }

  static func marks(_ count: Int) -> String {
    Array(repeating: "?", count: count).joined(separator: ", ")
  }
}

extension Gazetteer {
  /// A country by any of its names or its codes, in any case.
  func ids(ofCountry name: String) throws(StoreError) -> [Int64] {
    let codes = try connection.rows(
      "SELECT id FROM countries WHERE iso2 = ? OR iso3 = ?", [name.uppercased(), name.uppercased()]
    ) { row throws(StoreError) in row.int64(0) }
    if !codes.isEmpty { return codes }
    return try connection.rows(
      """
      SELECT DISTINCT c.id FROM names n JOIN countries c ON c.id = n.entity_id
      WHERE n.name = ? COLLATE NOCASE ORDER BY 1
      """, [name]
    ) { row throws(StoreError) in row.int64(0) }
  }

  /// Whoever goes by a name, in any case, as the whole or as the family name.
  func ids(of name: String) throws(StoreError) -> [Int64] {
    try connection.rows(
      """
      SELECT entity_id FROM names WHERE name = ? COLLATE NOCASE
      UNION SELECT id FROM people WHERE family_name = ? COLLATE NOCASE
      UNION SELECT id FROM entities WHERE name = ? COLLATE NOCASE
      ORDER BY 1
      """, [name, name, name]
    ) { row throws(StoreError) in row.int64(0) }
  }
}
