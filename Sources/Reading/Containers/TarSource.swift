/// The files in a tar archive: ustar, GNU's long names and POSIX's extended headers.
final class TarSource: ItemSource {
  private let reader: ByteReader
  private let source: String
  private var section: SectionSource?
  private var padding = 0
  private static let longestName = 1 << 16

  init(_ reader: ByteReader, source: String) {
    self.reader = reader
    self.source = source
  }

  func next() throws(ReadingError) -> Found? {
    try finishSection()
    var longName: [UInt8]?
    var longSize: Int?
    while true {
      let header = try reader.read(512)
      if header.isEmpty || header.allSatisfy({ $0 == 0 }) { return nil }
      guard header.count == 512, Self.isSound(header), let size = Self.number(header[124..<136])
      else {
        throw .damaged(source, at: reader.offset, isCut: header.count < 512)
      }
      switch header[156] {
      case UInt8(ascii: "L"):
        longName = try text(size).split(separator: 0, omittingEmptySubsequences: false).first
          .map(Array.init)
      case UInt8(ascii: "x"):
        for (key, value) in Self.extended(try text(size)) {
          if key == "path" { longName = value }
          if key == "size" { longSize = Int(String(decoding: value, as: UTF8.self)) }
        }
      case UInt8(ascii: "g"), UInt8(ascii: "K"): _ = try text(size)
      case 0, UInt8(ascii: "0"), UInt8(ascii: "7"):
        let length = max(0, longSize ?? size)
        let section = SectionSource(reader, count: length)
        self.section = section
        padding = (512 - length % 512) % 512
        let name = Path(longName ?? Self.name(header)).text
        return .entry(Entry(reader: ByteReader(section), source: "\(source)!\(name)"))
      default:
        // Folders, links and devices hold nothing to be read.
        try reader.skip((size + 511) / 512 * 512)
        longName = nil
        longSize = nil
      }
    }
  }

  private func finishSection() throws(ReadingError) {
    guard let section else { return }
    self.section = nil
    guard try section.skipRest() else { throw .damaged(source, at: reader.offset, isCut: true) }
    try reader.skip(padding)
  }

  private func text(_ size: Int) throws(ReadingError) -> [UInt8] {
    guard (0...Self.longestName).contains(size) else {
      throw .damaged(source, at: reader.offset, isCut: false)
    }
    let text = try reader.read(size)
    try reader.skip((512 - size % 512) % 512)
    return text
  }

  private static func name(_ header: [UInt8]) -> [UInt8] {
    let name = header[0..<100].prefix { $0 != 0 }
    let prefix = header[345..<500].prefix { $0 != 0 }
    let isPosix = header[257..<263].elementsEqual("ustar\0".utf8)
    return isPosix && !prefix.isEmpty ? Array(prefix) + [0x2F] + name : Array(name)
  }

  /// The sum of its bytes stands in the header, its own field taken for blanks.
  private static func isSound(_ header: [UInt8]) -> Bool {
    let sum = header.indices.reduce(0) {
      $0 + ((148..<156).contains($1) ? 0x20 : Int(header[$1]))
    }
    return number(header[148..<156]) == sum
  }

  /// Octal digits; or, with the first bit set, a number of many bytes.
  private static func number(_ field: ArraySlice<UInt8>) -> Int? {
    if let first = field.first, first & 0x80 != 0 {
      guard first == 0x80, field.dropFirst().dropLast(7).allSatisfy({ $0 == 0 }) else { return nil }
      return field.suffix(7).reduce(0) { $0 << 8 | Int($1) }
    }
    let digits = field.drop { $0 == 0x20 }.prefix { $0 != 0x20 && $0 != 0 }
    return digits.isEmpty ? 0 : Int(String(decoding: digits, as: UTF8.self), radix: 8)
  }

  /// "27 path=talks/1.html\n", each with its length in front.
  private static func extended(_ bytes: [UInt8]) -> [(String, [UInt8])] {
    var pairs: [(String, [UInt8])] = []
    var index = 0
    while let blank = bytes[index...].firstIndex(of: 0x20),
      let length = Int(String(decoding: bytes[index..<blank], as: UTF8.self)),
      length > blank - index + 1, length <= bytes.count - index
    {
      let pair = bytes[(blank + 1)..<(index + length - 1)]
      if let equals = pair.firstIndex(of: UInt8(ascii: "=")) {
        pairs.append(
          (String(decoding: pair[..<equals], as: UTF8.self), Array(pair[(equals + 1)...])))
      }
      index += length
    }
    return pairs
  }
}
