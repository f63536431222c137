import ArgumentParser
import Export
import Store

struct Schema: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Say what each table and column means.",
    discussion: """
      With the name of a table or view: the statement that made it, and what each of its columns \
      means. Without: all tables.

        kb schema
        kb schema claims
      """)

  @Argument(help: ArgumentHelp("A table or view.", valueName: "table"))
  var table: String?

  @OptionGroup var database: DatabaseOptions
  @OptionGroup var output: OutputOptions

  func validate() throws {
    if let table, SchemaGuide.table(table) == nil {
      let names = SchemaGuide.all.map(\.name).joined(separator: ", ")
      throw ValidationError("There is no table called '\(table)'. There are: \(names).")
    }
  }

  func run() throws {
    let out = Console.output()
    var writer = output.writer(to: out)
    if let name = table, let table = SchemaGuide.table(name) {
      // Forms that other programs read hold the columns alone.
      if output.chosen == .table || output.chosen == .plain {
        let definition = try database.reading { base in
          try SchemaGuide.definition(of: name, in: base.connection)
        }
        try out.write(definition + "\n\n" + table.meaning + "\n")
        try out.write(SchemaGuide.offsetRule + "\n\n")
      }
      try writer.begin(["column", "meaning"])
      for column in table.columns { try writer.write([.text(column.name), .text(column.meaning)]) }
    } else {
      try writer.begin(["table", "meaning", "columns"])
      for table in SchemaGuide.all {
        try writer.write([
          .text(table.name), .text(table.meaning),
          .text(table.columns.map(\.name).joined(separator: ", ")),
        ])
      }
    }
    try writer.end()
    try out.flush()
  }
}
