import Foundation
import Testing

@Suite struct ExitCodeTests {
  /// A line of shell, in a folder with the sample articles ingested, and the code it ends with.
  static let cases: [(line: String, code: Int32)] = [
    ("kb --version", 0), ("kb --help", 0), ("kb help query", 0), ("kb", 0),
    ("kb list people", 0), ("kb stats", 0), ("kb check", 0), ("kb schema", 0),
    ("kb migrate", 0), ("kb search water", 0), ("kb query who warned of strikes", 0),
    ("kb export --format jsonl", 0), ("kb show country Qatar", 0),
    ("kb search xylophone", 1), ("kb show person Nosuch", 1), ("kb show claim 999999", 1),
    ("kb list claims --speaker Nosuch", 1), ("kb list rounds --until 1990", 1),
    ("kb export --table quotes --until 1990", 1),
    ("kb query who praised xylophone", 1), ("kb query ''", 2),
    ("kb query who xyzzyed the frobnicator", 2),
    ("touch a.txt; echo Talks resumed. > b.txt; kb ingest a.txt b.txt", 3),
    ("kb ingest nosuch.txt nosuch2.txt", 3),
    ("kb nosuch", 64), ("kb list", 64), ("kb list nosuch", 64), ("kb list people --nosuch", 64),
    ("kb list people --type warn", 64), ("kb list claims --type nosuch", 64),
    ("kb list claims --since yesterday", 64), ("kb query --limit 0 who", 64),
    ("kb export --table nosuch", 64), ("kb export --format json --safe-cells", 64),
    ("kb ingest", 64), ("kb ingest --jobs 0 a.txt", 64), ("kb ingest . --title x", 64),
    ("kb ingest a.txt --published 2025-13-01", 64), ("kb show person", 64),
    ("kb schema nosuch", 64), ("kb search --fts '\"'", 64), ("kb list people --db", 64),
    ("touch a.txt; kb ingest a.txt", 65), ("head -c 5000 /bin/sh > a.txt; kb ingest a.txt", 65),
    ("echo no database > d; kb stats --db d", 65), ("touch d; kb stats --db d", 65),
    ("echo '{' > m; echo Talks resumed. > a.txt; kb ingest a.txt --manifest m", 65),
    ("kb stats --db nosuch.sqlite", 66), ("KB_DB=nosuch.sqlite kb query who warned", 66),
    ("kb stats --db .", 66), ("kb ingest nosuch.txt", 66), ("kb ingest nosuch.txt --db new", 66),
    ("echo Talks. > a.txt; kb ingest a.txt --manifest nosuch", 66),
    ("kb export -o nosuch/claims.csv", 73), ("kb export -o kb.sqlite", 73),
    ("echo Talks resumed. > a.txt; kb ingest a.txt --db nosuch/kb.sqlite", 73),
    ("kb export > /dev/full", 74), ("kb --help > /dev/full", 74),
    ("kb list people > /dev/full", 74),
    ("kb list people >&-", 74),
  ]

  @Test(arguments: cases)
  func theExitCodeSaysWhatHappened(line: String, code: Int32) throws {
    let kb = try Kb.withSamples()
    defer { kb.remove() }
    let outcome = try kb.shell(line)
    #expect(outcome.code == code, "\(outcome.error)")
    if code == 0 {
      #expect(!outcome.output.isEmpty || line == "kb migrate")
    } else {
      #expect(!outcome.error.isEmpty)
    }
    if code >= 64, !line.contains("ingest") {
      #expect(outcome.error.hasPrefix("kb: error: "))
      #expect(outcome.output.isEmpty)
    }
  }

  @Test func theHelpNamesEveryExitCode() throws {
    let kb = try Kb()
    defer { kb.remove() }
    let help = try kb("--help").output
    for code in ["0", "1", "2", "3", "64", "65", "66", "73", "74", "75"] {
      #expect(help.contains(code + " "), "\(code)")
    }
  }
}
