import Glibc

/// Where bytes go, gathered into pieces that are worth a system call.
///
/// Nothing is written behind the caller's back: `flush()` must be called at the end.
public final class Output {
  private let emit: (UnsafeRawBufferPointer) throws(ExportError) -> Void
  private let capacity: Int
  private var buffer: [UInt8] = []

  /// An output that hands its pieces to a closure.
  ///
  /// - Parameter capacity: how many bytes are gathered before a piece is handed on.
  public init(
    capacity: Int = 1 << 16, _ emit: @escaping (UnsafeRawBufferPointer) throws(ExportError) -> Void
  ) {
    self.capacity = capacity
    self.emit = emit
    buffer.reserveCapacity(capacity)
  }

  /// An output to an open file descriptor, which stays open; `write(2)`.
  ///
  /// - Parameter name: what the descriptor is called in messages: "standard output".
  public convenience init(descriptor: Int32, name: String) {
    self.init { bytes throws(ExportError) in
      try Self.write(bytes, to: descriptor, name: name)
    }
  }

  public func write(_ text: String) throws(ExportError) {
    var text = text
    text.withUTF8 { buffer.append(contentsOf: $0) }
    if buffer.count >= capacity { try flush() }
  }

  public func write(_ bytes: [UInt8]) throws(ExportError) {
    buffer.append(contentsOf: bytes)
    if buffer.count >= capacity { try flush() }
  }

  /// Hands on what has been gathered.
  ///
  /// - Throws: `outputClosed` if the reader is gone, `inputOutput` if there is no room or the device fails.
  public func flush() throws(ExportError) {
    guard !buffer.isEmpty else { return }
    let piece = buffer
    // Emptied first: what could not be written must not be written again.
    buffer.removeAll(keepingCapacity: true)
    var failure: ExportError?
    piece.withUnsafeBytes { bytes in
      do throws(ExportError) { try emit(bytes) } catch { failure = error }
    }
    if let failure { throw failure }
  }

  private static func write(
    _ bytes: UnsafeRawBufferPointer, to descriptor: Int32, name: String
  ) throws(ExportError) {
    var rest = bytes[...]
    while let start = UnsafeRawBufferPointer(rebasing: rest).baseAddress, !rest.isEmpty {
      let count = Glibc.write(descriptor, start, rest.count)
      if count > 0 {
        rest = rest.dropFirst(count)
        continue
      }
      switch errno {
      case EINTR: continue
      case EAGAIN:
        var waiting = pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0)
        poll(&waiting, 1, -1)
      case EPIPE: throw ExportError(.outputClosed, "The reader of \(name) has gone away.")
      case let number: throw ExportError.writing(name, number)
      }
    }
  }
}

extension ExportError {
  /// A failed write in words.
  static func writing(_ name: String, _ number: Int32) -> ExportError {
    let remedy =
      number == ENOSPC || number == EDQUOT
      ? "Free some room and run the command again." : "Check where it leads to."
    return ExportError(
      .inputOutput, "Writing to \(name) failed (\(String(cString: strerror(number)))). \(remedy)")
  }
}
