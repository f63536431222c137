internal import Glibc

/// Encodings that are neither UTF-8 nor windows-1252, through the C library's iconv.
///
/// Names are read as browsers read them (WHATWG Encoding Standard, section 4.2): who says ISO 8859-1 or ASCII
/// means windows-1252, who says GB2312 means GB18030.
enum Charset {
  /// The bytes as UTF-8; `nil` if the name is not known.
  ///
  /// What stands for nothing becomes U+FFFD and is counted as `undecodable`.
  static func decode(_ bytes: ArraySlice<UInt8>, named label: String) -> DecodedText? {
    let name = canonical(label)
    let handle = iconv_open("UTF-8", name)
    guard let handle, handle != iconv_t(bitPattern: -1) else { return nil }
    defer { iconv_close(handle) }
    var decoded = DecodedText(bytes: [])
    decoded.bytes.reserveCapacity(bytes.count * 2)
    var input = bytes.map { CChar(bitPattern: $0) }
    var chunk = [CChar](repeating: 0, count: 8192)
    input.withUnsafeMutableBufferPointer { input in
      var next = input.baseAddress
      var left = input.count
      while left > 0 {
        let room = chunk.count
        let (result, error, written) = chunk.withUnsafeMutableBufferPointer { chunk in
          var output = chunk.baseAddress
          var space = room
          let result = iconv(handle, &next, &left, &output, &space)
          return (result, errno, room - space)
        }
        decoded.bytes += chunk[..<written].lazy.map { UInt8(bitPattern: $0) }
        guard result == Int.max || result == -1 || result < 0 else { continue }
        if error == EINVAL {
          decoded.log.note(.cutCharacter)
          left = 0
        } else if error == EILSEQ {
          decoded.bytes += "\u{FFFD}".utf8
          decoded.log.note(.undecodable)
          next = next?.advanced(by: 1)
          left -= 1
        }
      }
    }
    return decoded
  }

  private static func canonical(_ label: String) -> String {
    let folded = fold(label)
    return names[folded] ?? folded
  }

  static func fold(_ label: String) -> String {
    String(label.lowercased().filter { !$0.isWhitespace && $0 != "\"" && $0 != "'" }.prefix(40))
  }

  static func isUTF8(_ label: String) -> Bool {
    ["utf-8", "utf8", "unicode-1-1-utf-8", "x-unicode20utf8"].contains(fold(label))
  }

  /// Whether what is meant is windows-1252, which `TextDecoder` reads.
  static func isWestern(_ label: String) -> Bool { canonical(label) == "windows-1252" }

  private static let names = [
    "iso-8859-1": "windows-1252", "iso8859-1": "windows-1252", "latin1": "windows-1252",
    "latin-1": "windows-1252", "l1": "windows-1252", "iso_8859-1": "windows-1252",
    "us-ascii": "windows-1252", "ascii": "windows-1252", "cp1252": "windows-1252",
    "x-cp1252": "windows-1252", "iso-8859-9": "windows-1254", "latin5": "windows-1254",
    "iso-8859-11": "windows-874", "tis-620": "windows-874", "gb2312": "gb18030", "gbk": "gb18030",
    "x-gbk": "gb18030", "chinese": "gb18030", "big5": "big5-hkscs", "x-x-big5": "big5-hkscs",
    "shift_jis": "cp932", "shift-jis": "cp932", "sjis": "cp932", "x-sjis": "cp932",
    "windows-31j": "cp932", "ms_kanji": "cp932", "euc-kr": "cp949", "ks_c_5601-1987": "cp949",
    "korean": "cp949", "x-euc-jp": "euc-jp", "macroman": "macintosh", "x-mac-roman": "macintosh",
    "mac": "macintosh", "koi8": "koi8-r", "x-mac-cyrillic": "mac-cyrillic",
    "iso-8859-8-i": "iso-8859-8",
    "dos-866": "cp866", "ibm866": "cp866", "x-cp1251": "windows-1251",
  ]
}
