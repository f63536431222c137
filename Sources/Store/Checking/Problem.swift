/// Something in the file that is not as it must be.
public struct Problem: Sendable, Hashable {
  /// What is damaged, which decides what can be done.
  public enum Kind: Sendable, Hashable, CaseIterable {
    /// Pages, or rows in them.
    case structure
    /// An index of a table.
    case index
    /// The record of migrations.
    case migration
    /// A reference to a row that is not there.
    case reference
    /// The full-text index.
    case fullText
    /// What was read from an article, against its text.
    case finding
    /// The text of an article.
    case text
    /// The counts of a run.
    case ledger
    /// An entity without its row in the table of its kind.
    case entity
  }

  public let kind: Kind
  /// The table it was found in; `nil` if it concerns the whole file.
  public let table: String?
  /// The row; `nil` if it concerns the whole table, or one without ids.
  public let rowID: Int64?
  /// The article that the row was read from, if it can be read anew.
  public let articleID: Int64?
  /// What is wrong: a whole sentence.
  public let what: String

  public init(
    _ kind: Kind, table: String? = nil, rowID: Int64? = nil, articleID: Int64? = nil, what: String
  ) {
    self.kind = kind
    self.table = table
    self.rowID = rowID
    self.articleID = articleID
    self.what = what
  }

  /// What to do about it: a whole sentence.
  public var remedy: String {
    switch kind {
    case .structure, .text:
      "Restore a copy, or ingest the articles into a new file."
    case .migration: "Nothing in the file was changed."
    case .index, .fullText: "kb check --repair builds the index anew."
    case .entity: "kb check --repair reads the articles that name it anew."
    case .ledger: "kb check --repair counts anew."
    case .finding: "kb check --repair reads the article anew."
    case .reference:
      articleID == nil
        ? "kb check --repair leaves it unknown, or takes the row out if it means nothing without."
        : "kb check --repair reads the article anew."
    }
  }
}

extension Problem: CustomStringConvertible {
  /// "claims 12: … …"
  public var description: String {
    let place = [table, rowID.map { "\($0)" }].compactMap { $0 }.joined(separator: " ")
    return place.isEmpty ? "\(what) \(remedy)" : "\(place): \(what) \(remedy)"
  }
}
