import TestSupport
import Testing

@testable import Reading

@Suite struct PDFLayoutTests {
  /// A line of print as pdftotext tells of it.
  private struct Print {
    var left: Double
    var top: Double
    var width = 220.0
    var height = 10.0
    var words: String
  }

  private static func page(_ lines: [Print]) -> String {
    let lines = lines.map { line in
      let words = line.words.split(separator: " ").map {
        "<word xMin=\"1\" yMin=\"1\" xMax=\"2\" yMax=\"2\">\($0)</word>\n"
      }
      return
        "  <line xMin=\"\(line.left)\" yMin=\"\(line.top)\" xMax=\"\(line.left + line.width)\" "
        + "yMax=\"\(line.top + line.height)\">\n" + words.joined() + "</line>\n"
    }
    return "<page width=\"600\" height=\"800\">\n<flow>\n<block xMin=\"0\">\n" + lines.joined()
      + "</block>\n</flow>\n</page>\n"
  }

  private static func column(_ name: String, left: Double, count: Int) -> [Print] {
    (0..<count).map {
      Print(
        left: left, top: 100 + Double($0) * 14,
        words: "\(name) line \($0) of the minister’s long words")
    }
  }

  private static func layout(_ pages: String...) -> PDFLayout {
    PDFLayout(Array("<doc>\n\(pages.joined())</doc>".utf8))
  }

  @Test func `Columns come one after the other, what goes over both between them`() {
    var lines = Self.column("right", left: 320, count: 8) + Self.column("left", left: 50, count: 8)
    lines.append(Print(left: 50, top: 300, width: 490, words: "over both"))
    let names = Self.layout(Self.page(lines)).text.split(whereSeparator: \.isNewline).map {
      $0.prefix { $0 != " " }
    }
    #expect(
      names.map(String.init) == Array(repeating: "left", count: 8)
        + Array(repeating: "right", count: 8) + ["over"])
  }

  @Test func `Room parts paragraphs, a page parts none in the midst of a sentence`() {
    let first = Self.page([
      Print(left: 50, top: 100, words: "The envoy said"),
      Print(left: 50, top: 114, words: "that he would go."),
      Print(left: 50, top: 150, words: "The minister said that"),
      Print(left: 50, top: 164, words: "the talks &amp; the"),
    ])
    let second = Self.page([
      Print(left: 50, top: 100, words: "truce would go on."),
      Print(left: 50, top: 114, words: "Nothing more was said."),
    ])
    #expect(
      Self.layout(first, second).text
        == "The envoy said\nthat he would go.\n\nThe minister said that\nthe talks & the\n"
        + "truce would go on.\nNothing more was said.")
  }

  @Test func `Running heads and page numbers are left out, the headline is told apart`() {
    let pages = (1...3).map { number in
      Self.page(
        [
          Print(left: 50, top: 20, words: "THE WIRE | \(number) March"),
          Print(left: 290, top: 770, width: 20, words: "\(number)"),
        ]
          + (number == 1 ? [Print(left: 50, top: 60, height: 18, words: "Talks go on")] : [])
          + (0..<4).map {
            Print(left: 50, top: 100 + Double($0) * 14, words: "Page \(number) line \($0).")
          })
    }
    let layout = Self.layout(pages[0], pages[1], pages[2])
    #expect(layout.title == "Talks go on")
    #expect(layout.text.split(whereSeparator: \.isNewline).count == 12)
    #expect(!layout.text.contains("WIRE"))
  }

  @Test(arguments: [
    "", "<page", "<line xMin=\"", "<word >a<", "<page height=\"x\">\n<word>a</word>",
  ])
  func `What is no such text is empty`(text: String) {
    #expect(PDFLayout(Array(text.utf8)).text.isEmpty)
  }

  @Test func `Pages of many lines take no long time and lose none`() {
    var generator = SeededGenerator(seed: 3)
    let lines = (0..<3000).map { _ in
      Print(
        left: Double.random(in: 0..<500, using: &generator),
        top: Double.random(in: 100..<700, using: &generator),
        width: Double.random(in: 1..<400, using: &generator),
        words: "words that are long enough to count")
    }
    let layout = Self.layout(Self.page(lines))
    #expect(layout.text.split(separator: " ").count { $0.contains("count") } == 3000)
  }
}
