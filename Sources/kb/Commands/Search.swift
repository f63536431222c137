import ArgumentParser
import Export
import Query
import Store

struct Search: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Find sentences, claims or quotes by their words.",
    discussion: """
      Words in any form, "phrases in quotation marks" and beginnings* are found, those with all \
      words before those with some. Nothing that can be typed is an error.

        kb search ceasefire talks
        kb search '"water release"' --in claims --limit 5

      With --fts the words are an expression in the language of SQLite's FTS5.
      """)

  @Argument(help: ArgumentHelp("The words.", valueName: "words"))
  var words: [String]

  @Option(name: .customLong("in"), help: "sentences, claims or quotes.")
  var scope: SearchScope = .sentences

  @Flag(help: "The words are an expression of FTS5.")
  var fts = false

  @OptionGroup var question: QuestionOptions
  @OptionGroup var database: DatabaseOptions
  @OptionGroup var output: OutputOptions

  func validate() throws {
    if question.speech.type != nil, scope != .claims {
      throw ValidationError("--type is for --in claims.")
    }
    if question.speech.speaker != nil || question.speech.country != nil, scope == .sentences {
      throw ValidationError("--speaker and --country are for --in claims and --in quotes.")
    }
  }

  func run() throws {
    let text = words.joined(separator: " ")
    let hits = try database.reading { base in
      let engine = QueryEngine(base)
      let options = question.options()
      return try fts
        ? engine.search(expression: text, scope: scope, options: options)
        : engine.search(text, scope: scope, options: options)
    }
    if hits.first?.isPartial == true {
      output.note("No text has all of the words; these have some.")
    }
    let out = Console.output()
    if output.chosen == .table, Terminal.isOutput {
      try HitWriter(out).write(hits)
    } else {
      var writer = output.writer(to: out)
      try writer.begin(HitWriter.columns)
      for (index, hit) in hits.enumerated() {
        try writer.write(HitWriter.row(hit, rank: index + 1))
      }
      try writer.end()
    }
    try out.flush()
    if hits.isEmpty {
      output.note("Nothing found: no word of the search is in \(database.path).")
      throw ExitStatus.nothingFound.exit
    }
  }
}
