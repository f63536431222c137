/// Something in the file that is not as it must be.
public struct Problem: Sendable, Hashable {
  /// The table it was found in; `nil` if it concerns the whole file.
  public let table: String?
  /// The row; `nil` if it concerns the whole table, or one without ids.
  public let rowID: Int64?
  /// What is wrong: a whole sentence.
  public let what: String
  /// What to do about it: a whole sentence.
  public let remedy: String

  public init(table: String?, rowID: Int64? = nil, what: String, remedy: String) {
    self.table = table
    self.rowID = rowID
    self.what = what
    self.remedy = remedy
  }
}

extension Problem: CustomStringConvertible {
  /// "claims 12: … …"
  public var description: String {
    let place = [table, rowID.map { "\($0)" }].compactMap { $0 }.joined(separator: " ")
    return place.isEmpty ? "\(what) \(remedy)" : "\(place): \(what) \(remedy)"
  }
}
