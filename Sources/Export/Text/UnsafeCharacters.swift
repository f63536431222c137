/// Characters of other people's text that would do something to a terminal, an editor or a reader's eye instead of
/// being seen: controls, changes of writing direction, separators of lines that are no line ends.
enum UnsafeCharacters {
  /// Whether a code point must not reach an output raw. Tab and line feed are the caller's to decide on: they count
  /// as unsafe here.
  static func contains(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x00...0x1F, 0x7F...0x9F: true
    case 0x061C, 0x200E, 0x200F, 0x2028...0x202E, 0x2066...0x206F: true
    // Byte order mark, interlinear annotation, tag characters.
    case 0xFEFF, 0xFFF9...0xFFFB, 0xE0000...0xE007F: true
    default: false
    }
  }

  /// Whether a text of UTF-8 bytes may hold any, so that the usual text is passed on without a closer look.
  static func mayOccur(in text: String) -> Bool {
    text.utf8.contains { byte in
      byte < 0x20 || byte == 0x7F || byte == 0xC2 || byte == 0xD8 || byte == 0xE2 || byte == 0xEF
        || byte == 0xF3
    }
  }
}
