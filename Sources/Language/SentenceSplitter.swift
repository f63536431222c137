/// Cuts paragraphs into sentences.
///
/// A sentence ends behind a full stop, question or exclamation mark with its closing quotation marks and brackets,
/// unless what follows runs on: "“What is next?” asked the envoy." is one. An abbreviation ends a sentence only where
/// the next word is one that begins sentences.
struct SentenceSplitter {
  private let tokens: [Token]
  /// In tokens.
  private static let longest = 400

  static func sentences(_ tokens: [Token], paragraphs: [Range<Int>]) -> [Range<Int>] {
    let splitter = SentenceSplitter(tokens: tokens)
    var sentences: [Range<Int>] = []
    for paragraph in paragraphs {
      var start = paragraph.lowerBound
      var index = start
      while index < paragraph.upperBound {
        if let end = splitter.end(at: index, paragraph: paragraph) {
          sentences.append(start..<end)
          start = end
          index = end
        } else {
          index += 1
          // No sentence of prose is so long: what is bounds the work that later steps do in one.
          if index - start == longest {
            sentences.append(start..<index)
            start = index
          }
        }
      }
      if start < paragraph.upperBound { sentences.append(start..<paragraph.upperBound) }
    }
    return sentences
  }

  /// The end of the sentence if the token at `index` ends one, closing marks included.
  private func end(at index: Int, paragraph: Range<Int>) -> Int? {
    let token = tokens[index]
    let isAbbreviation = token.shape.contains(.abbreviation)
    guard isAbbreviation || Self.terminators.contains(token.lower) else { return nil }
    var end = index + 1
    var closesQuotation = false
    while end < paragraph.upperBound, isCloser(end) {
      closesQuotation = closesQuotation || tokens[end].isQuotationMark
      end += 1
    }
    guard end < paragraph.upperBound else { return end }
    let next = tokens[end]
    if Self.terminators.contains(next.lower) { return nil }
    if isAbbreviation && end == index + 1 {
      return endsSentence(abbreviation: token, next: end) ? end : nil
    }
    let soft =
      token.lower == "…" || token.lower == "..." || token.lower == "?" || token.lower == "!"
    // A full stop without space ("3.The") ends a sentence only in front of a capital letter.
    if !next.shape.contains(.spaceBefore) && !next.isCapitalised && !next.isQuotationMark {
      return nil
    }
    if next.isWord && !next.isCapitalised && !next.shape.contains(.number)
      && !next.lower.hasPrefix("@")
    {
      return soft || closesQuotation ? nil : (next.shape.contains(.spaceBefore) ? end : nil)
    }
    if [",", ";", ")", "]", "—", "–", "-"].contains(next.lower) && (soft || closesQuotation) {
      return nil
    }
    if soft && closesQuotation && attributionFollows(end, paragraph) { return nil }
    return end
  }

  private func isCloser(_ index: Int) -> Bool {
    let token = tokens[index]
    if token.shape.contains(.closesQuotation) { return true }
    if token.shape.contains(.opensQuotation) { return false }
    if token.lower == ")" || token.lower == "]" { return true }
    // A quotation mark without a partner closes if no space parts it from the sentence.
    return ["\"", "”", "''", "’", "'", "»"].contains(token.lower)
      && !token.shape.contains(.spaceBefore)
  }

  private func endsSentence(abbreviation: Token, next index: Int) -> Bool {
    let next = tokens[index]
    let word = String(abbreviation.lower.dropLast())
    if Abbreviations.beforeNames.contains(word) && !(word == "no" || word == "st") { return false }
    if next.shape.contains(.opensQuotation) { return true }
    guard next.isCapitalised else { return false }
    // A single initial belongs to the name behind it.
    if word.utf8.count == 1 { return false }
    return Self.starters.contains(next.lower)
  }

  /// Whether a short name and a verb of speech follow: "“Why?” the envoy asked."
  private func attributionFollows(_ index: Int, _ paragraph: Range<Int>) -> Bool {
    for offset in index..<min(index + 6, paragraph.upperBound) {
      if Self.speech.contains(tokens[offset].lower) { return true }
      if !tokens[offset].isWord { return false }
    }
    return false
  }

  private static let terminators: Set<String> = [
    ".", "!", "?", "…", "...", "....", "?!", "!!", "。",
  ]

  private static let speech: Set<String> = [
    "said", "says", "asked", "asks", "added", "adds", "wrote", "writes", "tweeted", "told",
    "replied",
    "responded", "shouted", "cried", "joked", "continued", "wondered", "exclaimed", "demanded",
  ]

  /// Words that begin sentences and, capitalised, hardly ever go on a name.
  private static let starters: Set<String> = [
    "the", "a", "an", "he", "she", "it", "they", "we", "i", "you", "this", "that", "these", "those",
    "his", "her", "its", "their", "our", "my", "your", "but", "and", "or", "so", "yet", "in", "on",
    "at", "by", "for", "from", "with", "as", "if", "when", "while", "after", "before", "since",
    "although", "though", "because", "however", "meanwhile", "there", "here", "what", "who",
    "where",
    "why", "how", "which", "some", "many", "most", "all", "both", "each", "every", "no", "not",
    "another", "other", "one", "two", "three", "several", "earlier", "later", "also", "asked",
    "under",
    "during", "despite", "instead", "still", "then", "now", "last", "next", "according", "about",
    "more", "until", "once", "even", "only", "just", "mr.", "mrs.", "ms.", "officials", "such",
    "speaking", "against", "among", "between", "whether", "let", "to",
  ]
}
