internal import CSQLite

/// Waiting for a busy file where SQLite's busy handler does not wait: a stale snapshot, a recovery by another
/// process, a change of the journal mode.
struct BusyRetry {
  private let deadline: ContinuousClock.Instant
  private var longest: Int32 = 2

  /// - Parameter patience: how long to go on trying; zero for a single try.
  init(patience: Duration) {
    deadline = ContinuousClock.now + patience
  }

  /// Sleeps for a random while that grows from try to try.
  ///
  /// The jitter keeps two processes from meeting again and again.
  ///
  /// - Returns: `false`, at once, when patience is at its end.
  mutating func pause() -> Bool {
    guard ContinuousClock.now < deadline else { return false }
    sqlite3_sleep(Int32.random(in: 1...longest))
    longest = min(longest * 2, 64)
    return true
  }
}
