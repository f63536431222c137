import News

/// A text as the full-text index sees it: stems of words, each with its place.
struct StemmedText {
  let stems: [String]
  /// In code points of the text.
  let spans: [Span]

  init(_ text: String) {
    var stems: [String] = []
    var spans: [Span] = []
    var word: [UInt8] = []
    var start = 0
    var offset = 0
    let end = {
      PorterStemmer.stem(&word)
      stems.append(String(decoding: word, as: UTF8.self))
      spans.append(Span(start: start, end: offset))
      word.removeAll(keepingCapacity: true)
    }
    for scalar in text.unicodeScalars {
      if scalar.isASCII {
        // Most of every text: no properties are looked up.
        let byte = UInt8(truncatingIfNeeded: scalar.value)
        if (0x61...0x7A).contains(byte | 0x20) || (0x30...0x39).contains(byte) {
          if word.isEmpty { start = offset }
          word.append((0x41...0x5A).contains(byte) ? byte | 0x20 : byte)
        } else if !word.isEmpty {
          end()
        }
      } else if Self.isWordScalar(scalar) {
        if word.isEmpty { start = offset }
        word.append(contentsOf: String(Self.folded(scalar)).utf8)
      } else if !word.isEmpty, !Self.isCombining(scalar) {
        end()
      }
      offset += 1
    }
    if !word.isEmpty { end() }
    self.stems = stems
    self.spans = spans
  }

  /// Where the stems of a phrase stand one behind the other, as indices of their first.
  func places(of phrase: [String]) -> [Int] {
    guard let first = phrase.first, stems.count >= phrase.count else { return [] }
    return (0...(stems.count - phrase.count)).filter { index in
      stems[index] == first && stems[index..<index + phrase.count].elementsEqual(phrase)
    }
  }

  /// The first of the places of a phrase.
  func place(of phrase: [String]) -> Int? {
    guard let first = phrase.first, stems.count >= phrase.count else { return nil }
    for index in 0...(stems.count - phrase.count) where stems[index] == first {
      if phrase.count == 1 || stems[index..<index + phrase.count].elementsEqual(phrase) {
        return index
      }
    }
    return nil
  }

  /// Letters and digits make words, as in SQLite's unicode61 tokenizer.
  static func isWordScalar(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.isASCII {
      return (0x30...0x39).contains(scalar.value) || (0x41...0x5A).contains(scalar.value)
        || (0x61...0x7A).contains(scalar.value)
    }
    switch scalar.properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
      .decimalNumber, .letterNumber, .otherNumber, .privateUse:
      return true
    default: return false
    }
  }

  private static func isCombining(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.generalCategory == .nonspacingMark
  }

  /// Lower case without diacritics, for the Latin letters that names in news have.
  static func folded(_ scalar: Unicode.Scalar) -> String.UnicodeScalarView {
    if scalar.isASCII { return scalar.properties.lowercaseMapping.unicodeScalars }
    let lower = scalar.properties.lowercaseMapping.unicodeScalars
    guard lower.count == 1, let only = lower.first, let base = baseLetters[only] else {
      return lower
    }
    return String(base).unicodeScalars
  }

  /// The text in lower case without diacritics.
  static func folded(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      if isCombining(scalar) { continue }
      result.append(contentsOf: folded(scalar))
    }
    return String(result)
  }

  private static let baseLetters: [Unicode.Scalar: Unicode.Scalar] = {
    let rows: [(Unicode.Scalar, String)] = [
      ("a", "àáâãäåāăą"), ("c", "çćĉċč"), ("d", "ď"), ("e", "èéêëēĕėęě"), ("g", "ĝğġģ"),
      ("h", "ĥ"), ("i", "ìíîïĩīĭį"), ("j", "ĵ"), ("k", "ķ"), ("l", "ĺļľ"), ("n", "ñńņňǹ"),
      ("o", "òóôõöōŏő"), ("r", "ŕŗř"), ("s", "śŝşšș"), ("t", "ţťț"), ("u", "ùúûüũūŭůűų"),
      ("w", "ŵ"), ("y", "ýÿŷ"), ("z", "źżž"),
    ]
    var table: [Unicode.Scalar: Unicode.Scalar] = [:]
    for (base, letters) in rows {
      for letter in letters.unicodeScalars { table[letter] = base }
    }
    return table
  }()
}
