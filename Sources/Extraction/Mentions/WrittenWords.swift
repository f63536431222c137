import Language

/// A document's tokens as they are written, and what single letters tell of each, seen in one walk over the text.
struct WrittenWords {
  private(set) var words: [String] = []
  /// The tokens with a hyphen in them.
  private(set) var hyphenated: TokenSet
  /// The names behind a small article: "al-Assad", "d'Orsay".
  private(set) var withArticle: TokenSet

  init(_ document: Document) {
    hyphenated = TokenSet(of: document)
    withArticle = TokenSet(of: document)
    words.reserveCapacity(document.tokens.count)
    document.bytes.withUnsafeBufferPointer { bytes in
      for index in document.tokens.indices {
        let place = Int(document.tokens[index].start)..<Int(document.tokens[index].end)
        let letters = Letters(bytes, place)
        // Mostly it is its own form in small letters.
        let word = letters.areSmall ? document.tokens[index].lower : document.text(at: index)
        words.append(word)
        if letters.haveHyphen { hyphenated.insert(index) }
        if letters.haveHyphen || letters.haveApostrophe, Self.mayBeArticle(bytes[place.lowerBound]),
          Self.hasArticle(word)
        {
          withArticle.insert(index)
        }
      }
    }
  }

  private struct Letters {
    /// All of ASCII, and none a capital.
    var areSmall = true
    var haveHyphen = false
    /// Straight or curly, or another mark of print.
    var haveApostrophe = false

    init(_ bytes: UnsafeBufferPointer<UInt8>, _ place: Range<Int>) {
      for offset in place {
        let byte = bytes[offset]
        if byte &- 0x61 < 26 { continue }
        if byte >= 0x80 || byte &- 0x41 < 26 { areSmall = false }
        if byte == UInt8(ascii: "-") { haveHyphen = true }
        if byte == UInt8(ascii: "'") || byte == 0xE2 { haveApostrophe = true }
      }
    }
  }

  /// Whether an article begins with a letter.
  private static func mayBeArticle(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a"), UInt8(ascii: "e"), UInt8(ascii: "u"), UInt8(ascii: "d"),
      UInt8(ascii: "l"):
      true
    default: false
    }
  }

  /// "al-Assad", "al-Jubeir", "d'Orsay": a small article with a name.
  static func hasArticle(_ word: String) -> Bool {
    guard let dash = word.firstIndex(where: { $0 == "-" || $0 == "'" || $0 == "’" }),
      dash > word.startIndex, articles.contains(String(word[..<dash]))
    else { return false }
    return word[word.index(after: dash)...].first?.isUppercase == true
  }

  private static let articles: WordSet = [
    "al", "el", "ul", "ad", "an", "ar", "as", "ash", "at", "az", "d", "l",
  ]
}
