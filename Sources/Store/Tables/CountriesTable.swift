public import News

/// The table `countries`. Its rows come with the migrations.
public struct CountriesTable {
  private let connection: Connection

  init(_ connection: Connection) { self.connection = connection }

  /// Enters a country that the migrations do not know, with its names.
  ///
  /// - Parameter id: its ISO 3166-1 numeric code, or another number that no entity has.
  public func insert(_ country: Country, id: Int64) throws(StoreError) {
    try connection.run(
      "INSERT INTO entities (id, kind, name) VALUES (?, 'country', ?)", [id, country.name])
    try connection.run(
      """
      INSERT INTO countries (id, name, iso2, iso3, official_name, demonym, capital)
      VALUES (?, ?, ?, ?, ?, ?, ?)
      """,
      [
        id, country.name, country.code.iso2, country.iso3, country.officialName, country.demonym,
        country.capital,
      ])
    let names = NamesTable(connection)
    for name in country.names { try names.insertIfNew(name, of: id) }
  }

  /// All countries by id, each with all its names.
  public func all() throws(StoreError) -> [Stored<Country>] {
    var names: [Int64: [Name]] = [:]
    try connection.forEach(
      """
      SELECT n.entity_id, n.name, n.kind FROM countries c JOIN names n ON n.entity_id = c.id
      ORDER BY n.entity_id, n.id
      """
    ) { row throws(StoreError) in
      names[row.int64(0), default: []].append(Name(row.text(1), try row.word(2)))
    }
    return try connection.rows(
      """
      SELECT id, iso2, iso3, name, official_name, demonym, capital FROM countries ORDER BY id
      """
    ) { row in
      Stored(
        id: row.int64(0),
        Country(
          code: Country.Code(row.text(1)), iso3: row.text(2), name: row.text(3),
          officialName: row.optionalText(4), demonym: row.optionalText(5),
          capital: row.optionalText(6), names: names[row.int64(0)] ?? []))
    }
  }

  /// The ids of all countries by their two letters.
  public func idByCode() throws(StoreError) -> [Country.Code: Int64] {
    var ids: [Country.Code: Int64] = [:]
    try connection.forEach("SELECT iso2, id FROM countries") { row in
      ids[Country.Code(row.text(0))] = row.int64(1)
    }
    return ids
  }

  public func id(of code: Country.Code) throws(StoreError) -> Int64? {
    try connection.first("SELECT id FROM countries WHERE iso2 = ?", [code.iso2]) { $0.int64(0) }
  }

  public func code(of id: Int64) throws(StoreError) -> Country.Code? {
    try connection.first("SELECT iso2 FROM countries WHERE id = ?", [id]) {
      Country.Code($0.text(0))
    }
  }
}
