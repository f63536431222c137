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
    text.withBytes { bytes in
      var count = 0
      // The letters that still belong to the word that was counted last.
      var room = 0
      var index = 0
      while index < bytes.count, count <= limit {
        let kind: Kind
        if bytes[index] < 0x80 {
          kind = Kind(ascii: bytes[index])
          index += 1
        } else {
          let (scalar, length) = bytes.scalar(at: index)
          kind = Kind(scalar)
          index += length
        }
        switch kind {
        case .space: room = 0
        case .mark:
          room = 0
          count += 1
        case .letter:
          if room == 0 {
            count += 1
            room = longestWord
          }
          room -= 1
        }
      }
      return count
    }
  }

  private enum Kind {
    case space, letter, mark

    init(ascii byte: UInt8) {
      let isOfWord = (byte | 0x20) &- 0x61 < 26 || byte &- 0x30 < 10
      self = isOfWord ? .letter : byte <= 0x20 ? .space : .mark
    }

    init(_ scalar: Unicode.Scalar) {
      switch scalar.properties.generalCategory {
      case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
        .nonspacingMark, .spacingMark, .enclosingMark, .decimalNumber, .letterNumber, .otherNumber,
        .format:
        self = .letter
      default: self = scalar.properties.isWhitespace ? .space : .mark
      }
    }
  }
}
