import News
import Testing

@testable import Reading

@Suite struct SampleArticlesTests {
  static let folder =
    Path(#filePath).folder.folder.entry(Array("Articles".utf8)).text
  private let manifestPath = folder + "/manifest.jsonl"

  private func inputs() -> [Input] {
    Array(InputWalker(leavingOut: [manifestPath]).inputs([Self.folder]))
  }

  @Test func `The folder holds texts, each described by one line of the manifest`() throws {
    let manifest = try Manifest(at: manifestPath)
    let inputs = inputs()
    #expect(inputs.count == 6)
    #expect(inputs.allSatisfy { $0.obstacle == nil })
    #expect(inputs.map { manifest.entry(for: $0.source)?.line } == Array(1...inputs.count))
  }

  @Test func `Each is clean English under its headline, from a publisher and a day`() throws {
    let manifest = try Manifest(at: manifestPath)
    for input in inputs() {
      let entry = try #require(manifest.entry(for: input.source))
      let read = try ArticleReader().read(
        InputWalker().load(input), from: input.source, given: entry.given)
      #expect(read.repairs.isEmpty)
      #expect(read.article.language == "en")
      #expect(read.article.text.hasPrefix(read.article.title + "\n\n"))
      #expect(read.article.published?.day != nil)
      #expect(read.article.publisher != nil)
    }
  }
}
