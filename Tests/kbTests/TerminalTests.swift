import Foundation
import Testing

@Suite struct TerminalTests {
  /// What may never reach a terminal from somebody's text; our own bold is taken out first.
  private static func unsafe(_ bytes: [UInt8]) -> [Unicode.Scalar] {
    let text = String(decoding: bytes, as: UTF8.self)
    let plain = text.replacingOccurrences(of: "\u{1B}[1m", with: "")
      .replacingOccurrences(of: "\u{1B}[0m", with: "")
      .replacingOccurrences(of: "\r\u{1B}[K", with: "")
      .replacingOccurrences(of: "\r\n", with: "\n")
    return plain.unicodeScalars.filter { scalar in
      switch scalar.value {
      case 0x09, 0x0A: false
      case 0..<0x20, 0x7F...0x9F, 0x61C, 0x200E, 0x200F, 0x2028...0x202E, 0x2066...0x2069: true
      default: false
      }
    }
  }

  static let commands = [
    ["query", "who warned of zzyzx strikes"], ["search", "zzyzx"], ["list", "articles"],
    ["list", "claims"], ["show", "article", "1"], ["search", "zzyzx", "--in", "claims"],
  ]

  static let attacks = [
    "\u{1B}[31m", "\u{1B}[2J\u{1B}[H", "\u{1B}]0;pwned\u{7}", "\u{9B}31m", "\u{8}\u{8}", "\u{7F}",
    "\u{202E}gnp\u{202C}", "\u{2066}x\u{2069}", "\u{2028}x", "\u{200F}", "\u{61C}",
  ]

  @Test(arguments: attacks)
  func nothingInAnArticleActsOnTheTerminal(attack: String) throws {
    let kb = try Kb()
    defer { kb.remove() }
    try kb.write(
      """
      Talks \(attack) in Istanbul

      Khawaja \(attack)Asif warned that \(attack) zzyzx strikes would follow.

      “We \(attack) zzyzx will respond,” Khawaja Asif said.

      """, to: "a.txt")
    #expect(try kb.onTerminal(["ingest", "a.txt", "--verbose"]).code == 0)
    for command in Self.commands {
      let outcome = try kb.onTerminal(command)
      #expect(Self.unsafe(outcome.bytes).isEmpty, "\(command)")
      for format in ["plain", "md", "csv", "json", "jsonl"] {
        guard command[0] != "show" || format != "csv" else { continue }
        let piped = try kb.run(Kb.program.path, command + ["--format", format], [:], "")
        #expect(Self.unsafe(piped.bytes).isEmpty, "\(command) \(format)")
      }
    }
  }

  @Test func boldIsForTerminalsWithoutNoColor() throws {
    let kb = try Kb.withSamples()
    defer { kb.remove() }
    for command in [["list", "people"], ["query", "who warned of strikes"]] {
      #expect(try kb.onTerminal(command).output.contains("\u{1B}[1m"))
      let plain = try kb.onTerminal(command, environment: ["NO_COLOR": "1"])
      #expect(!plain.output.contains("\u{1B}"))
      let piped = try kb.run(Kb.program.path, command + ["--format", "table"], [:], "")
      #expect(!piped.output.contains("\u{1B}"))
    }
  }

  @Test func aTableFitsTheTerminal() throws {
    let kb = try Kb.withSamples()
    defer { kb.remove() }
    let outcome = try kb.onTerminal(["list", "claims"], environment: ["NO_COLOR": "1"])
    let lines = outcome.output.split(whereSeparator: \.isNewline)
    #expect(lines.count > 20)
    for line in lines { #expect(line.unicodeScalars.count <= 80, "\(line)") }
  }

  @Test func aTerminalGetsASummaryInsteadOfLines() throws {
    let kb = try Kb()
    defer { kb.remove() }
    let outcome = try kb.onTerminal(["ingest", Kb.articles.path])
    #expect(outcome.code == 0)
    #expect(!outcome.output.contains("added /"))
    #expect(outcome.output.contains("seen 7 = 6 added"))
  }
}

extension Kb {
  /// Runs `kb` with a terminal of 80 by 24 cells as both its outputs.
  func onTerminal(
    _ arguments: [String], environment: [String: String] = [:]
  ) throws -> Outcome {
    // What posix_openpt and unlockpt do (pts(4)), which the C library's module does not show.
    let master = open("/dev/ptmx", O_RDWR | O_NOCTTY)
    var unlocked: Int32 = 0
    var number: Int32 = 0
    guard master >= 0, ioctl(master, 0x4004_5431, &unlocked) == 0,
      ioctl(master, 0x8004_5430, &number) == 0
    else { throw POSIXError(.ENODEV) }
    defer { close(master) }
    let terminal = open("/dev/pts/\(number)", O_RDWR | O_NOCTTY)
    guard terminal >= 0 else { throw POSIXError(.ENODEV) }
    var size = winsize(ws_row: 24, ws_col: 80, ws_xpixel: 0, ws_ypixel: 0)
    guard ioctl(terminal, UInt(TIOCSWINSZ), &size) == 0 else { throw POSIXError(.ENODEV) }
    let process = Process()
    process.executableURL = Self.program
    process.arguments = arguments
    process.currentDirectoryURL = folder
    var variables = ProcessInfo.processInfo.environment
    for name in ["KB_DB", "NO_COLOR", "COLUMNS"] { variables[name] = nil }
    variables["TERM"] = "xterm"
    process.environment = variables.merging(environment) { $1 }
    process.standardInput = FileHandle.nullDevice
    let handle = FileHandle(fileDescriptor: terminal, closeOnDealloc: false)
    process.standardOutput = handle
    process.standardError = handle
    try process.run()
    close(terminal)
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 65_536)
    // The other end is closed when the program ends: reading then fails with EIO.
    while true {
      let count = read(master, &buffer, buffer.count)
      if count <= 0 { break }
      bytes += buffer[..<count]
    }
    process.waitUntilExit()
    return Outcome(
      code: process.terminationStatus, output: String(decoding: bytes, as: UTF8.self), error: "",
      bytes: bytes)
  }
}
