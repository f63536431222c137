import FoundationEssentials
import Glibc

/// A folder of its own for a test, removed with all that is in it when the last reference goes.
public final class TemporaryFolder: Sendable {
  public let path: String

  public init() throws {
    var random = SystemRandomNumberGenerator()
    let name = "kb-test-" + String(UInt64.random(in: .min ... .max, using: &random), radix: 36)
    path = FileManager.default.temporaryDirectory.path + "/" + name
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  /// The path of a file in the folder, whether it is there or not.
  public func file(_ name: String) -> String { path + "/" + name }

  /// The names of all that is in the folder, in order.
  public func names() throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: path).sorted()
  }

  /// Writes a file and returns its path.
  @discardableResult
  public func write(_ bytes: [UInt8], to name: String) throws -> String {
    try Data(bytes).write(to: URL(filePath: file(name)))
    return file(name)
  }

  public func bytes(of name: String) throws -> [UInt8] {
    [UInt8](try Data(contentsOf: URL(filePath: file(name))))
  }

  /// When a file was changed last, to the nanosecond.
  public func modificationTime(of name: String) throws -> [Int] {
    var status = stat()
    guard stat(file(name), &status) == 0 else { throw Failure(errno: errno) }
    return [status.st_mtim.tv_sec, status.st_mtim.tv_nsec]
  }

  /// Sets who may do what with the folder. It must be writable again in the end.
  public func setPermissions(_ mode: UInt32) throws {
    guard chmod(path, mode) == 0 else { throw Failure(errno: errno) }
  }

  /// How many locks processes hold on a file, by the kernel's list.
  ///
  /// The list is read in pieces, and what others lock and unlock meanwhile may hide a line: a lock that is held shows
  /// up when it is read again, one that was lost never does.
  public static func locks(of path: String) throws -> Int {
    var status = stat()
    guard stat(path, &status) == 0 else { throw Failure(errno: errno) }
    for _ in 0..<100 {
      let list = try String(contentsOf: URL(filePath: "/proc/locks"), encoding: .utf8)
      let lines = list.split(separator: "\n").count { $0.contains(":\(status.st_ino) ") }
      if lines > 0 { return lines }
      usleep(10_000)
    }
    return 0
  }

  /// A system call that failed.
  public struct Failure: Error {
    public let errno: Int32
  }
}
