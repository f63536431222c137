import FoundationEssentials
import Ingestion
import News
import Reading
import Store
import TestSupport
import Testing

/// A file made from articles, and its content without the ids that the order of entry gave.
struct Base {
  let folder: TemporaryFolder
  let knowledgeBase: KnowledgeBase

  init() throws {
    folder = try TemporaryFolder()
    knowledgeBase = try MigratedFile.open(in: folder)
  }

  /// A file that is there.
  init(at path: String, in folder: TemporaryFolder) throws {
    self.folder = folder
    knowledgeBase = try KnowledgeBase.open(path, access: .readWrite)
  }

  @discardableResult
  func ingest(
    _ paths: [String], jobs: Int = 2, manifest: Bool = true, given: GivenMetadata = GivenMetadata()
  ) async throws -> (summary: IngestionSummary, events: [IngestionEvent]) {
    let list = manifest ? try Manifest(at: SampleWorld.articles + "/manifest.jsonl") : nil
    var events: [IngestionEvent] = []
    let walker = InputWalker()
    let summary = try await Ingester(knowledgeBase: knowledgeBase, jobs: jobs)
      .run(walker.inputs(paths), given: given, manifest: list) { events.append($0) }
    return (summary, events)
  }

  /// The rows of the views that people read, in an order of their own.
  func content() throws -> [String] {
    var rows: [String] = []
    for sql in [
      "SELECT source, source_text, speech_act, cue, content, reporting, polarity, modality, condition, addressee, target, round, said_on, sentence, article_title, rule FROM claims_view",
      "SELECT speaker, speaker_text, text, form, article_title FROM quotes_view",
      "SELECT name, given_name, family_name, honorific, country, title, status, ministry, organization, position_country, first_seen_on FROM people_view",
      "SELECT name, kind, process, ordinal, venue, country, started_on, ended_on, status, outcome, previous_round, articles FROM rounds_view",
      "SELECT round, status, on_date, sentence, article_title FROM timeline_view",
      "SELECT e.kind, e.name, m.text, m.kind, m.rule, a.title, m.start_offset FROM mentions m JOIN entities e ON e.id = m.entity_id JOIN articles a ON a.id = m.article_id",
      "SELECT e.name, n.name, n.kind FROM names n JOIN entities e ON e.id = n.entity_id WHERE e.kind <> 'country'",
      "SELECT a.title, a.url, a.publisher, a.published_on, a.source, a.dateline, a.text_sha256, o.text_sha256 FROM articles a LEFT JOIN articles o ON o.id = a.duplicate_of",
      "SELECT r.name, e.name, p.role FROM round_participants p JOIN rounds r ON r.id = p.round_id JOIN entities e ON e.id = p.entity_id",
      "SELECT name, portfolio, inferred FROM ministries",
    ] {
      rows += try knowledgeBase.connection.rows(sql) { row in
        (0..<20).prefix { $0 < row.columnCount }.map { row.value($0).description }.joined(
          separator: "|")
      }
    }
    return rows.sorted()
  }
}

