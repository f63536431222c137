import Export
import Ingestion
import News
import Reading
import Store

/// Tells the user what becomes of each input, once it is certain.
struct IngestReport {
  private let isListing: Bool
  private var progress: Progress?
  private let output = Console.output()
  /// Why lines no longer reach standard output. The work goes on: what is committed is not lost with its line.
  private var outputFailure: ExportError?
  private var done = 0
  private var failed = 0
  private var hasParts = false
  private var lastFailure: (reason: String, code: ReadingError.Code?)?

  /// - Parameters:
  ///   - isListing: whether each input gets a line on standard output.
  ///   - progress: the line of progress, if it is to be shown.
  init(isListing: Bool, progress: Progress?) {
    self.isListing = isListing
    self.progress = progress
  }

  /// - Parameter article: what would be stored, when nothing is.
  mutating func tell(_ event: IngestionEvent, rehearsed article: Article? = nil) {
    done += 1
    let source = VisibleText.text(event.source, layout: .escaped)
    let reason = event.reason.map { VisibleText.text($0, layout: .oneLine) }
    if event.state == .failed {
      failed += 1
      lastFailure = (reason ?? "it failed", event.failure)
      progress?.clear()
      Console.note("kb: \(source): \(reason ?? "it failed")")
    } else if isListing {
      var line = "\(article == nil ? "" : "would be ")\(event.state.rawValue) \(source)"
      if event.state == .skipped, let reason { line += ": \(reason)" }
      if let article { line += ": " + Self.facts(article) }
      write(line + "\n")
    }
    hasParts = hasParts || event.isPart
    progress?.show(done: done, position: hasParts ? event.position : nil, failed: failed)
  }

  /// "“Talks resume” · 2025-11-07 · Meridian Wire · A. Writer · 2,314 characters".
  private static func facts(_ article: Article) -> String {
    let parts: [String?] = [
      "“\(article.title)”", article.published?.text, article.publisher, article.author, article.url,
      article.language.flatMap { $0 == "en" ? nil : "language \($0)" },
      "\(article.text.unicodeScalars.count) characters",
    ]
    return VisibleText.text(parts.compactMap(\.self).joined(separator: " · "), layout: .oneLine)
  }

  mutating func end() { progress?.clear() }

  /// Ends with the exit code that fits.
  ///
  /// - Throws: if lines could not be written, or inputs failed.
  func finish(_ summary: IngestionSummary) throws {
    if let outputFailure, outputFailure.code != .outputClosed { throw outputFailure }
    guard summary.failed > 0 else { return }
    guard summary.seen == 1, let code = lastFailure?.code else {
      throw ExitStatus.someFailed.exit
    }
    throw Self.status(code).exit
  }

  /// The status of a failure that is all there was.
  private static func status(_ code: ReadingError.Code) -> ExitStatus {
    switch code {
    case .missing, .notPermitted, .notAFile, .notFollowed, .network: .noInput
    case .inputOutput: .inputOutput
    default: .badData
    }
  }

  private mutating func write(_ line: String) {
    guard outputFailure == nil else { return }
    do throws(ExportError) {
      try output.write(line)
      try output.flush()
    } catch {
      outputFailure = error
    }
  }
}
