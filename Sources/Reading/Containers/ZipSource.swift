internal import CZlib

/// The files in a zip archive, in the order of its directory: stored, deflated, packed by bzip2 or zstd; zip64.
///
/// After PKWARE's APPNOTE, section 4.3. The directory decides; it is read a piece at a time.
final class ZipSource: ItemSource {
  /// Bytes at any place.
  enum Bytes {
    case file(OpenFile, size: Int)
    case memory([UInt8])

    var size: Int {
      switch self {
      case .file(_, let size): size
      case .memory(let bytes): bytes.count
      }
    }

    func read(at offset: Int, _ count: Int) throws(ReadingError) -> [UInt8] {
      switch self {
      case .file(let file, _): return try file.read(at: offset, count)
      case .memory(let bytes):
        guard offset >= 0, offset < bytes.count else { return [] }
        return Array(bytes[offset..<min(bytes.count, offset + count)])
      }
    }
  }

  /// Reads on from a place.
  private final class PlaceSource: ByteSource {
    let bytes: Bytes
    var next: Int
    var left: Int

    init(_ bytes: Bytes, at offset: Int, count: Int) {
      self.bytes = bytes
      next = offset
      left = count
    }

    func read(_ count: Int) throws(ReadingError) -> [UInt8] {
      let piece = try bytes.read(at: next, min(count, left))
      next += piece.count
      left -= piece.count
      return piece
    }
  }

  private let bytes: Bytes
  private let source: String
  private let expansion: Expansion?
  private var directory: ByteReader
  private var left: Int
  /// What the files so far take in the archive.
  private var taken = 0
  /// What stands in front of the archive, as in programs that unpack themselves.
  private let shift: Int

  /// - Throws: `damaged` if there is no directory.
  init(_ bytes: Bytes, source: String, expansion: Expansion?) throws(ReadingError) {
    self.bytes = bytes
    self.source = source
    self.expansion = expansion
    let end = try Self.end(of: bytes, source)
    left = end.count
    shift = end.shift
    directory = ByteReader(PlaceSource(bytes, at: end.offset + end.shift, count: end.size))
  }

  func next() throws(ReadingError) -> Found? {
    while left > 0 {
      left -= 1
      let head = try directory.read(46)
      guard head.count == 46, head.starts(with: [0x50, 0x4B, 1, 2]) else {
        throw ReadingError(
          .damaged, source: source, reason: "its directory is damaged: fetch or copy it again")
      }
      let name = try directory.read(Self.short(head, 28))
      let extra = try directory.read(Self.short(head, 30))
      try directory.skip(Self.short(head, 32))
      if name.last == 0x2F || name.last == 0x5C { continue }
      let isUTF8 =
        Self.short(head, 8) & 0x800 != 0 || String(validating: name, as: UTF8.self) != nil
      let decoded = isUTF8 ? name : Charset.decode(name[...], named: "cp437")?.bytes ?? name
      return try file(head, extra, "\(source)!\(Path(decoded).text)")
    }
    return nil
  }

  private func file(_ head: [UInt8], _ extra: [UInt8], _ name: String) throws(ReadingError)
    -> Found
  {
    func failed(_ code: ReadingError.Code, _ reason: String) -> Found {
      .item(Item(source: name, .failed(ReadingError(code, source: name, reason: reason))))
    }
    var packed = Self.long(head, 20)
    var offset = Self.long(head, 42)
    Self.widen(extra, sizes: Self.long(head, 24), &packed, &offset)
    // Where they lie one upon the other, a small archive could hold any number of large files.
    taken += min(packed, bytes.size)
    guard taken <= bytes.size else {
      throw ReadingError(
        .damaged, source: source,
        reason: "its files lie one upon the other: unpack it yourself")
    }
    guard Self.short(head, 8) & 1 == 0 else {
      return failed(.unsupportedFormat, "it is encrypted: unpack it with its password first")
    }
    let local = try bytes.read(at: offset + shift, 30)
    guard local.count == 30, local.starts(with: [0x50, 0x4B, 3, 4]) else {
      return failed(.damaged, "it is not where the directory says: fetch or copy the archive again")
    }
    let start = offset + shift + 30 + Self.short(local, 26) + Self.short(local, 28)
    let section = ByteReader(PlaceSource(bytes, at: start, count: packed))
    let unpacked: any ByteSource
    switch Self.short(head, 10) {
    case 0: unpacked = PlaceSource(bytes, at: start, count: packed)
    case 8:
      unpacked = DeflateSource(section, .none, source: name, expansion: expansion)
    case 12: unpacked = Bzip2Source(section, source: name, expansion: expansion)
    case 93: unpacked = ZstdSource(section, source: name, expansion: expansion)
    case let method:
      return failed(
        .unsupportedFormat, "it is packed by method \(method), which is not known: unpack it first")
    }
    let checked = CheckedSource(unpacked, sum: UInt(Self.long(head, 16)), source: name)
    return .entry(Entry(reader: ByteReader(checked), source: name))
  }

