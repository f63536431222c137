import Foundation
import Testing

@Suite struct WrapperCommandTests {
  private static let lines = (1...3).map {
    #"{"title": "Talks \#($0)", "text": "The minister said on day \#($0) that the talks went on.", "date": "2026-03-0\#($0)"}"#
  }

  @Test func everyArticleOfAFileHasItsOwnLineAndRow() throws {
    let kb = try Kb()
    defer { kb.remove() }
    try kb.write(Self.lines.joined(separator: "\n") + "\n{\"title\": \"cut\n", to: "a.jsonl")
    let outcome = try kb("ingest", "a.jsonl")
    #expect(outcome.code == 3)
    #expect(
      outcome.output == "added a.jsonl#line-1\nadded a.jsonl#line-2\nadded a.jsonl#line-3\n")
    #expect(outcome.error.contains("kb: a.jsonl#line-4: it is not JSON"))
    #expect(
      outcome.error.contains("seen 4 = 3 added + 0 updated + 0 duplicate + 0 skipped + 1 failed"))
  }

  @Test func aRehearsalSaysWhatWouldBeStoredAndStoresNothing() throws {
    let kb = try Kb()
    defer { kb.remove() }
    try kb.write(Self.lines.joined(separator: "\n") + "\n" + Self.lines[0], to: "a.jsonl")
    let outcome = try kb("ingest", "a.jsonl", "--dry-run")
    #expect(outcome.code == 0)
    #expect(
      outcome.output.hasPrefix(
        "would be added a.jsonl#line-1: “Talks 1” · 2026-03-01 · 50 characters\n"))
    #expect(outcome.output.contains("would be duplicate a.jsonl#line-4"))
    #expect(try kb.names() == ["a.jsonl"])
    _ = try kb("ingest", "a.jsonl", "--limit", "1")
    let before = try Data(contentsOf: kb.database)
    #expect(
      try kb("ingest", "a.jsonl", "--dry-run").output.contains("would be duplicate a.jsonl#line-1"))
    #expect(try Data(contentsOf: kb.database) == before)
  }

  @Test func aLimitStopsAndResumingGoesOn() throws {
    let kb = try Kb()
    defer { kb.remove() }
    try kb.write(Self.lines.joined(separator: "\n"), to: "a.jsonl")
    #expect(try kb("ingest", "a.jsonl", "--limit", "2").output.split(separator: "\n").count == 2)
    let outcome = try kb("ingest", "a.jsonl", "--resume")
    #expect(outcome.output == "added a.jsonl#line-3\n")
    #expect(outcome.error.contains("2 passed over, done before"))
    // A file that was changed is read.
    try kb.write(
      ([Self.lines[0].replacing("minister", with: "envoy")] + Self.lines[1...]).joined(
        separator: "\n"), to: "a.jsonl")
    #expect(try kb("ingest", "a.jsonl", "--resume").output == "added a.jsonl#line-1\n")
  }

  @Test func whatFailedIsReadAgain() throws {
    let kb = try Kb()
    defer { kb.remove() }
    try kb.write(Self.lines[0] + "\nx\n" + Self.lines[1], to: "a.jsonl")
    try kb.write("", to: "b#1.txt")
    #expect(try kb("ingest", "a.jsonl", "b#1.txt", "gone.txt").code == 3)
    try kb.write(Self.lines[0] + "\n" + Self.lines[2] + "\n" + Self.lines[1], to: "a.jsonl")
    try kb.write("The minister left the talks.", to: "b#1.txt")
    let outcome = try kb("ingest", "--retry-failed")
    #expect(outcome.output == "added a.jsonl#line-2\nadded b#1.txt\n")
    #expect(outcome.error.contains("kb: gone.txt: there is nothing to be read again"))
    #expect(try kb("ingest", "--retry-failed").output.isEmpty)
  }

  @Test func anotherLanguageIsStoredAndNothingIsReadFromIt() throws {
    let kb = try Kb()
    defer { kb.remove() }
    try kb.write(
      "Le ministre Omar Rahmani a déclaré vendredi que les négociations se poursuivraient à Doha.",
      to: "a.txt")
    #expect(try kb("ingest", "a.txt").output == "added a.txt\n")
    #expect(try kb("list", "people").code == 1)
    #expect(try kb("list", "inputs").output.contains("its language is “fr”"))
    #expect(try kb("show", "article", "1").output.contains("language\tfr\n"))
    #expect(try kb("check").code == 0)
  }

  @Test func aFormatThatIsGivenGoesBeforeTheContent() throws {
    let kb = try Kb()
    defer { kb.remove() }
    try kb.write("a,b\n1,The minister said that the talks went on.\n", to: "a.txt")
    #expect(
      try kb("ingest", "a.txt", "--format", "csv", "--map", "text=b").output
        == "added a.txt#row-1\n")
    #expect(try kb("ingest", "a.txt", "--format", "text").output == "added a.txt\n")
    #expect(try kb("ingest", "a.txt", "--format", "docx").code == 64)
    #expect(try kb("ingest", "a.txt", "--map", "text").code == 64)
  }

  @Test func privateAddressesAreRefusedAndSoIsWhatIsNoAddress() throws {
    let kb = try Kb()
    defer { kb.remove() }
    for address in [
      "http://127.0.0.1:9/", "http://localhost/", "http://[::1]/", "http://2130706433/",
    ] {
      let outcome = try kb("ingest", address)
      #expect(outcome.code == 65)
      #expect(outcome.error.contains("--allow-private"))
    }
    #expect(try kb("ingest", "http://user@a.example/").error.contains("no address of the web"))
  }

  @Test(.enabled(if: LocalSite.isPossible, "It needs python3 and curl."))
  func pagesAreFetchedRedirectsFollowedAndRobotsHeard() throws {
    let kb = try Kb()
    defer { kb.remove() }
    let site = try LocalSite(kb)
    defer { site.stop() }
    #expect(
      try kb("ingest", "--allow-private", site.address("/r")).output
        == "added \(site.address("/r"))\n")
    let article = try kb("show", "article", "1").output
    #expect(article.contains("café talks"))
    #expect(article.contains("url\t\(site.address("/page"))\n"))
    for (path, words) in [
      ("/loop", "more than 5 times"), ("/file", "no address of the web"), ("/gone", "status 404"),
      ("/private/x", "robots.txt"),
    ] {
      let outcome = try kb("ingest", "--allow-private", site.address(path))
      #expect(outcome.code == 65 || outcome.code == 66)
      #expect(outcome.error.contains(words), "\(outcome.error)")
    }
  }
}

