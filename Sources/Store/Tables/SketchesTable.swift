/// The tables `sketches` and `sketch_bands`: what articles that are nearly the same are found by.
public struct SketchesTable {
  private let connection: Connection

  init(_ connection: Connection) { self.connection = connection }

  /// - Parameter sketch: `nil` for a text too short to be compared, which then has no bands.
  public func insert(
    article: Int64, sketch: [UInt8]?, bands: [Int64]
  ) throws(StoreError) {
    try connection.run(
      "INSERT INTO sketches (article_id, sketch) VALUES (?, ?)",
      [article, sketch.map { Value.blob($0) } ?? .null])
    try connection.insertRows(
      Set(bands).sorted().map { SketchBandRow(band: $0, articleID: article) })
  }

  public func sketch(of article: Int64) throws(StoreError) -> [UInt8]? {
    try connection.first(
      "SELECT sketch FROM sketches WHERE article_id = ? AND sketch IS NOT NULL", [article]
    ) { $0.blob(0) }
  }

  /// The articles that share a band, each with the original that it is known to repeat or itself, in order.
  public func sharing(
    _ bands: [Int64]
  ) throws(StoreError) -> [(article: Int64, original: Int64)] {
    let marks = bands.map { _ in "?" }.joined(separator: ", ")
    return try connection.rows(
      """
      SELECT id, ifnull(duplicate_of, id) FROM articles
        WHERE id IN (SELECT article_id FROM sketch_bands WHERE band IN (\(marks))) ORDER BY 2, 1
      """, bands
    ) { ($0.int64(0), $0.int64(1)) }
  }

  /// Some articles that have no sketch yet, as those of a file that is older than sketches.
  public func missing(limit: Int) throws(StoreError) -> [Int64] {
    try connection.rows(
      "SELECT id FROM articles WHERE id NOT IN (SELECT article_id FROM sketches) ORDER BY id LIMIT ?",
      [Int64(limit)]
    ) { $0.int64(0) }
  }

  /// The first of some articles in the order in which they are taken for the original: the earliest first, those without a
  /// date last, of one date by the hash of the text.
  public func earliest(of articles: [Int64]) throws(StoreError) -> Int64? {
    let marks = articles.map { _ in "?" }.joined(separator: ", ")
    return try connection.first(
      """
      SELECT id FROM articles WHERE id IN (\(marks))
        ORDER BY ifnull(published_on, '~'), text_sha256 LIMIT 1
      """, articles
    ) { $0.int64(0) }
  }

  /// An original and what repeats it.
  public func group(ofOriginal original: Int64) throws(StoreError) -> [Int64] {
    try connection.rows(
      "SELECT id FROM articles WHERE id = ?1 OR duplicate_of = ?1 ORDER BY id", [original]
    ) { $0.int64(0) }
  }
}

/// A band of an article's sketch.
private struct SketchBandRow: InsertableRow {
  static let insertion = InsertStatement(into: "sketch_bands", ["band", "article_id"])

  let band: Int64
  let articleID: Int64

  var values: [any Bindable] { [band, articleID] }
}
