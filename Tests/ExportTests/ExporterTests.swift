import Export
import Foundation
import News
import Store
import Testing

@Suite struct ExporterTests {
  let sample: SampleBase

  init() throws { sample = try SampleBase() }

  private func exported(
    _ table: String?, _ format: Exporter.Format, _ filter: RowFilter = RowFilter()
  ) throws -> (text: String, count: Int) {
    var count = 0
    let text = try SampleBase.written { output throws(ExportError) in
      let exporter = Exporter(sample.connection, filter: filter)
      let chosen = try table.map { (name) throws(ExportError) in try ExportTable.named(name) }
      count = try exporter.write(chosen, as: format, to: output)
    }
    return (text, count)
  }

  @Test func csvGivesTheClaimsWithNames() throws {
    let (text, count) = try exported(nil, .csv)
    #expect(count == 2)
    #expect(text.hasPrefix("id,source,source_text,speech_act,"))
    #expect(text.contains("1,Zarina Karimova,Ms Karimova,warn,warned,"))
  }

  @Test(arguments: ExportTable.all)
  func everyTableIsWrittenInEveryForm(table: ExportTable) throws {
    let rows = try sample.connection.count("SELECT count(*) FROM \(table.relation)")
    for format in Exporter.Format.allCases {
      let (text, count) = try exported(table.name, format)
      #expect(count == rows)
      switch format {
      case .json:
        let objects = try #require(
          JSONSerialization.jsonObject(with: Data(text.utf8)) as? [[String: Any]])
        #expect(objects.count == rows)
      case .jsonl:
        let lines = text.split(separator: "\n")
        #expect(lines.count == rows)
        for line in lines {
          let object = try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any]
          #expect(object?["table"] as? String == table.name)
        }
      case .csv: #expect(text.split(separator: "\n").count >= rows + 1)
      case .md: #expect(text.split(separator: "\n").count == rows + 2)
      }
    }
  }

  @Test func jsonHoldsAllViews() throws {
    let (text, count) = try exported(nil, .json)
    let object = try #require(
      JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: [[String: Any]]])
    #expect(Set(object.keys) == Set(ExportTable.views.map(\.name)))
    #expect(object.values.reduce(0) { $0 + $1.count } == count)
    let claim = try #require(object["claims"]?.first)
    #expect(claim["confidence"] as? Double == 0.9)
    #expect(claim["addressee"] is NSNull)
  }

  @Test func theReportTellsWhoSaidWhatAndWhatBecameOfTheTalks() throws {
    let (text, _) = try exported(nil, .md)
    #expect(text.contains("## Round opens"))
    #expect(text.contains("- **Zarina Karimova** (warn): of “delays” — on the condition: if gates"))
    #expect(text.contains("# What became of the talks"))
    #expect(text.contains("- undated, **ongoing**: "))
    #expect(!text.contains("<b>") && !text.contains("\u{202E}"))
  }

  @Test(arguments: [
    ("2025-11-07", "9999", 2), ("2025-11-08", "9999", 1), ("2025-12", "9999", 0),
    ("1000", "2025-11-06", 1), ("1000", "2025-11-07", 2), ("1000", "2025-10", 0),
    ("1000", "2025", 2), ("2025", "2025", 2),
  ])
  func datesAreComparedAsFarAsTheyGo(since: String, until: String, count: Int) throws {
    // One article is of the day 2025-11-07, one of the month 2025-11, one undated.
    let filter = RowFilter(since: NewsDate(since), until: NewsDate(until))
    #expect(try exported("articles", .csv, filter).count == count)
  }

  @Test func anUnknownTableIsNamed() {
    let error = #expect(throws: ExportError.self) { try ExportTable.named("nosuch") }
    #expect(error?.code == .unknownTable)
    #expect(error?.message.contains("claims") == true)
  }

  @Test func aFailingOutputEndsTheExport() {
    let failure = ExportError(.outputClosed, "It is gone.")
    let output = Output(capacity: 1) { _ throws(ExportError) in throw failure }
    #expect(throws: failure) {
      try Exporter(sample.connection).write(nil, as: .jsonl, to: output)
    }
    #expect(!sample.connection.isInTransaction)
  }
}
