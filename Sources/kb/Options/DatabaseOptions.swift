import ArgumentParser
import Store

struct DatabaseOptions: ParsableArguments {
  @Option(
    name: .customLong("db"),
    help: ArgumentHelp(
      "The knowledge base; else the variable KB_DB, else kb.sqlite in the current folder.",
      valueName: "file"))
  var file: String?

  var path: String {
    if let file { return file }
    if let variable = Terminal.variable("KB_DB"), !variable.isEmpty { return variable }
    return "kb.sqlite"
  }

  /// Opens the file, which must be there, lends it to `body` and closes it.
  func reading<T>(_ body: (KnowledgeBase) throws -> T) throws -> T {
    let base = try KnowledgeBase.open(path, access: .readOnly)
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
