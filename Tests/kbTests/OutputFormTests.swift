import Foundation
import Testing

@Suite struct OutputFormTests {
  static let listings = ["people", "countries", "rounds", "claims", "quotes", "articles", "inputs"]

  @Test(arguments: listings)
  func jsonAndPlainHaveTheSameRows(what: String) throws {
    let kb = try Kb.withSamples()
    defer { kb.remove() }
    let json = try kb("list", what, "--format", "json")
    let rows = try #require(
      JSONSerialization.jsonObject(with: Data(json.bytes)) as? [[String: Any]])
    let plain = try kb("list", what).output.split(separator: "\n")
    #expect(rows.count == plain.count - 1)
    #expect(!rows.isEmpty)
    let columns = plain[0].split(separator: "\t").map(String.init)
    for row in rows { #expect(Set(row.keys) == Set(columns)) }
  }

  @Test func exportsAreComplete() throws {
    let kb = try Kb.withSamples()
    defer { kb.remove() }
    let json = try kb("export", "--format", "json")
    let object = try #require(
      JSONSerialization.jsonObject(with: Data(json.bytes)) as? [String: [Any]])
    let lines = try kb("export", "--format", "jsonl")
    #expect(lines.output.split(separator: "\n").count == object.values.reduce(0) { $0 + $1.count })
    let csv = try kb("export")
    let claims = try #require(object["claims"])
    #expect(csv.error == "\(claims.count) rows\n")
    #expect(try kb("export", "--quiet").error.isEmpty)
  }

  @Test func aFileIsWrittenWholeAndBesideNothing() throws {
    let kb = try Kb.withSamples()
    defer { kb.remove() }
    #expect(try kb("export", "-o", "claims.csv").code == 0)
    #expect(try kb.names() == ["claims.csv", "kb.sqlite"])
    #expect(
      try String(contentsOf: kb.path("claims.csv"), encoding: .utf8) == (try kb("export").output))
  }

  /// Reads CSV by RFC 4180, without mercy.
  private static func cells(_ text: String) -> [[String]] {
    var rows: [[String]] = [[""]]
    var isQuoted = false
    var scalars = Array(text.unicodeScalars)[...]
    while let scalar = scalars.popFirst() {
      switch (scalar, isQuoted) {
      case ("\"", true) where scalars.first == "\"":
        scalars.removeFirst()
        rows[rows.count - 1][rows[rows.count - 1].count - 1] += "\""
      case ("\"", _): isQuoted.toggle()
      case (",", false): rows[rows.count - 1].append("")
      case ("\n", false): rows.append([""])
      default: rows[rows.count - 1][rows[rows.count - 1].count - 1].unicodeScalars.append(scalar)
      }
    }
    return rows.dropLast()
  }

  @Test func csvHoldsTextsAsTheyAre() throws {
    let kb = try Kb.withSamples()
    defer { kb.remove() }
    let csv = Self.cells(try kb("export", "--table", "articles").output)
    let column = try #require(csv[0].firstIndex(of: "text"))
    #expect(csv.count == 7)
    let files = try FileManager.default.contentsOfDirectory(atPath: Kb.articles.path)
    let texts = try files.filter { $0.hasSuffix(".txt") }.map {
      // The end of the last line is the file's, not the text's.
      try String(contentsOf: Kb.articles.appendingPathComponent($0), encoding: .utf8)
        .trimmingCharacters(in: .newlines)
    }
    #expect(Set(csv.dropFirst().map { $0[column] }) == Set(texts))
  }

  @Test func cellsAreDefusedOnDemand() throws {
    let kb = try Kb()
    defer { kb.remove() }
    try kb.write("=HYPERLINK(\"http://evil\")\n\nTalks resumed, Mr Asif said.\n", to: "a.txt")
    _ = try kb("ingest", "a.txt")
    for (options, first) in [([], "="), (["--safe-cells"], "'=")] as [([String], String)] {
      let arguments = ["export", "--table", "articles"] + options
      let csv = Self.cells(try kb.run(Kb.program.path, arguments, [:], "").output)
      let column = try #require(csv[0].firstIndex(of: "text"))
      #expect(csv[1][column].hasPrefix(first))
    }
  }

  @Test func schemaTellsWhatColumnsMean() throws {
    let kb = try Kb.withSamples()
    defer { kb.remove() }
    let text = try kb("schema", "claims").output
    #expect(text.hasPrefix("CREATE TABLE claims ("))
    #expect(text.contains("speech_act\tassert, announce"))
    #expect(text.contains("substr(text, start_offset + 1"))
    #expect(try kb("schema").output.contains("claims_view\t"))
  }

  @Test func statsCountWhatIsThere() throws {
    let kb = try Kb.withSamples()
    defer { kb.remove() }
    let text = try kb("stats").output
    #expect(text.contains("rows\tarticles\t6\n"))
    #expect(text.contains("dates\tfirst article\t2025-11-07\n"))
  }

  @Test func migrateSaysThatNothingIsMissing() throws {
    let kb = try Kb.withSamples()
    defer { kb.remove() }
    for arguments in [["migrate"], ["migrate", "--dry-run"]] {
      let outcome = try kb.run(Kb.program.path, arguments, [:], "")
      #expect(outcome.code == 0 && outcome.output.isEmpty)
      #expect(outcome.error == "kb.sqlite is up to date.\n")
    }
  }

  @Test func aReaderWhoGoesAwayIsNotTold() throws {
    let kb = try Kb.withSamples()
    defer { kb.remove() }
    for command in ["kb export --format json", "kb list claims", "kb schema", "kb --help"] {
      let line = "\(command) | head -c 1 > /dev/null; echo ${PIPESTATUS[0]}"
      let outcome = try kb.shell(line)
      #expect(outcome.error.isEmpty || outcome.error.hasSuffix(" rows\n"), "\(outcome.error)")
      #expect(["0\n", "141\n"].contains(outcome.output))
    }
    // A pipe that nobody will ever read, so that the end is certain.
    let outcome = try kb.shell(
      "mkfifo p; sleep 0 < p & exec 3> p; wait; kb export >&3; echo $?")
    #expect(outcome.output == "141\n")
    #expect(outcome.error.isEmpty)
  }
}
