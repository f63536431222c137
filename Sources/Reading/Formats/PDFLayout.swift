/// The text of printed pages in the order in which it is read, from what `pdftotext -bbox-layout` says of them.
///
/// Columns are read one after the other, running heads and page numbers left out, and paragraphs that a column or a page
/// breaks joined.
struct PDFLayout {
  /// What stands in the largest type at the head of the first page; `nil` if nothing does.
  private(set) var title: String?
  /// With an empty line between paragraphs and a line end where the print has one.
  private(set) var text = ""

  /// One printed line; measures in points, from the top left corner of the page.
  private struct Line {
    var left: Double
    var top: Double
    var right: Double
    var bottom: Double
    var text: String

    var height: Double { bottom - top }
  }

  private struct Page {
    var height = 0.0
    var lines: [Line] = []
  }

  init(_ bytes: [UInt8]) {
    var pages = Self.pages(String(decoding: bytes, as: UTF8.self))
    Self.dropMargins(&pages)
    var paragraphs: [[String]] = []
    for (number, page) in pages.enumerated() {
      var lines = Self.ordered(page.lines)
      if number == 0 { title = Self.takeTitle(&lines) }
      let more = Self.paragraphs(lines, &paragraphs)
      paragraphs += more
    }
    text = paragraphs.map { $0.joined(separator: "\n") }.joined(separator: "\n\n")
  }

  // MARK: Reading

  private static func pages(_ text: String) -> [Page] {
    var pages: [Page] = []
    for line in text.split(whereSeparator: \.isNewline) {
      let line = line.drop { $0 == " " }
      if line.hasPrefix("<page ") {
        pages.append(Page(height: number("height", in: line)))
      } else if pages.isEmpty {
        continue
      } else if line.hasPrefix("<line ") {
        pages[pages.count - 1].lines.append(
          Line(
            left: number("xMin", in: line), top: number("yMin", in: line),
            right: number("xMax", in: line), bottom: number("yMax", in: line), text: ""))
      } else if line.hasPrefix("<word "), let open = line.firstIndex(of: ">"),
        let close = line.lastIndex(of: "<"), open < close, !pages[pages.count - 1].lines.isEmpty
      {
        let word = unescaped(line[line.index(after: open)..<close])
        let last = pages[pages.count - 1].lines.count - 1
        let isFirst = pages[pages.count - 1].lines[last].text.isEmpty
        pages[pages.count - 1].lines[last].text += isFirst ? word : " " + word
      }
    }
    for index in pages.indices { pages[index].lines.removeAll { $0.text.isEmpty } }
    return pages
  }

  private static func number(_ name: String, in tag: Substring) -> Double {
    guard let place = tag.firstRange(of: name + "=\"") else { return 0 }
    return Double(tag[place.upperBound...].prefix { $0 != "\"" }) ?? 0
  }