@Suite struct IngesterTests {
  static let articles: [String] = {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: SampleWorld.articles)) ?? []
    return names.filter { $0.hasSuffix(".txt") }.sorted().map { SampleWorld.articles + "/" + $0 }
  }()

  @Test func `Inputs too large to go beside others keep their place in the order`() async throws {
    let base = try Base()
    var paths: [String] = []
    for number in 0..<40 {
      let text =
        "They met in Doha on day \(number)." + String(repeating: " ", count: number % 3 * 400)
      paths.append(try base.folder.write(Array(text.utf8), to: "\(number).txt"))
    }
    var ingester = try Ingester(knowledgeBase: base.knowledgeBase, jobs: 4)
    ingester.bytesAhead = 1000
    var events: [String] = []
    let summary = try await ingester.run(InputWalker().inputs(paths)) { events.append($0.source) }
    #expect(events == paths)
    #expect(summary.added == 40)
  }

  @Test func `Every input is accounted for, in order`() async throws {
    let base = try Base()
    let bad = try base.folder.write([0, 1, 2, 0], to: "bad.txt")
    let paths = [Self.articles[0], bad, "/nowhere/at/all.txt", Self.articles[1]]
    let (summary, events) = try await base.ingest(paths)
    #expect(events.map(\.source) == paths)
    #expect(events.map(\.state) == [.added, .failed, .failed, .added])
    #expect(events.allSatisfy { ($0.reason == nil) == ($0.state == .added) })
    #expect((summary.seen, summary.added, summary.failed) == (4, 2, 2))
    let runs = try base.knowledgeBase.runs.all()
    #expect(runs.map { $0.record.counts.inputs } == [4])
    #expect(runs.allSatisfy { $0.record.endedAt != nil })
  }

  @Test func `What the file refuses of one article stops no other`() async throws {
    let base = try Base()
    // Stands in for any contradiction that the tables forbid.
    try base.knowledgeBase.connection.execute(
      "CREATE UNIQUE INDEX one_denial ON claims(content) WHERE content LIKE '%harmed the talks%'")
    let texts = ["First", "Second", "Third"].map { name in
      "\(name) paper\n\nForeign Minister Ilmar Dorvan said the \(name == "Third" ? "delay" : "leak")"
        + " had harmed the talks."
    }
    let paths = try texts.enumerated().map { index, text in
      try base.folder.write(Array(text.utf8), to: "\(index).txt")
    }
    let (summary, events) = try await base.ingest(paths, manifest: false)
    #expect(events.map(\.state) == [.added, .failed, .added])
    #expect(events[1].reason?.contains("contradicts itself") == true)
    #expect((summary.added, summary.failed) == (2, 1))
    #expect(try base.knowledgeBase.articles.count() == 2)
    #expect(try base.knowledgeBase.fullText.integrityCheck() == [])
  }

  @Test func `A text that comes again with a date, in one batch, is indexed once and as it is`()
    async throws
  {
    let base = try Base()
    let text = "Talks on the canal\n\nEnvoy Sana Quist said on Monday that “the gates stay shut”."
    let paths = try ["0.txt", "1.txt"].map { try base.folder.write(Array(text.utf8), to: $0) }
    let dates = try base.folder.write(
      Array(#"{"path": "1.txt", "published_on": "2025-05-07"}"#.utf8), to: "dates.jsonl")
    var states: [InputRecord.State] = []
    _ = try await Ingester(knowledgeBase: base.knowledgeBase, jobs: 1)
      .run(InputWalker().inputs(paths), manifest: Manifest(at: dates)) { states.append($0.state) }
    #expect(states == [.added, .updated])
    #expect(try base.knowledgeBase.check().isEmpty)
    let found = try base.knowledgeBase.connection.count(
      "SELECT count(*) FROM sentences_fts WHERE sentences_fts MATCH 'canal OR gates'")
    #expect(found == 2)
  }

  @Test func `The same input again adds nothing`() async throws {
    let base = try Base()
    try await base.ingest(Self.articles)
    let before = try base.content()
    let (summary, _) = try await base.ingest(Self.articles)
    #expect(summary.duplicate == Self.articles.count)
    #expect(try base.content() == before)
  }

  /// What all articles give, taken in together and by one reader.
  private static let whole = Task {
    let base = try Base()
    try await base.ingest(articles, jobs: 1)
    return (content: try base.content(), problems: try base.knowledgeBase.check())
  }

  @Test(arguments: UInt64(1)...4) func `Neither order nor jobs nor runs change the content`(
    _ seed: UInt64
  ) async throws {
    var random = SeededGenerator(seed: seed)
    let shuffled = Self.articles.shuffled(using: &random)
    let pieces = try Base()
    let cut = Int.random(in: 1..<shuffled.count, using: &random)
    try await pieces.ingest(Array(shuffled[..<cut]), jobs: 4)
    try await pieces.ingest(Array(shuffled[cut...]), jobs: 3)
    #expect(try await pieces.content() == Self.whole.value.content)
    #expect(try pieces.knowledgeBase.check().isEmpty)
  }

  @Test func `What is given later fills what was missing`() async throws {
    let base = try Base()
    try await base.ingest([Self.articles[0]], manifest: false)
    let (_, events) = try await base.ingest([Self.articles[0]])
    #expect(events.map(\.state) == [.updated])
    let direct = try Base()
    try await direct.ingest([Self.articles[0]])
    #expect(try base.content() == direct.content())
    #expect(try base.knowledgeBase.check().isEmpty)
  }

  @Test func `The whole file is sound`() async throws {
    #expect(try await Self.whole.value.problems.isEmpty)
  }
}
