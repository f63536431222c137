import FoundationEssentials
public import Store

/// A knowledge base without articles, made once for all tests of a process: to make one takes the program, as it is
/// built for tests, longer than most tests.
public enum MigratedFile {
  private static let bytes: Result<Data, any Error> = Result {
    let folder = try TemporaryFolder()
    return try withExtendedLifetime(folder) {
      try KnowledgeBase.open(folder.file("kb.sqlite"), access: .create).close()
      return Data(try folder.bytes(of: "kb.sqlite"))
    }
  }

  /// Writes a copy of it.
  ///
  /// - Returns: the path that was given.
  @discardableResult
  public static func copy(to path: String) throws -> String {
    try bytes.get().write(to: URL(filePath: path))
    return path
  }

  /// A copy for writing that has no name any more, as if it were in memory.
  public static func open() throws -> KnowledgeBase {
    let folder = try TemporaryFolder()
    return try withExtendedLifetime(folder) {
      let base = try KnowledgeBase.open(copy(to: folder.file("kb.sqlite")), access: .readWrite)
      // The folder goes with the end of this: no journal can be made in it.
      try base.connection.execute("PRAGMA journal_mode = MEMORY; PRAGMA synchronous = OFF")
      return base
    }
  }

  /// A copy for writing in a folder of the caller's.
  public static func open(in folder: TemporaryFolder) throws -> KnowledgeBase {
    try KnowledgeBase.open(try copy(to: folder.file("kb.sqlite")), access: .create)
  }
}
