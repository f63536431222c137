import News
import Testing

@Suite struct SpanTests {
  @Test func `Half-open spans that touch do not overlap`() {
    let first = Span(start: 0, end: 3)
    let second = Span(start: 3, end: 5)
    #expect(!first.overlaps(second))
    #expect(first.overlaps(Span(start: 2, end: 4)))
    #expect(Span(start: 0, end: 5).contains(second))
    #expect(!second.contains(first))
    #expect([second, first].sorted() == [first, second])
    #expect(second.count == 2)
  }
}
