public import News

/// One piece of a part of a claim.
public struct ClaimSpanRecord: Sendable, Hashable {
  public enum Part: String, Sendable, Hashable, Codable, CaseIterable, Bindable {
    case source, cue, content, condition
  }

  public var claimID: Int64
  public var part: Part
  public var span: Span

  public init(claimID: Int64, part: Part, span: Span) {
    self.claimID = claimID
    self.part = part
    self.span = span
  }
}

extension ClaimSpanRecord: InsertableRow {
  static let insertion = InsertStatement(
    into: "claim_spans", ["claim_id", "part", "start_offset", "end_offset"])

  var values: [any Bindable] { [claimID, part, span.start, span.end] }

  /// The pieces of all parts of a claim.
  public static func all(of claim: Claim, id: Int64) -> [ClaimSpanRecord] {
    let parts: [(Part, [Span])] = [
      (.source, claim.sourceSpans), (.cue, claim.cueSpans), (.content, claim.contentSpans),
      (.condition, claim.conditionSpans),
    ]
    return parts.flatMap { part, spans in
      spans.map { ClaimSpanRecord(claimID: id, part: part, span: $0) }
    }
  }
}

/// The table `claim_spans`.
public struct ClaimSpansTable {
  private let connection: Connection

  init(_ connection: Connection) { self.connection = connection }

  public func insert(_ record: ClaimSpanRecord) throws(StoreError) {
    try connection.insertRow(record)
  }

  /// Enters pieces, inside a transaction; cheaper than one by one.
  ///
  /// - Throws: what the first one that is refused throws by itself.
  public func insert(_ records: [ClaimSpanRecord]) throws(StoreError) {
    try connection.insertRows(records)
  }

  /// The pieces of a claim, those of each part in the order of the text.
  public func all(ofClaim claim: Int64) throws(StoreError) -> [ClaimSpanRecord] {
    try connection.rows(
      """
      SELECT claim_id, part, start_offset, end_offset FROM claim_spans WHERE claim_id = ?
      ORDER BY part, start_offset
      """, [claim]
    ) { row throws(StoreError) in
      ClaimSpanRecord(claimID: row.int64(0), part: try row.word(1), span: row.span(2))
    }
  }
}
