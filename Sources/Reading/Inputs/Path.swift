/// A path as the operating system has it: bytes, of whatever encoding, without NUL.
struct Path: Sendable, Hashable {
  let bytes: [UInt8]

  init(_ bytes: [UInt8]) { self.bytes = bytes }
  init(_ text: String) { bytes = Array(text.utf8) }

  static let separator = UInt8(ascii: "/")

  /// The path as text; a byte that is no UTF-8 reads as a percent sign and its two hexadecimal digits, so that two
  /// paths stay two.
  var text: String {
    if let text = String(validating: bytes, as: UTF8.self) { return text }
    var text: [UInt8] = []
    var index = 0
    while index < bytes.count {
      if case .whole(let length) = UTF8Sequence(in: bytes, at: index) {
        text += bytes[index..<index + length]
        index += length
      } else {
        let digits = String(bytes[index], radix: 16, uppercase: true)
        text += ("%" + (digits.utf8.count < 2 ? "0" : "") + digits).utf8
        index += 1
      }
    }
    return String(decoding: text, as: UTF8.self)
  }

  /// What follows the last slash.
  var name: ArraySlice<UInt8> {
    bytes[(bytes.lastIndex(of: Self.separator).map { $0 + 1 } ?? 0)...]
  }

  /// The entry `name` of the folder that this path names.
  func entry(_ name: [UInt8]) -> Path {
    var joined = bytes
    while joined.count > 1, joined.last == Self.separator { joined.removeLast() }
    if joined.last != Self.separator { joined.append(Self.separator) }
    return Path(joined + name)
  }

  /// The path of the folder that holds this one, by its words alone; "." for a bare name.
  var folder: Path {
    guard let slash = bytes.lastIndex(of: Self.separator) else { return Path(".") }
    return Path(slash == 0 ? [Self.separator] : Array(bytes[..<slash]))
  }

  /// The path from the root, without ".", ".." and empty parts, by its words alone: links are not looked at.
  func absolute(in workingFolder: Path) -> Path {
    let whole = bytes.first == Self.separator ? bytes : workingFolder.entry(bytes).bytes
    var parts: [ArraySlice<UInt8>] = []
    for part in whole.split(separator: Self.separator) where Array(part) != [UInt8(ascii: ".")] {
      if part.elementsEqual("..".utf8) { _ = parts.popLast() } else { parts.append(part) }
    }
    return Path([Self.separator] + parts.joined(separator: [Self.separator]))
  }
}
