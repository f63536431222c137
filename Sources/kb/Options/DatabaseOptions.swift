import ArgumentParser
import Store

struct DatabaseOptions: ParsableArguments {
  @Option(
    name: .customLong("db"),
    help: ArgumentHelp(
      "The knowledge base; else the variable KB_DB, else kb.sqlite in the current folder.",
      valueName: "file"))
  var file: String?

  /// What the user named is always a file: SQLite may take "file:…" and ":memory:" for something else.
  var path: String {
    let variable = Terminal.variable("KB_DB").flatMap { $0.isEmpty ? nil : $0 }
    let path = file ?? variable ?? "kb.sqlite"
    return path.hasPrefix("file:") || path.hasPrefix(":") ? "./" + path : path
  }

  /// Opens the file, which must be there, lends it to `body` and closes it.
  ///
  /// - Parameter toleratesDamage: see `KnowledgeBase.open`.
  func reading<T>(
    toleratesDamage: Bool = false, _ body: (KnowledgeBase) throws -> T
  ) throws -> T {
    let base = try KnowledgeBase.open(
      path, access: .readOnly, toleratesDamage: toleratesDamage)
    let result: T
    do {
      result = try body(base)
    } catch {
      try? base.close()
      throw error
    }
    try base.close()
    return result
  }
}
