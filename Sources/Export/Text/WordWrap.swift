/// Breaks text into lines between words.
public enum WordWrap {
  /// The lines of a text, each at most `width` cells wide unless a single word is wider.
  ///
  /// - Parameters:
  ///   - text: white space of any kind separates words; nothing else of it is kept.
  ///   - width: in cells, see `DisplayWidth`.
  public static func lines(_ text: String, width: Int) -> [String] {
    var lines: [String] = []
    var line = ""
    var used = 0
    for word in text.split(whereSeparator: { $0 == " " || $0 == "\n" || $0 == "\t" }) {
      let size = DisplayWidth.of(String(word))
      if used > 0, used + 1 + size > width {
        lines.append(line)
        line = ""
        used = 0
      }
      if used > 0 {
        line += " "
        used += 1
      }
      line += word
      used += size
    }
    if used > 0 { lines.append(line) }
    return lines
  }
}
