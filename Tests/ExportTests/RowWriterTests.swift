import Export
import Store
import Testing

@Suite struct RowWriterTests {
  static let columns = ["id", "text"]
  static let rows: [[Value]] = [
    [.integer(7), .text("plain")], [.null, .text("a,\"b\"\nc\td")], [.real(0.25), .text("")],
    [.integer(-2), .text("\u{1B}[31m|<b>")],
  ]

  private func written(_ format: RowFormat, _ options: RowOptions = RowOptions()) throws -> String {
    try SampleBase.written { output throws(ExportError) in
      var writer = format.writer(to: output, options: options)
      try writer.begin(Self.columns)
      for row in Self.rows { try writer.write(row) }
      try writer.end()
    }
  }

  @Test func csvQuotesWhatNeedsIt() throws {
    #expect(
      try written(.csv)
        == "id,text\n7,plain\n,\"a,\"\"b\"\"\nc\td\"\n0.25,\"\"\n-2,\\u{1b}[31m|<b>\n")
  }

  @Test func plainKeepsARowOnItsLine() throws {
    #expect(
      try written(.plain)
        == "id\ttext\n7\tplain\n\ta,\"b\"\\nc\\td\n0.25\t\n-2\t\\u{1b}[31m|<b>\n")
  }

  @Test func jsonLinesNameTheirTable() throws {
    let lines = try written(.jsonl, RowOptions(tableName: "t")).split(separator: "\n")
    #expect(lines.first == #"{"table":"t","id":7,"text":"plain"}"#)
    #expect(lines.last == #"{"table":"t","id":-2,"text":"\u001b[31m|<b>"}"#)
    #expect(lines.count == Self.rows.count)
  }

  @Test func jsonIsOneArray() throws {
    let text = try written(.json)
    #expect(text.hasPrefix("[\n  {\n    \"id\": 7,\n"))
    #expect(text.hasSuffix("\n]\n"))
  }

  @Test func markdownIsATableWithoutLiveMarkup() throws {
    let lines = try written(.md).split(separator: "\n")
    #expect(lines[0] == "| id | text |" && lines[1] == "| --- | --- |")
    #expect(lines.last == #"| -2 | \\u{1b}\[31m\|&lt;b&gt; |"#)
    #expect(lines.count == Self.rows.count + 2)
  }

  @Test func aTableLinesUpItsColumns() throws {
    #expect(
      try written(.table) == """
          id  text
        ────  ──────────────
           7  plain
              a,"b" c d
        0.25
          -2  \\u{1b}[31m|<b>

        """)
  }

  @Test func aStyledHeadIsTheOnlyEscapeSequence() throws {
    let text = try written(.table, RowOptions(isStyled: true))
    #expect(text.hasPrefix("\u{1B}[1m  id"))
    #expect(text.split(separator: "\u{1B}").count == 2)
  }

  @Test(arguments: [12, 20, 33, 40, 80])
  func aTableFitsItsTerminal(width: Int) throws {
    let text = try SampleBase.written { output throws(ExportError) in
      var writer: any RowWriter = TableRowWriter(output, RowOptions(width: width))
      try writer.begin(["name", "content"])
      try writer.write([.text("Zarina Karimova"), .text("gates 日本 stay shut until spring")])
      try writer.end()
    }
    for line in text.split(separator: "\n") { #expect(DisplayWidth.of(String(line)) <= width) }
  }

  @Test func aTableOfNoRowsIsNothing() throws {
    let text = try SampleBase.written { output throws(ExportError) in
      var writer: any RowWriter = TableRowWriter(output)
      try writer.begin(["a"])
      try writer.end()
    }
    #expect(text.isEmpty)
  }

  @Test func rowsBehindTheSampleAreWrittenToo() throws {
    let text = try SampleBase.written { output throws(ExportError) in
      var writer: any RowWriter = TableRowWriter(output)
      try writer.begin(["n"])
      for number in 0..<1200 { try writer.write([.integer(Int64(number))]) }
      try writer.end()
    }
    #expect(text.split(separator: "\n").count == 1202)
  }

  @Test(arguments: [
    ("=1+1", "'=1+1"), ("+1", "'+1"), ("-1", "'-1"), ("@SUM(1)", "'@SUM(1)"),
    ("\t=1", "\"'\t=1\""), (" =1", "' =1"), ("1=1", "1=1"), ("a", "a"),
  ])
  func cellsThatASpreadsheetWouldRunAreDefused(text: String, cell: String) throws {
    let csv = try SampleBase.written { output throws(ExportError) in
      try CSVRowWriter(output, safeCells: true).lines([[.text(text), .integer(-5)]])
    }
    #expect(csv == "c,n\n\(cell),-5\n")
  }
}

extension CSVRowWriter {
  /// A document with the columns c and n.
  fileprivate func lines(_ rows: [[Value]]) throws(ExportError) {
    var writer = self
    try writer.begin(["c", "n"])
    for row in rows { try writer.write(row) }
    try writer.end()
  }
}
