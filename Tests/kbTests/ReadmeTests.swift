import Foundation
import Testing

/// What the README shows is what the program says. After a change for the better,
/// `KB_RECORD_README=1 swift test --filter ReadmeTests` writes the new output into it.
@Suite struct ReadmeTests {
  private static let file = Kb.root.appendingPathComponent("README.md")

  @Test func everySessionInTheReadmeIsReal() throws {
    let readme = try String(contentsOf: Self.file, encoding: .utf8)
    let real = try Self.played(readme)
    if ProcessInfo.processInfo.environment["KB_RECORD_README"] != nil {
      try Data(real.utf8).write(to: Self.file)
      return
    }
    let shown = readme.split(separator: "\n", omittingEmptySubsequences: false)
    let lines = real.split(separator: "\n", omittingEmptySubsequences: false)
    // The first difference says it; what follows is shifted.
    if let place = zip(shown, lines).enumerated().first(where: { $1.0 != $1.1 }) {
      Issue.record(
        "Line \(place.offset + 1) is “\(place.element.0)”, should be “\(place.element.1)”")
    }
    #expect(shown.count == lines.count)
    #expect(shown.count { $0.hasPrefix("$ kb ") } >= 10)
  }

  /// The text with the output of every `$ kb …` line in its console blocks as it is now.
  private static func played(_ text: String) throws -> String {
    let kb = try Kb()
    defer { kb.remove() }
    try FileManager.default.createDirectory(
      at: kb.path("Tests"), withIntermediateDirectories: true)
    try FileManager.default.copyItem(at: Kb.articles, to: kb.path("Tests/Articles"))
    var result: [Substring] = []
    var isConsole = false
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      if line.hasPrefix("```") {
        isConsole = line == "```console"
        result.append(line)
      } else if !isConsole {
        result.append(line)
      } else if line.hasPrefix("$ ") {
        result.append(line)
        // As on a terminal of 100 columns.
        let output = try kb.shell(
          String(line.dropFirst(2)) + " 2>&1", environment: ["COLUMNS": "100"]
        ).output
        result += output.split(separator: "\n", omittingEmptySubsequences: false).dropLast()
      }
    }
    return result.joined(separator: "\n")
  }
}
