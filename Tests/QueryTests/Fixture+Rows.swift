import Store

/// Rows by hand, with the places of their words in the text.
extension Fixture {
  func entity(_ id: Int, _ kind: String, _ name: String) throws {
    try connection.run("INSERT INTO entities (id, kind, name) VALUES (?, ?, ?)", [id, kind, name])
    try connection.run(
      "INSERT INTO names (entity_id, name, kind) VALUES (?, ?, 'full')", [id, name])
  }

  func person(_ id: Int, _ name: String, _ family: String, country: Int?) throws {
    try entity(id, "person", name)
    try connection.run(
      "INSERT INTO people (id, name, family_name, country_id) VALUES (?, ?, ?, ?)",
      [id, name, family, country])
    try connection.run(
      "INSERT INTO names (entity_id, name, kind) VALUES (?, ?, 'family')", [id, family])
  }

  func article(
    _ title: String, _ text: String, published: String?, publisher: String, hash: String
  ) throws -> Int64 {
    let article = try connection.run(
      """
      INSERT INTO articles (title, publisher, published_on, published_precision, source, mime_type, text,
        text_sha256, run_id) VALUES (?, ?, ?, ?, ?, 'text/plain', ?, ?, 1)
      """,
      [
        title, publisher, published, published == nil ? nil : "day", title, text,
        String(repeating: hash, count: 64),
      ]
    ).lastInsertRowID
    var offset = 0
    for (index, line) in text.split(separator: "\n").enumerated() {
      let end = offset + line.unicodeScalars.count
      let id = try connection.run(
        """
        INSERT INTO sentences (article_id, ordinal, name, start_offset, end_offset, text)
        VALUES (?, ?, ?, ?, ?, ?)
        """, [article, index + 1, "s\(index + 1)", offset, end, String(line)]
      ).lastInsertRowID
      try connection.run(
        "INSERT INTO sentences_fts (rowid, text) VALUES (?, ?)", [id, String(line)])
      offset = end + 1
    }
    return article
  }

  @discardableResult
  func mention(
    _ article: Int64, _ entity: Int, _ words: String, kind: String = "name"
  ) throws -> Int64 {
    let start = try offset(of: words, in: text(article))
    return try connection.run(
      """
      INSERT INTO mentions (article_id, entity_id, name, start_offset, end_offset, text, kind, rule)
      VALUES (?, ?, 'm', ?, ?, ?, ?, 'by hand')
      """, [article, entity, start, start + words.unicodeScalars.count, words, kind]
    ).lastInsertRowID
  }

  func position(
    _ person: Int, _ title: String, ministry: Int, country: Int, mention: Int64
  ) throws {
    try connection.run(
      """
      INSERT INTO positions (person_id, title, ministry_id, country_id, status, mention_id)
      VALUES (?, ?, ?, ?, 'current', ?)
      """, [person, title, ministry, country, mention])
  }

  @discardableResult
  func claim(
    _ article: Int64, source: Int?, _ sourceText: String, _ cue: String, _ lemma: String,
    _ content: String, _ act: String, condition: String? = nil, target: Int? = nil,
    nestedIn: Int64? = nil, polarity: String = "positive"
  ) throws -> Int64 {
    let start = try offset(of: content, in: text(article))
    let id = try connection.run(
      """
      INSERT INTO claims (article_id, sentence_id, title, source_id, source_text, cue, cue_lemma, content,
        reporting, speech_act, polarity, modality, condition, target_id, nested_in, rule, confidence)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, 'indirect', ?, ?, 'asserted', ?, ?, ?, 'by-hand', 0.9)
      """,
      [
        article, try sentence(article, start), "\(sourceText) \(cue): \(content)", source,
        sourceText,
        cue, lemma, content, act, polarity, condition, target, nestedIn,
      ]
    ).lastInsertRowID
    try connection.run(
      "INSERT INTO claims_fts (rowid, title, content) VALUES (?, ?, ?)",
      [id, "\(sourceText) \(cue): \(content)", content])
    try connection.run(
      "INSERT INTO claim_spans VALUES (?, 'content', ?, ?)",
      [id, start, start + content.unicodeScalars.count])
    return id
  }

  func round(
    _ id: Int, _ name: String, kind: String = "round", venue: String?, status: String,
    outcome: String?, _ article: Int64, _ words: String, previous: Int? = nil
  ) throws {
    try connection.run(
      """
      INSERT INTO rounds (id, process_id, name, kind, venue, status, outcome, previous_round_id)
      VALUES (?, 1, ?, ?, ?, ?, ?, ?)
      """, [id, name, kind, venue, status, outcome, previous])
    let start = try offset(of: words, in: text(article))
    try connection.run(
      "INSERT INTO round_events (round_id, article_id, sentence_id, status) VALUES (?, ?, ?, ?)",
      [id, article, try sentence(article, start), status])
    guard kind == "round" else { return }
    for (entity, role) in [(152, "party"), (68, "party"), (858, "host")] {
      try connection.run("INSERT INTO round_participants VALUES (?, ?, ?)", [id, entity, role])
    }
  }

  func text(_ article: Int64) throws -> String {
    try connection.first("SELECT text FROM articles WHERE id = ?", [article]) { $0.text(0) } ?? ""
  }

  func sentence(_ article: Int64, _ offset: Int) throws -> Int64 {
    try connection.first(
      "SELECT id FROM sentences WHERE article_id = ? AND start_offset <= ? AND end_offset > ?",
      [article, offset, offset]
    ) { $0.int64(0) } ?? 0
  }

  func offset(of words: String, in text: String) throws -> Int {
    struct Missing: Error { var words: String }
    let scalars = Array(text.unicodeScalars)
    let wanted = Array(words.unicodeScalars)
    for start in 0...max(0, scalars.count - wanted.count)
    where scalars[start..<min(scalars.count, start + wanted.count)].elementsEqual(wanted) {
      return start
    }
    throw Missing(words: words)
  }
}
