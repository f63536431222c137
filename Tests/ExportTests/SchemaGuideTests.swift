import Export
import Store
import Testing

@Suite struct SchemaGuideTests {
  @Test func everyTableViewAndColumnIsExplained() throws {
    let sample = try SampleBase()
    let names = try sample.connection.rows(
      """
      SELECT name FROM sqlite_master WHERE type IN ('table', 'view') AND name NOT LIKE 'sqlite%'
        AND name NOT GLOB '*_fts_*'
      """
    ) { $0.text(0) }
    #expect(Set(names) == Set(SchemaGuide.all.map(\.name)))
    for table in SchemaGuide.all {
      let columns = try sample.connection.columnNames("SELECT * FROM \(table.name)")
      #expect(table.columns.map(\.name) == columns, "\(table.name)")
      for column in table.columns { #expect(!column.meaning.isEmpty) }
    }
  }

  @Test func aDefinitionHasItsIndexes() throws {
    let sample = try SampleBase()
    let text = try SchemaGuide.definition(of: "claims", in: sample.connection)
    #expect(text.hasPrefix("CREATE TABLE claims ("))
    #expect(text.contains("CREATE INDEX claims_source_id"))
  }

  @Test func everyExportedTableIsInTheSchema() {
    let names = Set(SchemaGuide.all.map(\.name))
    for table in ExportTable.all { #expect(names.contains(table.relation)) }
  }
}
