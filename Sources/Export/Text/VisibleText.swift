/// Text made safe to show: what would act on a terminal is written as an escape, `\u{1b}`.
public enum VisibleText {
  /// What becomes of line feeds and tabs, which are harmless in some places only.
  public enum Layout: Sendable, Hashable {
    /// Both stay as they are.
    case kept
    /// Both become `\n` and `\t`, so that a text stays one line and one cell.
    case escaped
    /// Each run of white space becomes one space.
    case oneLine
  }

  /// The text with every control character, bidirectional control and line separator as a visible escape.
  public static func text(_ text: String, layout: Layout = .kept) -> String {
    guard UnsafeCharacters.mayOccur(in: text) || layout == .oneLine else { return text }
    var result = String.UnicodeScalarView()
    var isAfterSpace = true
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\n", "\t", " ":
        switch layout {
        case .kept: result.append(scalar)
        case .escaped where scalar == "\n": result.append(contentsOf: #"\n"#.unicodeScalars)
        case .escaped where scalar == "\t": result.append(contentsOf: #"\t"#.unicodeScalars)
        case .escaped: result.append(scalar)
        case .oneLine:
          if !isAfterSpace { result.append(" ") }
        }
        isAfterSpace = true
      default:
        if UnsafeCharacters.contains(scalar) {
          result.append(contentsOf: escape(scalar).unicodeScalars)
        } else {
          result.append(scalar)
        }
        isAfterSpace = false
      }
    }
    if layout == .oneLine, result.last == " " { result.removeLast() }
    return String(result)
  }

  /// `\u{1b}`.
  static func escape(_ scalar: Unicode.Scalar) -> String {
    #"\u{"# + String(scalar.value, radix: 16) + "}"
  }
}