/// A small site on this machine, for as long as a test runs.
private final class LocalSite {
  private let process = Process()
  private let port: String

  static let isPossible = ["python3", "curl"].allSatisfy { name in
    (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":").contains {
      FileManager.default.isExecutableFile(atPath: "\($0)/\(name)")
    }
  }

  private static let program = """
    import http.server, os, threading
    end = threading.Timer(120, os._exit, [0])
    end.daemon = True
    end.start()
    page = ("<!doctype html><html><head><title>Talks</title></head><body><article><h1>Talks</h1><p>The foreign "
        "minister said on Monday that the café talks would go on in Doha.</p><p>The other side had nothing to say "
        "to the reporters.</p></article></body></html>").encode("latin-1")
    class Site(http.server.BaseHTTPRequestHandler):
        def log_message(self, *words): pass
        def do_GET(self):
            leads = {"/loop": "/loop", "/r": "/page", "/file": "file:///etc/passwd"}.get(self.path)
            body = b"User-agent: *\\nDisallow: /private" if self.path == "/robots.txt" else page
            self.send_response(302 if leads else 404 if self.path == "/gone" else 200)
            if leads: self.send_header("Location", leads)
            self.send_header("Content-Type", "text/html; charset=iso-8859-1")
            self.end_headers()
            self.wfile.write(body)
    site = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Site)
    open("port", "w").write(str(site.server_port) + "\\n")
    site.serve_forever()
    """

  init(_ kb: Kb) throws {
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = ["python3", "-c", Self.program]
    process.currentDirectoryURL = kb.folder
    // A child that held the pipe of the tests would keep them from ending.
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    try process.run()
    var found = ""
    for _ in 0..<300 where !found.hasSuffix("\n") {
      found = (try? String(contentsOf: kb.path("port"), encoding: .utf8)) ?? ""
      Thread.sleep(forTimeInterval: 0.05)
    }
    port = found.split(separator: "\n").first.map(String.init) ?? ""
    if port.isEmpty {
      process.terminate()
      process.waitUntilExit()
      throw CocoaError(.fileReadUnknown)
    }
  }

  func address(_ path: String) -> String { "http://127.0.0.1:\(port)\(path)" }

  func stop() {
    process.terminate()
    process.waitUntilExit()
  }
}
