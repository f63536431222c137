import Language

extension Document {
  /// Whether a token begins with a letter of ASCII, small or capital: a cheap question before the whole word is compared.
  func begins(_ token: Int, with letter: Unicode.Scalar) -> Bool {
    UInt32(bytes[Int(tokens[token].start)] | 0x20) == letter.value
  }
}
