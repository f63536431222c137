public import Reading
public import Store

/// What became of one item; told once it is certain.
public struct IngestionEvent: Sendable, Hashable {
  /// The path as given, or "-"; behind it the way to the part that it is.
  public var source: String
  public var state: InputRecord.State
  /// Why it was skipped or failed, as a clause that can follow the source and a colon; or a note on one that went in.
  public var reason: String?
  /// The article it became, or the one it repeats.
  public var articleID: Int64?
  /// What kind of failure it was.
  public var failure: ReadingError.Code?
  /// The bytes read.
  public var bytes: Int
  /// How much of all inputs had been read when it was found, in bytes.
  public var position: Int
  /// Whether it is a part of an input, such as a file in an archive.
  public var isPart: Bool
}

/// How many items a run has seen, and what became of them. `seen` is always the sum of the rest.
public struct IngestionSummary: Sendable, Hashable {
  public var added = 0
  public var updated = 0
  public var duplicate = 0
  public var skipped = 0
  public var failed = 0
  /// Items that were not even looked at, because an earlier run had dealt with them; no part of `seen`.
  public var passedOver = 0

  public init() {}

  public var seen: Int { added + updated + duplicate + skipped + failed }

  public mutating func count(_ state: InputRecord.State) {
    switch state {
    case .added: added += 1
    case .updated: updated += 1
    case .duplicate: duplicate += 1
    case .skipped: skipped += 1
    case .failed: failed += 1
    }
  }
}
