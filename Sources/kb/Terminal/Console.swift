import Export
import Glibc

/// The two streams: data on standard output, everything else on standard error.
enum Console {
  /// Standard output, gathered; the caller flushes.
  static func output() -> Output {
    Output(descriptor: STDOUT_FILENO, name: "standard output")
  }

  /// A line on standard error. Nobody can be told if that fails.
  ///
  /// - Parameter isWhole: whether it is of use only when nothing is left out, as SQL is.
  static func note(_ line: String, isWhole: Bool = false) {
    // Of a very long line the beginning will do.
    let isCut = line.utf8.count > 4000 && !isWhole
    let text = VisibleText.text(isCut ? String(line.prefix(2000)) + "…" : line)
    let error = Output(descriptor: STDERR_FILENO, name: "standard error")
    try? error.write(text + "\n")
    try? error.flush()
  }

  /// An error, as `kb: error: whole sentence.`
  static func report(_ sentence: String) {
    note("kb: error: " + finished(sentence))
  }

  /// The argument parser's words on wrong usage, in our form.
  static func usage(_ text: String) {
    let prefix = "Error: "
    guard text.hasPrefix(prefix) else { return note(text) }
    let lines = text.dropFirst(prefix.count).split(
      separator: "\n", maxSplits: 1, omittingEmptySubsequences: false)
    report(String(lines[0]))
    if lines.count > 1 { note(String(lines[1])) }
  }

  /// Raw bytes to standard error, for the line of progress, which we make ourselves.
  static func progress(_ text: String) {
    let error = Output(descriptor: STDERR_FILENO, name: "standard error")
    try? error.write(text)
    try? error.flush()
  }

  private static func finished(_ sentence: String) -> String {
    guard let last = sentence.last, ".:!?)".contains(last) else { return sentence + "." }
    return sentence
  }
}
