/// The full-text index: FTS5 tables without content of their own over sentences, claims and quotes.
///
/// The program keeps them in step with their tables, inside the same transaction: triggers would fail where the schema
/// is not trusted. Insert the rows of an article first and index them then; take them out of the index before they are
/// changed or deleted.
public struct FullTextIndex {
  private let connection: Connection

  init(_ connection: Connection) { self.connection = connection }

  /// Indexes the sentences, claims and quotes of an article.
  public func insert(article: Int64) throws(StoreError) { try insert(articles: article...article) }

  /// Indexes the sentences, claims and quotes of all articles whose ids are in a range.
  ///
  /// Much cheaper than one by one: FTS5 writes out what it has gathered whenever a statement begins.
  public func insert(articles: ClosedRange<Int64>) throws(StoreError) {
    for index in Index.all {
      try connection.run(index.insert, [articles.lowerBound, articles.upperBound])
    }
  }

  /// Takes the sentences, claims and quotes of an article out of the index.
  ///
  /// FTS5 must be told the indexed values (its 'delete' command): the rows must be there and as they were.
  public func delete(article: Int64) throws(StoreError) {
    for index in Index.all { try connection.run(index.delete, [article]) }
  }

  /// Makes the whole index anew from the tables.
  public func rebuild() throws(StoreError) {
    for index in Index.all { try connection.run(index.command("rebuild")) }
  }

  /// Merges the index's parts into one, which makes it small and quick to search.
  public func optimize() throws(StoreError) {
    for index in Index.all { try connection.run(index.command("optimize")) }
  }

  /// Compares the index with the tables, by FTS5's 'integrity-check' with the rank 1.
  ///
  /// - Returns: the names of the indexes that do not fit.
  /// - Throws: `notWritable` if the file is read-only: FTS5 takes the command as an INSERT, though it writes nothing.
  public func integrityCheck() throws(StoreError) -> [String] {
    var damaged: [String] = []
    for index in Index.all {
      do throws(StoreError) {
        try connection.run(
          "INSERT INTO \(index.name) (\(index.name), rank) VALUES ('integrity-check', 1)")
      } catch  where error.code == .damaged {
        damaged.append(index.name)
      }
    }
    return damaged
  }

  /// The statements of one index.
  struct Index: Sendable {
    let name: String
    let table: String
    let insert: String
    let delete: String

    // In the order of an index of the table, so that nothing need be sorted: ordinals ascend as ids do.
    static let all = [
      Index("sentences_fts", of: "sentences", columns: "text", order: "ordinal"),
      Index("claims_fts", of: "claims", columns: "title, content", order: "id"),
      Index("quotes_fts", of: "quotes", columns: "text", order: "id"),
    ]

    private init(_ name: String, of table: String, columns: String, order: String) {
      self.name = name
      self.table = table
      insert = """
        INSERT INTO \(name) (rowid, \(columns))
        SELECT id, \(columns) FROM \(table) WHERE article_id BETWEEN ? AND ?
        ORDER BY article_id, \(order)
        """
      delete = """
        INSERT INTO \(name) (\(name), rowid, \(columns))
        SELECT 'delete', id, \(columns) FROM \(table) WHERE article_id = ? ORDER BY id
        """
    }

    func command(_ word: String) -> String {
      "INSERT INTO \(name) (\(name)) VALUES ('\(word)')"
    }
  }
}
