import ArgumentParser
import News
import Query

/// What narrows a question or a search.
struct QuestionOptions: ParsableArguments {
  @Option(help: ArgumentHelp("At most so many answers.", valueName: "n"))
  var limit = 10

  @OptionGroup var dates: DateOptions
  @OptionGroup var speech: SpeechOptions

  func validate() throws {
    if limit < 1 { throw ValidationError("--limit takes a number from 1 on.") }
  }

  func options(today: CalendarDay? = nil) -> QueryOptions {
    QueryOptions(
      limit: limit, since: dates.since?.text, until: dates.until?.text, country: speech.country,
      speaker: speech.speaker, type: speech.type?.rawValue, today: today)
  }
}
