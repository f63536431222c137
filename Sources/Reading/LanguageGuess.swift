/// Whether a text is English, by the share of English function words among its words.
///
/// In English news two to three of ten words are on the list below; in other languages, and in names, numbers and
/// program text, next to none, as words that they share with English ("in", "an", "was", "die") are not on it.
enum LanguageGuess {
  /// - Returns: `"en"` if at least one of ten words is an English function word; otherwise `nil`, for no other
  ///   language is known here. A text of fewer than five words is not judged. The first 20,000 bytes decide.
  static func language(of text: String) -> String? {
    var tally = Tally()
    text.withBytes { bytes in
      var word = PackedWord()
      for byte in bytes.prefix(20_000) {
        if (byte | 0x20) &- 0x61 < 26 {
          word.append(byte | 0x20)
        } else if byte >= 0x80 {
          word.append(byte)
        } else if !word.isEmpty {
          tally.add(word)
          word = PackedWord()
        }
      }
      if !word.isEmpty { tally.add(word) }
    }
    return tally.words >= 5 && tally.found * 10 >= tally.words ? "en" : nil
  }

  private struct Tally {
    private let functionWords = LanguageGuess.functionWords
    var words = 0
    var found = 0

    mutating func add(_ word: PackedWord) {
      words += 1
      if word.count <= 5, functionWords.number(of: word) != nil { found += 1 }
    }
  }

  private static let functionWords = PackedWordTable(
    [
      "the", "and", "that", "with", "from", "his", "this", "which", "who", "would", "were", "have",
      "has", "been", "not", "but", "they", "their", "said", "for", "to", "by", "it", "its", "on",
      "at", "of", "had", "are", "will", "she", "her", "if", "into", "than", "when", "could",
    ].map { PackedWord($0) })
}
