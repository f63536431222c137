import ArgumentParser
import News

/// The command `kb`.
struct KB: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "kb",
    abstract: "Who said what in news of talks, with evidence, in one SQLite file.",
    discussion: """
      kb reads news articles and keeps who the actors are, which office and country they speak \
      for, which round of talks it was about, and what each of them claimed, in which words.

        kb ingest articles/
        kb query "who warned of strikes"

      The file is kb.sqlite in the current folder, or what --db or the variable KB_DB names. Data \
      goes to standard output, everything else to standard error.

      Exit codes: 0 done, rows found. 1 nothing found. 2 the question was not understood. \
      3 finished, but some inputs failed. 64 wrong usage. 65 bad data, or not our database. \
      66 no such input. 73 cannot create a file. 74 I/O error, or disk full. 75 busy, try again.
      """,
    version: Version.tool,
    groupedSubcommands: [
      CommandGroup(name: "Fill", subcommands: [Ingest.self]),
      CommandGroup(name: "Ask", subcommands: [Query.self, Search.self]),
      CommandGroup(name: "Look", subcommands: [List.self, Show.self, Stats.self, Export.self]),
      CommandGroup(name: "Keep", subcommands: [Check.self, Schema.self, Migrate.self]),
    ])
}
