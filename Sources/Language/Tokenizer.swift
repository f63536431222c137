/// Cuts a text into words and marks, in the manner of the Penn Treebank.
///
/// Contractions and possessives part ("do" "n't", "Kabul" "'s"), hyphenated words stay whole, an abbreviation keeps its
/// full stop. Linear in the length of the text, whatever the bytes.
struct Tokenizer {
  private let bytes: UnsafeBufferPointer<UInt8>
  private var position = 0
  private var tokens: [Token] = []

  static func tokens(in bytes: UnsafeBufferPointer<UInt8>) -> [Token] {
    var tokenizer = Tokenizer(bytes: bytes)
    tokenizer.run()
    return tokenizer.tokens
  }

  private init(bytes: UnsafeBufferPointer<UInt8>) {
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
    var apostrophe = -1
    while end < bytes.count {
      if Characters.isPlainWord(bytes[end]) {
        end += 1
        continue
      }
      let (value, length) = Characters.scalar(bytes, end)
      if Characters.isLetter(value) {
        // One of the apostrophes counts as a letter.
        if Characters.isApostrophe(value) { apostrophe = end }
        end += length
      } else if joins(value, length, at: end, from: start) {
        if Characters.isApostrophe(value) { apostrophe = end }
        end += length
      } else {
        break
      }
    }
    let abbreviation = abbreviation(start, end)
    if let abbreviation {
      end += 1
      append(
        start, end,
        before.union(
          abbreviation.contains(.beforeName)
            ? [.word, .abbreviation, .beforeName] : [.word, .abbreviation]))
    } else {
      split(start, end, before.union(.word), apostrophe: apostrophe)
    }
    position = end
  }

