import ArgumentParser
import Export
import News

/// What every list of dated things can be limited by.
struct DateOptions: ParsableArguments {
  @Option(help: ArgumentHelp("Only what is of this date or later: 2025, 2025-11, 2025-11-07."))
  var since: NewsDate?

  @Option(help: "Only what is of this date or earlier, that date included.")
  var until: NewsDate?
}

/// Who said it, and how.
struct SpeechOptions: ParsableArguments {
  @Option(help: "Only what those say who speak for this country, by any of its names or its code.")
  var country: String?

  @Option(help: "Only what this person or body says, by any of their names.")
  var speaker: String?

  @Option(
    help: ArgumentHelp(
      "Only this speech act: "
        + SpeechAct.allCases.map(\.rawValue).joined(separator: ", ") + ".",
      valueName: "act"))
  var type: SpeechAct?
}
