import Export

/// One line on the terminal that says how far a long work is, how fast it goes and how long it will take.
struct Progress {
  private let total: Int
  private let bytes: Int
  private let start = ContinuousClock.now
  private var shown: ContinuousClock.Instant?

  /// - Parameters:
  ///   - total: how many inputs there are.
  ///   - bytes: how many bytes they have.
  init(total: Int, bytes: Int) {
    self.total = total
    self.bytes = bytes
  }

  /// Shows the line, at most ten times a second and not for work that is done in a moment.
  ///
  /// - Parameter position: the bytes read so far, where inputs turn out to hold many articles; it is not known how many.
  mutating func show(done: Int, position: Int?, failed: Int) {
    let now = ContinuousClock.now
    guard now - start >= .milliseconds(500) else { return }
    if let shown, now - shown < .milliseconds(100) { return }
    shown = now
    let share = position.map { bytes > 0 ? min(1, Double($0) / Double(bytes)) : 0 }
    let line = Self.line(
      done: done, total: total, share: share, failed: failed, elapsed: now - start)
    Console.progress("\r\u{1B}[K" + DisplayWidth.cut(line, to: Terminal.errorWidth - 1))
  }

  /// Takes the line away.
  func clear() {
    if shown != nil { Console.progress("\r\u{1B}[K") }
  }

  /// "128 of 924, 35/s, about 23 s left, 2 failed"; with a share "128 done, 14%, 35/s, …".
  static func line(
    done: Int, total: Int, share: Double? = nil, failed: Int, elapsed: Duration
  ) -> String {
    var parts = share.map { ["\(done) done", "\(Int($0 * 100))%"] } ?? ["\(done) of \(total)"]
    let seconds = elapsed / .seconds(1)
    if done > 0, seconds >= 1 {
      let rate = Double(done) / seconds
      parts.append(
        rate >= 10 ? "\(Int(rate))/s" : "\(Int(rate * 10) / 10).\(Int(rate * 10) % 10)/s")
      let left =
        share.map { $0 > 0 ? Int(seconds / $0 * (1 - $0)) : 0 }
        ?? Int(Double(max(0, total - done)) / rate)
      if left > 0 { parts.append("about \(time(left)) left") }
    }
    if failed > 0 { parts.append("\(failed) failed") }
    return parts.joined(separator: ", ")
  }

  private static func time(_ seconds: Int) -> String {
    switch seconds {
    case ..<90: "\(seconds) s"
    case ..<5400: "\((seconds + 30) / 60) min"
    default: "\((seconds + 1800) / 3600) h"
    }
  }
}
