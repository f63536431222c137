import TestSupport
import Testing

@testable import Store

/// A damaged file is refused, or read as far as it goes, or found damaged: it never ends the process.
@Suite struct MutationTests {
  @Test func anyFileIsOpenedOrRefused() throws {
    let folder = try TemporaryFolder()
    let fixture = try Fixture.make(in: folder)
    try fixture.base.close()
    let whole = try folder.bytes(of: "kb.sqlite")
    let pages = whole.count / 4096
    // Not the whole file is mixed but a few of its places, mostly in its first page: it keeps its length.
    try Mutation.run(of: [Array(whole.prefix(300))], words: ["SQLite format 3"], count: 150) {
      noise in
      var bytes = whole
      var random = SeededGenerator(
        seed: noise.reduce(0) { ($0 &* 31) &+ UInt64($1) })
      if Bool.random(using: &random) {
        let head = min(noise.count, Int.random(in: 0...100, using: &random))
        bytes.replaceSubrange(0..<head, with: noise.prefix(head))
      }
      for _ in 0..<Int.random(in: 1...12, using: &random) {
        let start = Int.random(in: 0..<pages, using: &random) * 4096
        let place =
          start + Int.random(in: 0..<(Bool.random(using: &random) ? 40 : 4096), using: &random)
        bytes[place] = UInt8.random(in: .min ... .max, using: &random)
      }
      if Int.random(in: 0..<8, using: &random) == 0 {
        bytes.removeLast(Int.random(in: 0...bytes.count, using: &random))
      }
      let path = try folder.write(bytes, to: "damaged.sqlite")
      do {
        let base = try KnowledgeBase.open(path, access: .readOnly, toleratesDamage: true)
        _ = try base.check()
        for table in FirstLook.tables + FirstLook.views {
          do throws(StoreError) {
            try base.connection.forEach("SELECT * FROM \(table) LIMIT 50") { row in
              for column in 0..<row.columnCount { _ = row.value(column) }
            }
          } catch {
            #expect(!error.message.isEmpty)
          }
        }
        _ = try base.articles.all(fromSource: "a.txt")
        _ = try base.claims.all(ofArticle: 1)
        try base.close()
      } catch let error as StoreError {
        #expect(error.message.hasSuffix("."), "\(error.message)")
        #expect(try folder.bytes(of: "damaged.sqlite") == bytes)
      }
    }
  }
}
