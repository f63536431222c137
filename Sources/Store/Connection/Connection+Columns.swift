extension Connection {
  /// The names of a query's columns, known even if it has no rows. The query is prepared and not run.
  public func columnNames(
    _ sql: String, _ arguments: [any Bindable] = []
  ) throws(StoreError) -> [String] {
    try withStatement(sql, arguments) { statement, _ throws(StoreError) in
      (0..<statement.columnCount).map(statement.columnName)
    }
  }
}
