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

/// The table `claim_spans`.
public struct ClaimSpansTable {
  private let connection: Connection

  init(_ connection: Connection) { self.connection = connection }

  public func insert(_ record: ClaimSpanRecord) throws(StoreError) {
    try connection.run(
      "INSERT INTO claim_spans (claim_id, part, start_offset, end_offset) VALUES (?, ?, ?, ?)",
      [record.claimID, record.part, record.span.start, record.span.end])
  }

  /// Enters the pieces of all parts of a claim.
  public func insert(_ claim: Claim, id: Int64) throws(StoreError) {
    let parts: [(ClaimSpanRecord.Part, [Span])] = [
      (.source, claim.sourceSpans), (.cue, claim.cueSpans), (.content, claim.contentSpans),
      (.condition, claim.conditionSpans),
    ]
    for (part, spans) in parts {
      for span in spans {
        try insert(ClaimSpanRecord(claimID: id, part: part, span: span))
      }
    }
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
