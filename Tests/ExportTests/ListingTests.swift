import Export
import News
import Store
import Testing

@Suite struct ListingTests {
  let sample: SampleBase

  init() throws { sample = try SampleBase() }

  private func ids(_ listing: Listing, _ filter: RowFilter = RowFilter()) throws -> [Int64] {
    let source = listing.source(filter)
    return try sample.connection.rows(source.sql, source.arguments) { $0.int64(0) }
  }

  @Test(arguments: zip(Listing.allCases, [2, 1, 0, 0, 1, 2, 1, 3, 0, 1, 3]))
  func everyListingHasItsRows(listing: Listing, count: Int) throws {
    #expect(try ids(listing).count == count)
    #expect(try ids(listing, RowFilter(limit: 1)).count == min(1, count))
  }

  @Test func allCountriesAreListedOnDemand() throws {
    let source = Listing.countries.source(everything: true)
    let count = try sample.connection.rows(source.sql, source.arguments) { _ in 1 }.count
    #expect(count > 240)
  }

  @Test(arguments: [
    (RowFilter(speechAct: .warn), [1]), (RowFilter(speechAct: .deny), []),
    (RowFilter(speaker: "karimova"), [1]), (RowFilter(speaker: "Karim"), []),
    (RowFilter(country: "Uzbekistan"), [1]), (RowFilter(country: "uz"), [1]),
    (RowFilter(country: "UZB"), [1]), (RowFilter(country: "France"), []),
    (RowFilter(country: "Nowhere' OR 1=1 --"), []), (RowFilter(since: NewsDate("2025-11-08")), [2]),
  ])
  func claimsAreLimited(filter: RowFilter, expected: [Int64]) throws {
    #expect(try ids(.claims, filter) == expected)
  }

  @Test func peopleAreLimitedByTheCountryTheySpeakFor() throws {
    #expect(try ids(.people, RowFilter(country: "Uzbekistan")) == [10001])
  }

  @Test func thoseWhoSpeakMostComeFirst() throws {
    #expect(try ids(.people) == [10001, 10003])
  }
}
