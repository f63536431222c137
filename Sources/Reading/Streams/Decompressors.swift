internal import CBrotli
internal import CBzip2
internal import CZstd

/// What libbz2 makes of another reader's bytes.
final class Bzip2Source: ByteSource {
  private let reader: ByteReader
  private let source: String
  private let expansion: Expansion?
  private let stream: UnsafeMutablePointer<bz_stream>
  private var isOpen = false

  init(_ reader: ByteReader, source: String, expansion: Expansion? = nil) {
    self.reader = reader
    self.source = source
    self.expansion = expansion
    stream = .allocate(capacity: 1)
    stream.initialize(to: bz_stream())
  }

  deinit {
    if isOpen { BZ2_bzDecompressEnd(stream) }
    stream.deallocate()
  }

  func read(_ count: Int) throws(ReadingError) -> [UInt8] {
    let room = min(count, 1 << 20)
    var output = [CChar](repeating: 0, count: room)
    var made = 0
    while made == 0 {
      if !isOpen {
        // Files may be several, one behind the other.
        guard try reader.peek(3).elementsEqual("BZh".utf8) || reader.offset == 0 else { return [] }
        stream.pointee = bz_stream()
        isOpen = BZ2_bzDecompressInit(stream, 0, 0) == BZ_OK
      }
      let input = try reader.peek(1 << 14).map { CChar(bitPattern: $0) }
      guard isOpen, !input.isEmpty else { throw .damaged(source, at: reader.offset, isCut: true) }
      let stream = stream
      var used = 0
      var result: Int32 = 0
      input.withUnsafeBufferPointer { input in
        output.withUnsafeMutableBufferPointer { output in
          stream.pointee.next_in = UnsafeMutablePointer(mutating: input.baseAddress)
          stream.pointee.avail_in = UInt32(input.count)
          stream.pointee.next_out = output.baseAddress
          stream.pointee.avail_out = UInt32(room)
          result = BZ2_bzDecompress(stream)
          used = input.count - Int(stream.pointee.avail_in)
          made = room - Int(stream.pointee.avail_out)
        }
      }
      try reader.skip(used)
      if result == BZ_STREAM_END {
        BZ2_bzDecompressEnd(stream)
        isOpen = false
      } else if result != BZ_OK {
        throw .damaged(source, at: reader.offset, isCut: false)
      }
    }
    try expansion?.spend(made)
    return output[..<made].map { UInt8(bitPattern: $0) }
  }
}

/// What libzstd makes of another reader's bytes; its window may take 8 MB.
final class ZstdSource: ByteSource {
  private let reader: ByteReader
  private let source: String
  private let expansion: Expansion?
  private let stream: OpaquePointer?
  private var isInside = false

  init(_ reader: ByteReader, source: String, expansion: Expansion? = nil) {
    self.reader = reader
    self.source = source
    self.expansion = expansion
    stream = ZSTD_createDStream()
    ZSTD_DCtx_setParameter(stream, ZSTD_d_windowLogMax, 27)
  }

  deinit { ZSTD_freeDStream(stream) }

  func read(_ count: Int) throws(ReadingError) -> [UInt8] {
    let room = min(count, 1 << 20)
    var output = [UInt8](repeating: 0, count: room)
    var made = 0
    while made == 0 {
      let input = Array(try reader.peek(1 << 14))
      if input.isEmpty {
        if isInside { throw .damaged(source, at: reader.offset, isCut: true) }
        return []
      }
      let stream = stream
      var used = 0
      var result = 0
      input.withUnsafeBytes { input in
        output.withUnsafeMutableBytes { output in
          var from = ZSTD_inBuffer(src: input.baseAddress, size: input.count, pos: 0)
          var to = ZSTD_outBuffer(dst: output.baseAddress, size: room, pos: 0)
          result = ZSTD_decompressStream(stream, &to, &from)
          used = from.pos
          made = to.pos
        }
      }
      try reader.skip(used)
      if ZSTD_isError(result) != 0 { throw .damaged(source, at: reader.offset, isCut: false) }
      isInside = result != 0
    }
    try expansion?.spend(made)
    return Array(output[..<made])
  }
}

/// Brotli, which servers pack pages with.
enum Brotli {
  /// - Returns: `nil` if the bytes are no whole Brotli stream, or hold more than `limit`.
  static func unpacked(_ bytes: [UInt8], limit: Int) -> [UInt8]? {
    guard let state = BrotliDecoderCreateInstance(nil, nil, nil) else { return nil }
    defer { BrotliDecoderDestroyInstance(state) }
    var output: [UInt8] = []
    var piece = [UInt8](repeating: 0, count: 1 << 16)
    return bytes.withUnsafeBufferPointer { input in
      var left = input.count
      var next = input.baseAddress
      while true {
        var room = piece.count
        let result = piece.withUnsafeMutableBufferPointer { piece in
          var to = piece.baseAddress
          return BrotliDecoderDecompressStream(state, &left, &next, &room, &to, nil)
        }
        output += piece[..<(piece.count - room)]
        if result == BROTLI_DECODER_RESULT_SUCCESS { return output }
        guard result == BROTLI_DECODER_RESULT_NEEDS_MORE_OUTPUT, output.count <= limit else {
          return nil
        }
      }
    }
  }
}

extension ReadingError {
  static func damaged(_ source: String, at offset: Int, isCut: Bool) -> ReadingError {
    ReadingError(
      .damaged, source: source,
      reason: isCut
        ? "its packed data ends too early: fetch or copy it again"
        : "its packed data is damaged at byte \(offset): fetch or copy it again", byteOffset: offset
    )
  }
}
