/// Cuts a text into words and marks, in the manner of the Penn Treebank.
///
/// Contractions and possessives part ("do" "n't", "Kabul" "'s"), hyphenated words stay whole, an abbreviation keeps its
/// full stop. Linear in the length of the text, whatever the bytes.
struct Tokenizer {
  private let bytes: [UInt8]
  private var position = 0
  private var tokens: [Token] = []

  static func tokens(in bytes: [UInt8]) -> [Token] {
    var tokenizer = Tokenizer(bytes: bytes)
    tokenizer.run()
    return tokenizer.tokens
  }

  private init(bytes: [UInt8]) {
    self.bytes = bytes
    tokens.reserveCapacity(bytes.count / 5)
  }

  private mutating func run() {
    var before: Token.Shape = [.lineBefore]
    while position < bytes.count {
      let (value, length) = Characters.scalar(bytes, position)
      if Characters.isSpace(value) {
        before.insert(
          value == 0x0A || value == 0x2028 || value == 0x2029
            ? [.spaceBefore, .lineBefore] : .spaceBefore)
        position += length
        continue
      }
      if Characters.isLetter(value) || Characters.isDigit(value) || startsTag(value) {
        scanWord(before)
      } else {
        scanMark(value, length, before)
      }
      before = []
    }
  }

  /// "@name" and "#topic" are words.
  private func startsTag(_ value: UInt32) -> Bool {
    guard value == 0x40 || value == 0x23, position + 1 < bytes.count else { return false }
    let next = Characters.scalar(bytes, position + 1).value
    return Characters.isLetter(next)
  }

  // MARK: Marks

  private mutating func scanMark(_ value: UInt32, _ length: Int, _ before: Token.Shape) {
    var end = position + length
    if value == 0x2E || value == 0x2D || value == 0x60 || value == 0x27 {
      // "...", "--", "``", "''" are one mark.
      let most = value == 0x60 || value == 0x27 ? position + 2 : bytes.count
      while end < most, end < bytes.count, bytes[end] == UInt8(value) { end += 1 }
    }
    append(position, end, before)
    position = end
  }

  // MARK: Words

  private mutating func scanWord(_ before: Token.Shape) {
    let start = position
    if let end = endOfAddress(start) {
      append(start, end, before.union(.word))
      position = end
      return
    }
    var end = start + Characters.scalar(bytes, start).length
    while end < bytes.count {
      let (value, length) = Characters.scalar(bytes, end)
      if Characters.isLetter(value) || Characters.isDigit(value) || value == 0x5F {
        end += length
      } else if joins(value, length, at: end, from: start) {
        end += length
      } else {
        break
      }
    }
    let full = abbreviationEnd(start, end)
    split(start, full, before.union(full > end ? [.word, .abbreviation] : .word))
    position = full
  }

  /// Whether a mark between two word characters keeps them together.
  private func joins(_ value: UInt32, _ length: Int, at offset: Int, from start: Int) -> Bool {
    guard offset + length < bytes.count else { return false }
    let next = Characters.scalar(bytes, offset + length).value
    let last = bytes[offset - 1]
    let nextIsDigit = Characters.isDigit(next)
    let lastIsDigit = last >= 0x30 && last <= 0x39
    guard nextIsDigit || Characters.isLetter(next) else {
      return false
    }
    switch value {
    // Hyphens, AT&T, a@b.
    case 0x2D, 0x2010, 0x2011, 0x26, 0x40: return value != 0x26 || last < 0x61
    case 0x2E:
      // Initials (U.S), decimals (3.5), domain names (example.org).
      if nextIsDigit { return lastIsDigit }
      if isInitials(start, offset) { return true }
      return last >= 0x61 && next >= 0x61 && next <= 0x7A
    case 0x2C, 0x3A: return nextIsDigit && lastIsDigit
    case 0x2F: return nextIsDigit == lastIsDigit
    default: return Characters.isApostrophe(value) && !nextIsDigit && !lastIsDigit
    }
  }

  /// Whether the bytes are single letters parted by full stops: "U", "U.S", "a.m".
  private func isInitials(_ start: Int, _ end: Int) -> Bool {
    guard end - start <= 12, (end - start) % 2 == 1 else { return false }
    for offset in start..<end {
      let byte = bytes[offset]
      if (offset - start) % 2 == 1 {
        if byte != 0x2E { return false }
      } else if !(byte >= 0x41 && byte <= 0x5A || byte >= 0x61 && byte <= 0x7A) {
        return false
      }
    }
    return true
  }

