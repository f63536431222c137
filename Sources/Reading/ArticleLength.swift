/// How much there is to read in an article, counted before any of it is understood.
///
/// Time and memory of reading grow with the words and marks of a text, in the worst of texts by some 0.2 ms for each.
/// So a limit on their number bounds both, and, other than a clock, it lets the same articles in on every machine.
public enum ArticleLength {
  /// 50,000 words and marks: three times the longest reports and speeches that newspapers print whole.
  public static let limit = 50_000

  /// Letters that count as one more word, where none ends: some scripts put no space between words.
  private static let longestWord = 32

  /// Refuses a text with more words and marks than ``limit``. Linear in its bytes.
  ///
  /// - Throws: `tooLarge`.
  public static func check(_ text: String, from source: String) throws(ReadingError) {
    guard count(text) > limit else { return }
    throw ReadingError(
      .tooLarge, source: source,
      reason: "it has more than \(limit) words and punctuation marks, the most that is read as "
        + "one article: split it")
  }

  /// The number of words and marks, up to one more than ``limit``: words are runs of letters, digits and what
  /// combines with them; every other visible character is a mark.
  static func count(_ text: String) -> Int {
    var count = 0
    var letters = 0
    for scalar in text.unicodeScalars {
      if isSpace(scalar) {
        letters = 0
        continue
      }
      if !isOfWord(scalar) {
        letters = 0
        count += 1
      } else {
        if letters % longestWord == 0 { count += 1 }
        letters += 1
      }
      if count > limit { break }
    }
    return count
  }

  private static func isSpace(_ scalar: Unicode.Scalar) -> Bool {
    scalar.isASCII ? scalar.value <= 0x20 : scalar.properties.isWhitespace
  }

  private static func isOfWord(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
    case 0..<0x80: false
    default:
      switch scalar.properties.generalCategory {
      case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
        .nonspacingMark, .spacingMark, .enclosingMark, .decimalNumber, .letterNumber, .otherNumber,
        .format:
        true
      default: false
      }
    }
  }
}
