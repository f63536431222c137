import ArgumentParser
import Export
import News
import Query

struct Query: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Answer a question, with evidence.",
    discussion: """
      Ask in plain English: who, what, when, where, how many, did … How the question was read is \
      said on standard error. Each answer comes with the articles and sentences it was read from; \
      if there is none, the exit code is 1, and 2 if a word is not understood.

        kb query "who warned of strikes"
        kb query when did the talks resume --since 2025-11 --format json

      The forms of --format: table gives answers with their evidence indented under them, as on a \
      terminal so elsewhere; plain, csv, jsonl and md give a row for each piece of evidence; json \
      one object.
      """)

  @Argument(help: ArgumentHelp("The question, quoted or not.", valueName: "question"))
  var words: [String]

  @OptionGroup var question: QuestionOptions

  @Option(help: "The day that \"last week\" is counted from: 2025-11-07.")
  var today: CalendarDay?

  @Flag(help: "Say on standard error by which plan and SQL the answers were found.")
  var explain = false

  @OptionGroup var database: DatabaseOptions
  @OptionGroup var output: OutputOptions

  func run() throws {
    let text = words.joined(separator: " ")
    guard text.contains(where: { !$0.isWhitespace }) else {
      throw Failure(.notUnderstood, "The question is empty. Ask, for example: who warned of what.")
    }
    let result = try database.reading { base in
      try QueryEngine(base).answer(text, options: question.options(today: today))
    }
    output.note("reading: " + result.reading)
    if explain {
      for line in result.plan.lines { Console.note("plan: " + line) }
      for sql in result.plan.sql { Console.note(sql, isWhole: true) }
    }
    let out = Console.output()
    try ResultWriter(out, output).write(result)
    try out.flush()
    switch result.outcome {
    case .answered: break
    case .noneFound(let articles, let from, let to):
      if !output.quiet {
        let period = from.flatMap { from in to.map { " from \(from) to \($0)" } } ?? ""
        Console.note(
          "none found in \(articles) \(articles == 1 ? "article" : "articles")\(period)")
        for near in result.nearReadings {
          let count =
            near.statements == 1 ? "1 statement answers" : "\(near.statements) statements answer"
          Console.note("near: \(count) kb query \"\(near.question)\"")
        }
      }
      throw ExitStatus.nothingFound.exit
    case .notUnderstood(let word):
      Console.report("I do not understand \"\(word.prefix(100))\"")
      throw ExitStatus.notUnderstood.exit
    }
  }
}
