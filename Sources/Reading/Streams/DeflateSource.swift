internal import CZlib

/// What zlib makes of another reader's bytes: gzip with any number of members, zlib's own wrapper, or bare deflate.
final class DeflateSource: ByteSource {
  enum Wrapper: Int32 {
    case none = -15
    case zlib = 15
    case gzip = 31
  }

  private let reader: ByteReader
  private let wrapper: Wrapper
  private let expansion: Expansion?
  private let source: String
  private let stream: UnsafeMutablePointer<z_stream>
  private var isOpen = false
  private var isFinished = false
  private var failure: ReadingError?
  /// Whether the end of a member in front of one that begins with "WARC/" is an end, until `nextMember`.
  private let partsRecords: Bool
  private var held: [UInt8]?
  /// Whether a record has come to its end, so that no member can go on with it.
  var awaitsRecord = false
  /// What has been taken of the member at hand, so that a damaged one does not take its neighbour with it.
  private var history: [UInt8] = []
  private static let longestHistory = 1 << 22

  init(
    _ reader: ByteReader, _ wrapper: Wrapper, source: String, expansion: Expansion? = nil,
    partsRecords: Bool = false
  ) {
    self.reader = reader
    self.wrapper = wrapper
    self.source = source
    self.expansion = expansion
    self.partsRecords = partsRecords
    stream = .allocate(capacity: 1)
    stream.initialize(to: z_stream())
  }

  deinit {
    close()
    stream.deallocate()
  }

  private func open() throws(ReadingError) {
    stream.pointee = z_stream()
    guard kb_inflate_init(stream, wrapper.rawValue) == Z_OK else {
      throw ReadingError(.inputOutput, source: source, reason: "there is no memory to unpack it")
    }
    isOpen = true
    history = []
  }

  private func close() {
    if isOpen { inflateEnd(stream) }
    isOpen = false
  }

  func read(_ count: Int) throws(ReadingError) -> [UInt8] {
    if held != nil || isFinished { return [] }
    if let failure { throw failure }
    let room = min(count, 1 << 20)
    while true {
      if !isOpen {
        if partsRecords, reader.offset > 0 {
          if let first = try firstOfMember(room) { return first }
          continue
        }
        guard try beginsMember() else {
          isFinished = true
          return []
        }
        try open()
      }
      let piece = try inflateSome(room)
      if !piece.isEmpty || isFinished { return piece }
    }
  }

  /// The first bytes of a member say whether it is a record of its own. Then the one before ends here; so it does where
  /// the member is damaged, which is told to whoever asks for it.
  ///
  /// - Returns: `nil` if the member is empty.
  private func firstOfMember(_ room: Int) throws(ReadingError) -> [UInt8]? {
    do throws(ReadingError) {
      guard try beginsMember() else {
        isFinished = true
        return []
      }
      try open()
      let first = try inflateSome(room)
      let words = first.drop { $0 == 0x0D || $0 == 0x0A }
      if words.isEmpty { return first.isEmpty ? nil : first }
      guard awaitsRecord || words.starts(with: "WARC/".utf8) else { return first }
      held = first
    } catch {
      if error.code == .inputOutput || error.code == .tooLarge { throw error }
      failure = error
      held = []
    }
    return []
  }

  /// Goes on with a member that is a record of its own.
  ///
  /// - Returns: its reader; `nil` if there is none.
  func nextMember() -> ByteReader? {
    guard let first = held else { return nil }
    held = nil
    return ByteReader(MemberSource(first: first, rest: self))
  }

  /// Behind a member that is damaged, finds the next that is a record.
  func recover() throws(ReadingError) -> ByteReader? {
    close()
    failure = nil
    held = nil
    isFinished = false
    if history.count > 1, history.count < Self.longestHistory {
      reader.putBack(Array(history[1...]))
    }
    history = []
    while true {
      let ahead = try reader.peek(ByteReader.chunkSize)
      guard ahead.count >= 18 else { return nil }
      guard let found = ahead.firstRange(of: [0x1F, 0x8B, 0x08]) else {
        try reader.skip(ahead.count - 2)
        continue
      }
      try reader.skip(found.lowerBound - ahead.startIndex)
      if Self.opensRecord(Array(try reader.peek(4096))) {
        try open()
        held = []
        return nextMember()
      }
      try reader.skip(1)
    }
  }

  /// Whether a gzip member begins here that begins with "WARC/".
  private static func opensRecord(_ bytes: [UInt8]) -> Bool {
    let trial = DeflateSource(ByteReader(bytes), .gzip, source: "")
    return (try? trial.read(5))?.starts(with: "WARC/".utf8) ?? false
  }

  /// Whether another member begins here; zeros that fill blocks, and what else may follow the last, are passed over.
  private func beginsMember() throws(ReadingError) -> Bool {
    guard wrapper == .gzip, reader.offset > 0 else { return true }
    while let first = try reader.peek(1).first, first == 0 { try reader.skip(1) }
    if try reader.peek(2).elementsEqual([0x1F, 0x8B]) { return true }
    guard partsRecords, try !reader.isAtEnd() else { return false }
    throw .damaged(source, at: reader.offset, isCut: false)
  }

  /// Unpacks up to `room` bytes of the member at hand; none when it ends.
  private func inflateSome(_ room: Int) throws(ReadingError) -> [UInt8] {
    var output = [UInt8](repeating: 0, count: room)
    var made = 0
    var result = Z_OK
    while made < room, result == Z_OK {
      let input = Array(try reader.peek(1 << 14))
      if input.isEmpty {
        result = Z_BUF_ERROR
        break
      }
      let stream = stream
      var used = 0
      input.withUnsafeBufferPointer { input in
        output.withUnsafeMutableBufferPointer { output in
          stream.pointee.next_in = UnsafeMutablePointer(mutating: input.baseAddress)
          stream.pointee.avail_in = UInt32(input.count)
          stream.pointee.next_out = output.baseAddress?.advanced(by: made)
          stream.pointee.avail_out = UInt32(room - made)
          result = inflate(stream, Z_NO_FLUSH)
          used = input.count - Int(stream.pointee.avail_in)
          made = room - Int(stream.pointee.avail_out)
        }
      }
      try reader.skip(used)
      if partsRecords, history.count < Self.longestHistory { history += input[..<used] }
      if result == Z_BUF_ERROR, used > 0 || made > 0 { result = Z_OK }
    }
    output.removeLast(room - made)
    if result == Z_STREAM_END {
      close()
      if wrapper != .gzip { isFinished = true }
    } else if result != Z_OK {
      close()
      failure = .damaged(source, at: reader.offset, isCut: result == Z_BUF_ERROR)
    }
    try expansion?.spend(made)
    // What was made before the damage is of use; the next call tells of it.
    if made == 0, let failure { throw failure }
    return output
  }

  /// A member whose first bytes are unpacked already.
  private final class MemberSource: ByteSource {
    private var first: [UInt8]?
    private let rest: DeflateSource

    init(first: [UInt8], rest: DeflateSource) {
      self.first = first
      self.rest = rest
    }

    func read(_ count: Int) throws(ReadingError) -> [UInt8] {
      if let first, !first.isEmpty {
        self.first = nil
        return first
      }
      return try rest.read(count)
    }
  }
}
