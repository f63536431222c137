public import Store

/// All that is known of one thing: its own facts, and lists of what belongs to it.
public struct Sheet: Sendable, Hashable {
  public struct Field: Sendable, Hashable {
    public let name: String
    public let value: Value
  }

  public struct Section: Sendable, Hashable {
    public let name: String
    public let columns: [String]
    public let rows: [[Value]]
  }

  /// "person", "claim" …
  public let kind: String
  /// A line that names it.
  public let title: String
  public internal(set) var fields: [Field]
  /// Those that have rows.
  public internal(set) var sections: [Section]

  init(kind: String, title: String, fields: [Field] = [], sections: [Section] = []) {
    self.kind = kind
    self.title = title
    self.fields = fields
    self.sections = sections
  }
}
