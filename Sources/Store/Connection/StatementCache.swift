/// Prepared statements by their SQL, the least recently used one going first when there is no room.
struct StatementCache {
  let capacity: Int
  private var statements: [String: Statement] = [:]
  private var uses: UInt64 = 0

  init(capacity: Int = 256) { self.capacity = capacity }

  var count: Int { statements.count }

  /// A statement that nobody is using, now marked as in use; `nil` if there is none.
  mutating func take(_ sql: String) -> Statement? {
    guard let statement = statements[sql], !statement.isInUse else { return nil }
    uses += 1
    statement.lastUse = uses
    statement.isInUse = true
    return statement
  }

  /// Whether a statement for `sql` is there, in use or not.
  func contains(_ sql: String) -> Bool { statements[sql] != nil }

  /// Keeps a new statement, marked as in use.
  mutating func add(_ statement: Statement) {
    if statements.count >= capacity { removeOldest() }
    uses += 1
    statement.lastUse = uses
    statement.isInUse = true
    statements[statement.sql] = statement
  }

  /// Lets go of all. Those in use are finalised when their user lets go, too.
  mutating func removeAll() { statements.removeAll() }

  private mutating func removeOldest() {
    let oldest = statements.values.min { left, right in
      (left.isInUse ? 1 : 0, left.lastUse) < (right.isInUse ? 1 : 0, right.lastUse)
    }
    if let oldest { statements[oldest.sql] = nil }
  }
}
