/// Plain text made to mean itself in Markdown.
public enum MarkdownText {
  /// The text on one line, unsafe characters visible, markup of Markdown and of HTML without effect.
  public static func escaped(_ text: String) -> String {
    let visible = VisibleText.text(text, layout: .oneLine)
    var result = ""
    result.reserveCapacity(visible.utf8.count)
    for (index, scalar) in visible.unicodeScalars.enumerated() {
      switch scalar {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\\", "`", "*", "_", "[", "]", "|", "~": result += #"\"# + String(scalar)
      case "#" where index == 0, "-" where index == 0, "+" where index == 0:
        result += #"\"# + String(scalar)
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }
}
