import News
import Testing

@testable import Reading

@Suite struct ManifestTests {
  private func manifest(_ text: String) throws -> Manifest {
    try Manifest(Array(text.utf8), from: "/news/list.jsonl")
  }

  @Test func `A line gives what it says, and no more`() throws {
    let text = """
      \u{FEFF}{"path": "a.txt", "published_on": "2025-11-07T09:30+05:00", "url": "https://example.org/a", \
      "title": "T", "publisher": "P", "author": "A; B", "rights": [1, {"x": null}]}\r

      {"path": "b.txt", "published_on": null, "title": ""}
      """
    let manifest = try manifest(text)
    #expect(manifest.entries.map(\.line) == [1, 3])
    #expect(
      manifest.entries.map(\.given) == [
        GivenMetadata(
          title: "T", url: "https://example.org/a", publisher: "P", author: "A; B",
          published: NewsDate("2025-11-07T09:30+05:00")), GivenMetadata(),
      ])
  }

  @Test(
    arguments: [
      ("/news/a.txt", 1), ("/news/./x/../a.txt", 1), ("/elsewhere/a.txt", 1), ("a.txt", 1),
      ("/news/sub/b.txt", 2), ("/news/b.txt", nil), ("sub/b.txt", nil), ("/far/c.txt", 3),
      ("/news/far/c.txt", nil), ("/up/d.txt", 4), ("/news/z.txt", nil), ("-", nil), ("", nil),
    ] as [(String, Int?)])
  func `An input is found by its path from the manifest, or by a bare name`(
    source: String, line: Int?
  ) throws {
    let manifest = try manifest(
      """
      {"path": "a.txt"}
      {"path": "sub/b.txt"}
      {"path": "/far/c.txt"}
      {"path": "../up/d.txt"}
      """)
    #expect(manifest.entry(for: source)?.line == line)
  }

  @Test func `The very path goes before the bare name`() throws {
    let manifest = try manifest("{\"path\": \"a.txt\"}\n{\"path\": \"sub/a.txt\"}")
    #expect(manifest.entry(for: "/news/sub/a.txt")?.line == 2)
    #expect(manifest.entry(for: "/other/a.txt")?.line == 1)
  }

  @Test(arguments: [
    ("{bad", "not JSON"), ("[1, 2]", "not an object"), ("null", "not JSON"), ("{}", "no “path”"),
    ("{\"path\": \"\"}", "no “path”"), ("{\"path\": 5}", "“path” is not a string"),
    ("{\"path\": \"b\", \"title\": [1]}", "“title” is not a string"),
    ("{\"path\": \"b\", \"published_on\": \"2025-02-30\"}", "“2025-02-30”, which is no date"),
    ("{\"path\": \"b\", \"published_on\": \"last week\"}", "write it like 2025-11-07"),
    ("{\"path\": \"./a\"}", "as line 1 does"), ("{\"path\": \"b\"} {\"path\": \"c\"}", "not JSON"),
    ("{\"path\": \"\\ud800\"}", "not JSON"),
  ])
  func `A line that cannot stand is an error with its number`(line: String, words: String) {
    let error = #expect(throws: ReadingError.self) {
      try manifest("{\"path\": \"a\"}\n\n" + line + "\n")
    }
    #expect(error?.code == .badManifest)
    #expect(error?.line == 3)
    #expect(error?.description.hasPrefix("/news/list.jsonl, line 3, cannot be read: ") == true)
    #expect(error?.description.contains(words) == true, "\(error?.description ?? "")")
  }

  @Test func `Endless nesting is an error as any other`() {
    let error = #expect(throws: ReadingError.self) {
      try manifest(String(repeating: "[", count: 100_000))
    }
    #expect(error?.code == .badManifest)
  }

  @Test func `A manifest that is not there is an error that says so`() {
    let error = #expect(throws: ReadingError.self) { try Manifest(at: "/no/such/list.jsonl") }
    #expect(error?.code == .missing)
  }

  @Test func `A manifest is read from its file, its paths from its folder`() throws {
    let folder = try TemporaryFolder()
    let path = try folder.write("list.jsonl", "{\"path\": \"sub/a.txt\", \"title\": \"T\"}\n")
    let manifest = try Manifest(at: path)
    #expect(manifest.source == path)
    #expect(manifest.entry(for: folder.path + "/sub/a.txt")?.given.title == "T")
  }

  @Test func `What is given by hand goes before the manifest`() {
    let hand = GivenMetadata(title: "Hand", published: NewsDate("2025"))
    let list = GivenMetadata(
      title: "List", url: "u", publisher: "p", author: "a", published: NewsDate("2024"))
    #expect(
      hand.filled(from: list)
        == GivenMetadata(
          title: "Hand", url: "u", publisher: "p", author: "a", published: NewsDate("2025")))
  }
}
