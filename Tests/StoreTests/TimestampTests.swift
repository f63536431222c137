import Store
import Testing

@Suite struct TimestampTests {
  @Test(arguments: [
    (0, "1970-01-01T00:00:00Z"),
    (-1, "1969-12-31T23:59:59Z"),
    (951_782_400, "2000-02-29T00:00:00Z"),
    (1_762_510_350, "2025-11-07T10:12:30Z"),
  ])
  func isISO8601InUniversalTime(seconds: Int, text: String) {
    #expect(Timestamp(secondsSince1970: seconds).text == text)
  }

  @Test func thePresentComesAfterTheYearItWasWrittenIn() {
    #expect(Timestamp.now.text > "2025-01-01T00:00:00Z")
  }
}
