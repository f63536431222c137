import Glibc

/// A file that is written beside its place and put there whole: whoever looks sees the old file or the new one.
///
/// It is never put over a SQLite database.
public struct FileReplacement {
  public let path: String
  private let temporaryPath: String
  private let descriptor: Int32

  /// Makes the file beside its place.
  ///
  /// - Throws: `wouldOverwrite` if `path` is a database or no plain file, `cannotCreate` if its folder takes no files.
  public init(_ path: String) throws(ExportError) {
    try Self.refuseToOverwrite(path)
    self.path = path
    // mkstemp(3) asks for the six X and puts letters of its own in their place.
    var name = Array((path + ".part-XXXXXX").utf8CString)
    descriptor = mkstemp(&name)
    guard descriptor >= 0 else { throw Self.cannotCreate(path, errno) }
    temporaryPath = name.withUnsafeBufferPointer { bytes in
      String(decoding: bytes.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    }
    // What any new file would get; mkstemp makes it readable for its owner only.
    let mask = umask(0)
    umask(mask)
    fchmod(descriptor, 0o666 & ~mask)
  }

  /// Writes the file by `body` and puts it in its place; when `body` throws, nothing is left behind.
  public func write(_ body: (Output) throws(ExportError) -> Void) throws(ExportError) {
    do throws(ExportError) {
      let output = Output(descriptor: descriptor, name: path)
      try body(output)
      try output.flush()
      guard fsync(descriptor) == 0 || errno == EINVAL || errno == EROFS else {
        throw ExportError.writing(path, errno)
      }
      guard rename(temporaryPath, path) == 0 else { throw Self.cannotCreate(path, errno) }
      close(descriptor)
    } catch {
      close(descriptor)
      unlink(temporaryPath)
      throw error
    }
  }

  private static func refuseToOverwrite(_ path: String) throws(ExportError) {
    var info = stat()
    guard stat(path, &info) == 0 else { return }
    guard info.st_mode & S_IFMT == S_IFREG else {
      throw ExportError(
        .wouldOverwrite, "\(path) is no plain file and is not written over. Name another file.")
    }
    let file = open(path, O_RDONLY | O_CLOEXEC)
    guard file >= 0 else { return }
    defer { close(file) }
    var head = [UInt8](repeating: 0, count: 16)
    guard read(file, &head, 16) == 16, head.elementsEqual("SQLite format 3\0".utf8) else { return }
    throw ExportError(
      .wouldOverwrite, "\(path) is a database and is not written over. Name another file.")
  }

  private static func cannotCreate(_ path: String, _ number: Int32) -> ExportError {
    ExportError(
      .cannotCreate,
      "\(path) cannot be created (\(String(cString: strerror(number)))). "
        + "Check that its folder exists and may be written to.")
  }
}
