/// Whether a text is English, by the share of English function words among its words.
///
/// In English news two to three of ten words are on the list below; in other languages, and in names, numbers and
/// program text, next to none, as words that they share with English ("in", "an", "was", "die") are not on it.
enum LanguageGuess {
  /// - Returns: `"en"` if at least one of ten words is an English function word; otherwise `nil`, for no other
  ///   language is known here. A text of fewer than five words is not judged. The first 20,000 bytes decide.
  static func language(of text: String) -> String? {
    var words = 0
    var found = 0
    let functionWords = Self.functionWords
    text.withBytes { bytes in
      var word = PackedWord()
      func finish() {
        guard !word.isEmpty else { return }
        words += 1
        if word.count <= 5, functionWords.number(of: word) != nil { found += 1 }
        word = PackedWord()
      }
      for byte in bytes.prefix(20_000) {
        let lower = (0x41...0x5A).contains(byte) ? byte | 0x20 : byte
        if (0x61...0x7A).contains(lower) || lower >= 0x80 { word.append(lower) } else { finish() }
      }
      finish()
    }
    return words >= 5 && found * 10 >= words ? "en" : nil
  }

  private static let functionWords = PackedWordTable(
    [
      "the", "and", "that", "with", "from", "his", "this", "which", "who", "would", "were", "have",
      "has", "been", "not", "but", "they", "their", "said", "for", "to", "by", "it", "its", "on",
      "at", "of", "had", "are", "will", "she", "her", "if", "into", "than", "when", "could",
    ].map { PackedWord($0) })
}
