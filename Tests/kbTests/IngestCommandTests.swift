import Foundation
import Testing

@Suite struct IngestCommandTests {
  static let text =
    "Talks resumed.\n\nMr Asif warned that strikes would follow if attacks continue.\n"

  @Test func everyInputGetsALineAndTheSumsAgree() throws {
    let kb = try Kb()
    defer { kb.remove() }
    try FileManager.default.createDirectory(at: kb.path("in"), withIntermediateDirectories: true)
    try kb.write(Self.text, to: "in/a.txt")
    try kb.write(Self.text, to: "in/b.txt")
    try kb.write("", to: "in/c.txt")
    try kb.write("x", to: "in/d.docx")
    let outcome = try kb("ingest", "in")
    #expect(outcome.code == 3)
    let lines = outcome.output.split(separator: "\n")
    #expect(lines.count == 3)
    #expect(lines[0] == "added in/a.txt")
    #expect(lines[1] == "duplicate in/b.txt")
    #expect(lines[2].hasPrefix("skipped in/d.docx: "))
    #expect(outcome.error.contains("kb: in/c.txt: "))
    #expect(
      outcome.error.contains(
        "seen 4 = 1 added + 0 updated + 1 duplicate + 1 skipped + 1 failed"))
    let again = try kb("ingest", "in")
    #expect(again.output.hasPrefix("duplicate in/a.txt\nduplicate in/b.txt\n"))
    let quiet = try kb("ingest", "in", "--quiet")
    #expect(quiet.code == 3)
    #expect(quiet.output.isEmpty)
    #expect(quiet.error.split(separator: "\n").count == 1)
    #expect(quiet.error.hasPrefix("kb: in/c.txt: "))
  }

  @Test func theLedgerHasEveryInput() throws {
    let kb = try Kb()
    defer { kb.remove() }
    try kb.write(Self.text, to: "a.txt")
    try kb.write("", to: "b.txt")
    #expect(try kb("ingest", "a.txt", "b.txt", "nosuch.txt").code == 3)
    let states = try kb("list", "inputs").output.split(separator: "\n").dropFirst().map {
      $0.split(separator: "\t", omittingEmptySubsequences: false)[2...3].joined(separator: " ")
    }
    #expect(states == ["added a.txt", "failed b.txt", "failed nosuch.txt"])
  }

  @Test func whatIsGivenIsKept() throws {
    let kb = try Kb()
    defer { kb.remove() }
    let outcome = try kb(
      "ingest", "-", "--published", "2025-11-07", "--url", "https://wire.example/1", "--publisher",
      "Wire", "--title", "Talks again", "--author", "A. Writer", input: Self.text)
    #expect(outcome.code == 0)
    #expect(outcome.output == "added -\n")
    let article = try kb("show", "article", "1").output
    for line in [
      "published_on\t2025-11-07", "url\thttps://wire.example/1", "publisher\tWire",
      "title\tTalks again", "author\tA. Writer",
    ] {
      #expect(article.contains(line + "\n"), "\(line)")
    }
  }

  @Test func aManifestTellsOfMany() throws {
    let kb = try Kb()
    defer { kb.remove() }
    try kb.write(Self.text, to: "a.txt")
    try kb.write(#"{"path": "a.txt", "published_on": "2025-11", "publisher": "Wire"}"#, to: "m")
    #expect(try kb("ingest", "a.txt", "--manifest", "m").code == 0)
    let row = try kb("list", "articles").output.split(separator: "\n")[1]
    #expect(row.contains("\t2025-11\tWire\t"))
  }

  @Test func badInputIsNamedAndNothingIsStored() throws {
    let kb = try Kb()
    defer { kb.remove() }
    for (name, bytes) in [
      ("empty.txt", []), ("blank.txt", [0x20, 0x0A, 0x09]), ("zero.txt", [0x41, 0, 0x42]),
      ("noise.txt", (0..<2000).map { UInt8(truncatingIfNeeded: $0 &* 131 &+ $0 / 7) }),
    ] as [(String, [UInt8])] {
      try Data(bytes).write(to: kb.path(name))
      let outcome = try kb("ingest", name)
      #expect(outcome.code == 65, "\(name)")
      #expect(outcome.output.isEmpty)
      #expect(outcome.error.hasPrefix("kb: \(name): "), "\(outcome.error)")
    }
    #expect(try kb("list", "articles").code == 1)
  }

  @Test func namesThatWouldActOnATerminalAreShown() throws {
    let kb = try Kb()
    defer { kb.remove() }
    let name = "e\u{1B}[31m\nred\u{202E}.txt"
    try kb.write(Self.text, to: name)
    #expect(try kb("ingest", name).output == "added e\\u{1b}[31m\\nred\\u{202e}.txt\n")
  }

  @Test func aLineThatCannotBeWrittenCostsNoArticle() throws {
    let kb = try Kb()
    defer { kb.remove() }
    try kb.write(Self.text, to: "a.txt")
    try kb.write(Self.text + "More.\n", to: "b.txt")
    #expect(try kb.shell("kb ingest a.txt b.txt > /dev/full").code == 74)
    #expect(try kb("list", "articles").output.split(separator: "\n").count == 3)
    #expect(try kb.shell("kb ingest a.txt b.txt 2>&-").code == 0)
    #expect(try kb("check").code == 0)
  }
}
