import Foundation

/// The built program, run as users run it: in a folder of its own, with what it says and its exit code kept.
struct Kb {
  struct Outcome {
    /// The exit code; 128 and the signal's number if a signal ended it, as shells say it.
    let code: Int32
    let output: String
    let error: String
    let bytes: [UInt8]
  }

  /// The folder that it runs in.
  let folder: URL

  init() throws {
    folder = FileManager.default.temporaryDirectory.resolvingSymlinksInPath()
      .appendingPathComponent("kb-tests-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  }

  /// A folder with the sample articles ingested into kb.sqlite.
  static func withSamples() throws -> Kb {
    let kb = try Kb()
    try FileManager.default.copyItem(at: samples.url, to: kb.database)
    return kb
  }

  func remove() { try? FileManager.default.removeItem(at: folder) }

  var database: URL { path("kb.sqlite") }
  func path(_ name: String) -> URL { folder.appendingPathComponent(name) }

  func write(_ text: String, to name: String) throws {
    try Data(text.utf8).write(to: path(name))
  }

  func names() throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
  }

  /// Runs `kb` with these arguments.
  func callAsFunction(
    _ arguments: String..., environment: [String: String] = [:], input: String = ""
  ) throws -> Outcome {
    try run(Self.program.path, arguments, environment, input)
  }

  /// Runs a line of shell in which `kb` is the program.
  func shell(_ line: String, environment: [String: String] = [:]) throws -> Outcome {
    let script = "kb() { '\(Self.program.path)' \"$@\"; }\n" + line
    return try run("/bin/bash", ["-c", script], environment, "")
  }

  func run(
    _ program: String, _ arguments: [String], _ environment: [String: String], _ input: String
  ) throws -> Outcome {
    // What they write goes to files: a pipe would have to be read while the program runs.
    let id = UUID().uuidString
    let files = ["in", "out", "err"].map {
      FileManager.default.temporaryDirectory.appendingPathComponent("kb-\(id)-\($0)")
    }
    defer { for file in files { try? FileManager.default.removeItem(at: file) } }
    try Data(input.utf8).write(to: files[0])
    for file in files.dropFirst() { try Data().write(to: file) }
    let process = Process()
    process.executableURL = URL(fileURLWithPath: program)
    process.arguments = arguments
    process.currentDirectoryURL = folder
    var variables = ProcessInfo.processInfo.environment
    for name in ["KB_DB", "NO_COLOR", "COLUMNS"] { variables[name] = nil }
    variables["TERM"] = "xterm"
    process.environment = variables.merging(environment) { $1 }
    process.standardInput = try FileHandle(forReadingFrom: files[0])
    process.standardOutput = try FileHandle(forWritingTo: files[1])
    process.standardError = try FileHandle(forWritingTo: files[2])
    try process.run()
    process.waitUntilExit()
    let bytes = [UInt8](try Data(contentsOf: files[1]))
    let status = process.terminationStatus
    return Outcome(
      code: process.terminationReason == .exit ? status : 128 + status,
      output: String(decoding: bytes, as: UTF8.self),
      error: String(decoding: try Data(contentsOf: files[2]), as: UTF8.self), bytes: bytes)
  }

  /// The program that was built beside the tests; another one by the variable KB_PROGRAM.
  static let program: URL = {
    if let path = ProcessInfo.processInfo.environment["KB_PROGRAM"] {
      return URL(fileURLWithPath: path)
    }
    return URL(fileURLWithPath: "/proc/self/exe").resolvingSymlinksInPath()
      .deletingLastPathComponent().appendingPathComponent("kb")
  }()

  /// The root of the package.
  static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  static let articles = root.appendingPathComponent("Tests/Articles")

  /// The sample articles, ingested once for all tests.
  private static let samples = Samples()

  private final class Samples: Sendable {
    let url: URL

    init() {
      do {
        let kb = try Kb()
        url = kb.database
        _ = try kb(
          "ingest", Kb.articles.path, "--manifest",
          Kb.articles.appendingPathComponent("manifest.jsonl").path)
      } catch {
        fatalError("The sample articles cannot be ingested: \(error)")
      }
    }
  }
}
