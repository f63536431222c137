public import Store

/// Finds things by what people call them and gathers what is known of them.
public struct RecordFinder {
  /// Of things that a name fits only loosely, no more than this are taken.
  static let looseLimit = 20

  let connection: Connection

  public init(_ connection: Connection) { self.connection = connection }

  /// The sheets of all things of a kind that go by a name.
  ///
  /// A number is an id. A name is taken whole and without regard to case if anything is called exactly so, by any of
  /// its names; only otherwise as a part of a name.
  ///
  /// - Returns: none if nothing is called so.
  public func sheets(_ kind: RecordKind, called name: String) throws(ExportError) -> [Sheet] {
    var sheets: [Sheet] = []
    for id in try ids(kind, called: name) {
      if let sheet = try sheet(kind, id) { sheets.append(sheet) }
    }
    return sheets
  }

  private func ids(_ kind: RecordKind, called name: String) throws(ExportError) -> [Int64] {
    if let id = Int64(name) { return [id] }
    let name = Self.withoutHonorific(name)
    guard !name.isEmpty else { return [] }
    let text = Value.text(name)
    let pattern = Value.text("%" + Self.escaped(name) + "%")
    switch kind {
    case .claim, .quote: return []
    case .round, .article:
      let column = kind == .round ? "name" : "title"
      let exact = try numbers(
        "SELECT id FROM \(kind.table) WHERE \(column) = ? COLLATE NOCASE ORDER BY id", [text])
      if !exact.isEmpty { return exact }
      return try numbers(
        """
        SELECT id FROM \(kind.table) WHERE \(column) LIKE ? ESCAPE '\\' ORDER BY \(column), id
        LIMIT \(Self.looseLimit)
        """, [pattern])
    case .person, .ministry, .organization, .country:
      let kindName = Value.text(kind.rawValue)
      var sql = """
        SELECT e.id, e.name FROM entities e WHERE e.kind = ?1 AND (e.name = ?2 COLLATE NOCASE
          OR e.id IN (SELECT entity_id FROM names WHERE name = ?2 COLLATE NOCASE)
        """
      if kind == .country {
        sql += " OR e.id IN (SELECT id FROM countries WHERE iso2 = upper(?2) OR iso3 = upper(?2))"
      }
      let exact = try numbers(sql + ") ORDER BY e.name, e.id", [kindName, text])
      if !exact.isEmpty { return exact }
      return try numbers(
        """
        SELECT e.id, e.name FROM entities e WHERE e.kind = ?1 AND (e.name LIKE ?2 ESCAPE '\\'
          OR e.id IN (SELECT entity_id FROM names WHERE name LIKE ?2 ESCAPE '\\'))
        ORDER BY e.name, e.id LIMIT \(Self.looseLimit)
        """, [kindName, pattern])
    }
  }

  /// "Mr Asif" is looked for as "Asif".
  private static func withoutHonorific(_ name: String) -> String {
    let words = name.split(separator: " ")
    let honorifics: Set<String> = ["mr", "mr.", "mrs", "mrs.", "ms", "ms.", "dr", "dr.", "sir"]
    guard let first = words.first, words.count > 1, honorifics.contains(first.lowercased()) else {
      return words.joined(separator: " ")
    }
    return words.dropFirst().joined(separator: " ")
  }

  /// The wildcards of LIKE made to mean themselves. Of what is longer than any name, the beginning: SQLite refuses
  /// patterns of more than 1000 bytes.
  private static func escaped(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars.prefix(200) {
      if scalar == "%" || scalar == "_" || scalar == "\\" { result.append("\\") }
      result.append(scalar)
    }
    return String(result)
  }

  private func numbers(_ sql: String, _ arguments: [Value]) throws(ExportError) -> [Int64] {
    var result: [Int64] = []
    try connection.forEachRow(RowSource(sql, arguments)) { row throws(ExportError) in
      result.append(row.int64(0))
    }
    return result
  }
}
