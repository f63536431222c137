import News
import TestSupport
import Testing

@Suite struct NewsDateTests {
  @Test(arguments: [
    ("2025", "2025", NewsDate.Precision.year), ("2025-11", "2025-11", .month),
    ("2025-11-07", "2025-11-07", .day),
    ("2024-02-29", "2024-02-29", .day), ("2025-11-07T09:30", "2025-11-07T09:30", .minute),
    ("2025-11-07 09:30:59.5+0500", "2025-11-07T09:30+05:00", .minute),
    ("2025-11-07T09:30:00Z", "2025-11-07T09:30Z", .minute),
  ])
  func `Reads ISO 8601 as precisely as it is written`(
    _ text: String, _ normal: String, _ precision: NewsDate.Precision
  ) throws {
    let date = try #require(NewsDate(text))
    #expect(date.text == normal)
    #expect(date.precision == precision)
  }

  @Test(arguments: [
    "", "25", "2025-13", "2025-00", "2025-02-29", "2025-11-31", "2025-11-07T24:00",
    "2025-11-07T09:60", "2025-11-07T09:30+99:00", "yesterday",
    "2025/11/07", "2025-1-7", "2025-11-07x", "2025-11-07T09:30junk",
  ])
  func `Refuses what no calendar has`(_ text: String) {
    #expect(NewsDate(text) == nil)
  }

  @Test func `Cuts to a lesser precision and never adds to one`() throws {
    let minute = try #require(NewsDate("2025-11-07T09:30Z"))
    #expect(minute.cut(to: .day).text == "2025-11-07")
    #expect(minute.cut(to: .year).text == "2025")
    let month = try #require(NewsDate("2025-11"))
    #expect(month.cut(to: .day) == month)
    #expect(month.day == nil)
  }
}
