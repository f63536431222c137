import Glibc
import TestSupport
import Testing

@testable import Reading

@Suite struct InputWalkerTests {
  private let walker = InputWalker()

  /// The inputs under a folder, as their ways from there, with "!" for failed and "-" for skipped ones.
  private func walk(_ folder: TemporaryFolder, _ names: [String] = [""]) -> [String] {
    walker.inputs(names.map { $0.isEmpty ? folder.path : folder.path + "/" + $0 }).map { input in
      let name = String(input.source.dropFirst(folder.path.count + 1))
      return switch input.obstacle {
      case .failed: "! " + name
      case .skipped: "- " + name
      case nil: name
      }
    }
  }

  @Test func `A folder is walked depth first, names in the order of their bytes`() throws {
    let folder = try TemporaryFolder()
    for name in ["b", "B", "b/c"] { try folder.makeFolder(name) }
    for name in ["é.txt", "a.txt", "Z.txt", "b/2.txt", "b/10.txt", "b/c/x.txt", "B/y", "b.text"] {
      try folder.write(name)
    }
    #expect(
      walk(folder) == [
        "B/y", "Z.txt", "a.txt", "b/10.txt", "b/2.txt", "b/c/x.txt", "b.text", "é.txt",
      ])
  }

  @Test func `Arguments keep their order, and a trailing slash changes nothing`() throws {
    let folder = try TemporaryFolder()
    try folder.makeFolder("d")
    for name in ["z.txt", "d/1.txt", "a.txt"] { try folder.write(name) }
    #expect(
      walk(folder, ["z.txt", "d/", "a.txt", "z.txt"]) == ["z.txt", "d/1.txt", "a.txt", "z.txt"])
  }

  @Test func `Hidden names are passed over in folders, not when they are given`() throws {
    let folder = try TemporaryFolder()
    try folder.makeFolder(".git")
    for name in [".git/a.txt", ".b.txt", "c.txt"] { try folder.write(name) }
    #expect(walk(folder) == ["c.txt"])
    #expect(walk(folder, [".b.txt"]) == [".b.txt"])
  }

  @Test(arguments: [
    ("a.txt", true), ("a.TXT", true), ("a.text", true), ("README", true), ("7 Nov.2025", true),
    ("talks.2025-11-07", true), ("Mr. Smith went", true), ("a.", true), ("a.jsonl", true),
    ("a.html.gz", true), ("a.pdf", true), ("a.png", false), ("a.docx", false), ("kb.sqlite", false),
    ("a.sqlite-wal", true), ("a.b", false),
  ])
  func `In a folder the name decides whether a file is read`(name: String, isRead: Bool) throws {
    let folder = try TemporaryFolder()
    try folder.write(name)
    #expect(walk(folder) == [(isRead ? "" : "- ") + name])
    #expect(walk(folder, [name]) == [name])
  }

  @Test func `Links to files are read, links to folders in folders are not followed`() throws {
    let folder = try TemporaryFolder()
    try folder.makeFolder("d")
    try folder.write("d/a.txt")
    try folder.link("d/again.txt", to: "a.txt")
    try folder.link("d/up", to: "..")
    try folder.link("d/self.txt", to: "self.txt")
    try folder.link("d/gone.txt", to: "nowhere")
    try folder.link("l", to: "d")
    let inside = ["a.txt", "again.txt"]
    #expect(
      walk(folder, ["d"])
        == inside.map { "d/" + $0 } + ["! d/gone.txt", "! d/self.txt", "- d/up"])
    #expect(walk(folder, ["l"]).prefix(2) == ["l/a.txt", "l/again.txt"])
  }

  @Test func `Pipes and devices are refused at once, with a reason`() throws {
    let folder = try TemporaryFolder()
    try folder.makePipe("p.txt")
    #expect(walk(folder) == ["- p.txt"])
    for path in [folder.path + "/p.txt", "/dev/null", "/dev/zero"] {
      let input = try #require(Array(walker.inputs([path])).first)
      let error = #expect(throws: ReadingError.self) { try walker.load(input) }
      #expect(error?.code == .notAFile)
      #expect(error?.description.contains("give a file") == true)
    }
  }

  @Test func `A file that became a pipe after it was met does not hold anybody up`() throws {
    let folder = try TemporaryFolder()
    try folder.write("a.txt")
    let input = try #require(Array(walker.inputs([folder.path])).first)
    try #require(unlink(folder.path + "/a.txt") == 0)
    #expect(throws: ReadingError.self) { try walker.load(input) }
    try folder.makePipe("a.txt")
    let error = #expect(throws: ReadingError.self) { try walker.load(input) }
    #expect(error?.code == .notAFile)
  }

  @Test(arguments: [
    ("", ReadingError.Code.missing, "its name is empty"),
    ("/no/such/file.txt", .missing, "there is no such file"),
    ("/etc/passwd/a.txt", .missing, "is a file and no folder"),
    ("/" + String(repeating: "n", count: 300), .missing, "longer than the system allows"),
    ("/no/such/\u{FFFD}.txt", .missing, "give its folder instead"),
    ("/etc/pass\0wd", .missing, "there is no such file"),
  ])
  func `A path that names nothing is an input that fails, in words`(
    path: String, code: ReadingError.Code, words: String
  ) throws {
    let inputs = Array(walker.inputs([path]))
    #expect(inputs.count == 1)
    guard case .failed(let error) = try #require(inputs.first).obstacle else {
      Issue.record("\(path) did not fail")
      return
    }
    #expect(error.code == code)
    #expect(error.description.contains(words))
    #expect(error.description.hasSuffix("."))
  }

  @Test(.enabled(if: geteuid() != 0, "The superuser may read everything."))
  func `What may not be read fails by itself, and its neighbours are read`() throws {
    let folder = try TemporaryFolder()
    try folder.makeFolder("d")
    try folder.write("a.txt")
    try folder.write("b.txt")
    try folder.setMode("a.txt", 0)
    try folder.setMode("d", 0)
    #expect(walk(folder) == ["a.txt", "b.txt", "! d"])
    let input = try #require(Array(walker.inputs([folder.path])).first)
    let error = #expect(throws: ReadingError.self) { try walker.load(input) }
    #expect(error?.code == .notPermitted)
    try folder.setMode("d", 0o755)
  }

  @Test func `Loading gives the bytes, up to the limit and no further`() throws {
    let folder = try TemporaryFolder()
    var generator = SeededGenerator(seed: 3)
    for size in [0, 1, 65_535, 65_536, 65_537, 300_000] {
      let bytes = (0..<size).map { _ in UInt8.random(in: 0...255, using: &generator) }
      try folder.write(Array("a.txt".utf8), bytes)
      let input = try #require(Array(walker.inputs([folder.path + "/a.txt"])).first)
      #expect(try InputWalker(sizeLimit: size).load(input) == bytes)
      if size > 0 {
        let error = #expect(throws: ReadingError.self) {
          try InputWalker(sizeLimit: size - 1).load(input)
        }
        #expect(error?.code == .tooLarge)
      }
    }
  }

  @Test func `A file that says it is empty is read to its end`() throws {
    let input = try #require(Array(walker.inputs(["/proc/self/status"])).first)
    #expect(try !walker.load(input).isEmpty)
    #expect(throws: ReadingError.self) { try InputWalker(sizeLimit: 10).load(input) }
  }

  @Test func `A name of any bytes is walked and read`() throws {
    let folder = try TemporaryFolder()
    try folder.write(Array("inv".utf8) + [0xFF, 0xFE] + Array(".txt".utf8), [0x41])
    try folder.write("new\nline \u{202E}.txt", "B")
    let inputs = Array(walker.inputs([folder.path]))
    #expect(
      inputs.map { $0.source.dropFirst(folder.path.count + 1) } == [
        "inv%FF%FE.txt", "new\nline \u{202E}.txt",
      ])
    #expect(try inputs.map { try walker.load($0) } == [[0x41], [0x42]])
  }

  @Test func `What is left out is left out by whatever path it is met`() throws {
    let folder = try TemporaryFolder()
    let manifest = try folder.write("list.txt")
    try folder.write("a.txt")
    try folder.link("b.txt", to: "list.txt")
    let walker = InputWalker(leavingOut: [folder.path + "/./list.txt", "/no/such/file"])
    #expect(Array(walker.inputs([folder.path])).map(\.source) == [folder.path + "/a.txt"])
    #expect(Array(walker.inputs([manifest])).map(\.source) == [manifest])
  }

  @Test func `Standard input is one input`() throws {
    let inputs = Array(walker.inputs(["-", "-"]))
    #expect(inputs.map(\.source) == ["-", "-"])
    #expect(inputs.first?.obstacle == nil)
    guard case .failed(let error) = inputs.last?.obstacle else {
      Issue.record("the second did not fail")
      return
    }
    #expect(error.reason.contains("once"))
  }
}