  /// The end of the word with its full stop, if the word is an abbreviation that has one.
  private func abbreviationEnd(_ start: Int, _ end: Int) -> Int {
    guard end < bytes.count, bytes[end] == 0x2E, end - start <= 12,
      end + 1 == bytes.count || bytes[end + 1] != 0x2E
    else { return end }
    let capital = bytes[start] >= 0x41 && bytes[start] <= 0x5A
    if isInitials(start, end) {
      // One small letter before a full stop is a word ("plan b."), and "I." mostly ends a sentence.
      if end - start == 1, !capital || bytes[start] == 0x49 { return end }
      return end + 1
    }
    let word = lowercased(start, end)
    guard Abbreviations.beforeNames.contains(word) || Abbreviations.others.contains(word) else {
      return end
    }
    if Abbreviations.ambiguous.contains(word) {
      guard capital else { return end }
      let next = nextWordStart(end + 1)
      let digits = word == "no" || word == "art" || word == "fig" || word == "vol" || word == "sec"
      if digits { return next.map { Characters.isDigit($0) } == true ? end + 1 : end }
      guard let next, Characters.isUpper(next) || Characters.isDigit(next) else { return end }
    }
    return end + 1
  }

  /// The first scalar of the next word on the same line, if one follows at once.
  private func nextWordStart(_ offset: Int) -> UInt32? {
    var offset = offset
    while offset < bytes.count, bytes[offset] == 0x20 { offset += 1 }
    return offset < bytes.count ? Characters.scalar(bytes, offset).value : nil
  }

  /// The end of a web address, if one begins here.
  private func endOfAddress(_ start: Int) -> Int? {
    guard
      starts(start, with: "http://") || starts(start, with: "https://")
        || starts(start, with: "www.")
    else { return nil }
    var end = start
    while end < bytes.count {
      let (value, length) = Characters.scalar(bytes, end)
      if Characters.isSpace(value) || value == 0x22 || value == 0x3C || value == 0x3E
        || value >= 0x2018 && value <= 0x201F
      {
        break
      }
      end += length
    }
    while end > start + 1,
      [0x2E, 0x2C, 0x3B, 0x3A, 0x29, 0x21, 0x3F, 0x27, 0x5D].contains(bytes[end - 1])
    {
      end -= 1
    }
    return end
  }

  private func starts(_ start: Int, with prefix: StaticString) -> Bool {
    guard start + prefix.utf8CodeUnitCount <= bytes.count else { return false }
    for offset in 0..<prefix.utf8CodeUnitCount
    where bytes[start + offset] | 0x20 != prefix.utf8Start[offset] | 0x20 {
      return false
    }
    return true
  }

  // MARK: Parts of words

  private static let enclitics: Set<String> = ["'s", "'re", "'ve", "'ll", "'d", "'m"]

  /// Parts "don't", "Kabul's" and "cannot"; appends the parts.
  private mutating func split(_ start: Int, _ end: Int, _ shape: Token.Shape) {
    var apostrophe = end
    var length = 0
    // The last apostrophe of the word decides; a word of several is a name (O'Neill's) or a string of enclitics.
    var offset = end - 1
    while offset > start, end - offset <= 6 {
      if bytes[offset] & 0xC0 != 0x80 {
        let (value, count) = Characters.scalar(bytes, offset)
        if Characters.isApostrophe(value) {
          apostrophe = offset
          length = count
          break
        }
      }
      offset -= 1
    }
    if apostrophe < end {
      let tail = "'" + lowercased(apostrophe + length, end)
      if Self.enclitics.contains(tail) {
        append(start, apostrophe, shape)
        append(apostrophe, end, [.word])
        return
      }
      if tail == "'t", apostrophe - start >= 2, bytes[apostrophe - 1] | 0x20 == 0x6E {
        append(start, apostrophe - 1, shape)
        append(apostrophe - 1, end, [.word])
        return
      }
    } else if end - start == 6, starts(start, with: "cannot") {
      append(start, start + 3, shape)
      append(start + 3, end, [.word])
      return
    }
    append(start, end, shape)
  }

  // MARK: Tokens

  private mutating func append(_ start: Int, _ end: Int, _ shape: Token.Shape) {
    var shape = shape
    let first = Characters.scalar(bytes, start).value
    if shape.contains(.word) {
      if Characters.isDigit(first) { shape.insert(.number) }
      if Characters.isUpper(first) {
        shape.insert(.capitalised)
        if isAllCapitals(start, end) { shape.insert(.allCapitals) }
      }
    }
    tokens.append(Token(start: start, end: end, shape: shape, lower: lowercased(start, end)))
  }

  private func isAllCapitals(_ start: Int, _ end: Int) -> Bool {
    var letters = 0
    var offset = start
    while offset < end {
      let (value, length) = Characters.scalar(bytes, offset)
      if Characters.isLetter(value) {
        guard Characters.isUpper(value) else { return false }
        letters += 1
      }
      offset += length
    }
    return letters >= 2
  }

  private func lowercased(_ start: Int, _ end: Int) -> String {
    var ascii = true
    for offset in start..<end where bytes[offset] >= 0x80 {
      ascii = false
      break
    }
    if ascii {
      return String(unsafeUninitializedCapacity: end - start) { buffer in
        for offset in start..<end {
          let byte = bytes[offset]
          buffer.initializeElement(
            at: offset - start, to: byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte)
        }
        return end - start
      }
    }
    var text = String()
    for scalar in String(decoding: bytes[start..<end], as: UTF8.self).lowercased().unicodeScalars {
      text.unicodeScalars.append(scalar == "\u{2019}" || scalar == "\u{02BC}" ? "'" : scalar)
    }
    return text
  }
}
