public import Store

/// Columns lined up for people to read.
///
/// The widths are fitted to the first rows; later rows that are wider push their line out of line rather than lose
/// anything, unless a width is set: then cells are cut, with "…" for what is left out. Numbers stand to the right.
public struct TableRowWriter: RowWriter {
  /// How many rows are looked at before the first is written.
  private static let sampleSize = 500
  private static let gap = 2

  private let output: Output
  private let options: RowOptions
  private var columns: [String] = []
  private var waiting: [[Value]] = []
  /// `nil` until the sample is complete.
  private var widths: [Int]?
  private var areNumbers: [Bool] = []

  public init(_ output: Output, _ options: RowOptions = RowOptions()) {
    self.output = output
    self.options = options
  }

  public mutating func begin(_ columns: [String]) throws(ExportError) { self.columns = columns }

  public mutating func write(_ row: [Value]) throws(ExportError) {
    if let widths {
      try line(row, widths)
    } else {
      waiting.append(row)
      if waiting.count == Self.sampleSize { try startWriting() }
    }
  }

  /// Nothing at all is written for no rows.
  public mutating func end() throws(ExportError) {
    if widths == nil, !waiting.isEmpty { try startWriting() }
  }

  private mutating func startWriting() throws(ExportError) {
    areNumbers = columns.indices.map { column in
      waiting.contains { $0[column].isNumber }
        && waiting.allSatisfy { $0[column].isNumber || $0[column] == .null }
    }
    let natural = columns.indices.map { column in
      waiting.reduce(DisplayWidth.of(columns[column])) {
        max($0, DisplayWidth.of(Self.text($1[column])))
      }
    }
    let widths = Self.fitted(natural, to: options.width)
    self.widths = widths
    let head = try aligned(columns, widths)
    try output.write(options.isStyled ? "\u{1B}[1m\(head)\u{1B}[0m\n" : head + "\n")
    let rules = widths.map { String(repeating: "─", count: $0) }
    try output.write(rules.joined(separator: String(repeating: " ", count: Self.gap)) + "\n")
    for row in waiting { try line(row, widths) }
    waiting = []
  }

  private func line(_ row: [Value], _ widths: [Int]) throws(ExportError) {
    try output.write(try aligned(row.map(Self.text), widths) + "\n")
  }

  private func aligned(_ cells: [String], _ widths: [Int]) throws(ExportError) -> String {
    var line = ""
    for (column, cell) in cells.enumerated() {
      let width = widths[column]
      let text = options.width == nil ? cell : DisplayWidth.cut(cell, to: width)
      let padding = String(repeating: " ", count: max(0, width - DisplayWidth.of(text)))
      let isLast = column == cells.count - 1
      line += areNumbers[column] ? padding + text : isLast ? text : text + padding
      if !isLast { line += String(repeating: " ", count: Self.gap) }
    }
    while line.last == " " { line.removeLast() }
    return line
  }

  /// Takes cells from the widest columns, one by one, until all fit.
  static func fitted(_ natural: [Int], to width: Int?) -> [Int] {
    guard let width else { return natural }
    let room = width - gap * max(0, natural.count - 1)
    var widths = natural
    // Some width each, even on a terminal that is too narrow for it.
    while widths.reduce(0, +) > max(room, natural.count * 4) {
      guard let widest = widths.max(), let index = widths.lastIndex(of: widest), widest > 4 else {
        break
      }
      let second = widths.filter { $0 < widest }.max() ?? 4
      let excess = widths.reduce(0, +) - max(room, natural.count * 4)
      let equals = widths.count { $0 == widest }
      widths[index] -= equals == 1 ? min(excess, max(1, widest - max(second, 4))) : 1
    }
    return widths
  }

  private static func text(_ value: Value) -> String {
    VisibleText.text(value.cellText, layout: .oneLine)
  }
}
