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

  // What begins with a hyphen is a word, too: "-dam". A slip in an option's name is found by `validate`.
  @Argument(parsing: .allUnrecognized, help: ArgumentHelp("The words.", valueName: "words"))
  var words: [String] = []

  @Option(name: .customLong("in"), help: "sentences, claims or quotes.")
  var scope: SearchScope = .sentences

  @Flag(help: "The words are an expression of FTS5.")
  var fts = false

  @OptionGroup var question: QuestionOptions
  @OptionGroup var database: DatabaseOptions
  @OptionGroup var output: OutputOptions

  func validate() throws {
    if words.isEmpty, !CommandLine.arguments.contains("--") {
      throw ValidationError("Missing expected argument '<words> ...'")
    }
    if let slip = words.first(where: Self.isLikelyOption) {
      throw ValidationError("Unknown option '\(slip)'. To search for it, write it behind --.")
    }
    if question.speech.type != nil, scope != .claims {
      throw ValidationError("--type is for --in claims.")
    }
    if question.speech.speaker != nil || question.speech.country != nil, scope == .sentences {
      throw ValidationError("--speaker and --country are for --in claims and --in quotes.")
    }
  }

  private static let options: Set<String> = [
    "in", "fts", "limit", "since", "until", "country", "speaker", "type", "db", "format", "quiet",
    "help", "version",
  ]

  /// "--limt": one letter too many or too few, or two swapped, in the name of an option.
  private static func isLikelyOption(_ word: String) -> Bool {
    guard word.hasPrefix("--"), !CommandLine.arguments.contains("--") else { return false }
    let name = word.dropFirst(2).prefix { $0 != "=" }.lowercased()
    return options.contains { option in
      guard name.count > 3, option.count > 3, abs(name.count - option.count) < 2 else {
        return name == option
      }
      let (short, long) = name.count < option.count ? (name, option) : (option, name)
      if short.count == long.count { return short.sorted() == long.sorted() }
      return long.indices.contains { index in
        var less = long
        less.remove(at: index)
        return less == short
      }
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
      output.note("Nothing found: none of the \(scope.rawValue) has these words.")
      throw ExitStatus.nothingFound.exit
    }
  }
}
