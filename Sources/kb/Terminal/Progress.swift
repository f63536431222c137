import Export

/// One line on the terminal that says how far a long work is, how fast it goes and how long it will take.
struct Progress {
  private let total: Int
  private let start = ContinuousClock.now
  private var shown: ContinuousClock.Instant?

  /// - Parameter total: how many steps there will be.
  init(total: Int) { self.total = total }

  /// Shows the line, at most ten times a second.
  mutating func show(done: Int, failed: Int) {
    let now = ContinuousClock.now
    if let shown, now - shown < .milliseconds(100) { return }
    shown = now
    let line = Self.line(done: done, total: total, failed: failed, elapsed: now - start)
    Console.progress("\r\u{1B}[K" + DisplayWidth.cut(line, to: Terminal.errorWidth - 1))
  }

  /// Takes the line away.
  func clear() {
    if shown != nil { Console.progress("\r\u{1B}[K") }
  }

  /// "128 of 924, 35/s, about 23 s left, 2 failed".
  static func line(done: Int, total: Int, failed: Int, elapsed: Duration) -> String {
    var parts = ["\(done) of \(total)"]
    let seconds = elapsed / .seconds(1)
    if done > 0, seconds >= 1 {
      let rate = Double(done) / seconds
      parts.append(
        rate >= 10 ? "\(Int(rate))/s" : "\(Int(rate * 10) / 10).\(Int(rate * 10) % 10)/s")
      let left = Int(Double(max(0, total - done)) / rate)
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
