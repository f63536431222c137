/// Undoes what happens to UTF-8 that somebody read as windows-1252 and wrote as UTF-8 again: â€œ was “.
enum Mojibake {
  /// Each run of characters that stand for one byte beyond ASCII is turned back when its bytes are UTF-8; again
  /// while the text gets shorter, three times at most.
  static func undone(_ text: String, log: inout RepairLog) -> String {
    var text = text
    for _ in 0..<3 {
      guard mayHaveRuns(text),
        let (shorter, count) = undoneOnce(text)
      else { break }
      log.note(.mojibake, count)
      text = shorter
    }
    return text
  }

  /// Whether one of Â to ô, which stand for the first byte of a character, comes before another beyond ASCII.
  private static func mayHaveRuns(_ text: String) -> Bool {
    text.withBytes { bytes in
      bytes.containsBeyondASCII { index in
        bytes[index] == 0xC3 && index + 2 < bytes.count
          && (0x82...0xB4).contains(bytes[index + 1]) && bytes[index + 2] >= 0xC2
      }
    }
  }

  private static func undoneOnce(_ text: String) -> (String, Int)? {
    var output: [UInt8] = []
    output.reserveCapacity(text.utf8.count)
    var run: [(scalar: Unicode.Scalar, byte: UInt8)] = []
    var count = 0
    func finish() {
      var index = 0
      let bytes = run.map(\.byte)
      while index < bytes.count {
        if bytes[index] >= 0xC2, case .whole(let length) = UTF8Sequence(in: bytes, at: index),
          length > 1
        {
          output += bytes[index..<index + length]
          index += length
          count += 1
        } else {
          output += run[index].scalar.utf8
          index += 1
        }
      }
      run.removeAll(keepingCapacity: true)
    }
    for scalar in text.unicodeScalars {
      if let byte = Windows1252.byte(scalar) {
        run.append((scalar, byte))
      } else {
        finish()
        output += scalar.utf8
      }
    }
    finish()
    return count > 0 ? (String(decoding: output, as: UTF8.self), count) : nil
  }
}

extension Windows1252 {
  /// The byte from 0x80 on that stands for a character; the five undefined ones stand for themselves.
  static func byte(_ scalar: Unicode.Scalar) -> UInt8? {
    switch scalar.value {
    case 0x81, 0x8D, 0x8F, 0x90, 0x9D, 0xA0...0xFF: UInt8(scalar.value)
    case 0x0152...0x2122: bytes[scalar.value]
    default: nil
    }
  }

  private static let bytes: [UInt32: UInt8] = {
    var bytes: [UInt32: UInt8] = [:]
    for byte in UInt8(0x80)...0x9F {
      if let scalar = scalar(byte) { bytes[scalar.value] = byte }
    }
    return bytes
  }()
}
