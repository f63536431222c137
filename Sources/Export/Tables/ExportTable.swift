import Store

/// What can be exported as one table: views in which keys are replaced by names, and the other tables as they are.
public struct ExportTable: Sendable, Hashable {
  /// The name it is asked for by.
  public let name: String
  /// The view or table of the schema.
  public let relation: String
  /// The date that `since` and `until` look at; `nil` if its rows have none.
  let dateColumn: String?
  /// The columns that make the order fixed.
  let order: String

  init(_ name: String, _ relation: String? = nil, date: String? = nil, order: String = "id") {
    self.name = name
    self.relation = relation ?? name
    dateColumn = date
    self.order = order
  }

  /// The tables that an export of everything holds.
  public static let views: [ExportTable] = [
    ExportTable("articles", date: "published_on"),
    ExportTable("claims", "claims_view", date: "coalesce(said_on, published_on)"),
    ExportTable("quotes", "quotes_view", date: "published_on"),
    ExportTable("people", "people_view"),
    ExportTable("rounds", "rounds_view", date: "started_on"),
    ExportTable("timeline", "timeline_view", date: "coalesce(on_date, published_on)"),
  ]

  /// Every table, the views first.
  public static let all: [ExportTable] =
    views + [
      ExportTable("entities"), ExportTable("ministries"), ExportTable("organizations"),
      ExportTable("countries"), ExportTable("names"), ExportTable("positions"),
      ExportTable("mentions"), ExportTable("sentences"), ExportTable("processes"),
      ExportTable("round_participants", order: "round_id, entity_id, role"),
      ExportTable("claim_spans", order: "claim_id, part, start_offset"),
      ExportTable("runs", date: "started_at"), ExportTable("inputs"),
    ]

  /// The table of a name, with or without "_view".
  ///
  /// - Throws: `unknownTable`, naming those that there are.
  public static func named(_ name: String) throws(ExportError) -> ExportTable {
    if let table = all.first(where: { $0.name == name || $0.relation == name }) { return table }
    let names = all.map(\.name).joined(separator: ", ")
    throw ExportError(
      .unknownTable, "There is no table called '\(VisibleText.text(name))'. There are: \(names).")
  }

  /// The rows of the table that `filter` lets through, by its dates and its limit; the rest of it is not looked at.
  public func source(_ filter: RowFilter = RowFilter()) -> RowSource {
    var conditions = Conditions()
    if let dateColumn { conditions.addDates(dateColumn, filter) }
    var sql = "SELECT * FROM \(relation)\(conditions.sql)\nORDER BY \(order)"
    var arguments = conditions.arguments
    if let limit = filter.limit {
      sql += "\nLIMIT ?"
      arguments.append(.integer(Int64(limit)))
    }
    return RowSource(sql, arguments)
  }
}
