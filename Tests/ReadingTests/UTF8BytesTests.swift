import Testing

@testable import Reading

@Suite struct UTF8BytesTests {
  /// Before and behind the border of eight bytes that are looked at together.
  @Test(arguments: 0...20)
  func `The first byte beyond ASCII is found wherever it stands`(count: Int) {
    let text = String(repeating: "a", count: count) + "é" + String(repeating: "b", count: 9)
    text.withBytes { bytes in
      #expect(bytes.firstBeyondASCII(from: 0) == count)
      #expect(bytes.firstOfASCII(from: count) == count + 2)
      #expect(bytes.firstBeyondASCII(from: count + 2) == bytes.count)
    }
  }

  @Test func `A question is put for each byte beyond ASCII and no other`() {
    "aé–b\u{1F600}".withBytes { bytes in
      var asked: [Int] = []
      let found = bytes.containsBeyondASCII { index in
        asked.append(index)
        return false
      }
      #expect(!found)
      #expect(asked == [1, 2, 3, 4, 5, 7, 8, 9, 10])
      #expect(bytes.containsBeyondASCII { bytes[$0] == 0xF0 })
    }
    #expect("".withBytes { $0.firstBeyondASCII(from: 0) } == 0)
  }

  @Test(arguments: ["é", "–", "\u{FFFD}", "\u{1F600}"] as [Unicode.Scalar])
  func `A character is read from its bytes and appended as them`(scalar: Unicode.Scalar) {
    let text = "a" + String(scalar) + "b"
    text.withBytes { bytes in
      let (value, length) = bytes.scalar(at: 1)
      #expect(value == scalar)
      #expect(length == bytes.count - 2)
    }
    var bytes: [UInt8] = []
    for scalar in text.unicodeScalars { bytes.append(scalar) }
    #expect(bytes == Array(text.utf8))
  }
}
