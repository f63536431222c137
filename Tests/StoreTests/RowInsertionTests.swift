import News
import Testing

@testable import Store

/// Rows in statements of many are the rows that come of one statement each.
@Suite struct RowInsertionTests {
  private let fixture: Fixture
  private var base: KnowledgeBase { fixture.base }

  init() throws { fixture = try Fixture.make() }

  private func mentions(_ ordinals: some Sequence<Int>) -> [MentionRecord] {
    ordinals.map {
      MentionRecord(
        articleID: fixture.article, entityID: fixture.person, ordinal: $0,
        span: Span(start: $0, end: $0 + 4), text: "text \($0)", kind: .nominal, rule: "rule")
    }
  }

  @Test(arguments: [
    (1, [1]), (2, [2]), (3, [2, 1]), (63, [32, 16, 8, 4, 2, 1]), (64, [64]), (130, [64, 64, 2]),
  ])
  func theFewestStatementsTakeAllRows(count: Int, sizes: [Int]) {
    let statement = InsertStatement(into: "t", ["a", "b"], suffix: " ON CONFLICT DO NOTHING")
    var rest = count
    var found: [Int] = []
    while rest > 0 {
      let (text, rowCount) = statement.text(forMostOf: rest)
      #expect(text.count { $0 == "?" } == 2 * rowCount)
      found.append(rowCount)
      rest -= rowCount
    }
    #expect(found == sizes)
    #expect(
      statement.text(forMostOf: 2).text
        == "INSERT INTO t (a, b) VALUES (?, ?), (?, ?) ON CONFLICT DO NOTHING")
  }

  @Test(arguments: [0, 1, 2, 3, 64, 65, 200])
  func rowsAreReadBackInTheirOrderUnderTheirIDs(count: Int) throws {
    let records = mentions(2..<2 + count)
    let ids = try base.write { () throws(StoreError) in try base.mentions.insert(records) }
    #expect(ids == (0..<count).map { fixture.mention + 1 + Int64($0) })
    for (id, record) in zip(ids, records) { #expect(try base.mentions.find(id)?.record == record) }
  }

  @Test func theFirstRowsOfATableBeginAtOne() throws {
    try base.connection.run("DELETE FROM mentions")
    #expect(try base.mentions.insert(mentions(1...3)) == [1, 2, 3])
  }

  /// Where the ids come to their end SQLite takes free ones by chance.
  @Test func idsAreRightBehindTheHighestThereCanBe() throws {
    let last = try base.mentions.insert(mentions([2])[0])
    try base.connection.run("UPDATE mentions SET id = ? WHERE id = ?", [Int64.max, last])
    let records = mentions(3...7)
    let ids = try base.mentions.insert(records)
    #expect(Set(ids).count == records.count)
    for (id, record) in zip(ids, records) { #expect(try base.mentions.find(id)?.record == record) }
  }

  private static let refusals: [(ResultCode, String, @Sendable (inout MentionRecord) -> Void)] = [
    (.constraintCheck, "CHECK constraint failed", { $0.span = Span(start: 9, end: 9) }),
    (.constraintForeignKey, "FOREIGN KEY constraint failed", { $0.entityID = 987_654 }),
  ]

  @Test(arguments: refusals.indices)
  func aRefusalIsThatOfTheRowByItself(index: Int) throws {
    let (code, words, spoil) = Self.refusals[index]
    var records = mentions(2...41)
    spoil(&records[20])
    let alone = try #require(throws: StoreError.self) { try base.mentions.insert(records[20]) }
    let error = try #require(throws: StoreError.self) {
      try base.write { () throws(StoreError) in
        _ = try base.mentions.insert(mentions(100...110))
        _ = try base.mentions.insert(records)
      }
    }
    #expect(error == alone)
    #expect(error.resultCode == code)
    #expect(error.message.contains(words))
    #expect(error.arguments.contains(.text("text 22")))
    #expect(try base.mentions.all(ofArticle: fixture.article).map(\.id) == [fixture.mention])
  }

  @Test func anotherErrorTellsOfOneRow() throws {
    try base.connection.execute("PRAGMA query_only = ON")
    let error = try #require(throws: StoreError.self) {
      try base.mentions.insert(mentions(2...41))
    }
    #expect(error.sql == MentionRecord.insertion.text)
    #expect(error.arguments.isEmpty)
  }

  @Test func formsThatAreKnownAreNotEnteredAgain() throws {
    let records = [
      NameRecord(Name("Asif", .family), of: fixture.person),
      NameRecord(Name("K. Asif", .alias), of: fixture.person),
      NameRecord(Name("K. Asif", .alias), of: fixture.person),
      NameRecord(Name("Front", .alias), of: fixture.organization),
    ]
    try base.write { () throws(StoreError) in try base.names.insertIfNew(records) }
    #expect(
      try base.names.all(of: fixture.person) == [Name("Asif", .family), Name("K. Asif", .alias)])
    #expect(try base.names.all(of: fixture.organization) == [Name("Front", .alias)])
  }
}
