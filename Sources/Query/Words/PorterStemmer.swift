/// The stem of an English word, as the full-text index stems it, so that the words of an answer can be compared with
/// those of a question.
///
/// M. F. Porter, "An algorithm for suffix stripping", Program 14 (1980), with the two departures of the author's own
/// C version ("bli" and "logi"). Words under three letters and words that are not plain lower-case letters stay.
enum PorterStemmer {
  /// - Parameter word: lower-cased, without diacritics.
  static func stem(_ word: String) -> String {
    var bytes = Array(word.utf8)
    stem(&bytes)
    return String(decoding: bytes, as: UTF8.self)
  }

  /// - Parameter bytes: the word in UTF-8, which becomes its stem.
  static func stem(_ bytes: inout [UInt8]) {
    guard bytes.count > 2, bytes.allSatisfy({ (0x61...0x7A).contains($0) }) else { return }
    plurals(&bytes)
    pastAndGerund(&bytes)
    if hasSuffix(bytes, "y"), hasVowel(bytes, bytes.count - 1) { bytes[bytes.count - 1] = 0x69 }
    replace(&bytes, doubleSuffixes)
    replace(&bytes, nounSuffixes)
    lastSuffixes(&bytes)
    finalE(&bytes)
  }

  private static func plurals(_ bytes: inout [UInt8]) {
    if hasSuffix(bytes, "sses") || hasSuffix(bytes, "ies") {
      bytes.removeLast(2)
    } else if hasSuffix(bytes, "s"), !hasSuffix(bytes, "ss") {
      bytes.removeLast()
    }
  }

  private static func pastAndGerund(_ bytes: inout [UInt8]) {
    if hasSuffix(bytes, "eed") {
      if measure(bytes, bytes.count - 3) > 0 { bytes.removeLast() }
      return
    }
    let length = hasSuffix(bytes, "ed") ? 2 : hasSuffix(bytes, "ing") ? 3 : 0
    guard length > 0, hasVowel(bytes, bytes.count - length) else { return }
    bytes.removeLast(length)
    if hasSuffix(bytes, "at") || hasSuffix(bytes, "bl") || hasSuffix(bytes, "iz") {
      bytes.append(0x65)
    } else if endsInDoubleConsonant(bytes),
      !(hasSuffix(bytes, "l") || hasSuffix(bytes, "s") || hasSuffix(bytes, "z"))
    {
      bytes.removeLast()
    } else if measure(bytes, bytes.count) == 1, endsInShortSyllable(bytes, bytes.count) {
      bytes.append(0x65)
    }
  }

  private static let doubleSuffixes: [(StaticString, StaticString)] = [
    ("ational", "ate"), ("tional", "tion"), ("enci", "ence"), ("anci", "ance"), ("izer", "ize"),
    ("bli", "ble"), ("alli", "al"), ("entli", "ent"), ("eli", "e"), ("ousli", "ous"),
    ("ization", "ize"), ("ation", "ate"), ("ator", "ate"), ("alism", "al"), ("iveness", "ive"),
    ("fulness", "ful"), ("ousness", "ous"), ("aliti", "al"), ("iviti", "ive"), ("biliti", "ble"),
    ("logi", "log"),
  ]

  private static let nounSuffixes: [(StaticString, StaticString)] = [
    ("icate", "ic"), ("ative", ""), ("alize", "al"), ("iciti", "ic"), ("ical", "ic"), ("ful", ""),
    ("ness", ""),
  ]

  private static func replace(
    _ bytes: inout [UInt8], _ suffixes: [(StaticString, StaticString)]
  ) {
    guard let (suffix, other) = suffixes.first(where: { hasSuffix(bytes, $0.0) }) else { return }
    let length = bytes.count - suffix.utf8CodeUnitCount
    guard measure(bytes, length) > 0 else { return }
    bytes.removeLast(suffix.utf8CodeUnitCount)
    other.withUTF8Buffer { bytes.append(contentsOf: $0) }
  }

  private static let endings: [StaticString] = [
    "al", "ance", "ence", "er", "ic", "able", "ible", "ant", "ement", "ment", "ent", "ion", "ou",
    "ism", "ate", "iti", "ous", "ive", "ize",
  ]

  private static func lastSuffixes(_ bytes: inout [UInt8]) {
    guard let suffix = endings.first(where: { hasSuffix(bytes, $0) }) else { return }
    let length = bytes.count - suffix.utf8CodeUnitCount
    guard measure(bytes, length) > 1 else { return }
    if hasSuffix(bytes, "ion"),
      length == 0 || (bytes[length - 1] != 0x73 && bytes[length - 1] != 0x74)
    {
      return
    }
    bytes.removeLast(suffix.utf8CodeUnitCount)
  }

  private static func finalE(_ bytes: inout [UInt8]) {
    if hasSuffix(bytes, "e") {
      let length = bytes.count - 1
      let value = measure(bytes, length)
      if value > 1 || (value == 1 && !endsInShortSyllable(bytes, length)) { bytes.removeLast() }
    }
    if hasSuffix(bytes, "ll"), measure(bytes, bytes.count) > 1 { bytes.removeLast() }
  }

  private static func hasSuffix(_ bytes: [UInt8], _ suffix: StaticString) -> Bool {
    let start = bytes.count - suffix.utf8CodeUnitCount
    guard start > 0 else { return false }
    var index = bytes.count
    return suffix.withUTF8Buffer { other in
      while index > start {
        index -= 1
        if bytes[index] != other[index - start] { return false }
      }
      return true
    }
  }

  private static func isConsonant(_ bytes: [UInt8], _ index: Int) -> Bool {
    switch bytes[index] {
    case 0x61, 0x65, 0x69, 0x6F, 0x75: false
    case 0x79: index == 0 || !isConsonant(bytes, index - 1)
    default: true
    }
  }

  private static func hasVowel(_ bytes: [UInt8], _ length: Int) -> Bool {
    (0..<length).contains { !isConsonant(bytes, $0) }
  }

  /// How many times vowels are followed by consonants in the first `length` letters: Porter's m.
  private static func measure(_ bytes: [UInt8], _ length: Int) -> Int {
    var count = 0
    var isAfterVowel = false
    for index in 0..<length {
      let consonant = isConsonant(bytes, index)
      if consonant, isAfterVowel { count += 1 }
      isAfterVowel = !consonant
    }
    return count
  }

  private static func endsInDoubleConsonant(_ bytes: [UInt8]) -> Bool {
    let count = bytes.count
    return count > 1 && bytes[count - 1] == bytes[count - 2] && isConsonant(bytes, count - 1)
  }

  private static func endsInShortSyllable(_ bytes: [UInt8], _ length: Int) -> Bool {
    guard length > 2, isConsonant(bytes, length - 1), !isConsonant(bytes, length - 2),
      isConsonant(bytes, length - 3)
    else { return false }
    return ![0x77, 0x78, 0x79].contains(bytes[length - 1])
  }
}