  /// Compares the checksum at the end.
  private final class CheckedSource: ByteSource {
    let inner: any ByteSource
    let sum: UInt
    let source: String
    var found: UInt = 0

    init(_ inner: any ByteSource, sum: UInt, source: String) {
      self.inner = inner
      self.sum = sum
      self.source = source
    }

    func read(_ count: Int) throws(ReadingError) -> [UInt8] {
      let piece = try inner.read(count)
      if piece.isEmpty {
        guard found == sum else {
          throw ReadingError(
            .damaged, source: source,
            reason: "its checksum does not fit: fetch or copy the archive again")
        }
      }
      found = crc32(found, piece, UInt32(piece.count))
      return piece
    }
  }

  // MARK: Directory

  private static func end(
    of bytes: Bytes, _ source: String
  ) throws(ReadingError) -> (offset: Int, size: Int, count: Int, shift: Int) {
    let length = min(bytes.size, 22 + 65_535)
    let tail = try bytes.read(at: bytes.size - length, length)
    var place = tail.count - 22
    while place >= 0, !tail[place...].starts(with: [0x50, 0x4B, 5, 6]) { place -= 1 }
    guard place >= 0 else {
      throw ReadingError(
        .damaged, source: source,
        reason: "it has no directory at its end, as if cut short: fetch or copy it again")
    }
    let record = Array(tail[place...])
    var count = short(record, 10)
    var size = long(record, 12)
    var offset = long(record, 16)
    var position = bytes.size - length + place
    if count == 0xFFFF || size == 0xFFFF_FFFF || offset == 0xFFFF_FFFF {
      let locator = try bytes.read(at: position - 20, 20)
      if locator.count == 20, locator.starts(with: [0x50, 0x4B, 6, 7]) {
        let wide = try bytes.read(at: wide(locator, 8), 56)
        if wide.count == 56, wide.starts(with: [0x50, 0x4B, 6, 6]) {
          position = Self.wide(locator, 8)
          count = Self.wide(wide, 32)
          size = Self.wide(wide, 40)
          offset = Self.wide(wide, 48)
        }
      }
    }
    let shift = position - size - offset
    guard size <= bytes.size, offset <= bytes.size, shift >= 0, count >= 0 else {
      throw ReadingError(
        .damaged, source: source, reason: "its directory is damaged: fetch or copy it again")
    }
    return (offset, size, count, shift)
  }

  /// The extra field of zip64 has what does not fit into four bytes: sizes first, then the place.
  private static func widen(_ extra: [UInt8], sizes: Int, _ packed: inout Int, _ offset: inout Int)
  {
    var index = 0
    while index + 4 <= extra.count {
      let length = short(extra, index + 2)
      if short(extra, index) == 1 {
        var place = index + 4
        let end = min(extra.count, place + length)
        func take() -> Int? {
          guard place + 8 <= end else { return nil }
          defer { place += 8 }
          return wide(extra, place)
        }
        if sizes == 0xFFFF_FFFF { _ = take() }
        if packed == 0xFFFF_FFFF { packed = take() ?? packed }
        if offset == 0xFFFF_FFFF { offset = take() ?? offset }
        return
      }
      index += 4 + length
    }
  }

  private static func short(_ bytes: [UInt8], _ place: Int) -> Int {
    place + 2 <= bytes.count ? Int(bytes[place]) | Int(bytes[place + 1]) << 8 : 0
  }

  private static func long(_ bytes: [UInt8], _ place: Int) -> Int {
    short(bytes, place) | short(bytes, place + 2) << 16
  }

  /// Nothing is as large as the upper half of what fits.
  private static func wide(_ bytes: [UInt8], _ place: Int) -> Int {
    long(bytes, place) | (long(bytes, place + 4) & 0x3FFF_FFFF) << 32
  }
}
