internal import CSQLite
import Glibc

/// A whole copy of the file beside it, made before something is done to it that cannot be undone.
struct Backup {
  let path: String

  /// Copies the file page by page, by `sqlite3_backup_step`: what is committed and nothing else, readable or not.
  ///
  /// It is written under another name, synced and then linked to its own: whoever sees it sees all of it. A file that
  /// is there is never written over; a number is added to the name instead.
  ///
  /// - Parameters:
  ///   - file: the file as the user named it. The caller may hold it for writing, and must not have written yet.
  ///   - occasion: what it is made before: a part of its name.
  /// - Returns: `nil` if there is no file, only a database in memory or one that has lost its name.
  /// - Throws: `diskFull`, `cannotCreate`, `inputOutput`: then there is no copy, and nothing has been changed.
  static func make(of file: String, before occasion: String) throws(StoreError) -> Backup? {
    guard access(file, F_OK) == 0 else { return nil }
    let name = "\(file).before-\(occasion)"
    let part = "\(name).part-\(getpid())"
    unlink(part)
    defer { unlink(part) }
    try copy(file, to: part)
    try sync(part)
    var number = 1
    while true {
      let path = number == 1 ? name : "\(name)-\(number)"
      if link(part, path) == 0 { return Backup(path: path) }
      guard errno == EEXIST, number < 1000 else { break }
      number += 1
    }
    throw cannotCreate(name)
  }

  private static func copy(_ file: String, to part: String) throws(StoreError) {
    let source = try Connection.open(file, access: .readOnly)
    let target = try Connection.open(part, access: .create)
    let to = try target.opened()
    guard let backup = sqlite3_backup_init(to, "main", try source.opened(), "main") else {
      throw StoreError(ResultCode(rawValue: sqlite3_extended_errcode(to)), on: to, path: part)
    }
    var retry = BusyRetry(patience: source.busyTimeout)
    var result = sqlite3_backup_step(backup, -1)
    while result == SQLITE_BUSY || result == SQLITE_LOCKED, retry.pause() {
      result = sqlite3_backup_step(backup, -1)
    }
    let finished = ResultCode(rawValue: sqlite3_backup_finish(backup))
    guard result == SQLITE_DONE else {
      throw StoreError(
        finished == .ok ? ResultCode(rawValue: result) : finished, on: nil, path: part)
    }
    // A copy of a file in write-ahead mode would want a log of its own.
    _ = try? target.answer("PRAGMA journal_mode = DELETE", patience: .zero)
    try target.close()
    try source.close()
  }

  private static func sync(_ part: String) throws(StoreError) {
    let descriptor = open(part, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw cannotCreate(part) }
    defer { close(descriptor) }
    guard fsync(descriptor) == 0 || errno == EINVAL || errno == EROFS else {
      throw StoreError(
        .inputOutput,
        "Writing \(part) failed (\(String(cString: strerror(errno)))). Check the disk it lies on.")
    }
  }

  private static func cannotCreate(_ path: String) -> StoreError {
    StoreError(
      .cannotCreate,
      "The copy \(path) cannot be created (\(String(cString: strerror(errno)))), and without it "
        + "nothing is changed. Check that its folder may be written to.")
  }
}
