/// Questions about a whole text, answered by its bytes: English text is nearly all ASCII, and eight bytes of it are passed
/// over at once.
extension UnsafeBufferPointer<UInt8> {
  /// The index of the first byte beyond ASCII from `start` on; the count if there is none.
  func firstBeyondASCII(from start: Int) -> Int {
    let raw = UnsafeRawBufferPointer(self)
    var index = start
    while index + 8 <= raw.count,
      raw.loadUnaligned(fromByteOffset: index, as: UInt64.self) & 0x8080_8080_8080_8080 == 0
    { index += 8 }
    while index < raw.count, raw[index] < 0x80 { index += 1 }
    return index
  }

  /// The index of the first byte of ASCII from `start` on; the count if there is none.
  func firstOfASCII(from start: Int) -> Int {
    var index = start
    while index < count, self[index] >= 0x80 { index += 1 }
    return index
  }

  /// The character of valid UTF-8 that begins at a byte beyond ASCII, and its length in bytes.
  func scalar(at index: Int) -> (value: Unicode.Scalar, length: Int) {
    let lead = self[index]
    let length = lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4
    var value = UInt32(lead) & (0x7F >> UInt32(length))
    for place in 1..<length { value = value << 6 | UInt32(self[index + place] & 0x3F) }
    return (Unicode.Scalar(value) ?? "\u{FFFD}", length)
  }

  /// Whether something is true of one of the bytes beyond ASCII, which gets its index.
  func containsBeyondASCII(where isMeant: (Int) -> Bool) -> Bool {
    var index = firstBeyondASCII(from: 0)
    while index < count {
      if isMeant(index) { return true }
      index = firstBeyondASCII(from: index + 1)
    }
    return false
  }
}

extension String {
  /// What a closure makes of the bytes, without a copy of a text that lies in one piece, as nearly all do.
  func withBytes<Result>(_ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
    if let result = utf8.withContiguousStorageIfAvailable(body) { return result }
    var copy = self
    return copy.withUTF8(body)
  }
}

extension [UInt8] {
  /// Appends a character, an eighth of the work of a view of scalars.
  mutating func append(_ scalar: Unicode.Scalar) {
    if scalar.isASCII {
      append(UInt8(truncatingIfNeeded: scalar.value))
    } else {
      append(contentsOf: scalar.utf8)
    }
  }
}
