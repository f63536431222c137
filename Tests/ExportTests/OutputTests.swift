import Export
import Foundation
import Testing

@Suite struct OutputTests {
  @Test func piecesAreGatheredAndLoseNothing() throws {
    var pieces: [Int] = []
    let output = Output(capacity: 100) { bytes throws(ExportError) in pieces.append(bytes.count) }
    for _ in 0..<50 { try output.write("0123456789") }
    #expect(pieces.allSatisfy { $0 >= 100 })
    try output.flush()
    #expect(pieces.reduce(0, +) == 500)
    try output.flush()
    #expect(pieces.count == 5)
  }

  @Test func aReaderThatIsGoneIsToldApartFromAFullDisk() throws {
    signal(SIGPIPE, SIG_IGN)
    var ends: [Int32] = [0, 0]
    #expect(pipe(&ends) == 0)
    close(ends[0])
    defer { close(ends[1]) }
    let output = Output(descriptor: ends[1], name: "the pipe")
    try output.write("x")
    let closed = #expect(throws: ExportError.self) { try output.flush() }
    #expect(closed?.code == .outputClosed)

    let device = open("/dev/full", O_WRONLY)
    #expect(device >= 0)
    defer { close(device) }
    let full = Output(descriptor: device, name: "the device")
    try full.write("x")
    let error = #expect(throws: ExportError.self) { try full.flush() }
    #expect(error?.code == .inputOutput)
    #expect(error?.message.contains("the device") == true)
  }
}

@Suite struct FileReplacementTests {
  let folder = FileManager.default.temporaryDirectory.appendingPathComponent(
    "kb-replace-\(UUID().uuidString)")

  init() throws {
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  }

  private func path(_ name: String) -> String { folder.appendingPathComponent(name).path }
  private var names: [String] {
    (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
  }

  @Test func theOldFileIsReplacedWhole() throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    try "old".write(toFile: path("a.csv"), atomically: false, encoding: .utf8)
    try FileReplacement(path("a.csv")).write { output throws(ExportError) in
      try output.write("new")
      #expect((try? String(contentsOfFile: path("a.csv"), encoding: .utf8)) == "old")
    }
    #expect(try String(contentsOfFile: path("a.csv"), encoding: .utf8) == "new")
    #expect(names == ["a.csv"])
  }

  @Test func aFailureLeavesTheOldFileAndNothingElse() throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    try "old".write(toFile: path("a.csv"), atomically: false, encoding: .utf8)
    let failure = ExportError(.inputOutput, "It failed.")
    #expect(throws: failure) {
      try FileReplacement(path("a.csv")).write { output throws(ExportError) in
        try output.write("new")
        throw failure
      }
    }
    #expect(try String(contentsOfFile: path("a.csv"), encoding: .utf8) == "old")
    #expect(names == ["a.csv"])
  }

  @Test func aDatabaseAndAFolderAreNeverWrittenOver() throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    try Data("SQLite format 3\0 and so on".utf8).write(to: folder.appendingPathComponent("d"))
    for name in ["d", "."] {
      let error = #expect(throws: ExportError.self) { _ = try FileReplacement(path(name)) }
      #expect(error?.code == .wouldOverwrite)
    }
    #expect(names == ["d"])
  }

  @Test func aFolderThatIsNotThereIsSaidSo() throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    let error = #expect(throws: ExportError.self) { _ = try FileReplacement(path("no/a.csv")) }
    #expect(error?.code == .cannotCreate)
  }
}
