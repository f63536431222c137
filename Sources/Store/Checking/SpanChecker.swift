import News

extension Checker {
  /// Whether every span lies in its article's text and gives the very words that are stored with it.
  ///
  /// Texts are compared by code points, as the offsets count them: two spellings of an accented letter differ.
  func spanProblems() throws(StoreError) -> [Problem] {
    var problems: [Problem] = []
    for article in try ArticlesTable(connection).ids() {
      let row = try connection.first(
        "SELECT text, text_sha256 FROM articles WHERE id = ?", [article]
      ) { (text: $0.text(0), sha256: $0.text(1)) }
      guard let row else { continue }
      if SHA256.hexDigest(of: row.text) != row.sha256 {
        // What was read from another text cannot be judged by this one.
        problems.append(
          Problem(
            .text, table: "articles", rowID: article,
            what: "Its text is not the one that was ingested: its hash differs."))
        continue
      }
      let text = Array(row.text.unicodeScalars)
      for table in ["sentences", "mentions", "quotes"] {
        problems += try wordProblems(in: table, article: article, text: text)
      }
      problems += try claimProblems(article: article, text: text)
      problems += try gapProblems(article: article)
    }
    return problems
  }

  /// Whether sentences or mentions are missing: in each article they are numbered from 1.
  private func gapProblems(article: Int64) throws(StoreError) -> [Problem] {
    var problems: [Problem] = []
    for (table, ordinal) in [
      ("sentences", "ordinal"), ("mentions", "CAST(substr(name, 2) AS INTEGER)"),
    ] {
      let missing = try connection.count(
        "SELECT coalesce(max(\(ordinal)), 0) - count(*) FROM \(table) WHERE article_id = ?",
        [article])
      guard missing > 0 else { continue }
      problems.append(
        Problem(
          .finding, table: "articles", rowID: article, articleID: article,
          what: "\(missing) of its \(table) \(missing == 1 ? "is" : "are") missing."))
    }
    return problems
  }

  private func wordProblems(
    in table: String, article: Int64, text: [Unicode.Scalar]
  ) throws(StoreError) -> [Problem] {
    let rows = try connection.rows(
      "SELECT id, start_offset, end_offset, text FROM \(table) WHERE article_id = ? ORDER BY id",
      [article]
    ) { row in
      (id: row.int64(0), span: row.span(1), words: row.text(3))
    }
    return rows.compactMap { row in
      guard let there = Self.slice(text, row.span) else {
        return Self.outside(table, row.id, row.span, article)
      }
      guard there.elementsEqual(row.words.unicodeScalars) else {
        return Problem(
          .finding, table: table, rowID: row.id, articleID: article,
          what: "Its text differs from the words at \(Self.place(row.span)) of article \(article).")
      }
      return nil
    }
  }

  /// The pieces of claims; the pieces of a content, joined by one space, must be the content.
  private func claimProblems(
    article: Int64, text: [Unicode.Scalar]
  ) throws(StoreError) -> [Problem] {
    var problems: [Problem] = []
    // The content spans of one claim come in a row, in the order of the text.
    var claim: (id: Int64, content: String)?
    var pieces: [ArraySlice<Unicode.Scalar>] = []
    func finish() {
      if let claim, !claim.content.unicodeScalars.elementsEqual(pieces.joined(separator: [" "])) {
        problems.append(
          Problem(
            .finding, table: "claims", rowID: claim.id, articleID: article,
            what: "Its content differs from the words of its content spans."))
      }
      pieces = []
    }
    try connection.forEach(
      """
      SELECT c.id, c.content, s.part, s.start_offset, s.end_offset
      FROM claims c LEFT JOIN claim_spans s ON s.claim_id = c.id
      WHERE c.article_id = ? ORDER BY c.id, s.start_offset
      """, [article]
    ) { row in
      let id = row.int64(0)
      if claim?.id != id {
        finish()
        claim = (id, row.text(1))
      }
      guard !row.isNull(2) else { return }
      let span = row.span(3)
      guard let there = Self.slice(text, span) else {
        problems.append(Self.outside("claim_spans", id, span, article))
        return
      }
      if row.text(2) == ClaimSpanRecord.Part.content.rawValue { pieces.append(there) }
    }
    finish()
    return problems
  }

  private static func slice(
    _ text: [Unicode.Scalar], _ span: Span
  ) -> ArraySlice<Unicode.Scalar>? {
    guard span.start >= 0, span.start < span.end, span.end <= text.count else { return nil }
    return text[span.start..<span.end]
  }

  private static func outside(
    _ table: String, _ id: Int64, _ span: Span, _ article: Int64
  ) -> Problem {
    Problem(
      .finding, table: table, rowID: id, articleID: article,
      what: "Its span \(place(span)) does not lie in the text of article \(article).")
  }

  private static func place(_ span: Span) -> String { "\(span.start)–\(span.end)" }
}
