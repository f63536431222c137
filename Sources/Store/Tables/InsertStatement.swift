/// The INSERT of one table, for one row and for many.
///
/// To begin and end a statement costs SQLite about as much as to enter a row: a statement of many rows does it once.
struct InsertStatement: Sendable {
  /// For 1, 2, 4, … 64 rows.
  private let texts: [String]

  /// - Parameter suffix: what follows the rows.
  init(into table: String, _ columns: [String], suffix: String = "") {
    let row = "(" + Array(repeating: "?", count: columns.count).joined(separator: ", ") + ")"
    texts = (0...6).map { power in
      let rows = Array(repeating: row, count: 1 << power).joined(separator: ", ")
      return "INSERT INTO \(table) (\(columns.joined(separator: ", "))) VALUES \(rows)\(suffix)"
    }
  }

  /// The statement for one row.
  var text: String { texts[0] }

  /// The statement that takes the most of `count` rows, at least one, and how many those are.
  func text(forMostOf count: Int) -> (text: String, rowCount: Int) {
    let power = min(Int.bitWidth - 1 - count.leadingZeroBitCount, texts.count - 1)
    return (texts[power], 1 << power)
  }
}
