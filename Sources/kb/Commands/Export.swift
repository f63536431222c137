import ArgumentParser
import Export
import Store

struct Export: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Write what the file holds as CSV, JSON, JSON Lines or Markdown.",
    discussion: """
      Without --table, CSV gives the claims with names in place of keys; JSON one object with an \
      array for each view; JSON Lines the same, a row a line, each with its "table"; Markdown a \
      report to be read. Nothing is cut. The number of rows is said on standard error.

        kb export --format csv -o claims.csv --safe-cells
        kb export --format jsonl --table quotes --since 2025-11

      Tables: \(ExportTable.all.map(\.name).joined(separator: ", ")).
      """)

  @Option(help: ArgumentHelp("csv, json, jsonl or md.", valueName: "format"))
  var format: Exporter.Format = .csv

  @Option(help: ArgumentHelp("Only this table; see above.", valueName: "table"))
  var table: String?

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp(
      "Write to this file, which is put in its place when it is complete; else standard output.",
      valueName: "file"))
  var output: String?

  @OptionGroup var dates: DateOptions

  @Option(help: ArgumentHelp("At most so many rows of each table.", valueName: "n"))
  var limit: Int?

  @Flag(
    help: """
      Put a ' before cells of CSV that a spreadsheet would take for a formula (= + - @ or a tab).
      """)
  var safeCells = false

  @Flag(name: .shortAndLong, help: "No notes on standard error, only errors.")
  var quiet = false

  @OptionGroup var database: DatabaseOptions

  func validate() throws {
    if let limit, limit < 0 { throw ValidationError("--limit takes a number from 0 on.") }
    if let table {
      do {
        _ = try ExportTable.named(table)
      } catch {
        throw ValidationError(error.message)
      }
    }
    if safeCells, format != .csv {
      throw ValidationError("--safe-cells is for --format csv.")
    }
  }

  func run() throws {
    let filter = RowFilter(since: dates.since, until: dates.until, limit: limit)
    let chosen = try table.map { (name) throws(ExportError) in try ExportTable.named(name) }
    let count = try database.reading { base in
      let exporter = Exporter(base.connection, filter: filter, safeCells: safeCells)
      guard let output, output != "-" else {
        let out = Console.output()
        let count = try exporter.write(chosen, as: format, to: out)
        try out.flush()
        return count
      }
      var count = 0
      try FileReplacement(output).write { out throws(ExportError) in
        count = try exporter.write(chosen, as: format, to: out)
      }
      return count
    }
    if !quiet { Console.note(count == 1 ? "1 row" : "\(count) rows") }
    if count == 0 { throw ExitStatus.nothingFound.exit }
  }
}
