import News
import Store

extension Answerer {
  struct RoundRow {
    var id: Int64
    var name: String
    var kind: String
    var ordinal: Int?
    var venue: String?
    var country: String?
    var started: String?
    var ended: String?
    var status: String
    var outcome: String?
    var previous: Int64?
    var process: Int64?

    init(_ row: borrowing Row) {
      id = row.int64(0)
      name = ClaimRow.oneLine(row.text(1))
      kind = row.text(2)
      ordinal = row.optionalInt(3)
      venue = row.optionalText(4)
      country = row.optionalText(5)
      started = row.optionalText(6)
      ended = row.optionalText(7)
      status = row.text(8)
      outcome = row.optionalText(9)
      previous = row.optionalInt64(10)
      process = row.optionalInt64(12)
    }

    /// The day by which rounds are put in order.
    var day: String? { started ?? ended }

    var isGoingOn: Bool { status == "ongoing" || status == "resumed" }
  }

  struct EventRow {
    var roundID: Int64
    var status: String
    var date: String?
    var evidence: Evidence
    /// Where it is told, for what may be told beside it.
    var ordinal: Int

    init(_ row: borrowing Row) {
      roundID = row.int64(0)
      status = row.text(1)
      date = row.optionalText(2)
      evidence = Evidence(
        articleID: row.int64(3), title: row.text(7), publishedOn: row.optionalText(8),
        publisher: row.optionalText(9), sentence: ClaimRow.oneLine(row.text(6)),
        startOffset: row.int(4), endOffset: row.int(5))
      ordinal = row.int(10)
    }
  }
}
