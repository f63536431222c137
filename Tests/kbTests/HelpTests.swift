import Foundation
import Testing

@Suite struct HelpTests {
  /// Every command with the options that its help must name.
  static let commands: [(name: String, options: [String])] = [
    (
      "ingest",
      [
        "--published", "--url", "--publisher", "--title", "--author", "--manifest", "--jobs",
        "--format", "--map", "--limit", "--dry-run", "--resume", "--retry-failed",
        "--allow-private", "--verbose", "--quiet",
      ]
    ),
    (
      "query",
      [
        "--limit", "--since", "--until", "--country", "--speaker", "--type", "--today", "--explain",
        "--format", "--quiet",
      ]
    ),
    ("search", ["--in", "--fts", "--limit", "--since", "--until", "--format", "--quiet"]),
    (
      "list",
      [
        "--limit", "--since", "--until", "--country", "--speaker", "--type", "--all", "--format",
        "--quiet",
      ]
    ),
    ("show", ["--format", "--quiet"]),
    ("stats", ["--format", "--quiet"]),
    (
      "export",
      [
        "--format", "--table", "--output", "--since", "--until", "--limit", "--safe-cells",
        "--quiet",
      ]
    ),
    ("check", ["--repair", "--format", "--quiet"]),
    ("schema", ["--format", "--quiet"]),
    ("migrate", ["--dry-run", "--quiet"]),
  ]

  @Test(arguments: commands)
  func theHelpNamesEveryOptionAndShowsTwoExamples(name: String, options: [String]) throws {
    let kb = try Kb()
    defer { kb.remove() }
    let help = try kb(name, "--help").output
    for option in options + ["--db", "--help"] { #expect(help.contains(option), "\(option)") }
    let examples = help.split(separator: "\n").filter { $0.hasPrefix("  kb \(name)") }
    #expect(examples.count >= 2, "\(help)")
    #expect(try kb("help", name).output == help)
  }

  @Test(arguments: commands)
  func theReadmeTellsOfEveryCommandAndOption(name: String, options: [String]) throws {
    let readme = try String(
      contentsOf: Kb.root.appendingPathComponent("README.md"), encoding: .utf8)
    #expect(readme.contains("kb \(name)"))
    for option in options { #expect(readme.contains(option), "\(option)") }
  }

  @Test func theHelpOfAllNamesEveryCommand() throws {
    let kb = try Kb()
    defer { kb.remove() }
    let help = try kb("--help").output
    for (name, _) in Self.commands { #expect(help.contains("  \(name) "), "\(name)") }
  }

  @Test func theReadmeExplainsEveryTableAndColumn() throws {
    let kb = try Kb.withSamples()
    defer { kb.remove() }
    let readme = try String(
      contentsOf: Kb.root.appendingPathComponent("README.md"), encoding: .utf8)
    let rows = try kb("schema").output.split(separator: "\n").dropFirst()
    #expect(rows.count > 20)
    for row in rows {
      let cells = row.split(separator: "\t")
      #expect(readme.contains("`\(cells[0])`"), "\(cells[0])")
      for column in cells[2].split(separator: ", ") {
        #expect(readme.contains("`\(column)`"), "\(cells[0]).\(column)")
      }
    }
  }

  @Test func wrongUsageSaysWhatIsWrongAndWhereHelpIs() throws {
    let kb = try Kb()
    defer { kb.remove() }
    let error = try kb("list", "people", "--nosuch").error
    #expect(error.hasPrefix("kb: error: Unknown option '--nosuch'.\n"))
    #expect(error.contains("Usage: kb list") && error.contains("kb list --help"))
  }
}
