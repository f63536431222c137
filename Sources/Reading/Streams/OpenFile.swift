import Glibc

/// A file that is read from its beginning, or at any place if it is a regular one; closed with its last reference.
final class OpenFile: ByteSource {
  /// The length of a regular file; `nil` for standard input.
  let size: Int?
  /// How much has been read on end.
  private(set) var offset = 0
  private let descriptor: Int32
  private let source: String
  private let isOwned: Bool
  private let expansion: Expansion?

  /// - Throws: what a file can throw.
  init(_ path: Path, expansion: Expansion? = nil) throws(ReadingError) {
    source = path.text
    do {
      (descriptor, size) = try FileSystem.open(path)
    } catch {
      throw error.error(reading: path.text)
    }
    isOwned = true
    self.expansion = expansion
    expansion?.stated = size
  }

  /// Standard input.
  init(standardInput expansion: Expansion?) {
    source = "-"
    descriptor = STDIN_FILENO
    size = nil
    isOwned = false
    self.expansion = expansion
  }

  deinit {
    if isOwned { close(descriptor) }
  }

  func read(_ count: Int) throws(ReadingError) -> [UInt8] {
    let descriptor = descriptor
    let piece = try take(count) { Glibc.read(descriptor, $0, $1) }
    expansion?.met(piece.count)
    offset += piece.count
    return piece
  }

  /// The bytes at a place, fewer at the end; `pread`.
  func read(at offset: Int, _ count: Int) throws(ReadingError) -> [UInt8] {
    let descriptor = descriptor
    var bytes: [UInt8] = []
    while bytes.count < count {
      let place = offset + bytes.count
      let piece = try take(count - bytes.count) { pread(descriptor, $0, $1, place) }
      if piece.isEmpty { break }
      bytes += piece
    }
    return bytes
  }

  /// One call that reads, made again when a signal interrupts it.
  private func take(
    _ count: Int, _ call: (UnsafeMutableRawPointer?, Int) -> Int
  ) throws(ReadingError) -> [UInt8] {
    var failure: FileSystem.Failure?
    let piece = [UInt8](unsafeUninitializedCapacity: count) { buffer, filled in
      var result = call(buffer.baseAddress, count)
      while result < 0 && errno == EINTR { result = call(buffer.baseAddress, count) }
      if result < 0 { failure = .system(errno) }
      filled = max(result, 0)
    }
    if let failure { throw failure.error(reading: source) }
    return piece
  }
}
