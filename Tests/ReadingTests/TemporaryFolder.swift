import Glibc
import Testing

/// A folder for one test, removed with all it holds.
final class TemporaryFolder {
  let path: String

  init() throws {
    let parent = getenv("TMPDIR").map { String(cString: $0) } ?? P_tmpdir
    var template = Array((parent + "/kb-reading-XXXXXX").utf8CString)
    try #require(mkdtemp(&template) != nil)
    path = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  deinit { Self.remove(Array(path.utf8CString)) }

  @discardableResult
  func write(_ name: String, _ text: String = "Talks resumed.\n") throws -> String {
    try write(Array(name.utf8), Array(text.utf8))
    return path + "/" + name
  }

  /// Writes a file whose name may be any bytes.
  func write(_ name: [UInt8], _ bytes: [UInt8]) throws {
    let file = try #require(fopen(terminated(name), "w"))
    defer { fclose(file) }
    try #require(fwrite(bytes, 1, bytes.count, file) == bytes.count)
  }

  func makeFolder(_ name: String) throws { try #require(mkdir(path + "/" + name, 0o755) == 0) }

  func link(_ name: String, to target: String) throws {
    try #require(symlink(target, path + "/" + name) == 0)
  }

  func makePipe(_ name: String) throws { try #require(mkfifo(path + "/" + name, 0o644) == 0) }

  func setMode(_ name: String, _ mode: mode_t) throws {
    try #require(chmod(path + "/" + name, mode) == 0)
  }

  private func terminated(_ name: [UInt8]) -> [CChar] {
    (Array(path.utf8) + [0x2F] + name).map { CChar(bitPattern: $0) } + [0]
  }

  private static func remove(_ path: [CChar]) {
    if let stream = opendir(path) {
      while let entry = readdir(stream) {
        let name = withUnsafePointer(to: &entry.pointee.d_name) {
          $0.withMemoryRebound(to: CChar.self, capacity: 256) { start in
            Array(UnsafeBufferPointer(start: start, count: strlen(start) + 1))
          }
        }
        if name == [0x2E, 0] || name == [0x2E, 0x2E, 0] { continue }
        let entryPath = Array(path.dropLast()) + [0x2F] + name
        if unlink(entryPath) != 0 { remove(entryPath) }
      }
      closedir(stream)
    }
    rmdir(path)
  }
}
