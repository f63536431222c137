import ArgumentParser
import Export
import Store

struct Migrate: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Bring a file of an older kb up to date.",
    discussion: """
      Each step is done wholly or not at all, and a copy of the file as it was is made beside it \
      first. kb ingest does the same before it begins.

        kb migrate --dry-run
        kb migrate --db talks.sqlite
      """)

  @Flag(help: "Say which steps are missing and change nothing.")
  var dryRun = false

  @OptionGroup var database: DatabaseOptions

  @Flag(name: .shortAndLong, help: "No notes on standard error, only errors.")
  var quiet = false

  func run() throws {
    let base = try KnowledgeBase.open(database.path, access: .readWrite)
    let names: [String]
    do {
      names =
        try dryRun
        ? base.migrator.pending().map(\.name)
        : base.migrator.migrate { copy in
          if !quiet { Console.note("The file as it was is kept as \(copy).") }
        }
    } catch {
      try? base.close()
      throw error
    }
    try base.close()
    let out = Console.output()
    for name in names { try out.write((dryRun ? "pending " : "applied ") + name + "\n") }
    try out.flush()
    if names.isEmpty, !quiet { Console.note("\(database.path) is up to date.") }
  }
}
