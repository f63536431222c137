import Language
import News
import Testing

@testable import Extraction

@Suite struct DateResolverTests {
  private func dates(_ text: String, _ published: String?) -> [String] {
    let document = Document(text)
    return DateResolver(document: document, published: published.flatMap { CalendarDay($0) })
      .dates(in: document.tokens.indices).map(\.date.text)
  }

  /// The article is of Saturday, 8 November 2025.
  @Test(arguments: [
    ("They met on Friday.", ["2025-11-07"]), ("They met on Saturday.", ["2025-11-08"]),
    ("They will meet on Tuesday.", ["2025-11-11"]),
    ("They would meet on Tuesday, he said.", ["2025-11-11"]),
    ("They agreed to meet on Tuesday.", ["2025-11-11"]),
    ("They agreed on Tuesday to meet.", ["2025-11-04"]),
    ("They met yesterday.", ["2025-11-07"]), ("They meet today.", ["2025-11-08"]),
    ("They met on 9 March.", ["2025-03-09"]),
    ("They met on Nov 4.", ["2025-11-04"]), ("They met on March 9, 2016.", ["2016-03-09"]),
    ("They met on 30 November 2016.", ["2016-11-30"]), ("They met in October.", ["2025-10"]),
    ("They met in December 2024.", ["2024-12"]), ("They met last month.", ["2025-10"]),
    ("They met three days ago.", ["2025-11-05"]), ("They met two weeks ago.", ["2025-10"]),
    ("They met two months ago.", ["2025-09"]), ("They met 3 years ago.", ["2022"]),
    ("They met at the weekend.", ["2025-11"]), ("They met last week.", ["2025-10"]),
    ("They met earlier this year.", ["2025"]),
    ("They met in May and June.", ["2025-05", "2025-06"]),
    ("They met in late October.", ["2025-10"]), ("They met last year.", ["2024"]),
    ("They met in 2016.", ["2016"]),
    ("They met on December 30.", ["2025-12-30"]), ("They may march.", []),
    ("They met in March last year.", ["2024-03"]), ("They met on 3 May last year.", ["2024-05-03"]),
    ("They will meet in mid-December.", ["2025-12"]),
    (
      "She will see her Malian counterpart, Awa Mariam Keita Traore, the former envoy, on Tuesday.",
      ["2025-11-11"]
    ),
    ("They would not leave Lima, where they have talked since 20 October.", ["2025-10-20"]),
    ("They met in late 2024.", ["2024"]), ("They met in mid-2024.", ["2024"]),
    ("They met on November 4-6.", ["2025-11-04"]),
    ("It cost 2016 dollars.", []), ("They met on Nov. 7.", ["2025-11-07"]),
  ])
  func `Reads dates against the article's own`(_ text: String, _ expected: [String]) {
    #expect(dates(text, "2025-11-08") == expected)
  }

  /// The first and the last day of each span, and single dates as they are.
  @Test(arguments: [
    ("They met from Sunday to Tuesday.", ["2025-11-02/2025-11-04"]),
    ("They met from Friday to Sunday.", ["2025-10-31/2025-11-02"]),
    ("They will meet from Saturday to Monday.", ["2025-11-15/2025-11-17"]),
    ("They met from November 2 to 4.", ["2025-11-02/2025-11-04"]),
    ("They met on November 4 and 5.", ["2025-11-04/2025-11-05"]),
    ("They met on November 4-6.", ["2025-11-04/2025-11-06"]),
    ("They met from 16 to 18 October.", ["2025-10-16/2025-10-18"]),
    ("They met from October 30 to November 2.", ["2025-10-30/2025-11-02"]),
    ("They met from November 16 to 18, 2024.", ["2024-11-16/2024-11-18"]),
    ("They met on Monday and Tuesday.", ["2025-11-03/2025-11-04"]),
    ("They met on Monday and Thursday.", ["2025-11-03", "2025-11-06"]),
    ("The talks were put off from Monday to Thursday.", ["2025-11-03", "2025-11-06"]),
    ("They met on November 4 and 12 men died.", ["2025-11-04"]),
  ])
  func `Joins the ends of a span`(_ text: String, _ expected: [String]) {
    let document = Document(text)
    let spans = DateResolver(document: document, published: CalendarDay("2025-11-08"))
      .spans(in: document.tokens.indices)
    #expect(spans.map { $0.date.text + ($0.last.map { "/" + $0.text } ?? "") } == expected)
  }

  @Test(arguments: [
    "They met on Friday.", "They met yesterday.", "They met on 9 March.", "They met last month.",
    "They met three days ago.", "They met at the weekend.", "They met earlier this year.",
  ])
  func `Makes nothing up without that date`(_ text: String) {
    #expect(dates(text, nil).isEmpty)
  }

  @Test(arguments: [
    ("ANKARA, Nov. 7 (Meridian Wire) — Talks began.", "ANKARA, Nov. 7 (Meridian Wire)"),
    ("TASHKENT — Talks began.", "TASHKENT"),
    ("The talks — long awaited — began.", nil), ("NATO said — again — no.", nil),
  ])
  func `Finds the dateline`(_ text: String, _ dateline: String?) {
    let document = Document(text)
    let resolver = DateResolver(document: document, published: CalendarDay("2025-11-08"))
    #expect(Dateline.find(in: document, dates: resolver) { _ in false }?.text == dateline)
  }
}
