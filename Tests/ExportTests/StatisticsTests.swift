import Export
import Store
import Testing

@Suite struct StatisticsTests {
  @Test func theFiguresAreThoseOfTheFile() throws {
    let sample = try SampleBase()
    let rows = try Statistics(sample.connection).rows(fileSize: 750)
    func figure(_ topic: String, _ name: String) -> Value? {
      rows.first { $0.topic == topic && $0.name == name }?.value
    }
    #expect(figure("rows", "claims") == .integer(2))
    #expect(figure("dates", "first article") == .text("2025-11"))
    #expect(figure("dates", "articles without a date") == .integer(1))
    #expect(figure("speech acts", "warn") == .integer(1))
    #expect(figure("size", "bytes of text") == .integer(78))
    #expect(figure("size", "file to text") == .real(9.6))
  }
}
