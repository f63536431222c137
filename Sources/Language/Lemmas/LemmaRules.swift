/// How English spells inflected words, backwards. All of it looks at bytes and allocates nothing.
enum LemmaRules {
  typealias Word = UnsafeBufferPointer<UInt8>

  /// What is left of a word: so many of its first bytes, then one or two letters unless they are 0.
  struct Stem {
    var kept: Int
    var first: UInt8 = 0
    var second: UInt8 = 0

    var count: Int { kept + (first == 0 ? 0 : 1) + (second == 0 ? 0 : 1) }
  }

  // MARK: -s

  /// "says", "watches", "denies"; `nil` if the word does not end so.
  static func withoutVerbS(_ word: Word) -> Stem? {
    let count = word.count
    guard count > 2, word[count - 1] == 0x73, word[count - 2] != 0x73 else { return nil }
    if word[count - 2] == 0x65 {
      if word[count - 3] == 0x69 {
        return count > 4 ? Stem(kept: count - 3, first: 0x79) : Stem(kept: count - 1)
      }
      if word[count - 3] == 0x6F || takesEs(word, count - 2) { return Stem(kept: count - 2) }
    }
    return Stem(kept: count - 1)
  }

  /// "talks", "parties", "boxes", "women"; `nil` if the word does not end so.
  static func withoutPluralS(_ word: Word) -> Stem? {
    let count = word.count
    // "1990s" stays what it is.
    guard count > 2, !(0x30...0x39).contains(word[0]) else { return nil }
    if word[count - 1] == 0x6E, word[count - 2] == 0x65, word[count - 3] == 0x6D {
      return Stem(kept: count - 2, first: 0x61, second: 0x6E)
    }
    if word[count - 1] == 0x73, word[count - 2] == 0x27 { return Stem(kept: count - 2) }
    return withoutVerbS(word)
  }

  /// Whether a stem takes -es: "watch", "box", "press", "wish", "buzz".
  private static func takesEs(_ word: Word, _ end: Int) -> Bool {
    guard end > 1 else { return false }
    let last = word[end - 1]
    switch last {
    case 0x78: return true
    case 0x68: return word[end - 2] == 0x63 || word[end - 2] == 0x73
    case 0x73, 0x7A: return word[end - 2] == last
    default: return false
    }
  }

  // MARK: -ed, -ing, -er, -est

  /// "threatened", "denied"; `nil` if the word does not end so.
  static func withoutEd(_ word: Word, _ exceptions: LemmaExceptions) -> Stem? {
    let count = word.count
    guard count > 3, word[count - 1] == 0x64, word[count - 2] == 0x65 else { return nil }
    // "need" is no form of "ne"; "agreed" and its like are exceptions.
    if word[count - 3] == 0x65 { return nil }
    return restored(word, count - 2, exceptions, iIsY: true)
  }

  /// "threatening", "making"; `nil` if the word does not end so.
  static func withoutIng(_ word: Word, _ exceptions: LemmaExceptions) -> Stem? {
    let count = word.count
    guard count > 4, word[count - 1] == 0x67, word[count - 2] == 0x6E, word[count - 3] == 0x69
    else {
      return nil
    }
    // "seeing" keeps its e, "dying" has lost two letters.
    if word[count - 4] == 0x65 { return Stem(kept: count - 3) }
    if count == 5, word[1] == 0x79 { return Stem(kept: 1, first: 0x69, second: 0x65) }
    return restored(word, count - 3, exceptions, iIsY: false)
  }

  /// "larger", "easier"; `nil` if the word does not end so.
  static func withoutEr(_ word: Word, _ exceptions: LemmaExceptions) -> Stem? {
    let count = word.count
    guard count > 4, word[count - 1] == 0x72, word[count - 2] == 0x65 else { return nil }
    return restored(word, count - 2, exceptions, iIsY: true)
  }

  /// "largest", "easiest"; `nil` if the word does not end so.
  static func withoutEst(_ word: Word, _ exceptions: LemmaExceptions) -> Stem? {
    let count = word.count
    guard count > 5, word[count - 1] == 0x74, word[count - 2] == 0x73, word[count - 3] == 0x65
    else {
      return nil
    }
    return restored(word, count - 3, exceptions, iIsY: true)
  }

