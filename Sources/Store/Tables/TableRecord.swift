/// A row of a table with an id of its own, without that id.
protocol TableRecord: InsertableRow {
  /// The statements of its table, with the columns in the order of `values`.
  static var sql: TableStatements { get }
  /// Reads a row whose column 0 is the id and whose columns 1 and following are those of `sql`.
  init(_ row: borrowing Row) throws(StoreError)
}

extension TableRecord {
  static var insertion: InsertStatement { sql.insert }
}

/// The statements that every table needs, written once: their text is the key of the statement cache.
struct TableStatements: Sendable {
  let insert: InsertStatement
  /// All columns of all rows, the id first; conditions can be appended.
  let select: String
  let find: String
  /// The id is the last parameter.
  let update: String
  let delete: String
  /// The highest id; NULL if there is no row.
  let highest: String

  init(_ table: String, _ columns: String...) {
    let names = columns.joined(separator: ", ")
    let settings = columns.map { $0 + " = ?" }.joined(separator: ", ")
    insert = InsertStatement(into: table, columns)
    select = "SELECT id, \(names) FROM \(table)"
    find = "SELECT id, \(names) FROM \(table) WHERE id = ?"
    update = "UPDATE \(table) SET \(settings) WHERE id = ?"
    delete = "DELETE FROM \(table) WHERE id = ?"
    highest = "SELECT max(id) FROM \(table)"
  }
}

/// A record together with the id of its row.
@dynamicMemberLookup
public struct Stored<Record: Sendable>: Sendable, Identifiable {
  public let id: Int64
  public var record: Record

  public init(id: Int64, _ record: Record) {
    self.id = id
    self.record = record
  }

  public subscript<T>(dynamicMember member: KeyPath<Record, T>) -> T { record[keyPath: member] }
}

extension Stored: Equatable where Record: Equatable {}
extension Stored: Hashable where Record: Hashable {}

extension Connection {
  func insert<R: TableRecord>(_ record: R) throws(StoreError) -> Int64 {
    try run(R.sql.insert.text, record.values).lastInsertRowID
  }

  /// Enters records in the order given; see `insert(_:)` for rows.
  ///
  /// - Returns: their ids.
  func insert<R: TableRecord>(_ records: [R]) throws(StoreError) -> [Int64] {
    let highest = try first(R.sql.highest) { $0.int64(0) } ?? 0
    // From the highest id SQLite counts on, as long as it can.
    guard highest < .max - Int64(records.count) else {
      return try records.map { record throws(StoreError) in try insert(record) }
    }
    try insertRows(records)
    return (0..<Int64(records.count)).map { highest + 1 + $0 }
  }

  func find<R: TableRecord>(_ id: Int64) throws(StoreError) -> Stored<R>? {
    try first(R.sql.find, [id]) { row throws(StoreError) in
      Stored(id: row.int64(0), try R(row))
    }
  }

  /// The records with some ids, in their order. Quicker than a condition with a subquery, of which SQLite makes a table.
  func find<R: TableRecord>(_ ids: [Int64]) throws(StoreError) -> [Stored<R>] {
    var found: [Stored<R>] = []
    for id in ids {
      if let record: Stored<R> = try find(id) { found.append(record) }
    }
    return found
  }

  /// - Parameter condition: what follows the table in the SELECT; a constant text.
  func select<R: TableRecord>(
    _ condition: String, _ arguments: [any Bindable] = []
  ) throws(StoreError) -> [Stored<R>] {
    try rows(R.sql.select + " " + condition, arguments) { row throws(StoreError) in
      Stored(id: row.int64(0), try R(row))
    }
  }

  /// The first row that `select` would give; the condition should end in `LIMIT 1` if there can be more.
  func selectFirst<R: TableRecord>(
    _ condition: String, _ arguments: [any Bindable] = []
  ) throws(StoreError) -> Stored<R>? {
    try first(R.sql.select + " " + condition, arguments) { row throws(StoreError) in
      Stored(id: row.int64(0), try R(row))
    }
  }

  func update<R: TableRecord>(_ id: Int64, to record: R) throws(StoreError) {
    try run(R.sql.update, record.values + [id])
  }
}
