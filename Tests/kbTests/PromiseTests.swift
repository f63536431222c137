import Foundation
import Store
import Testing

/// What is promised of the program as a whole: killed, raced and out of room, it loses nothing.
@Suite(.serialized) struct PromiseTests {
  private static let count = 24

  /// Writes articles and returns their names.
  private func articles(_ kb: Kb) throws -> [String] {
    try (0..<Self.count).map { number in
      let name = "a\(number).txt"
      try kb.write(
        """
        Talks on canal \(number)

        Foreign Minister Ilmar Dorvan said gate \(number) would stay shut. “We will wait \(number)
        days,” Envoy Sana Quist told reporters in Ankara.
        """, to: name)
      return name
    }
  }

  private func sources(_ kb: Kb) throws -> Set<String> {
    let base = try KnowledgeBase.open(kb.database.path, access: .readOnly)
    #expect(try base.check().isEmpty)
    let rows = try base.connection.rows("SELECT source FROM articles") { $0.text(0) }
    try base.close()
    #expect(Set(rows).count == rows.count)
    return Set(rows)
  }

  /// What a run of the program said was added before it was killed.
  private func added(_ output: String) -> Set<String> {
    var lines = output.split(separator: "\n", omittingEmptySubsequences: false)
    lines.removeLast()  // The last line may be half a line.
    return Set(lines.filter { $0.hasPrefix("added ") }.map { String($0.dropFirst(6)) })
  }

  @Test(arguments: [20, 60, 90, 140, 220])
  func killedAtAnyMomentItKeepsWhatItSaidAndGoesOn(milliseconds: Int) throws {
    let kb = try Kb()
    defer { kb.remove() }
    let names = try articles(kb)
    let seconds = String(format: "%.3f", Double(milliseconds) / 1000)
    let outcome = try kb.run(
      "/usr/bin/env", ["timeout", "-s", "KILL", seconds, Kb.program.path, "ingest"] + names, [:], ""
    )
    if FileManager.default.fileExists(atPath: kb.database.path),
      (try? KnowledgeBase.open(kb.database.path, access: .readOnly).close()) != nil
    {
      #expect(added(outcome.output).isSubset(of: try sources(kb)))
    } else {
      #expect(added(outcome.output).isEmpty)
    }
    #expect(try kb.run(Kb.program.path, ["ingest"] + names, [:], "").code == 0)
    #expect(try sources(kb) == Set(names))
    #expect(try kb.names() == (names + ["kb.sqlite"]).sorted())
  }

