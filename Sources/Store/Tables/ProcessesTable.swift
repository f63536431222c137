/// The talks that rounds belong to.
public struct ProcessRecord: Sendable, Hashable {
  public var name: String

  public init(name: String) { self.name = name }
}

extension ProcessRecord: TableRecord {
  static let sql = TableStatements("processes", "name")

  var values: [any Bindable] { [name] }

  init(_ row: borrowing Row) throws(StoreError) { self.init(name: row.text(1)) }
}

/// The table `processes`.
public struct ProcessesTable {
  private let connection: Connection

  init(_ connection: Connection) { self.connection = connection }

  public func insert(_ record: ProcessRecord) throws(StoreError) -> Int64 {
    try connection.insert(record)
  }

  public func find(_ id: Int64) throws(StoreError) -> Stored<ProcessRecord>? {
    try connection.find(id)
  }

  public func find(named name: String) throws(StoreError) -> Stored<ProcessRecord>? {
    try connection.selectFirst("WHERE name = ?", [name])
  }

  public func all() throws(StoreError) -> [Stored<ProcessRecord>] {
    try connection.select("ORDER BY id")
  }

  public func rename(_ id: Int64, to name: String) throws(StoreError) {
    try connection.update(id, to: ProcessRecord(name: name))
  }

  public func delete(_ id: Int64) throws(StoreError) {
    try connection.run(ProcessRecord.sql.delete, [id])
  }
}
