import ArgumentParser
import Export
import Store

struct Show: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Show all that is known of one person, claim, round …",
    discussion: """
      A name may be any by which it is known; if nothing is called exactly so, all that have it as \
      a part of their name are shown. A number is the id that kb list and kb query give.

        kb show person "Asif"
        kb show claim 12 --format json
      """)

  @Argument(
    help: ArgumentHelp(
      RecordKind.allCases.map(\.rawValue).joined(separator: ", ") + ".", valueName: "kind"))
  var kind: RecordKind

  @Argument(help: ArgumentHelp("A name, or an id.", valueName: "name"))
  var words: [String]

  @OptionGroup var database: DatabaseOptions
  @OptionGroup var output: OutputOptions

  func validate() throws {
    if output.format == .csv {
      throw ValidationError("A sheet has lists inside: --format csv cannot hold it; json can.")
    }
  }

  func run() throws {
    let name = words.joined(separator: " ")
    try database.reading { base in
      let sheets = try RecordFinder(base.connection).sheets(kind, called: name)
      guard !sheets.isEmpty else {
        output.note(
          "Nothing found: \(database.path) has no \(kind.rawValue) "
            + (Int64(name) == nil ? "called \"\(name)\"." : "with the id \(name)."))
        throw ExitStatus.nothingFound.exit
      }
      let out = Console.output()
      try SheetWriter(out, format: output.chosen, options: output.rowOptions).write(sheets)
      try out.flush()
    }
  }
}
