import Store

/// Writes sheets in the forms of rows.
public struct SheetWriter {
  private let output: Output
  private let format: RowFormat
  private let options: RowOptions

  /// - Parameter format: all but CSV, which has no place for lists inside of a row; it is written as `plain` is.
  public init(_ output: Output, format: RowFormat, options: RowOptions = RowOptions()) {
    self.output = output
    self.format = format
    self.options = options
  }

  public func write(_ sheets: [Sheet]) throws(ExportError) {
    switch format {
    case .json:
      var json = JSONWriter(output)
      try json.beginArray()
      for sheet in sheets { try write(sheet, as: &json) }
      try json.endArray()
      try json.finish()
    case .jsonl:
      for sheet in sheets {
        var json = JSONWriter(output, style: .compact)
        try write(sheet, as: &json)
        try json.finish()
      }
    case .plain, .csv: for sheet in sheets { try writePlain(sheet) }
    case .md: for sheet in sheets { try writeMarkdown(sheet) }
    case .table:
      for (index, sheet) in sheets.enumerated() {
        if index > 0 { try output.write("\n") }
        try writeText(sheet)
      }
    }
  }

  /// One object: the kind, the fields, and an array of objects for each section.
  private func write(_ sheet: Sheet, as json: inout JSONWriter) throws(ExportError) {
    try json.beginObject()
    try json.member("kind", sheet.kind)
    for field in sheet.fields { try json.member(field.name, field.value) }
    for section in sheet.sections {
      try json.key(section.name)
      try json.beginArray()
      for row in section.rows { try json.object(section.columns, row) }
      try json.endArray()
    }
    try json.endObject()
  }

  /// `field<TAB>value`, and for the rows of a section its name before the cells.
  private func writePlain(_ sheet: Sheet) throws(ExportError) {
    var writer = PlainRowWriter(output)
    for field in sheet.fields where field.value != .null {
      try writer.write([.text(field.name), field.value])
    }
    for section in sheet.sections {
      for row in section.rows { try writer.write([.text(section.name)] + row) }
    }
  }

  private func writeMarkdown(_ sheet: Sheet) throws(ExportError) {
    try output.write("# " + MarkdownText.escaped(sheet.title) + "\n\n")
    for field in sheet.fields where field.value != .null {
      let text = MarkdownText.escaped(field.value.cellText)
      try output.write("- **\(MarkdownText.escaped(field.name))**: \(text)\n")
    }
    for section in sheet.sections {
      try output.write("\n## " + MarkdownText.escaped(section.name) + "\n\n")
      var writer: any RowWriter = MarkdownRowWriter(output)
      try write(section, to: &writer)
    }
    try output.write("\n")
  }

  private func writeText(_ sheet: Sheet) throws(ExportError) {
    let known = sheet.fields.filter { $0.value != .null }
    let indent = known.reduce(0) { max($0, $1.name.utf8.count) } + 2
    for field in known {
      let isText = field.name == "text" && sheet.kind == RecordKind.article.rawValue
      let label = field.name + String(repeating: " ", count: indent - field.name.utf8.count)
      if isText {
        try output.write(field.name + "\n\n")
        try output.write(VisibleText.text(field.value.cellText) + "\n\n")
        continue
      }
      let text = VisibleText.text(field.value.cellText, layout: .oneLine)
      let lines =
        options.width.map { WordWrap.lines(text, width: max(20, $0 - indent)) } ?? [text]
      let margin = "\n" + String(repeating: " ", count: indent)
      try output.write(label + lines.joined(separator: margin) + "\n")
    }
    for section in sheet.sections {
      let name = options.isStyled ? "\u{1B}[1m\(section.name)\u{1B}[0m" : section.name
      try output.write("\n\(name) (\(section.rows.count))\n\n")
      var writer: any RowWriter = TableRowWriter(output, options)
      try write(section, to: &writer)
    }
  }

  private func write(
    _ section: Sheet.Section, to writer: inout any RowWriter
  ) throws(ExportError) {
    try writer.begin(section.columns)
    for row in section.rows { try writer.write(row) }
    try writer.end()
  }
}
