@_spi(_Unicode) internal import Swift

/// Mends a story's text: what broke on its way, and what layout put in.
enum StoryHygiene {
  /// Mojibake undone, invisible marks out, blanks of any width made one, composed characters (NFC); paragraphs are
  /// parted by one empty line, and every other line's end stays.
  ///
  /// - Parameter unescaping: for text of which markup was made no use: references in it are resolved.
  static func mended(_ text: String, unescaping: Bool = false, log: inout RepairLog) -> String {
    // Before controls go: some of them are halves of characters.
    var decoded = DecodedText(bytes: Array(Mojibake.undone(text, log: &log).utf8))
    var text = TextHygiene.clean(&decoded)
    log.add(decoded.log)
    if unescaping, mayHaveReferences(text) {
      let resolved = TextReferences.resolved(text)
      if resolved != text { log.note(.reference) }
      text = resolved
    }
    return composed(folded(quoted(text), log: &log))
  }

  /// The same for a text whose layout is its own, as that of a file of plain text is: blanks, empty lines and ends of
  /// lines stay where they are, so that offsets agree with the file's as far as they can.
  static func repaired(_ text: String, log: inout RepairLog) -> String {
    var decoded = DecodedText(bytes: Array(Mojibake.undone(text, log: &log).utf8))
    var text = TextHygiene.clean(&decoded)
    log.add(decoded.log)
    if mayHaveReferences(text) {
      let resolved = TextReferences.resolved(text)
      if resolved != text { log.note(.reference) }
      text = resolved
    }
    return composed(withoutInvisible(text, log: &log))
  }

  private static func mayHaveReferences(_ text: String) -> Bool {
    text.withBytes { $0.contains(UInt8(ascii: "&")) }
  }

  private static func withoutInvisible(_ text: String, log: inout RepairLog) -> String {
    guard mayHaveInvisible(text) else { return text }
    let scalars = Array(text.unicodeScalars)
    var output: [UInt8] = []
    output.reserveCapacity(text.utf8.count)
    var count = 0
    for (index, scalar) in scalars.enumerated() {
      if isInvisible(scalar) {
        let before = index > 0 ? scalars[index - 1] : " "
        let behind = index + 1 < scalars.count ? scalars[index + 1] : " "
        let joins = scalar == "\u{200C}" || scalar == "\u{200D}"
        if !joins || !(usesJoiners(before) && usesJoiners(behind)) {
          count += 1
          continue
        }
      }
      output.append(scalar)
    }
    guard count > 0 else { return text }
    log.note(.invisible, count)
    return String(decoding: output, as: UTF8.self)
  }

  /// Whether two bytes stand there with which an invisible character begins.
  private static func mayHaveInvisible(_ text: String) -> Bool {
    text.withBytes { bytes in
      bytes.containsBeyondASCII { index in
        switch (bytes[index], index + 1 < bytes.count ? bytes[index + 1] : 0) {
        case (0xC2, 0xAD), (0xD8, 0x9C), (0xE1, 0xA0), (0xE2, 0x81), (0xEF, 0xBB): true
        // Of U+2000 to U+203F only the marks of no width: quotation marks and dashes are among the others.
        case (0xE2, 0x80): index + 2 < bytes.count && (0x8B...0x8F).contains(bytes[index + 2])
        default: false
        }
      }
    }
  }

  /// ``TeX'' quotation marks are quotation marks.
  private static func quoted(_ text: String) -> String {
    guard text.utf8.contains(UInt8(ascii: "`")), text.contains("``") else { return text }
    return text.split(separator: "``", omittingEmptySubsequences: false).joined(separator: "“")
      .split(separator: "''", omittingEmptySubsequences: false).joined(separator: "”")
  }

  private static func composed(_ text: String) -> String {
    text.withBytes { bytes in
      guard bytes.containsBeyondASCII(where: { mayCompose(bytes[$0]) }) else { return text }
      var output: [UInt8] = []
      output.reserveCapacity(bytes.count)
      var index = 0
      while index < bytes.count {
        let beyond = bytes.firstBeyondASCII(from: index)
        let end = bytes.firstOfASCII(from: beyond)
        // Letters of ASCII compose with what is behind them, never with what is in front.
        let start = max(index, min(beyond, end - 1) - 1)
        output += bytes[index..<start]
        let run = UnsafeBufferPointer(rebasing: bytes[start..<end])
        if run.contains(where: mayCompose) {
          for scalar in String(decoding: run, as: UTF8.self)._nfc { output.append(scalar) }
        } else {
          output += run
        }
        index = end
      }
      return String(decoding: output, as: UTF8.self)
    }
  }

  /// Nothing composes without a mark of U+0300 to U+036F, or a letter beyond the European scripts.
  private static func mayCompose(_ byte: UInt8) -> Bool {
    switch byte {
    case 0xCC, 0xCD, 0xD8...0xE1, 0xE3...0xFF: true
    default: false
    }
  }

  private static func folded(_ text: String, log: inout RepairLog) -> String {
    var output: [UInt8] = []
    output.reserveCapacity(text.utf8.count)
    var blank = false
    var lines = 0
    var previous: Unicode.Scalar = " "
    var invisible = 0
    let scalars = Array(text.unicodeScalars)
    for (index, scalar) in scalars.enumerated() {
      if scalar == "\n" {
        lines += 1
        continue
      }
      if isBlank(scalar) {
        blank = true
        continue
      }
      if isInvisible(scalar) {
        let next = index + 1 < scalars.count ? scalars[index + 1] : " "
        let joins = scalar == "\u{200C}" || scalar == "\u{200D}"
        if !joins || !(usesJoiners(previous) && usesJoiners(next)) {
          invisible += 1
          continue
        }
      }
      if !output.isEmpty {
        if lines > 0 {
          output.append(UInt8(ascii: "\n"))
          if lines > 1 { output.append(UInt8(ascii: "\n")) }
        } else if blank {
          output.append(UInt8(ascii: " "))
        }
      }
      blank = false
      lines = 0
      output.append(scalar)
      previous = scalar
    }
    log.note(.invisible, invisible)
    return String(decoding: output, as: UTF8.self)
  }

  private static func isBlank(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x20, 0x09, 0xA0, 0x1680, 0x2000...0x200A, 0x202F, 0x205F, 0x3000: true
    default: false
    }
  }

  private static func isInvisible(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0xAD, 0x200B...0x200F, 0x2060...0x2064, 0xFEFF, 0x061C, 0x180E: true
    default: false
    }
  }

  /// Scripts whose letters take other shapes beside a joiner, and emoji.
  private static func usesJoiners(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x0600...0x08FF, 0x0900...0x0DFF, 0x1000...0x109F, 0x1780...0x18AF, 0xFB50...0xFDFF,
      0xFE00...0xFE0F, 0xFE70...0xFEFE, 0x2600...0x27BF, 0x1F000...0x1FAFF:
      true
    default: false
    }
  }
}
