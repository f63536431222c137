import Ingestion
import News
import Reading
import Store
import TestSupport
import Testing

@Suite struct NearDuplicatesTests {
  /// A story of many words of its own; a seed gives it.
  private static func story(_ seed: UInt64, words: Int = 160) -> [String] {
    var generator = SeededGenerator(seed: seed)
    let letters = Array("abcdefghijklmnopqrstuvwxyz")
    return (0..<words).map { _ in
      String((0..<6).map { _ in letters[Int.random(in: 0..<26, using: &generator)] })
    }
  }

  /// An article of a date, or of none.
  private struct Sample {
    var words: [String]
    var date: String?
  }

  /// - Returns: for each sample, in the order of the samples, which of them it is marked as a duplicate of.
  private static func links(_ samples: [Sample], order: [Int]) async throws -> [Int?] {
    let folder = try TemporaryFolder()
    let base = try MigratedFile.open(in: folder)
    let ingester = try Ingester(knowledgeBase: base, jobs: 1)
    var ids: [Int: Int64] = [:]
    for index in order {
      let sample = samples[index]
      let path = try folder.write(
        Array(sample.words.joined(separator: " ").utf8), to: "\(index).txt")
      var given = GivenMetadata()
      given.published = sample.date.flatMap { NewsDate($0) }
      _ = try await ingester.run(InputWalker().inputs([path]), given: given) {
        ids[index] = $0.articleID
      }
    }
    return try samples.indices.map { index in
      let id = try #require(ids[index])
      let original = try base.articles.find(id)?.record.duplicateOf
      return original.flatMap { original in ids.first { $0.value == original }?.key }
    }
  }

  @Test(arguments: [[0, 1, 2, 3, 4], [4, 3, 2, 1, 0], [2, 4, 0, 3, 1], [1, 0, 4, 2, 3]])
  func `Reprints and updates are linked to the earliest, whatever the order`(
    order: [Int]
  ) async throws {
    let story = Self.story(1)
    var update = story
    update[40] = "changed"
    update[90] = "again"
    let samples = [
      Sample(words: Array(story.dropFirst(12)), date: "2026-03-02"),
      Sample(words: story, date: "2026-03-01"),
      Sample(words: update + Self.story(2, words: 20), date: nil),
      Sample(words: Self.story(3), date: "2026-02-01"),
      Sample(words: story.map { $0.uppercased() }, date: "2026-03-03T10:00Z"),
    ]
    #expect(try await Self.links(samples, order: order) == [1, nil, 1, nil, 1])
  }

  @Test(arguments: [[0, 1, 2], [2, 0, 1], [1, 2, 0], [0, 2, 1]])
  func `What is alike to both ends joins them`(order: [Int]) async throws {
    let story = Self.story(4, words: 300)
    // The first and the last have 100 words in common, each with the middle 200.
    let samples = [
      Sample(words: Array(story[0..<200]), date: "2026-03-03"),
      Sample(words: Array(story[40..<240]), date: "2026-03-02"),
      Sample(words: Array(story[80..<280]), date: "2026-03-01"),
    ]
    #expect(try await Self.links(samples, order: order) == [2, 2, nil])
  }

  @Test func `Short texts and those with a paragraph in common are no duplicates`() async throws {
    let short = Self.story(5, words: 20)
    let background = Self.story(6, words: 60)
    let samples = [
      Sample(words: short, date: "2026-03-01"),
      Sample(words: short + ["end"], date: "2026-03-02"),
      Sample(words: Self.story(7, words: 120) + background, date: "2026-03-01"),
      Sample(words: Self.story(8, words: 120) + background, date: "2026-03-02"),
    ]
    #expect(try await Self.links(samples, order: [0, 1, 2, 3]) == [nil, nil, nil, nil])
  }

  @Test func `A date that is learnt later may make another the original`() async throws {
    let folder = try TemporaryFolder()
    let base = try MigratedFile.open(in: folder)
    let ingester = try Ingester(knowledgeBase: base, jobs: 1)
    let story = Self.story(9)
    let texts = [story, story + ["more", "words"]].map { Array($0.joined(separator: " ").utf8) }
    for (name, index, date) in [
      ("a.txt", 0, "2026-03-05"), ("b.txt", 1, nil), ("c.txt", 1, "2026-03-01"),
    ] {
      let path = try folder.write(texts[index], to: name)
      var given = GivenMetadata()
      given.published = date.flatMap { NewsDate($0) }
      _ = try await ingester.run(InputWalker().inputs([path]), given: given)
    }
    let stored = try base.articles.ids().compactMap { try base.articles.find($0)?.record }
    #expect(stored.map(\.duplicateOf) == [2, nil])
  }

  @Test func `Articles of an older file are linked with the next run`() async throws {
    let folder = try TemporaryFolder()
    let base = try MigratedFile.open(in: folder)
    let ingester = try Ingester(knowledgeBase: base, jobs: 1)
    let story = Self.story(10)
    for (index, words) in [story, story + ["more"]].enumerated() {
      let path = try folder.write(Array(words.joined(separator: " ").utf8), to: "\(index).txt")
      _ = try await ingester.run(InputWalker().inputs([path]))
    }
    let connection = base.connection
    let linked = "SELECT count(*) FROM articles WHERE duplicate_of IS NOT NULL"
    #expect(try connection.count(linked) == 1)
    try connection.execute(
      "DELETE FROM sketches; DELETE FROM sketch_bands; UPDATE articles SET duplicate_of = NULL")
    _ = try await ingester.run(InputWalker().inputs([]))
    #expect(try connection.count(linked) == 1)
    try base.articles.delete(1)
    #expect(try connection.count("SELECT count(*) FROM sketches") == 1)
  }
}