  @Test func severalAtOnceLoseNothingAndDoubleNothing() throws {
    let kb = try Kb()
    defer { kb.remove() }
    let names = try articles(kb)
    // Each article is given to two of four writers; readers look on.
    let outcome = try kb.shell(
      """
      kb ingest a0.txt
      for k in 0 1 2 3; do
        list=
        for i in $(seq 0 \(Self.count - 1)); do
          if [ $(((i + k) % 4)) -lt 2 ]; then list="$list a$i.txt"; fi
        done
        (kb ingest --quiet $list > w$k.out 2> w$k.err; echo $? > w$k.code) &
      done
      for k in 0 1; do
        (for i in 1 2 3; do kb list articles > r$k.out 2>> r$k.err; echo $? >> r$k.code; done) &
      done
      wait
      cat w?.code r?.code; cat w?.err r?.err >&2; rm w?.* r?.*
      """)
    #expect(outcome.error.contains("seen 1 = 1 added"))
    #expect(!outcome.error.contains("locked") && !outcome.error.contains("busy"))
    let codes = outcome.output.split(separator: "\n").dropFirst()
    #expect(
      codes.count == 10 && codes.allSatisfy { $0 == "0" }, "\(outcome.output) \(outcome.error)")
    #expect(try sources(kb) == Set(names))
    #expect(try kb.names() == (names + ["kb.sqlite"]).sorted())
  }

  // The thread sanitizer itself fails under a limit on file sizes.
  @Test(.enabled(if: ProcessInfo.processInfo.environment["TSAN_OPTIONS"] == nil))
  func withoutRoomItSaysSoAndGoesOnWhenThereIsSome() throws {
    let kb = try Kb()
    defer { kb.remove() }
    let names = try articles(kb)
    let list = names.joined(separator: " ")
    #expect(try kb.shell("kb ingest \(names[0])").code == 0)
    // In units of 1024 bytes, which the log of the transaction exceeds; the signal that the limit sends is ignored.
    let outcome = try kb.shell("trap '' XFSZ; ulimit -f 64; kb ingest \(list)")
    #expect(outcome.code == 74, "\(outcome.error)")
    #expect(outcome.error.contains("kb.sqlite"))
    #expect(added(outcome.output + "\n").isSubset(of: try sources(kb)))
    #expect(try kb.shell("kb ingest \(list)").code == 0)
    #expect(try sources(kb) == Set(names))
  }

  @Test func aReadOnlyFolderIsReadAndLeftAsItIs() throws {
    let kb = try Kb.withSamples()
    defer {
      _ = chmod(kb.folder.path, 0o755)
      kb.remove()
    }
    let bytes = try Data(contentsOf: kb.database)
    #expect(chmod(kb.database.path, 0o444) == 0 && chmod(kb.folder.path, 0o555) == 0)
    for command in ["list people", "query who warned of strikes", "export", "check", "stats"] {
      #expect(try kb.shell("kb \(command) > /dev/null").code == 0, "\(command)")
    }
    #expect(try Data(contentsOf: kb.database) == bytes)
    #expect(try kb.names() == ["kb.sqlite"])
  }

  @Test func damageIsRepairedOnDemandAndTheFileAsItWasIsKept() throws {
    let kb = try Kb.withSamples()
    defer { kb.remove() }
    let base = try KnowledgeBase.open(kb.database.path, access: .readWrite)
    try base.connection.execute(
      "UPDATE runs SET added = 17; UPDATE quotes SET text = 'nothing' WHERE id = 2")
    try base.close()
    let bytes = try Data(contentsOf: kb.database)
    let check = try kb("check")
    #expect(check.code == 65)
    #expect(check.output.contains("kb check --repair"))
    #expect(try Data(contentsOf: kb.database) == bytes)
    let repair = try kb("check", "--repair")
    #expect(repair.code == 0, "\(repair.error)")
    #expect(repair.output.hasPrefix("ok: 6 articles, "))
    #expect(repair.error.contains("1 article read anew"))
    #expect(repair.error.contains("kb.sqlite.before-repair"))
    #expect(try kb("check").code == 0)
    #expect(try kb("check", "--repair").error.isEmpty)
    #expect(try kb.names() == ["kb.sqlite", "kb.sqlite.before-repair"])
  }

  @Test func whatCannotBeRepairedIsSaidAndLeftAsItIs() throws {
    let kb = try Kb.withSamples()
    defer { kb.remove() }
    var bytes = [UInt8](try Data(contentsOf: kb.database))
    bytes.replaceSubrange(4096..<8192, with: [UInt8](repeating: 0, count: 4096))
    try Data(bytes).write(to: kb.database)
    let outcome = try kb("check", "--repair")
    #expect(outcome.code == 65)
    #expect(outcome.output.contains("Restore a copy"))
    #expect([UInt8](try Data(contentsOf: kb.database)) == bytes)
    #expect(try kb.names() == ["kb.sqlite"])
  }

  @Test func anOlderFileIsMigratedOnDemandAndKeptAsItWas() throws {
    let kb = try Kb()
    defer { kb.remove() }
    let older = Kb.root.appendingPathComponent("Tests/Schemas/0001.sqlite")
    try FileManager.default.copyItem(at: older, to: kb.database)
    let bytes = try Data(contentsOf: older)
    let stats = try kb("stats")
    #expect(stats.code == 65 && stats.error.contains("kb migrate"))
    let rehearsal = try kb("migrate", "--dry-run")
    #expect(rehearsal.code == 0 && rehearsal.output.hasPrefix("pending 0002-countries.sql\n"))
    #expect(try Data(contentsOf: kb.database) == bytes)
    #expect(try kb.names() == ["kb.sqlite"])
    let migration = try kb("migrate")
    #expect(migration.code == 0 && migration.output.hasPrefix("applied 0002-countries.sql\n"))
    #expect(migration.error.contains("kb.sqlite.before-0002-countries"))
    #expect(try kb("check").code == 0)
    #expect(try kb("migrate").error.contains("up to date"))
    #expect(try kb.names() == ["kb.sqlite", "kb.sqlite.before-0002-countries"])
  }

  @Test func anArticleThatWouldTakeTooLongIsRefusedAndTheOthersGoIn() throws {
    let kb = try Kb()
    defer { kb.remove() }
    try kb.write(String(repeating: "Mr Asif warned that ", count: 20_000), to: "long.txt")
    try kb.write("Talks resumed in Doha, Mr Asif said.\n", to: "short.txt")
    let outcome = try kb("ingest", "long.txt", "short.txt")
    #expect(outcome.code == 3)
    #expect(outcome.output == "added short.txt\n")
    #expect(outcome.error.contains("kb: long.txt: it has more than 50000 words"))
  }
}
