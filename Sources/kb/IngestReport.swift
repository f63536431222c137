import Export
import Ingestion
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
  private var lastFailure: (reason: String, code: ReadingError.Code?)?

  /// - Parameters:
  ///   - isListing: whether each input gets a line on standard output.
  ///   - total: how many inputs there are, if progress is to be shown.
  init(isListing: Bool, total: Int?) {
    self.isListing = isListing
    progress = total.map { Progress(total: $0) }
  }

  mutating func tell(_ event: IngestionEvent) {
    done += 1
    let source = VisibleText.text(event.source, layout: .escaped)
    let reason = event.reason.map { VisibleText.text($0, layout: .oneLine) }
    if event.state == .failed {
      failed += 1
      lastFailure = (reason ?? "it failed", event.failure)
      progress?.clear()
      Console.note("kb: \(source): \(reason ?? "it failed")")
    } else if isListing {
      var line = "\(event.state.rawValue) \(source)"
      if event.state == .skipped, let reason { line += ": \(reason)" }
      write(line + "\n")
    }
    progress?.show(done: done, failed: failed)
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
    case .missing, .notPermitted, .notAFile, .notFollowed: .noInput
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
