internal import CSQLite

/// SQLite as a whole, for all connections of the process.
enum Library {
  /// Whether SQLite does without its count of memory. A host program that has used SQLite before keeps its own setting.
  private static let memoryIsUncounted = kb_sqlite3_count_no_memory() == SQLITE_OK

  /// Sets SQLite up; to be called before anything else of it. Only the first call does something.
  static func prepare() { _ = memoryIsUncounted }
}
