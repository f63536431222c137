/// What can be entered as a row of a table.
protocol InsertableRow: Sendable {
  static var insertion: InsertStatement { get }
  /// The values of the columns, in the order of `insertion`.
  var values: [any Bindable] { get }
}

extension Connection {
  func insertRow<Record: InsertableRow>(_ record: Record) throws(StoreError) {
    try run(Record.insertion.text, record.values)
  }

  /// Enters rows in the order given, by as few statements as they fit in.
  ///
  /// - Throws: what the first row that is refused throws when it is entered by itself. Rows before it may be in: to be
  ///   called inside a transaction.
  func insertRows<Record: InsertableRow>(_ records: [Record]) throws(StoreError) {
    var rest = records[...]
    while !rest.isEmpty {
      let (text, count) = Record.insertion.text(forMostOf: rest.count)
      try insertRows(rest.prefix(count), by: text)
      rest = rest.dropFirst(count)
    }
  }

  private func insertRows<Record: InsertableRow>(
    _ records: ArraySlice<Record>, by text: String
  ) throws(StoreError) {
    do throws(StoreError) {
      let statement = try lend(text)
      defer { takeBack(statement) }
      try statement.bind(rows: records.lazy.map { $0.values })
      var retry = BusyRetry(patience: patience)
      while try statement.step(retryingWith: &retry) {}
    } catch {
      let one = Record.insertion.text
      guard ResultCode.constraint ~= error else { throw error.about(one) }
      // Nothing of the statement is in. Row by row the error names the one that is refused.
      for record in records { try run(one, record.values) }
    }
  }
}
