import ArgumentParser
import Export
import Store

struct Check: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Look the whole file over for damage.",
    discussion: """
      The structure of the file, references between rows, the full-text index, every span against \
      the text it counts, and the ledger. Nothing is changed. Each problem is said with its \
      remedy; the exit code is then 65.

        kb check
        kb check --db talks.sqlite --format json
      """)

  @OptionGroup var database: DatabaseOptions
  @OptionGroup var output: OutputOptions

  func run() throws {
    try database.reading(toleratesDamage: true) { base in
      let problems = try base.check()
      let out = Console.output()
      if problems.isEmpty, output.format == nil {
        let articles = try base.connection.count("SELECT count(*) FROM articles")
        let spans = try base.connection.count(
          """
          SELECT (SELECT count(*) FROM sentences) + (SELECT count(*) FROM mentions)
            + (SELECT count(*) FROM quotes) + (SELECT count(*) FROM claim_spans)
          """)
        try out.write("ok: \(articles) articles, \(spans) spans checked\n")
      } else {
        var writer = output.writer(to: out)
        try writer.begin(["table", "row", "problem", "remedy"])
        for problem in problems {
          try writer.write([
            problem.table.map { .text($0) } ?? .null,
            problem.rowID.map { .integer($0) } ?? .null,
            .text(problem.what), .text(problem.remedy),
          ])
        }
        try writer.end()
      }
      try out.flush()
      guard problems.isEmpty else {
        let number = problems.count == 1 ? "1 problem" : "\(problems.count) problems"
        throw Failure(.badData, "\(database.path) has \(number).")
      }
    }
  }
}
