internal import CSQLite
import Glibc

/// A file that may be a knowledge base, judged by its first bytes before SQLite opens it: a file that is refused
/// keeps every byte and gets no other file beside it.
///
/// The format is that of https://www.sqlite.org/fileformat2.html.
struct DatabaseFile {
  enum State: Equatable {
    case missing
    /// No bytes at all.
    case empty
    /// A SQLite database without a table or an owner.
    case unclaimed
    case ours(version: Int, isInWriteAheadMode: Bool)
  }

  let path: String

  /// What the file is.
  ///
  /// - Throws: `notAFile`, `cannotOpen`, `notADatabase`, `foreignDatabase`, `damaged`.
  func state() throws(StoreError) -> State {
    var retry = BusyRetry(patience: .milliseconds(250))
    while true {
      guard let size = try size() else { return .missing }
      if size == 0 { return .empty }
      let header = try header()
      guard header.hasMagic else {
        throw StoreError(
          .notADatabase, "\(path) is not a SQLite database. Name another file with --db.")
      }
      if !header.isSound || max(header.byteCount ?? 0, 512) > size, !isInFlux {
        // Another process may just have been growing the file: look again before saying so.
        if retry.pause() { continue }
        throw StoreError(
          .damaged,
          "\(path) is damaged: its first bytes do not fit its \(size) bytes. Restore a copy, or "
            + "ingest the articles into a new file.")
      }
      return try state(header)
    }
  }

  private func state(_ header: DatabaseHeader) throws(StoreError) -> State {
    if header.applicationID == KnowledgeBase.applicationID {
      return .ours(
        version: Int(header.userVersion), isInWriteAheadMode: header.isInWriteAheadMode)
    }
    // Ours bears its id before it ever has a log: see `KnowledgeBase.open`. So a log here holds another's tables.
    if header.applicationID == 0, header.userVersion == 0, header.hasNoTables, !hasWriteAheadLog {
      return .unclaimed
    }
    throw KnowledgeBase.foreign(path, applicationID: header.applicationID)
  }

  /// Whether a journal or a write-ahead log lies beside the file: then its own bytes may be behind the truth.
  var isInFlux: Bool { size(of: path + "-wal") > 0 || size(of: path + "-journal") > 0 }

  var hasWriteAheadLog: Bool { size(of: path + "-wal") > 0 }

  /// Whether new files can be made in its folder, by `access`.
  var isFolderWritable: Bool {
    guard let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")) else {
      return access(".", W_OK) == 0
    }
    return access(String(path[...slash]), W_OK) == 0
  }

  /// The size of the file in bytes; `nil` if there is none.
  private func size() throws(StoreError) -> Int? {
    var status = stat()
    guard stat(path, &status) == 0 else {
      if errno == ENOENT || errno == ENOTDIR { return nil }
      throw StoreError(
        .cannotOpen, "\(path) cannot be read: \(String(cString: strerror(errno))).")
    }
    switch status.st_mode & S_IFMT {
    case S_IFREG: return Int(status.st_size)
    case S_IFDIR:
      throw StoreError(.notAFile, "\(path) is a folder. Name a file in it with --db.")
    default:
      throw StoreError(.notAFile, "\(path) is not a regular file. Name another with --db.")
    }
  }

  /// The header as it is on the disk now.
  func header() throws(StoreError) -> DatabaseHeader {
    Library.prepare()
    var bytes = [UInt8](repeating: 0, count: DatabaseHeader.byteCount)
    let result = ResultCode(rawValue: kb_sqlite3_read_start(path, &bytes, Int32(bytes.count)))
    switch result {
    case .ok: return DatabaseHeader(bytes)
    case .cannotOpen:
      throw StoreError(
        .cannotOpen, "\(path) cannot be read. Check its permissions.", resultCode: result)
    default: throw StoreError(result, on: nil, path: path)
    }
  }

  /// The size of a file in bytes; 0 if there is none.
  private func size(of path: String) -> Int {
    var status = stat()
    return stat(path, &status) == 0 ? Int(status.st_size) : 0
  }
}
