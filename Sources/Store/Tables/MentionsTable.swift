public import News

/// Words of an article that stand for an entity.
public struct MentionRecord: Sendable, Hashable {
  public var articleID: Int64
  public var entityID: Int64
  /// A label for tools that show foreign keys by name: "m12".
  public var name: String
  public var span: Span
  public var text: String
  public var kind: Mention.Kind
  /// What decided that the words mean this entity.
  public var rule: String

  /// - Parameter ordinal: the place of the mention in its article, from 1; it makes the label.
  public init(
    articleID: Int64, entityID: Int64, ordinal: Int, span: Span, text: String,
    kind: Mention.Kind, rule: String
  ) {
    self.init(
      articleID: articleID, entityID: entityID, name: "m\(ordinal)", span: span, text: text,
      kind: kind, rule: rule)
  }

  public init(
    articleID: Int64, entityID: Int64, name: String, span: Span, text: String,
    kind: Mention.Kind, rule: String
  ) {
    self.articleID = articleID
    self.entityID = entityID
    self.name = name
    self.span = span
    self.text = text
    self.kind = kind
    self.rule = rule
  }
}

extension MentionRecord: TableRecord {
  static let sql = TableStatements(
    "mentions", "article_id", "entity_id", "name", "start_offset", "end_offset", "text", "kind",
    "rule")

  var values: [any Bindable] {
    [articleID, entityID, name, span.start, span.end, text, kind, rule]
  }

  init(_ row: borrowing Row) throws(StoreError) {
    self.init(
      articleID: row.int64(1), entityID: row.int64(2), name: row.text(3), span: row.span(4),
      text: row.text(6), kind: try row.word(7), rule: row.text(8))
  }
}

/// The table `mentions`.
public struct MentionsTable {
  private let connection: Connection

  init(_ connection: Connection) { self.connection = connection }

  public func insert(_ record: MentionRecord) throws(StoreError) -> Int64 {
    try connection.insert(record)
  }

  /// Enters mentions in the order given, inside a transaction; cheaper than one by one.
  ///
  /// - Returns: their ids.
  /// - Throws: what the first one that is refused throws by itself.
  public func insert(_ records: [MentionRecord]) throws(StoreError) -> [Int64] {
    try connection.insert(records)
  }

  public func find(_ id: Int64) throws(StoreError) -> Stored<MentionRecord>? {
    try connection.find(id)
  }

  /// The mentions in an article in the order of the text.
  public func all(ofArticle article: Int64) throws(StoreError) -> [Stored<MentionRecord>] {
    try connection.select("WHERE article_id = ? ORDER BY start_offset, end_offset, id", [article])
  }

  /// The mentions of an entity in an article, or in all of them, in the order of the text.
  public func all(
    ofEntity entity: Int64, inArticle article: Int64? = nil
  ) throws(StoreError) -> [Stored<MentionRecord>] {
    try connection.select(
      """
      WHERE entity_id = ?1 AND (?2 IS NULL OR article_id = ?2)
      ORDER BY article_id, start_offset, end_offset, id
      """, [entity, article])
  }

  /// Whether anything mentions an entity.
  public func exist(of entity: Int64) throws(StoreError) -> Bool {
    try connection.first(
      "SELECT EXISTS (SELECT 1 FROM mentions WHERE entity_id = ?)", [entity]
    ) { $0.bool(0) } ?? false
  }

  /// Lets the mentions of one entity mean another.
  ///
  /// - Parameter article: in this article only; `nil` for all.
  public func reassign(
    _ entity: Int64, to other: Int64, inArticle article: Int64? = nil
  ) throws(StoreError) {
    try connection.run(
      """
      UPDATE mentions SET entity_id = ?2
      WHERE entity_id = ?1 AND (?3 IS NULL OR article_id = ?3)
      """, [entity, other, article])
  }
}
