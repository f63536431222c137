import Language
import Testing

@testable import Extraction

@Suite struct TokenSetTests {
  /// Of 150 tokens.
  static let document = Document(
    String(repeating: "word ", count: 150), analysis: .sentences)

  @Test func `It holds what was put in, across the borders of its integers`() {
    var set = TokenSet([3..<5, 60..<70, 90..<90], of: Self.document)
    set.insert(149)
    let held = Set([3, 4, 149] + Array(60..<70))
    for token in 0..<150 { #expect(set.contains(token) == held.contains(token)) }
    #expect(set.tokens == held.sorted())
    set.formUnion(4..<7)
    #expect(set.tokens.prefix(4) == [3, 4, 5, 6])
  }

  @Test func `No set holds a token that the document has not`() {
    let set = TokenSet([0..<150], of: Self.document)
    for token in [-1, -64, 200, 1000] { #expect(!set.contains(token)) }
    #expect(TokenSet(of: Document("", analysis: .sentences)).tokens.isEmpty)
  }
}
