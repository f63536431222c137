import ArgumentParser
import Export

struct OutputOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      """
      table, plain (tab-separated), json, jsonl, csv or md; a table on a terminal, where long cells \
      are cut to its width, and plain elsewhere.
      """, valueName: "format"))
  var format: RowFormat?

  @Flag(name: .shortAndLong, help: "No notes on standard error, only errors.")
  var quiet = false

  /// The form asked for, or the one that suits where it goes.
  var chosen: RowFormat { format ?? (Terminal.isOutput ? .table : .plain) }

  /// A writer of rows in the chosen form.
  func writer(to output: Output) -> any RowWriter { chosen.writer(to: output, options: rowOptions) }

  var rowOptions: RowOptions {
    RowOptions(width: Terminal.width, isStyled: Terminal.isStyled)
  }

  /// A line for people, unless they asked for silence.
  func note(_ line: @autoclosure () -> String) {
    if !quiet { Console.note(line()) }
  }
}
