/// Finds the title of a text that came without one.
enum TitleFinder {
  /// A first line of more code points is a paragraph.
  static let longestHeadline = 200
  /// A first line of more code points is no headline if a full stop parts it.
  static let longestPairOfSentences = 80
  /// A title cut out of a sentence has at most so many code points, its ellipsis included.
  static let longestCut = 120

  /// The first line, when it reads as a headline: short, one statement or a few very short ones, no dateline, and a
  /// blank line or a much longer line behind it. Otherwise the first sentence, without its dateline, cut between two words.
  ///
  /// - Parameter text: with at least one visible character.
  static func title(of text: String) -> String {
    let head = head(of: text)
    let line = trimmed(head.prefix { $0 != "\n" })
    if isHeadline(line, before: head.drop { $0 != "\n" }) { return string(line) }
    let paragraph = folded(firstParagraph(of: head))
    let lead = Array(paragraph.dropFirst(datelineLength(paragraph)))
    return cut(trimmed(lead.prefix(sentenceEnd(of: lead) ?? lead.count)))
  }

  /// From the first visible character: the first paragraph, and as much as shows that more follows.
  ///
  /// Neither a headline nor a first sentence has more than 4000 code points; a text without a line's end is not gone
  /// through.
  private static func head(of text: String) -> [Unicode.Scalar] {
    var head: [Unicode.Scalar] = []
    head.reserveCapacity(1000)
    var isBlank = false
    var isWhole = false
    for scalar in text.unicodeScalars {
      if scalar.isPlain {
        head.append(scalar)
        isBlank = false
      } else {
        if head.isEmpty, !scalar.isVisible { continue }
        head.append(scalar)
        if scalar == "\n" {
          isWhole = isWhole || isBlank
          isBlank = true
        } else if !scalar.properties.isWhitespace {
          isBlank = false
        }
      }
      if head.count == 4000 || isWhole && scalar.isVisible { break }
    }
    return head
  }

  private static func isHeadline(
    _ line: ArraySlice<Unicode.Scalar>, before rest: ArraySlice<Unicode.Scalar>
  ) -> Bool {
    guard line.count <= longestHeadline, rest.contains(where: \.isVisible),
      datelineLength(Array(line)) == 0
    else { return false }
    let next = trimmed(rest.dropFirst().prefix { $0 != "\n" })
    // "The mediator came back. Again." over a blank line is a headline, and so is "Is a deal near? Mediators think so".
    if next.isEmpty && line.count <= longestPairOfSentences { return true }
    guard sentenceEnd(of: Array(line), at: ".") == nil else { return false }
    // A text wrapped at some column has lines of one length: only a line half as long again is a paragraph.
    return next.isEmpty || next.count * 2 > line.count * 3
  }

  private static func firstParagraph(of head: [Unicode.Scalar]) -> ArraySlice<Unicode.Scalar> {
    var blank = false
    for (index, scalar) in head.enumerated() {
      if scalar == "\n" {
        if blank { return head[..<index] }
        blank = true
      } else if !scalar.properties.isWhitespace {
        blank = false
      }
    }
    return head[...]
  }

  /// The length of "ANKARA, Nov. 7 (Wire) — " in front of a lead; 0 if there is none.
  private static func datelineLength(_ line: [Unicode.Scalar]) -> Int {
    let place = line.prefix { $0.properties.isAlphabetic }
    guard place.count >= 3, place.allSatisfy({ $0.properties.isUppercase }) else { return 0 }
    for index in place.count..<max(place.count, min(80, line.count - 1)) {
      let isDash = line[index] == "—" || line[index] == "–" || line[index] == "-"
      guard isDash, line[index + 1] == " " || line[index + 1] == "-" else { continue }
      // Capitals right through are a headline with a dash.
      guard line[index...].contains(where: { $0.properties.isLowercase }) else { return 0 }
      return line[index...].prefix { !$0.properties.isAlphabetic && !isOpeningMark($0) }.count
        + index
    }
    return 0
  }

  /// Where the first of several sentences ends, closing marks included; `nil` if there is only one.
  static func sentenceEnd(
    of scalars: [Unicode.Scalar], at terminals: String = ".!?"
  ) -> Int? {
    for (index, scalar) in scalars.enumerated() where terminals.unicodeScalars.contains(scalar) {
      let end = index + 1 + scalars[(index + 1)...].prefix { isClosingMark($0) }.count
      guard end < scalars.count, scalars[end].properties.isWhitespace else { continue }
      let rest = scalars[end...].drop { $0.properties.isWhitespace }
      guard let next = rest.first(where: { !isOpeningMark($0) }),
        !next.properties.isLowercase
      else { continue }
      if scalar == ".", isAbbreviation(before: index, in: scalars) { continue }
      return end
    }
    return nil
  }

  /// Whether the full stop at `index` ends an abbreviation or an initial rather than a sentence.
  private static func isAbbreviation(before index: Int, in scalars: [Unicode.Scalar]) -> Bool {
    let word = scalars[..<index].reversed().prefix { !$0.properties.isWhitespace }
      .filter { $0.properties.isAlphabetic || $0 == "." }
    guard !word.isEmpty else { return false }
    return word.count == 1 || word.contains(".")
      || abbreviations.contains(string(word.reversed()).lowercased())
  }

  private static let abbreviations: Set<String> = [
    "mr", "mrs", "ms", "dr", "prof", "gen", "lt", "col", "maj", "capt", "sgt", "adm", "sen", "rep",
    "gov", "amb", "st", "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct",
    "nov", "dec", "no", "vs",
  ]

  private static func cut(_ sentence: ArraySlice<Unicode.Scalar>) -> String {
    guard sentence.count > longestCut else { return string(sentence) }
    let room = sentence.prefix(longestCut - 1)
    // A word that begins in the second half may fall away; a text without blanks is cut anywhere.
    let words = room.lastIndex(of: " ").map { room[..<$0] } ?? room
    let kept = words.count * 2 >= longestCut ? words : room
    let clean = kept.reversed().drop { !$0.isVisible || $0 == "," || $0 == ";" || $0 == ":" }
    return string(clean.reversed()) + "…"
  }

  private static func folded(_ scalars: ArraySlice<Unicode.Scalar>) -> [Unicode.Scalar] {
    Array(scalars.split { $0.properties.isWhitespace }.joined(separator: [" "]))
  }

  private static func trimmed(_ scalars: ArraySlice<Unicode.Scalar>) -> ArraySlice<Unicode.Scalar> {
    let front = scalars.drop { $0.properties.isWhitespace }
    return front.dropLast(front.reversed().prefix { $0.properties.isWhitespace }.count)
  }

  private static func string(_ scalars: some Sequence<Unicode.Scalar>) -> String {
    var bytes: [UInt8] = []
    for scalar in scalars { bytes.append(scalar) }
    return String(decoding: bytes, as: UTF8.self)
  }

  private static func isClosingMark(_ scalar: Unicode.Scalar) -> Bool {
    "”’\"')]".unicodeScalars.contains(scalar)
  }

  private static func isOpeningMark(_ scalar: Unicode.Scalar) -> Bool {
    "“‘\"'([".unicodeScalars.contains(scalar)
  }
}
