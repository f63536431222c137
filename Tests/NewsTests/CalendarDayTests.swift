import News
import TestSupport
import Testing

@Suite struct CalendarDayTests {
  @Test(arguments: [
    ("1970-01-01", 0, 3), ("2000-02-29", 11016, 1), ("2025-11-07", 20399, 4), ("1969-12-31", -1, 2),
    ("2024-12-31", 20088, 1),
  ])
  func `Counts days and weekdays`(_ text: String, _ number: Int, _ weekday: Int) throws {
    let day = try #require(CalendarDay(text))
    #expect(day.number == number)
    #expect(day.weekday == weekday)
    #expect(CalendarDay(number: number) == day)
  }

  @Test func `Numbers and days are each other's inverse`() {
    var random = SeededGenerator(seed: 7)
    for _ in 0..<2000 {
      let number = Int.random(in: -600_000...2_000_000, using: &random)
      let day = CalendarDay(number: number)
      #expect(day.number == number)
      #expect(CalendarDay(year: day.year, month: day.month, day: day.day) == day)
      #expect((day.weekday + 1) % 7 == day.adding(days: 1).weekday)
    }
  }
}
