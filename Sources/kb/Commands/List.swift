import ArgumentParser
import Export
import News
import Store

struct List: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "List people, claims, rounds and the rest.",
    discussion: """
      Those of whom or of which most is known come first; claims, quotes, rounds and articles come \
      by date. Countries are those that an article mentions, or all with --all.

        kb list people --country Pakistan
        kb list claims --type threaten --since 2025-11 --format json
      """)

  @Argument(
    help: ArgumentHelp(
      Listing.allCases.map(\.rawValue).joined(separator: ", ") + ".", valueName: "what"))
  var what: Listing

  @OptionGroup var dates: DateOptions
  @OptionGroup var speech: SpeechOptions

  @Option(help: ArgumentHelp("At most so many rows.", valueName: "n"))
  var limit: Int?

  @Flag(help: "With countries: those that no article mentions, too.")
  var all = false

  @OptionGroup var database: DatabaseOptions
  @OptionGroup var output: OutputOptions

  func validate() throws {
    if let limit, limit < 0 { throw ValidationError("--limit takes a number from 0 on.") }
    let refused: [(isGiven: Bool, Listing.Filters, String)] = [
      (dates.since != nil || dates.until != nil, .dates, "--since and --until"),
      (speech.country != nil, .country, "--country"),
      (speech.speaker != nil, .speaker, "--speaker"),
      (speech.type != nil, .speechAct, "--type"),
    ]
    for (isGiven, filter, name) in refused where isGiven && !what.filters.contains(filter) {
      let known = Listing.allCases.filter { $0.filters.contains(filter) }.map(\.rawValue)
      throw ValidationError(
        "\(what.rawValue) cannot be limited by \(name); \(known.joined(separator: ", ")) can.")
    }
  }

  func run() throws {
    let filter = RowFilter(
      since: dates.since, until: dates.until, country: speech.country, speaker: speech.speaker,
      speechAct: speech.type, limit: limit)
    let count = try database.reading { base in
      let out = Console.output()
      var writer = output.writer(to: out)
      let count = try base.connection.write(
        what.source(filter, everything: all), to: &writer)
      try out.flush()
      return count
    }
    if count == 0 {
      output.note("Nothing found: \(database.path) has no such \(what.rawValue).")
      throw ExitStatus.nothingFound.exit
    }
  }
}