  /// Whether a mark between two word characters keeps them together.
  @inline(__always)
  private func joins(_ value: UInt32, _ length: Int, at offset: Int, from start: Int) -> Bool {
    guard value >= 0x80 || Self.mayJoin(value), offset + length < bytes.count else { return false }
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

  /// Whether an ASCII mark is one of &'+,-./:@ or so.
  @inline(__always)
  private static func mayJoin(_ value: UInt32) -> Bool {
    value >= 0x26 && value <= 0x3A || value == 0x40
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

  /// What abbreviation the word is with the full stop behind it; `nil` if it is none.
  private func abbreviation(_ start: Int, _ end: Int) -> Abbreviations.Kind? {
    guard end < bytes.count, bytes[end] == 0x2E, end - start <= 12,
      end + 1 == bytes.count || bytes[end + 1] != 0x2E
    else { return nil }
    let capital = bytes[start] >= 0x41 && bytes[start] <= 0x5A
    var word: UInt64 = 0
    if end - start <= 8 {
      for offset in start..<end {
        let byte = bytes[offset]
        word = word << 8 | UInt64(byte &- 0x41 < 26 ? byte | 0x20 : byte)
      }
    }
    if isInitials(start, end), end - start > 1 || capital && bytes[start] != 0x49 {
      // One small letter before a full stop is a word ("plan b."), and "I." mostly ends a sentence.
      return end - start > 1 ? Abbreviations.kind(word) ?? [] : []
    }
    guard word != 0, let kind = Abbreviations.kind(word) else { return nil }
    guard kind.contains(.ambiguous) else { return kind }
    // "Kareva v. Dunmore"
    guard capital || word == 0x76 else { return nil }
    let next = nextWordStart(end + 1)
    if kind.contains(.beforeNumber) {
      return next.map { Characters.isDigit($0) } == true ? kind : nil
    }
    guard let next, Characters.isUpper(next) || Characters.isDigit(next) else { return nil }
    return kind
  }

  /// The first scalar of the next word on the same line, if one follows at once.
  private func nextWordStart(_ offset: Int) -> UInt32? {
    var offset = offset
    while offset < bytes.count, bytes[offset] == 0x20 { offset += 1 }
    return offset < bytes.count ? Characters.scalar(bytes, offset).value : nil
  }

  /// The end of a web address, if one begins here.
  private func endOfAddress(_ start: Int) -> Int? {
    guard bytes[start] | 0x20 == 0x68 || bytes[start] | 0x20 == 0x77,
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
    while end > start + 1, Self.endsNoAddress(bytes[end - 1]) { end -= 1 }
    return end
  }

  private static func endsNoAddress(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x2E, 0x2C, 0x3B, 0x3A, 0x29, 0x21, 0x3F, 0x27, 0x5D: true
    default: false
    }
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

  /// Parts "don't", "Kabul's" and "cannot"; appends the parts.
  ///
  /// - Parameter apostrophe: the offset of the last one in the word, or -1: it decides, for a word of several is a name
  ///   (O'Neill's) or a string of enclitics.
  private mutating func split(
    _ start: Int, _ end: Int, _ shape: Token.Shape, apostrophe: Int
  ) {
    if apostrophe > start, end - apostrophe <= 6 {
      let tail = apostrophe + Characters.scalar(bytes, apostrophe).length
      if isEnclitic(tail, end) {
        append(start, apostrophe, shape)
        append(apostrophe, end, [.word])
        return
      }
      if end - tail == 1, bytes[tail] | 0x20 == 0x74, apostrophe - start >= 2,
        bytes[apostrophe - 1] | 0x20 == 0x6E
      {
        append(start, apostrophe - 1, shape)
        append(apostrophe - 1, end, [.word])
        return
      }
    } else if end - start == 6, bytes[start] | 0x20 == 0x63, starts(start, with: "cannot") {
      append(start, start + 3, shape)
      append(start + 3, end, [.word])
      return
    }
    append(start, end, shape)
  }

  /// Whether what stands behind an apostrophe is one of s, re, ve, ll, d and m.
  private func isEnclitic(_ start: Int, _ end: Int) -> Bool {
    let first = start < end ? bytes[start] | 0x20 : 0
    if end - start == 1 { return first == 0x73 || first == 0x64 || first == 0x6D }
    guard end - start == 2 else { return false }
    let second = bytes[start + 1] | 0x20
    return second == 0x65 && (first == 0x72 || first == 0x76) || second == 0x6C && first == 0x6C
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
      // Mostly the second letter is small.
      if bytes[offset] &- 0x61 < 26 { return false }
      let (value, length) = Characters.scalar(bytes, offset)
      if Characters.isLetter(value) {
        guard Characters.isUpper(value) else { return false }
        letters += 1
      }
      offset += length
    }
    return letters >= 2
  }

  /// In small letters, with straight apostrophes. Short ones take no memory of their own.
  private func lowercased(_ start: Int, _ end: Int) -> String {
    var isSimple = true
    let text = String(unsafeUninitializedCapacity: end - start) { buffer in
      var count = 0
      var offset = start
      while offset < end {
        let byte = bytes[offset]
        if byte < 0x80 {
          buffer[count] = byte &- 0x41 < 26 ? byte | 0x20 : byte
          count += 1
          offset += 1
        } else if byte == 0xE2, offset + 2 < end, bytes[offset + 1] == 0x80 {
          // The dashes and quotation marks of print.
          let last = bytes[offset + 2]
          if last == 0x99 {
            buffer[count] = 0x27
            count += 1
          } else if last >= 0x90 && last <= 0xA6 {
            buffer[count] = byte
            buffer[count + 1] = 0x80
            buffer[count + 2] = last
            count += 3
          } else {
            isSimple = false
            return 0
          }
          offset += 3
        } else {
          isSimple = false
          return 0
        }
      }
      return count
    }
    return isSimple ? text : lowercasedByUnicode(start, end)
  }

  private func lowercasedByUnicode(_ start: Int, _ end: Int) -> String {
    let part = UnsafeBufferPointer(rebasing: bytes[start..<end])
    var text = String()
    for scalar in String(decoding: part, as: UTF8.self).lowercased().unicodeScalars {
      text.unicodeScalars.append(scalar == "\u{2019}" || scalar == "\u{02BC}" ? "'" : scalar)
    }
    return text
  }
}
