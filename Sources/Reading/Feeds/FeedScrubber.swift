/// Readies the bytes of a feed for the parser of XML: no document type, so that there are no entities to expand;
/// references as HTML has them become characters, and an ampersand that begins none becomes text.
///
/// Time is linear in the bytes.
enum FeedScrubber {
  /// - Parameter bytes: UTF-8; repairs are added to the log.
  static func scrubbed(_ bytes: [UInt8], log: inout RepairLog) -> [UInt8] {
    var output: [UInt8] = []
    output.reserveCapacity(bytes.count + 64)
    var bare = 0
    bytes.withUnsafeBufferPointer { buffer in
      var index = 0
      var noMoreSections = false
      while index < buffer.count {
        let byte = buffer[index]
        if byte == UInt8(ascii: "<") {
          if !noMoreSections, buffer[index...].starts(with: "<![CDATA[".utf8) {
            let end = endOfSection(buffer, index)
            noMoreSections = end == nil
            let to = end ?? buffer.count
            output += buffer[index..<to].lazy.filter(isAllowed)
            if end == nil { output += "]]>".utf8 }
            index = to
          } else if buffer[index...].starts(with: "<!DOCTYPE".utf8) {
            index = endOfDocumentType(buffer, index)
          } else if buffer[index...].starts(with: "<?xml ".utf8) {
            // The encoding that it declares is no more that of the bytes.
            index = (buffer[index...].firstIndex(of: UInt8(ascii: ">")) ?? buffer.count - 1) + 1
          } else {
            output.append(byte)
            index += 1
          }
        } else if byte == UInt8(ascii: "&") {
          if let (scalar, length) = TextReferences.reference(buffer, index) {
            output += escaped(scalar)
            index += length
          } else {
            output += "&amp;".utf8
            bare += 1
            index += 1
          }
        } else {
          if isAllowed(byte) { output.append(byte) }
          index += 1
        }
      }
    }
    if bare > 0 { log.note(.malformed) }
    return output
  }

  private static func isAllowed(_ byte: UInt8) -> Bool {
    byte >= 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D
  }

  private static func escaped(_ scalar: Unicode.Scalar) -> [UInt8] {
    switch scalar {
    case "<": Array("&lt;".utf8)
    case ">": Array("&gt;".utf8)
    case "&": Array("&amp;".utf8)
    case "\"": Array("&quot;".utf8)
    case _ where scalar.value < 0x20 && !isAllowed(UInt8(scalar.value)): []
    case "\u{FFFE}", "\u{FFFF}": []
    default: Array(String(scalar).utf8)
    }
  }

  private static func endOfSection(_ buffer: UnsafeBufferPointer<UInt8>, _ start: Int) -> Int? {
    var index = start + 9
    while index + 2 < buffer.count {
      if buffer[index] == 0x5D, buffer[index + 1] == 0x5D, buffer[index + 2] == UInt8(ascii: ">") {
        return index + 3
      }
      index += 1
    }
    return nil
  }

  /// Behind the ">" that ends it, one inside of brackets not counted.
  private static func endOfDocumentType(_ buffer: UnsafeBufferPointer<UInt8>, _ start: Int) -> Int {
    var depth = 0
    var index = start
    while index < buffer.count {
      switch buffer[index] {
      case UInt8(ascii: "["): depth += 1
      case UInt8(ascii: "]"): depth -= 1
      case UInt8(ascii: ">") where depth <= 0: return index + 1
      default: break
      }
      index += 1
    }
    return buffer.count
  }
}
