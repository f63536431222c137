/// The forms in which rows can be written.
public enum RowFormat: String, Sendable, Hashable, CaseIterable {
  /// Columns lined up for people.
  case table
  /// One line a row, cells separated by tabs, under a line of column names.
  case plain
  /// One array of objects.
  case json
  /// One object a line.
  case jsonl
  /// RFC 4180 with line feeds.
  case csv
  /// A Markdown table.
  case md

  /// A writer of rows in this form.
  public func writer(to output: Output, options: RowOptions = RowOptions()) -> any RowWriter {
    switch self {
    case .table: TableRowWriter(output, options)
    case .plain: PlainRowWriter(output)
    case .json: JSONRowWriter(output)
    case .jsonl: JSONLinesRowWriter(output, table: options.tableName)
    case .csv: CSVRowWriter(output, safeCells: options.safeCells)
    case .md: MarkdownRowWriter(output)
    }
  }
}

/// What some of the forms leave open.
public struct RowOptions: Sendable, Hashable {
  /// The cells of the terminal's width that a table may take; `nil` for as many as it needs.
  public var width: Int?
  /// Whether a table's head is set in bold by an escape sequence.
  public var isStyled: Bool
  /// Whether CSV cells that a spreadsheet would run are defused.
  public var safeCells: Bool
  /// What each object of JSON Lines says its table is; `nil` to say nothing.
  public var tableName: String?

  public init(
    width: Int? = nil, isStyled: Bool = false, safeCells: Bool = false, tableName: String? = nil
  ) {
    self.width = width
    self.isStyled = isStyled
    self.safeCells = safeCells
    self.tableName = tableName
  }
}