  private static func unescaped(_ text: Substring) -> String {
    guard text.contains("&") else { return String(text) }
    return [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&apos;", "'"), ("&amp;", "&")]
      .reduce(String(text)) { $0.replacing($1.0, with: $1.1) }
  }

  // MARK: Margins

  /// Drops what stands in the margins of several pages but for its figures, and page numbers.
  private static func dropMargins(_ pages: inout [Page]) {
    var counts: [String: Int] = [:]
    for page in pages {
      for text in Set(page.lines.filter { isMargin($0, page) }.map { pattern($0.text) }) {
        counts[text, default: 0] += 1
      }
    }
    for index in pages.indices {
      let page = pages[index]
      pages[index].lines.removeAll {
        guard isMargin($0, page) else { return false }
        let pattern = pattern($0.text)
        return counts[pattern, default: 0] > 1
          || ["#", "page #", "- # -", "– # –", "# / #", "#/#", "page # of #", "# of #"]
            .contains(pattern)
      }
    }
  }

  /// Whether a line stands by itself at the upper or lower edge.
  private static func isMargin(_ line: Line, _ page: Page) -> Bool {
    let isHead = line.bottom < page.height * 0.1
    guard isHead || line.top > page.height * 0.9 else { return false }
    return !page.lines.contains {
      let distance = isHead ? $0.top - line.bottom : line.top - $0.bottom
      return $0.left < line.right && line.left < $0.right && $0.top != line.top
        && distance > -line.height && distance < line.height
    }
  }

  /// Small letters, with a mark for each number.
  private static func pattern(_ text: String) -> String {
    var pattern = ""
    for character in text.lowercased() {
      if !character.isNumber {
        pattern.append(character)
      } else if pattern.last != "#" {
        pattern.append("#")
      }
    }
    return pattern
  }

  // MARK: Order

  /// Lines that go over the gap between columns part the page into bands; in each the columns come from left to right.
  private static func ordered(_ lines: [Line], depth: Int = 0) -> [Line] {
    guard depth < 4, let gap = gap(lines) else {
      return lines.sorted { ($0.top, $0.left) < ($1.top, $1.left) }
    }
    var ordered: [Line] = []
    var left: [Line] = []
    var right: [Line] = []
    for line in lines.sorted(by: { ($0.top, $0.left) < ($1.top, $1.left) }) {
      if line.right <= gap {
        left.append(line)
      } else if line.left >= gap {
        right.append(line)
      } else {
        ordered +=
          Self.ordered(left, depth: depth + 1) + Self.ordered(right, depth: depth + 1) + [line]
        left = []
        right = []
      }
    }
    return ordered + Self.ordered(left, depth: depth + 1) + Self.ordered(right, depth: depth + 1)
  }

  /// Where a page falls into two halves: a place that hardly any line goes over, with many full lines on both sides.
  private static func gap(_ lines: [Line]) -> Double? {
    guard lines.count >= 12 else { return nil }
    let starts = Set(lines.map { ($0.left * 2).rounded() / 2 }).sorted()
    var best: (crossing: Int, place: Double)?
    for start in starts.dropFirst().prefix(200) {
      let place = start - 1
      let crossing = lines.count { $0.left < place && $0.right > place }
      let before = lines.count { $0.right <= place && $0.text.utf8.count >= 20 }
      let behind = lines.count { $0.left >= place && $0.text.utf8.count >= 20 }
      guard min(before, behind) >= 5, crossing * 5 <= before + behind else { continue }
      if best.map({ crossing < $0.crossing }) ?? true { best = (crossing, place) }
    }
    return best?.place
  }

  // MARK: Paragraphs

  private static func takeTitle(_ lines: inout [Line]) -> String? {
    let heights = lines.map(\.height).sorted()
    guard heights.count >= 4, let largest = heights.last,
      largest > heights[heights.count / 2] * 1.2,
      let first = lines.prefix(12).firstIndex(where: { $0.height > largest * 0.95 })
    else { return nil }
    let end = lines[first...].firstIndex { $0.height <= largest * 0.95 } ?? lines.endIndex
    guard end - first <= 4 else { return nil }
    let title = lines[first..<end].map(\.text).joined(separator: " ")
    lines.removeSubrange(first..<end)
    return title
  }

  /// Parts lines where there is more room between them than usual. The first may go on with the last paragraph known.
  private static func paragraphs(
    _ lines: [Line], _ known: inout [[String]]
  ) -> [[String]] {
    let steps = zip(lines, lines.dropFirst()).map { $1.top - $0.top }.filter { $0 > 0 }.sorted()
    let usual = steps.isEmpty ? 0 : steps[steps.count / 2]
    var paragraphs: [[String]] = []
    var last: Line?
    for line in lines {
      let step = last.map { line.top - $0.top } ?? -1
      let isSame =
        step >= 0 ? step <= usual * 1.35 : goesOn(paragraphs.last ?? known.last, line.text)
      if !isSame {
        paragraphs.append([line.text])
      } else if paragraphs.isEmpty {
        known[known.count - 1].append(line.text)
      } else {
        paragraphs[paragraphs.count - 1].append(line.text)
      }
      last = line
    }
    return paragraphs
  }

  /// Whether a line in the next column or on the next page is in the midst of a sentence.
  private static func goesOn(_ paragraph: [String]?, _ line: String) -> Bool {
    guard let end = paragraph?.last?.last, !".!?:”\"".contains(end) else { return false }
    return line.first?.isLowercase ?? false
  }
}
