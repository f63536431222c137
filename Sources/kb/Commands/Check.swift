import ArgumentParser
import Export
import Ingestion
import Store

struct Check: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Look the whole file over for damage.",
    discussion: """
      The structure of the file, references between rows, the full-text index, every text against \
      its hash, every span against the text it counts, and the ledger. Nothing is changed. Each \
      problem is said with its remedy; the exit code is then 65.

      With --repair all is made anew that can be: indexes, full text, counts, references, and what \
      was read from an article. A copy of the file as it was is made beside it first. What is \
      listed then is what remains.

        kb check
        kb check --db talks.sqlite --format json
        kb check --repair
      """)

  @Flag(help: "Make anew what can be, and keep the file as it was beside it.")
  var repair = false

  @OptionGroup var database: DatabaseOptions
  @OptionGroup var output: OutputOptions

  func run() throws {
    let problems =
      repair
      ? try repaired()
      : try database.reading(toleratesDamage: true) { base in
        let problems = try base.check()
        if problems.isEmpty { try tellSize(of: base) }
        return problems
      }
    guard !problems.isEmpty || output.format != nil else { return }
    let out = Console.output()
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
    try out.flush()
    guard problems.isEmpty else {
      throw Failure(.badData, "\(database.path) has \(Self.number(problems)).")
    }
  }

  /// - Returns: what is still wrong.
  private func repaired() throws -> [Problem] {
    let base = try KnowledgeBase.open(database.path, access: .readWrite, toleratesDamage: true)
    let report: FileRepair.Report
    do {
      report = try FileRepair(knowledgeBase: base).run()
      if report.remaining.isEmpty { try tellSize(of: base) }
    } catch {
      try? base.close()
      throw error
    }
    try base.close()
    if let backup = report.backup {
      let reread = report.rereadArticles.count
      output.note(
        "found \(Self.number(report.found))"
          + (reread == 0 ? "" : "; \(reread == 1 ? "1 article" : "\(reread) articles") read anew")
          + ". The file as it was is kept as \(backup).")
    }
    return report.remaining
  }

  /// One line for a file that is well.
  private func tellSize(of base: KnowledgeBase) throws {
    guard output.format == nil else { return }
    let articles = try base.connection.count("SELECT count(*) FROM articles")
    let spans = try base.connection.count(
      """
      SELECT (SELECT count(*) FROM sentences) + (SELECT count(*) FROM mentions)
        + (SELECT count(*) FROM quotes) + (SELECT count(*) FROM claim_spans)
      """)
    let out = Console.output()
    try out.write("ok: \(articles) articles, \(spans) spans checked\n")
    try out.flush()
  }

  private static func number(_ problems: [Problem]) -> String {
    problems.count == 1 ? "1 problem" : "\(problems.count) problems"
  }
}
