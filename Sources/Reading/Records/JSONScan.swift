/// Finds where values of JSON end, without making anything of them.
enum JSONScan {
  /// Where the value ends that begins at or behind `start`, blanks passed over.
  ///
  /// - Returns: `nil` if it does not end in the bytes, or no value begins there.
  static func end(of bytes: ArraySlice<UInt8>, from start: Int) -> Int? {
    var scanner = Scanner()
    var index = start
    while index < bytes.endIndex {
      if scanner.take(bytes[index]) { return scanner.isBehind ? index : index + 1 }
      index += 1
    }
    return nil
  }

  static func isBlank(_ bytes: ArraySlice<UInt8>) -> Bool { bytes.allSatisfy { $0 <= 0x20 } }

  /// Follows one object, array or string byte by byte.
  struct Scanner {
    private var depth = 0
    private var isInString = false
    private var isEscaped = false
    private var isWord = false
    /// Whether the byte that ended the value stands behind it.
    private(set) var isBehind = false

    /// - Returns: whether the value has ended.
    mutating func take(_ byte: UInt8) -> Bool {
      if isInString {
        if isEscaped {
          isEscaped = false
        } else if byte == UInt8(ascii: "\\") {
          isEscaped = true
        } else if byte == UInt8(ascii: "\"") {
          isInString = false
          return depth == 0
        }
        return false
      }
      switch byte {
      case UInt8(ascii: "\""): isInString = true
      case UInt8(ascii: "{"), UInt8(ascii: "["): depth += 1
      case UInt8(ascii: "}"), UInt8(ascii: "]"):
        depth -= 1
        if depth < 0 { isBehind = true }
        return depth <= 0
      default:
        if depth == 0 {
          let ends = byte <= 0x20 || byte == UInt8(ascii: ",")
          if isWord, ends {
            isBehind = true
            return true
          }
          if !ends { isWord = true }
        }
      }
      return false
    }
  }
}
