public import News

/// A text whose parts are marked where they stand, so that no test counts offsets: "{who:The envoy} {cue:said}".
///
/// A mark is a name in small letters, a colon and the words, in braces; marks do not nest. A name that stands twice
/// marks the pieces of one part.
public struct MarkedText: Sendable, Hashable {
  /// The text without the marks.
  public let text: String
  /// The marked words, by name, in the order of the text.
  public let words: [String: [String]]
  /// Their spans, by name, in the order of the text.
  public let spans: [String: [Span]]

  public init(_ marked: String) {
    var text = String.UnicodeScalarView()
    var words: [String: [String]] = [:]
    var spans: [String: [Span]] = [:]
    var rest = Substring(marked)
    while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}"),
      let colon = rest[open..<close].firstIndex(of: ":")
    {
      text.append(contentsOf: rest[..<open].unicodeScalars)
      let name = String(rest[rest.index(after: open)..<colon])
      let part = rest[rest.index(after: colon)..<close]
      let start = text.count
      text.append(contentsOf: part.unicodeScalars)
      words[name, default: []].append(String(part))
      spans[name, default: []].append(Span(start: start, end: text.count))
      rest = rest[rest.index(after: close)...]
    }
    text.append(contentsOf: rest.unicodeScalars)
    self.text = String(text)
    self.words = words
    self.spans = spans
  }
}