  /// A stem as it is written alone: "plann" loses a letter, "accus" gets an e, "threaten" is whole.
  private static func restored(
    _ word: Word, _ end: Int, _ exceptions: LemmaExceptions, iIsY: Bool
  ) -> Stem? {
    guard (0..<end).contains(where: { isVowel(word, $0) || word[$0] == 0x79 }) else { return nil }
    let last = word[end - 1]
    let previous = word[end - 2]
    // A letter outside of ASCII loses none of its bytes.
    guard last < 0x80 else { return Stem(kept: end) }
    let stem = Word(rebasing: word[0..<end])
    if last == 0x69, iIsY {
      return end > 2 ? Stem(kept: end - 1, first: 0x79) : Stem(kept: end, first: 0x65)
    }
    if exceptions.isPlain(stem) { return Stem(kept: end) }
    if exceptions.endsInE(stem) { return Stem(kept: end, first: 0x65) }
    if last == previous, !isVowel(word, end - 1) {
      switch last {
      case 0x73, 0x7A, 0x66: return Stem(kept: end)
      case 0x6C:
        // "controll" from "control", "fuell" from "fuel", but "call", "install".
        let isLong =
          isVowel(word, end - 4)
          ? word[end - 4] == 0x75 && word[end - 3] == 0x65 : vowelGroups(word, end) > 1
        return Stem(kept: isLong ? end - 1 : end)
      default: return Stem(kept: end - 1)
      }
    }
    return takesE(word, end) ? Stem(kept: end, first: 0x65) : Stem(kept: end)
  }

  /// Whether a stem has lost its e.
  private static func takesE(_ word: Word, _ end: Int) -> Bool {
    let last = word[end - 1]
    guard end > 1 else { return false }
    let previous = word[end - 2]
    switch last {
    case 0x63, 0x76, 0x75: return true  // c, v, u
    case 0x65: return true  // "agre"
    case 0x73: return true
    case 0x7A: return previous != 0x74  // "blitz"
    case 0x67:
      switch previous {
      case 0x6E: return end > 2 && (word[end - 3] == 0x61 || word[end - 3] == 0x65)
      default: return true
      }
    case 0x6C where !isVowel(word, end - 2):  // "settl", "doubl", not "hurl" or "howl"
      return previous != 0x72 && previous != 0x77 && previous != 0x79
    case 0x72 where previous == 0x74 || previous == 0x63: return true  // "centr"
    case 0x61, 0x69, 0x6F, 0x77, 0x78, 0x79, 0x68: return false
    default: break
    }
    let isY = previous == 0x79 && end > 2 && !isVowel(word, end - 3)
    guard isVowel(word, end - 2) || isY else { return false }
    let before = end > 2 && isVowel(word, end - 3)
    if before { return isCreate(word, end) }
    if vowelGroups(word, end) == 1 { return true }
    switch (previous, last) {
    // it, et, ot; en, on, an; er, or; om, em; ip, op, up, ep; al, el
    case (0x69, 0x74), (0x65, 0x74), (0x6F, 0x74), (0x65, 0x6E), (0x6F, 0x6E), (0x61, 0x6E),
      (0x65, 0x72), (0x6F, 0x72), (0x6F, 0x6D), (0x65, 0x6D), (0x69, 0x70), (0x6F, 0x70),
      (0x75, 0x70), (0x65, 0x70), (0x61, 0x6C), (0x65, 0x6C), (0x61, 0x62):
      return false
    default: return true
    }
  }

  /// "negotiat", "evaluat": two vowels that are two syllables.
  private static func isCreate(_ word: Word, _ end: Int) -> Bool {
    guard word[end - 1] == 0x74, word[end - 2] == 0x61 else { return false }
    return word[end - 3] == 0x69 || word[end - 3] == 0x75
  }

  /// Whether a byte is a vowel; the u of "qu" is none.
  private static func isVowel(_ word: Word, _ index: Int) -> Bool {
    guard index >= 0 else { return false }
    switch word[index] {
    case 0x61, 0x65, 0x69, 0x6F: return true
    case 0x75: return index == 0 || word[index - 1] != 0x71
    default: return false
    }
  }

  private static func vowelGroups(_ word: Word, _ end: Int) -> Int {
    var groups = 0
    var inside = false
    for index in 0..<end {
      let vowel = isVowel(word, index) || word[index] == 0x79 && index > 0
      if vowel, !inside { groups += 1 }
      inside = vowel
    }
    return groups
  }
}
