import CFaults
import FoundationEssentials
import Ingestion
import Reading
import Store
import TestSupport
import Testing

/// Articles go in wholly or not at all, whatever becomes of the process and of the disk.
///
/// Each case goes through the calls by which SQLite changes files, in one process and with a fixed seed, so that a
/// failure can be repeated.
@Suite(.serialized) struct FaultTests {
  /// Enough for two transactions of articles.
  private static let texts = (0..<34).map { number in
    """
    Talks on canal \(number)

    Foreign Minister Ilmar Dorvan said gate \(number) would stay shut. “We will wait \(number) days,”
    Envoy Sana Quist told reporters in Ankara.
    """
  }

  /// What the articles give if nothing goes wrong: the rows of each, by title.
  private static let reference = Task {
    let folder = try TemporaryFolder()
    try await ingest(in: folder)
    return try articles(in: folder.file("kb.sqlite"))
  }

  private static func ingest(in folder: TemporaryFolder) async throws {
    var paths: [String] = []
    for (index, text) in texts.enumerated() {
      paths.append(try folder.write(Array(text.utf8), to: "\(100 + index).txt"))
    }
    let base = try KnowledgeBase.open(
      folder.file("kb.sqlite"), access: .create, busyTimeout: .seconds(1))
    let walker = InputWalker()
    do {
      _ = try await Ingester(knowledgeBase: base, jobs: 2).run(walker.inputs(paths))
    } catch {
      try? base.close()
      throw error
    }
    try base.close()
  }

  /// The rows of each article by its title, from a file without problems.
  private static func articles(in path: String) throws -> [String: [String]] {
    let base = try KnowledgeBase.open(path, access: .readWrite)
    #expect(try base.check().isEmpty)
    var rows: [String: [String]] = [:]
    for title in try base.connection.rows(
      "SELECT title FROM articles", [], { $0.text(0) })
    {
      #expect(rows[title] == nil, "twice: \(title)")
      rows[title] = try base.connection.rows(
        """
        SELECT source || '|' || content || '|' || sentence FROM claims_view WHERE article_title = ?1
        UNION ALL SELECT coalesce(speaker, '') || '|' || text FROM quotes_view WHERE article_title = ?1
        UNION ALL SELECT m.name || '|' || e.name || '|' || m.text FROM mentions m
        JOIN entities e ON e.id = m.entity_id JOIN articles a ON a.id = m.article_id WHERE a.title = ?1
        UNION ALL SELECT s.name || '|' || s.text FROM sentences s
        JOIN articles a ON a.id = s.article_id WHERE a.title = ?1
        ORDER BY 1
        """, [title]
      ) { $0.text(0) }
    }
    try base.close()
    return rows
  }

  /// Checks a file that something went wrong with, then takes the same articles in again.
  private func recover(_ folder: TemporaryFolder, resume: Bool) async throws {
    let reference = try await Self.reference.value
    let path = folder.file("kb.sqlite")
    if FileManager.default.fileExists(atPath: path),
      try FileManager.default.attributesOfItem(atPath: path)[.size] as? Int != 0,
      (try? KnowledgeBase.open(path, access: .create).close()) != nil
    {
      for (title, rows) in try Self.articles(in: path) {
        #expect(rows == reference[title], "\(title)")
      }
    }
    guard resume else { return }
    try await Self.ingest(in: folder)
    #expect(try Self.articles(in: path) == reference)
    let left = try folder.names().filter { !$0.hasSuffix(".txt") }
    #expect(left == ["kb.sqlite"], "\(left)")
  }

  @Test func `Killed at any write, the file holds whole articles, and the work can go on`()
    async throws
  {
    #expect(try await Self.reference.value.count == Self.texts.count)
    let folder = try TemporaryFolder()
    let kept = try TemporaryFolder()
    try #require(kb_faults_begin(folder.path, KB_FAULT_KEEP, 41, kept.path) == 0)
    let result = await Result { try await Self.ingest(in: folder) }
    let calls = kb_faults_end()
    try result.get()
    let count = kb_faults_kept()
    #expect(calls > 500 && count > 20, "\(calls) calls, \(count) copies")
    for number in 1...count {
      let moment = try TemporaryFolder()
      for name in try FileManager.default.contentsOfDirectory(atPath: kept.file("\(number)")) {
        try moment.write(try kept.bytes(of: "\(number)/\(name)"), to: name)
      }
      try await recover(moment, resume: number % 16 == 0)
    }
  }

  @Test(arguments: [KB_FAULT_FULL, KB_FAULT_BROKEN, KB_FAULT_ONCE])
  func `On a disk that is full or fails, whole articles stay and the cause is said`(
    fault: kb_fault
  ) async throws {
    let whole = try TemporaryFolder()
    try #require(kb_faults_begin(whole.path, KB_FAULT_NONE, 0, nil) == 0)
    let result = await Result { try await Self.ingest(in: whole) }
    let calls = kb_faults_end()
    try result.get()
    var random = SeededGenerator(seed: UInt64(fault.rawValue))
    let early = (1...3).map { Int64($0) }
    let later = (0..<3).map { _ in Int64.random(in: 4...Int64(calls), using: &random) }
    for at in early + later {
      let folder = try TemporaryFolder()
      try #require(kb_faults_begin(folder.path, fault, Int(at), nil) == 0)
      let result = await Result { try await Self.ingest(in: folder) }
      _ = kb_faults_end()
      if case .failure(let error) = result {
        let cause = (error as? IngestionError).map(\.cause)
        let storeError: StoreError? =
          if case .store(let inner)? = cause { inner } else { error as? StoreError }
        let kind = try #require(storeError?.kind, "\(error)")
        #expect(kind == .inputOutput, "call \(at): \(error)")
      }
      try await recover(folder, resume: true)
    }
  }
}

extension Result where Failure == any Error {
  /// What an asynchronous body returns or throws.
  fileprivate init(_ body: () async throws -> Success) async {
    do { self = .success(try await body()) } catch { self = .failure(error) }
  }
}
