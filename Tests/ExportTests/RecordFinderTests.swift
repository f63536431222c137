import Export
import Foundation
import Store
import Testing

@Suite struct RecordFinderTests {
  let sample: SampleBase

  init() throws { sample = try SampleBase() }

  private func found(_ kind: RecordKind, _ name: String) throws -> [Int64] {
    try RecordFinder(sample.connection).sheets(kind, called: name).map { sheet in
      guard case .integer(let id) = sheet.fields[0].value else { return -1 }
      return id
    }
  }

  @Test(arguments: [
    (RecordKind.person, "Karimova", [10001]), (.person, "karimova", [10001]),
    (.person, "Ms Karimova", [10001]), (.person, "10001", [10001]),
    (.person, "Zarina Karimova", [10001]), (.person, "Karim", [10003, 10001]),
    (.person, "%", []), (.person, "", []), (.person, "' OR 1=1 --", []), (.person, "99", []),
    (.ministry, "water", [10002]), (.country, "UZ", [860]), (.country, "Uzbekistan", [860]),
    (.round, "ankara", [1]), (.round, "1", [1]), (.article, "undated", [3]), (.claim, "2", [2]),
    (.claim, "Karimova", []), (.quote, "1", [1]), (.person, "99999999999999999999", []),
    (.person, String(repeating: "%_é", count: 2000), []),
    (.article, String(repeating: "undated", count: 2000), []),
  ])
  func thingsAreFoundByWhatTheyAreCalled(kind: RecordKind, name: String, ids: [Int64]) throws {
    #expect(try found(kind, name) == ids)
  }

  @Test func aPersonComesWithOfficeAndWords() throws {
    let sheets = try RecordFinder(sample.connection).sheets(.person, called: "Karimova")
    let sheet = try #require(sheets.first)
    #expect(sheet.title == "Zarina Karimova")
    #expect(sheet.sections.map(\.name) == ["positions", "claims", "quotes"])
    #expect(sheet.sections[0].rows[0][0] == .text("Water Minister"))
  }

  @Test func aClaimShowsTheWordsOfItsSpans() throws {
    let sheet = try #require(try RecordFinder(sample.connection).sheets(.claim, called: "1").first)
    let spans = try #require(sheet.sections.first { $0.name == "spans" })
    #expect(spans.rows.map { $0[3] } == [.text("Ms Karimova"), .text("of “delays”")])
  }

  @Test func aRoundTellsItsCourse() throws {
    let sheet = try #require(try RecordFinder(sample.connection).sheets(.round, called: "1").first)
    #expect(sheet.sections.map(\.name) == ["participants", "events", "claims"])
  }

  @Test(arguments: RowFormat.allCases)
  func aSheetCanBeWrittenInEveryForm(format: RowFormat) throws {
    let sheets = try RecordFinder(sample.connection).sheets(.article, called: "2")
    let text = try SampleBase.written { output throws(ExportError) in
      try SheetWriter(output, format: format).write(sheets)
    }
    #expect(text.contains("=SUM(1) he said."))
    #expect(!text.contains("\u{202E}"))
    if format == .json || format == .jsonl {
      let object = try JSONSerialization.jsonObject(with: Data(text.utf8))
      #expect(format == .json ? object is [Any] : object is [String: Any])
    }
  }
}
