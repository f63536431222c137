/// Plain text as mail, records and print carry it: clean paragraphs, lines that were wrapped joined again.
enum PlainBody {
  /// - Parameter unwrapping: whether line ends inside of paragraphs are the layout's.
  static func text(_ raw: String, unwrapping: Bool = false, log: inout RepairLog) -> String {
    let mended = StoryHygiene.mended(raw, unescaping: true, log: &log)
    var paragraphs: [String] = []
    for paragraph in mended.split(separator: "\n\n") {
      var lines = paragraph.split(separator: "\n").map(String.init)
      lines.removeAll { ClutterLines.contains($0) }
      if lines.isEmpty { continue }
      paragraphs.append((unwrapping ? joined(lines) : lines).joined(separator: "\n"))
    }
    return paragraphs.joined(separator: "\n\n")
  }

  /// Whether tags are in it, not only a sign for "less than".
  static func isMarkup(_ text: String) -> Bool {
    guard text.utf8.contains(UInt8(ascii: "<")) else { return false }
    let head = text.prefix(20_000).lowercased()
    return [
      "<p>", "<p ", "<br", "<div", "</p>", "</a>", "<html", "</b>", "</i>", "</em>",
      "</strong>", "</span>", "</li>", "<img ", "</h1>", "</h2>", "</h3>", "</blockquote>",
    ]
    .contains { head.contains($0) }
  }

  /// Lines of a paragraph that is set to some width: all but the last are nearly as long as the longest.
  private static func joined(_ lines: [String]) -> [String] {
    let longest = lines.map(\.utf8.count).max() ?? 0
    guard lines.count > 1, longest >= 40,
      lines.dropLast().allSatisfy({ $0.utf8.count * 10 >= longest * 6 })
    else { return TextWrapping.unwrapped(lines) }
    var whole = ""
    for line in lines {
      if whole.isEmpty {
        whole = line
      } else if whole.hasSuffix("-"), whole.dropLast().last?.isLetter == true {
        if line.first?.isLowercase == true { whole.removeLast() }
        whole += line
      } else {
        whole += " " + line
      }
    }
    return [whole]
  }
}
