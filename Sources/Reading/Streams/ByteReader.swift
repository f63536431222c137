/// Where bytes come from, piece by piece: a file, memory, what a decompressor makes of another source.
protocol ByteSource: AnyObject {
  /// The next bytes, at least one and about `count` at most; none at the end.
  func read(_ count: Int) throws(ReadingError) -> [UInt8]
}

/// Bytes of a source with a look ahead: what every format is taken apart with. Memory is bounded by what is asked for.
final class ByteReader {
  static let chunkSize = 1 << 16

  private let source: any ByteSource
  private var buffer: [UInt8] = []
  private var start = 0
  private var ended = false
  /// How many bytes have been taken.
  private(set) var offset = 0

  init(_ source: any ByteSource) { self.source = source }

  convenience init(_ bytes: [UInt8]) { self.init(BytesSource(bytes)) }

  private var buffered: Int { buffer.count - start }

  /// Sees to it that `count` bytes are buffered, unless the source has fewer.
  private func fill(_ count: Int) throws(ReadingError) {
    while buffered < count, !ended {
      let piece = try source.read(max(Self.chunkSize, count - buffered))
      if piece.isEmpty {
        ended = true
      } else if buffered == 0 {
        buffer = piece
        start = 0
      } else {
        if start > 0 {
          buffer.removeSubrange(..<start)
          start = 0
        }
        buffer += piece
      }
    }
  }

  /// The next `count` bytes, or fewer at the end; they stay.
  func peek(_ count: Int) throws(ReadingError) -> ArraySlice<UInt8> {
    try fill(count)
    return buffer[start..<min(buffer.count, start + count)]
  }

  func isAtEnd() throws(ReadingError) -> Bool {
    try fill(1)
    return buffered == 0
  }

  /// Takes `count` bytes, or fewer at the end.
  func read(_ count: Int) throws(ReadingError) -> [UInt8] {
    try fill(count)
    return take(min(count, buffered))
  }

  /// Takes what is at hand, `count` bytes at most; none at the end.
  func readSome(_ count: Int) throws(ReadingError) -> [UInt8] {
    try fill(1)
    return take(min(count, buffered))
  }

  /// Takes all that is left.
  ///
  /// - Returns: `nil` if it is more than `limit`.
  func readAll(limit: Int) throws(ReadingError) -> [UInt8]? {
    var bytes: [UInt8] = []
    while true {
      let piece = try readSome(Self.chunkSize)
      if piece.isEmpty { return bytes }
      bytes += piece
      if bytes.count > limit { return nil }
    }
  }

  /// Passes over `count` bytes.
  ///
  /// - Returns: how many there were.
  @discardableResult
  func skip(_ count: Int) throws(ReadingError) -> Int {
    var left = count
    while left > 0 {
      try fill(1)
      guard buffered > 0 else { break }
      let step = min(left, buffered)
      start += step
      offset += step
      left -= step
    }
    return count - left
  }

  /// A line with its end.
  ///
  /// - Returns: `nil` at the end of the source. Of a line longer than `limit`, its first `limit` bytes; the rest stays.
  func line(limit: Int) throws(ReadingError) -> [UInt8]? {
    var searched = 0
    while true {
      if let found = buffer[(start + searched)...].firstIndex(of: 0x0A) {
        return take(min(found + 1 - start, limit))
      }
      searched = buffered
      if searched >= limit { return take(limit) }
      if ended { return searched == 0 ? nil : take(searched) }
      try fill(min(limit, searched + Self.chunkSize))
    }
  }

  /// Gives back bytes that were taken last.
  func putBack(_ bytes: [UInt8]) {
    buffer = bytes + buffer[start...]
    start = 0
    offset -= bytes.count
  }

  private func take(_ count: Int) -> [UInt8] {
    let taken: [UInt8]
    if start == 0, count == buffer.count {
      taken = buffer
      buffer = []
    } else {
      taken = Array(buffer[start..<start + count])
      start += count
    }
    offset += count
    if start == buffer.count {
      buffer.removeAll(keepingCapacity: true)
      start = 0
    }
    return taken
  }
}

/// Bytes in memory.
final class BytesSource: ByteSource {
  private let bytes: [UInt8]
  private var next = 0

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  func read(_ count: Int) throws(ReadingError) -> [UInt8] {
    let end = min(bytes.count, next + count)
    defer { next = end }
    return Array(bytes[next..<end])
  }
}

/// A number of bytes of another reader, which goes on behind them.
final class SectionSource: ByteSource {
  private let reader: ByteReader
  private(set) var left: Int

  init(_ reader: ByteReader, count: Int) {
    self.reader = reader
    left = count
  }

  func read(_ count: Int) throws(ReadingError) -> [UInt8] {
    let piece = try reader.readSome(min(count, left))
    left -= piece.count
    return piece
  }

  /// Passes over what nobody took.
  ///
  /// - Returns: whether all of it was there.
  func skipRest() throws(ReadingError) -> Bool {
    left -= try reader.skip(left)
    return left == 0
  }
}
