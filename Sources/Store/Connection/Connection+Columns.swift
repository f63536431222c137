extension Connection {
  /// The names of a query's columns, known even if it has no rows. The query is prepared and not run.
  public func columnNames(
    _ sql: String
  ) throws(StoreError) -> [String] {
    let statement = try lend(sql)
    defer { takeBack(statement) }
    return (0..<statement.columnCount).map(statement.columnName)
  }
}
