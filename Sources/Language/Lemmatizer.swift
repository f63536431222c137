/// The base form of a word, by its part of speech: irregular forms from a table, the rest by the rules of spelling.
struct Lemmatizer {
  /// - Parameter lower: the word, lower-cased.
  func lemma(_ lower: String, _ tag: Tag) -> String {
    switch tag {
    case .VBD, .VBN, .VBG, .VBZ, .VBP, .VB, .MD:
      if let known = IrregularForms.verbs[lower] { return known }
      switch tag {
      case .VBZ: return withoutS(lower)
      case .VBD, .VBN: return withoutEd(lower)
      case .VBG: return withoutIng(lower)
      default: return lower
      }
    case .NNS, .NNPS:
      if let known = IrregularForms.nouns[lower] { return known }
      return withoutS(lower)
    case .JJR, .RBR: return IrregularForms.adjectives[lower] ?? lower
    case .JJS, .RBS: return IrregularForms.adjectives[lower] ?? lower
    default: return lower
    }
  }

  private func withoutS(_ word: String) -> String {
    if word.hasSuffix("ies"), word.utf8.count > 4 { return word.dropLast(3) + "y" }
    for ending in ["sses", "shes", "ches", "xes", "zzes", "oes"] where word.hasSuffix(ending) {
      return String(word.dropLast(2))
    }
    if word.hasSuffix("ss") || word.hasSuffix("us") || word.hasSuffix("is") || !word.hasSuffix("s")
    {
      return word
    }
    return String(word.dropLast())
  }

  private func withoutEd(_ word: String) -> String {
    if word.hasSuffix("ied"), word.utf8.count > 4 { return word.dropLast(3) + "y" }
    guard word.hasSuffix("ed"), word.utf8.count > 3 else { return word }
    return restoreE(String(word.dropLast(2)))
  }

  private func withoutIng(_ word: String) -> String {
    if word.hasSuffix("ying"), word.utf8.count == 5 { return String(word.prefix(1)) + "ie" }
    guard word.hasSuffix("ing"), word.utf8.count > 4 else { return word }
    return restoreE(String(word.dropLast(3)))
  }

  /// "threaten" stays, "accus" gets its e back, "plann" loses a letter.
  private func restoreE(_ stem: String) -> String {
    let bytes = Array(stem.utf8)
    guard bytes.count > 1 else { return stem }
    let last = bytes[bytes.count - 1]
    let previous = bytes[bytes.count - 2]
    let isVowel = { (byte: UInt8) in [0x61, 0x65, 0x69, 0x6F, 0x75].contains(byte) }
    if last == previous, !isVowel(last) {
      // "adding", "call", "press" and "dismiss" keep both.
      return [0x6C, 0x73, 0x66, 0x7A].contains(last) || stem == "add" || stem == "odd"
        ? stem : String(stem.dropLast())
    }
    if IrregularForms.stemsWithE.contains(stem) { return stem + "e" }
    for ending in [
      "at", "iz", "is", "ys", "ov", "av", "iv", "ev", "lv", "rv", "uc", "nc", "rc", "ac", "rg",
      "dg", "ng", "ag", "eg", "ieg", "bl", "cl", "dl", "fl", "gl", "pl", "tl", "kl", "ut", "ot",
      "ur", "ir", "as", "os", "us", "ns", "rs", "ps", "ud", "id", "ad", "od", "iz", "yz", "ie", "u",
    ]
    where stem.hasSuffix(ending) {
      return IrregularForms.stemsWithoutE.contains(stem)
        || endsWithTwoVowels(bytes) && !Self.twoVowelE.contains(ending) ? stem : stem + "e"
    }
    return stem
  }

  private static let twoVowelE: Set<String> = [
    "iev", "av", "ov", "iv", "ev", "as", "os", "us", "is", "ieg", "ac", "u",
  ]

  /// Two vowels and a consonant: "repeat", "need", "shout" have no e to get back.
  private func endsWithTwoVowels(_ bytes: [UInt8]) -> Bool {
    guard bytes.count >= 3 else { return false }
    let isVowel = { (byte: UInt8) in [0x61, 0x65, 0x69, 0x6F, 0x75].contains(byte) }
    return isVowel(bytes[bytes.count - 2]) && isVowel(bytes[bytes.count - 3])
  }
}
