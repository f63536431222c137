public import Store

/// What a knowledge base holds, in numbers.
public struct Statistics {
  private let connection: Connection

  public init(_ connection: Connection) { self.connection = connection }

  /// One row a figure: what it is of, its name, its value.
  ///
  /// - Parameter fileSize: the bytes of the file and of a write-ahead log beside it.
  public func rows(fileSize: Int) throws(ExportError) -> [(
    topic: String, name: String, value: Value
  )] {
    var rows: [(topic: String, name: String, Value)] = []
    let tables = ExportTable.all.map(\.relation).map { $0.hasSuffix("_view") ? nil : $0 }
    let more = ["people", "claims", "quotes", "rounds", "round_events"]
    for table in (tables.compactMap { $0 } + more).sorted() {
      rows.append(("rows", table, .integer(try number("SELECT count(*) FROM \(table)"))))
    }
    let dates = "FROM articles WHERE published_on IS NOT NULL"
    rows.append(("dates", "first article", try value("SELECT min(published_on) \(dates)")))
    rows.append(("dates", "last article", try value("SELECT max(published_on) \(dates)")))
    rows.append(
      (
        "dates", "articles without a date",
        try value("SELECT count(*) FROM articles WHERE published_on IS NULL")
      ))
    let acts = RowSource(
      "SELECT speech_act, count(*) FROM claims GROUP BY speech_act ORDER BY 2 DESC, 1")
    try connection.forEachRow(acts) { row throws(ExportError) in
      rows.append(("speech acts", row.text(0), row.value(1)))
    }
    let text = try number("SELECT coalesce(sum(length(CAST(text AS BLOB))), 0) FROM articles")
    rows.append(("size", "bytes of text", .integer(text)))
    rows.append(("size", "bytes of the file", .integer(Int64(fileSize))))
    if text > 0 {
      let ratio = (Double(fileSize) / Double(text) * 10).rounded() / 10
      rows.append(("size", "file to text", .real(ratio)))
    }
    return rows
  }

  private func number(_ sql: String) throws(ExportError) -> Int64 {
    guard case .integer(let number) = try value(sql) else { return 0 }
    return number
  }

  private func value(_ sql: String) throws(ExportError) -> Value {
    var result = Value.null
    try connection.forEachRow(RowSource(sql)) { row throws(ExportError) in result = row.value(0) }
    return result
  }
}
