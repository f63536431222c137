public import Store

/// What each table, view and column of the public schema means.
public enum SchemaGuide {
  /// A table or view and its columns.
  public struct Table: Sendable {
    public let name: String
    public let meaning: String
    public let columns: [(name: String, meaning: String)]

    init(_ name: String, _ meaning: String, _ columns: [(name: String, meaning: String)]) {
      self.name = name
      self.meaning = meaning
      self.columns = columns
    }
  }

  /// How spans are to be read.
  public static let offsetRule =
    "Offsets count Unicode code points of articles.text from 0, half-open: "
    + "substr(text, start_offset + 1, end_offset - start_offset) gives the very words."

  /// The tables in the order in which people meet them, then the views, then the full-text tables.
  public static let all: [Table] = tables + views

  /// The table or view of a name.
  public static func table(_ name: String) -> Table? { all.first { $0.name == name } }

  /// The statement that made the table or view in this file, and those of its indexes.
  public static func definition(
    of name: String, in connection: Connection
  ) throws(ExportError) -> String {
    var statements: [String] = []
    let source = RowSource(
      """
      SELECT sql FROM sqlite_master WHERE tbl_name = ? AND sql IS NOT NULL
      ORDER BY type = 'index', name
      """, [.text(name)])
    try connection.forEachRow(source) { row throws(ExportError) in
      statements.append(row.text(0) + ";")
    }
    return statements.joined(separator: "\n")
  }
}
