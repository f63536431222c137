internal import CMigrations

/// One file of the folder Migrations.
public struct Migration: Sendable, Hashable {
  /// "0001-schema.sql".
  public let name: String
  public let sql: String

  public init(name: String, sql: String) {
    self.name = name
    self.sql = sql
  }

  /// The migrations that this program carries, oldest first. Their count is the file's `user_version`.
  public static let all: [Migration] = (0..<kb_migration_count()).map { index in
    let migration = kb_migration_at(index)
    return Migration(
      name: String(cString: migration.name), sql: String(cString: migration.sql))
  }

  /// The hash that is recorded when it is applied.
  public var sha256: String { SHA256.hexDigest(of: sql) }
}
