import Store

extension Value {
  /// A pattern for LIKE that is met by what contains a word.
  ///
  /// SQLite refuses patterns of more than 1000 bytes (`SQLITE_LIMIT_LIKE_PATTERN_LENGTH` of a connection): of a longer
  /// word the beginning is looked for.
  static func containing(_ word: some StringProtocol) -> Value {
    var beginning = String.UnicodeScalarView()
    beginning.append(contentsOf: word.unicodeScalars.prefix(200))
    return .text("%\(String(beginning))%")
  }
}
