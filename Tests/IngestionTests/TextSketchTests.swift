import Testing

@testable import Ingestion

@Suite struct TextSketchTests {
  private static func words(_ range: Range<Int>) -> String {
    range.map { "word\($0)" }.joined(separator: " ")
  }

  @Test func `The numbers are those of every file, and stay so`() throws {
    // Computed by a program of its own.
    let sketch = try #require(TextSketch(Self.words(0..<40)))
    #expect(sketch.numbers[..<4] == [0x0EC3_35EC, 0x00F8_BD58, 0x028F_88C9, 0x0487_DAA2])
    #expect(sketch.numbers.last == 0x135D_3B84)
    #expect(sketch.bands.first == 6_300_419_161_880_650_033)
    #expect(sketch.bands.last == -754_448_148_217_970_778)
    #expect(TextSketch(bytes: sketch.bytes) == sketch)
  }

  @Test func `Case and what stands between words make no difference`() throws {
    let one = try #require(TextSketch(Self.words(0..<60)))
    #expect(TextSketch(Self.words(0..<60).uppercased().replacing(" ", with: ",\n\"")) == one)
  }

  @Test(arguments: [(0, true), (20, true), (100, true), (260, false), (400, false)])
  func `Texts that share more than half of their runs are alike`(
    shift: Int, isAlike: Bool
  ) throws {
    let one = try #require(TextSketch(Self.words(0..<400)))
    let other = try #require(TextSketch(Self.words(shift..<(400 + shift))))
    #expect(one.isAlike(other) == isAlike)
    #expect(other.isAlike(one) == isAlike)
    // What is alike is found.
    #expect(!isAlike || !Set(one.bands).isDisjoint(with: other.bands))
  }

  @Test func `Short texts and bytes that are no sketch have none`() {
    #expect(TextSketch("") == nil)
    #expect(TextSketch(Self.words(0..<32)) == nil)
    #expect(TextSketch(Self.words(0..<33)) != nil)
    #expect(TextSketch(bytes: []) == nil)
    #expect(TextSketch(bytes: [UInt8](repeating: 0, count: 239)) == nil)
  }
}
